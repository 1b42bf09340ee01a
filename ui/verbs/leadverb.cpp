// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leadverb.h"

#include "common/fieldtext.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>

#include <algorithm>

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LeadVerb", text);
}

QString hasIt(UserId owner, const LeadStandings &known)
{
    return translated(QT_TRANSLATE_NOOP("LeadVerb", "%1 has this lead.")).arg(known.names.value(owner));
}

std::optional<QString> obstacleToTaking(const LeadStanding &lead, const LeadStandings &known)
{
    const UserId owner =
        lead.waitsForAnswer() ? lead.handoff->owner : lead.ownerOn(sideForTaking(*known.me, lead.stage));
    if (owner == known.me->id)
        return translated(QT_TRANSLATE_NOOP("LeadVerb", "This lead is yours already."));
    return owner.isValid() ? std::optional(hasIt(owner, known)) : std::nullopt;
}

std::optional<QString> obstacleToHandingOver(const LeadStanding &lead)
{
    if (lead.waitsForAnswer())
        return translated(QT_TRANSLATE_NOOP("LeadVerb", "It waits for an answer of %1 already."))
            .arg(sideName(lead.handoff->to));
    if (!passageTo(Side::Tele, lead.stage) && !passageTo(Side::Sales, lead.stage))
        return translated(QT_TRANSLATE_NOOP("LeadVerb", "%1 has it already; no side comes after that."))
            .arg(sideName(sideOf(lead.stage)));
    return std::nullopt;
}

} // namespace

QString verbText(LeadVerb verb)
{
    switch (verb) {
    case LeadVerb::Accept: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Accept"));
    case LeadVerb::Take: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Take"));
    case LeadVerb::Log: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Log…"));
    case LeadVerb::Move: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Move to stage…"));
    case LeadVerb::Give: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Give to…"));
    case LeadVerb::HandOver: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Hand over to tele or sales…"));
    case LeadVerb::Enrol: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Add to a campaign…"));
    case LeadVerb::AskBack: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Ask for information…"));
    case LeadVerb::Reject: break;
    }
    return translated(QT_TRANSLATE_NOOP("LeadVerb", "Reject…"));
}

QString verbButtonText(LeadVerb verb)
{
    switch (verb) {
    case LeadVerb::Accept: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Accept"));
    case LeadVerb::Take: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Take"));
    case LeadVerb::Log: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Log"));
    case LeadVerb::Move: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Move"));
    case LeadVerb::Give: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Give"));
    case LeadVerb::HandOver: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Hand over"));
    case LeadVerb::Enrol: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Add to campaign"));
    case LeadVerb::AskBack: return translated(QT_TRANSLATE_NOOP("LeadVerb", "Ask for information"));
    case LeadVerb::Reject: break;
    }
    return translated(QT_TRANSLATE_NOOP("LeadVerb", "Reject"));
}

QString shortVerbText(LeadVerb verb)
{
    switch (verb) {
    case LeadVerb::Accept: return translated(QT_TRANSLATE_NOOP("LeadVerb", "accept"));
    case LeadVerb::Take: return translated(QT_TRANSLATE_NOOP("LeadVerb", "take"));
    case LeadVerb::Log: return translated(QT_TRANSLATE_NOOP("LeadVerb", "log"));
    case LeadVerb::Move: return translated(QT_TRANSLATE_NOOP("LeadVerb", "move on"));
    case LeadVerb::Give: return translated(QT_TRANSLATE_NOOP("LeadVerb", "give"));
    case LeadVerb::HandOver: return translated(QT_TRANSLATE_NOOP("LeadVerb", "hand over"));
    case LeadVerb::Enrol: return translated(QT_TRANSLATE_NOOP("LeadVerb", "campaign"));
    case LeadVerb::AskBack: return translated(QT_TRANSLATE_NOOP("LeadVerb", "ask"));
    case LeadVerb::Reject: break;
    }
    return translated(QT_TRANSLATE_NOOP("LeadVerb", "reject"));
}

