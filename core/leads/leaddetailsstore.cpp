// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddetailsstore.h"

#include "conditions/fieldsql.h"
#include "history/batch.h"
#include "history/entity.h"
#include "leads/externalidstore.h"
#include "leads/leadnumber.h"
#include "leads/touchstore.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString keyOf(Verb verb)
{
    switch (verb) {
    case Verb::Created: return u"created"_s;
    case Verb::Changed: return u"changed"_s;
    case Verb::Deleted: return u"deleted"_s;
    case Verb::Moved: return u"moved"_s;
    case Verb::Imported: return u"imported"_s;
    case Verb::Undone: return u"undone"_s;
    case Verb::Assigned: return u"assigned"_s;
    case Verb::HandedOver: return u"handedOver"_s;
    case Verb::Accepted: return u"accepted"_s;
    case Verb::Rejected: return u"rejected"_s;
    case Verb::Returned: return u"returned"_s;
    case Verb::Recycled: return u"recycled"_s;
    case Verb::Claimed: return u"claimed"_s;
    case Verb::Activated: return u"activated"_s;
    case Verb::Signed: return u"signed"_s;
    case Verb::Touched: return u"touched"_s;
    }
    return {};
}

TimelineEntry entry(Instant at, TimelineEntry::Kind kind, const QString &subject, const QString &text)
{
    TimelineEntry made;
    made.at = at;
    made.kind = kind;
    made.subject = subject;
    made.text = text;
    return made;
}

TimelineEntry importOf(Instant at, const QString &file, BatchId batch)
{
    auto imported = entry(at, TimelineEntry::Kind::Change, {}, u"%1 #%2"_s.arg(file).arg(batch.value()));
    imported.verb = keyOf(Verb::Imported);
    return imported;
}

/// The log holds amounts as they are stored, in minor units with the currency behind, unless the field has one.
QString readable(const QString &logged, const FieldSpec *field)
{
    if (!field || field->type != FieldType::Money || logged.isEmpty())
        return logged;
    const QString minor = logged.section(u' ', 0, 0);
    bool isWhole = false;
    const QString named = logged.section(u' ', 1);
    const Money money{minor.toLongLong(&isWhole), named.isEmpty() ? field->currency : named};
    return isWhole && !money.currency.isEmpty() ? plainText(money) + u' ' + money.currency : logged;
}

} // namespace

Result<LeadDetails> LeadDetailsStore::byId(LeadId id)
{
    LeadDetails details;
    if (auto found = readLead(id, details); !found)
        return failure(found);
    for (const auto read :
         {&LeadDetailsStore::readFields, &LeadDetailsStore::readStages, &LeadDetailsStore::readInterests,
          &LeadDetailsStore::readChanges, &LeadDetailsStore::readImports, &LeadDetailsStore::readDeals,
          &LeadDetailsStore::readTouches, &LeadDetailsStore::readHandoffs, &LeadDetailsStore::readRouting})
        if (auto done = (this->*read)(details); !done)
            return failure(done);
    auto externalIds = ExternalIdStore(m_connection).ofLead(details.id);
    if (!externalIds)
        return failure(externalIds);
    details.externalIds = *externalIds;
    std::ranges::stable_sort(details.timeline, std::ranges::greater(), &TimelineEntry::at);
    return details;
}

