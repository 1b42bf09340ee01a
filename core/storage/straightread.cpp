// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/straightread.h"

#include "storage/connection.h"
#include "storage/cursor.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<QString> readStraight(Connection &connection, const QString &sql, const QString &table)
{
    if (!connection.dialect().isSqlite())
        return sql;
    // What is bound makes no difference to the plan.
    auto plan = Cursor::open(connection, u"EXPLAIN QUERY PLAN "_s + sql);
    if (!plan)
        return failure(plan);
    const QByteArray walk = "SCAN " + table.section(u' ', -1).toUtf8() + " USING INDEX ";
    bool isWalked = false;
    bool isSorted = !sql.contains(u" ORDER BY "_s) && !sql.contains(u" GROUP BY "_s);
    while ((*plan)->next()) {
        constexpr int detail = 3;
        const QByteArrayView step = (*plan)->text(detail);
        isWalked = isWalked || step.startsWith(walk);
        isSorted = isSorted || step.startsWith("USE TEMP B-TREE FOR ORDER BY")
            || step.startsWith("USE TEMP B-TREE FOR GROUP BY");
    }
    if (auto finished = (*plan)->finish(); !finished)
        return failure(finished);
    if (!isWalked || !isSorted)
        return sql;
    QString straight = sql;
    const QString from = u" FROM "_s + table;
    return straight.replace(sql.indexOf(from), from.size(), from + u" NOT INDEXED"_s);
}

} // namespace baton
