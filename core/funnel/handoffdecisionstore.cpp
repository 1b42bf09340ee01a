// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffdecisionstore.h"

#include "funnel/funnelstore.h"
#include "funnel/handoffanswerstore.h"
#include "funnel/handoffstore.h"
#include "funnel/stagehistoryrules.h"
#include "funnel/stagemovestore.h"
#include "leads/assignmentstore.h"
#include "leads/leadnumber.h"
#include "leads/leadstore.h"
#include "people/siderole.h"
#include "people/userstore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QVariantMap about(LeadId lead)
{
    return {{u"record"_s, leadNumber(lead)}};
}

/// What spoke for the lead when it was handed over.
QJsonObject evidenceOf(const Lead &lead)
{
    QJsonObject evidence{{u"stage"_s, keyOf(lead.stage)}};
    if (lead.score)
        evidence.insert(u"score"_s, *lead.score);
    return evidence;
}

QString reasonText(const HandoffDecision &decision)
{
    const QString key = decision.reason ? keyOf(*decision.reason) : QString();
    const QString note = decision.note.trimmed();
    return key.isEmpty() || note.isEmpty() ? QString(key + note) : QString(key + u": "_s + note);
}

/// Whether what the receiving side said moved the lead, seen from the stages that the lead went through since.
bool hasMoved(const Handoff &answered, const HandoffBefore &before, const StageHistory &history)
{
    return history.size() == before.visits + 1 && history.last().actor == answered.decidedBy
        && history.last().recordedAt == answerRecordedAt(answered);
}

} // namespace

Result<HandoffOutcome> HandoffDecisionStore::handOver(const NewHandoff &wish, const Stamp &stamp)
{
    auto lead = LeadStore(m_connection).byId(wish.lead);
    if (!lead)
        return failure(lead);
    if (wish.leadRevision && *wish.leadRevision != lead->revision)
        return failure(Error::Kind::Conflict, u"lead.conflict"_s, about(lead->id));
    auto passage = passageTo(wish.to, lead->stage);
    if (!passage)
        return failure(passage);
    Handoff handoff;
    handoff.handedAt = wish.at.value_or(stamp.occurredAt);
    if (handoff.handedAt > stamp.occurredAt)
        return failure(Error::Kind::Invalid, u"handoff.future"_s, {{u"value"_s, toIsoText(handoff.handedAt)}});
    HandoffStore store(m_connection);
    auto last = store.latestOf(lead->id);
    if (!last)
        return failure(last);
    if (*last && handoff.handedAt < (*last)->handedAt)
        return failure(Error::Kind::Invalid, u"handoff.beforeHanded"_s, {{u"value"_s, toIsoText(handoff.handedAt)}});
    handoff.lead = lead->id;
    handoff.from = passage->from;
    handoff.to = passage->to;
    if (auto owned = nameOwner(handoff, wish.owner); !owned)
        return failure(owned);
    handoff.note = wish.note.trimmed();
    handoff.evidence = evidenceOf(*lead);
    if (auto added = store.add(handoff, stamp); !added)
        return failure(added);
    if (auto refreshed = store.refreshFirstTouch(lead->id); !refreshed)
        return failure(refreshed);
    if (auto owned = setOwner(lead->id, handoff.to, handoff.owner, Assignment::Cause::Assigned, stamp); !owned)
        return failure(owned);
    return outcome(lead->id);
}

Result<void> HandoffDecisionStore::nameOwner(Handoff &handoff, UserId user)
{
    if (!user.isValid())
        return {};
    if (auto checked = AssignmentStore(m_connection).checkOwner(user, handoff.to); !checked)
        return checked;
    handoff.owner = user;
    handoff.ownedAt = handoff.handedAt;
    return {};
}

