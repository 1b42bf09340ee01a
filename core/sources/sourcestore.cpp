// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcestore.h"

#include "history/recordwriter.h"
#include "storage/connection.h"
#include "support/text.h"
#include "support/textlimit.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"source"_s;
const QString selectSources =
    u"SELECT id, revision, name, type, lawful_basis, owner_id, partner, vendor, cost_minor, cost_currency, "
    "licence_expires_on, created_at FROM source "_s;

Source sourceFrom(const Row &row)
{
    Source source;
    source.id = row.id<SourceId>(0);
    source.revision = row.integer(1);
    source.name = row.text(2);
    source.type = static_cast<SourceType>(row.integer(3));
    source.lawfulBasis = static_cast<LawfulBasis>(row.integer(4));
    source.owner = row.id<UserId>(5);
    source.partner = row.text(6);
    source.vendor = row.text(7);
    if (!row.isNull(8))
        source.cost = Money{row.int64(8), row.text(9)};
    if (!row.isNull(10))
        source.licenceExpiresOn = QDate::fromString(row.text(10), Qt::ISODate);
    source.createdAt = row.instant(11);
    return source;
}

QList<RecordCell> cellsOf(const Source &source)
{
    const QString expires = source.licenceExpiresOn ? source.licenceExpiresOn->toString(Qt::ISODate) : QString();
    QList<RecordCell> cells{
        {u"name"_s, u"name"_s, toSql(source.name)},
        {u"name_key"_s, {}, toSql(comparisonKey(source.name))},
        {u"type"_s, u"type"_s, toSql(static_cast<int>(source.type))},
        {u"lawful_basis"_s, u"lawfulBasis"_s, toSql(static_cast<int>(source.lawfulBasis))},
        {u"owner_id"_s, u"owner"_s, toSql(source.owner)},
        {u"partner"_s, u"partner"_s, toSql(source.partner)},
        {u"vendor"_s, u"vendor"_s, toSql(source.vendor)},
        {u"licence_expires_on"_s, u"licenceExpiresOn"_s, toSql(expires)},
    };
    return cells + moneyCells(u"cost"_s, u"cost"_s, source.cost);
}

} // namespace

Result<QList<Source>> SourceStore::all()
{
    const QString byName = m_connection.dialect().binaryOrder(u"name_key"_s);
    return m_connection.select(selectSources + u"ORDER BY "_s + byName, {}, sourceFrom);
}

Result<Source> SourceStore::byId(SourceId id)
{
    auto found = m_connection.selectOne(selectSources + u"WHERE id = :id"_s, {{u":id"_s, toSql(id)}}, sourceFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"source.unknown"_s);
    return **found;
}

Result<std::optional<Source>> SourceStore::byName(const QString &name)
{
    return m_connection.selectOne(selectSources + u"WHERE name_key = :name_key"_s,
                                  {{u":name_key"_s, comparisonKey(name)}}, sourceFrom);
}

Result<void> SourceStore::refuseBadValues(const Source &source)
{
    if (comparisonKey(source.name).isEmpty())
        return failure(Error::Kind::Invalid, u"source.nameMissing"_s);
    if (auto fits = checkLength(source.name, longestName); !fits)
        return fits;
    if (source.cost && source.cost->minor < 0)
        return failure(Error::Kind::Invalid, u"money.negative"_s,
                       {{u"value"_s, plainText(*source.cost) + u' ' + source.cost->currency}});
    auto same = byName(source.name);
    if (!same)
        return failure(same);
    if (*same && (*same)->id != source.id)
        return failure(Error::Kind::Invalid, u"source.nameTaken"_s, {{u"value"_s, source.name}});
    return {};
}

Result<Source> SourceStore::create(const Source &source, const Stamp &stamp)
{
    auto id = m_connection.reserveId<SourceId>(table);
    if (!id)
        return failure(id);
    Source stored = source;
    stored.id = *id;
    stored.revision = 1;
    stored.name = source.name.simplified();
    stored.createdAt = stamp.occurredAt;
    if (auto refused = refuseBadValues(stored); !refused)
        return failure(refused);
    RecordWriter writer(m_connection, Entity::Source, table, RecordWriter::Columns::WithoutUpdates);
    if (auto written = writer.insert(stored.id.value(), cellsOf(stored), stamp); !written)
        return failure(written);
    return stored;
}

Result<Source> SourceStore::update(const Source &source, const Stamp &stamp)
{
    auto before = byId(source.id);
    if (!before)
        return before;
    if (before->revision != source.revision)
        return failure(Error::Kind::Conflict, u"source.conflict"_s);
    if (auto refused = refuseBadValues(source); !refused)
        return failure(refused);
    Source stored = source;
    stored.name = source.name.simplified();
    stored.createdAt = before->createdAt;
    RecordWriter writer(m_connection, Entity::Source, table, RecordWriter::Columns::WithoutUpdates);
    auto revision = writer.update(source.id.value(), source.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!revision)
        return failure(revision);
    stored.revision = *revision;
    return stored;
}

Result<FoundSource> SourceStore::findOrCreate(const QString &name, const Stamp &stamp)
{
    auto known = byName(name);
    if (!known)
        return failure(known);
    if (*known)
        return FoundSource{**known, FoundSource::Was::Known};
    Source source;
    source.name = name;
    auto created = create(source, stamp);
    if (!created)
        return failure(created);
    return FoundSource{*created, FoundSource::Was::Created};
}

} // namespace baton
