// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/recordliststore.h"

#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<RecordListStore::Asked> RecordListStore::asked(const RecordQuestion &question) const
{
    auto condition = conditionSql(question.condition, m_catalogue, m_connection.dialect(), question.now);
    if (!condition)
        return failure(condition);
    Asked asked{condition->fields, u" WHERE "_s + m_table.isThere, condition->bindings + question.bindings};
    if (!question.condition.isAlways())
        asked.where += u" AND "_s + condition->where;
    if (!question.search.isEmpty())
        asked.where += u" AND "_s + question.search;
    return asked;
}

Result<QList<qint64>> RecordListStore::ids(const RecordQuestion &question)
{
    auto asked = this->asked(question);
    if (!asked)
        return failure(asked);
    // Few of many are sorted when they are found, not looked for in the order of an index.
    const bool isFiltered = !question.condition.isAlways() || !question.search.isEmpty();
    QStringList terms;
    auto direction = Qt::AscendingOrder;
    for (const SortKey &key : question.sort) {
        auto field = m_catalogue.field(key.field);
        if (!field)
            return failure(field);
        asked->fields.append(*field);
        terms += orderSql(*field, m_connection.dialect(), key.order, isFiltered ? OrderBy::Sorting : OrderBy::AnyWay);
        direction = key.order;
    }
    terms += m_table.id + (direction == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s);
    const auto sql = readStraight(m_connection,
                                  u"SELECT "_s + m_table.id + u" FROM "_s + m_table.from + joinSql(asked->fields)
                                      + asked->where + u" ORDER BY "_s + terms.join(u", "_s),
                                  m_table.from);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, asked->bindings);
    if (!cursor)
        return failure(cursor);
    QList<qint64> ids;
    while ((*cursor)->next())
        ids.append((*cursor)->int64(0));
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return ids;
}

Result<qint64> RecordListStore::count(const RecordQuestion &question)
{
    const auto asked = this->asked(question);
    if (!asked)
        return failure(asked);
    return m_connection.count(u"SELECT count(*) FROM "_s + m_table.from + joinSql(asked->fields) + asked->where,
                              asked->bindings);
}

Result<QList<RecordSummary>> RecordListStore::page(const QList<qint64> &records, const QStringList &columns)
{
    const Dialect &dialect = m_connection.dialect();
    QList<FieldSpec> fields;
    QStringList selected{m_table.id, m_table.revision};
    QList<int> positions;
    for (const QString &key : columns) {
        auto field = m_catalogue.field(key);
        if (!field)
            return failure(field);
        positions.append(static_cast<int>(selected.size()));
        selected += selectSql(*field, dialect);
        fields.append(*field);
    }
    QHash<qint64, RecordSummary> found;
    auto read =
        m_connection.each(u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + m_table.from + joinSql(fields)
                              + u" WHERE "_s + m_table.isThere + u" AND "_s + dialect.inIds(m_table.id, u":ids"_s),
                          {{u":ids"_s, toJsonList(records)}}, [&](const Row &row) -> Result<void> {
                              RecordSummary summary{row.int64(0), row.integer(1), {}};
                              for (qsizetype i = 0; i < fields.size(); ++i)
                                  summary.values.append(readFieldValue(fields[i], row, positions[i]));
                              found.emplace(summary.id, std::move(summary));
                              return {};
                          });
    if (!read)
        return failure(read);
    QList<RecordSummary> page;
    for (const qint64 id : records)
        if (const auto summary = found.constFind(id); summary != found.cend())
            page.append(*summary);
    return page;
}

} // namespace baton
