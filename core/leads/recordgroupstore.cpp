// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/recordgroupstore.h"

#include "leads/groupfiguresql.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString figureName(qsizetype figure)
{
    return u"figure%1"_s.arg(figure);
}

/// Empty where all amounts of the field are in one.
QString currencyName(const FieldSpec &field, qsizetype figure)
{
    return field.currencySql.isEmpty() ? QString() : u"currency%1"_s.arg(figure);
}

} // namespace

// Values are named in a query of their own: what is looked up for each record stands there once, and is grouped by its
// name.
QString RecordGroupStore::recordsSql(const FieldSpec &field, const QList<FieldSpec> &figures, const Asked &asked) const
{
    const Dialect &dialect = connection().dialect();
    QStringList columns{groupSql(field, dialect) + u" AS grouped"_s, valueSql(field, dialect) + u" AS value"_s};
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QString value = valueSql(figures[i], dialect);
        columns += value + u" AS "_s + figureName(i);
        // What has no amount is in no currency.
        if (const QString currency = currencyName(figures[i], i); !currency.isEmpty())
            columns += u"CASE WHEN %1 IS NOT NULL THEN %2 END AS %3"_s.arg(value, figures[i].currencySql, currency);
    }
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + list().table.from
        + joinSql(asked.fields + figures + QList<FieldSpec>{field}) + asked.where;
}

Result<QList<RecordGroup>> RecordGroupStore::groups(const RecordFilter &filter, const GroupQuestion &by)
{
    const auto asked = this->asked(filter);
    if (!asked)
        return failure(asked);
    const auto field = list().catalogue.field(by.field);
    if (!field)
        return failure(field);
    QList<FieldSpec> figures;
    QStringList columns{u"count(*)"_s, u"min(value)"_s};
    QList<int> places;
    for (const QString &key : by.figures) {
        const auto figure = list().catalogue.field(key);
        if (!figure)
            return failure(figure);
        places.append(static_cast<int>(columns.size()));
        columns += figureSql(*figure, figureName(figures.size()), currencyName(*figure, figures.size()));
        figures.append(*figure);
    }
    const QString direction = by.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    const QString sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM ("_s + recordsSql(*field, figures, *asked)
        + u") counted GROUP BY grouped ORDER BY grouped"_s + direction + u" NULLS LAST"_s;
    QList<RecordGroup> groups;
    auto read = connection().each(atNow(sql, filter.now), asked->bindings, [&](const Row &row) -> Result<void> {
        RecordGroup group{readFieldValue(*field, row, 1), row.int64(0), {}};
        for (qsizetype i = 0; i < places.size(); ++i)
            group.figures.append(readFieldValue(figures[i], row, places[i]));
        groups.append(std::move(group));
        return {};
    });
    if (!read)
        return failure(read);
    return groups;
}

} // namespace baton
