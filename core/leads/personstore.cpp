// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/personstore.h"

#include "history/bulkrecordwriter.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"person"_s;
const QString selectPersons =
    u"SELECT id, revision, first_name, last_name, full_name, salutation, title, email, phone, mobile, birth_date, street, postcode, city, region, country, language, batch_id, created_at FROM person WHERE deleted_at IS NULL AND "_s;

Person personFrom(const Row &row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.revision = row.integer(1);
    person.firstName = row.text(2);
    person.lastName = row.text(3);
    person.fullName = row.text(4);
    person.salutation = row.text(5);
    person.title = row.text(6);
    person.email = row.text(7);
    person.phone = row.text(8);
    person.mobile = row.text(9);
    if (!row.isNull(10))
        person.birthDate = QDate::fromString(row.text(10), Qt::ISODate);
    person.address = {row.text(11), row.text(12), row.text(13), row.text(14), row.text(15)};
    person.language = row.text(16);
    person.batch = row.id<BatchId>(17);
    person.createdAt = row.instant(18);
    return person;
}

QList<RecordCell> cellsOf(const Person &person)
{
    const QString birthDate = person.birthDate ? person.birthDate->toString(Qt::ISODate) : QString();
    return {
        {u"first_name"_s, u"firstName"_s, toSql(person.firstName)},
        {u"last_name"_s, u"lastName"_s, toSql(person.lastName)},
        {u"full_name"_s, u"fullName"_s, toSql(person.fullName)},
        {u"name_key"_s, {}, toSql(personNameKey(person))},
        {u"salutation"_s, u"salutation"_s, toSql(person.salutation)},
        {u"title"_s, u"title"_s, toSql(person.title)},
        {u"email"_s, u"email"_s, toSql(person.email)},
        {u"email_key"_s, {}, toSql(emailKey(person.email))},
        {u"phone"_s, u"phone"_s, toSql(person.phone)},
        {u"phone_key"_s, {}, toSql(phoneKey(person.phone))},
        {u"mobile"_s, u"mobile"_s, toSql(person.mobile)},
        {u"birth_date"_s, u"birthDate"_s, toSql(birthDate)},
        {u"street"_s, u"street"_s, toSql(person.address.street)},
        {u"postcode"_s, u"postcode"_s, toSql(person.address.postcode)},
        {u"city"_s, u"city"_s, toSql(person.address.city)},
        {u"region"_s, u"region"_s, toSql(person.address.region)},
        {u"country"_s, u"country"_s, toSql(person.address.country)},
        {u"language"_s, u"language"_s, toSql(person.language)},
        {u"batch_id"_s, {}, toSql(person.batch)},
    };
}

} // namespace

Result<Person> PersonStore::create(const Person &person, const Stamp &stamp)
{
    auto id = m_connection.reserveId<PersonId>(table);
    if (!id)
        return failure(id);
    Person stored = person;
    stored.id = *id;
    stored.revision = 1;
    stored.createdAt = stamp.occurredAt;
    auto written = RecordWriter(m_connection, Entity::Person, table).insert(id->value(), cellsOf(stored), stamp);
    if (!written)
        return failure(written);
    return stored;
}

Result<Person> PersonStore::byId(PersonId id)
{
    auto found = m_connection.selectOne(selectPersons + u"id = :id"_s, {{u":id"_s, toSql(id)}}, personFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, u"person.unknown"_s);
    return **found;
}

Result<QList<Person>> PersonStore::byIds(const QList<PersonId> &ids)
{
    return m_connection.select(selectPersons + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
                               {{u":ids"_s, toJsonList(ids)}}, personFrom);
}

Result<Person> PersonStore::update(const Person &person, const Stamp &stamp)
{
    auto before = byId(person.id);
    if (!before)
        return before;
    Person stored = person;
    stored.batch = before->batch;
    stored.createdAt = before->createdAt;
    if (before->revision != person.revision)
        return failure(Error::Kind::Conflict, u"person.conflict"_s);
    auto revision = RecordWriter(m_connection, Entity::Person, table)
                        .update(person.id.value(), person.revision, cellsOf(*before), cellsOf(stored), stamp);
    if (!revision)
        return failure(revision);
    stored.revision = *revision;
    return stored;
}

Result<void> PersonStore::updateMany(const QList<RecordChange<Person>> &changes, BatchId batch, const Stamp &stamp)
{
    QList<ChangedRecord> records;
    records.reserve(changes.size());
    for (const auto &change : changes) {
        Person after = change.after;
        after.batch = change.before.batch;
        records.append(
            {change.before.id.value(), change.before.revision, cellsOf(change.before), cellsOf(after), {}, {}, {}});
    }
    return BulkRecordWriter(m_connection, Entity::Person, table, batch).update(records, stamp);
}

} // namespace baton
