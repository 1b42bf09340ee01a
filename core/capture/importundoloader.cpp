// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importundo.h"

#include "agreements/agreementundo.h"
#include "campaigns/campaignundo.h"
#include "capture/touchedleadsloader.h"
#include "funnel/handoffanswersql.h"
#include "funnel/qualificationundo.h"
#include "funnel/stagehistoryundo.h"
#include "history/changedsince.h"
#include "leads/assignmentstore.h"
#include "leads/externalidundo.h"
#include "leads/leadstore.h"
#include "routing/routingundo.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Enum>
QString numberOf(Enum value)
{
    return QString::number(static_cast<int>(value));
}

QString eventBySomebodyElse(Entity entity, const QString &id)
{
    return u"EXISTS (SELECT 1 FROM event_log e WHERE e.entity = %1 AND e.entity_id = %2 AND (e.batch_id IS NULL OR e.batch_id <> :batch))"_s
        .arg(numberOf(entity), id);
}

// What was written without a journal says no more than that it happened. Two kinds say more: a move that is taken back
// leaves an entry of its own, and owners have their history, which is asked by itself.
QString unjournalledEdit(Entity entity, const QString &id)
{
    const QString of = u"FROM event_log e WHERE e.entity = %1 AND e.entity_id = %2 AND e.batch_id IS NULL "_s.arg(
        numberOf(entity), id);
    const QString move =
        u"(e.field = 'stage' AND e.verb IN (%1, %2))"_s.arg(numberOf(Verb::Moved), numberOf(Verb::Undone));
    return u"(EXISTS (SELECT 1 %1 AND (e.field IS NULL OR NOT (%2 OR e.field IN ('owner.tele', 'owner.sales')))) OR "
           "(SELECT COALESCE(sum(CASE WHEN e.verb = %3 THEN 1 ELSE -1 END), 0) %1 AND %2) > 0)"_s.arg(
               of, move, numberOf(Verb::Moved));
}

// An undo's own journal brings a row back to what it was: it is nobody's edit. What fields a person edited is judged
// by what stands there now.
QString changeByALaterBatch(Entity entity, const QString &id)
{
    return u"EXISTS (SELECT 1 FROM journal j JOIN batch b ON b.id = j.batch_id WHERE j.entity = %1 AND j.first_id = %2 "
           "AND j.before IS NOT NULL AND j.batch_id <> :batch AND b.undone_by IS NULL AND b.kind NOT IN (%3, %4))"_s
               .arg(numberOf(entity), id, numberOf(Batch::Kind::Undo), numberOf(Batch::Kind::BulkEdit));
}

QString rowOfAnotherBatch(const QString &table, const QString &link)
{
    return u"EXISTS (SELECT 1 FROM %1 x WHERE %2 AND (x.batch_id IS NULL OR x.batch_id <> :batch))"_s.arg(table, link);
}

CreatedRows createdLeads()
{
    const QString edited = u"editedSince"_s;
    const QString linked = u"linkedSince"_s;
    CreatedRows rows{Entity::Lead, u"lead"_s, CreatedRows::Origin::Journal, {}, {}};
    rows.keptWhile = {
        {unjournalledEdit(Entity::Lead, u"t.id"_s), edited},
        {unjournalledEdit(Entity::Person, u"t.person_id"_s), edited},
        {changeByALaterBatch(Entity::Lead, u"t.id"_s), linked},
        {changeByALaterBatch(Entity::Qualification, u"t.id"_s), linked},
        {changeByALaterBatch(Entity::Person, u"t.person_id"_s), linked},
        {ChangedSince::condition(Entity::Lead, u"t.id"_s), edited},
        {ChangedSince::condition(Entity::Person, u"t.person_id"_s), edited},
        {rowOfAnotherBatch(u"interest"_s, u"x.lead_id = t.id"_s), linked},
        {rowOfAnotherBatch(u"deal"_s, u"x.lead_id = t.id"_s), linked},
        {rowOfAnotherBatch(u"touch"_s, u"x.lead_id = t.id AND x.deleted_at IS NULL"_s), linked},
        {rowOfAnotherBatch(u"next_step"_s, u"x.lead_id = t.id AND x.deleted_at IS NULL"_s), linked},
        {rowOfAnotherBatch(u"handoff"_s, u"x.lead_id = t.id"_s), linked},
        // What files and undos did to owners is told by the journal.
        {rowOfAnotherBatch(u"assignment"_s,
                           u"x.lead_id = t.id AND x.cause NOT IN (%1, %2)"_s.arg(numberOf(Assignment::Cause::Imported),
                                                                                 numberOf(Assignment::Cause::Undone))),
         edited},
    };
    rows.beforeDelete = {u"DELETE FROM lead_search WHERE rowid IN (SELECT id FROM undo_doomed)"_s};
    return rows;
}

