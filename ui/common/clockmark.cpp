// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/clockmark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double pieStep = 0.05;

void paintOctagon(QPainter &painter, const QPointF &centre, double radius)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        octagon.append(centre + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    painter.drawPolygon(octagon);
}

void paintPie(QPainter &painter, const QRectF &ring, double share)
{
    const double steps = std::round(std::clamp(share, 0.0, 1.0) / pieStep) * pieStep;
    const double inset = ring.width() * 0.2;
    painter.setPen(Qt::NoPen);
    // What is left, clockwise from the top; clocks are not mirrored.
    painter.drawPie(ring.adjusted(inset, inset, -inset, -inset), 90 * 16, -static_cast<int>(steps * 360 * 16));
}

} // namespace

ColorRole colorRoleOf(ClockMark mark)
{
    switch (mark) {
    case ClockMark::Running: return ColorRole::SecondText;
    case ClockMark::AtRisk: return ColorRole::Warning;
    case ClockMark::Late: return ColorRole::Danger;
    case ClockMark::Met: return ColorRole::Positive;
    case ClockMark::NotStarted:
    case ClockMark::Paused:
    case ClockMark::Exempt: break;
    }
    return ColorRole::Muted;
}

void paintClockMark(QPainter &painter, ClockMark mark, double share, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(rect.width(), rect.height());
    const QPointF centre = rect.center();
    const double stroke = size * 1.4 / 14;
    const double radius = (size - stroke) / 2;
    const QRectF ring(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const QColor ink = theme.color(colorRoleOf(mark));
    const QPen pen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen onFill(theme.color(ColorRole::Surface), stroke * 1.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto at = [&](double x, double y) { return centre + QPointF(x, y) * size; };
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case ClockMark::NotStarted:
        painter.setPen(QPen(ink, stroke, Qt::DashLine));
        painter.drawEllipse(ring);
        break;
    case ClockMark::Running:
    case ClockMark::AtRisk:
        painter.drawEllipse(ring);
        painter.setBrush(ink);
        paintPie(painter, ring, share);
        break;
    case ClockMark::Late:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        paintOctagon(painter, centre, size / 2);
        painter.setPen(onFill);
        painter.drawLine(at(0, -0.22), at(0, 0.04));
        painter.drawPoint(at(0, 0.23));
        break;
    case ClockMark::Paused:
        painter.drawEllipse(ring);
        painter.drawLine(at(-0.12, -0.16), at(-0.12, 0.16));
        painter.drawLine(at(0.12, -0.16), at(0.12, 0.16));
        break;
    case ClockMark::Met:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(rect);
        painter.setPen(onFill);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(-0.2, 0.02), at(-0.05, 0.17), at(0.21, -0.14)});
        break;
    case ClockMark::Exempt:
        painter.drawEllipse(ring);
        painter.drawLine(at(-0.18, 0), at(0.18, 0));
        break;
    }
    painter.restore();
}

} // namespace baton