// G begins the keys that go to pages, so that an owner is given by O; C takes, so that a campaign, which is a plan, is
// P.
Qt::Key keyOf(LeadVerb verb)
{
    switch (verb) {
    case LeadVerb::Accept: return Qt::Key_A;
    case LeadVerb::Take: return Qt::Key_C;
    case LeadVerb::Log: return Qt::Key_L;
    case LeadVerb::Move: return Qt::Key_M;
    case LeadVerb::Give: return Qt::Key_O;
    case LeadVerb::HandOver: return Qt::Key_H;
    case LeadVerb::Enrol: return Qt::Key_P;
    case LeadVerb::AskBack: return Qt::Key_T;
    case LeadVerb::Reject: break;
    }
    return Qt::Key_R;
}

Side sideForTaking(const User &me, Stage stage)
{
    const Side side = sideOf(stage);
    if (isRoleOf(me.roles, side))
        return side;
    if (isRoleOf(me.roles, Side::Tele))
        return Side::Tele;
    if (isRoleOf(me.roles, Side::Sales))
        return Side::Sales;
    return side == Side::Sales ? side : Side::Tele; // Whoever has no role yet may have any.
}

std::optional<QString> obstacleTo(LeadVerb verb, const LeadStanding &lead, const LeadStandings &known)
{
    if (verb == LeadVerb::Log || verb == LeadVerb::Move || verb == LeadVerb::Enrol)
        return std::nullopt;
    if (hasEnded(lead.stage))
        return translated(QT_TRANSLATE_NOOP("LeadVerb", "It has ended as “%1”.")).arg(stageText(lead.stage));
    // Whoever has a lead, or gives it, has a name. Handing over into a queue needs none.
    if (!known.me && verb != LeadVerb::HandOver)
        return translated(QT_TRANSLATE_NOOP("LeadVerb",
                                            "Nobody is named who does it: choose who you are on the page "
                                            "“Queue”."));
    const bool isAnswer = verb == LeadVerb::Accept || verb == LeadVerb::Reject || verb == LeadVerb::AskBack;
    if (isAnswer && lead.waitsForAnswer() && !lead.handoff->owner.isValid())
        return translated(QT_TRANSLATE_NOOP("LeadVerb", "Nobody has it yet: take it first."));
    switch (verb) {
    case LeadVerb::Accept:
        if (!lead.waitsForAnswer())
            return translated(QT_TRANSLATE_NOOP("LeadVerb", "No hand-off of it waits for an answer."));
        return std::nullopt;
    case LeadVerb::Reject:
    case LeadVerb::AskBack:
        if (!lead.handoff || lead.handoff->isClosed())
            return translated(
                QT_TRANSLATE_NOOP("LeadVerb", "No hand-off of it is open, so nothing can be given back."));
        return std::nullopt;
    case LeadVerb::Take: return obstacleToTaking(lead, known);
    case LeadVerb::HandOver: return obstacleToHandingOver(lead);
    default: return std::nullopt;
    }
}

std::optional<QString> obstacleTo(LeadVerb verb, const LeadStandings &known)
{
    if (known.leads.isEmpty())
        return translated(QT_TRANSLATE_NOOP("LeadVerb", "No lead is chosen."));
    if (!possibleFor(verb, known).isEmpty())
        return std::nullopt;
    const auto first = obstacleTo(verb, known.leads.first(), known);
    return known.leads.size() == 1
        ? first
        : std::optional(translated(QT_TRANSLATE_NOOP("LeadVerb", "This cannot be done with any of these leads. %1"))
                            .arg(first.value_or(QString())));
}

QList<LeadStanding> possibleFor(LeadVerb verb, const LeadStandings &known)
{
    QList<LeadStanding> possible;
    std::ranges::copy_if(known.leads, std::back_inserter(possible),
                         [&](const LeadStanding &lead) { return !obstacleTo(verb, lead, known); });
    return possible;
}

} // namespace baton
