// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "leads/recordlistservice.h"

namespace baton {

/// What can be asked of the rows that imports left out.
class RejectService : public RecordListService
{
    Q_OBJECT

public:
    /// They outlive it.
    RejectService(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// By number; those that are gone are left out.
    QFuture<Result<QHash<qint64, ImportIssue>>> issues(const QList<qint64> &rejects);
};

} // namespace baton
