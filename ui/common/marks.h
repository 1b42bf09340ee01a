// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"
#include "support/percentage.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <span>

class QPainter;

namespace baton {

/// Met, not met, or "cannot tell yet": missing data is never a failure.
enum class VerdictMark { Met, Missed, Unknown };

/// A side is a shape first and a colour second: ● ◆ ■; the shared side is a ring.
void paintSideMark(QPainter &painter, Side side, const QPointF &centre, double size, const Theme &theme);
void paintSideMark(QPainter &painter, Side side, const QPointF &centre, double size, const QColor &color);

/// ✓ in a disc, ✗ in a rounded square, ? in a diamond; `rect` is about 16 × 16.
void paintVerdict(QPainter &painter, VerdictMark verdict, const QRectF &rect, const Theme &theme);

/// How much wider than high the badge of a grade is.
inline constexpr double gradeBadgeShape = 1.56;
/// "B2": letter and digit each shaded by the ordinal ramp on its own; "X" is an outline.
void paintGradeBadge(QPainter &painter, const QString &grade, const QRectF &rect, const Theme &theme);

/// How wide a pill with `text` is; it is 20 high at 10 pt.
[[nodiscard]] QSizeF stagePillSize(const QString &text, const Theme &theme);
/// A stage in its side's colours; for panes, not for grids.
void paintStagePill(QPainter &painter, const QString &text, Side side, const QRectF &rect,
                    Qt::LayoutDirection direction, const Theme &theme);

/// What a key cap lies on.
enum class KeyCapGround { Plain, OnAccent, OnInverse };
[[nodiscard]] QSizeF keyCapSize(const QString &text, const Theme &theme);
void paintKeyCap(QPainter &painter, const QString &text, const QRectF &rect, KeyCapGround ground, const Theme &theme);

/// The scale of an interval mark: the same in every row of a table.
struct IntervalScale
{
    double low = 0;
    double high = 1;
    std::optional<double> target; ///< An upright tick.
    std::optional<double> base; ///< A dotted line.
};
/// A rate never stands alone: hairline, band for the interval, dot for the estimate.
void paintIntervalMark(QPainter &painter, const Rate &rate, const IntervalScale &scale, ColorRole color,
                       const QRectF &rect, const Theme &theme);

/// Who held the lead and for how long.
struct BatonLeg
{
    Side side = Side::Marketing;
    double share = 0; ///< Any unit; legs are drawn in proportion.
};
/// The baton track: always time, never decoration. `due` is where the tick stands, in the unit of the shares.
void paintBatonTrack(QPainter &painter, std::span<const BatonLeg> legs, std::optional<double> due, const QRectF &rect,
                     Qt::LayoutDirection direction, const Theme &theme);

/// One device-independent pixel on whole coordinates, crisp at every scale.
void paintHairline(QPainter &painter, const QPointF &from, double length, Qt::Orientation orientation,
                   const QColor &color);

/// The ring of the keyboard focus, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);

/// A filled rounded rectangle with a crisp edge of one pixel inside it; an invalid edge draws none.
void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge = {});

/// The shadow under what floats: popover, palette, bulk bar, the card of the first page. `rect` is the thing itself.
void paintShadow(QPainter &painter, const QRectF &rect, double radius, double spread, const Theme &theme);

} // namespace baton
