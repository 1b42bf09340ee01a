// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/ownershipstore.h"

#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffdecisionstore.h"
#include "funnel/handoffsql.h"
#include "funnel/handoffstore.h"
#include "funnel/stagemovestore.h"
#include "history/eventlog.h"
#include "leads/assignmentstore.h"
#include "leads/leadnumber.h"
#include "leads/leadstore.h"
#include "people/siderole.h"
#include "people/userstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QVariantMap about(LeadId lead)
{
    return {{u"record"_s, leadNumber(lead)}};
}

} // namespace

// One statement chooses and takes: SQLite has one writer, and the server's function passes over what another takes.
Result<std::optional<LeadId>> OwnershipStore::takeNext(Side side, const Stamp &stamp)
{
    struct Taken
    {
        HandoffId handoff;
        LeadId lead;
        int revision;
    };
    const auto taken = m_connection.selectOne(
        m_connection.dialect().isSqlite()
            ? u"UPDATE handoff SET owner_id = :owner, owned_at = max(handed_at, :now), revision = revision + 1, "
              "updated_at = :at, updated_by = :owner WHERE id = (SELECT h.id FROM handoff h "
              "WHERE h.to_side = :side AND h.owner_id IS NULL AND h.accepted_at IS NULL AND h.rejected_at IS NULL "
              "AND h.returned_at IS NULL AND h.handed_at <= :now AND NOT EXISTS (SELECT 1 FROM assignment a WHERE "
              "a.lead_id = h.lead_id "
              "AND a.team_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assignment b WHERE b.lead_id = a.lead_id "
              "AND b.id > a.id) AND NOT EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = a.team_id "
              "AND m.user_id = :owner)) "
              "ORDER BY h.handed_at, h.id LIMIT 1) RETURNING id, lead_id, revision"_s
            : u"SELECT handoff_id, lead_id, revision FROM claim_next(:side, :owner, :now, :at)"_s,
        {{u":owner"_s, toSql(stamp.actor)},
         {u":now"_s, toSql(stamp.occurredAt)},
         {u":at"_s, toSql(stamp.recordedAt)},
         {u":side"_s, static_cast<int>(side)}},
        [](const Row &row) {
            return Taken{row.id<HandoffId>(0), row.id<LeadId>(1), row.integer(2)};
        });
    if (!taken)
        return failure(taken);
    if (!*taken)
        return std::optional<LeadId>();
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Handoff;
    event.entityId = (*taken)->handoff.value();
    event.revision = (*taken)->revision;
    event.verb = Verb::Claimed;
    event.newValue = keyOf(side);
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    if (auto due = HandoffDeadlineStore(m_connection).refresh({(*taken)->handoff}); !due)
        return failure(due);
    return std::optional((*taken)->lead);
}

Result<std::optional<LeadId>> OwnershipStore::claimNext(Side side, const Stamp &stamp)
{
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s);
    const auto claimer = UserStore(m_connection).byId(stamp.actor);
    if (!claimer)
        return failure(claimer);
    if (auto allowed = mayClaim(*claimer, side); !allowed)
        return failure(allowed);
    const auto taken = takeNext(side, stamp);
    if (!taken || !*taken)
        return taken;
    const auto lead = LeadStore(m_connection).byId(**taken);
    if (!lead)
        return failure(lead);
    Assignment assignment;
    assignment.lead = lead->id;
    assignment.side = side;
    assignment.owner = stamp.actor;
    assignment.cause = Assignment::Cause::Claimed;
    if (auto owned = setOwner(*lead, assignment, stamp); !owned)
        return failure(owned);
    return taken;
}

Result<Lead> OwnershipStore::assign(const NewOwner &wish, const Stamp &stamp)
{
    if (wish.side != Side::Tele && wish.side != Side::Sales)
        return failure(Error::Kind::Invalid, u"ownership.side"_s);
    LeadStore leads(m_connection);
    const auto lead = leads.byId(wish.lead);
    if (!lead)
        return lead;
    if (wish.leadRevision && *wish.leadRevision != lead->revision)
        return failure(Error::Kind::Conflict, u"lead.conflict"_s, about(lead->id));
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s, about(lead->id));
    if (hasEnded(lead->stage))
        return failure(Error::Kind::Invalid, u"handoff.ended"_s, {{u"stage"_s, keyOf(lead->stage)}});
    if (auto checked = AssignmentStore(m_connection).checkOwner(wish.owner, wish.side); !checked)
        return failure(checked);
    if ((wish.side == Side::Tele ? lead->teleOwner : lead->salesOwner) == wish.owner)
        return failure(Error::Kind::Invalid, u"ownership.same"_s, about(lead->id));
    HandoffStore handoffs(m_connection);
    auto waiting = handoffs.latestOf(lead->id);
    if (!waiting)
        return failure(waiting);
    const bool isWaiting = *waiting && (*waiting)->isOpen();
    if (!isWaiting && passageTo(wish.side, lead->stage)) {
        NewHandoff handoff;
        handoff.lead = lead->id;
        handoff.to = wish.side;
        handoff.owner = wish.owner;
        handoff.note = wish.reason;
        if (auto given = HandoffDecisionStore(m_connection).handOver(handoff, stamp); !given)
            return failure(given);
        return leads.byId(lead->id);
    }
    if (isWaiting && (*waiting)->to == wish.side) {
        if (auto given = handoffs.assign(**waiting, wish.owner, stamp); !given)
            return failure(given);
    }
    Assignment assignment;
    assignment.lead = lead->id;
    assignment.side = wish.side;
    assignment.owner = wish.owner;
    assignment.reason = wish.reason.trimmed();
    return setOwner(*lead, assignment, stamp);
}

Result<Lead> OwnershipStore::recycle(LeadId id, const QString &reason, const Stamp &stamp)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"ownership.reason"_s, about(id));
    LeadStore leads(m_connection);
    const auto lead = leads.byId(id);
    if (!lead)
        return lead;
    if (!stamp.actor.isValid())
        return failure(Error::Kind::Invalid, u"handoff.nobody"_s, about(id));
    const auto waiting = HandoffStore(m_connection).latestOf(lead->id);
    if (!waiting)
        return failure(waiting);
    if (*waiting && (*waiting)->isOpen())
        return failure(Error::Kind::Conflict, u"handoff.open"_s, about(lead->id));
    StageMove move;
    move.lead = lead->id;
    move.revision = lead->revision;
    move.to = Stage::Recycled;
    move.reason = reason;
    if (auto moved = StageMoveStore(m_connection).write(move, stamp); !moved)
        return failure(moved);
    auto freed = leads.byId(lead->id);
    if (freed)
        freed = leads.disown(*freed, stamp);
    if (!freed)
        return freed;
    Assignment assignment;
    assignment.lead = lead->id;
    assignment.side = Side::Marketing;
    assignment.cause = Assignment::Cause::Recycled;
    assignment.reason = reason.trimmed();
    if (auto added = AssignmentStore(m_connection).add(assignment, stamp); !added)
        return failure(added);
    return freed;
}

Result<Lead> OwnershipStore::setOwner(Lead lead, const Assignment &assignment, const Stamp &stamp)
{
    (assignment.side == Side::Tele ? lead.teleOwner : lead.salesOwner) = assignment.owner;
    auto updated = LeadStore(m_connection).update(lead, stamp);
    if (!updated)
        return updated;
    if (auto added = AssignmentStore(m_connection).add(assignment, stamp); !added)
        return failure(added);
    return updated;
}

} // namespace baton
