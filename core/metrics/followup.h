// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffledger.h"
#include "metrics/metriccolumns.h"

#include <QSet>

namespace baton {

/// Which hand-offs: those handed over in [from, to), as they stood at the moment.
struct FollowUpQuestion
{
    AsOf asOf;
    std::optional<Instant> from;
    std::optional<Instant> to;
    QSet<UserId> activeUsers; ///< As they are now: users have no history of that.
};

/// In which bucket hand-offs are, of all leads that match and by owner: HandoffCounts::noFollowUp is the share that
/// was never followed up.
struct FollowUp
{
    struct OfOwner
    {
        UserId owner; ///< None for those that nobody owns.
        HandoffCounts counts;

        friend bool operator==(const OfOwner &, const OfOwner &) = default;
    };

    HandoffCounts all;
    QList<OfOwner> owners; ///< By rising id, nobody's first.

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// The ledger of the leads that `matching` does not exclude. First touches follow from the touches, not from what is
/// kept of them. As HandoffReport has it.
[[nodiscard]] FollowUp followUp(const MetricColumns &columns, const LeadGrouping &matching,
                                const FollowUpQuestion &question);

} // namespace baton
