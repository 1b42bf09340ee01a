// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs whose question somebody answers by pointing, as where leads are dropped.

#include "verbs/leadverbs.h"

#include "campaigns/enrolmentservice.h"
#include "common/wording.h"
#include "routing/ownershipservice.h"
#include "support/clock.h"
#include "support/reply.h"

namespace baton {

void LeadVerbs::readTargets(const QList<LeadId> &leads, QObject *guard,
                            const std::function<void(const LeadTargets &)> &handler)
{
    const auto readCampaigns = [this, guard, handler](const LeadTargets &targets) {
        if (!m_deeds.enrolments())
            return handler(targets);
        onReply(m_deeds.enrolments()->open(), guard, [targets, handler](const Result<QList<Campaign>> &open) {
            handler({targets.owners, targets.stages, campaignTargets(open.value_or(QList<Campaign>()))});
        });
    };
    const auto readOwners = [this, guard, readCampaigns](const LeadStandings &known) {
        const auto choices = known.leads.isEmpty() ? StageChoices() : stageChoices(known, m_clock.now());
        onReply(m_deeds.ownership().receivers(), guard,
                [known, choices, readCampaigns](const Result<QList<Receiver>> &receivers) {
                    readCampaigns(
                        {ownerTargets(known, receivers.value_or(QList<Receiver>())), stageTargets(known, choices), {}});
                });
    };
    if (leads.size() > fewLeads)
        return readOwners({}); // Where so many stand is read when they are put somewhere.
    if (m_known && m_leads == leads)
        return readOwners(*m_known);
    onReply(m_deeds.ownership().standings(leads), guard,
            [readOwners](const Result<LeadStandings> &known) { readOwners(known.value_or(LeadStandings())); });
}

void LeadVerbs::putOn(const LeadTarget &target, const QList<LeadId> &leads)
{
    if (m_isAsked)
        return emit refused(tr("It is still being read where these leads stand."));
    m_isGoneOn = false;
    if (m_known && m_leads == leads)
        return putOn(target, *m_known);
    m_isAsked = leads.size() > fewLeads;
    m_deeds.readStandings(leads, this, [this, target](const Result<LeadStandings> &known) {
        m_isAsked = false;
        if (!known)
            return emit refused(errorText(known.error()));
        putOn(target, *known);
    });
}

// What needs a reason is asked for it, and so is whoever would do something to more leads than anybody looks through.
void LeadVerbs::putOn(const LeadTarget &target, const LeadStandings &known)
{
    if (const auto obstacle = obstacleTo(target.verb, known))
        return emit refused(*obstacle);
    LeadStandings possible = known;
    possible.leads = possibleFor(target.verb, known);
    const bool areMany = possible.leads.size() > fewLeads;
    m_pointedAt = target;
    if (target.verb == LeadVerb::Enrol) {
        if (areMany)
            return askCampaign(possible);
        m_pointedAt.reset();
        return m_deeds.enrol(possible.leads, target.campaign, target.name);
    }
    if (target.verb != LeadVerb::Move) {
        if (areMany)
            return askOwner(target.verb, possible);
        OwnershipChange change;
        change.deed = target.verb == LeadVerb::Give ? OwnershipChange::Deed::Assign : OwnershipChange::Deed::HandOver;
        change.side = target.side;
        change.owner = target.owner;
        m_pointedAt.reset();
        return m_deeds.change(possible.leads, change, receiverText(target));
    }
    if (areMany || stageChoices(possible, m_clock.now()).value(target.stage).needsReason)
        return askStage(possible);
    m_pointedAt.reset();
    move(possible, target.stage, {});
}

} // namespace baton
