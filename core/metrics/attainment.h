// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/metriccolumns.h"
#include "sla/slafigures.h"
#include "sla/slarules.h"

namespace baton {

/// How clocks stand: SlaCounts::attainment is the share that was met.
struct ClockCounts
{
    SlaCounts counts;
    qint64 overdue = 0; ///< Breached ones that still go on.

    friend bool operator==(const ClockCounts &, const ClockCounts &) = default;
};

/// Attainment of all clocks that are asked for, and by owner.
struct Attainment
{
    struct OfOwner
    {
        UserId owner; ///< None for those that nobody owns.
        ClockCounts clocks;

        friend bool operator==(const OfOwner &, const OfOwner &) = default;
    };

    ClockCounts all;
    QList<OfOwner> owners; ///< By rising id, nobody's first.

    friend bool operator==(const Attainment &, const Attainment &) = default;
};

/// Which leads there are clocks of.
struct ClockedLeads
{
    LeadGrouping matching; ///< Those that it does not exclude.
    std::vector<std::vector<bool>> scopes{}; ///< By scope of the rules, by lead: whether it holds.
};

/// Whether there may be clocks of the lead at that moment: it matches, was created, and that was known.
[[nodiscard]] bool isClocked(const MetricColumns &columns, const ClockedLeads &leads, std::size_t lead,
                             const AsOf &asOf);
/// The lead's history as of the moment, with its scopes.
void fillHistory(SlaHistory &history, const MetricColumns &columns, std::size_t lead, const ClockedLeads &leads,
                 const AsOf &asOf);

/// Works out all clocks of the leads, of the question's window and owner; its condition is `leads.matching`. As
/// SlaReport has it.
[[nodiscard]] Attainment attainment(const MetricColumns &columns, const SlaRules &rules, const ClockedLeads &leads,
                                    const SlaQuestion &question);

} // namespace baton
