// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deals/dealstore.h"

#include "history/recordwriter.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"deal"_s;
const QString selectDeals = u"SELECT id, revision, lead_id, name, amount_minor, amount_currency, stage, close_date, "
                            "reason, batch_id, created_at FROM deal WHERE deleted_at IS NULL AND "_s;

Deal dealFrom(const Row &row)
{
    Deal deal;
    deal.id = row.id<DealId>(0);
    deal.revision = row.integer(1);
    deal.lead = row.id<LeadId>(2);
    deal.name = row.text(3);
    if (!row.isNull(4))
        deal.amount = Money{row.int64(4), row.text(5)};
    deal.stage = row.text(6);
    if (!row.isNull(7))
        deal.closeDate = QDate::fromString(row.text(7), Qt::ISODate);
    deal.reason = row.text(8);
    deal.batch = row.id<BatchId>(9);
    deal.createdAt = row.instant(10);
    return deal;
}

QList<RecordCell> cellsOf(const Deal &deal)
{
    const QString closeDate = deal.closeDate ? deal.closeDate->toString(Qt::ISODate) : QString();
    QList<RecordCell> cells{
        {u"lead_id"_s, {}, toSql(deal.lead)},           {u"name"_s, u"name"_s, toSql(deal.name)},
        {u"stage"_s, u"stage"_s, toSql(deal.stage)},    {u"close_date"_s, u"closeDate"_s, toSql(closeDate)},
        {u"reason"_s, u"reason"_s, toSql(deal.reason)}, {u"batch_id"_s, {}, toSql(deal.batch)},
    };
    return cells + moneyCells(u"amount"_s, u"amount"_s, deal.amount);
}

} // namespace

Result<Deal> DealStore::create(const Deal &deal, const Stamp &stamp)
{
    auto id = m_connection.reserveId<DealId>(table);
    if (!id)
        return failure(id);
    Deal stored = deal;
    stored.id = *id;
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    auto written = RecordWriter(m_connection, Entity::Deal, table).insert(id->value(), cellsOf(stored), stamp);
    if (!written)
        return failure(written);
    return stored;
}

Result<Deal> DealStore::byId(DealId id)
{
    auto found = m_connection.selectOne(selectDeals + u"id = :id"_s, {{u":id"_s, toSql(id)}}, dealFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"deal.unknown"_s);
    return **found;
}

Result<QList<Deal>> DealStore::ofLead(LeadId lead)
{
    return m_connection.select(selectDeals + u"lead_id = :lead ORDER BY id DESC"_s, {{u":lead"_s, toSql(lead)}},
                               dealFrom);
}

Result<Deal> DealStore::update(const Deal &deal, const Stamp &stamp)
{
    auto before = byId(deal.id);
    if (!before)
        return before;
    if (before->revision != deal.revision)
        return failure(Error::Kind::Conflict, u"deal.conflict"_s);
    Deal stored = deal;
    stored.batch = before->batch;
    stored.createdAt = before->createdAt;
    auto revision = RecordWriter(m_connection, Entity::Deal, table)
                        .update(deal.id.value(), deal.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!revision)
        return failure(revision);
    stored.revision = *revision;
    return stored;
}

Result<void> DealStore::setPerson(const DealPerson &person)
{
    auto written = m_connection.execute(
        u"INSERT INTO deal_person (deal_id, person_id, role) VALUES (:deal, :person, :role) "
        "ON CONFLICT (deal_id, person_id) DO UPDATE SET role = excluded.role"_s,
        {{u":deal"_s, toSql(person.deal)}, {u":person"_s, toSql(person.person)}, {u":role"_s, person.role}});
    return written ? Result<void>() : failure(written);
}

Result<QList<DealPerson>> DealStore::people(DealId deal)
{
    return m_connection.select(u"SELECT person_id, role FROM deal_person WHERE deal_id = :deal ORDER BY person_id"_s,
                               {{u":deal"_s, toSql(deal)}}, [deal](const Row &row) {
                                   return DealPerson{deal, row.id<PersonId>(0), row.text(1)};
                               });
}

} // namespace baton