Result<HandoffOutcome> HandoffDecisionStore::decide(const HandoffDecision &decision, const Stamp &stamp)
{
    auto lead = LeadStore(m_connection).byId(decision.lead);
    if (!lead)
        return failure(lead);
    auto handoff = latest(lead->id);
    if (!handoff)
        return failure(handoff);
    if (decision.revision && *decision.revision != handoff->revision)
        return failure(Error::Kind::Conflict, u"handoff.conflict"_s, about(lead->id));
    if (auto allowed = mayDecide(*handoff, decision.verdict, decision.reason); !allowed)
        return failure(allowed);
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s, about(lead->id));
    const auto answerer = UserStore(m_connection).byId(stamp.actor);
    if (!answerer)
        return failure(answerer);
    if (auto allowed = mayAnswer(*answerer, handoff->to, handoff->owner); !allowed)
        return failure(allowed);
    if (hasEnded(lead->stage))
        return failure(Error::Kind::Invalid, u"handoff.ended"_s, {{u"stage"_s, keyOf(lead->stage)}});
    if (decision.verdict == Verdict::Return && decision.note.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"handoff.questionMissing"_s, about(lead->id));
    const Instant at = decision.at.value_or(stamp.occurredAt);
    if (at > stamp.occurredAt)
        return failure(Error::Kind::Invalid, u"handoff.future"_s, {{u"value"_s, toIsoText(at)}});
    if (at < handoff->handedAt)
        return failure(Error::Kind::Invalid, u"handoff.beforeHanded"_s, {{u"value"_s, toIsoText(at)}});
    auto done = decision.verdict == Verdict::Accept ? accept(*lead, *handoff, at, stamp)
                                                    : giveBack(*lead, *handoff, decision, at, stamp);
    if (!done)
        return failure(done);
    return outcome(lead->id);
}

Result<void> HandoffDecisionStore::accept(const Lead &lead, const Handoff &handoff, Instant at, const Stamp &stamp)
{
    HandoffStore store(m_connection);
    const auto entry = entryStageOf(handoff.to);
    const auto order = successOrder(lead.stage);
    if (entry && (!order || *order < *successOrder(*entry))) {
        // The move itself accepts what waits for its side.
        auto moved = StageMoveStore(m_connection).write({lead.id, lead.revision, *entry, {}, at}, stamp);
        if (!moved)
            return failure(moved);
    } else {
        Handoff accepted = handoff;
        accepted.acceptedAt = at;
        accepted.acceptedRecordedAt = stamp.recordedAt;
        accepted.decidedBy = stamp.actor;
        if (!accepted.owner.isValid()) {
            accepted.owner = stamp.actor;
            accepted.ownedAt = at;
        }
        const auto visits = visitsOf(lead.id);
        if (!visits)
            return failure(visits);
        if (auto stored = store.answer(accepted, Verb::Accepted, *visits, stamp); !stored)
            return failure(stored);
    }
    auto after = latest(lead.id);
    if (!after)
        return failure(after);
    return setOwner(lead.id, after->to, after->owner, Assignment::Cause::Accepted, stamp);
}

Result<void> HandoffDecisionStore::giveBack(const Lead &lead, const Handoff &handoff, const HandoffDecision &decision,
                                            Instant at, const Stamp &stamp)
{
    const bool isRejected = decision.verdict == Verdict::Reject;
    Handoff closed = handoff;
    (isRejected ? closed.rejectedAt : closed.returnedAt) = at;
    closed.closedRecordedAt = stamp.recordedAt;
    closed.decidedBy = stamp.actor;
    closed.reason = decision.reason.value_or(HandoffReason::InfoMissing);
    if (const QString note = decision.note.trimmed(); !note.isEmpty())
        closed.note = note;
    const auto visits = visitsOf(lead.id);
    if (!visits)
        return failure(visits);
    if (auto stored =
            HandoffStore(m_connection).answer(closed, isRejected ? Verb::Rejected : Verb::Returned, *visits, stamp);
        !stored)
        return failure(stored);
    const auto to = isRejected ? stageAfterRejection(*closed.reason) : std::optional(Stage::InfoRequested);
    if (to && *to != lead.stage) {
        auto moved = StageMoveStore(m_connection).write({lead.id, lead.revision, *to, reasonText(decision), at}, stamp);
        if (!moved)
            return failure(moved);
    }
    // Whoever says that it is not for him is not to hold the lead while it waits for somebody else.
    const UserId holder = handoff.to == Side::Tele ? lead.teleOwner : lead.salesOwner;
    const bool isRejecters = holder.isValid() && (holder == handoff.owner || holder == stamp.actor);
    if (!isRejected || !isForOthers(*closed.reason) || !isRejecters)
        return {};
    return freeOwner(lead.id, handoff.to, keyOf(*closed.reason), stamp);
}

Result<void> HandoffDecisionStore::freeOwner(LeadId id, Side side, const QString &reason, const Stamp &stamp)
{
    LeadStore leads(m_connection);
    auto lead = leads.byId(id);
    if (!lead)
        return failure(lead);
    (side == Side::Tele ? lead->teleOwner : lead->salesOwner) = {};
    auto freed = leads.update(*lead, stamp);
    if (!freed)
        return failure(freed);
    Assignment given;
    given.lead = id;
    given.side = side;
    given.cause = Assignment::Cause::GivenBack;
    given.reason = reason;
    return AssignmentStore(m_connection).add(given, stamp);
}

