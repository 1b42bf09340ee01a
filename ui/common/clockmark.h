// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QRectF>

class QPainter;

namespace baton {

/// Where a promise stands: a shape first, a colour second; the words are the caller's.
enum class ClockMark { NotStarted, Running, AtRisk, Late, Paused, Met, Exempt };

/// The colour of the mark and of the words beside it.
[[nodiscard]] ColorRole colorRoleOf(ClockMark mark);

/// `share` of the time is left, 0..1: a pie in steps of 5 % where the clock runs. `rect` is about 14 × 14.
void paintClockMark(QPainter &painter, ClockMark mark, double share, const QRectF &rect, const Theme &theme);

} // namespace baton
