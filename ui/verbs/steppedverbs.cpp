// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that ask what is done next.

#include "verbs/leadverbs.h"

#include "funnel/stepservice.h"
#include "support/clock.h"
#include "support/reply.h"
#include "verbs/stepdeeds.h"
#include "verbs/stepdialog.h"
#include "verbs/touchdialog.h"

#include <utility>

namespace baton {

TimeView LeadVerbs::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), m_page->locale()};
}

void LeadVerbs::logCall(Disposition disposition)
{
    m_preset = disposition;
    run(LeadVerb::Log);
}

// What is next is asked for one lead at a time, for each has a playbook of its own.
void LeadVerbs::askTouch(const LeadStandings &known)
{
    const bool asksNext = known.leads.size() == 1 && m_deeds.steps();
    auto *dialog = new TouchDialog(subject(known), asksNext ? std::optional(timeView()) : std::nullopt, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto preset = std::exchange(m_preset, {}))
        dialog->setOutcome(*preset);
    // It opens at once: the next keys are meant for it.
    if (asksNext)
        onReply(m_deeds.steps()->service().ground(known.leads.first().lead), dialog,
                [dialog](const Result<PlaybookGround> &ground) {
                    if (ground)
                        dialog->setGround(*ground);
                });
    keepWords(LeadVerb::Log, known, dialog->draftFields(), dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] { m_deeds.log(known.leads, dialog->touch()); });
    dialog->open();
}

void LeadVerbs::withOneLead(const std::function<void(const LeadStanding &)> &act)
{
    if (!m_deeds.steps())
        return;
    if (m_leads.size() != 1)
        return emit refused(m_leads.isEmpty() ? tr("No lead is chosen.") : tr("Choose one lead for that."));
    if (m_known && m_known->leads.size() == 1)
        return act(m_known->leads.first());
    m_deeds.readStandings(m_leads, this, [this, act](const Result<LeadStandings> &known) {
        if (known && !known->leads.isEmpty())
            act(known->leads.first());
    });
}

void LeadVerbs::planNext()
{
    withOneLead([this](const LeadStanding &lead) { askNext(lead); });
}

void LeadVerbs::askNext(const LeadStanding &lead)
{
    auto *dialog = new StepDialog(lead.name, timeView(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    onReply(m_deeds.steps()->service().ground(lead.lead), dialog, [dialog](const Result<PlaybookGround> &ground) {
        dialog->suggest(ground ? suggestedStep(*ground, {}).value_or(std::nullopt) : std::nullopt);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, lead] { m_deeds.steps()->plan(lead, dialog->step()); });
    dialog->open();
}

// Closing a step asks for the next one.
void LeadVerbs::tickOffStep()
{
    withOneLead([this](const LeadStanding &lead) { m_deeds.steps()->tickOff(lead, [this, lead] { askNext(lead); }); });
}

} // namespace baton
