// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leadverbs.h"

#include "campaigns/enrolmentservice.h"
#include "common/batonlink.h"
#include "common/controls.h"
#include "common/question.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "drafts/draftbar.h"
#include "drafts/draftservice.h"
#include "routing/ownershipservice.h"
#include "support/clock.h"
#include "support/reply.h"
#include "verbs/answerdialog.h"
#include "verbs/enroldialog.h"
#include "verbs/leaddrafts.h"
#include "verbs/ownerdialog.h"
#include "verbs/stagedialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

LeadVerbs::LeadVerbs(LeadDeeds &deeds, const Clock &clock, QWidget *page)
    : QObject(page)
    , m_deeds(deeds)
    , m_clock(clock)
    , m_page(page)
    , m_copyLink(new QAction(tr("Copy link"), this))
{
    for (const LeadVerb verb : allLeadVerbs)
        if (verb != LeadVerb::Enrol || deeds.enrolments())
            makeAction(verb);
    connect(m_copyLink, &QAction::triggered, this, &LeadVerbs::copyLink);
    page->addAction(undoAction());
    page->addAction(redoAction());
    connect(&deeds.history(), &DeedHistory::changed, this, &LeadVerbs::changed);
    // What can be done is another person's now.
    connect(&deeds.history(), &DeedHistory::personChanged, this, [this] { setLeads(QList<LeadId>(m_leads)); });
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
    for (QAction *action : m_actions) // In the order of the verbs.
        all.append(action);
    all.append(m_copyLink);
    all.append(undoAction());
    all.append(redoAction());
    return all;
}

void LeadVerbs::popUp(const QPoint &position, const QList<QAction *> &before)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(before);
    menu->addSeparator();
    menu->addActions(actions());
    menu->insertSeparator(undoAction());
    menu->popup(position);
}

void LeadVerbs::setLeads(const QList<LeadId> &leads)
{
    m_leads = leads;
    m_copyLink->setEnabled(!leads.isEmpty());
    m_known.reset();
    m_isReading = false;
    const int request = ++m_request;
    if (leads.isEmpty() || areMany())
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

void LeadVerbs::copyLink() const
{
    QStringList links;
    for (const LeadId lead : m_leads)
        links.append(BatonLink{lead}.text());
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

void LeadVerbs::takeStandings(const LeadStandings &known)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const LeadVerb verb = it.key();
        QAction *action = it.value();
        const auto obstacle = areMany() ? std::nullopt : obstacleTo(verb, known);
        action->setEnabled(!obstacle);
        action->setToolTip(plainToolTip(obstacle.value_or(action->text())));
    }
    emit changed();
}

QList<KeyHint> LeadVerbs::keyHints() const
{
    QList<KeyHint> hints;
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        if (it.value()->isEnabled())
            hints.append({keyText(it.value()->shortcut()), shortVerbText(it.key())});
    }
    if (m_deeds.history().canUndo())
        hints.append({keyText(QKeySequence(QKeySequence::Undo)), tr("undo “%1”").arg(m_deeds.history().lastWords())});
    return hints;
}

void LeadVerbs::run(LeadVerb verb)
{
    m_isGoneOn = false;
    start(verb);
}

void LeadVerbs::goOn(LeadVerb verb)
{
    m_isGoneOn = true;
    start(verb);
}

