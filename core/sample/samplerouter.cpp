// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplerouter.h"

#include "routing/routingrules.h"
#include "sample/samplecompany.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double isWithTheLeaver = 0.06; ///< Of the leads of the team that somebody has left.

// What differs from lead to lead within the same answer; no user and no job has such a number.
constexpr qint64 someUser = 800'000'000'000'001;
constexpr qint64 someJob = 800'000'000'000'002;
constexpr qint64 someDue = 800'000'000'000'003;

QByteArrayList partsOf(RoutingTrace trace)
{
    trace.chosen = UserId(someUser);
    trace.figure = someJob;
    trace.due = someDue;
    const QByteArray json = QJsonDocument(trace.toJson()).toJson(QJsonDocument::Compact);
    // Keys come in the order of the alphabet: chosen, due, figure.
    QByteArrayList parts;
    qsizetype begin = 0;
    for (const qint64 number : {someUser, someDue, someJob}) {
        const QByteArray digits = QByteArray::number(number);
        const qsizetype end = json.indexOf(digits, begin);
        parts.append(json.mid(begin, end - begin));
        begin = end + digits.size();
    }
    parts.append(json.mid(begin));
    return parts;
}

} // namespace

SampleRouter::SampleRouter(Ruleset ruleset, FieldCatalogue catalogue, const QList<UserId> &users, RoutingPool pool,
                           const SampleLeads::Settings &settings)
    : m_ruleset(std::move(ruleset))
    , m_catalogue(std::move(catalogue))
    , m_pool(std::move(pool))
    , m_settings(settings)
{
    for (int i = 0; i < users.size(); ++i)
        m_indexes.insert(users[i], i);
}

Result<SampleRouter> SampleRouter::create(const FieldCatalogue &catalogue, const QList<UserId> &users, RoutingPool pool,
                                          const SampleLeads::Settings &settings)
{
    auto ruleset = Ruleset::fromJson(sampleRouting(), catalogue);
    if (!ruleset)
        return failure(ruleset);
    return SampleRouter(std::move(*ruleset), catalogue, users, std::move(pool), settings);
}

void SampleRouter::route(SampleLead &lead)
{
    for (SampleAssignment &assignment : lead.followUp.assignments) {
        int &owner = assignment.side == Side::Tele ? lead.teleOwner : lead.salesOwner;
        if (assignment.cause != Assignment::Cause::Routed) {
            owner = assignment.owner;
            continue;
        }
        SampleRandom random(m_settings.seed, SampleRandom::Purpose::FollowUp, -1 - lead.index);
        const auto handoff = std::ranges::find(lead.followUp.handoffs, assignment.side, &Handoff::to);
        const Stage stage = handoff->from == Side::Tele ? Stage::Tql : Stage::Mql;
        if (assignment.side == Side::Sales && !isInCentralEurope(lead.person.address.country)
            && random.happens(isWithTheLeaver) && !lead.story) {
            assignment.owner = sampleCompany().leaver;
            assignment.cause = Assignment::Cause::Assigned;
        } else {
            name(assignment, answerFor(lead, stage));
        }
        owner = assignment.owner;
    }
}

void SampleRouter::name(SampleAssignment &assignment, const Answer &answer)
{
    const QuotaTurn::Choice choice = m_pool.turns[answer.rule].next(answer.eligible);
    assignment.rule = answer.rule;
    assignment.owner = m_indexes.value(choice.user);
    assignment.trace = answer.trace[0] + QByteArray::number(choice.user.value()) + answer.trace[1]
        + QByteArray::number(choice.due) + answer.trace[2] + QByteArray::number(choice.job + 1) + answer.trace[3];
}

const SampleRouter::Answer &SampleRouter::answerFor(const SampleLead &lead, Stage stage)
{
    const QString source = sampleCompany().sources[lead.source].name;
    const QStringList facts{keyOf(stage), keyOf(lead.type), source, lead.person.address.country};
    const QString key = facts.join(u'|');
    const auto known = m_answers.constFind(key);
    if (known != m_answers.constEnd())
        return *known;
    LeadFacts told;
    told.values = {{u"stage"_s, facts[0]}, {u"type"_s, facts[1]}, {u"source"_s, facts[2]}, {u"country"_s, facts[3]}};
    return *m_answers.insert(key, asked(told));
}

SampleRouter::Answer SampleRouter::asked(const LeadFacts &facts) const
{
    RoutingPool pool = m_pool;
    const RoutingDecision decision = RoutingRules(m_ruleset, m_catalogue).route({}, facts, pool, m_settings.today);
    Answer answer{decision.rule, {}, partsOf(decision.trace)};
    for (const UserId user : decision.trace.eligible)
        answer.eligible.append({user, 1});
    return answer;
}

} // namespace baton
