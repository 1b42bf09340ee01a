// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/routingtext.h"

#include "common/shippedtext.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("RoutingText", text);
}

QString nameOf(UserId user, const WhyOwner &why)
{
    const QString name = why.names.value(user);
    return isolated(name.isEmpty() ? translated(QT_TRANSLATE_NOOP("RoutingText", "somebody")) : name);
}

QString queueText(const OwnerReason &reason, const WhyOwner &why)
{
    return isolated(why.teams.value(reason.assignment->team, sideName(reason.side)));
}

QString strategyText(RoutingStrategy strategy)
{
    switch (strategy) {
    case RoutingStrategy::RoundRobin: return translated(QT_TRANSLATE_NOOP("RoutingText", "in turn, everybody alike"));
    case RoutingStrategy::Weighted: return translated(QT_TRANSLATE_NOOP("RoutingText", "in turn, each by his share"));
    case RoutingStrategy::LeastOpen:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "to whoever has the fewest open leads"));
    case RoutingStrategy::Fixed: return translated(QT_TRANSLATE_NOOP("RoutingText", "always to the same person"));
    case RoutingStrategy::AccountOwner:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "to whoever has the account"));
    case RoutingStrategy::Queue: break;
    }
    return translated(QT_TRANSLATE_NOOP("RoutingText", "to whoever takes it"));
}

QString reasonText(const RoutingTrace &trace)
{
    switch (trace.reason) {
    case RoutingTrace::Reason::Nobody:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Nobody could get it, so it waits in the queue."));
    case RoutingTrace::Reason::Named:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "The rule left one person alone."));
    case RoutingTrace::Reason::AccountOwner:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "This person has the account."));
    case RoutingTrace::Reason::FewestOpen:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "This person had the fewest open leads: %1."))
            .arg(trace.figure);
    case RoutingTrace::Reason::Turn:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "It was this person’s turn: number %1 of the share."))
            .arg(trace.figure);
    case RoutingTrace::Reason::FormerOwner:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "This person had the lead before it qualified again."));
    case RoutingTrace::Reason::Queue: break;
    }
    return translated(QT_TRANSLATE_NOOP("RoutingText", "It waits until somebody takes it."));
}

/// Why a rule before the one that decided did not take the lead.
QString skippedText(const RoutingTrace::Tested &tested, const WhyOwner &why)
{
    const QString rule = isolated(shippedText(why.ruleNames.value(tested.rule, tested.rule)));
    if (tested.isForAnotherSide)
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Not “%1”: it is for the other side.")).arg(rule);
    if (tested.matched == Truth::True)
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Not “%1”: nobody there could get it.")).arg(rule);
    if (tested.matched == Truth::Unknown)
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Not “%1”: not known whether %2."))
            .arg(rule, isolated(tested.clause));
    return translated(QT_TRANSLATE_NOOP("RoutingText", "Not “%1”: the lead does not meet %2."))
        .arg(rule, isolated(tested.clause));
}

void addPassedOver(const RoutingTrace::Tested &tested, const WhyOwner &why, QStringList &details)
{
    for (const RoutingTrace::Refused &refused : tested.refused)
        details.append(translated(QT_TRANSLATE_NOOP("RoutingText", "Passed over: %1 %2."))
                           .arg(nameOf(refused.user, why), refusalText(refused.why)));
}

QStringList routedDetails(const OwnerReason &reason, const WhyOwner &why, const TimeView &view)
{
    QStringList details;
    if (reason.strategy)
        details.append(translated(QT_TRANSLATE_NOOP("RoutingText", "The rule gives leads %1."))
                           .arg(strategyText(*reason.strategy)));
    details.append(reasonText(reason.trace));
    QStringList others;
    for (const UserId user : reason.trace.eligible)
        if (user != reason.trace.chosen)
            others.append(nameOf(user, why));
    if (!others.isEmpty())
        details.append(translated(QT_TRANSLATE_NOOP("RoutingText", "It could have been: %1."))
                           .arg(view.locale.createSeparatedList(others)));
    for (const RoutingTrace::Tested &tested : reason.trace.rules) {
        addPassedOver(tested, why, details);
        if (tested.rule != reason.assignment->rule)
            details.append(skippedText(tested, why));
    }
    details.append(
        translated(QT_TRANSLATE_NOOP("RoutingText", "By version %1 of the routing rules.")).arg(reason.version));
    return details;
}

