// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountstore.h"

#include "history/recordwriter.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"account"_s;

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
    auto found = m_connection.selectOne(
        u"SELECT id, revision, name, industry, employees, website, revenue_minor, revenue_currency, street, postcode, "
        "city, region, country, batch_id, created_at FROM account WHERE id = :id AND deleted_at IS NULL"_s,
        {{u":id"_s, toSql(id)}}, accountFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"account.unknown"_s);
    return **found;
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

} // namespace baton