Result<void> LeadDetailsStore::readLead(LeadId id, LeadDetails &details)
{
    auto read = m_connection.each(
        u"SELECT l.id, l.revision, l.person_id, p.revision, l.account_id, a.revision, tele.name, sales.name, "
        "l.recorded_at, b.file_name, b.id FROM lead l LEFT JOIN person p ON p.id = l.person_id "
        "LEFT JOIN account a ON a.id = l.account_id LEFT JOIN app_user tele ON tele.id = l.tele_owner_id "
        "LEFT JOIN app_user sales ON sales.id = l.sales_owner_id LEFT JOIN batch b ON b.id = l.batch_id "
        "WHERE l.deleted_at IS NULL "
        "AND l.id = COALESCE((SELECT m.lead_id FROM lead_alias m WHERE m.old_id = :old_id), :id)"_s,
        {{u":old_id"_s, toSql(id)}, {u":id"_s, toSql(id)}}, [&](const Row &row) -> Result<void> {
            details.id = row.id<LeadId>(0);
            details.revisions = {row.integer(1), row.integer(3), row.integer(5)};
            details.person = row.id<PersonId>(2);
            details.account = row.id<AccountId>(4);
            details.teleOwner = row.text(6);
            details.salesOwner = row.text(7);
            if (!row.isNull(10))
                details.timeline.append(importOf(row.instant(8), row.text(9), row.id<BatchId>(10)));
            return {};
        });
    if (!read)
        return read;
    if (!details.id.isValid())
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(id)}});
    return {};
}

