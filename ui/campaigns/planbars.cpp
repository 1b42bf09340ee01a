// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/planbars.h"

#include "common/chartfacts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double rowHeight = 26;
constexpr double barHeight = 10;
constexpr double leastBar = 60;
constexpr double gap = 12;
constexpr double legendGap = 16;

enum class Part { Planned, Paid, Promised, Beyond };

QColor colorOf(Part part, const Theme &theme)
{
    QColor color = theme.color(ColorRole::Series1);
    switch (part) {
    case Part::Planned: return theme.color(ColorRole::Sunken);
    case Part::Beyond: return theme.color(ColorRole::Danger);
    case Part::Promised: color.setAlphaF(promisedStrength); break;
    case Part::Paid: break;
    }
    return color;
}

struct LegendEntry
{
    Part part;
    QString words;
};

std::array<LegendEntry, 4> legend()
{
    return {LegendEntry{Part::Paid, PlanLegend::tr("paid")}, LegendEntry{Part::Promised, PlanLegend::tr("promised")},
            LegendEntry{Part::Planned, PlanLegend::tr("planned")},
            LegendEntry{Part::Beyond, PlanLegend::tr("beyond the plan")}};
}

void paintPart(QPainter &painter, Part part, const QRectF &rect, const Theme &theme)
{
    painter.fillRect(rect, colorOf(part, theme));
    if (part == Part::Planned) // A trough alone is too pale to be a mark.
        paintBox(painter, rect, 0, Qt::transparent, theme.color(ColorRole::Control));
}

} // namespace

PlanBars::PlanBars(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanBars::setBars(const QList<PlanBar> &bars)
{
    m_bars = bars;
    m_longest = 1;
    for (const PlanBar &bar : bars)
        m_longest = std::max({m_longest, bar.amounts.planned, bar.amounts.committed, bar.amounts.actual});
    QStringList sentences;
    for (const PlanBar &bar : bars)
        sentences.append(bar.name + u": "_s + bar.words);
    setAccessibleDescription(sentences.join(u", "_s));
    updateGeometry();
    update();
}

PlanBars::Columns PlanBars::columns() const
{
    const Theme &theme = themeOf(this);
    Columns columns;
    for (const PlanBar &bar : m_bars) {
        columns.name = std::max(columns.name, theme.metrics(TextRole::Body).horizontalAdvance(bar.name));
        columns.words = std::max(columns.words, theme.metrics(TextRole::Body).horizontalAdvance(bar.words));
    }
    columns.name = std::ceil(columns.name) + theme.length(gap);
    columns.words = std::ceil(columns.words) + theme.length(gap);
    columns.bar = std::max<double>(theme.length(leastBar), width() - columns.name - columns.words);
    return columns;
}

QSize PlanBars::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const auto rows = static_cast<double>(std::max<qsizetype>(1, m_bars.size()));
    return {theme.length(360), theme.length(rowHeight * rows)};
}

QSize PlanBars::minimumSizeHint() const
{
    const Columns needed = columns();
    return {static_cast<int>(needed.name + needed.words) + themeOf(this).length(leastBar), sizeHint().height()};
}

void PlanBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Columns wide = columns();
    const double height = theme.length(rowHeight);
    const auto place = [&](double left, double top, double width) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRectF(left, top, width, height).toRect()));
    };
    painter.setFont(theme.font(TextRole::Body));
    for (qsizetype at = 0; at < m_bars.size(); ++at) {
        const PlanBar &bar = m_bars[at];
        const double top = height * static_cast<double>(at);
        painter.setPen(theme.color(ColorRole::SecondText));
        painter.drawText(place(0, top, wide.name), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), bar.name);
        paintBar(painter, bar, QRectF(wide.name, top, wide.bar, height), theme);
        painter.setPen(theme.color(bar.amounts.variance() > 0 ? ColorRole::Danger : ColorRole::Text));
        painter.drawText(
            place(wide.name + wide.bar, top, wide.words),
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), bar.words);
    }
}

void PlanBars::paintBar(QPainter &painter, const PlanBar &bar, const QRectF &room, const Theme &theme) const
{
    const double high = theme.length(barHeight);
    const double top = std::round(room.center().y() - high / 2);
    const auto at = [&](qint64 minor) {
        return std::round(room.width() * static_cast<double>(minor) / static_cast<double>(m_longest));
    };
    const auto paint = [&](Part part, qint64 from, qint64 to) {
        if (to <= from)
            return;
        const QRectF piece(room.left() + at(from), top, std::max(1.0, at(to) - at(from)), high);
        paintPart(painter, part, QStyle::visualRect(layoutDirection(), rect(), piece.toRect()), theme);
    };
    const CostAmounts &amounts = bar.amounts;
    const qint64 paid = std::min(amounts.actual, amounts.planned);
    paint(Part::Planned, 0, amounts.planned);
    paint(Part::Promised, paid, std::min(amounts.committed, amounts.planned));
    paint(Part::Paid, 0, paid);
    paint(Part::Beyond, amounts.planned, std::max(amounts.actual, amounts.committed));
}

PlanLegend::PlanLegend(QWidget *parent)
    : QWidget(parent)
{
    QStringList words;
    for (const LegendEntry &entry : legend())
        words.append(entry.words);
    setAccessibleName(words.join(u", "_s));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PlanLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    double width = 0;
    for (const LegendEntry &entry : legend())
        width +=
            theme.metrics(TextRole::Small).horizontalAdvance(entry.words) + theme.length(barHeight + 6 + legendGap);
    return {static_cast<int>(std::ceil(width)), theme.length(20)};
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double side = theme.length(barHeight);
    double left = 0;
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Muted));
    for (const LegendEntry &entry : legend()) {
        const QRectF mark(left, std::round((height() - side) / 2), side, side);
        paintPart(painter, entry.part, QStyle::visualRect(layoutDirection(), rect(), mark.toRect()), theme);
        left += side + theme.length(6);
        const double wide = std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(entry.words));
        const QRectF words(left, 0, wide, height());
        painter.drawText(QRectF(QStyle::visualRect(layoutDirection(), rect(), words.toRect())),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), entry.words);
        left += wide + theme.length(legendGap);
    }
}

} // namespace baton
