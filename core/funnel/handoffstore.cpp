// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffstore.h"

#include "funnel/handoffanswerstore.h"
#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffsql.h"
#include "history/eventlog.h"
#include "history/json.h"
#include "leads/lead.h"
#include "leads/leadnumber.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Writes who has it and what was said to it; `answer` is what becomes of `before_answer`.
QString wholeRow(const QString &answer)
{
    return u"UPDATE handoff SET owner_id = :owner_id, owned_at = :owned_at, accepted_at = :accepted_at, "
           "accepted_recorded_at = :accepted_recorded_at, rejected_at = :rejected_at, returned_at = :returned_at, "
           "closed_recorded_at = :closed_recorded_at, decided_by = :decided_by, reason = :reason, note = :note, "
           "before_answer = "_s
        + answer
        + u", revision = revision + 1, updated_at = :updated_at, updated_by = :updated_by "
          "WHERE id = :id AND revision = :revision RETURNING revision"_s;
}

/// The server checks by itself what each verb demands.
QString statementFor(Verb verb, const Dialect &dialect)
{
    const bool isGiven = verb == Verb::Claimed || verb == Verb::Assigned;
    if (verb == Verb::Undone || dialect.isSqlite())
        return wholeRow(isGiven ? u"before_answer"_s : u":before"_s);
    if (isGiven)
        return u"SELECT give_handoff(:id, :revision, :from_id, :owner_id, :owned_at, :updated_at, :updated_by)"_s;
    if (verb == Verb::Accepted)
        return u"SELECT accept_lead(:id, :revision, :owner_id, :owned_at, :accepted_at, :accepted_recorded_at, "
               ":before, :updated_at, :updated_by)"_s;
    return verb == Verb::Rejected
        ? u"SELECT reject_lead(:id, :revision, :rejected_at, :closed_recorded_at, :reason, :note, :before, "
          ":updated_at, :updated_by)"_s
        : u"SELECT return_lead(:id, :revision, :returned_at, :closed_recorded_at, :reason, :note, :before, "
          ":updated_at, :updated_by)"_s;
}

tl::unexpected<Error> conflict(const QString &code, LeadId lead)
{
    return failure(Error::Kind::Conflict, code, {{u"record"_s, leadNumber(lead)}});
}

QVariant reasonToSql(const Handoff &handoff)
{
    std::optional<int> number;
    if (handoff.reason)
        number = static_cast<int>(*handoff.reason);
    return toSql(number);
}

/// What a side's owner of the lead is.
UserId ownerOf(const Lead &lead, Side side)
{
    return side == Side::Tele ? lead.teleOwner : lead.salesOwner;
}

void acceptAt(Handoff &handoff, Instant at, const Lead &lead, const Stamp &stamp)
{
    handoff.acceptedAt = std::max(at, handoff.handedAt);
    handoff.acceptedRecordedAt = stamp.recordedAt;
    handoff.decidedBy = stamp.actor;
    if (handoff.owner.isValid())
        return;
    const UserId owner = ownerOf(lead, handoff.to);
    handoff.owner = owner.isValid() ? owner : stamp.actor;
    if (handoff.owner.isValid())
        handoff.ownedAt = handoff.acceptedAt;
}

} // namespace

Result<QList<Handoff>> HandoffStore::select(const QString &condition, const Bindings &bindings)
{
    return m_connection.select(u"SELECT "_s + handoffColumns() + u" FROM handoff h WHERE "_s + condition
                                   + u" ORDER BY h.handed_at DESC, h.id DESC"_s,
                               bindings, handoffFrom);
}

Result<QList<Handoff>> HandoffStore::ofLead(LeadId lead)
{
    return select(u"h.lead_id = :lead"_s, {{u":lead"_s, toSql(lead)}});
}

Result<std::optional<Handoff>> HandoffStore::latestOf(LeadId lead)
{
    auto all = ofLead(lead);
    if (!all)
        return failure(all);
    return all->isEmpty() ? std::nullopt : std::optional(all->first());
}

