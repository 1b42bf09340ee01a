// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountfieldsql.h"

#include "leads/leadfieldsql.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

FieldSpec stored(const QString &key, const QString &label)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.sql = u"a."_s + key;
    field.column = FieldColumn{Entity::Account, key};
    return field;
}

FieldSpec storedNumber(const QString &key, const QString &label)
{
    FieldSpec field = stored(key, label);
    field.type = FieldType::Number;
    return field;
}

/// One value of all leads of the account; `more` joins to them and leaves some out.
FieldSpec ofLeads(const QString &key, const QString &label, FieldType type, const QString &value,
                  const QString &join = {}, const QString &more = {})
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.type = type;
    field.sql =
        u"(SELECT %1 FROM lead l%2 WHERE l.account_id = a.id AND l.deleted_at IS NULL%3)"_s.arg(value, join, more);
    field.isAlwaysThere = type == FieldType::Number; // A count of nothing is 0.
    return field;
}

FieldSpec nameField()
{
    FieldSpec name = stored(u"name"_s, u"Name"_s);
    name.sortSql = u"a.name_key"_s;
    name.isAlwaysThere = true;
    name.isOfOne = true;
    return name;
}

/// What tells two companies of one name apart.
FieldSpec numberField()
{
    FieldSpec number = storedNumber(u"no"_s, u"Account no."_s);
    number.sql = u"a.id"_s;
    number.column.reset();
    number.isAlwaysThere = true;
    number.isOfOne = true;
    number.hasFigure = false;
    return number;
}

FieldSpec revenueField()
{
    FieldSpec revenue = stored(u"revenue"_s, u"Revenue"_s);
    revenue.type = FieldType::Money;
    revenue.sql = u"a.revenue_minor"_s;
    revenue.currencySql = u"a.revenue_currency"_s;
    return revenue;
}

FieldSpec createdField()
{
    FieldSpec created = stored(u"created"_s, u"Created"_s);
    created.type = FieldType::Instant;
    created.sql = u"a.created_at"_s;
    created.column.reset();
    created.isAlwaysThere = true;
    return created;
}

} // namespace

RecordList accountList()
{
    const QString graded = u" JOIN score_snapshot graded ON graded.lead_id = l.id"_s;
    RecordList list{{u"account a"_s, u"a.id"_s, u"a.revision"_s, u"a.deleted_at IS NULL"_s},
                    {},
                    {u"name"_s, u"website"_s},
                    {{u"name"_s, Qt::AscendingOrder}},
                    u"account.unknown"_s};
    for (const FieldSpec &field :
         {nameField(), numberField(), stored(u"website"_s, u"Website"_s), stored(u"industry"_s, u"Industry"_s),
          storedNumber(u"employees"_s, u"Employees"_s), revenueField(), stored(u"country"_s, u"Country"_s),
          stored(u"region"_s, u"Region"_s), stored(u"city"_s, u"City"_s), stored(u"postcode"_s, u"Postcode"_s),
          stored(u"street"_s, u"Street"_s), ofLeads(u"leads"_s, u"Leads"_s, FieldType::Number, u"count(*)"_s),
          ofLeads(u"openLeads"_s, u"Open leads"_s, FieldType::Number, u"count(*)"_s, {}, u" AND "_s + openLeadSql()),
          // Grades rise from A1 to D4 as they get worse.
          ofLeads(u"grade"_s, u"Best grade"_s, FieldType::Text, u"min(graded.grade)"_s, graded),
          ofLeads(u"latestLead"_s, u"Latest lead"_s, FieldType::Instant, u"max(l.created_at)"_s), createdField()})
        list.catalogue.add(field);
    return list;
}

} // namespace baton
