// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadstore.h"

#include "history/json.h"
#include "leads/leadfieldsql.h"
#include "leads/leadnumber.h"
#include "leads/leadsearch.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/idlist.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype idPage = 5000;

const QString table = u"lead"_s;
const QString selectLeads =
    u"SELECT l.id, l.revision, l.type, l.person_id, l.account_id, l.source_id, l.channel_id, l.stage, l.status, "
    "l.stage_entered_at, l.tele_owner_id, l.sales_owner_id, l.score, l.notes, l.tags, l.custom, l.batch_id, "
    "l.created_at FROM lead l WHERE l.deleted_at IS NULL AND "_s;

Lead leadFrom(const Row &row)
{
    Lead lead;
    lead.id = row.id<LeadId>(0);
    lead.revision = row.integer(1);
    lead.type = static_cast<LeadType>(row.integer(2));
    lead.person = row.id<PersonId>(3);
    lead.account = row.id<AccountId>(4);
    lead.source = row.id<SourceId>(5);
    lead.channel = row.id<ChannelId>(6);
    lead.stage = static_cast<Stage>(row.integer(7));
    lead.status = row.text(8);
    lead.stageEnteredAt = row.instant(9);
    lead.teleOwner = row.id<UserId>(10);
    lead.salesOwner = row.id<UserId>(11);
    lead.score = row.optionalInt64(12);
    lead.notes = row.text(13);
    lead.tags = row.text(14);
    lead.custom = objectFromJsonText(row.text(15));
    lead.batch = row.id<BatchId>(16);
    lead.createdAt = row.instant(17);
    return lead;
}

/// All but the stage, which is the funnel's. Owners, channel and custom fields are logged apart, by what they are
/// called.
QList<RecordCell> cellsOf(const Lead &lead)
{
    return {
        {u"type"_s, u"type"_s, toSql(static_cast<int>(lead.type))},
        {u"person_id"_s, {}, toSql(lead.person)},
        {u"account_id"_s, {}, toSql(lead.account)},
        {u"source_id"_s, {}, toSql(lead.source)},
        {u"channel_id"_s, {}, toSql(lead.channel)},
        {u"tele_owner_id"_s, {}, toSql(lead.teleOwner)},
        {u"sales_owner_id"_s, {}, toSql(lead.salesOwner)},
        {u"score"_s, u"score"_s, toSql(lead.score)},
        {u"notes"_s, u"notes"_s, toSql(lead.notes)},
        {u"tags"_s, u"tags"_s, toSql(lead.tags)},
        {u"custom"_s, {}, toSql(lead.custom.isEmpty() ? QString() : toJsonText(lead.custom))},
        {u"batch_id"_s, {}, toSql(lead.batch)},
    };
}

QString storedText(const QJsonValue &value)
{
    const QVariant variant = value.toVariant();
    return value.isArray() ? variant.toStringList().join(u"; "_s) : variant.toString();
}

QList<FieldChange> customChanges(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    QList<FieldChange> changes;
    for (const QString &key : keys)
        if (before.value(key) != after.value(key))
            changes.append({key, storedText(before.value(key)), storedText(after.value(key))});
    return changes;
}

} // namespace

Result<Lead> LeadStore::create(const Lead &lead, const Stamp &stamp)
{
    auto id = m_connection.reserveId<LeadId>(table);
    if (!id)
        return failure(id);
    Lead stored = lead;
    stored.id = *id;
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    QList<RecordCell> cells = cellsOf(stored);
    cells += {{u"stage"_s, {}, toSql(static_cast<int>(lead.stage))},
              {u"status"_s, {}, toSql(lead.status)},
              {u"stage_entered_at"_s, {}, toSql(lead.stageEnteredAt)}};
    if (auto written = RecordWriter(m_connection, Entity::Lead, table).insert(id->value(), cells, stamp); !written)
        return failure(written);
    if (auto indexed = reindex({*id}); !indexed)
        return failure(indexed);
    return stored;
}