Result<void> LeadDetailsStore::readFields(LeadDetails &details)
{
    // Both databases limit how many columns one SELECT has, and a workspace may have thousands of fields.
    constexpr qsizetype step = 200;
    const Dialect &dialect = m_connection.dialect();
    for (qsizetype at = 0; at < m_catalogue.fields().size(); at += step) {
        const QList<FieldSpec> fields = m_catalogue.fields().mid(at, step);
        QStringList selected;
        QList<int> positions;
        for (const FieldSpec &field : fields) {
            positions.append(static_cast<int>(selected.size()));
            selected += selectSql(field, dialect);
        }
        auto read = m_connection.each(
            u"SELECT "_s + selected.join(u", "_s) + u" FROM lead l"_s + joinSql(fields) + u" WHERE l.id = :id"_s,
            {{u":id"_s, toSql(details.id)}}, [&](const Row &row) -> Result<void> {
                for (qsizetype i = 0; i < fields.size(); ++i)
                    details.fields.insert(fields[i].key, readFieldValue(fields[i], row, positions[i]));
                return {};
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> LeadDetailsStore::readStages(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT h.stage, h.status, h.entered_at, h.left_at, h.inconsistent, h.reason, u.name FROM stage_history h "
        "LEFT JOIN app_user u ON u.id = h.actor_id WHERE h.lead_id = :id ORDER BY h.seq"_s,
        {{u":id"_s, toSql(details.id)}}, [&](const Row &row) -> Result<void> {
            const auto stage = stageFromNumber(row.int64(0));
            if (!stage)
                return failure(Error::Kind::Internal, u"stage.unknown"_s);
            details.stages.append({*stage, row.text(1), row.instant(2), row.optionalInstant(3), row.boolean(4)});
            auto visit = entry(row.instant(2), TimelineEntry::Kind::Stage, keyOf(*stage), row.text(5));
            visit.actor = row.text(6);
            details.timeline.append(visit);
            return {};
        });
}

Result<void> LeadDetailsStore::readInterests(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT i.occurred_at, i.kind, c.name FROM interest i LEFT JOIN channel c ON c.id = i.channel_id "
        "WHERE i.lead_id = :id ORDER BY i.occurred_at DESC, i.id DESC LIMIT :most"_s,
        {{u":id"_s, toSql(details.id)}, {u":most"_s, longestTimeline}}, [&](const Row &row) -> Result<void> {
            details.timeline.append(entry(row.instant(0), TimelineEntry::Kind::Interest, row.text(1), row.text(2)));
            return {};
        });
}

Result<void> LeadDetailsStore::readChanges(LeadDetails &details)
{
    // A move of the stage is told by the stage history already, and a new revision of the lead alone by what came of
    // it. Who or what was made is told by name, or by the first thing that is known of it.
    return m_connection.each(
        u"SELECT e.occurred_at, CASE WHEN e.field IS NOT NULL OR e.verb <> :created THEN e.field "
        "WHEN a.name IS NOT NULL THEN 'account' WHEN p.name_key IS NOT NULL THEN 'name' "
        "WHEN p.email IS NOT NULL THEN 'email' WHEN p.city IS NOT NULL THEN 'city' END, "
        "CASE WHEN e.field IS NOT NULL OR e.verb <> :still_created THEN v.new_value "
        "ELSE coalesce(a.name, p.full_name, p.last_name, p.first_name, p.email, p.city) END, "
        "v.old_value, e.verb, u.name FROM event_log e "
        "LEFT JOIN event_value v ON v.event_id = e.id LEFT JOIN app_user u ON u.id = e.actor_id "
        "LEFT JOIN account a ON a.id = e.entity_id AND e.entity = :of_account "
        "LEFT JOIN person p ON p.id = e.entity_id AND e.entity = :of_person "
        "WHERE e.verb <> :moved AND NOT (e.verb = :changed AND e.field IS NULL AND e.entity = :of_lead) AND ((e.entity "
        "= :lead AND e.entity_id = :lead_id) "
        "OR (e.entity = :person AND e.entity_id = :person_id) OR (e.entity = :account AND e.entity_id = :account_id)) "
        "ORDER BY e.id DESC LIMIT :most"_s,
        {{u":created"_s, static_cast<int>(Verb::Created)},
         {u":still_created"_s, static_cast<int>(Verb::Created)},
         {u":of_account"_s, static_cast<int>(Entity::Account)},
         {u":of_person"_s, static_cast<int>(Entity::Person)},
         {u":moved"_s, static_cast<int>(Verb::Moved)},
         {u":changed"_s, static_cast<int>(Verb::Changed)},
         {u":of_lead"_s, static_cast<int>(Entity::Lead)},
         {u":lead"_s, static_cast<int>(Entity::Lead)},
         {u":lead_id"_s, details.id.value()},
         {u":person"_s, static_cast<int>(Entity::Person)},
         {u":person_id"_s, details.person.value()},
         {u":account"_s, static_cast<int>(Entity::Account)},
         {u":account_id"_s, details.account.value()},
         {u":most"_s, longestTimeline}},
        [&](const Row &row) -> Result<void> {
            const FieldSpec *const field = m_catalogue.find(row.text(1));
            auto change = entry(row.instant(0), TimelineEntry::Kind::Change, row.text(1), readable(row.text(2), field));
            change.before = readable(row.text(3), field);
            change.verb = keyOf(static_cast<Verb>(row.integer(4)));
            change.actor = row.text(5);
            details.timeline.append(change);
            return {};
        });
}

// What an import changed stands in its journal and not in the log; what it made is told by the lead's own batch.
Result<void> LeadDetailsStore::readImports(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT DISTINCT b.recorded_at, b.file_name, coalesce(u.id, b.id), b.kind FROM journal j "
        "JOIN batch b ON b.id = j.batch_id LEFT JOIN batch u ON u.undone_by = b.id "
        "WHERE b.kind IN (:import, :undo) AND j.before IS NOT NULL AND ((j.entity = :lead AND j.first_id = :lead_id) "
        "OR (j.entity = :person AND j.first_id = :person_id) OR (j.entity = :account AND j.first_id = :account_id))"_s,
        {{u":import"_s, static_cast<int>(Batch::Kind::Import)},
         {u":undo"_s, static_cast<int>(Batch::Kind::Undo)},
         {u":lead"_s, static_cast<int>(Entity::Lead)},
         {u":lead_id"_s, details.id.value()},
         {u":person"_s, static_cast<int>(Entity::Person)},
         {u":person_id"_s, details.person.value()},
         {u":account"_s, static_cast<int>(Entity::Account)},
         {u":account_id"_s, details.account.value()}},
        [&](const Row &row) -> Result<void> {
            auto batch = importOf(row.instant(0), row.text(1), row.id<BatchId>(2));
            if (row.integer(3) == static_cast<int>(Batch::Kind::Undo))
                batch.verb = keyOf(Verb::Undone);
            details.timeline.append(batch);
            return {};
        });
}

Result<void> LeadDetailsStore::readDeals(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT created_at, name, stage FROM deal WHERE lead_id = :id AND deleted_at IS NULL ORDER BY id DESC"_s,
        {{u":id"_s, toSql(details.id)}}, [&](const Row &row) -> Result<void> {
            details.timeline.append(entry(row.instant(0), TimelineEntry::Kind::Deal, row.text(1), row.text(2)));
            return {};
        });
}

