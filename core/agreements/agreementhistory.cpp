// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementhistory.h"

#include "agreements/agreementrules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isRoleOf(const Roles &roles, Side side)
{
    switch (side) {
    case Side::Marketing: return roles.contains(Role::Marketing);
    case Side::Tele: return roles.contains(Role::Tele);
    case Side::Sales: return roles.contains(Role::Rep) || roles.contains(Role::SalesManager);
    case Side::Shared: break;
    }
    return false;
}

/// Whether that side promises something.
bool isPartyTo(Side side, const QJsonObject &promises)
{
    const QJsonArray commitments = promises[u"commitments"].toArray();
    return std::ranges::any_of(commitments, [party = keyOf(side)](const QJsonValue &commitment) {
        return commitment[u"party"].toString() == party;
    });
}

} // namespace

// The server asks the same by sides_that_must_sign(), and the check of a workspace once more.
QList<Side> sidesThatMustSign(const Agreement &agreement)
{
    switch (agreement.kind) {
    case AgreementKind::Definition: return {Side::Marketing, Side::Sales};
    case AgreementKind::ScoreModel: return {Side::Sales};
    case AgreementKind::Ruleset: return {};
    case AgreementKind::SlaPolicy: break;
    }
    return isPartyTo(Side::Tele, agreement.body) ? QList<Side>{Side::Marketing, Side::Tele, Side::Sales}
                                                 : QList<Side>{Side::Marketing, Side::Sales};
}

QList<Side> sidesThatSign(AgreementKind)
{
    return {Side::Marketing, Side::Tele, Side::Sales};
}

std::optional<Signature> signatureOf(const Agreement &agreement, Side side)
{
    const auto found = std::ranges::find(agreement.signatures, side, &Signature::side);
    return found == agreement.signatures.end() ? std::nullopt : std::optional(*found);
}

AgreementProgress progressOf(const Agreement &agreement)
{
    if (!agreement.id.isValid())
        return AgreementProgress::Shipped;
    if (agreement.state == AgreementState::Active)
        return AgreementProgress::Active;
    if (agreement.state == AgreementState::Superseded)
        return AgreementProgress::Superseded;
    if (agreement.signatures.isEmpty())
        return AgreementProgress::Draft;
    const QList<Side> needed = sidesThatMustSign(agreement);
    const bool isSigned =
        std::ranges::all_of(needed, [&](Side side) { return signatureOf(agreement, side).has_value(); });
    return isSigned ? AgreementProgress::Signed : AgreementProgress::InReview;
}

const Agreement *AgreementHistory::find(int version) const
{
    if (version == answering.version)
        return &answering;
    const auto found = std::ranges::find(versions, version, &Agreement::version);
    return found == versions.end() ? nullptr : &*found;
}

const Agreement *AgreementHistory::active() const
{
    const auto found = std::ranges::find(versions, AgreementState::Active, &Agreement::state);
    return found == versions.end() ? nullptr : &*found;
}

bool worksFor(const User &person, Side side, const QList<Team> &teams)
{
    return isRoleOf(person.roles, side) || std::ranges::any_of(teams, [&](const Team &team) {
               return team.side == side && team.members.contains(person.id);
           });
}

QList<User> AgreementHistory::peopleOf(Side side) const
{
    QList<User> people;
    for (const User &user : users)
        if (user.active && worksFor(user, side, teams))
            people.append(user);
    return people;
}

QList<User> AgreementHistory::signersOf(const Agreement &draft, Side side) const
{
    QList<User> signers = signedIn.isValid() ? users : peopleOf(side);
    signers.removeIf([&](const User &one) {
        return (signedIn.isValid() && one.id != signedIn) || !checkSigner(draft, side, one.id, users, teams);
    });
    return signers;
}

QString AgreementHistory::nameOf(UserId user) const
{
    const auto found = std::ranges::find(users, user, &User::id);
    return found == users.end() ? QString() : found->name;
}

} // namespace baton