Result<Lead> LeadStore::byId(LeadId id)
{
    auto found = m_connection.selectOne(
        selectLeads + u"l.id = COALESCE((SELECT m.lead_id FROM lead_alias m WHERE m.old_id = :old_id), :id)"_s,
        {{u":old_id"_s, toSql(id)}, {u":id"_s, toSql(id)}}, leadFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(id)}});
    return **found;
}

Result<QList<Lead>> LeadStore::byIds(const QList<LeadId> &ids)
{
    auto read = m_connection.select(selectLeads + m_connection.dialect().inIds(u"l.id"_s, u":ids"_s),
                                    {{u":ids"_s, toJsonList(ids)}}, leadFrom);
    if (!read)
        return read;
    QHash<LeadId, qsizetype> places;
    for (qsizetype i = 0; i < read->size(); ++i)
        places.insert(read->at(i).id, i);
    QList<Lead> leads;
    for (const LeadId id : ids)
        if (const auto place = places.constFind(id); place != places.cend())
            leads.append(read->at(*place));
    return leads;
}

Result<Lead> LeadStore::update(const Lead &lead, const Stamp &stamp)
{
    auto before = byId(lead.id);
    if (!before)
        return before;
    if (before->revision != lead.revision)
        return failure(Error::Kind::Conflict, u"lead.conflict"_s, {{u"record"_s, leadNumber(lead.id)}});
    Lead stored = lead;
    stored.stage = before->stage;
    stored.status = before->status;
    stored.stageEnteredAt = before->stageEnteredAt;
    stored.batch = before->batch;
    stored.createdAt = before->createdAt;
    Lead owned = *before;
    owned.teleOwner = stored.teleOwner;
    owned.salesOwner = stored.salesOwner;
    auto revision =
        writeOwners(*before, owned, u"SELECT assign_lead(:id, :revision, :tele, :sales, :at, :by)"_s, stamp);
    if (!revision)
        return failure(revision);
    auto named = namedChanges(owned, stored);
    if (!named)
        return failure(named);
    const QList<FieldChange> more = *named + customChanges(before->custom, stored.custom);
    RecordWriter writer(m_connection, Entity::Lead, table);
    const bool isRaised = *revision != before->revision;
    revision = isRaised ? writer.extend(lead.id.value(), *revision, cellsOf(owned), cellsOf(stored), stamp, more)
                        : writer.update(lead.id.value(), *revision, cellsOf(owned), cellsOf(stored), stamp, more);
    if (!revision)
        return failure(revision);
    stored.revision = *revision;
    const bool isNamedAnew = before->person != stored.person || before->account != stored.account;
    if (isNamedAnew)
        if (auto indexed = reindex({lead.id}); !indexed)
            return failure(indexed);
    return stored;
}

ChangedRecord LeadStore::changedRecord(const RecordChange<Lead> &change, const QHash<ChannelId, QString> &channels)
{
    const Lead &before = change.before;
    Lead after = change.after;
    after.teleOwner = before.teleOwner;
    after.salesOwner = before.salesOwner;
    after.score = before.score;
    after.batch = before.batch;
    ChangedRecord record{before.id.value(), before.revision, cellsOf(before), cellsOf(after), {}, {}, {}};
    if (before.channel != after.channel)
        record.more.append({u"channel"_s, channels.value(before.channel), channels.value(after.channel)});
    record.more += customChanges(before.custom, after.custom);
    QStringList keys = before.custom.keys() + after.custom.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (before.custom.value(key) == after.custom.value(key))
            continue;
        const auto image = [&key](const QJsonObject &custom) {
            return custom.contains(key) ? custom.value(key) : QJsonValue(QJsonValue::Null);
        };
        record.custom.insert(u"custom."_s + key, image(before.custom));
        record.customNow.insert(u"custom."_s + key, image(after.custom));
    }
    return record;
}

