// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "leads/stage.h"
#include "support/percentage.h"

#include <QList>

namespace baton {

/// How many hand-offs lie in each bucket.
struct HandoffCounts
{
    std::array<qint64, allHandoffBuckets.size()> byBucket{};

    void add(HandoffBucket bucket) { ++byBucket.at(static_cast<std::size_t>(bucket)); }
    [[nodiscard]] qint64 of(HandoffBucket bucket) const { return byBucket.at(static_cast<std::size_t>(bucket)); }
    [[nodiscard]] qint64 total() const;
    /// The share of those never followed up among those that were due: accepted without a touch, expired and orphaned
    /// ones, of all but the pending; nothing where all are pending.
    [[nodiscard]] std::optional<Rate> noFollowUp() const;

    friend bool operator==(const HandoffCounts &, const HandoffCounts &) = default;
};

/// What stands side by side in a ledger. The party is the receiving side; the month is that of the hand-off, UTC.
enum class HandoffGrouping { None, Party, Owner, Source, Month };

/// Which hand-offs, at which moment.
struct HandoffQuestion
{
    AsOf asOf;
    std::optional<Instant> from; ///< Handed over then or later …
    std::optional<Instant> to; ///< … and before then.
    HandoffGrouping by = HandoffGrouping::None;
    UserId owner = {}; ///< Those that this user owns; none: everybody's.
    /// Those that nobody owns and that this user may take: no answer yet, in the queue of a whole side or of a team
    /// that the user belongs to.
    UserId takableBy = {};
};

/// The ledger: every hand-off is in exactly one bucket, so that the buckets sum to the hand-offs.
struct HandoffLedger
{
    struct Group
    {
        QString value; ///< Empty for those without one.
        HandoffCounts counts;

        friend bool operator==(const Group &, const Group &) = default;
    };

    AsOf asOf;
    HandoffCounts all;
    QList<Group> groups; ///< By value, months and parties in their order; those without one last.
};

/// One hand-off of a ledger, as it stood at the moment of the question.
struct HandoffEntry
{
    Handoff handoff;
    HandoffBucket bucket = HandoffBucket::Pending;
    QString owner; ///< The name; empty where nobody owns it.
    QString source; ///< Of the lead.
    Stage stage = Stage::Inquiry; ///< Of the lead, as it is now.
};

} // namespace baton
