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

QFuture<Result<UndoResult>> UndoService::rehearse(BatchId batch)
{
    return m_database.write(
        [batch, registry = m_registry, stamp = m_author.stamp()](Connection &connection) -> Result<UndoResult> {
            if (auto begun = connection.run(QStringLiteral("SAVEPOINT undo_rehearsal")); !begun)
                return failure(begun);
            auto result = Undo(connection, *registry, stamp).run(batch);
            if (!result)
                return result; // Which rolls all of it back.
            if (auto back = connection.run(QStringLiteral("ROLLBACK TO SAVEPOINT undo_rehearsal")); !back)
                return failure(back);
            if (auto released = connection.run(QStringLiteral("RELEASE SAVEPOINT undo_rehearsal")); !released)
                return failure(released);
            result->undoBatch = {};
            return result;
        });
}

QFuture<Result<QList<Batch>>> UndoService::batches()
{
    return m_database.read([](Connection &connection) { return BatchStore(connection).all(); });
}

} // namespace baton