Result<Handoff> HandoffStore::add(const Handoff &handoff, const Stamp &stamp)
{
    const auto due = HandoffDeadlineStore(m_connection).deadlines(handoff.to, handoff.handedAt, handoff.owner);
    if (!due)
        return failure(due);
    auto id = m_connection.reserveId<HandoffId>(u"handoff"_s);
    if (!id)
        return failure(id);
    Handoff stored = handoff;
    stored.id = *id;
    stored.revision = 1;
    stored.respondDue = due->respondDue;
    stored.touchDue = due->touchDue;
    stored.recordedAt = stamp.recordedAt;
    stored.fromUser = stamp.actor;
    auto made = m_connection.execute(
        u"INSERT INTO handoff (id, lead_id, from_side, to_side, from_user_id, owner_id, owned_at, handed_at, "
        "respond_due_at, touch_due_at, accepted_at, accepted_recorded_at, decided_by, note, evidence, created_at, "
        "recorded_at, created_by, updated_at, updated_by) VALUES (:id, :lead_id, :from_side, :to_side, :from_user_id, "
        ":owner_id, :owned_at, :handed_at, :respond_due_at, :touch_due_at, :accepted_at, :accepted_recorded_at, "
        ":decided_by, :note, :evidence, :created_at, :recorded_at, :created_by, :updated_at, :updated_by) "
        "ON CONFLICT (lead_id) WHERE accepted_at IS NULL AND rejected_at IS NULL AND returned_at IS NULL DO NOTHING"_s,
        {{u":id"_s, toSql(stored.id)},
         {u":lead_id"_s, toSql(stored.lead)},
         {u":from_side"_s, static_cast<int>(stored.from)},
         {u":to_side"_s, static_cast<int>(stored.to)},
         {u":from_user_id"_s, toSql(stored.fromUser)},
         {u":owner_id"_s, toSql(stored.owner)},
         {u":owned_at"_s, toSql(stored.ownedAt)},
         {u":handed_at"_s, toSql(stored.handedAt)},
         {u":respond_due_at"_s, toSql(stored.respondDue)},
         {u":touch_due_at"_s, toSql(stored.touchDue)},
         {u":accepted_at"_s, toSql(stored.acceptedAt)},
         {u":accepted_recorded_at"_s, toSql(stored.acceptedRecordedAt)},
         {u":decided_by"_s, toSql(stored.decidedBy)},
         {u":note"_s, toSql(stored.note)},
         {u":evidence"_s, toSql(stored.evidence.isEmpty() ? QString() : toJsonText(stored.evidence))},
         {u":created_at"_s, toSql(stamp.occurredAt)},
         {u":recorded_at"_s, toSql(stamp.recordedAt)},
         {u":created_by"_s, toSql(stamp.actor)},
         {u":updated_at"_s, toSql(stamp.recordedAt)},
         {u":updated_by"_s, toSql(stamp.actor)}});
    if (!made)
        return failure(made);
    if (*made == 0)
        return conflict(u"handoff.open"_s, stored.lead);
    if (auto logged = log(stored, Verb::HandedOver, stamp); !logged)
        return failure(logged);
    return stored;
}

Result<Handoff> HandoffStore::write(const Handoff &handoff, const Replaced &replaced, Verb verb, const Stamp &stamp)
{
    const Bindings bindings{{u":owner_id"_s, toSql(handoff.owner)},
                            {u":from_id"_s, toSql(replaced.owner)},
                            {u":owned_at"_s, toSql(handoff.ownedAt)},
                            {u":accepted_at"_s, toSql(handoff.acceptedAt)},
                            {u":accepted_recorded_at"_s, toSql(handoff.acceptedRecordedAt)},
                            {u":rejected_at"_s, toSql(handoff.rejectedAt)},
                            {u":returned_at"_s, toSql(handoff.returnedAt)},
                            {u":closed_recorded_at"_s, toSql(handoff.closedRecordedAt)},
                            {u":decided_by"_s, toSql(handoff.decidedBy)},
                            {u":reason"_s, reasonToSql(handoff)},
                            {u":note"_s, toSql(handoff.note)},
                            {u":before"_s, toSql(replaced.answer)},
                            {u":updated_at"_s, toSql(stamp.recordedAt)},
                            {u":updated_by"_s, toSql(stamp.actor)},
                            {u":id"_s, toSql(handoff.id)},
                            {u":revision"_s, handoff.revision}};
    const auto updated = m_connection.selectOne(statementFor(verb, m_connection.dialect()), bindings,
                                                [](const Row &row) { return row.isNull(0) ? 0 : row.integer(0); });
    if (!updated)
        return failure(updated);
    if (updated->value_or(0) == 0)
        return conflict(u"handoff.conflict"_s, handoff.lead);
    Handoff stored = handoff;
    ++stored.revision;
    if (auto logged = log(stored, verb, stamp); !logged)
        return failure(logged);
    // Whoever has it now may keep other hours.
    if (auto due = HandoffDeadlineStore(m_connection).refresh({stored.id}); !due)
        return failure(due);
    return stored;
}

