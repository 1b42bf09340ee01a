// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace baton {

/// Points ×10⁴ in tenths of a point, half away from zero.
[[nodiscard]] qint64 tenthsOf(qint64 value);

/// The same of parts, each at most a tenth away from its own, so that what a person adds up is `sum`, in tenths: that
/// of their true sum.
[[nodiscard]] QList<qint64> tenthsOf(const QList<qint64> &values, qint64 sum);

/// "25", "8.5", "−10": tenths of points as the locale writes them.
[[nodiscard]] QString pointsText(qint64 tenths, const QLocale &locale);
/// "+25", "+8.5", "−10".
[[nodiscard]] QString signedPointsText(qint64 tenths, const QLocale &locale);

} // namespace baton
