// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadstoryreader.h"

#include "funnel/stepservice.h"
#include "leads/leadservice.h"
#include "routing/routingservice.h"
#include "sla/slaservice.h"
#include "support/reply.h"

namespace baton {

LeadStoryReader::LeadStoryReader(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

template<typename Value>
void LeadStoryReader::take(const QFuture<Result<Value>> &reply, std::optional<Result<Value>> LeadStory::*part)
{
    ++m_waiting;
    onReply(reply, this, [this, part, request = m_request](const Result<Value> &answer) {
        if (request != m_request)
            return;
        m_story.*part = answer;
        finishOne();
    });
}

void LeadStoryReader::read(LeadId lead, Instant now)
{
    cancel();
    ++m_waiting;
    onReply(m_services.leads.details(lead), this, [this, request = m_request](const Result<LeadDetails> &details) {
        if (request != m_request)
            return;
        if (details)
            m_story.details = *details;
        else
            m_error = details.error();
        finishOne();
    });
    take(m_services.leads.timeline({lead, {}}), &LeadStory::timeline);
    take(m_services.leads.similar(lead), &LeadStory::similar);
    if (m_services.promises)
        take(m_services.promises->ofLead(lead, {now, {}}), &LeadStory::clocks);
    if (m_services.definitions)
        take(m_services.definitions->clausesOf(lead, now), &LeadStory::readiness);
    if (m_services.scores)
        take(m_services.scores->explain(lead, now), &LeadStory::score);
    if (m_services.routing)
        take(m_services.routing->whyOwner(lead), &LeadStory::owner);
    if (m_services.steps)
        readSteps(lead);
}

// What is planned, and then what the playbook says to a lead with which nothing is.
void LeadStoryReader::readSteps(LeadId lead)
{
    m_waiting += 2;
    m_story.steps = LeadSteps();
    const auto refuse = [this](const Error &error) { m_story.steps = tl::unexpected<Error>(error); };
    onReply(m_services.steps->ofLead(lead), this,
            [this, refuse, request = m_request](const Result<QList<NextStep>> &steps) {
                if (request != m_request)
                    return;
                if (!steps)
                    refuse(steps.error());
                else if (*m_story.steps)
                    for (const NextStep &step : *steps)
                        if (step.isOpen())
                            (*m_story.steps)->open.prepend(step);
                finishOne();
            });
    onReply(m_services.steps->ground(lead), this,
            [this, refuse, request = m_request](const Result<PlaybookGround> &ground) {
                if (request != m_request)
                    return;
                const auto suggested = ground ? suggestedStep(*ground, {}) : failure(ground);
                if (!suggested)
                    refuse(suggested.error());
                else if (*m_story.steps)
                    (*m_story.steps)->suggested = *suggested;
                finishOne();
            });
}

void LeadStoryReader::cancel()
{
    ++m_request;
    m_waiting = 0;
    m_story = {};
    m_error.reset();
}

void LeadStoryReader::finishOne()
{
    if (--m_waiting > 0)
        return;
    if (m_error)
        emit failed(*m_error);
    else
        emit found(m_story);
}

} // namespace baton