Result<void> LeadStore::updateMany(const QList<RecordChange<Lead>> &changes, BatchId batch, const Stamp &stamp)
{
    QHash<ChannelId, QString> channels;
    if (std::ranges::any_of(changes,
                            [](const auto &change) { return change.before.channel != change.after.channel; })) {
        auto read = m_connection.each(u"SELECT id, name FROM channel"_s, {}, [&](const Row &row) -> Result<void> {
            channels.insert(row.id<ChannelId>(0), row.text(1));
            return {};
        });
        if (!read)
            return read;
    }
    QList<ChangedRecord> records;
    records.reserve(changes.size());
    for (const auto &change : changes)
        records.append(changedRecord(change, channels));
    return BulkRecordWriter(m_connection, Entity::Lead, table, batch).update(records, stamp);
}

Result<Lead> LeadStore::disown(Lead lead, const Stamp &stamp)
{
    const Lead before = lead;
    lead.teleOwner = {};
    lead.salesOwner = {};
    const auto revision = writeOwners(before, lead, u"SELECT recycle_lead(:id, :revision, :at, :by)"_s, stamp);
    if (!revision)
        return failure(revision);
    lead.revision = *revision;
    return lead;
}

Result<int> LeadStore::writeOwners(const Lead &before, const Lead &owned, const QString &serverVerb, const Stamp &stamp)
{
    if (owned.teleOwner == before.teleOwner && owned.salesOwner == before.salesOwner)
        return before.revision;
    const auto named = namedChanges(before, owned);
    if (!named)
        return failure(named);
    return RecordWriter(m_connection, Entity::Lead, table)
        .updateBy(
            m_connection.dialect().isSqlite()
                ? u"UPDATE lead SET tele_owner_id = :tele, sales_owner_id = :sales, revision = revision + 1, "
                  "updated_at = :at, updated_by = :by WHERE id = :id AND revision = :revision RETURNING revision"_s
                : serverVerb,
            {{u":tele"_s, toSql(owned.teleOwner)},
             {u":sales"_s, toSql(owned.salesOwner)},
             {u":at"_s, toSql(stamp.recordedAt)},
             {u":by"_s, toSql(stamp.actor)},
             {u":id"_s, toSql(before.id)},
             {u":revision"_s, before.revision}},
            before.id.value(), *named, stamp);
}

Result<QList<FieldChange>> LeadStore::namedChanges(const Lead &before, const Lead &after)
{
    struct Reference
    {
        QString field;
        QString table;
        qint64 before;
        qint64 after;
    };
    const QList<Reference> references{
        {u"owner.tele"_s, u"app_user"_s, before.teleOwner.value(), after.teleOwner.value()},
        {u"owner.sales"_s, u"app_user"_s, before.salesOwner.value(), after.salesOwner.value()},
        {u"channel"_s, u"channel"_s, before.channel.value(), after.channel.value()},
        {u"source"_s, u"source"_s, before.source.value(), after.source.value()},
    };
    QList<FieldChange> changes;
    for (const Reference &reference : references) {
        if (reference.before == reference.after)
            continue;
        FieldChange change{reference.field, {}, {}};
        auto read = m_connection.each(
            u"SELECT id, name FROM "_s + reference.table + u" WHERE id = :before OR id = :after"_s,
            {{u":before"_s, reference.before}, {u":after"_s, reference.after}}, [&](const Row &row) -> Result<void> {
                (row.int64(0) == reference.before ? change.oldValue : change.newValue) = row.text(1);
                return {};
            });
        if (!read)
            return failure(read);
        changes.append(change);
    }
    return changes;
}

Result<void> LeadStore::reindex(const QList<LeadId> &ids)
{
    // As many as keep a statement's list within what both planners like.
    constexpr qsizetype step = 5000;
    const QList<LeadId> distinct = QSet<LeadId>(ids.begin(), ids.end()).values();
    for (qsizetype at = 0; at < distinct.size(); at += step)
        if (auto done = reindexPage(distinct.mid(at, step)); !done)
            return done;
    return {};
}

