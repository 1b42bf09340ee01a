// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/deedhistory.h"
#include "verbs/leaddeeds.h"

namespace baton {

/// Takes deeds with leads back and does them again, and says in words what came of it.
///
/// What a batch wrote is done again by undoing its undo, which is exact or refused. Everything else is done by its
/// service once more: where the lead stands as it stood then, guarded against a race by its revision, and at the
/// instant at which it was true before, unless the lead went on since.
class LeadReplay : public QObject
{
    Q_OBJECT

public:
    /// `activities` may be null.
    LeadReplay(const LeadDeeds::Services &services, ActivityList *activities, QObject *parent);

    /// Keeps in the deed what doing it again needs.
    void takeBack(const std::shared_ptr<LeadDeed> &deed, const Deed::Answer &answer);
    /// What was taken back of it.
    void doAgain(const std::shared_ptr<LeadDeed> &deed, const Deed::Answer &answer);

signals:
    void told(const QString &words, baton::LeadDeeds::Outcome outcome, const QList<baton::LeadId> &leads);

private:
    using Shared = std::shared_ptr<LeadDeed>;
    /// Leads that stand where they stood are worked on, in a transaction.
    using Portion = std::function<void(const QList<LeadStanding> &leads, const PortionedWork::Answer &answer)>;
    struct Again
    {
        QList<LeadId> done;
        bool went = false; ///< Of some of it, at least.
        Refusals refusals;
    };

    void takeBackTouches(const Shared &deed, const Deed::Answer &answer);
    void takeBackMoves(const Shared &deed, const Deed::Answer &answer);
    void takeBackAnswers(const Shared &deed, const Deed::Answer &answer);
    void takeBackBatches(const Shared &deed, const Deed::Answer &answer);
    void undoNext(const Shared &deed, QList<BatchId> left, const QSet<qint64> &kept, const QString &whyNotAgain,
                  const std::function<void(const QSet<qint64> &, const QString &, const std::optional<Error> &)> &end);
    void endBack(const Shared &deed, const Refusals &refusals, const Deed::Answer &answer, const QString &remark = {});

    void logAgain(const Shared &deed, const Deed::Answer &answer);
    void moveAgain(const Shared &deed, const Deed::Answer &answer);
    void answerAgain(const Shared &deed, const Deed::Answer &answer);
    void changeAgain(const Shared &deed, const Deed::Answer &answer);
    void enrolAgain(const Shared &deed, const Deed::Answer &answer);
    void redoNext(const Shared &deed, QList<BatchId> left, const QSet<qint64> &kept, qint64 rows,
                  const Deed::Answer &answer);
    void inTheirPlaces(const Shared &deed, const std::shared_ptr<Again> &again,
                       const std::function<bool(const LeadStanding &)> &isThere, const Portion &portion,
                       const Deed::Answer &answer);
    void endAgain(const Shared &deed, const Again &again, const Deed::Answer &answer);
    [[nodiscard]] LeadWork workOn(const QString &words) { return {m_activities, words, this}; }

    LeadDeeds::Services m_services;
    ActivityList *m_activities;
};

} // namespace baton
