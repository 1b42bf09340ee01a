// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leadtarget.h"

#include "campaigns/campaigntext.h"
#include "common/fieldtext.h"
#include "funnel/handofftext.h"
#include "verbs/ownerdialog.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LeadTarget", text);
}

/// The side for which somebody gets them: that of the lead, as far as it can be his.
Side sideFor(const User &user, const LeadStanding &first)
{
    const Side wanted = first.waitsForAnswer() ? first.handoff->to : sideOf(first.stage);
    const Side own = wanted == Side::Tele ? Side::Tele : Side::Sales;
    const Side other = own == Side::Tele ? Side::Sales : Side::Tele;
    if (user.roles.empty() || isRoleOf(user.roles, own))
        return own; // Whoever has no role yet may have any.
    return isRoleOf(user.roles, other) ? other : own;
}

LeadTarget queueTarget(Side side, const LeadStandings &known)
{
    LeadTarget target;
    target.verb = LeadVerb::HandOver;
    target.side = side;
    target.name = translated(QT_TRANSLATE_NOOP("LeadTarget", "Queue of %1")).arg(sideName(side));
    if (known.leads.isEmpty())
        return target;
    if (const auto obstacle = obstacleTo(LeadVerb::HandOver, known)) {
        target.refusal = *obstacle;
        return target;
    }
    const QList<LeadStanding> possible = possibleFor(LeadVerb::HandOver, known);
    const bool isPossible = std::ranges::any_of(
        possible, [side](const LeadStanding &lead) { return passageTo(side, lead.stage).has_value(); });
    if (!isPossible)
        target.refusal =
            translated(QT_TRANSLATE_NOOP("LeadTarget", "%1 has it already, or has had it.")).arg(sideName(side));
    return target;
}

LeadTarget personTarget(const Receiver &receiver, const LeadStandings &known)
{
    LeadTarget target;
    target.verb = LeadVerb::Give;
    target.name = receiver.user.name;
    target.owner = receiver.user.id;
    target.side = sideFor(receiver.user, known.leads.value(0));
    target.note = translated(QT_TRANSLATE_NOOP("LeadTarget", "%1 in hand")).arg(QLocale().toString(receiver.open));
    if (receiver.refusal == RoutingRefusal::Away)
        target.note = OwnerDialog::tr("is away");
    else if (receiver.refusal == RoutingRefusal::OffHours)
        target.note = OwnerDialog::tr("does not work now");
    if (known.leads.isEmpty())
        return target;
    const bool hasThem = std::ranges::all_of(
        known.leads, [&target](const LeadStanding &lead) { return lead.ownerOn(target.side) == target.owner; });
    if (const auto obstacle = obstacleTo(LeadVerb::Give, known))
        target.refusal = *obstacle;
    else if (hasThem)
        target.refusal = known.leads.size() == 1 ? OwnerDialog::tr("has this lead already")
                                                 : OwnerDialog::tr("has these leads already");
    return target;
}

} // namespace

QString effectText(const LeadTarget &target, const QString &subject)
{
    if (!target.refusal.isEmpty())
        return target.name + u": "_s + target.refusal;
    QString effect;
    switch (target.verb) {
    case LeadVerb::Give:
        effect = translated(QT_TRANSLATE_NOOP("LeadTarget", "%1 gets %2 for %3"))
                     .arg(target.name, subject, sideName(target.side));
        break;
    case LeadVerb::HandOver:
        effect = translated(QT_TRANSLATE_NOOP("LeadTarget", "%1: handed over to %2, for whoever takes it there"))
                     .arg(subject, sideName(target.side));
        break;
    case LeadVerb::Enrol:
        effect =
            translated(QT_TRANSLATE_NOOP("LeadTarget", "%1: added to the campaign “%2”")).arg(subject, target.name);
        break;
    default:
        effect = translated(QT_TRANSLATE_NOOP("LeadTarget", "%1: to the stage “%2”")).arg(subject, target.name);
        break;
    }
    return target.note.isEmpty() ? effect : QString(effect + u" · "_s + target.note);
}

QString receiverText(const LeadTarget &target)
{
    return target.verb == LeadVerb::HandOver ? sideName(target.side) : target.name;
}

QList<LeadTarget> ownerTargets(const LeadStandings &known, const QList<Receiver> &receivers)
{
    QList<LeadTarget> targets{queueTarget(Side::Tele, known), queueTarget(Side::Sales, known)};
    for (const Receiver &receiver : receivers) {
        const bool mayHave = receiver.user.roles.empty() || isRoleOf(receiver.user.roles, Side::Tele)
            || isRoleOf(receiver.user.roles, Side::Sales);
        if (mayHave)
            targets.append(personTarget(receiver, known));
    }
    return targets;
}

QList<LeadTarget> campaignTargets(const QList<Campaign> &campaigns)
{
    QList<LeadTarget> targets;
    for (const Campaign &campaign : campaigns) {
        LeadTarget target;
        target.verb = LeadVerb::Enrol;
        target.name = campaign.name;
        target.note = statusText(campaign.status);
        target.campaign = campaign.id;
        targets.append(target);
    }
    return targets;
}

QList<LeadTarget> stageTargets(const LeadStandings &known, const StageChoices &choices)
{
    QList<LeadTarget> targets;
    for (const Stage stage : allStages) {
        LeadTarget target;
        target.verb = LeadVerb::Move;
        target.name = stageText(stage);
        target.stage = stage;
        target.side = sideOf(stage);
        const StageChoice choice = choices.value(stage);
        if (!known.leads.isEmpty())
            (choice.possible > 0 ? target.note : target.refusal) = choice.note;
        targets.append(target);
    }
    return targets;
}

} // namespace baton
