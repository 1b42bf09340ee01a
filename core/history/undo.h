// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/undoservice.h"

#include <QSet>

namespace baton {

/// One undo, inside its transaction.
class Undo
{
public:
    Undo(Connection &connection, const UndoRegistry &registry, const Stamp &stamp);

    Result<UndoResult> run(BatchId id);

private:
    struct Change
    {
        Entity entity;
        qint64 id;
        QJsonObject before;
        QJsonObject after;
    };

    Result<Batch> undoable(BatchId id);
    Result<void> noteChanged(BatchId batch);
    Result<void> bringBack(BatchId batch);
    Result<void> removeCreated(const CreatedRows &rows, BatchId batch);
    Result<qint64> keepWhatIsNeeded(const CreatedRows &rows, BatchId batch);
    Result<void> revertChanges(BatchId batch);
    Result<void> revertPage(Revertible &revertible, const QList<Change> &page);
    Result<void> addLeadsOfOthers();
    Result<void> book(const Batch &batch);

    Connection &m_connection;
    const UndoRegistry &m_registry;
    Stamp m_stamp;
    UndoResult m_result;
    QSet<qint64> m_leads; ///< Those of which something went back.
    QHash<Entity, QList<qint64>> m_others; ///< Persons, accounts and the like of which something went back.
};

} // namespace baton
