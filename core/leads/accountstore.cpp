// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountstore.h"

#include "history/bulkrecordwriter.h"
#include "storage/connection.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"account"_s;
const QString selectAccounts =
    u"SELECT id, revision, name, industry, employees, website, revenue_minor, revenue_currency, street, postcode, city, region, country, batch_id, created_at FROM account WHERE deleted_at IS NULL AND "_s;

Account accountFrom(const Row &row)
{
    Account account;
    account.id = row.id<AccountId>(0);
    account.revision = row.integer(1);
    account.name = row.text(2);
    account.industry = row.text(3);
    account.employees = row.optionalInt64(4);
    account.website = row.text(5);
    if (!row.isNull(6))
        account.revenue = Money{row.int64(6), row.text(7)};
    account.address = {row.text(8), row.text(9), row.text(10), row.text(11), row.text(12)};
    account.batch = row.id<BatchId>(13);
    account.createdAt = row.instant(14);
    return account;
}

QList<RecordCell> cellsOf(const Account &account)
{
    QList<RecordCell> cells{
        {u"name"_s, u"account"_s, toSql(account.name)},
        {u"name_key"_s, {}, toSql(accountNameKey(account.name))},
        {u"industry"_s, u"industry"_s, toSql(account.industry)},
        {u"employees"_s, u"employees"_s, toSql(account.employees)},
        {u"website"_s, u"website"_s, toSql(account.website)},
        {u"street"_s, u"account.street"_s, toSql(account.address.street)},
        {u"postcode"_s, u"account.postcode"_s, toSql(account.address.postcode)},
        {u"city"_s, u"account.city"_s, toSql(account.address.city)},
        {u"region"_s, u"account.region"_s, toSql(account.address.region)},
        {u"country"_s, u"account.country"_s, toSql(account.address.country)},
        {u"batch_id"_s, {}, toSql(account.batch)},
    };
    return cells + moneyCells(u"revenue"_s, u"revenue"_s, account.revenue);
}

Result<void> refuseNameless(const Account &account)
{
    if (accountNameKey(account.name).isEmpty())
        return failure(Error::Kind::Invalid, u"account.nameMissing"_s);
    return {};
}

} // namespace

Result<Account> AccountStore::create(const Account &account, const Stamp &stamp)
{
    if (auto refused = refuseNameless(account); !refused)
        return failure(refused);
    auto id = m_connection.reserveId<AccountId>(table);
    if (!id)
        return failure(id);
    Account stored = account;
    stored.id = *id;
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    auto written = RecordWriter(m_connection, Entity::Account, table).insert(id->value(), cellsOf(stored), stamp);
    if (!written)
        return failure(written);
    return stored;
}

Result<Account> AccountStore::byId(AccountId id)
{
    auto found = m_connection.selectOne(selectAccounts + u"id = :id"_s, {{u":id"_s, toSql(id)}}, accountFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"account.unknown"_s);
    return **found;
}

Result<QList<Account>> AccountStore::byIds(const QList<AccountId> &ids)
{
    return m_connection.select(selectAccounts + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
                               {{u":ids"_s, toJsonList(ids)}}, accountFrom);
}

Result<QStringList> AccountStore::namesBeginning(const QString &begun, int most)
{
    const QString key = accountNameKey(begun);
    const QString column = m_connection.dialect().binaryOrder(u"name_key"_s);
    const QString behindAll = key + QString::fromUcs4(U"\U0010FFFF", 1);
    auto names = m_connection.select(u"SELECT name FROM account WHERE deleted_at IS NULL AND %1 >= :from AND %1 < :to "
                                     "ORDER BY %1 LIMIT :most"_s.arg(column),
                                     {{u":from"_s, key}, {u":to"_s, behindAll}, {u":most"_s, most}},
                                     [](const Row &row) { return row.text(0); });
    if (names)
        names->removeDuplicates();
    return names;
}

Result<QHash<QString, Account>> AccountStore::byNames(const QStringList &names)
{
    QSet<QString> wanted;
    QStringList keys;
    for (const QString &name : names) {
        wanted.insert(comparisonKey(name));
        keys.append(accountNameKey(name));
    }
    const auto found = m_connection.select(selectAccounts + m_connection.dialect().inTexts(u"name_key"_s, u":keys"_s)
                                               + u" ORDER BY id"_s,
                                           {{u":keys"_s, toJsonList(keys)}}, accountFrom);
    if (!found)
        return failure(found);
    QHash<QString, Account> byName;
    for (const Account &account : *found) {
        const QString key = comparisonKey(account.name);
        if (wanted.contains(key) && !byName.contains(key))
            byName.insert(key, account);
    }
    return byName;
}

Result<Account> AccountStore::update(const Account &account, const Stamp &stamp)
{
    if (auto refused = refuseNameless(account); !refused)
        return failure(refused);
    auto before = byId(account.id);
    if (!before)
        return before;
    if (before->revision != account.revision)
        return failure(Error::Kind::Conflict, u"account.conflict"_s);
    Account stored = account;
    stored.batch = before->batch;
    stored.createdAt = before->createdAt;
    auto revision = RecordWriter(m_connection, Entity::Account, table)
                        .update(account.id.value(), account.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!revision)
        return failure(revision);
    stored.revision = *revision;
    return stored;
}

Result<void> AccountStore::updateMany(const QList<RecordChange<Account>> &changes, BatchId batch, const Stamp &stamp)
{
    QList<ChangedRecord> records;
    records.reserve(changes.size());
    for (const auto &change : changes) {
        if (auto refused = refuseNameless(change.after); !refused)
            return refused;
        Account after = change.after;
        after.batch = change.before.batch;
        records.append(
            {change.before.id.value(), change.before.revision, cellsOf(change.before), cellsOf(after), {}, {}, {}});
    }
    return BulkRecordWriter(m_connection, Entity::Account, table, batch).update(records, stamp);
}

} // namespace baton
