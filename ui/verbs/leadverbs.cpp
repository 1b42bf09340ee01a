// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leadverbs.h"

#include "common/controls.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "routing/ownershipservice.h"
#include "support/clock.h"
#include "support/reply.h"
#include "verbs/answerdialog.h"
#include "verbs/ownerdialog.h"
#include "verbs/stagedialog.h"
#include "verbs/touchdialog.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace baton {

LeadVerbs::LeadVerbs(LeadDeeds &deeds, const Clock &clock, QWidget *page)
    : QObject(page)
    , m_deeds(deeds)
    , m_clock(clock)
    , m_page(page)
    , m_undo(new QAction(tr("Undo"), this))
{
    for (const LeadVerb verb : allLeadVerbs)
        makeAction(verb);
    m_undo->setShortcut(QKeySequence::Undo);
    page->addAction(m_undo);
    connect(m_undo, &QAction::triggered, &deeds, &LeadDeeds::undo);
    connect(&deeds, &LeadDeeds::changed, this, &LeadVerbs::updateUndo);
    updateUndo();
    setLeads({});
}

// A key must say why it does nothing, which one that is bound to a disabled action cannot: the action shows it alone.
void LeadVerbs::makeAction(LeadVerb verb)
{
    auto *action = new QAction(verbText(verb), this);
    action->setShortcut(keyOf(verb));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, verb] { run(verb); });
    m_actions.insert(verb, action);
    auto *key = new QShortcut(QKeySequence(keyOf(verb)), m_page);
    connect(key, &QShortcut::activated, this, [this, verb] { run(verb); });
}

QList<QAction *> LeadVerbs::actions() const
{
    QList<QAction *> all;
    for (const LeadVerb verb : allLeadVerbs)
        all.append(m_actions.value(verb));
    all.append(m_undo);
    return all;
}

void LeadVerbs::popUp(const QPoint &position)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    menu->insertSeparator(m_undo);
    menu->popup(position);
}

void LeadVerbs::setLeads(const QList<LeadId> &leads)
{
    m_leads = leads;
    m_known.reset();
    m_isReading = false;
    const int request = ++m_request;
    if (leads.isEmpty() || leads.size() > mostLeadsAtOnce)
        return takeStandings({});
    m_isReading = true;
    onReply(m_deeds.ownership().standings(leads), this, [this, request](const Result<LeadStandings> &known) {
        if (request != m_request)
            return;
        m_isReading = false;
        if (!known)
            return;
        m_known = *known;
        takeStandings(*known);
    });
}

QString LeadVerbs::tooMany()
{
    return tr("At most %n leads at once: choose fewer.", nullptr, static_cast<int>(mostLeadsAtOnce));
}

void LeadVerbs::takeStandings(const LeadStandings &known)
{
    for (const LeadVerb verb : allLeadVerbs) {
        QAction *action = m_actions.value(verb);
        auto obstacle = obstacleTo(verb, known);
        if (m_leads.size() > mostLeadsAtOnce)
            obstacle = tooMany();
        action->setEnabled(!obstacle);
        action->setToolTip(plainToolTip(obstacle.value_or(action->text())));
    }
    emit changed();
}

void LeadVerbs::updateUndo()
{
    m_undo->setEnabled(m_deeds.canUndo());
    m_undo->setToolTip(
        plainToolTip(m_deeds.canUndo() ? tr("Undo: %1").arg(m_deeds.lastWords()) : tr("Nothing was done here yet")));
    emit changed();
}

QList<KeyHint> LeadVerbs::keyHints() const
{
    QList<KeyHint> hints;
    for (const LeadVerb verb : allLeadVerbs) {
        if (m_actions.value(verb)->isEnabled())
            hints.append({keyText(m_actions.value(verb)->shortcut()), shortVerbText(verb)});
    }
    if (m_deeds.canUndo())
        hints.append({keyText(QKeySequence(QKeySequence::Undo)), tr("undo “%1”").arg(m_deeds.lastWords())});
    return hints;
}

