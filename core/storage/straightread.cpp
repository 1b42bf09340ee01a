// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/straightread.h"

#include "storage/connection.h"
#include "storage/cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What SQLite says of each step that it would take. What is bound makes no difference to it.
Result<QList<QByteArray>> planOf(Connection &connection, const QString &sql)
{
    auto plan = Cursor::open(connection, u"EXPLAIN QUERY PLAN "_s + sql);
    if (!plan)
        return failure(plan);
    QList<QByteArray> steps;
    constexpr int detail = 3;
    while ((*plan)->next())
        steps.append((*plan)->text(detail).toByteArray());
    if (auto finished = (*plan)->finish(); !finished)
        return failure(finished);
    return steps;
}

bool isSort(const QByteArray &step)
{
    return step.startsWith("USE TEMP B-TREE FOR ORDER BY") || step.startsWith("USE TEMP B-TREE FOR GROUP BY");
}

} // namespace

Result<bool> isSortedAfterwards(Connection &connection, const QString &sql)
{
    const auto steps = planOf(connection, sql);
    if (!steps)
        return failure(steps);
    return std::ranges::any_of(*steps, isSort);
}

Result<QString> readStraight(Connection &connection, const QString &sql, const QString &table)
{
    if (!connection.dialect().isSqlite())
        return sql;
    const auto steps = planOf(connection, sql);
    if (!steps)
        return failure(steps);
    const QByteArray walk = "SCAN " + table.section(u' ', -1).toUtf8() + " USING INDEX ";
    const bool isWalked = std::ranges::any_of(*steps, [&](const QByteArray &step) { return step.startsWith(walk); });
    const bool isSorted =
        (!sql.contains(u" ORDER BY "_s) && !sql.contains(u" GROUP BY "_s)) || std::ranges::any_of(*steps, isSort);
    if (!isWalked || !isSorted)
        return sql;
    QString straight = sql;
    const QString from = u" FROM "_s + table;
    return straight.replace(sql.indexOf(from), from.size(), from + u" NOT INDEXED"_s);
}

} // namespace baton
