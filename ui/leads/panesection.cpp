// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/panesection.h"

#include "common/icon.h"
#include "common/marks.h"
#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double chevronSize = 16;
constexpr double gap = 6;
constexpr double headingHeight = 26;
constexpr double summaryHeight = 18;

} // namespace

FoldButton::FoldButton(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &FoldButton::updateNames);
    updateNames();
}

void FoldButton::setSummary(const QString &words, ColorRole color)
{
    m_summary = words;
    m_summaryColor = color;
    updateNames();
    update();
}

void FoldButton::updateNames()
{
    setAccessibleName(m_summary.isEmpty() ? text() : tr("%1: %2").arg(text(), m_summary));
    setAccessibleDescription(isChecked() ? tr("Open. Space folds it.") : tr("Folded. Space opens it."));
    const double words = themeOf(this).metrics(TextRole::Small).horizontalAdvance(m_summary);
    setToolTip(words > width() ? plainToolTip(m_summary) : QString());
    const bool isBelow = !m_summary.isEmpty() && words > roomForSummary();
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    updateGeometry();
}

int FoldButton::roomForSummary() const
{
    const Theme &theme = themeOf(this);
    return width() - theme.length(chevronSize) - 2 * theme.length(gap)
        - static_cast<int>(std::ceil(theme.metrics(TextRole::Title3).horizontalAdvance(text())));
}

QSize FoldButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {minimumSizeHint().width()
                + static_cast<int>(std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(m_summary))),
            minimumSizeHint().height()};
}

QSize FoldButton::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(chevronSize) + 2 * theme.length(gap)
                + static_cast<int>(std::ceil(theme.metrics(TextRole::Title3).horizontalAdvance(text()))),
            theme.length(headingHeight) + (m_isBelow ? theme.length(summaryHeight) : 0)};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int icon = theme.length(chevronSize);
    const int high = height() - (m_isBelow ? theme.length(summaryHeight) : 0);
    const auto folded = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    paintIcon(painter, isChecked() ? Icon::ChevronDown : folded, visual(QRect(0, 0, icon, high)),
              theme.color(underMouse() ? ColorRole::Text : ColorRole::Muted), icon);
    const int start = icon + theme.length(gap);
    const QFontMetricsF &metrics = theme.metrics(TextRole::Title3);
    const auto wide = static_cast<int>(std::ceil(metrics.horizontalAdvance(text())));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setFont(theme.font(TextRole::Title3));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(visual(QRect(start, 0, wide, high)), static_cast<int>(leading | Qt::TextSingleLine), text());
    if (!m_summary.isEmpty()) {
        const QRect place = m_isBelow ? QRect(start, high, width() - start, height() - high)
                                      : QRect(width() - roomForSummary(), 0, roomForSummary(), high);
        const auto side = m_isBelow ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter;
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(m_summaryColor));
        painter.drawText(visual(place),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::TextSingleLine),
                         theme.metrics(TextRole::Small).elidedText(m_summary, Qt::ElideRight, place.width() + 1));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.length(4), theme);
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int open = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int close = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool turns = isEnter || (event->key() == open && !isChecked()) || (event->key() == close && isChecked());
    if (turns)
        click();
    else if (event->key() != open && event->key() != close)
        QAbstractButton::keyPressEvent(event);
}

void FoldButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FoldButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FoldButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateNames();
}

PaneSection::PaneSection(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_heading(new FoldButton(title))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Label8));
    column->addWidget(new Hairline);
    column->addWidget(m_heading);
    connect(m_heading, &QAbstractButton::clicked, this, [this] {
        setFold(m_heading->isChecked() ? Fold::Open : Fold::Folded);
        emit foldChanged();
    });
}

void PaneSection::setFold(Fold fold)
{
    m_fold = fold;
    m_heading->setChecked(fold == Fold::Open);
    showBody();
}

QVBoxLayout *PaneSection::renewBody()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, themeOf(this).space(Space::Tight4));
    column->setSpacing(themeOf(this).space(Space::Icon6));
    m_body->hide();
    layout()->addWidget(m_body);
    return column;
}

void PaneSection::showBody()
{
    if (m_body)
        m_body->setVisible(m_fold == Fold::Open);
}

void PaneSection::showWords(const QString &words, ColorRole color)
{
    auto *label = new TextLabel(words, TextRole::Body, color);
    label->setFit(TextLabel::Fit::Wrap);
    renewBody()->addWidget(label);
}

} // namespace baton
