// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffledger.h"

#include <numeric>

namespace baton {

qint64 HandoffCounts::total() const
{
    return std::accumulate(byBucket.begin(), byBucket.end(), qint64(0));
}

std::optional<Rate> HandoffCounts::noFollowUp() const
{
    qint64 never = 0;
    for (const HandoffBucket bucket : allHandoffBuckets)
        never += isNeverFollowedUp(bucket) ? of(bucket) : 0;
    return wilsonRate(never, total() - of(HandoffBucket::Pending));
}

} // namespace baton