Result<void> LeadDetailsStore::readTouches(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT t.occurred_at, t.kind, t.note, t.disposition, u.name FROM touch t LEFT JOIN app_user u "
        "ON u.id = t.actor_id WHERE t.lead_id = :id AND t.deleted_at IS NULL "
        "ORDER BY t.occurred_at DESC, t.id DESC LIMIT :most"_s,
        {{u":id"_s, toSql(details.id)}, {u":most"_s, longestTimeline}}, [&](const Row &row) -> Result<void> {
            const QString kind = baton::keyOf(static_cast<TouchKind>(row.integer(1)));
            auto touch = entry(row.instant(0), TimelineEntry::Kind::Touch, kind, row.text(2));
            if (!row.isNull(3))
                touch.verb = baton::keyOf(static_cast<Disposition>(row.integer(3)));
            touch.actor = row.text(4);
            details.timeline.append(touch);
            return {};
        });
}

Result<void> LeadDetailsStore::readHandoffs(LeadDetails &details)
{
    return m_connection.each(
        u"SELECT h.to_side, h.note, h.handed_at, f.name, h.accepted_at, h.rejected_at, h.returned_at, d.name "
        "FROM handoff h LEFT JOIN app_user f ON f.id = h.from_user_id LEFT JOIN app_user d ON d.id = h.decided_by "
        "WHERE h.lead_id = :id ORDER BY h.handed_at DESC, h.id DESC LIMIT :most"_s,
        {{u":id"_s, toSql(details.id)}, {u":most"_s, longestTimeline}}, [&](const Row &row) -> Result<void> {
            struct Step
            {
                int at;
                Verb verb;
                int actor;
            };
            for (const Step &step : {Step{2, Verb::HandedOver, 3}, Step{4, Verb::Accepted, 7},
                                     Step{5, Verb::Rejected, 7}, Step{6, Verb::Returned, 7}}) {
                if (row.isNull(step.at))
                    continue;
                auto passed = entry(row.instant(step.at), TimelineEntry::Kind::Handoff, keyOf(step.verb),
                                    baton::keyOf(static_cast<Side>(row.integer(0))));
                passed.actor = row.text(step.actor);
                details.timeline.append(passed);
            }
            return {};
        });
}

// What the routing rules did stands in the journal of their batch and not in the log; everything else is logged.
Result<void> LeadDetailsStore::readRouting(LeadDetails &details)
{
    constexpr int byRules = 1;
    return m_connection.each(
        u"SELECT a.occurred_at, a.side, u.name FROM assignment a JOIN app_user u ON u.id = a.owner_id "
        "WHERE a.lead_id = :id AND a.cause = :routed ORDER BY a.id DESC LIMIT :most"_s,
        {{u":id"_s, toSql(details.id)}, {u":routed"_s, byRules}, {u":most"_s, longestTimeline}},
        [&](const Row &row) -> Result<void> {
            const QString field = u"owner."_s + baton::keyOf(static_cast<Side>(row.integer(1)));
            auto routed = entry(row.instant(0), TimelineEntry::Kind::Change, field, row.text(2));
            routed.verb = keyOf(Verb::Assigned);
            details.timeline.append(routed);
            return {};
        });
}

} // namespace baton
