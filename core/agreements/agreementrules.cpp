// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementrules.h"

#include "agreements/agreementhistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> checkDraft(const Agreement &agreement)
{
    if (agreement.state == AgreementState::Draft)
        return {};
    return failure(Error::Kind::Invalid, u"agreement.notDraft"_s,
                   {{u"kind"_s, keyOf(agreement.kind)}, {u"version"_s, agreement.version}});
}

Result<void> checkSides(const Agreement &agreement)
{
    const QList<Side> needed = sidesThatMustSign(agreement);
    for (const Side side : needed)
        if (!signatureOf(agreement, side))
            return failure(Error::Kind::Invalid, u"agreement.unsigned"_s,
                           {{u"kind"_s, keyOf(agreement.kind)}, {u"side"_s, keyOf(side)}});
    return {};
}

} // namespace

Result<void> checkActivation(const Agreement &draft, QDate today)
{
    if (auto checked = checkDraft(draft); !checked)
        return checked;
    if (auto checked = checkSides(draft); !checked)
        return checked;
    if (!draft.reviewDue)
        return {};
    if (*draft.reviewDue < today)
        return failure(Error::Kind::Invalid, u"agreement.reviewPast"_s,
                       {{u"date"_s, draft.reviewDue->toString(Qt::ISODate)}});
    if (const QDate latest = today.addDays(longestReviewInterval); *draft.reviewDue > latest)
        return failure(
            Error::Kind::Invalid, u"agreement.reviewTooLate"_s,
            {{u"date"_s, draft.reviewDue->toString(Qt::ISODate)}, {u"limit"_s, latest.toString(Qt::ISODate)}});
    return {};
}

Result<void> checkSignature(const Agreement &draft, Side side)
{
    if (side == Side::Shared)
        return failure(Error::Kind::Invalid, u"agreement.side"_s);
    return checkDraft(draft);
}

Result<void> checkSigner(const Agreement &draft, Side side, UserId signer, const QList<User> &users,
                         const QList<Team> &teams)
{
    if (users.isEmpty() && !signer.isValid())
        return {};
    const auto person = std::ranges::find(users, signer, &User::id);
    if (!signer.isValid() || person == users.end())
        return failure(Error::Kind::Invalid, u"agreement.nobody"_s);
    if (person->active && std::ranges::count(users, true, &User::active) == 1)
        return {};
    if (!person->roles.empty() && !worksFor(*person, side, teams))
        return failure(Error::Kind::Invalid, u"agreement.otherSide"_s, {{u"side"_s, keyOf(side)}});
    for (const Signature &signature : draft.signatures)
        if (signature.side != side && signature.user == signer)
            return failure(Error::Kind::Invalid, u"agreement.sameSigner"_s, {{u"side"_s, keyOf(signature.side)}});
    return {};
}

bool isReviewOverdue(const Agreement &agreement, QDate today)
{
    return agreement.reviewDue && *agreement.reviewDue < today;
}

} // namespace baton