void LeadVerbs::run(LeadVerb verb)
{
    if (m_leads.isEmpty() || m_leads.size() > mostLeadsAtOnce)
        return emit refused(m_leads.isEmpty() ? tr("No lead is chosen.") : tooMany());
    // What is known is enough to begin with: the deed itself finds out whether somebody was faster.
    if (m_known && !obstacleTo(verb, *m_known))
        return begin(verb, *m_known);
    onReply(m_deeds.ownership().standings(m_leads), this, [this, verb](const Result<LeadStandings> &known) {
        if (!known)
            return emit refused(errorText(known.error()));
        begin(verb, *known);
    });
}

void LeadVerbs::begin(LeadVerb verb, const LeadStandings &known)
{
    if (const auto obstacle = obstacleTo(verb, known))
        return emit refused(*obstacle);
    LeadStandings possible = known;
    possible.leads = possibleFor(verb, known);
    switch (verb) {
    case LeadVerb::Accept: return m_deeds.answer(possible.leads, {});
    case LeadVerb::Take: {
        OwnershipChange change;
        change.deed = OwnershipChange::Deed::Take;
        change.side = sideForTaking(*possible.me, possible.leads.first().stage);
        return m_deeds.change(possible.leads, change, possible.me->name);
    }
    case LeadVerb::Log: return askTouch(possible);
    case LeadVerb::Move: return askStage(possible);
    case LeadVerb::Give:
    case LeadVerb::HandOver: return askOwner(verb, possible);
    case LeadVerb::AskBack:
    case LeadVerb::Reject: break;
    }
    askAnswer(verb, possible);
}

QString LeadVerbs::subject(const LeadStandings &known) const
{
    return known.leads.size() == 1 ? known.leads.first().name
                                   : tr("%n leads", nullptr, static_cast<int>(known.leads.size()));
}

void LeadVerbs::askStage(const LeadStandings &known)
{
    auto *dialog = new StageDialog(known, m_clock.now(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
        if (const auto stage = dialog->stage()) {
            QList<LeadStanding> leads = known.leads;
            leads.removeIf([stage](const LeadStanding &lead) { return lead.stage == *stage; });
            m_deeds.move(leads, *stage, dialog->reason());
        }
    });
    dialog->open();
}

void LeadVerbs::askOwner(LeadVerb verb, const LeadStandings &known)
{
    onReply(m_deeds.ownership().receivers(), this, [this, verb, known](const Result<QList<Receiver>> &receivers) {
        if (!receivers)
            return emit refused(errorText(receivers.error()));
        showOwners(verb, known, *receivers);
    });
}

void LeadVerbs::showOwners(LeadVerb verb, const LeadStandings &known, const QList<Receiver> &receivers)
{
    const bool isGiven = verb == LeadVerb::Give;
    auto *dialog = new OwnerDialog(isGiven ? OwnerDialog::Purpose::Give : OwnerDialog::Purpose::HandOver, known,
                                   receivers, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known, isGiven] {
        OwnershipChange change;
        change.deed = isGiven ? OwnershipChange::Deed::Assign : OwnershipChange::Deed::HandOver;
        change.side = dialog->side();
        change.owner = dialog->owner();
        change.reason = dialog->note();
        m_deeds.change(known.leads, change, dialog->receiverText());
    });
    dialog->open();
}

void LeadVerbs::askAnswer(LeadVerb verb, const LeadStandings &known)
{
    const Verdict verdict = verb == LeadVerb::Reject ? Verdict::Reject : Verdict::Return;
    auto *dialog = new AnswerDialog(verdict, subject(known), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known, verdict] {
        HandoffDecision decision;
        decision.verdict = verdict;
        decision.reason = dialog->reason();
        decision.note = dialog->note();
        m_deeds.answer(known.leads, decision);
    });
    dialog->open();
}

void LeadVerbs::askTouch(const LeadStandings &known)
{
    auto *dialog = new TouchDialog(subject(known), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] { m_deeds.log(known.leads, dialog->touch()); });
    dialog->open();
}

} // namespace baton
