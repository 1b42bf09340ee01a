// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/recordliststore.h"

#include "conditions/conditionvalue.h"
#include "leads/textorder.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString patternFor(QString word)
{
    for (const auto &sign : {u"!"_s, u"%"_s, u"_"_s})
        word.replace(sign, u'!' + sign);
    return u'%' + word + u'%';
}

} // namespace

QString RecordListStore::atNow(const QString &sql, Instant now) const
{
    return sqlAtNow(sql, [now] { return u"CAST(%1 AS BIGINT)"_s.arg(toMillis(now)); });
}

Result<RecordListStore::Asked> RecordListStore::asked(const RecordFilter &filter) const
{
    auto condition = conditionSql(filter.condition, m_list.catalogue, m_connection.dialect(), filter.now);
    if (!condition)
        return failure(condition);
    Asked asked{condition->fields, u" WHERE "_s + m_list.table.isThere, condition->bindings};
    if (!filter.condition.isAlways())
        asked.where += u" AND "_s + condition->where;
    if (auto searched = addSearch(filter.search, asked); !searched)
        return failure(searched);
    // Few of many are sorted when they are found, not looked for in the order of an index.
    if (!filter.condition.isAlways() || !filter.search.trimmed().isEmpty())
        asked.order = OrderBy::Sorting;
    return asked;
}

Result<void> RecordListStore::addSearch(const QString &words, Asked &asked) const
{
    const Dialect &dialect = m_connection.dialect();
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        QStringList places;
        for (const QString &key : m_list.searched) {
            auto field = m_list.catalogue.field(key);
            if (!field)
                return failure(field);
            const QString name = u":search%1"_s.arg(asked.bindings.size());
            const bool isFolded = !field->sortSql.isEmpty();
            // Of the C locale: both databases then fold a to z alone.
            const QString text = isFolded
                ? field->sortSql
                : QString(u"lower("_s + dialect.binaryOrder(valueSql(*field, dialect)) + u')');
            places += text + u" LIKE "_s + name + u" ESCAPE '!'"_s;
            asked.bindings.append({name, patternFor(isFolded ? foldedKey(word) : asciiLower(word))});
            asked.fields.append(*field);
        }
        asked.where += u" AND ("_s + places.join(u" OR "_s) + u')';
    }
    return {};
}

Result<QString> RecordListStore::straight(const QString &sql) const
{
    // The table itself, without what is joined to it.
    return readStraight(m_connection, sql, m_list.table.from.section(u' ', 0, 1));
}

Result<QList<qint64>> RecordListStore::ids(const RecordFilter &filter)
{
    auto asked = this->asked(filter);
    if (!asked)
        return failure(asked);
    QStringList terms;
    auto direction = Qt::AscendingOrder;
    for (const SortKey &key : filter.sort) {
        auto field = m_list.catalogue.field(key.field);
        if (!field)
            return failure(field);
        asked->fields.append(*field);
        // SQLite's own sort takes most of the time of such a list.
        if (filter.sort.size() == 1 && isSortedAsText(*field) && m_connection.dialect().isSqlite())
            return orderedByText(*field, key.order, *asked);
        terms += orderSql(*field, m_connection.dialect(), key.order, asked->order);
        direction = key.order;
    }
    terms += m_list.table.id + (direction == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s);
    const auto sql = straight(atNow(u"SELECT "_s + m_list.table.id + u" FROM "_s + m_list.table.from
                                        + joinSql(asked->fields) + asked->where + u" ORDER BY "_s + terms.join(u", "_s),
                                    filter.now));
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

Result<QList<qint64>> RecordListStore::orderedByText(const FieldSpec &field, Qt::SortOrder order, const Asked &asked)
{
    const auto sql = straight(u"SELECT "_s + m_list.table.id + u", "_s + textOrderSql(field, m_connection.dialect())
                              + u" FROM "_s + m_list.table.from + joinSql(asked.fields) + asked.where);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, asked.bindings);
    if (!cursor)
        return failure(cursor);
    TextOrder sorted;
    while ((*cursor)->next())
        sorted.add(LeadId((*cursor)->int64(0)), (*cursor)->text(1)); // The number of a record, whatever it is.
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    const QList<LeadId> ordered = sorted.take(order);
    QList<qint64> records(ordered.size());
    std::ranges::transform(ordered, records.begin(), &LeadId::value);
    return records;
}

Result<qint64> RecordListStore::count(const RecordFilter &filter)
{
    const auto asked = this->asked(filter);
    if (!asked)
        return failure(asked);
    return m_connection.count(
        atNow(u"SELECT count(*) FROM "_s + m_list.table.from + joinSql(asked->fields) + asked->where, filter.now),
        asked->bindings);
}

Result<QList<RecordSummary>> RecordListStore::page(const QList<qint64> &records, const QStringList &columns)
{
    const Dialect &dialect = m_connection.dialect();
    const RecordTable &table = m_list.table;
    QList<FieldSpec> fields;
    QStringList selected{table.id, table.revision};
    QList<int> positions;
    for (const QString &key : columns) {
        auto field = m_list.catalogue.field(key);
        if (!field)
            return failure(field);
        positions.append(static_cast<int>(selected.size()));
        selected += selectSql(*field, dialect);
        fields.append(*field);
    }
    QString where = u" WHERE "_s + table.isThere + u" AND "_s + dialect.inIds(table.id, u":ids"_s);
    Bindings bindings{{u":ids"_s, toJsonList(records)}};
    if (table.places > 0) {
        QList<qint64> holders(records.size());
        std::ranges::transform(records, holders.begin(), [&table](qint64 record) { return record / table.places; });
        where += u" AND "_s + dialect.inIds(table.holder, u":holders"_s);
        bindings.append({u":holders"_s, toJsonList(holders)});
    }
    QHash<qint64, RecordSummary> found;
    auto read = m_connection.each(
        atNow(u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + table.from + joinSql(fields) + where, m_now),
        bindings, [&](const Row &row) -> Result<void> {
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

Result<QMap<QString, FieldValue>> RecordListStore::fields(qint64 record)
{
    const QStringList keys = m_list.catalogue.keys();
    const auto rows = page({record}, keys);
    if (!rows)
        return failure(rows);
    if (rows->isEmpty())
        return failure(Error::Kind::NotFound, m_list.unknown);
    QMap<QString, FieldValue> fields;
    for (qsizetype i = 0; i < keys.size(); ++i)
        fields.insert(keys[i], rows->first().values[i]);
    return fields;
}

} // namespace baton
