// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/behaviourstrip.h"

#include "common/textlabel.h"
#include "common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int cellHeight = 12;
constexpr int gapBetweenRows = 4;
constexpr int leastCellWidth = 2;
constexpr double gapBetweenDays = 1;

QString rowText(int row)
{
    switch (row) {
    case BehaviourDays::Interests: return BehaviourStrip::tr("Interests");
    case BehaviourDays::Mails: return BehaviourStrip::tr("Mails");
    case BehaviourDays::Calls: return BehaviourStrip::tr("Calls");
    default: return BehaviourStrip::tr("Meetings");
    }
}

QString countedText(int row, int count)
{
    switch (row) {
    case BehaviourDays::Interests: return BehaviourStrip::tr("%Ln interests", nullptr, count);
    case BehaviourDays::Mails: return BehaviourStrip::tr("%Ln mails", nullptr, count);
    case BehaviourDays::Calls: return BehaviourStrip::tr("%Ln calls", nullptr, count);
    default: return BehaviourStrip::tr("%Ln meetings", nullptr, count);
    }
}

/// The ramp goes from much to little.
ColorRole colorOf(int count)
{
    return count >= 3 ? ColorRole::Ramp1 : count == 2 ? ColorRole::Ramp2 : ColorRole::Ramp3;
}

} // namespace

QString behaviourText(const BehaviourDays &days, const TimeView &view)
{
    QStringList parts;
    for (int row = 0; row < BehaviourDays::RowCount; ++row) {
        if (const int total = days.totalOf(static_cast<BehaviourDays::Row>(row)); total > 0)
            parts.append(countedText(row, total));
    }
    if (parts.isEmpty())
        parts.append(BehaviourStrip::tr("nothing in 90 days"));
    if (const auto day = days.handedOverOn())
        parts.append(
            BehaviourStrip::tr("handed over on %1").arg(view.locale.toString(days.dateOf(*day), QLocale::ShortFormat)));
    return parts.join(u" · "_s);
}

BehaviourStrip::BehaviourStrip(const BehaviourDays &days, const TimeView &view, QWidget *parent)
    : QWidget(parent)
    , m_days(days)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The last 90 days"));
    setAccessibleDescription(behaviourText(days, view));
}

int BehaviourStrip::labelWidth() const
{
    double widest = 0;
    for (int row = 0; row < BehaviourDays::RowCount; ++row)
        widest = std::max(widest, themeOf(this).metrics(TextRole::Caption).horizontalAdvance(rowText(row)));
    return static_cast<int>(std::ceil(widest)) + themeOf(this).space(Space::Label8);
}

int BehaviourStrip::rowHeight() const
{
    const Theme &theme = themeOf(this);
    const double words = theme.metrics(TextRole::Caption).height();
    return std::max(theme.length(cellHeight), static_cast<int>(std::ceil(words))) + theme.length(gapBetweenRows);
}

QSize BehaviourStrip::sizeHint() const
{
    return {labelWidth() + BehaviourDays::days * themeOf(this).length(leastCellWidth),
            BehaviourDays::RowCount * rowHeight()};
}

QRectF BehaviourStrip::cellOf(int row, int day) const
{
    const double begin = labelWidth();
    const double wide = (width() - begin) / BehaviourDays::days;
    const double high = rowHeight() - themeOf(this).length(gapBetweenRows);
    const QRectF logical(begin + day * wide, row * rowHeight(), std::max(1.0, wide - gapBetweenDays), high);
    if (layoutDirection() == Qt::LeftToRight)
        return logical;
    return {width() - logical.right(), logical.top(), logical.width(), logical.height()};
}

void BehaviourStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(TextRole::Caption));
    for (int row = 0; row < BehaviourDays::RowCount; ++row) {
        const QRect words(0, row * rowHeight(), labelWidth(), rowHeight() - theme.length(gapBetweenRows));
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         rowText(row));
        for (int day = 0; day < BehaviourDays::days; ++day) {
            const int count = m_days.countOf(static_cast<BehaviourDays::Row>(row), day);
            painter.fillRect(cellOf(row, day), theme.color(count > 0 ? colorOf(count) : ColorRole::Sunken));
        }
    }
    if (const auto day = m_days.handedOverOn()) {
        const QRectF cell = cellOf(0, *day);
        const double wide = theme.length(2);
        const QRectF line(cell.center().x() - wide / 2, 0, wide, height() - theme.length(gapBetweenRows));
        painter.fillRect(line, theme.color(ColorRole::Accent));
    }
}

QString BehaviourStrip::wordsAt(const QPoint &position) const
{
    for (int day = 0; day < BehaviourDays::days; ++day) {
        const QRectF cell = cellOf(0, day);
        if (position.x() < cell.left() || position.x() >= cell.right() + gapBetweenDays)
            continue;
        QStringList parts;
        for (int row = 0; row < BehaviourDays::RowCount; ++row) {
            if (const int count = m_days.countOf(static_cast<BehaviourDays::Row>(row), day); count > 0)
                parts.append(countedText(row, count));
        }
        const QString date = m_view.locale.toString(m_days.dateOf(day), QLocale::ShortFormat);
        return parts.isEmpty() ? QString() : tr("%1: %2").arg(date, parts.join(u" · "_s));
    }
    return {};
}

bool BehaviourStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

} // namespace baton
