// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importfactsloader.h"

#include "capture/slotloader.h"
#include "funnel/funnelstore.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "support/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// The temporary table leads in every join: CROSS JOIN keeps SQLite to that order, and PostgreSQL does not mind.
const QString fromKeys = u" FROM import_key k CROSS JOIN "_s;
const QString fromLeads = u" FROM import_lead k CROSS JOIN "_s;

Result<void> eachRow(Connection &connection, const QString &sql, const Bindings &bindings,
                     const std::function<void(const Cursor &)> &visit)
{
    auto cursor = Cursor::open(connection, sql, bindings);
    if (!cursor)
        return failure(cursor);
    while ((*cursor)->next())
        visit(**cursor);
    return (*cursor)->finish();
}

} // namespace

Result<void> ImportFactsLoader::prepareSession(Connection &connection)
{
    return connection.dialect().isSqlite() ? Result<void>() : connection.run(u"SET LOCAL jit = off"_s);
}

Result<void> ImportFactsLoader::filled(const QString &table, BulkLoad &load)
{
    if (auto rows = load.finish(); !rows)
        return failure(rows);
    return m_connection.dialect().isSqlite() ? Result<void>() : m_connection.run(u"ANALYZE "_s + table);
}

Result<void> ImportFactsLoader::emptied(const QString &table, const QString &columns)
{
    auto made = m_connection.run(u"CREATE TEMPORARY TABLE IF NOT EXISTS "_s + table + u" ("_s + columns + u')');
    if (!made)
        return made;
    return m_connection.run((m_connection.dialect().isSqlite() ? u"DELETE FROM "_s : u"TRUNCATE "_s) + table);
}

Result<QList<KeyMatch>> ImportFactsLoader::matches(const QList<ImportRow> &rows, const SeenInFile &seen)
{
    if (auto written = writeKeys(rows, seen); !written)
        return failure(written);
    QList<KeyMatch> found;
    const auto common = [](const Cursor &cursor) {
        KeyMatch match;
        match.row = cursor.int64(0);
        match.occurrence = static_cast<int>(cursor.int64(1));
        match.lead = LeadId(cursor.int64(2));
        match.isDeleted = !cursor.isNull(3);
        return match;
    };
    auto byId = eachRow(
        m_connection,
        u"SELECT k.row_number, k.occurrence, e.lead_id, l.deleted_at, k.kind, e.system_id, length(k.value)"_s + fromKeys
            + u"external_id e CROSS JOIN lead l WHERE k.kind <> 1 AND e.value = k.value AND l.id = e.lead_id"_s,
        {}, [&](const Cursor &cursor) {
            KeyMatch match = common(cursor);
            const ExternalSystemId system(cursor.int64(5));
            if (cursor.int64(4) == static_cast<int>(KeyMatch::Key::RowKey)) {
                match.key = KeyMatch::Key::RowKey;
                if (system == m_systems.rowKeys)
                    found.append(match);
                return;
            }
            match.key = KeyMatch::Key::ExternalId;
            match.isOwnSystem = system == m_systems.own;
            if (match.isOwnSystem || (system != m_systems.rowKeys && isTellingAlone(rows.at(match.row).externalId)))
                found.append(match);
        });
    if (!byId)
        return failure(byId);
    if (!m_mapping.match.contains(MatchKey::Email))
        return found;
    auto byEmail =
        eachRow(m_connection,
                u"SELECT k.row_number, k.occurrence, l.id, l.deleted_at"_s + fromKeys
                    + u"person p CROSS JOIN lead l WHERE k.kind = 1 AND p.email_key = k.value AND l.person_id = p.id"_s,
                {}, [&](const Cursor &cursor) {
                    KeyMatch match = common(cursor);
                    match.key = KeyMatch::Key::Email;
                    found.append(match);
                });
    if (!byEmail)
        return failure(byEmail);
    return found;
}

Result<void> ImportFactsLoader::writeKeys(const QList<ImportRow> &rows, const SeenInFile &seen)
{
    if (auto ready = emptied(u"import_key"_s, u"row_number BIGINT, kind SMALLINT, occurrence INTEGER, value TEXT"_s);
        !ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"import_key"_s, {u"row_number"_s, u"kind"_s, u"occurrence"_s, u"value"_s},
                               BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    const auto write = [&load](qsizetype row, KeyMatch::Key kind, int occurrence, const QByteArray &value) {
        (*load)->integer(row);
        (*load)->integer(static_cast<int>(kind));
        (*load)->integer(occurrence);
        (*load)->utf8(value);
        (*load)->endRow();
    };
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const ImportRow &row = rows.at(at);
        if (!row.externalId.isEmpty())
            write(at, KeyMatch::Key::ExternalId, 0, row.externalId);
        if (!row.emailKey.isEmpty())
            write(at, KeyMatch::Key::Email, 0, row.emailKey);
    }
    for (const RowKeyQuestion &question : rowKeyQuestions(rows, seen))
        write(question.row, KeyMatch::Key::RowKey, question.occurrence,
              rowKey(question.digest, question.occurrence, m_source));
    return filled(u"import_key"_s, **load);
}

