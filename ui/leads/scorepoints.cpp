// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/scorepoints.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton {

namespace {

constexpr qint64 perTenth = 1000;

} // namespace

qint64 tenthsOf(qint64 value)
{
    return static_cast<qint64>(std::llround(static_cast<double>(value) / perTenth));
}

QList<qint64> tenthsOf(const QList<qint64> &values, qint64 sum)
{
    // Each is cut down; what the sum then lacks goes to those that lost most.
    QList<qint64> tenths;
    QList<qsizetype> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto floorOf = [](qint64 value) {
        return value >= 0 ? value / perTenth : -((-value + perTenth - 1) / perTenth);
    };
    for (const qint64 value : values)
        tenths.append(floorOf(value));
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](qsizetype i) { return values[i] - floorOf(values[i]) * perTenth; });
    qint64 lacking = sum - std::accumulate(tenths.cbegin(), tenths.cend(), qint64(0));
    for (auto i = order.cbegin(); i != order.cend() && lacking > 0; ++i, --lacking)
        ++tenths[*i];
    return tenths;
}

QString pointsText(qint64 tenths, const QLocale &locale)
{
    const QString digits = locale.toString(static_cast<double>(std::abs(tenths)) / 10, 'f', tenths % 10 == 0 ? 0 : 1);
    return tenths < 0 ? QChar(0x2212) + digits : digits;
}

QString signedPointsText(qint64 tenths, const QLocale &locale)
{
    const QString text = pointsText(tenths, locale);
    return tenths > 0 ? QLatin1Char('+') + text : text;
}

} // namespace baton
