// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routeoutput.h"

#include "agreementoutput.h"
#include "output.h"
#include "words.h"

#include "leads/leadnumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString wordsOf(RoutingRefusal refusal)
{
    switch (refusal) {
    case RoutingRefusal::Inactive: return u"does not work here at present"_s;
    case RoutingRefusal::Role: return u"does not have the role"_s;
    case RoutingRefusal::Away: return u"is away"_s;
    case RoutingRefusal::OffHours: return u"does not work soon enough"_s;
    case RoutingRefusal::MostOpen: return u"has enough open leads"_s;
    case RoutingRefusal::MostPerDay: return u"has enough for today"_s;
    case RoutingRefusal::MostPerMonth: return u"has enough for the month so far"_s;
    case RoutingRefusal::RejectedIt: return u"gave it back before"_s;
    }
    return {};
}

/// Why one rule did or did not take the lead.
QString whyOf(const RoutingTrace::Tested &tested, const ExplainedRouting &explained)
{
    if (tested.isForAnotherSide)
        return u"the lead belongs to the other side"_s;
    if (tested.matched == Truth::False)
        return tested.value.isEmpty() ? u"not: "_s + tested.clause
                                      : u"not: "_s + tested.clause + u" (it is "_s + tested.value + u')';
    if (tested.matched == Truth::Unknown)
        return u"not known: "_s + tested.clause;
    QStringList refused;
    for (const RoutingTrace::Refused &one : tested.refused)
        refused.append(explained.names.value(one.user) + u' ' + wordsOf(one.why));
    if (refused.isEmpty() && tested.rule != explained.decision.rule)
        return u"there is nobody to give it to"_s;
    return refused.join(u"; "_s);
}

QString reasonOf(const RoutingTrace &trace)
{
    switch (trace.reason) {
    case RoutingTrace::Reason::Nobody: return u"nobody can get it; it waits in the queue"_s;
    case RoutingTrace::Reason::Named: return u"the rule names this person"_s;
    case RoutingTrace::Reason::AccountOwner: return u"has the account"_s;
    case RoutingTrace::Reason::FewestOpen: return u"has the fewest open leads: %1"_s.arg(trace.figure);
    case RoutingTrace::Reason::Turn:
        return u"it is this person's turn: lead %1 of the share, due first (by lead %2 of this rule)"_s
            .arg(trace.figure)
            .arg(trace.due);
    case RoutingTrace::Reason::Queue: return u"it waits until somebody takes it"_s;
    case RoutingTrace::Reason::FormerOwner: return u"had the lead before, and gets it again"_s;
    }
    return {};
}

QString keyOf(RoutingDecision::Outcome outcome)
{
    switch (outcome) {
    case RoutingDecision::Outcome::Unmatched: return u"unmatched"_s;
    case RoutingDecision::Outcome::Queued: return u"queued"_s;
    case RoutingDecision::Outcome::Assigned: return u"assigned"_s;
    }
    return {};
}

QHash<QString, QString> ruleNames(const Agreement &agreement)
{
    QHash<QString, QString> names;
    const QJsonArray rules = agreement.body[u"rules"].toArray();
    for (const QJsonValue &rule : rules)
        names.insert(rule[u"key"].toString(), rule[u"name"].toString());
    return names;
}

QString answerOf(Truth truth)
{
    switch (truth) {
    case Truth::False: return u"no"_s;
    case Truth::Unknown: return u"not known"_s;
    case Truth::True: break;
    }
    return u"yes"_s;
}

QJsonValue truthToJson(Truth truth)
{
    return truth == Truth::Unknown ? QJsonValue() : QJsonValue(truth == Truth::True);
}

/// Who has the lead today, and by whose word: what came after the rules.
QString sinceText(LeadId lead, const Assignment &since, const QHash<UserId, QString> &names)
{
    const QString who = since.actor.isValid() ? names.value(since.actor) : u"nobody known"_s;
    const QString owner = since.owner.isValid() ? names.value(since.owner) : u"nobody"_s;
    QString how;
    switch (since.cause) {
    case Assignment::Cause::Assigned: how = u"assigned by hand by "_s; break;
    case Assignment::Cause::Claimed: how = u"claimed by "_s; break;
    case Assignment::Cause::Accepted: how = u"accepted by "_s; break;
    case Assignment::Cause::GivenBack: how = u"given back by "_s; break;
    case Assignment::Cause::Recycled: how = u"recycled by "_s; break;
    case Assignment::Cause::Imported: how = u"imported by "_s; break;
    case Assignment::Cause::Freed: how = u"freed by "_s; break;
    case Assignment::Cause::Undone: how = u"set back by an undo by "_s; break;
    case Assignment::Cause::Routed: break;
    }
    return u"%1 belongs to %2 (%3) now: %4%5 at %6%7."_s.arg(
        leadNumber(lead), owner, keyOf(since.side), how, who, toIsoText(since.occurredAt),
        since.reason.isEmpty() ? QString() : QString(u": "_s + since.reason));
}