QString importedText(const OwnerReason &reason, const QString &when)
{
    return reason.file.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("RoutingText", "The lead came in with its owner, %1.")).arg(when)
        : translated(QT_TRANSLATE_NOOP("RoutingText", "Named by the file %1, %2.")).arg(isolated(reason.file), when);
}

QString decisionText(const OwnerReason &reason, const WhyOwner &why, const TimeView &view)
{
    if (!reason.assignment)
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Who assigned it is not on record."));
    const QString when = instantText(reason.assignment->occurredAt, view);
    const QString rule = isolated(reason.ruleName.isEmpty() ? reason.assignment->rule : shippedText(reason.ruleName));
    switch (reason.assignment->cause) {
    case Assignment::Cause::Routed:
        return reason.assignment->owner.isValid()
            ? translated(QT_TRANSLATE_NOOP("RoutingText", "Assigned by the rule “%1”, %2.")).arg(rule, when)
            : translated(QT_TRANSLATE_NOOP("RoutingText", "Put into the queue of %1 by the rule “%2”, %3."))
                  .arg(queueText(reason, why), rule, when);
    case Assignment::Cause::Assigned:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Assigned by hand, by %1, %2."))
            .arg(nameOf(reason.assignment->actor, why), when);
    case Assignment::Cause::Freed:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "%1 took the owner away, %2."))
            .arg(nameOf(reason.assignment->actor, why), when);
    case Assignment::Cause::Imported: return importedText(reason, when);
    case Assignment::Cause::Undone:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "A change of many leads was taken back, %1.")).arg(when);
    case Assignment::Cause::Claimed:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Taken out of the queue, %1.")).arg(when);
    case Assignment::Cause::Accepted:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Taken with the hand-off, %1.")).arg(when);
    case Assignment::Cause::GivenBack:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "Given back by %1, %2: it waits for somebody else."))
            .arg(nameOf(reason.assignment->actor, why), when);
    case Assignment::Cause::Recycled: break;
    }
    return translated(QT_TRANSLATE_NOOP("RoutingText", "Given back to marketing by %1, %2."))
        .arg(nameOf(reason.assignment->actor, why), when);
}

} // namespace

QString refusalText(RoutingRefusal refusal)
{
    switch (refusal) {
    case RoutingRefusal::Inactive: return translated(QT_TRANSLATE_NOOP("RoutingText", "does not work here at present"));
    case RoutingRefusal::Role: return translated(QT_TRANSLATE_NOOP("RoutingText", "does not have the role"));
    case RoutingRefusal::Away: return translated(QT_TRANSLATE_NOOP("RoutingText", "is away"));
    case RoutingRefusal::OffHours: return translated(QT_TRANSLATE_NOOP("RoutingText", "does not work soon enough"));
    case RoutingRefusal::MostOpen: return translated(QT_TRANSLATE_NOOP("RoutingText", "has enough open leads"));
    case RoutingRefusal::MostPerDay: return translated(QT_TRANSLATE_NOOP("RoutingText", "has enough for the day"));
    case RoutingRefusal::MostPerMonth:
        return translated(QT_TRANSLATE_NOOP("RoutingText", "has enough for the month so far"));
    case RoutingRefusal::RejectedIt: break;
    }
    return translated(QT_TRANSLATE_NOOP("RoutingText", "gave it back before"));
}

OwnerWords ownerWords(const OwnerReason &reason, const WhyOwner &why, const TimeView &view)
{
    OwnerWords words{decisionText(reason, why, view), {}};
    if (!reason.assignment)
        return words;
    if (!reason.assignment->reason.isEmpty())
        words.details.append(
            translated(QT_TRANSLATE_NOOP("RoutingText", "Reason: %1")).arg(isolated(reason.assignment->reason)));
    if (reason.assignment->cause == Assignment::Cause::Routed)
        words.details += routedDetails(reason, why, view);
    return words;
}

} // namespace baton
