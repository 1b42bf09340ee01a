// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/sidetablestore.h"

#include "storage/connection.h"
#include "storage/cursor.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Fewer are read before another thread has begun.
constexpr qint64 fewestForTwo = 20'000;

} // namespace

Result<std::optional<SideTableStore>> SideTableStore::of(Connection &connection, const FieldSpec &field)
{
    static const QRegularExpression shape(uR"(^LEFT JOIN (\w+) (\w+) ON \2\.(\w+) = (.+)$)"_s);
    const auto join = shape.match(field.join);
    if (!connection.dialect().isSqlite() || (!field.rows && !join.hasMatch()))
        return std::optional<SideTableStore>();
    SideTableStore beside(connection, field);
    beside.m_link = field.rows ? u"l.id"_s : join.captured(4);
    FieldRows rows;
    if (field.rows) {
        rows = *field.rows;
        beside.m_counts = rows.counts;
        beside.m_field.sql = rows.tables.first().value;
        beside.m_field.sortSql.clear();
    } else {
        const QString number = join.captured(2) + u'.' + join.captured(3);
        rows.tables = {{join.captured(1) + u' ' + join.captured(2) + u" NOT INDEXED"_s,
                        {},
                        number,
                        {},
                        {},
                        number,
                        join.captured(1)}};
    }
    for (const FieldRows::Table &table : rows.tables)
        if (auto taken = beside.takeTable(table); !taken)
            return failure(taken);
    const auto last = connection.count(u"SELECT COALESCE(max(%1), 0) FROM %2"_s.arg(
        field.rows ? u"id"_s : join.captured(3), field.rows ? u"lead"_s : join.captured(1)));
    if (!last)
        return failure(last);
    beside.m_size = static_cast<size_t>(*last) + 1;
    return std::optional(std::move(beside));
}

Result<void> SideTableStore::takeTable(const FieldRows::Table &table)
{
    qint64 lastId = 0;
    if (!table.id.isEmpty()) {
        const auto last = m_connection.count(u"SELECT COALESCE(max(%1), 0) FROM %2"_s.arg(
            m_counts ? u"id"_s : table.id.section(u'.', 1), table.idTable));
        if (!last)
            return failure(last);
        lastId = *last;
    }
    m_tables.append({table, lastId});
    return {};
}

Result<SideValues> SideTableStore::values(const QStringList &columns, SideReader &reader,
                                          const ReadAlongside &alongside)
{
    qint64 rows = alongside.rows;
    for (const Table &table : m_tables)
        rows += table.lastId;
    if (rows >= fewestForTwo)
        return readByTwo(columns, reader, alongside);
    SideValues values(m_size, m_counts);
    auto done = alongside.reading ? alongside.reading(m_connection) : Result<void>();
    if (done)
        done = read(m_connection, columns, Part::All, 0, reader, values);
    if (!done)
        return failure(done);
    values.finish();
    return values;
}

// Each thread has as much to do; the first begins with the rows alongside, of which there is less to be known.
Result<SideValues> SideTableStore::readByTwo(const QStringList &columns, SideReader &reader,
                                             const ReadAlongside &alongside)
{
    double rows = 0;
    bool isWhole = false;
    for (const Table &table : m_tables) {
        rows += static_cast<double>(table.lastId);
        isWhole = isWhole || table.rows.id.isEmpty();
    }
    const double share =
        isWhole || rows == 0 ? 0 : std::max(0.0, (rows - static_cast<double>(alongside.rows) / 2) / 2 / rows);
    const auto second = share > 0 ? reader.another() : nullptr;
    SideValues values(second ? m_size : 0, m_counts);
    SideValues later(m_size, m_counts);
    const auto one = [&](Connection &connection) {
        auto done = alongside.reading ? alongside.reading(connection) : Result<void>();
        return done && second ? read(connection, columns, Part::Begin, share, reader, values) : done;
    };
    const auto other = [&](Connection &connection) {
        return second ? read(connection, columns, Part::Rest, share, *second, later)
                      : read(connection, columns, Part::All, 0, reader, later);
    };
    if (auto done = readAtOnce(m_connection, one, other); !done)
        return failure(done);
    if (second) {
        if (m_counts != FieldRows::Counts::Changes)
            later.translate(reader.take(*second));
        values.append(std::move(later));
    } else {
        values = std::move(later);
    }
    values.finish();
    return values;
}

Result<void> SideTableStore::read(Connection &connection, const QStringList &columns, Part part, double share,
                                  SideReader &reader, SideValues &values) const
{
    for (const auto &[rows, lastId] : m_tables) {
        QStringList selected{rows.lead};
        selected += m_tables.size() > 1 ? QStringList{rows.value} : columns;
        const auto rankColumn = static_cast<int>(selected.size());
        if (m_counts)
            selected.append(rows.rank);
        QStringList conditions{rows.where};
        if (part != Part::All) {
            const QString bound = QString::number(static_cast<qint64>(share * static_cast<double>(lastId)));
            conditions.append(rows.id + (part == Part::Begin ? u" <= "_s : u" > "_s) + bound);
        }
        conditions.removeAll(QString());
        const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
        const QString sql = u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + rows.from + where;
        if (auto done = readTable(connection, sql, rankColumn, reader, values); !done)
            return done;
    }
    return {};
}

Result<void> SideTableStore::readTable(Connection &connection, const QString &sql, int rankColumn, SideReader &reader,
                                       SideValues &values) const
{
    auto cursor = Cursor::open(connection, sql);
    if (!cursor)
        return failure(cursor);
    const bool isWhole = m_counts == FieldRows::Counts::Changes;
    while ((*cursor)->next()) {
        const auto number = static_cast<size_t>((*cursor)->int64(0));
        const qint64 rank = m_counts ? (*cursor)->int64(rankColumn) : 0;
        if (values.isWanted(number, rank))
            values.take(number, rank, isWhole ? (*cursor)->int64(1) : reader.read(**cursor));
    }
    return (*cursor)->finish();
}

} // namespace baton