Result<void> ImportFactsLoader::readLeads(const QList<RowTarget> &targets, ChunkFacts &facts)
{
    if (auto written = writeLeadIds(targets); !written)
        return written;
    auto read = readLeadRows(facts);
    if (read)
        read = readVisits(facts);
    if (read && m_mapping.makesInterests())
        read = readInterests(facts);
    if (read && (m_mapping.uses(Entity::Deal) || m_mapping.kind == ImportKind::Deals))
        read = readDeals(facts);
    if (read && m_mapping.uses(MappedColumn::Goes::Consent))
        read = readConsents(facts);
    return read;
}

Result<void> ImportFactsLoader::writeLeadIds(const QList<RowTarget> &targets)
{
    if (auto ready = emptied(u"import_lead"_s, u"id BIGINT"_s); !ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"import_lead"_s, {u"id"_s}, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    QSet<LeadId> written;
    for (const RowTarget &target : targets) {
        if (target.status != PlanStatus::Update || !target.lead.isValid() || written.contains(target.lead))
            continue;
        written.insert(target.lead);
        (*load)->id(target.lead);
        (*load)->endRow();
    }
    return filled(u"import_lead"_s, **load);
}

Result<void> ImportFactsLoader::readLeadRows(ChunkFacts &facts)
{
    const QList<int> ofLead = slotsOf(m_mapping, Entity::Lead);
    const QList<int> ofPerson = slotsOf(m_mapping, Entity::Person);
    QString columns = u"l.id, l.revision, l.person_id, p.revision, l.account_id, l.source_id, l.channel_id, "
                      "l.tele_owner_id, l.sales_owner_id, l.custom, p.first_name, p.last_name, p.full_name"_s;
    for (const QString &column : columnsOf(m_mapping, ofLead))
        columns += u", l."_s + column;
    for (const QString &column : columnsOf(m_mapping, ofPerson))
        columns += u", p."_s + column;
    return eachRow(m_connection,
                   u"SELECT "_s + columns + fromLeads
                       + u"lead l LEFT JOIN person p ON p.id = l.person_id WHERE l.id = k.id"_s,
                   {}, [&](const Cursor &cursor) {
                       LeadState lead;
                       lead.id = LeadId(cursor.int64(0));
                       lead.revision = static_cast<int>(cursor.int64(1));
                       lead.person = PersonId(cursor.int64(2));
                       lead.personRevision = static_cast<int>(cursor.int64(3));
                       lead.account = AccountId(cursor.int64(4));
                       lead.source = SourceId(cursor.int64(5));
                       lead.channel = ChannelId(cursor.int64(6));
                       lead.tele = UserId(cursor.int64(7));
                       lead.sales = UserId(cursor.int64(8));
                       lead.custom = cursor.text(9).toByteArray();
                       lead.firstName = cursor.text(10).toByteArray();
                       lead.lastName = cursor.text(11).toByteArray();
                       lead.fullName = cursor.text(12).toByteArray();
                       lead.values.resize(m_mapping.slotList.size());
                       int column = 13;
                       readSlots(cursor, column, m_mapping, ofLead, lead.values);
                       readSlots(cursor, column, m_mapping, ofPerson, lead.values);
                       readCustom(lead);
                       facts.leads.insert(lead.id, lead);
                   });
}

void ImportFactsLoader::readCustom(LeadState &lead) const
{
    if (lead.custom.isEmpty() || m_mapping.customFields.isEmpty())
        return;
    const QJsonObject custom = QJsonDocument::fromJson(lead.custom).object();
    for (int slot = 0; slot < m_mapping.slotList.size(); ++slot) {
        const ImportSlot &place = m_mapping.slotList.at(slot);
        if (place.isCustom())
            lead.values[slot] = StoredValue::ofJson(custom.value(place.customKey));
    }
}

Result<void> ImportFactsLoader::readVisits(ChunkFacts &facts)
{
    if (facts.leads.isEmpty())
        return {};
    auto histories = FunnelStore(m_connection).visitsOf(facts.leads.keys());
    if (!histories)
        return failure(histories);
    for (auto it = histories->cbegin(); it != histories->cend(); ++it)
        facts.leads[it.key()].visits = it.value();
    return {};
}

Result<void> ImportFactsLoader::readInterests(ChunkFacts &facts)
{
    return eachRow(
        m_connection,
        u"SELECT i.id, i.lead_id, i.source_id, i.channel_id, i.kind, i.campaign, i.external_id, i.occurred_at"_s
            + fromLeads + u"interest i WHERE i.lead_id = k.id ORDER BY i.id"_s,
        {}, [&](const Cursor &cursor) {
            facts.leads[LeadId(cursor.int64(1))].interests.append(
                {InterestId(cursor.int64(0)), SourceId(cursor.int64(2)), ChannelId(cursor.int64(3)),
                 cursor.text(4).toByteArray(), cursor.text(5).toByteArray(), cursor.text(6).toByteArray(),
                 fromMillis(cursor.int64(7))});
        });
}

Result<void> ImportFactsLoader::readDeals(ChunkFacts &facts)
{
    const QList<int> ofDeal = slotsOf(m_mapping, Entity::Deal);
    QString columns = u"d.lead_id, d.id, d.revision"_s;
    for (const QString &column : columnsOf(m_mapping, ofDeal))
        columns += u", d."_s + column;
    return eachRow(m_connection,
                   u"SELECT "_s + columns + fromLeads
                       + u"deal d WHERE d.lead_id = k.id AND d.deleted_at IS NULL ORDER BY d.id"_s,
                   {}, [&](const Cursor &cursor) {
                       DealState deal{DealId(cursor.int64(1)), static_cast<int>(cursor.int64(2)),
                                      QList<StoredValue>(m_mapping.slotList.size())};
                       int column = 3;
                       readSlots(cursor, column, m_mapping, ofDeal, deal.values);
                       facts.leads[LeadId(cursor.int64(0))].deals.append(deal);
                   });
}

Result<void> ImportFactsLoader::readConsents(ChunkFacts &facts)
{
    // The last word on each purpose stands.
    return eachRow(m_connection,
                   u"SELECT l.id, c.purpose, c.state"_s + fromLeads
                       + u"lead l CROSS JOIN consent_event c WHERE l.id = k.id AND c.person_id = l.person_id "
                         "ORDER BY c.occurred_at, c.id"_s,
                   {}, [&](const Cursor &cursor) {
                       facts.leads[LeadId(cursor.int64(0))].consents.insert(QString::fromUtf8(cursor.text(1)),
                                                                            cursor.int64(2) == 1);
                   });
}

Result<void> ImportFactsLoader::readAccounts(const QList<ImportRow> &rows, ChunkFacts &facts)
{
    if (!m_mapping.uses(Entity::Account))
        return {};
    if (auto ready = emptied(u"import_name"_s, u"value TEXT"_s); !ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"import_name"_s, {u"value"_s}, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    QSet<QByteArray> written;
    for (const ImportRow &row : rows) {
        if (row.accountNameKey.isEmpty() || written.contains(row.accountNameKey))
            continue;
        written.insert(row.accountNameKey);
        (*load)->utf8(row.accountNameKey);
        (*load)->endRow();
    }
    if (auto done = filled(u"import_name"_s, **load); !done)
        return done;
    auto read = readAccountRows(u" FROM import_name k CROSS JOIN account a WHERE a.name_key = k.value"_s, facts);
    if (read) {
        read = readAccountRows(fromLeads + u"lead l CROSS JOIN account a WHERE l.id = k.id AND a.id = l.account_id"_s,
                               facts);
    }
    return read;
}

Result<void> ImportFactsLoader::readAccountRows(const QString &from, ChunkFacts &facts)
{
    const QList<int> ofAccount = slotsOf(m_mapping, Entity::Account);
    QString columns = u"a.id, a.revision, a.name"_s;
    for (const QString &column : columnsOf(m_mapping, ofAccount))
        columns += u", a."_s + column;
    return eachRow(m_connection, u"SELECT "_s + columns + from + u" AND a.deleted_at IS NULL ORDER BY a.id"_s, {},
                   [&](const Cursor &cursor) {
                       AccountState account{AccountId(cursor.int64(0)), static_cast<int>(cursor.int64(1)),
                                            QString::fromUtf8(cursor.text(2)),
                                            QList<StoredValue>(m_mapping.slotList.size())};
                       int column = 3;
                       readSlots(cursor, column, m_mapping, ofAccount, account.values);
                       facts.accounts.insert(account.id, account);
                       // Of several accounts of one name the oldest is meant.
                       const QString key = comparisonKey(account.name);
                       if (!facts.accountsByName.contains(key))
                           facts.accountsByName.insert(key, account.id);
                   });
}

Result<void> ImportFactsLoader::readInterestIds(const QList<ImportRow> &rows, ChunkFacts &facts)
{
    if (!m_mapping.uses(MappedColumn::Goes::InterestExternalId))
        return {};
    if (auto ready = emptied(u"import_name"_s, u"value TEXT"_s); !ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"import_name"_s, {u"value"_s}, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    for (const ImportRow &row : rows) {
        if (!row.interest || row.interest->externalId.isEmpty())
            continue;
        (*load)->utf8(row.interest->externalId);
        (*load)->endRow();
    }
    if (auto done = filled(u"import_name"_s, **load); !done)
        return done;
    return eachRow(m_connection,
                   u"SELECT i.external_id, i.lead_id FROM import_name k CROSS JOIN interest i "
                   "WHERE i.source_id = :source_id AND i.external_id = k.value"_s,
                   {{u":source_id"_s, toSql(m_source)}}, [&](const Cursor &cursor) {
                       facts.interestLeads.insert(cursor.text(0).toByteArray(), LeadId(cursor.int64(1)));
                   });
}

} // namespace baton
