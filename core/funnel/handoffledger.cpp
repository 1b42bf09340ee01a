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
    return wilsonRate(of(HandoffBucket::AcceptedUntouched) + of(HandoffBucket::Expired) + of(HandoffBucket::Orphaned),
                      total() - of(HandoffBucket::Pending));
}

} // namespace baton
