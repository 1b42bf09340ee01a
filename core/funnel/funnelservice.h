// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelfigures.h"
#include "funnel/funnelquestion.h"
#include "funnel/leakmap.h"
#include "funnel/limbo.h"
#include "funnel/stagemove.h"
#include "leads/leadconsequence.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace baton {

class Database;
class FunnelMemory;

/// What can be asked of and done in the one funnel.
class FunnelService : public QObject
{
    Q_OBJECT

public:
    /// Whether what reports are computed from stays in memory: for a window, not for a single question.
    enum class Reading { Once, Resident };

    /// `builtIn`: the fields that the rooms registered at composition.
    FunnelService(Database &database, const Author &author, FieldCatalogue builtIn, Reading reading,
                  QObject *parent = nullptr);
    ~FunnelService() override;
    /// What follows from each change, before anything is done.
    void setConsequence(LeadConsequence consequence) { m_consequence = std::move(consequence); }

    /// Errors: NotFound "field.unknown"; Invalid "funnel.groups" (field, limit).
    QFuture<Result<FunnelFigures>> report(const FunnelQuestion &question);
    /// The leads behind one figure of that report, by rising number.
    QFuture<Result<QList<LeadId>>> leadsBehind(const FunnelQuestion &question, const FunnelCell &cell);

    /// The way of the same leads from side to side, and where they were lost; `by` does not matter. Errors as of
    /// report().
    QFuture<Result<LeakMap>> leaks(const FunnelQuestion &question);
    /// The leads behind one number of that map, by rising number.
    QFuture<Result<QList<LeadId>>> leadsBehind(const FunnelQuestion &question, const LeakPart &part);

    /// The open leads that are nobody's business, the longest forgotten first.
    QFuture<Result<QList<LimboLead>>> limbo();

    /// Moves a lead: its history, its row and the log in one transaction.
    ///
    /// Errors: NotFound "lead.unknown" (record); Conflict "lead.conflict"; Invalid "stage.future" and those of
    /// `moved()`.
    QFuture<Result<MovedLead>> move(const StageMove &move);
    /// Undoes a move: see StageMoveStore::undo. Errors as of move().
    QFuture<Result<UnmovedLead>> undo(const MovedLead &done);
    /// Undoes each of them, in one transaction; what is refused of one leaves the others alone.
    QFuture<Result<QList<Result<UnmovedLead>>>> undoEach(const QList<MovedLead> &done);
    /// Moves each of them as `move` does, in one transaction; what is refused of one leaves the others alone.
    QFuture<Result<QList<Result<MovedLead>>>> moveEach(const QList<StageMove> &moves);

public slots:
    /// Leads were changed by somebody else: the next report reads anew.
    void forget();

signals:
    /// After the commit.
    void leadMoved(const baton::MovedLead &moved);

private:
    Database &m_database;
    const Author &m_author;
    FieldCatalogue m_builtIn;
    LeadConsequence m_consequence;
    std::shared_ptr<FunnelMemory> m_memory; ///< Null where nothing is kept.
};

} // namespace baton
