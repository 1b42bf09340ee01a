// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leaklayout.h"

#include <algorithm>

namespace baton {

namespace {

/// Of anything that is there something is seen.
constexpr double least = 2;

void bendTo(QPainterPath &path, double x, double y)
{
    const QPointF from = path.currentPosition();
    const double half = (from.x() + x) / 2;
    path.cubicTo(half, from.y(), half, y, x, y);
}

/// What falls from (x, from) to (x, until) beside a bar and ends at `bottom`.
QPainterPath fallOf(double x, double from, double until, double begin, double width, double bottom)
{
    QPainterPath path(QPointF(x, from));
    const double half = (from + bottom) / 2;
    path.cubicTo(begin + width, from, begin + width, half, begin + width, bottom);
    path.lineTo(begin, bottom);
    path.cubicTo(begin, std::max(half, until), begin, until, x, until);
    path.closeSubpath();
    return path;
}

} // namespace

LeakLayout::LeakLayout(const LeakMap &map, const LeakMeasures &measures)
    : m_measures(measures)
{
    qint64 most = 1;
    for (const LeakStation &figures : map.stations)
        most = std::max(most, figures.reached);
    m_leadHeight = measures.bandHeight / static_cast<double>(most);
    const double column = measures.width / static_cast<double>(std::max<qsizetype>(1, map.stations.size()));
    QList<double> leaving;
    QList<double> arriving;
    QList<double> above;
    for (const LeakStation &figures : map.stations) {
        const double left = column * static_cast<double>(m_stations.size());
        const double top = measures.bandTop + heightOf(passing(map, figures.station));
        Station station;
        station.figures = figures;
        station.column = {left, measures.bandTop, column, measures.bandHeight};
        station.bar = {left, top, measures.bar, heightOf(figures.reached)};
        m_stations.append(station);
        leaving.append(top);
        arriving.append(top);
        above.append(measures.bandTop);
    }
    // Who goes far passes above who goes near.
    QList<LeakEdge> edges = map.edges;
    std::ranges::stable_sort(edges, [](const LeakEdge &left, const LeakEdge &right) {
        return left.from != right.from ? left.from < right.from : left.to > right.to;
    });
    for (const LeakEdge &edge : std::as_const(edges))
        addBand(edge, leaving, arriving, above);
    for (qsizetype i = 0; i < m_stations.size(); ++i)
        addFalls(m_stations[i], leaving[i]);
}

double LeakLayout::heightOf(qint64 leads) const
{
    return leads == 0 ? 0 : std::max(least, m_leadHeight * static_cast<double>(leads));
}

qint64 LeakLayout::passing(const LeakMap &map, baton::Station station) const
{
    qint64 leads = 0;
    for (const LeakEdge &edge : map.edges)
        leads += edge.from < station && edge.to > station ? edge.leads : 0;
    return leads;
}

void LeakLayout::addBand(const LeakEdge &edge, QList<double> &leaving, QList<double> &arriving, QList<double> &above)
{
    const auto from = static_cast<qsizetype>(edge.from);
    const auto to = static_cast<qsizetype>(edge.to);
    const double height = heightOf(edge.leads);
    QList<QPointF> points{{m_stations[from].bar.right(), leaving[from]}};
    for (qsizetype between = from + 1; between < to; ++between) {
        const QRectF passed = m_stations[between].bar;
        points.append({passed.left(), above[between]});
        points.append({passed.right(), above[between]});
        above[between] += height;
    }
    points.append({m_stations[to].bar.left(), arriving[to]});
    leaving[from] += height;
    arriving[to] += height;

    QPainterPath path(points.first());
    for (qsizetype i = 1; i < points.size(); ++i)
        bendTo(path, points[i].x(), points[i].y());
    path.lineTo(points.last() + QPointF(0, height));
    for (qsizetype i = points.size() - 1; i-- > 0;)
        bendTo(path, points[i].x(), points[i].y() + height);
    path.closeSubpath();
    const bool passes = to > from + 1;
    const QPointF start = passes ? points[2] : points.first();
    const double right = m_stations[passes ? from + 2 : to].bar.left();
    m_bands.append({edge, path, {start.x(), start.y(), right - start.x(), height}});
}

void LeakLayout::addFalls(Station &station, double from) const
{
    const qint64 forgotten = station.figures.of(LeakOutcome::Forgotten);
    // Who is still open is not lost: that part of the bar leads nowhere yet.
    const qint64 lost = station.figures.of(LeakOutcome::SentBack) + station.figures.of(LeakOutcome::SetAside)
        + station.figures.of(LeakOutcome::Ended);
    const double bottom = m_measures.bandTop + m_measures.bandHeight + m_measures.fall;
    const double x = station.bar.right();
    const double widest = station.column.width() / 3;
    const double begin = x + m_measures.bar / 2;
    const double outer = std::min(widest, heightOf(lost));
    const double inner = std::min(widest, heightOf(forgotten));
    // The nearest to what goes on falls farthest.
    const double middle = from + heightOf(lost);
    if (lost > 0)
        station.lost = fallOf(x, from, middle, begin + inner, outer, bottom);
    if (forgotten > 0)
        station.forgotten = fallOf(x, middle, middle + heightOf(forgotten), begin, inner, bottom);
}

} // namespace baton
