// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/customfieldstore.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

CustomField customFieldFrom(const Row &row)
{
    CustomField field;
    field.id = row.id<CustomFieldId>(0);
    field.revision = row.integer(1);
    field.key = row.text(2);
    field.label = row.text(3);
    field.type = static_cast<FieldType>(row.integer(4));
    const QJsonArray choices = QJsonDocument::fromJson(row.text(5).toUtf8()).array();
    for (const QJsonValue &choice : choices)
        field.choices += choice.toString();
    field.currency = row.text(6);
    field.batch = row.id<BatchId>(7);
    return field;
}

QString choicesText(const CustomField &field)
{
    if (field.choices.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(field.choices)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<CustomField>> CustomFieldStore::all()
{
    return m_connection.select(
        u"SELECT id, revision, key, label, type, choices, currency, batch_id FROM custom_field ORDER BY id"_s, {},
        customFieldFrom);
}

Result<QList<CustomField>> CustomFieldStore::createMissing(const QList<CustomField> &fields, const Stamp &stamp)
{
    auto known = all();
    if (!known)
        return known;
    QList<CustomField> found;
    for (CustomField field : fields) {
        const auto same = std::ranges::find(*known, field.key, &CustomField::key);
        if (same != known->end() && same->type != field.type)
            return failure(Error::Kind::Invalid, u"customField.type"_s,
                           {{u"field"_s, field.key}, {u"type"_s, keyOf(same->type)}});
        if (same != known->end()) {
            found.append(*same);
            continue;
        }
        if (auto inserted = insert(field, stamp); !inserted)
            return failure(inserted);
        known->append(field);
        found.append(field);
    }
    return found;
}

Result<void> CustomFieldStore::insert(CustomField &field, const Stamp &stamp)
{
    auto id = m_connection.reserveId<CustomFieldId>(u"custom_field"_s);
    if (!id)
        return failure(id);
    field.id = *id;
    field.revision = 1;
    auto inserted = m_connection.execute(
        u"INSERT INTO custom_field (id, key, label, type, choices, currency, batch_id, recorded_at) "
        "VALUES (:id, :key, :label, :type, :choices, :currency, :batch_id, :recorded_at)"_s,
        {{u":id"_s, toSql(field.id)},
         {u":key"_s, toSql(field.key)},
         {u":label"_s, toSql(field.label.isEmpty() ? field.key : field.label)},
         {u":type"_s, toSql(static_cast<int>(field.type))},
         {u":choices"_s, toSql(choicesText(field))},
         {u":currency"_s, toSql(field.currency)},
         {u":batch_id"_s, toSql(field.batch)},
         {u":recorded_at"_s, toSql(stamp.recordedAt)}});
    return inserted ? Result<void>() : failure(inserted);
}

Result<FieldCatalogue> CustomFieldStore::completed(FieldCatalogue builtIn)
{
    auto fields = all();
    if (!fields)
        return failure(fields);
    for (const CustomField &field : *fields)
        builtIn.add(fieldSpecOf(field));
    return builtIn;
}

} // namespace baton
