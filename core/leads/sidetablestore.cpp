// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/sidetablestore.h"

#include "storage/connection.h"
#include "storage/cursor.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace baton {

Result<std::optional<SideTableStore>> SideTableStore::of(Connection &connection, const FieldSpec &field)
{
    using Nothing = std::optional<SideTableStore>;
    static const QRegularExpression shape(uR"(^LEFT JOIN (\w+) (\w+) ON \2\.id = (.+)$)"_s);
    const auto join = shape.match(field.join);
    if (!connection.dialect().isSqlite() || (!field.rows && !join.hasMatch()))
        return Nothing();
    SideTableStore beside(connection, field);
    const auto leads = connection.count(u"SELECT COALESCE(max(id), 0) FROM lead"_s);
    if (!leads)
        return failure(leads);
    if (field.rows) {
        beside.takeRows(*field.rows);
        beside.m_size = static_cast<size_t>(*leads) + 1;
        return std::optional(std::move(beside));
    }
    const QString table = join.captured(1);
    const auto last = connection.count(u"SELECT COALESCE(max(id), 0) FROM "_s + table);
    if (!last)
        return failure(last);
    if (*last > *leads / 2)
        return Nothing();
    beside.m_from = table + u' ' + join.captured(2) + u" NOT INDEXED"_s;
    beside.m_number = join.captured(2) + u".id"_s;
    beside.m_link = join.captured(3);
    beside.m_size = static_cast<size_t>(*last) + 1;
    return std::optional(std::move(beside));
}

void SideTableStore::takeRows(const FieldRows &rows)
{
    m_from = rows.from;
    m_number = rows.lead;
    m_rank = rows.rank;
    m_counts = rows.counts;
    m_link = u"l.id"_s;
    m_field.sql = rows.value;
    m_field.sortSql.clear();
}

Result<void> SideTableStore::each(const QStringList &columns, const Take &take)
{
    QStringList selected = QStringList{m_number} + columns;
    const bool isRanked = !m_rank.isEmpty();
    if (isRanked)
        selected.append(m_rank);
    const auto rankColumn = static_cast<int>(selected.size()) - 1;
    auto cursor = Cursor::open(m_connection, u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + m_from);
    if (!cursor)
        return failure(cursor);
    struct Rank
    {
        qint64 rank = 0;
        bool isKnown = false;
    };
    std::vector<Rank> ranks(isRanked ? m_size : 0);
    while ((*cursor)->next()) {
        const auto number = static_cast<size_t>((*cursor)->int64(0));
        if (number >= m_size)
            continue;
        if (isRanked) {
            const qint64 rank = (*cursor)->int64(rankColumn);
            Rank &known = ranks[number];
            // Rows come in the order of their numbers: of two of one rank the earlier one counts, or the later one.
            const bool isBetter = m_counts == FieldRows::Counts::Earliest ? rank < known.rank : rank >= known.rank;
            if (known.isKnown && !isBetter)
                continue;
            known = {rank, true};
        }
        take(number, **cursor);
    }
    return (*cursor)->finish();
}

} // namespace baton
