// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/groupfiguresql.h"

using namespace Qt::StringLiterals;

namespace baton {

QStringList figureSql(const FieldSpec &field, const QString &value, const QString &currency)
{
    if (!field.hasFigure)
        return {u"NULL"_s};
    if (field.type == FieldType::Number && field.matching == FieldMatching::Exact)
        return {u"CAST(avg("_s + value + u") AS DOUBLE PRECISION)"_s};
    if (field.type != FieldType::Money)
        return {u"NULL"_s};
    const QString sum = u"CAST(sum("_s + value + u") AS BIGINT)"_s;
    if (currency.isEmpty())
        return {sum};
    return {u"CASE WHEN count(DISTINCT "_s + currency + u") = 1 THEN "_s + sum + u" END"_s,
            u"min("_s + currency + u')'};
}

} // namespace baton
