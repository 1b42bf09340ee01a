// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The leads of a list by the value of a field.

#include "conditions/conditionsql.h"
#include "leads/groupfiguresql.h"
#include "leads/leadgroupstore.h"
#include "leads/leadliststore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<QList<LeadGroup>> LeadListStore::groups(const LeadFilter &filter, const QString &key, Qt::SortOrder order,
                                               const QStringList &figures)
{
    const Dialect &dialect = m_connection.dialect();
    auto asked = question(filter);
    if (!asked)
        return failure(asked);
    auto field = m_catalogue.field(key);
    if (!field)
        return failure(field);
    QList<FieldSpec> counted;
    for (const QString &figure : figures) {
        auto of = m_catalogue.field(figure);
        if (!of)
            return failure(of);
        counted.append(*of);
    }
    if (!asked->amongst.isEmpty()) {
        asked->where += u" AND "_s + dialect.inIds(u"l.id"_s, u":found"_s);
        asked->bindings.append({u":found"_s, toJsonList(asked->amongst)});
    }
    return dialect.isSqlite()
        ? LeadGroupStore(m_connection, *field, counted).read(asked->fields, asked->where, asked->bindings, order)
        : groupsBySql(*field, counted, *asked, order);
}

Result<QList<LeadGroup>> LeadListStore::groupsBySql(const FieldSpec &field, const QList<FieldSpec> &figures,
                                                    const Question &asked, Qt::SortOrder order)
{
    const Dialect &dialect = m_connection.dialect();
    QStringList columns{u"count(*)"_s, u"min("_s + valueSql(field, dialect) + u')'};
    QList<int> places;
    for (const FieldSpec &figure : figures) {
        places.append(static_cast<int>(columns.size()));
        columns += figureSql(figure, valueSql(figure, dialect), figure.currencySql);
    }
    const QString by = groupSql(field, dialect);
    const QString direction = order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    const QString sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM lead l"_s
        + joinSql(asked.fields + figures + QList<FieldSpec>{field}) + asked.where + u" GROUP BY "_s + by
        + u" ORDER BY "_s + by + direction + u" NULLS LAST"_s;
    QList<LeadGroup> groups;
    auto read = m_connection.each(sql, asked.bindings, [&](const Row &row) -> Result<void> {
        LeadGroup group{readFieldValue(field, row, 1), row.int64(0), {}};
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
