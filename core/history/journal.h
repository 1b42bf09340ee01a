// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/entity.h"
#include "support/id.h"
#include "support/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace baton {

class Connection;

/// One entry of a batch's journal: a run of created rows (no images), or one changed row with its changed columns
/// before and after.
///
/// Images are keyed by column name; a custom field by "custom.KEY"; a missing value is null. Stage history is one entry
/// per lead, entity StageHistory, with images {"visits": […]}.
struct JournalEntry
{
    Entity entity = Entity::Lead;
    qint64 firstId = 0;
    qint64 lastId = 0; ///< Equal to firstId for a changed row.
    std::optional<int> revision; ///< The row's revision after the change.
    std::optional<QJsonObject> before; ///< Nothing for created rows.
    std::optional<QJsonObject> after;
};

/// Appends the entries of one batch in the caller's transaction, in bulk.
class Journal
{
public:
    Journal(Connection &connection, BatchId batch)
        : m_connection(connection)
        , m_batch(batch)
    {}

    Result<void> append(const QList<JournalEntry> &entries);
    /// Runs of consecutive ids as created entries.
    static QList<JournalEntry> created(Entity entity, const QList<qint64> &risingIds);

private:
    Connection &m_connection;
    BatchId m_batch;
};

} // namespace baton
