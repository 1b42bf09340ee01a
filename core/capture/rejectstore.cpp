// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectstore.h"

#include "capture/importresult.h"
#include "capture/rejectfieldsql.h"
#include "history/json.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<QHash<qint64, ImportIssue>> RejectStore::issues(const QList<qint64> &rejects)
{
    const Dialect &dialect = m_connection.dialect();
    const RecordTable table = rejectList(dialect).table;
    QList<qint64> imports(rejects.size());
    std::ranges::transform(rejects, imports.begin(), [&table](qint64 reject) { return reject / table.places; });
    QHash<qint64, ImportIssue> issues;
    auto read = m_connection.each(
        u"SELECT "_s + table.id + u", CAST(r.value AS TEXT) FROM "_s + table.from + u" WHERE "_s
            + dialect.inIds(table.id, u":ids"_s) + u" AND "_s + dialect.inIds(table.holder, u":imports"_s),
        {{u":ids"_s, toJsonList(rejects)}, {u":imports"_s, toJsonList(imports)}},
        [&issues](const Row &row) -> Result<void> {
            issues.insert(row.int64(0), importIssueFromStored(objectFromJsonText(row.text(1))));
            return {};
        });
    if (!read)
        return failure(read);
    return issues;
}

} // namespace baton