/// What came along with a lead that stays, stays with it.
QString ownLeadStays(const QString &link)
{
    return u"EXISTS (SELECT 1 FROM lead x WHERE %1 AND x.batch_id = :batch)"_s.arg(link);
}

/// What a lead's channel follows from may go: it is then that of its earliest remaining interest, unless somebody set
/// it by hand.
CreatedRows createdInterests()
{
    const QString channel =
        u"(SELECT i.channel_id FROM interest i WHERE i.lead_id = lead.id AND i.channel_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM undo_doomed d WHERE d.id = i.id) ORDER BY i.occurred_at, i.id LIMIT 1)"_s;
    return {Entity::Interest,
            u"interest"_s,
            CreatedRows::Origin::Journal,
            {{ownLeadStays(u"x.id = t.lead_id"_s), {}}},
            {u"UPDATE lead SET channel_id = "_s + channel
             + u" WHERE id IN (SELECT i.lead_id FROM interest i JOIN undo_doomed d ON d.id = i.id) "
               "AND NOT EXISTS (SELECT 1 FROM event_log e WHERE e.entity = %1 AND e.entity_id = lead.id "
               "AND e.field = 'channel')"_s.arg(static_cast<int>(Entity::Lead))}};
}

CreatedRows createdPersons()
{
    return {Entity::Person,
            u"person"_s,
            CreatedRows::Origin::Journal,
            {{u"EXISTS (SELECT 1 FROM lead x WHERE x.person_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM deal_person x WHERE x.person_id = t.id)"_s, {}},
             {rowOfAnotherBatch(u"consent_event"_s, u"x.person_id = t.id"_s), {}},
             {unjournalledEdit(Entity::Person, u"t.id"_s), u"editedSince"_s},
             {ChangedSince::condition(Entity::Person, u"t.id"_s), u"editedSince"_s}},
            {}};
}

CreatedRows createdAccounts()
{
    return {Entity::Account,
            u"account"_s,
            CreatedRows::Origin::Journal,
            {{u"EXISTS (SELECT 1 FROM lead x WHERE x.account_id = t.id)"_s, {}},
             {unjournalledEdit(Entity::Account, u"t.id"_s), u"editedSince"_s},
             {ChangedSince::condition(Entity::Account, u"t.id"_s), u"editedSince"_s}},
            {}};
}

CreatedRows createdUsers()
{
    return {Entity::User,
            u"app_user"_s,
            CreatedRows::Origin::BatchColumn,
            {{u"EXISTS (SELECT 1 FROM lead x WHERE x.tele_owner_id = t.id OR x.sales_owner_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM handoff x WHERE t.id IN (x.owner_id, x.from_user_id, x.decided_by))"_s, {}},
             {u"EXISTS (SELECT 1 FROM assignment x WHERE t.id IN (x.owner_id, x.actor_id))"_s, {}},
             {u"EXISTS (SELECT 1 FROM touch x WHERE x.actor_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM next_step x WHERE t.id IN (x.created_by, x.done_by))"_s, {}},
             {u"EXISTS (SELECT 1 FROM team_member x WHERE x.user_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM absence x WHERE x.user_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM source x WHERE x.owner_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM campaign x WHERE x.owner_id = t.id)"_s, {}},
             {u"EXISTS (SELECT 1 FROM event_log x WHERE x.actor_id = t.id)"_s, {}},
             {eventBySomebodyElse(Entity::User, u"t.id"_s), {}}},
            {}};
}

QStringList addressColumns(const QStringList &others)
{
    return others + QStringList{u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s};
}

