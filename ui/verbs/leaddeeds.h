// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/newtouch.h"
#include "verbs/leaddeed.h"
#include "verbs/leadwork.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace baton {

class ActivityList;
class DeedHistory;
class DraftService;
class EnrolmentService;
class FunnelService;
class HandoffService;
class LeadReplay;
class OwnershipService;
class StepDeeds;
class StepService;
class TouchService;
class UndoService;

/// Does with one lead or many what a person wants, says in words what came of it, and leaves the way back to the
/// history of the window. Many leads are worked through in portions, which the list of activities shows.
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
        DraftService *drafts = nullptr; ///< Null where words are not kept.
        EnrolmentService *enrolments = nullptr; ///< Null where leads are added to no campaigns.
        StepService *steps = nullptr; ///< Null where nothing is planned.
    };

    /// `activities` may be null.
    LeadDeeds(const Services &services, DeedHistory &history, ActivityList *activities = nullptr,
              QObject *parent = nullptr);

    /// Where these leads stand, in their order; `handler` gets it, or nothing where the person stopped the reading.
    void readStandings(const QList<LeadId> &leads, QObject *guard,
                       const std::function<void(const Result<LeadStandings> &)> &handler);
    [[nodiscard]] OwnershipService &ownership() const { return m_services.ownership; }
    /// Null where leads are added to no campaigns.
    [[nodiscard]] EnrolmentService *enrolments() const { return m_services.enrolments; }
    /// Null where nothing is planned.
    [[nodiscard]] StepDeeds *steps() const { return m_steps; }
    [[nodiscard]] DeedHistory &history() const { return m_history; }
    /// What keeps the words of dialogs; null where nothing does.
    [[nodiscard]] DraftService *drafts() const { return m_services.drafts; }

    void move(const QList<LeadStanding> &leads, Stage to, const QString &reason);
    /// `change` without the leads; `receiver` is who gets them, in words.
    void change(const QList<LeadStanding> &leads, OwnershipChange change, const QString &receiver);
    void answer(const QList<LeadStanding> &leads, const HandoffDecision &decision);
    void log(const QList<LeadStanding> &leads, const NewTouch &touch);
    /// `name`: what the campaign is called. Only where there are enrolments.
    void enrol(const QList<LeadStanding> &leads, CampaignId campaign, const QString &name);

    /// How something ended.
    enum class Outcome { Done, TakenBack, Refused };

    /// Something was done with leads in a way of its own: it is told as `said`, and can be taken back from now on.
    void remember(const LeadDeed &deed, const QString &said);
    /// Says how something ended that was done in a way of its own.
    void tell(const QString &words, Outcome outcome, const QList<LeadId> &leads) { emit told(words, outcome, leads); }
    /// Something that was done beside the pages, in these batches, can be taken back from now on.
    void keep(const QString &words, const QList<BatchId> &batches);

signals:
    /// Something was done or taken back with these leads, or could not be; in words.
    void told(const QString &words, baton::LeadDeeds::Outcome outcome, const QList<baton::LeadId> &leads);

private:
    /// What is said about so many of the leads, called so: "Anna Berg", "3 leads".
    using Wording = std::function<QString(const QString &subject, int count)>;
    struct Words
    {
        Wording deed; ///< As "accept Anna Berg".
        Wording said; ///< As "Anna Berg was accepted."
    };
    /// What is done so far.
    struct Progress
    {
        LeadDeed deed;
        QString name; ///< Of the first lead with which it was done.
        Refusals refusals;
    };

    template<typename Value, typename Item, typename Send, typename Keep>
    void doEach(const QList<LeadStanding> &leads, const QList<Item> &items, const Words &words, Send send, Keep keep);
    void workInPortions(const QList<LeadStanding> &leads, const Words &words, const std::shared_ptr<Progress> &progress,
                        const PortionedWork::Portion &portion);
    void finish(const Progress &progress, const Words &words, qsizetype wanted);
    void append(const LeadDeed &deed);

    Services m_services;
    DeedHistory &m_history;
    ActivityList *m_activities;
    LeadReplay *m_replay;
    StepDeeds *m_steps;
};

} // namespace baton
