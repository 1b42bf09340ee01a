// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/deedhistory.h"
#include "common/formatting.h"
#include "common/page.h"
#include "drafts/draft.h"
#include "funnel/playbook.h"
#include "verbs/leaddeeds.h"
#include "verbs/leadtarget.h"

#include <QMap>

class QAction;
class QDialog;
class QMenu;

namespace baton {

class Clock;
class DraftBar;
struct DraftField;

/// The verbs of one page: their actions for its menu, context menu and buttons, their keys, their questions. It knows
/// which leads are looked at, and says why something cannot be done with them.
class LeadVerbs : public QObject
{
    Q_OBJECT

public:
    /// `page` gets the keys and is the parent of the dialogs.
    LeadVerbs(LeadDeeds &deeds, const Clock &clock, QWidget *page);

    /// Those that the verbs are about from now on; where they stand is read anew.
    void setLeads(const QList<LeadId> &leads);
    [[nodiscard]] QList<LeadId> leads() const { return m_leads; }
    [[nodiscard]] LeadDeeds &deeds() const { return m_deeds; }

    /// Null where it is not offered at all.
    [[nodiscard]] QAction *action(LeadVerb verb) const { return m_actions.value(verb); }
    /// That of the whole window.
    [[nodiscard]] QAction *undoAction() const { return m_deeds.history().undoAction(); }
    [[nodiscard]] QAction *redoAction() const { return m_deeds.history().redoAction(); }
    /// All of them, the link to the leads, and undo and redo last.
    [[nodiscard]] QList<QAction *> actions() const;
    /// `before`: what comes first in the menu.
    void popUp(const QPoint &position, const QList<QAction *> &before = {});
    /// The keys that act on the leads at hand.
    [[nodiscard]] QList<KeyHint> keyHints() const;

    /// Whether it is still being read where the leads stand.
    [[nodiscard]] bool isReading() const { return m_isReading; }

    /// Does it, or says why not, for which it is read anew where the leads stand.
    void run(LeadVerb verb);
    /// The same, to go on with words that were kept of it.
    void goOn(LeadVerb verb);

    // Verbs that ask what is done next: steppedverbs.cpp.
    /// Logs a call that ended so; what is asked for is only what is next.
    void logCall(Disposition disposition);
    /// Plans what is done next with the one lead at hand.
    void planNext();
    /// Ticks off what is planned first with it, and asks for the next step.
    void tickOffStep();

    // Verbs whose question is answered by pointing: pointedverbs.cpp.
    /// What these leads can be put on; `handler` gets it, unless the guard is gone by then.
    void readTargets(const QList<LeadId> &leads, QObject *guard,
                     const std::function<void(const LeadTargets &)> &handler);
    /// Does with these leads what the target says, or says why not. Asked is only for a reason, and whether so many
    /// leads are meant.
    void putOn(const LeadTarget &target, const QList<LeadId> &leads);

signals:
    /// Why something cannot be done, in words.
    void refused(const QString &words);
    /// Other actions are enabled than before.
    void changed();

private:
    void makeAction(LeadVerb verb);
    void start(LeadVerb verb);
    void copyLink() const;
    void takeStandings(const LeadStandings &known);
    void begin(LeadVerb verb, const LeadStandings &known);
    void putOn(const LeadTarget &target, const LeadStandings &known);
    void move(const LeadStandings &known, Stage to, const QString &reason);
    void askStage(const LeadStandings &known);
    void askOwner(LeadVerb verb, const LeadStandings &known);
    void showOwners(LeadVerb verb, const LeadStandings &known, const QList<Receiver> &receivers);
    void askCampaign(const LeadStandings &known);
    void askAnswer(LeadVerb verb, const LeadStandings &known);
    void askTouch(const LeadStandings &known);
    void withOneLead(const std::function<void(const LeadStanding &)> &act);
    void askNext(const LeadStanding &lead);
    [[nodiscard]] TimeView timeView() const;
    [[nodiscard]] bool areMany() const { return m_leads.size() > fewLeads; }
    void askWhetherAll(LeadVerb verb, const LeadStandings &known);
    void doAtOnce(LeadVerb verb, const LeadStandings &known);
    void keepWords(LeadVerb verb, const LeadStandings &known, const QList<DraftField> &fields, QDialog *dialog);
    void dropWhenDone(DraftBar *bar, const DraftKey &key, const LeadStandings &known);
    void showStages(const LeadStandings &known, const StageChoices &choices);
    [[nodiscard]] QString subject(const LeadStandings &known) const;

    LeadDeeds &m_deeds;
    const Clock &m_clock;
    QWidget *m_page;
    QMap<LeadVerb, QAction *> m_actions;
    QAction *m_copyLink;
    QList<LeadId> m_leads;
    std::optional<LeadStandings> m_known; ///< Where they stand, as soon as it is read.
    int m_request = 0;
    bool m_isReading = false;
    std::optional<LeadTarget> m_pointedAt; ///< The next dialog begins with it chosen.
    std::optional<Disposition> m_preset; ///< How the call ended that is logged next.
    bool m_isGoneOn = false; ///< The next dialog is asked for its words.
    bool m_isAsked = false; ///< Something is to be done with many, and it is being read where they stand.
};

} // namespace baton