QJsonValue sinceToJson(const ExplainedRouting &explained)
{
    if (!explained.since)
        return {};
    const Assignment &since = *explained.since;
    return QJsonObject{{u"owner"_s, textToJson(explained.names.value(since.owner))},
                       {u"side"_s, keyOf(since.side)},
                       {u"by"_s, textToJson(explained.names.value(since.actor))},
                       {u"at"_s, toIsoText(since.occurredAt)},
                       {u"reason"_s, textToJson(since.reason)}};
}

QJsonObject explanationToJson(LeadId lead, const ExplainedRouting &explained, Instant now)
{
    const QHash<QString, QString> names = ruleNames(explained.agreement);
    const RoutingDecision &decision = explained.decision;
    QJsonArray rules;
    for (const RoutingTrace::Tested &tested : decision.trace.rules)
        rules.append(QJsonObject{{u"rule"_s, tested.rule},
                                 {u"name"_s, textToJson(names.value(tested.rule))},
                                 {u"matched"_s, truthToJson(tested.matched)},
                                 {u"why"_s, textToJson(whyOf(tested, explained))}});
    QJsonArray eligible;
    for (const UserId user : decision.trace.eligible)
        eligible.append(explained.names.value(user));
    return {{u"no"_s, leadNumber(lead)},
            {u"version"_s, explained.agreement.version},
            {u"stored"_s, explained.stored.has_value()},
            {u"at"_s, toIsoText(explained.stored ? explained.stored->occurredAt : now)},
            {u"since"_s, sinceToJson(explained)},
            {u"waiting"_s, explained.isWaiting},
            {u"again"_s, explained.isAgain},
            {u"rules"_s, rules},
            {u"eligible"_s, eligible},
            {u"outcome"_s, keyOf(decision.outcome)},
            {u"side"_s, keyOf(decision.side)},
            {u"chosen"_s, textToJson(explained.names.value(decision.owner))},
            {u"why"_s, reasonOf(decision.trace)}};
}

QString sentenceOf(LeadId lead, const ExplainedRouting &explained)
{
    const RoutingDecision &decision = explained.decision;
    const QString number = leadNumber(lead);
    if (decision.outcome == RoutingDecision::Outcome::Assigned)
        return (explained.stored ? u"%1 went to %2 (%3): %4."_s : u"%1 would go to %2 (%3) now: %4."_s)
            .arg(number, explained.names.value(decision.owner), baton::wordsOf(keyOf(decision.side)),
                 reasonOf(decision.trace));
    if (decision.outcome == RoutingDecision::Outcome::Queued)
        return (explained.stored ? u"%1 was put into the queue of %2: %3."_s
                                 : u"%1 would wait in the queue of %2 now: %3."_s)
            .arg(number, baton::wordsOf(keyOf(decision.side)), reasonOf(decision.trace));
    return u"%1 belongs to the other side; no rule takes it."_s.arg(number);
}

} // namespace

void showRouting(Output &output, LeadId lead, const ExplainedRouting &explained, Instant now)
{
    if (output.isJson())
        return output.document(explanationToJson(lead, explained, now));
    const QHash<QString, QString> names = ruleNames(explained.agreement);
    if (explained.since)
        output.line(sinceText(lead, *explained.since, explained.names));
    QList<OutputRow> rows;
    for (const RoutingTrace::Tested &tested : explained.decision.trace.rules) {
        const QString name = names.value(tested.rule);
        rows.append(
            {name.isEmpty() ? tested.rule : name, answerOf(tested.matched), textToJson(whyOf(tested, explained))});
    }
    output.table({{u"rule"_s, u"Rule"_s}, {u"matched"_s, u"Takes it"_s}, {u"why"_s, u"Why"_s}}, rows);
    QStringList eligible;
    for (const UserId user : explained.decision.trace.eligible)
        eligible.append(explained.names.value(user));
    if (!eligible.isEmpty())
        output.line(u"Could get it: "_s + eligible.join(u", "_s));
    if (explained.isAgain)
        output.line(
            u"%1 came this far again and was not handed over since: a run does it anew."_s.arg(leadNumber(lead)));
    output.line(sentenceOf(lead, explained));
    if (!explained.stored && !explained.isWaiting)
        output.note(u"A run leaves this lead alone: it has an owner, or lies outside of the rules' scope."_s);
}

