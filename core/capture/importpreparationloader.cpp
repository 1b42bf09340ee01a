// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importpreparationloader.h"

#include "history/batchstore.h"
#include "history/journal.h"
#include "leads/customfieldstore.h"
#include "leads/externalidstore.h"
#include "people/userstore.h"
#include "sources/sourcestore.h"
#include "storage/connection.h"
#include "storage/secondaryindexes.h"
#include "support/text.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The system under which the keys of rows without any other key stand. No source is called so: names are not in
/// brackets.
const QString rowKeySystem = u"[row]"_s;

/// Foreign ids come in no order, so their index would be rewritten by each transaction. The load knows its own.
const QString comparedByTheLoad = u"external_id_value"_s;

/// The id that the next row of `table` will get; one that nobody has used yet begins with 1.
Result<qint64> nextId(Connection &connection, const QString &table)
{
    return connection.count(connection.dialect().isSqlite()
                                ? u"SELECT coalesce(max(next), 1) FROM sequence WHERE name = :name"_s
                                : u"SELECT coalesce(pg_sequence_last_value(CAST(pg_get_serial_sequence(:name, 'id') "
                                  "AS regclass)), 0) + 1"_s,
                            {{u":name"_s, table}});
}

/// A smaller file gains nothing by indexing last.
constexpr qint64 bytesWorthIndexingLast = 4 * 1024 * 1024;

ImportIssue note(const QString &code, const QVariantMap &arguments)
{
    return {0, {}, {}, code, arguments, 0};
}

CustomField fieldFrom(const CustomColumn &column, BatchId batch)
{
    CustomField field;
    field.key = column.key;
    field.label = column.label.isEmpty() ? column.key : column.label;
    field.type = column.type;
    field.choices = column.choices;
    field.currency = column.currency;
    field.batch = batch;
    return field;
}

QJsonObject profileObject(const ImportProfile &profile)
{
    return QJsonDocument::fromJson(toJson(profile)).object();
}

/// None where nobody has named it yet.
Result<ExternalSystemId> knownSystem(Connection &connection, const QString &name)
{
    auto id = connection.count(u"SELECT id FROM external_system WHERE name_key = :name_key"_s,
                               {{u":name_key"_s, comparisonKey(name)}});
    if (!id)
        return failure(id);
    return ExternalSystemId(*id);
}

} // namespace

QString ImportPreparationLoader::systemName() const
{
    return m_request.profile.system.isEmpty() ? m_request.source : m_request.profile.system;
}

Result<PreparedImport> ImportPreparationLoader::prepareRun()
{
    if (m_request.source.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"source.missing"_s);
    PreparedImport prepared;
    auto source = SourceStore(m_connection).findOrCreate(m_request.source, m_stamp);
    if (!source)
        return failure(source);
    if (source->was == FoundSource::Was::Created)
        prepared.soFar.notes.append(note(u"source.created"_s, {{u"source"_s, source->source.name}}));
    // Two runs of one file that begin at once find or make one batch, one after the other.
    if (auto alone = lockSource(source->source.id); !alone)
        return failure(alone);
    prepared.context.settings = {m_request.policy, source->source.id, BatchId(), m_stamp, PlanSettings::Rows::Left};
    auto batch = findOrCreateBatch(source->source.id, prepared);
    if (!batch)
        return failure(batch);
    prepared.context.settings.batch = *batch;

    ExternalIdStore systems(m_connection);
    auto own = systems.findOrCreateSystem(systemName());
    auto rowKeys = systems.findOrCreateSystem(rowKeySystem);
    if (!own || !rowKeys)
        return !own ? failure(own) : failure(rowKeys);
    prepared.context.systems = {*own, *rowKeys};
    if (auto made = makeCustomFields(prepared); !made)
        return failure(made);
    if (auto ready = makeReadyForFirstLeads(prepared); !ready)
        return failure(ready);
    return prepared;
}

Result<void> ImportPreparationLoader::lockSource(SourceId source)
{
    if (m_connection.dialect().isSqlite())
        return {};
    auto locked = m_connection.selectOne(u"SELECT id FROM source WHERE id = :id FOR UPDATE"_s,
                                         {{u":id"_s, toSql(source)}}, [](const Row &row) { return row.int64(0); });
    if (!locked)
        return failure(locked);
    return {};
}

/// Where there are no leads yet, nobody misses an index meanwhile, and rows come in no order that an index likes: every
/// transaction would rewrite most of it.
Result<void> ImportPreparationLoader::makeReadyForFirstLeads(PreparedImport &prepared)
{
    const bool isWorthIt = prepared.context.mapping->kind == ImportKind::Leads
        && QFileInfo(m_request.file).size() >= bytesWorthIndexingLast;
    auto isEmpty = isWorthIt ? holdsNothing() : Result<bool>(false);
    if (!isEmpty)
        return failure(isEmpty);
    if (!*isEmpty)
        return {};
    if (auto dropped = dropSecondaryIndexes(m_connection, {comparedByTheLoad}); !dropped)
        return dropped;
    auto lead = nextId(m_connection, u"lead"_s);
    auto account = nextId(m_connection, u"account"_s);
    auto users = UserStore(m_connection).byAnyAlias();
    auto mark = WriteMark::of(m_connection);
    if (!lead || !account || !users || !mark)
        return !lead ? failure(lead) : !account ? failure(account) : !users ? failure(users) : failure(mark);
    prepared.firstLeads = PreparedImport::FirstLeads{{LeadId(*lead), AccountId(*account), *users}, *mark};
    return {};
}

