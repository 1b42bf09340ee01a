// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/urgencychips.h"

#include "common/clockmark.h"
#include "common/flowlayout.h"
#include "common/formatting.h"
#include "common/marks.h"
#include "sla/slafacts.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

ClockMark markOf(SlaUrgency urgency)
{
    switch (urgency) {
    case SlaUrgency::Late: return ClockMark::Late;
    case SlaUrgency::AtRisk: return ClockMark::AtRisk;
    case SlaUrgency::InTime: return ClockMark::Running;
    case SlaUrgency::Paused: break;
    }
    return ClockMark::Paused;
}

constexpr double shownShare = 0.6; ///< Of the clock that stands for those in time.
constexpr double riskyShare = 0.15;

} // namespace

class UrgencyChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UrgencyChip(SlaUrgency urgency, QWidget *parent)
        : QAbstractButton(parent)
        , m_urgency(urgency)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }

    void setCount(qint64 count)
    {
        m_count = countText(count, locale());
        setAccessibleName(m_count + u' ' + SlaFacts::urgencyText(m_urgency));
        setToolTip(isChecked() ? UrgencyChips::tr("Show all again") : UrgencyChips::tr("Show these alone"));
        setAccessibleDescription(toolTip());
        setEnabled(count > 0 || isChecked());
        updateGeometry();
        update();
    }

    [[nodiscard]] SlaUrgency urgency() const { return m_urgency; }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {static_cast<int>(theme.length(30) + countWidth(theme) + wordWidth(theme) + theme.length(13)),
                theme.length(26)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // Enter chooses as Space does.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        const double high = height();
        if (isChecked())
            paintBox(painter, rect(), high / 2, theme.color(ColorRole::AccentSoft), theme.color(ColorRole::Accent));
        else if (underMouse() && isEnabled())
            paintBox(painter, rect(), high / 2, theme.color(ColorRole::Hover));
        const ClockMark mark = markOf(m_urgency);
        const double size = theme.length(14);
        const double share = m_urgency == SlaUrgency::AtRisk ? riskyShare : shownShare;
        paintClockMark(painter, mark, share,
                       mirrored({static_cast<double>(theme.length(8)), (high - size) / 2, size, size}), theme);
        const double from = theme.length(30);
        painter.setFont(theme.font(TextRole::Strong));
        painter.setPen(theme.color(isEnabled() ? colorRoleOf(mark) : ColorRole::Muted));
        painter.drawText(mirrored({from, 0, countWidth(theme), high}),
                         static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), m_count);
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(mirrored({from + countWidth(theme) + theme.length(5), 0, wordWidth(theme), high}),
                         static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), SlaFacts::urgencyText(m_urgency));
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()), high / 2 - 1, theme);
    }

private:
    [[nodiscard]] double countWidth(const Theme &theme) const
    {
        return std::ceil(theme.metrics(TextRole::Strong).horizontalAdvance(m_count)) + 1;
    }
    [[nodiscard]] double wordWidth(const Theme &theme) const
    {
        return std::ceil(theme.metrics(TextRole::Body).horizontalAdvance(SlaFacts::urgencyText(m_urgency))) + 1;
    }
    [[nodiscard]] QRectF mirrored(const QRectF &box) const
    {
        return layoutDirection() == Qt::LeftToRight
            ? box
            : QRectF(width() - box.right(), box.top(), box.width(), box.height());
    }

    SlaUrgency m_urgency;
    QString m_count;
};

UrgencyChips::UrgencyChips(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(themeOf(this).length(4), this);
    for (const SlaUrgency urgency : allSlaUrgencies) {
        auto *chip = new UrgencyChip(urgency, this);
        m_chips.append(chip);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            for (UrgencyChip *other : std::as_const(m_chips))
                if (other != chip)
                    other->setChecked(false);
            emit chosenChanged();
        });
    }
}

void UrgencyChips::setCounts(const std::array<qint64, allSlaUrgencies.size()> &counts)
{
    for (UrgencyChip *chip : std::as_const(m_chips))
        chip->setCount(counts.at(static_cast<std::size_t>(chip->urgency())));
}

std::optional<SlaUrgency> UrgencyChips::chosen() const
{
    for (const UrgencyChip *chip : m_chips)
        if (chip->isChecked())
            return chip->urgency();
    return std::nullopt;
}

} // namespace baton

#include "urgencychips.moc"
