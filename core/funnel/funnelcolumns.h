// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstddef>
#include <limits>
#include <vector>

namespace baton {

/// All stage visits of a workspace as arrays: what the funnel is computed from. Leads by rising id, visits in seq
/// order.
struct FunnelColumns
{
    std::vector<qint64> leadIds;
    std::vector<quint32> firstVisit; ///< Of lead i; one more entry than leads, the last is the number of visits.
    std::vector<quint8> stages;
    std::vector<quint8> corrections; ///< 1 where the visit takes the one before it back.
    std::vector<quint8> overrides; ///< 1 where the visit was entered past stages that were due in between.
    std::vector<qint64> enteredAt; ///< Milliseconds UTC.
    std::vector<qint64> recordedAt;

    [[nodiscard]] std::size_t leadCount() const { return leadIds.size(); }
};

/// The group of each lead of a `FunnelColumns`, by the number of its value.
struct LeadGrouping
{
    /// The lead does not match the question's condition.
    static constexpr quint32 excluded = std::numeric_limits<quint32>::max();

    std::vector<quint32> groupOf; ///< Empty: every lead matches and is in group 0.
    QStringList values{QString()}; ///< One for each group; empty for leads without a value.

    [[nodiscard]] quint32 of(std::size_t lead) const { return groupOf.empty() ? 0 : groupOf[lead]; }
    [[nodiscard]] std::size_t groupCount() const { return static_cast<std::size_t>(values.size()); }
};

} // namespace baton