Result<HandoffOutcome> HandoffDecisionStore::claim(LeadId id, const Stamp &stamp)
{
    auto lead = LeadStore(m_connection).byId(id);
    if (!lead)
        return failure(lead);
    auto handoff = latest(lead->id);
    if (!handoff)
        return failure(handoff);
    if (handoff->isClosed())
        return failure(Error::Kind::Conflict, u"handoff.closed"_s, about(lead->id));
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s, about(lead->id));
    const auto claimer = UserStore(m_connection).byId(stamp.actor);
    if (!claimer)
        return failure(claimer);
    if (auto allowed = mayClaim(*claimer, handoff->to); !allowed)
        return failure(allowed);
    if (stamp.occurredAt < handoff->handedAt)
        return failure(Error::Kind::Invalid, u"handoff.beforeHanded"_s, {{u"value"_s, toIsoText(stamp.occurredAt)}});
    if (auto claimed = HandoffStore(m_connection).claim(*handoff, stamp.actor, stamp); !claimed)
        return failure(claimed);
    if (auto owned = setOwner(lead->id, handoff->to, stamp.actor, Assignment::Cause::Claimed, stamp); !owned)
        return failure(owned);
    return outcome(lead->id);
}

Result<HandoffOutcome> HandoffDecisionStore::takeBack(LeadId id, const Stamp &stamp)
{
    auto lead = LeadStore(m_connection).byId(id);
    if (!lead)
        return failure(lead);
    auto handoff = latest(id);
    if (!handoff)
        return failure(handoff);
    const auto history = FunnelStore(m_connection).visitsOf(id);
    if (!history)
        return failure(history);
    const auto recordedAt = answerRecordedAt(*handoff);
    if (!recordedAt || handoff->decidedBy != stamp.actor || stamp.recordedAt - *recordedAt > correctionWindow)
        return failure(Error::Kind::Conflict, u"handoff.notTakenBack"_s, about(id));
    HandoffAnswerStore answers(m_connection);
    const auto before = answers.before(handoff->id);
    if (!before)
        return failure(before);
    const auto isLast = *before ? answers.isLastWord(*handoff, **before) : Result<bool>(false);
    if (!isLast)
        return failure(isLast);
    const bool wasMoved = *before && hasMoved(*handoff, **before, *history);
    if (!*isLast || (!wasMoved && history->size() != (*before)->visits))
        return failure(Error::Kind::Conflict, u"handoff.notTakenBack"_s, about(id));
    if (wasMoved)
        if (auto back = StageMoveStore(m_connection).takeBack(*lead, *history, stamp); !back)
            return failure(back);
    if (auto reopened = HandoffStore(m_connection).reopen(*handoff, stamp); !reopened)
        return failure(reopened);
    return outcome(id);
}

Result<int> HandoffDecisionStore::visitsOf(LeadId lead)
{
    const auto history = FunnelStore(m_connection).visitsOf(lead);
    return history ? Result<int>(static_cast<int>(history->size())) : failure(history);
}

Result<Handoff> HandoffDecisionStore::latest(LeadId lead)
{
    auto found = HandoffStore(m_connection).latestOf(lead);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"handoff.none"_s, about(lead));
    return **found;
}

Result<void> HandoffDecisionStore::setOwner(LeadId id, Side side, UserId owner, Assignment::Cause cause,
                                            const Stamp &stamp)
{
    if (!owner.isValid())
        return {};
    LeadStore leads(m_connection);
    auto lead = leads.byId(id);
    if (!lead)
        return failure(lead);
    UserId &held = side == Side::Tele ? lead->teleOwner : lead->salesOwner;
    if (held == owner)
        return {};
    held = owner;
    auto updated = leads.update(*lead, stamp);
    if (!updated)
        return failure(updated);
    Assignment assigned;
    assigned.lead = id;
    assigned.side = side;
    assigned.owner = owner;
    assigned.cause = cause;
    return AssignmentStore(m_connection).add(assigned, stamp);
}

Result<HandoffOutcome> HandoffDecisionStore::outcome(LeadId id)
{
    auto handoff = latest(id);
    if (!handoff)
        return failure(handoff);
    auto lead = LeadStore(m_connection).byId(id);
    if (!lead)
        return failure(lead);
    return HandoffOutcome{*handoff, lead->stage, lead->revision};
}

} // namespace baton
