// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/sidetablestore.h"

#include "storage/connection.h"
#include "storage/cursor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

Result<std::optional<SideTableStore>> SideTableStore::of(Connection &connection, const FieldSpec &field)
{
    static const QRegularExpression shape(uR"(^LEFT JOIN (\w+) (\w+) ON \2\.(\w+) = (.+)$)"_s);
    const auto join = shape.match(field.join);
    if (!connection.dialect().isSqlite() || (!field.rows && !join.hasMatch()))
        return std::optional<SideTableStore>();
    SideTableStore beside(connection, field);
    beside.m_link = field.rows ? u"l.id"_s : join.captured(4);
    auto taken = field.rows ? beside.takeRows(*field.rows)
                            : beside.takeJoin(join.captured(1), join.captured(2), join.captured(3));
    if (!taken)
        return failure(taken);
    return std::optional(std::move(beside));
}

Result<void> SideTableStore::takeJoin(const QString &table, const QString &alias, const QString &column)
{
    const auto last = m_connection.count(u"SELECT COALESCE(max("_s + column + u"), 0) FROM "_s + table);
    if (!last)
        return failure(last);
    m_from = table + u' ' + alias + u" NOT INDEXED"_s;
    m_number = alias + u'.' + column;
    m_size = static_cast<size_t>(*last) + 1;
    return {};
}

Result<void> SideTableStore::takeRows(const FieldRows &rows)
{
    const auto last = m_connection.count(u"SELECT COALESCE(max(id), 0) FROM lead"_s);
    if (!last)
        return failure(last);
    m_from = rows.from;
    m_number = rows.lead;
    m_rank = rows.rank;
    m_counts = rows.counts;
    m_field.sql = rows.counts == FieldRows::Counts::Changes ? rows.rank : rows.value;
    m_field.sortSql.clear();
    m_size = static_cast<size_t>(*last) + 1;
    return {};
}

Result<std::vector<SideTableStore::Value>> SideTableStore::values(const QStringList &columns, const Read &read)
{
    QStringList selected = QStringList{m_number} + columns;
    if (m_counts)
        selected.append(m_rank);
    const auto rankColumn = static_cast<int>(selected.size()) - 1;
    auto cursor = Cursor::open(m_connection, u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + m_from);
    if (!cursor)
        return failure(cursor);
    std::vector<Value> values(m_size);
    while ((*cursor)->next())
        if (const auto number = static_cast<size_t>((*cursor)->int64(0)); number < m_size)
            take(values[number], **cursor, rankColumn, read);
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return values;
}

void SideTableStore::take(Value &known, const Cursor &row, int rankColumn, const Read &read) const
{
    if (!m_counts) {
        known.value = read(row);
        return;
    }
    const qint64 rank = row.int64(rankColumn);
    const bool isFirst = known.value == missing;
    switch (*m_counts) {
    case FieldRows::Counts::Changes: known = {rank, isFirst ? 0 : known.value + (rank != known.rank ? 1 : 0)}; return;
    case FieldRows::Counts::Earliest:
        if (isFirst || rank < known.rank)
            known = {rank, read(row)};
        return;
    case FieldRows::Counts::Latest:
        if (rank >= known.rank)
            known = {rank, read(row)};
        return;
    }
}

} // namespace baton
