// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectservice.h"

#include "capture/rejectfieldsql.h"
#include "capture/rejectstore.h"
#include "storage/database.h"

namespace baton {

RejectService::RejectService(Database &database, const Clock &clock, QObject *parent)
    : RecordListService(database, clock, rejectList(Dialect(database.engine())), parent)
{}

QFuture<Result<QHash<qint64, ImportIssue>>> RejectService::issues(const QList<qint64> &rejects)
{
    return database().read([rejects](Connection &connection) { return RejectStore(connection).issues(rejects); });
}

} // namespace baton