Result<void> LeadStore::reindexPage(const QList<LeadId> &ids)
{
    const Dialect &dialect = m_connection.dialect();
    const QVariant listed = toJsonList(ids);
    auto removed = m_connection.execute(u"DELETE FROM lead_search WHERE "_s + dialect.inIds(u"rowid"_s, u":ids"_s),
                                        {{u":ids"_s, listed}});
    if (!removed)
        return failure(removed);
    auto load = BulkLoad::into(m_connection, u"lead_search"_s, {u"rowid"_s, u"words"_s});
    if (!load)
        return failure(load);
    auto read = m_connection.each(
        u"SELECT l.id, "_s + personNameSql()
            + u", p.email, p.phone, p.mobile, a.name FROM lead l LEFT JOIN person p ON p.id = l.person_id "
              "LEFT JOIN account a ON a.id = l.account_id WHERE l.deleted_at IS NULL AND "_s
            + dialect.inIds(u"l.id"_s, u":ids"_s),
        {{u":ids"_s, listed}}, [&](const Row &row) -> Result<void> {
            (*load)->integer(row.int64(0));
            (*load)->text(
                leadSearchWords(row.id<LeadId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)));
            (*load)->endRow();
            return {};
        });
    if (!read)
        return read;
    auto loaded = (*load)->finish();
    return loaded ? Result<void>() : failure(loaded);
}

Result<QList<LeadId>> LeadStore::ofPersons(const QList<PersonId> &persons)
{
    return m_connection.select(u"SELECT id FROM lead WHERE deleted_at IS NULL AND "_s
                                   + m_connection.dialect().inIds(u"person_id"_s, u":ids"_s) + u" ORDER BY id"_s,
                               {{u":ids"_s, toJsonList(persons)}}, [](const Row &row) { return row.id<LeadId>(0); });
}

Result<LeadOfRecord> LeadStore::firstOf(Entity entity, const QList<qint64> &ids)
{
    const QString link = entity == Entity::Account ? u"account_id"_s : u"person_id"_s;
    LeadOfRecord leads;
    for (qsizetype at = 0; at < ids.size(); at += idPage) {
        auto read =
            m_connection.each(u"SELECT %1, min(id) FROM lead WHERE %1 IN %2 AND deleted_at IS NULL GROUP BY %1"_s.arg(
                                  link, idList(ids.mid(at, idPage))),
                              {}, [&](const Row &row) -> Result<void> {
                                  leads.insert({entity, row.int64(0)}, row.id<LeadId>(1));
                                  return {};
                              });
        if (!read)
            return failure(read);
    }
    return leads;
}

Result<QList<LeadId>> LeadStore::ofAccounts(const QList<AccountId> &accounts)
{
    return m_connection.select(u"SELECT id FROM lead WHERE deleted_at IS NULL AND "_s
                                   + m_connection.dialect().inIds(u"account_id"_s, u":ids"_s) + u" ORDER BY id"_s,
                               {{u":ids"_s, toJsonList(accounts)}}, [](const Row &row) { return row.id<LeadId>(0); });
}

Result<QList<LeadId>> LeadStore::ofBatch(BatchId batch)
{
    return m_connection.select(
        u"SELECT id FROM lead WHERE deleted_at IS NULL AND (batch_id = :batch "
        "OR id IN (SELECT first_id FROM journal WHERE batch_id = :batch AND entity = :lead AND before IS NOT NULL) "
        "OR person_id IN (SELECT first_id FROM journal WHERE batch_id = :batch AND entity = :person "
        "AND before IS NOT NULL) "
        "OR account_id IN (SELECT first_id FROM journal WHERE batch_id = :batch AND entity = :account "
        "AND before IS NOT NULL) "
        "OR id IN (SELECT lead_id FROM deal WHERE batch_id = :batch OR id IN (SELECT first_id FROM journal "
        "WHERE batch_id = :batch AND entity = :deal AND before IS NOT NULL)) "
        "OR person_id IN (SELECT person_id FROM consent_event WHERE batch_id = :batch) "
        "OR id IN (SELECT lead_id FROM stage_history WHERE batch_id = :batch)) ORDER BY id"_s,
        {{u":batch"_s, toSql(batch)},
         {u":lead"_s, static_cast<int>(Entity::Lead)},
         {u":person"_s, static_cast<int>(Entity::Person)},
         {u":account"_s, static_cast<int>(Entity::Account)},
         {u":deal"_s, static_cast<int>(Entity::Deal)}},
        [](const Row &row) { return row.id<LeadId>(0); });
}

} // namespace baton
