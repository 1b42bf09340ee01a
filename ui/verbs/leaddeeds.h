// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffdecision.h"
#include "funnel/stagemove.h"
#include "leads/newtouch.h"
#include "routing/leadstanding.h"
#include "routing/ownershipbatchstore.h"

#include <QFuture>
#include <QObject>
#include <QSet>

namespace baton {

class FunnelService;
class HandoffService;
class OwnershipService;
class TouchService;
class UndoService;

/// Something that was done with leads here and can be taken back.
struct LeadDeed
{
    QString words; ///< As "accept Anna Berg".
    QList<LeadId> leads;
    QList<BatchId> batches; ///< Where owners were changed, or leads were qualified and routed: in their order.
    QList<TouchId> touches; ///< Where something was logged.
    QList<MovedLead> moved; ///< Where leads were moved. Else a hand-off was answered.
};

/// Does with one lead or many what a person wants, says in words what came of it, and takes the last of it back: one
/// history for all pages of a window.
class LeadDeeds : public QObject
{
    Q_OBJECT

public:
    /// Their author is who works here.
    struct Services
    {
        FunnelService &funnel;
        HandoffService &handoffs;
        OwnershipService &ownership;
        TouchService &touches;
        UndoService &undo;
    };

    explicit LeadDeeds(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] OwnershipService &ownership() const { return m_services.ownership; }

    void move(const QList<LeadStanding> &leads, Stage to, const QString &reason);
    /// `change` without the leads; `receiver` is who gets them, in words.
    void change(const QList<LeadStanding> &leads, OwnershipChange change, const QString &receiver);
    void answer(const QList<LeadStanding> &leads, const HandoffDecision &decision);
    void log(const QList<LeadStanding> &leads, const NewTouch &touch);

    /// Something that was done beside the pages, in these batches, can be taken back from now on.
    void keep(const QString &words, const QList<BatchId> &batches);

    [[nodiscard]] bool canUndo() const { return !m_deeds.isEmpty(); }
    /// As "accept Anna Berg"; empty where nothing can be taken back.
    [[nodiscard]] QString lastWords() const { return m_deeds.isEmpty() ? QString() : m_deeds.last().words; }
    void undo();
    /// Somebody else works here from now on: what was done before is no longer his to take back.
    void forget();

    /// How something ended.
    enum class Outcome { Done, TakenBack, Refused };

signals:
    /// Something was done or taken back with these leads, or could not be; in words.
    void told(const QString &words, baton::LeadDeeds::Outcome outcome, const QList<baton::LeadId> &leads);
    /// What can be taken back is something else.
    void changed();

private:
    template<typename Value, typename Keep>
    void gather(const QList<LeadStanding> &leads, const QList<QFuture<Result<Value>>> &replies, const LeadDeed &deed,
                const QString &words, Keep keep);
    template<typename Value>
    void takeBack(const QList<QFuture<Result<Value>>> &replies, const LeadDeed &deed);
    void undoMoves(const LeadDeed &deed);
    void takeBackBatches(const LeadDeed &deed, QList<BatchId> left, const QSet<qint64> &kept);
    void append(const LeadDeed &deed);
    void finish(const LeadDeed &deed, const QString &words, const QList<Error> &refused);
    void tellTakenBack(const LeadDeed &deed, const QList<Error> &refused);

    Services m_services;
    QList<LeadDeed> m_deeds;
};

} // namespace baton
