// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/interestfieldsql.h"

#include "leads/interest.h"
#include "leads/leadfieldsql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

FieldSpec stored(const QString &key, const QString &label, const QString &column)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.sql = u"i."_s + column;
    return field;
}

FieldSpec instant(const QString &key, const QString &label, const QString &column)
{
    FieldSpec field = stored(key, label, column);
    field.type = FieldType::Instant;
    field.isAlwaysThere = true;
    return field;
}

/// A named row that the interest points to.
FieldSpec named(const QString &key, const QString &label, const QString &table)
{
    const QString alias = u"of_"_s + table;
    FieldSpec field = stored(key, label, {});
    field.matching = FieldMatching::ComparisonKey;
    field.sql = alias + u".name"_s;
    field.keySql = alias + u".name_key"_s;
    field.sortSql = field.keySql;
    field.join = u"LEFT JOIN %1 %2 ON %2.id = i.%1_id"_s.arg(table, alias);
    return field;
}

FieldSpec statusField()
{
    using Status = Interest::Status;
    FieldSpec status = stored(u"status"_s, u"Status"_s, u"status"_s);
    status.type = FieldType::OneOf;
    status.matching = FieldMatching::Choice;
    status.isAlwaysThere = true;
    status.choices = {{static_cast<qint64>(Status::New), u"new"_s, u"New"_s},
                      {static_cast<qint64>(Status::Matched), u"matched"_s, u"Matched"_s},
                      {static_cast<qint64>(Status::Lead), u"lead"_s, u"Became a lead"_s},
                      {static_cast<qint64>(Status::Ignored), u"ignored"_s, u"Ignored"_s}};
    return status;
}

FieldSpec importField()
{
    FieldSpec brought = stored(u"import"_s, u"Import"_s, {});
    brought.sql = u"brought.file_name"_s;
    brought.join = u"LEFT JOIN batch brought ON brought.id = i.batch_id"_s;
    return brought;
}

/// Of the lead, as lists of leads have it; missing where there is none yet.
FieldSpec ofLead(const QString &key)
{
    static const QList<FieldSpec> fields = leadFields();
    FieldSpec field = *std::ranges::find(fields, key, &FieldSpec::key);
    field.isAlwaysThere = false;
    field.column.reset();
    return field;
}

} // namespace

RecordList interestList()
{
    RecordTable table{u"interest i LEFT JOIN lead l ON l.id = i.lead_id"_s, u"i.id"_s, u"1"_s,
                      u"l.deleted_at IS NULL"_s};
    table.owners = leadOwnersSql();
    RecordList list{
        table, {}, {u"name"_s, u"account"_s, u"campaign"_s}, {{u"when"_s, Qt::DescendingOrder}}, u"interest.unknown"_s};
    for (const FieldSpec &field :
         {instant(u"when"_s, u"When"_s, u"occurred_at"_s), ofLead(u"name"_s), ofLead(u"account"_s),
          stored(u"kind"_s, u"Kind of interest"_s, u"kind"_s), stored(u"campaign"_s, u"Campaign"_s, u"campaign"_s),
          named(u"channel"_s, u"Channel"_s, u"channel"_s), named(u"source"_s, u"Source"_s, u"source"_s), statusField(),
          ofLead(u"no"_s), ofLead(u"stage"_s), ofLead(u"owner"_s), ofLead(u"score"_s), ofLead(u"grade"_s),
          ofLead(u"email"_s), ofLead(u"city"_s), ofLead(u"country"_s),
          stored(u"externalId"_s, u"External id"_s, u"external_id"_s), importField(),
          instant(u"recorded"_s, u"Recorded"_s, u"recorded_at"_s)})
        list.catalogue.add(field);
    return list;
}

} // namespace baton
