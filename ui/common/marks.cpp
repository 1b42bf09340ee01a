// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Antialiasing on, and everything the painter had before back again at the end.
class PainterScope
{
public:
    explicit PainterScope(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }
    ~PainterScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter &m_painter;
};

QRectF centredSquare(const QPointF &centre, double size)
{
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
}

QPolygonF diamond(const QPointF &centre, double size)
{
    const double half = size / 2;
    return QPolygonF{QPointF(centre.x(), centre.y() - half), QPointF(centre.x() + half, centre.y()),
                     QPointF(centre.x(), centre.y() + half), QPointF(centre.x() - half, centre.y())};
}

QPen roundPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paintSideMark(QPainter &painter, Side side, const QPointF &centre, double size, const Theme &theme)
{
    paintSideMark(painter, side, centre, size, theme.color(markRole(side)));
}

void paintSideMark(QPainter &painter, Side side, const QPointF &centre, double size, const QColor &color)
{
    const PainterScope scope(painter);
    painter.setBrush(color);
    switch (side) {
    case Side::Marketing: painter.drawEllipse(centredSquare(centre, size)); break;
    case Side::Tele: // A diamond of the same width weighs less than a disc.
        painter.drawPolygon(diamond(centre, size * 1.25));
        break;
    case Side::Sales: painter.drawRoundedRect(centredSquare(centre, size * 0.92), size * 0.14, size * 0.14); break;
    case Side::Shared:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, size * 0.18));
        painter.drawEllipse(centredSquare(centre, size * 0.82));
        break;
    }
}

void paintVerdict(QPainter &painter, VerdictMark verdict, const QRectF &rect, const Theme &theme)
{
    const PainterScope scope(painter);
    const double size = std::min(rect.width(), rect.height());
    const QPointF centre = rect.center();
    const auto at = [&](double x, double y) { return QPointF(centre.x() + x * size, centre.y() + y * size); };
    const double stroke = size * 1.7 / 16;
    switch (verdict) {
    case VerdictMark::Met:
        painter.setBrush(theme.color(ColorRole::PositiveSoft));
        painter.drawEllipse(centredSquare(centre, size));
        painter.setPen(roundPen(theme.color(ColorRole::Positive), stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(-0.19, 0.02), at(-0.05, 0.16), at(0.20, -0.13)});
        break;
    case VerdictMark::Missed:
        painter.setBrush(theme.color(ColorRole::DangerSoft));
        painter.drawRoundedRect(centredSquare(centre, size * 0.94), size * 0.22, size * 0.22);
        painter.setPen(roundPen(theme.color(ColorRole::Danger), stroke));
        painter.drawLine(at(-0.16, -0.16), at(0.16, 0.16));
        painter.drawLine(at(-0.16, 0.16), at(0.16, -0.16));
        break;
    case VerdictMark::Unknown:
        painter.setBrush(theme.color(ColorRole::WarningSoft));
        painter.drawPolygon(diamond(centre, size * 1.2));
        painter.setPen(roundPen(theme.color(ColorRole::Warning), stroke));
        painter.setBrush(Qt::NoBrush);
        QPainterPath hook(at(-0.10, -0.13));
        hook.cubicTo(at(-0.09, -0.28), at(0.13, -0.26), at(0.11, -0.10));
        hook.cubicTo(at(0.10, -0.02), at(0, -0.01), at(0, 0.08));
        painter.drawPath(hook);
        painter.drawPoint(at(0, 0.22));
        break;
    }
}

void paintGradeBadge(QPainter &painter, const QString &grade, const QRectF &rect, const Theme &theme)
{
    const PainterScope scope(painter);
    const double radius = rect.height() * 4 / 20;
    painter.setFont(theme.font(TextRole::CaptionStrong));
    if (grade.size() != 2) {
        paintBox(painter, rect, radius, Qt::transparent, theme.color(ColorRole::LineStrong));
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(rect, Qt::AlignCenter, grade);
        return;
    }
    const int fit = grade[0].toUpper().unicode() - u'A' + 1;
    const int engagement = grade[1].digitValue();
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    // The gap between the halves keeps "A1" two facts, not one.
    const double middle = std::round(rect.center().x());
    const QRectF first(rect.left(), rect.top(), middle - rect.left() - 0.5, rect.height());
    const QRectF second(middle + 0.5, rect.top(), rect.right() - middle - 0.5, rect.height());
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(first, theme.color(rampRole(fit)));
    painter.fillRect(second, theme.color(rampRole(engagement)));
    painter.setPen(theme.color(onRampRole(fit)));
    painter.drawText(first, Qt::AlignCenter, grade.left(1));
    painter.setPen(theme.color(onRampRole(engagement)));
    painter.drawText(second, Qt::AlignCenter, grade.right(1));
}

QSizeF stagePillSize(const QString &text, const Theme &theme)
{
    const double mark = theme.length(8);
    return {std::ceil(theme.length(8) + mark + theme.length(6) + theme.metrics(TextRole::Small).horizontalAdvance(text)
                      + theme.length(9)),
            static_cast<double>(theme.length(20))};
}

void paintStagePill(QPainter &painter, const QString &text, Side side, const QRectF &rect,
                    Qt::LayoutDirection direction, const Theme &theme)
{
    const PainterScope scope(painter);
    paintBox(painter, rect, rect.height() / 2, theme.color(softRole(side)));
    const double mark = theme.length(8);
    const double along = theme.length(8) + mark / 2;
    const bool isMirrored = direction == Qt::RightToLeft;
    paintSideMark(painter, side, {isMirrored ? rect.right() - along : rect.left() + along, rect.center().y()}, mark,
                  theme);
    painter.setPen(theme.color(textRole(side)));
    painter.setFont(theme.font(TextRole::Small));
    const double before = theme.length(8) + mark + theme.length(6);
    const QRectF words =
        isMirrored ? rect.adjusted(theme.length(6), 0, -before, 0) : rect.adjusted(before, 0, -theme.length(6), 0);
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(words, static_cast<int>(leading) | Qt::TextSingleLine, text);
}