Result<Handoff> HandoffStore::answer(const Handoff &answered, Verb verb, int visits, const Stamp &stamp)
{
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s, {{u"record"_s, leadNumber(answered.lead)}});
    const auto before = HandoffAnswerStore(m_connection).imageBefore(answered.id, visits);
    if (!before)
        return failure(before);
    return write(answered, {{}, *before}, verb, stamp);
}

Result<Handoff> HandoffStore::give(const Handoff &handoff, UserId owner, Verb verb, const Stamp &stamp)
{
    Handoff given = handoff;
    given.owner = owner;
    given.ownedAt = std::max(stamp.occurredAt, handoff.handedAt);
    return write(given, {handoff.owner, {}}, verb, stamp);
}

Result<Handoff> HandoffStore::assign(const Handoff &handoff, UserId owner, const Stamp &stamp)
{
    return give(handoff, owner, Verb::Assigned, stamp);
}

Result<Handoff> HandoffStore::claim(const Handoff &handoff, UserId owner, const Stamp &stamp)
{
    if (handoff.owner.isValid())
        return conflict(u"handoff.taken"_s, handoff.lead);
    auto stored = give(handoff, owner, Verb::Claimed, stamp);
    if (!stored && stored.error().kind == Error::Kind::Conflict)
        return conflict(u"handoff.taken"_s, handoff.lead);
    return stored;
}

Result<void> HandoffStore::follow(const Lead &before, const StageVisit &left, const StageVisit &entered,
                                  const Stamp &stamp)
{
    if (entered.cause == StageVisit::Cause::Correction)
        return takeBack(before.id, left, stamp);
    const bool isPassage = successOrder(entered.stage) && entryStageOf(sideOf(entered.stage));
    if (!isPassage && !hasEnded(entered.stage))
        return {};
    auto latest = latestOf(before.id);
    if (!latest)
        return failure(latest);
    const bool isOpen = *latest && (*latest)->isOpen();
    if (isOpen && hasEnded(entered.stage) && (!isPassage || (*latest)->to != sideOf(entered.stage)))
        return end(**latest, left, entered, stamp);
    if (!isPassage)
        return {};
    Result<Handoff> stored;
    if (*latest && (*latest)->isOpen() && (*latest)->to == sideOf(entered.stage)) {
        acceptAt(**latest, entered.enteredAt, before, stamp);
        stored = answer(**latest, Verb::Accepted, left.seq, stamp);
    } else if (const auto passage = passageOf(before.stage, entered.stage)) {
        Handoff made;
        made.lead = before.id;
        made.from = passage->from;
        made.to = passage->to;
        made.handedAt = *latest ? std::max(entered.enteredAt, (*latest)->handedAt) : entered.enteredAt;
        acceptAt(made, entered.enteredAt, before, stamp);
        stored = add(made, stamp);
    } else {
        return {};
    }
    return stored ? refreshFirstTouch(before.id) : failure(stored);
}

// Nobody is to wait for an answer about a lead that has ended: whoever ended it answers.
Result<void> HandoffStore::end(const Handoff &waiting, const StageVisit &left, const StageVisit &entered,
                               const Stamp &stamp)
{
    Handoff ended = waiting;
    ended.rejectedAt = std::max(entered.enteredAt, waiting.handedAt);
    ended.closedRecordedAt = stamp.recordedAt;
    ended.decidedBy = stamp.actor;
    ended.reason = HandoffReason::Other;
    if (!entered.reason.isEmpty())
        ended.note = entered.reason;
    const auto stored = answer(ended, Verb::Rejected, left.seq, stamp);
    return stored ? Result<void>() : failure(stored);
}