void LeadVerbs::start(LeadVerb verb)
{
    m_pointedAt.reset();
    if (verb != LeadVerb::Log)
        m_preset.reset();
    if (m_leads.isEmpty())
        return emit refused(tr("No lead is chosen."));
    if (m_isAsked)
        return emit refused(tr("It is still being read where these leads stand."));
    // What is known is enough to begin with: the deed itself finds out whether somebody was faster.
    if (m_known && !obstacleTo(verb, *m_known))
        return begin(verb, *m_known);
    m_isAsked = areMany();
    emit changed();
    m_deeds.readStandings(m_leads, this, [this, verb](const Result<LeadStandings> &known) {
        m_isAsked = false;
        emit changed();
        if (!known)
            return emit refused(errorText(known.error()));
        if (!known->leads.isEmpty())
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
    case LeadVerb::Accept:
    case LeadVerb::Take:
        if (possible.leads.size() > fewLeads)
            return askWhetherAll(verb, possible);
        return doAtOnce(verb, possible);
    case LeadVerb::Log: return askTouch(possible);
    case LeadVerb::Move: return askStage(possible);
    case LeadVerb::Give:
    case LeadVerb::HandOver: return askOwner(verb, possible);
    case LeadVerb::Enrol: return askCampaign(possible);
    case LeadVerb::AskBack:
    case LeadVerb::Reject: break;
    }
    askAnswer(verb, possible);
}

void LeadVerbs::doAtOnce(LeadVerb verb, const LeadStandings &known)
{
    if (verb == LeadVerb::Accept)
        return m_deeds.answer(known.leads, {});
    OwnershipChange change;
    change.deed = OwnershipChange::Deed::Take;
    change.side = sideForTaking(*known.me, known.leads.first().stage);
    m_deeds.change(known.leads, change, known.me->name);
}

// What needs no answer is still not done unasked with more than anybody looks through.
void LeadVerbs::askWhetherAll(LeadVerb verb, const LeadStandings &known)
{
    const auto count = static_cast<int>(known.leads.size());
    QStringList names;
    for (const LeadStanding &lead : known.leads.mid(0, 3))
        names.append(lead.name);
    Question question;
    question.title = verbButtonText(verb);
    question.text =
        verb == LeadVerb::Accept ? tr("Accept %Ln leads?", nullptr, count) : tr("Take %Ln leads?", nullptr, count);
    question.effect = tr("%1 and others. One key takes all of it back.").arg(names.join(u", "_s));
    question.verb = verbButtonText(verb);
    ask(m_page, question, [this, verb, known] { doAtOnce(verb, known); });
}

QString LeadVerbs::subject(const LeadStandings &known) const
{
    return known.leads.size() == 1 ? known.leads.first().name
                                   : tr("%Ln leads", nullptr, static_cast<int>(known.leads.size()));
}

// What is accepted here is only wanted: it may be refused, and then its words are still needed.
void LeadVerbs::keepWords(LeadVerb verb, const LeadStandings &known, const QList<DraftField> &fields, QDialog *dialog)
{
    const DraftKey key = draftKeyOf(verb, known.leads);
    DraftBar *bar = keepDraft(m_deeds.drafts(), key, subject(known), fields, dialog, DraftBar::Acceptance::Wanted);
    if (!bar)
        return;
    if (std::exchange(m_isGoneOn, false))
        bar->goOnWriting();
    connect(dialog, &QDialog::accepted, this, [this, bar, key, known] { dropWhenDone(bar, key, known); });
}

void LeadVerbs::dropWhenDone(DraftBar *bar, const DraftKey &key, const LeadStandings &known)
{
    if (!bar->isKept())
        return;
    auto *waiting = new QObject(this);
    connect(&m_deeds, &LeadDeeds::told, waiting,
            [this, waiting, key, known](const QString &, LeadDeeds::Outcome outcome, const QList<LeadId> &leads) {
                const bool isOther = std::ranges::none_of(
                    known.leads, [&leads](const LeadStanding &lead) { return leads.contains(lead.lead); });
                if (isOther && !leads.isEmpty())
                    return;
                if (outcome == LeadDeeds::Outcome::Done)
                    m_deeds.drafts()->drop(key);
                waiting->deleteLater();
            });
}

// With many leads, what each stage is to them is thought about beside the window.
void LeadVerbs::askStage(const LeadStandings &known)
{
    const Instant now = m_clock.now();
    if (known.leads.size() <= fewLeads)
        return showStages(known, stageChoices(known, now));
    m_isAsked = true;
    onReply(QtConcurrent::run([known, now] { return stageChoices(known, now); }), this,
            [this, known](const StageChoices &choices) {
                m_isAsked = false;
                showStages(known, choices);
            });
}

void LeadVerbs::showStages(const LeadStandings &known, const StageChoices &choices)
{
    auto *dialog = new StageDialog(known, choices, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto target = std::exchange(m_pointedAt, {}))
        dialog->chooseStage(target->stage);
    keepWords(LeadVerb::Move, known, dialog->draftFields(), dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
        if (const auto stage = dialog->stage())
            move(known, *stage, dialog->reason());
    });
    dialog->open();
}

void LeadVerbs::move(const LeadStandings &known, Stage to, const QString &reason)
{
    QList<LeadStanding> leads = known.leads;
    leads.removeIf([to](const LeadStanding &lead) { return lead.stage == to; });
    m_deeds.move(leads, to, reason);
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
    if (const auto target = std::exchange(m_pointedAt, {}))
        dialog->choose(target->side, target->owner);
    keepWords(verb, known, dialog->draftFields(), dialog);
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

void LeadVerbs::askCampaign(const LeadStandings &known)
{
    onReply(m_deeds.enrolments()->open(), this, [this, known](const Result<QList<Campaign>> &campaigns) {
        if (!campaigns)
            return emit refused(errorText(campaigns.error()));
        auto *dialog = new EnrolDialog(subject(known), *campaigns, m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (const auto target = std::exchange(m_pointedAt, {}))
            dialog->choose(target->campaign);
        connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
            if (const auto campaign = dialog->campaign())
                m_deeds.enrol(known.leads, campaign->id, campaign->name);
        });
        dialog->open();
    });
}

void LeadVerbs::askAnswer(LeadVerb verb, const LeadStandings &known)
{
    const Verdict verdict = verb == LeadVerb::Reject ? Verdict::Reject : Verdict::Return;
    auto *dialog = new AnswerDialog(verdict, subject(known), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepWords(verb, known, dialog->draftFields(), dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known, verdict] {
        HandoffDecision decision;
        decision.verdict = verdict;
        decision.reason = dialog->reason();
        decision.note = dialog->note();
        m_deeds.answer(known.leads, decision);
    });
    dialog->open();
}

} // namespace baton
