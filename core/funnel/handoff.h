// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"
#include "support/id.h"
#include "support/instant.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// Why the receiving side gave a lead back. The numbers are stored: never reuse one.
enum class HandoffReason {
    NotReady = 1,
    WrongTerritory = 2,
    KnownCustomer = 3,
    Duplicate = 4,
    BadData = 5,
    NoCapacity = 6,
    Competitor = 7,
    InfoMissing = 8,
    Other = 9,
};

/// The recorded transaction that passes a lead from one side to the other.
struct Handoff
{
    HandoffId id;
    int revision = 1;
    LeadId lead;
    Side from = Side::Marketing;
    Side to = Side::Sales;
    UserId fromUser;
    UserId owner; ///< Of the receiving side; none while it waits in a queue.
    std::optional<Instant> ownedAt; ///< Since when it has that owner.
    Instant handedAt;
    Instant respondDue; ///< Until when the receiver accepts, rejects or returns.
    Instant touchDue; ///< Until when the receiver turns to the lead.
    Instant recordedAt;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> acceptedRecordedAt; ///< When this database learned that it was accepted.
    std::optional<Instant> rejectedAt;
    std::optional<Instant> returnedAt;
    std::optional<Instant> closedRecordedAt; ///< When this database learned that it was rejected or returned.
    std::optional<Instant> firstTouchAt; ///< First human touch by the receiving side from the hand-off to the next one.
    UserId decidedBy;
    std::optional<HandoffReason> reason;
    QString note;
    QJsonObject evidence; ///< What spoke for the lead when it was handed over: score, clauses, last interests.

    /// Rejected or returned: nothing more can be decided.
    [[nodiscard]] bool isClosed() const { return rejectedAt || returnedAt; }
    [[nodiscard]] bool isOpen() const { return !isClosed() && !acceptedAt; }

    friend bool operator==(const Handoff &, const Handoff &) = default;
};

/// Where a hand-off stands at an instant: exactly one of these. The order is the order in which they are tried.
enum class HandoffBucket { Rejected, Returned, Worked, AcceptedUntouched, Expired, Orphaned, Pending };

inline constexpr std::array allHandoffBuckets{
    HandoffBucket::Rejected, HandoffBucket::Returned, HandoffBucket::Worked, HandoffBucket::AcceptedUntouched,
    HandoffBucket::Expired,  HandoffBucket::Orphaned, HandoffBucket::Pending};

/// "rejected", "returned", "worked", "acceptedUntouched", "expired", "orphaned", "pending".
[[nodiscard]] QString keyOf(HandoffBucket bucket);
[[nodiscard]] std::optional<HandoffBucket> handoffBucketFromKey(QStringView key);
/// Accepted and never touched, expired, or orphaned.
[[nodiscard]] bool isNeverFollowedUp(HandoffBucket bucket);

inline constexpr std::array allHandoffReasons{
    HandoffReason::NotReady,   HandoffReason::WrongTerritory, HandoffReason::KnownCustomer,
    HandoffReason::Duplicate,  HandoffReason::BadData,        HandoffReason::NoCapacity,
    HandoffReason::Competitor, HandoffReason::InfoMissing,    HandoffReason::Other};

/// "notReady", "wrongTerritory", "knownCustomer", "duplicate", "badData", "noCapacity", "competitor", "infoMissing",
/// "other": what files and the command line say.
[[nodiscard]] QString keyOf(HandoffReason reason);
[[nodiscard]] std::optional<HandoffReason> handoffReasonFromKey(QStringView key);

} // namespace baton