// A decision and the visit that it brought share their instant, and nothing else of the lead has both; a visit from
// before the hand-off answered it when it was made.
Result<void> HandoffStore::takeBack(LeadId lead, const StageVisit &corrected, const Stamp &stamp)
{
    auto latest = latestOf(lead);
    if (!latest)
        return failure(latest);
    if (!*latest || (*latest)->decidedBy != corrected.actor)
        return {};
    const Handoff &handoff = **latest;
    const std::optional<Instant> at(std::max(corrected.enteredAt, handoff.handedAt));
    const bool isClosedThen = handoff.rejectedAt == at || handoff.returnedAt == at;
    if (!isClosedThen && handoff.acceptedAt == at && handoff.handedAt == *at && handoff.fromUser == corrected.actor
        && handoff.revision == 1)
        return remove(handoff, stamp);
    return isClosedThen || handoff.acceptedAt == at ? reopen(handoff, stamp) : Result<void>();
}

Result<void> HandoffStore::reopen(const Handoff &answered, const Stamp &stamp)
{
    HandoffAnswerStore answers(m_connection);
    const auto before = answers.before(answered.id);
    if (!before)
        return failure(before);
    Handoff handoff = answered;
    handoff.rejectedAt.reset();
    handoff.returnedAt.reset();
    handoff.closedRecordedAt.reset();
    handoff.reason.reset();
    handoff.acceptedAt.reset();
    handoff.acceptedRecordedAt.reset();
    handoff.decidedBy = {};
    if (*before) {
        handoff.owner = (*before)->owner;
        handoff.ownedAt = (*before)->ownedAt;
        handoff.acceptedAt = (*before)->acceptedAt;
        handoff.acceptedRecordedAt = (*before)->acceptedRecordedAt;
        handoff.decidedBy = (*before)->decidedBy;
        handoff.note = (*before)->note;
        if (auto owned = answers.restoreOwners(answered, **before, stamp); !owned)
            return owned;
    }
    auto stored = write(handoff, {{}, *before ? (*before)->earlier : QString()}, Verb::Undone, stamp);
    return stored ? Result<void>() : failure(stored);
}

Result<void> HandoffStore::remove(const Handoff &handoff, const Stamp &stamp)
{
    auto removed = m_connection.execute(u"DELETE FROM handoff WHERE id = :id AND revision = :revision"_s,
                                        {{u":id"_s, toSql(handoff.id)}, {u":revision"_s, handoff.revision}});
    if (!removed)
        return failure(removed);
    if (*removed == 0)
        return conflict(u"handoff.conflict"_s, handoff.lead);
    if (auto logged = log(handoff, Verb::Undone, stamp); !logged)
        return logged;
    return refreshFirstTouch(handoff.lead);
}

Result<void> HandoffStore::refreshFirstTouch(LeadId lead)
{
    return refreshFirstTouches({lead});
}

Result<void> HandoffStore::refreshFirstTouches(const QList<LeadId> &leads)
{
    auto refreshed = m_connection.execute(u"UPDATE handoff SET first_touch_at = "_s
                                              + firstTouchSql(u"handoff"_s, u"t.deleted_at IS NULL"_s) + u" WHERE "_s
                                              + m_connection.dialect().inIds(u"lead_id"_s, u":leads"_s),
                                          {{u":leads"_s, toJsonList(leads)}});
    return refreshed ? Result<void>() : failure(refreshed);
}

Result<void> HandoffStore::log(const Handoff &handoff, Verb verb, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Handoff;
    event.entityId = handoff.id.value();
    event.revision = handoff.revision;
    event.verb = verb;
    event.reason = handoff.reason ? keyOf(*handoff.reason) : QString();
    event.oldValue = keyOf(handoff.from);
    event.newValue = keyOf(handoff.to);
    return EventLog(m_connection).append(event);
}

} // namespace baton
