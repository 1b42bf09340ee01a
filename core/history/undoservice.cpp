// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/undoservice.h"

#include "history/batchstore.h"
#include "history/undo.h"
#include "support/reply.h"

namespace baton {

UndoService::UndoService(Database &database, const Author &author, UndoRegistry registry, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_registry(std::make_shared<const UndoRegistry>(std::move(registry)))
{}

QFuture<Result<UndoResult>> UndoService::undo(BatchId batch)
{
    const auto future =
        m_database.write([batch, registry = m_registry, stamp = m_author.stamp()](Connection &connection) {
            return Undo(connection, *registry, stamp).run(batch);
        });
    onReply(future, this, [this, batch](const Result<UndoResult> &result) {
        if (result)
            emit batchUndone(batch);
    });
    return future;
}

QFuture<Result<QList<Batch>>> UndoService::batches()
{
    return m_database.read([](Connection &connection) { return BatchStore(connection).all(); });
}

} // namespace baton