Result<bool> ImportPreparationLoader::holdsNothing()
{
    auto rows = m_connection.count(u"SELECT (SELECT count(*) FROM (SELECT id FROM lead LIMIT 1) AS leads) + "
                                   "(SELECT count(*) FROM (SELECT id FROM account LIMIT 1) AS accounts) + "
                                   "(SELECT count(*) FROM (SELECT id FROM interest LIMIT 1) AS interests)"_s);
    if (!rows)
        return failure(rows);
    auto lacking = lacksSecondaryIndexes(m_connection);
    if (!lacking)
        return failure(lacking);
    return *rows == 0 && !*lacking;
}

Result<BatchId> ImportPreparationLoader::findOrCreateBatch(SourceId source, PreparedImport &prepared)
{
    BatchStore batches(m_connection);
    const QJsonObject profile = profileObject(m_request.profile);
    const QJsonObject options{{u"policy"_s, keyOf(m_request.policy)}};
    auto unfinished = batches.unfinished(m_digest, source, profile);
    if (!unfinished)
        return failure(unfinished);
    if (*unfinished && (*unfinished)->options == options) {
        const QList<ImportIssue> notes = prepared.soFar.notes;
        prepared.soFar = importResultFromStored((*unfinished)->result);
        prepared.soFar.notes = notes; // What the file itself says is said again.
        if ((*unfinished)->rowsDone > 0)
            prepared.soFar.notes.append(note(u"import.resumed"_s, {{u"rows"_s, (*unfinished)->rowsDone}}));
        return (*unfinished)->id;
    }
    if (auto noted = noteEarlierRuns(prepared); !noted)
        return failure(noted);
    Batch batch;
    batch.source = source;
    batch.fileName = QFileInfo(m_request.file).fileName();
    batch.fileDigest = m_digest;
    batch.profile = profile;
    batch.options = options;
    batch.occurredAt = m_stamp.occurredAt;
    batch.recordedAt = m_stamp.recordedAt;
    batch.actor = m_stamp.actor;
    return batches.create(batch);
}

Result<void> ImportPreparationLoader::noteEarlierRuns(PreparedImport &prepared)
{
    auto earlier = BatchStore(m_connection).finishedOf(m_digest);
    if (!earlier)
        return failure(earlier);
    if (!earlier->isEmpty()) {
        prepared.soFar.notes.append(
            note(u"file.seen"_s,
                 {{u"batch"_s, earlier->first().id.value()}, {u"at"_s, toIsoText(earlier->first().recordedAt)}}));
    }
    return {};
}

Result<void> ImportPreparationLoader::makeCustomFields(PreparedImport &prepared)
{
    const BatchId batch = prepared.context.settings.batch;
    QList<CustomField> wanted;
    for (const CustomColumn &column : m_mapping.customFields)
        wanted.append(fieldFrom(column, batch));
    if (!wanted.isEmpty()) {
        CustomFieldStore store(m_connection);
        auto before = store.all();
        if (!before)
            return failure(before);
        auto made = store.createMissing(wanted, m_stamp);
        if (!made)
            return failure(made);
        QList<qint64> created;
        for (const CustomField &field : std::as_const(*made)) {
            if (std::ranges::none_of(*before, [&](const CustomField &known) { return known.key == field.key; }))
                created.append(field.id.value());
        }
        std::ranges::sort(created);
        if (auto booked = Journal(m_connection, batch).append(Journal::created(Entity::CustomField, created)); !booked)
            return booked;
    }
    auto known = CustomFieldStore(m_connection).all();
    if (!known)
        return failure(known);
    return compareCustomFields(*known, prepared);
}

/// A field that is there already keeps its type and currency: the file has to follow.
Result<void> ImportPreparationLoader::compareCustomFields(const QList<CustomField> &known,
                                                          PreparedImport &prepared) const
{
    ImportMapping mapping = m_mapping;
    for (MappedColumn &column : mapping.columns) {
        if (column.goes != MappedColumn::Goes::Slot || !mapping.slotList.at(column.slot).isCustom())
            continue;
        const QString &key = mapping.slotList.at(column.slot).customKey;
        const auto field = std::ranges::find(known, key, &CustomField::key);
        if (field == known.end())
            continue;
        if (field->type != column.type)
            return failure(Error::Kind::Invalid, u"customField.type"_s,
                           {{u"field"_s, key}, {u"value"_s, keyOf(field->type)}});
        if (!field->currency.isEmpty())
            column.currency = field->currency;
    }
    prepared.context.mapping = std::make_shared<const ImportMapping>(std::move(mapping));
    return {};
}

Result<PreparedImport> ImportPreparationLoader::prepareDryRun()
{
    if (m_request.source.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"source.missing"_s);
    PreparedImport prepared;
    prepared.context.purpose = PlanFor::DryRun;
    auto source = SourceStore(m_connection).byName(m_request.source);
    if (!source)
        return failure(source);
    if (!*source)
        prepared.soFar.notes.append(note(u"source.planned"_s, {{u"source"_s, m_request.source.simplified()}}));
    prepared.context.settings = {m_request.policy, *source ? (*source)->id : SourceId(), BatchId(), m_stamp,
                                 PlanSettings::Rows::Left};
    if (auto noted = noteEarlierRuns(prepared); !noted)
        return failure(noted);
    auto own = knownSystem(m_connection, systemName());
    auto rowKeys = knownSystem(m_connection, rowKeySystem);
    if (!own || !rowKeys)
        return !own ? failure(own) : failure(rowKeys);
    prepared.context.systems = {*own, *rowKeys};
    auto known = CustomFieldStore(m_connection).all();
    if (!known)
        return failure(known);
    if (auto compared = compareCustomFields(*known, prepared); !compared)
        return failure(compared);
    return prepared;
}

} // namespace baton
