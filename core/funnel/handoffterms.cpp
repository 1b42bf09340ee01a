// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffterms.h"

#include "people/calendarjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

std::optional<PromisedTime> promisedIn(const QJsonObject &target)
{
    for (const PromisedTime::Unit unit : allPromisedUnits)
        if (const int amount = target.value(keyOf(unit)).toInt(); amount > 0)
            return PromisedTime{unit, amount};
    return std::nullopt;
}

/// The workspace's hours for a name that nothing is known of: a policy is checked before it is stored.
BusinessCalendar hoursOf(const QJsonObject &commitment, const QJsonObject &policy, const BusinessCalendar &workspace,
                         const BusinessCalendar &owner)
{
    const QString name = commitment[u"calendar"].toString(u"workspace"_s);
    if (name == u"owner")
        return owner;
    if (name == u"workspace")
        return workspace;
    const auto hours = name == u"always" ? Result<BusinessHours>(dayAndNight())
                                         : businessHoursFromJson(policy[u"calendars"][name].toObject());
    const auto calendar = hours ? BusinessCalendar::create(*hours) : Result<BusinessCalendar>(failure(hours));
    return calendar.value_or(workspace);
}

} // namespace

HandoffTerms usualTerms(const BusinessCalendar &hours)
{
    return {{{PromisedTime::Unit::Days, 1}, hours}, {{PromisedTime::Unit::Days, 2}, hours}};
}

HandoffTerms termsOf(const QJsonObject &policy, Side side, const BusinessCalendar &workspace,
                     const BusinessCalendar &owner)
{
    HandoffTerms terms = usualTerms(workspace);
    bool isRespondKnown = false;
    bool isTouchKnown = false;
    const QJsonArray commitments = policy[u"commitments"].toArray();
    for (const QJsonValue &one : commitments) {
        const QJsonObject commitment = one.toObject();
        const auto promised = promisedIn(commitment[u"target"].toObject());
        if (!promised || commitment[u"party"].toString() != keyOf(side) || commitment.contains(u"scope")
            || commitment[u"start"].toString() != u"handedOver")
            continue;
        const QString stop = commitment[u"stop"].toString();
        const HandoffTerms::Term term{*promised, hoursOf(commitment, policy, workspace, owner)};
        if (!isRespondKnown && (stop == u"decided" || stop == u"accepted")) {
            terms.respond = term;
            isRespondKnown = true;
        } else if (!isTouchKnown && stop == u"touched") {
            terms.touch = term;
            isTouchKnown = true;
        }
    }
    return terms;
}

Result<HandoffDeadlines> deadlinesOf(Instant handedAt, const HandoffTerms &terms)
{
    const auto respond = dueAfter(terms.respond.hours, handedAt, terms.respond.time);
    if (!respond)
        return failure(respond);
    const auto touch = dueAfter(terms.touch.hours, handedAt, terms.touch.time);
    if (!touch)
        return failure(touch);
    return HandoffDeadlines{*respond, *touch};
}

} // namespace baton
