// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/workspacereport.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<WorkspaceCounts> WorkspaceReport::counts()
{
    auto counted =
        m_connection.selectOne(u"SELECT (SELECT count(*) FROM lead WHERE deleted_at IS NULL), "
                               "(SELECT count(*) FROM account WHERE deleted_at IS NULL), "
                               "(SELECT count(*) FROM interest), (SELECT count(*) FROM app_user)"_s,
                               {}, [](const Row &row) {
                                   return WorkspaceCounts{row.int64(0), row.int64(1), row.int64(2), row.int64(3)};
                               });
    if (!counted)
        return failure(counted);
    return counted->value_or(WorkspaceCounts());
}

} // namespace baton
