// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectfieldsql.h"

#include "capture/importresult.h"
#include "history/batch.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// More than an import keeps.
constexpr qint64 places = 2048;
static_assert(places > ImportResult::maximumIssues);

FieldSpec field(const QString &key, const QString &label, FieldType type, const QString &sql)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.type = type;
    field.sql = sql;
    return field;
}

/// What stands in the row's own object.
FieldSpec kept(const QString &key, const QString &label, const QString &name)
{
    return field(key, label, FieldType::Text, u"(r.value ->> '"_s + name + u"')"_s);
}

/// Which one it is, as of a line: of such numbers there is no mean.
FieldSpec numbered(FieldSpec field)
{
    field.hasFigure = false;
    return field;
}

FieldSpec alwaysThere(FieldSpec field)
{
    field.isAlwaysThere = true;
    return field;
}

/// Whatever stood in the file: as often as not a name or an address.
FieldSpec valueField()
{
    FieldSpec value = kept(u"value"_s, u"Value"_s, u"value"_s);
    value.fieldClass = FieldClass::Personal;
    return value;
}

FieldSpec sourceField()
{
    FieldSpec source = field(u"source"_s, u"Source"_s, FieldType::Text, u"s.name"_s);
    source.matching = FieldMatching::ComparisonKey;
    source.keySql = u"s.name_key"_s;
    source.sortSql = source.keySql;
    source.join = u"LEFT JOIN source s ON s.id = b.source_id"_s;
    return source;
}

FieldSpec actorField()
{
    FieldSpec actor = field(u"by"_s, u"Imported by"_s, FieldType::Text, u"actor.name"_s);
    actor.matching = FieldMatching::User;
    actor.keySql = u"b.actor_id"_s;
    actor.sortSql = u"actor.name_key"_s;
    actor.join = u"LEFT JOIN app_user actor ON actor.id = b.actor_id"_s;
    return actor;
}

} // namespace

RecordList rejectList(const Dialect &dialect)
{
    RecordTable table;
    table.from = u"batch b CROSS JOIN "_s + dialect.elementsOf(u"b.result"_s, u"rejects"_s, u"r"_s);
    table.id = u"(b.id * %1 + r.key)"_s.arg(places);
    table.revision = u"1"_s;
    table.isThere = u"b.kind = %1 AND b.undone_by IS NULL"_s.arg(static_cast<int>(Batch::Kind::Import));
    table.holder = u"b.id"_s;
    table.places = places;
    table.owners = {u"b.actor_id"_s}; // Who brought the file.
    RecordList list{table,
                    {},
                    {u"file"_s, u"column"_s, u"value"_s},
                    {{u"when"_s, Qt::DescendingOrder}, {u"line"_s, Qt::AscendingOrder}},
                    u"reject.unknown"_s};
    for (const FieldSpec &one :
         {field(u"file"_s, u"File"_s, FieldType::Text, u"b.file_name"_s),
          numbered(field(u"line"_s, u"Line"_s, FieldType::Number, u"CAST(r.value ->> 'line' AS BIGINT)"_s)),
          kept(u"column"_s, u"Column"_s, u"column"_s), valueField(), kept(u"reason"_s, u"Why"_s, u"code"_s),
          alwaysThere(field(u"when"_s, u"Imported"_s, FieldType::Instant, u"b.recorded_at"_s)), sourceField(),
          actorField(), numbered(alwaysThere(field(u"import"_s, u"Import no."_s, FieldType::Number, u"b.id"_s)))})
        list.catalogue.add(one);
    return list;
}

} // namespace baton
