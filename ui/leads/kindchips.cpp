// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/kindchips.h"

#include "common/flowlayout.h"
#include "common/formatting.h"
#include "common/marks.h"
#include "common/theme.h"
#include "leads/timelinetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton {

namespace {

constexpr double chipHeight = 24;
constexpr double padding = 9;
constexpr double gap = 5;

} // namespace

KindChip::KindChip(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

QString KindChip::countWords() const
{
    return countText(m_count, locale());
}

void KindChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2").arg(text(), countWords()));
    updateGeometry();
    update();
}

QSize KindChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const double words = theme.metrics(TextRole::Small).horizontalAdvance(text()) + theme.length(gap)
        + theme.metrics(TextRole::Small).horizontalAdvance(countWords());
    return {static_cast<int>(std::ceil(words)) + 2 * theme.length(padding) + 2, theme.length(chipHeight)};
}

void KindChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double radius = height() / 2.0;
    const ColorRole fill = isChecked() ? ColorRole::AccentSoft : underMouse() ? ColorRole::Hover : ColorRole::Surface;
    paintBox(painter, rect(), radius, theme.color(fill), isChecked() ? QColor() : theme.color(ColorRole::LineStrong));
    const QFontMetricsF &metrics = theme.metrics(TextRole::Small);
    const auto wide = static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 1;
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int start = theme.length(padding);
    const int next = start + wide + theme.length(gap);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(isChecked() ? ColorRole::AccentText : ColorRole::SecondText));
    painter.drawText(visual(QRect(start, 0, wide, height())), static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                     text());
    painter.setPen(theme.color(isChecked() ? ColorRole::AccentText : ColorRole::Muted));
    painter.drawText(visual(QRect(next, 0, width() - next - theme.length(padding) + 1, height())),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, countWords());
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, theme);
}

// Arrows go along the chips, as in a row of tabs.
void KindChip::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isNext = event->key() == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = event->key() == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (!isNext && !isBack)
        return QAbstractButton::keyPressEvent(event);
    QList<KindChip *> shown = parentWidget()->findChildren<KindChip *>(Qt::FindDirectChildrenOnly);
    shown.removeIf([](const KindChip *chip) { return chip->isHidden(); });
    const qsizetype place = shown.indexOf(this) + (isNext ? 1 : -1);
    if (place >= 0 && place < shown.size())
        shown[place]->setFocus(Qt::TabFocusReason);
}

KindChips::KindChips(QWidget *parent)
    : QWidget(parent)
    , m_all(new KindChip(tr("All")))
{
    auto *row = new FlowLayout(themeOf(this).space(Space::Icon6), this);
    row->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        setWanted({});
        emit wantedChanged();
    });
    for (const TimelineKind kind : allTimelineKinds) {
        auto *chip = m_chips[kind] = new KindChip(timelineKindText(kind));
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this] {
            showAll();
            emit wantedChanged();
        });
    }
    setCounts({});
    showAll();
}

void KindChips::setCounts(const QMap<TimelineKind, int> &counts)
{
    m_all->setCount(std::accumulate(counts.cbegin(), counts.cend(), 0));
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        chip.value()->setCount(counts.value(chip.key()));
        chip.value()->setVisible(chip.value()->count() > 0 || chip.value()->isChecked());
    }
}

void KindChips::setWanted(const QSet<TimelineKind> &kinds)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        chip.value()->setChecked(kinds.contains(chip.key()));
        chip.value()->setVisible(chip.value()->count() > 0 || chip.value()->isChecked());
    }
    showAll();
}

QSet<TimelineKind> KindChips::wanted() const
{
    QSet<TimelineKind> kinds;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        if (chip.value()->isChecked())
            kinds.insert(chip.key());
    return kinds;
}

void KindChips::showAll()
{
    m_all->setChecked(wanted().isEmpty());
}

} // namespace baton
