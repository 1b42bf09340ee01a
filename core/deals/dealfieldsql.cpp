// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deals/dealfieldsql.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

FieldSpec dealField(const QString &key, const QString &label, const QString &sql, FieldType type)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.type = type;
    field.sql = sql;
    field.join = u"LEFT JOIN deal d ON d.id = "
                 "(SELECT max(dl.id) FROM deal dl WHERE dl.lead_id = l.id AND dl.deleted_at IS NULL)"_s;
    return field;
}

} // namespace

QList<FieldSpec> dealFields()
{
    FieldSpec amount = dealField(u"amount"_s, u"Deal amount"_s, u"d.amount_minor"_s, FieldType::Money);
    amount.currencySql = u"d.amount_currency"_s;
    return {
        amount,
        dealField(u"closeDate"_s, u"Deal close date"_s, u"d.close_date"_s, FieldType::Date),
        dealField(u"reason"_s, u"Deal reason"_s, u"d.reason"_s, FieldType::Text),
    };
}

} // namespace baton
