// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffrules.h"

#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

void hide(std::optional<Instant> &fact, bool isHidden)
{
    if (isHidden)
        fact.reset();
}

bool isLater(const std::optional<Instant> &fact, const std::optional<Instant> &limit)
{
    return fact && limit && *fact > *limit;
}

} // namespace

Handoff asOf(Handoff handoff, const AsOf &moment)
{
    const bool isCloseUnknown = isLater(handoff.closedRecordedAt, moment.knownAt);
    hide(handoff.acceptedAt,
         isLater(handoff.acceptedAt, moment.now) || isLater(handoff.acceptedRecordedAt, moment.knownAt));
    hide(handoff.rejectedAt, isLater(handoff.rejectedAt, moment.now) || isCloseUnknown);
    hide(handoff.returnedAt, isLater(handoff.returnedAt, moment.now) || isCloseUnknown);
    hide(handoff.firstTouchAt, isLater(handoff.firstTouchAt, moment.now));
    if (!handoff.ownedAt || *handoff.ownedAt > moment.now) {
        handoff.owner = {};
        handoff.ownedAt.reset();
    }
    return handoff;
}

std::optional<Instant> answeredAt(const Handoff &handoff)
{
    return handoff.rejectedAt ? handoff.rejectedAt : handoff.returnedAt ? handoff.returnedAt : handoff.acceptedAt;
}

std::optional<Instant> answerRecordedAt(const Handoff &handoff)
{
    return handoff.isClosed() ? handoff.closedRecordedAt : handoff.acceptedRecordedAt;
}

HandoffBucket bucketOf(const Handoff &handoff, OwnerState owner, Instant now)
{
    const Handoff seen = asOf(handoff, {now, {}});
    if (seen.rejectedAt)
        return HandoffBucket::Rejected;
    if (seen.returnedAt)
        return HandoffBucket::Returned;
    if (seen.firstTouchAt)
        return HandoffBucket::Worked;
    if (seen.acceptedAt && now > seen.touchDue)
        return HandoffBucket::AcceptedUntouched;
    if (!seen.acceptedAt && now > seen.respondDue)
        return HandoffBucket::Expired;
    if (!seen.owner.isValid() || owner != OwnerState::Active)
        return HandoffBucket::Orphaned;
    return HandoffBucket::Pending;
}

std::optional<SidePassage> passageOf(Stage from, Stage to)
{
    const auto toOrder = successOrder(to);
    const auto fromOrder = successOrder(from);
    const Side fromSide = sideOf(from);
    const Side toSide = sideOf(to);
    if (!toOrder || (fromOrder && *fromOrder >= *toOrder))
        return std::nullopt;
    // Sides are numbered in the order in which a lead passes them; the shared stages belong to neither end.
    if (fromSide == Side::Shared || fromSide >= toSide)
        return std::nullopt;
    return SidePassage{fromSide, toSide};
}

bool hasEnded(Stage stage)
{
    const StageKind kind = kindOf(stage);
    return kind == StageKind::Won || kind == StageKind::Lost || stage == Stage::Disqualified;
}

Result<SidePassage> passageTo(Side side, Stage stage)
{
    if (hasEnded(stage))
        return failure(Error::Kind::Invalid, u"handoff.ended"_s, {{u"stage"_s, keyOf(stage)}});
    // What was returned for information is with whoever generates leads.
    const Side from = sideOf(stage) == Side::Shared ? Side::Marketing : sideOf(stage);
    if (!entryStageOf(side) || from >= side)
        return failure(Error::Kind::Invalid, u"handoff.side"_s, {{u"side"_s, keyOf(side)}, {u"stage"_s, keyOf(stage)}});
    return SidePassage{from, side};
}

std::optional<Stage> entryStageOf(Side side)
{
    switch (side) {
    case Side::Tele: return Stage::Tal;
    case Side::Sales: return Stage::Sal;
    case Side::Marketing:
    case Side::Shared: break;
    }
    return std::nullopt;
}

std::optional<Stage> stageAfterRejection(HandoffReason reason)
{
    switch (reason) {
    case HandoffReason::NotReady: return Stage::Nurture;
    case HandoffReason::Competitor: return Stage::Disqualified;
    case HandoffReason::WrongTerritory:
    case HandoffReason::KnownCustomer:
    case HandoffReason::Duplicate:
    case HandoffReason::BadData:
    case HandoffReason::NoCapacity:
    case HandoffReason::InfoMissing:
    case HandoffReason::Other: break;
    }
    return std::nullopt;
}

bool isForOthers(HandoffReason reason)
{
    switch (reason) {
    case HandoffReason::WrongTerritory:
    case HandoffReason::NoCapacity:
    case HandoffReason::KnownCustomer:
    case HandoffReason::Duplicate:
    case HandoffReason::BadData: return true;
    case HandoffReason::NotReady:
    case HandoffReason::Competitor:
    case HandoffReason::InfoMissing:
    case HandoffReason::Other: break;
    }
    return false;
}

Result<void> mayDecide(const Handoff &handoff, Verdict verdict, std::optional<HandoffReason> reason)
{
    const QVariantMap record{{u"record"_s, leadNumber(handoff.lead)}};
    if (handoff.isClosed())
        return failure(Error::Kind::Conflict, u"handoff.closed"_s, record);
    if (verdict == Verdict::Accept && handoff.acceptedAt)
        return failure(Error::Kind::Conflict, u"handoff.accepted"_s, record);
    if (verdict == Verdict::Reject && !reason)
        return failure(Error::Kind::Invalid, u"handoff.reasonMissing"_s, record);
    return {};
}

} // namespace baton