QSizeF keyCapSize(const QString &text, const Theme &theme)
{
    const double height = theme.length(18);
    const double width = theme.metrics(TextRole::CaptionStrong).horizontalAdvance(text) + theme.length(10);
    return {std::max(height, std::ceil(width)), height};
}

void paintKeyCap(QPainter &painter, const QString &text, const QRectF &rect, KeyCapGround ground, const Theme &theme)
{
    const PainterScope scope(painter);
    QColor fill = theme.color(ColorRole::Window);
    QColor edge = theme.color(ColorRole::LineStrong);
    QColor ink = theme.color(ColorRole::SecondText);
    if (ground != KeyCapGround::Plain) {
        ink = theme.color(ground == KeyCapGround::OnAccent ? ColorRole::OnAccent : ColorRole::OnInverseBar);
        fill = ink;
        fill.setAlphaF(0.18F);
        edge = ink;
        edge.setAlphaF(0.45F);
    }
    paintBox(painter, rect, theme.length(4), fill, edge);
    painter.setPen(ink);
    painter.setFont(theme.font(TextRole::CaptionStrong));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void paintIntervalMark(QPainter &painter, const Rate &rate, const IntervalScale &scale, ColorRole color,
                       const QRectF &rect, const Theme &theme)
{
    const PainterScope scope_(painter);
    const double span = scale.high > scale.low ? scale.high - scale.low : 1;
    const auto x = [&](double value) {
        return rect.left() + std::clamp((value - scale.low) / span, 0.0, 1.0) * rect.width();
    };
    const double y = rect.center().y();
    paintHairline(painter, {rect.left(), y}, rect.width(), Qt::Horizontal, theme.color(ColorRole::LineStrong));
    if (scale.base) {
        painter.setPen(QPen(theme.color(ColorRole::Muted), 1, Qt::DotLine));
        painter.drawLine(QPointF(x(*scale.base), rect.top()), QPointF(x(*scale.base), rect.bottom()));
        painter.setPen(Qt::NoPen);
    }
    const double band = theme.length(6);
    QColor soft = theme.color(color);
    soft.setAlphaF(theme.appearance() == Appearance::Light ? 0.32F : 0.45F);
    painter.setBrush(soft);
    const double from = x(rate.low);
    painter.drawRoundedRect(QRectF(from, y - band / 2, std::max(x(rate.high) - from, 1.0), band), band / 2, band / 2);
    const double dot = theme.length(8);
    painter.setBrush(theme.color(color));
    painter.drawEllipse(centredSquare({x(rate.value), y}, dot));
    if (scale.target)
        painter.fillRect(QRectF(std::round(x(*scale.target)) - 1, y - dot, 2, dot * 2), theme.color(ColorRole::Text));
}

void paintBatonTrack(QPainter &painter, std::span<const BatonLeg> legs, std::optional<double> due, const QRectF &rect,
                     Qt::LayoutDirection direction, const Theme &theme)
{
    const PainterScope scope(painter);
    const double sum = std::accumulate(legs.begin(), legs.end(), 0.0,
                                       [](double before, const BatonLeg &leg) { return before + leg.share; });
    const double whole = std::max(sum, due.value_or(0.0));
    if (whole <= 0)
        return;
    const double gap = rect.height() / 3;
    const auto mirrored = [&](QRectF piece) {
        if (direction == Qt::RightToLeft)
            piece.moveLeft(rect.left() + rect.right() - piece.right());
        return piece;
    };
    double x = rect.left();
    for (const BatonLeg &leg : legs) {
        const double width = leg.share / whole * rect.width();
        const QRectF piece(x, rect.top(), std::max(width - gap, 1.0), rect.height());
        painter.setBrush(theme.color(markRole(leg.side)));
        painter.drawRoundedRect(mirrored(piece), rect.height() / 2, rect.height() / 2);
        x += width;
    }
    if (due) {
        const QRectF tick(rect.left() + *due / whole * rect.width() - 1, rect.top() - gap, 2, rect.height() + 2 * gap);
        painter.fillRect(mirrored(tick), theme.color(ColorRole::Text));
    }
}

void paintHairline(QPainter &painter, const QPointF &from, double length, Qt::Orientation orientation,
                   const QColor &color)
{
    const QPointF start(std::floor(from.x()), std::floor(from.y()));
    const QSizeF size = orientation == Qt::Horizontal ? QSizeF(length, 1) : QSizeF(1, length);
    painter.fillRect(QRectF(start, size), color);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    const PainterScope scope(painter);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge)
{
    const PainterScope scope(painter);
    painter.setBrush(fill);
    if (!edge.isValid()) {
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    // A stroke of one pixel is crisp only when it runs along the middle of pixels.
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintShadow(QPainter &painter, const QRectF &rect, double radius, double spread, const Theme &theme)
{
    if (theme.appearance() == Appearance::Dark)
        return; // Depth is a line there.
    const PainterScope scope(painter);
    const int steps = std::max(1, static_cast<int>(spread));
    QColor ink = theme.color(ColorRole::Shadow);
    ink.setAlphaF(0.10F / static_cast<float>(steps));
    painter.setBrush(ink);
    const QRectF base = rect.translated(0, spread / 5);
    for (int step = 1; step <= steps; ++step)
        painter.drawRoundedRect(base.adjusted(-step, -step, step, step), radius + step, radius + step);
}

} // namespace baton
