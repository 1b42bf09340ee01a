// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/batch.h"
#include "history/batchconsequence.h"
#include "history/revertible.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

namespace baton {

/// What an undo did. `kept` names what people changed since, which stays.
struct UndoResult
{
    struct Kept
    {
        Entity entity = Entity::Lead;
        qint64 id = 0; ///< The record's id; a lead's is its number.
        QString field; ///< The journal's column; empty where the whole record stays.
        QString reason; ///< Code: "changedSince", "editedSince", "linkedSince", or as QualificationUndo says it.
    };

    BatchId undoBatch;
    qint64 deleted = 0; ///< Leads that the batch had created.
    qint64 reverted = 0; ///< Leads of which at least one field, visit or external id went back, or of their person.
    qint64 agreements = 0; ///< Versions that are drafts again, unsigned, gone or count again.
    qint64 plans = 0; ///< Campaigns, tactics and cost lines that were removed or of which something went back.
    qint64 rows = 0; ///< All that went, came back or of which something went back, whatever it is.
    qint64 removed = 0; ///< What went for good: the undo cannot be undone.
    QList<Kept> kept;
};

/// The rooms' knowledge that undo needs; made once at composition.
struct UndoRegistry
{
    std::vector<std::shared_ptr<Revertible>> changed;
    QList<CreatedRows> created; ///< In the order in which they are removed.
    /// The leads that records of another kind stand behind. Nothing: nobody's.
    std::function<Result<QList<LeadId>>(Connection &, Entity, const QList<qint64> &)> leadsOf;
    /// Brings derived rows (search index, caches, histories) in line after these leads changed.
    std::function<Result<void>(Connection &, const QList<qint64> &leadIds, const Stamp &)> afterwards;
    /// Before the batch goes back: the leads whose figures may then be others. Nothing: nobody's.
    std::function<Result<QList<LeadId>>(Connection &, BatchId)> concerned;
    /// Works out their figures anew, at the end; some of the leads may be gone.
    BatchConsequence recount;
};

/// Undoes batches field by field: what a person changed since stays and is listed. The undo is a batch itself.
class UndoService : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::days retention{90};

    UndoService(Database &database, const Author &author, UndoRegistry registry, QObject *parent = nullptr);

    /// The undo of an undo does again what was taken back, where nothing had to be removed for it. Errors: NotFound
    /// "batch.unknown", Conflict "batch.alreadyUndone", Unsupported "batch.tooOld", "batch.notRedoable".
    QFuture<Result<UndoResult>> undo(BatchId batch);
    /// What undo() would do, all of it; nothing is written. Errors: those of undo().
    QFuture<Result<UndoResult>> rehearse(BatchId batch);
    QFuture<Result<QList<Batch>>> batches();

signals:
    void batchUndone(baton::BatchId batch);

private:
    Database &m_database;
    const Author &m_author;
    std::shared_ptr<const UndoRegistry> m_registry;
};

} // namespace baton