QJsonObject toJson(const RoutingCounts &counts)
{
    const auto shares = [](const QMap<QString, qint64> &map) {
        QJsonObject object;
        for (auto one = map.begin(); one != map.end(); ++one)
            object.insert(one.key(), one.value());
        return object;
    };
    return {{u"assigned"_s, counts.assigned},
            {u"queued"_s, counts.queued},
            {u"unmatched"_s, counts.unmatched},
            {u"byOwner"_s, shares(counts.byOwner)},
            {u"byRule"_s, shares(counts.byRule)}};
}

void showShares(Output &output, const QString &title, const QMap<QString, qint64> &shares)
{
    if (shares.isEmpty())
        return;
    QList<std::pair<qint64, QString>> sorted;
    for (auto one = shares.begin(); one != shares.end(); ++one)
        sorted.append({-one.value(), one.key()});
    std::ranges::sort(sorted);
    QList<OutputRow> rows;
    for (const auto &[count, name] : sorted)
        rows.append({name, -count});
    output.table({{u"name"_s, title}, {u"leads"_s, u"Leads"_s, OutputColumn::Side::Right}}, rows);
}

void showSimulation(Output &output, const RoutingSimulation &simulation, const Agreement &agreement)
{
    const auto &simulated = simulation.simulated;
    QStringList names(simulated.byOwner.keyBegin(), simulated.byOwner.keyEnd());
    names.append(QStringList(simulation.actual.keyBegin(), simulation.actual.keyEnd()));
    names.sort();
    names.removeDuplicates();
    QJsonArray owners;
    QList<OutputRow> rows;
    for (const QString &name : std::as_const(names)) {
        const qint64 would = simulated.byOwner.value(name);
        const qint64 has = simulation.actual.value(name);
        owners.append(QJsonObject{{u"owner"_s, name}, {u"simulated"_s, would}, {u"actual"_s, has}});
        rows.append({name, would, has});
    }
    if (output.isJson()) {
        QJsonObject document = toJson(simulated);
        document.insert(u"version"_s, agreement.version);
        document.insert(u"leads"_s, simulation.leads);
        document.insert(u"cameIn"_s, simulation.cameIn);
        document.insert(u"byOwner"_s, owners);
        return output.document(document);
    }
    constexpr auto right = OutputColumn::Side::Right;
    output.table({{u"owner"_s, u"Owner"_s}, {u"simulated"_s, u"Would get"_s, right}, {u"actual"_s, u"Has"_s, right}},
                 rows);
    output.line(u"Of %1 leads %2 would have an owner and %3 would wait in a queue."_s.arg(simulation.leads)
                    .arg(simulated.assigned)
                    .arg(simulated.queued));
    if (simulation.leads < simulation.cameIn)
        output.note(u"The other %1 that came in are not in the rules' scope today: %2"_s.arg(
            leadsText(simulation.cameIn - simulation.leads), agreement.body[u"scope"].toString()));
}

void showRules(Output &output, const RulesetVersion &version)
{
    if (output.isJson()) {
        QJsonObject document = toJson(version.agreement);
        const QJsonObject body = version.ruleset.toJson();
        for (auto one = body.begin(); one != body.end(); ++one)
            document.insert(one.key(), one.value());
        return output.document(document);
    }
    output.line(u"Routing rules, "_s + versionText(version.agreement));
    if (!version.ruleset.scope.isAlways())
        output.line(u"For leads without an owner where "_s + canonicalText(version.ruleset.scope));
    QList<OutputRow> rows;
    for (const RoutingRule &rule : version.ruleset.rules) {
        QStringList names;
        for (const RoutingRule::Named &named : rule.users + rule.teams)
            names.append(named.weight == 1 ? named.name : u"%1 ×%2"_s.arg(named.name).arg(named.weight));
        rows.append({rule.key, rule.condition.isAlways() ? u"all that are left"_s : canonicalText(rule.condition),
                     keyOf(rule.to), keyOf(rule.strategy), textToJson(names.join(u", "_s))});
    }
    output.table({{u"key"_s, u"Rule"_s},
                  {u"condition"_s, u"Takes"_s},
                  {u"to"_s, u"To"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                  {u"strategy"_s, u"How"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                  {u"whom"_s, u"Whom"_s}},
                 rows);
}

} // namespace baton
