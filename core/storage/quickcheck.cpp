// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/quickcheck.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<QStringList> quickCheck(Connection &connection)
{
    if (!connection.dialect().isSqlite())
        return QStringList();
    auto found = connection.select(u"PRAGMA quick_check(20)"_s, {}, [](const Row &row) { return row.text(0); });
    if (!found)
        return failure(found);
    QStringList problems = *found;
    problems.removeAll(u"ok"_s);
    return problems;
}

} // namespace baton