std::vector<std::shared_ptr<Revertible>> changedRows()
{
    // The lead's own row comes first: its revision says that something about the lead went back.
    return {
        std::make_shared<RevertibleTable>(Entity::Lead, u"lead"_s,
                                          QStringList{u"type"_s, u"person_id"_s, u"account_id"_s, u"channel_id"_s,
                                                      u"tele_owner_id"_s, u"sales_owner_id"_s, u"notes"_s, u"tags"_s},
                                          RevertibleTable::Custom::JsonColumn),
        // Before the stages that it follows from: where those stay, it stays.
        std::make_shared<HandoffAnswerRevertible>(),
        std::make_shared<StageHistoryRevertible>(),
        std::make_shared<ExternalIdUndo>(),
        std::make_shared<RoutingUndo>(),
        std::make_shared<QualificationUndo>(),
        std::make_shared<AgreementUndo>(),
        std::make_shared<RevertibleTable>(
            Entity::Person, u"person"_s,
            addressColumns({u"first_name"_s, u"last_name"_s, u"full_name"_s, u"name_key"_s, u"salutation"_s, u"title"_s,
                            u"email"_s, u"email_key"_s, u"phone"_s, u"phone_key"_s, u"mobile"_s, u"birth_date"_s,
                            u"language"_s})),
        std::make_shared<RevertibleTable>(Entity::Account, u"account"_s,
                                          addressColumns({u"name"_s, u"name_key"_s, u"industry"_s, u"employees"_s,
                                                          u"website"_s, u"revenue_minor"_s, u"revenue_currency"_s})),
        std::make_shared<RevertibleTable>(
            Entity::Deal, u"deal"_s,
            QStringList{u"name"_s, u"amount_minor"_s, u"amount_currency"_s, u"stage"_s, u"close_date"_s, u"reason"_s}),
    };
}

/// What an import said of owners; what routing said goes with its own images.
CreatedRows createdAssignments()
{
    return {Entity::Assignment,
            u"assignment"_s,
            CreatedRows::Origin::BatchColumn,
            {{u"t.cause <> "_s + numberOf(Assignment::Cause::Imported), {}}, {ownLeadStays(u"x.id = t.lead_id"_s), {}}},
            {}};
}

Result<void> refreshDerived(Connection &connection, const QList<qint64> &leads, const Stamp &stamp)
{
    QList<LeadId> ids;
    ids.reserve(leads.size());
    for (const qint64 lead : leads)
        ids.append(LeadId(lead));
    // What somebody else did to the owner meanwhile may be the last entry of a history that the undo went behind.
    if (auto followed = AssignmentStore(connection).follow(ids, Assignment::Cause::Undone, stamp); !followed)
        return followed;
    return LeadStore(connection).reindex(ids);
}

Result<QList<LeadId>> leadsOf(Connection &connection, Entity entity, const QList<qint64> &ids)
{
    QString from = u"lead l"_s;
    QString id;
    switch (entity) {
    case Entity::Person: id = u"l.person_id"_s; break;
    case Entity::Account: id = u"l.account_id"_s; break;
    case Entity::Deal:
        from = u"deal d JOIN lead l ON l.id = d.lead_id"_s;
        id = u"d.id"_s;
        break;
    default: return QList<LeadId>();
    }
    return connection.select(u"SELECT l.id FROM %1 WHERE %2"_s.arg(from, connection.dialect().inIds(id, u":ids"_s)),
                             {{u":ids"_s, toJsonList(ids)}}, [](const Row &row) { return row.id<LeadId>(0); });
}

} // namespace

UndoRegistry importUndo(BatchConsequence consequence)
{
    UndoRegistry registry;
    registry.changed = changedRows();
    registry.created = {createdLeads(),
                        createdAssignments(),
                        createdInterests(),
                        {Entity::ConsentEvent,
                         u"consent_event"_s,
                         CreatedRows::Origin::Journal,
                         {{ownLeadStays(u"x.person_id = t.person_id"_s), {}}},
                         {}},
                        {Entity::Deal,
                         u"deal"_s,
                         CreatedRows::Origin::Journal,
                         {{ownLeadStays(u"x.id = t.lead_id"_s), {}},
                          {unjournalledEdit(Entity::Deal, u"t.id"_s), u"editedSince"_s},
                          {ChangedSince::condition(Entity::Deal, u"t.id"_s), u"editedSince"_s}},
                         {}},
                        createdPersons(),
                        createdAccounts(),
                        createdUsers()};
    addCampaignUndo(registry);
    registry.leadsOf = leadsOf;
    registry.afterwards = refreshDerived;
    if (!consequence)
        return registry;
    registry.concerned = scoredLeadsTouchedBy;
    registry.recount = std::move(consequence);
    return registry;
}

} // namespace baton
