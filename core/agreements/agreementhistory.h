// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "people/team.h"
#include "people/user.h"

namespace baton {

/// How far a version has come towards counting.
enum class AgreementProgress {
    Shipped, ///< Baton brings it along; nobody stored it.
    Draft,
    InReview, ///< Somebody has signed, and somebody who must has not.
    Signed, ///< All who must have signed; it can begin to count.
    Active,
    Superseded,
};

/// Whose signature a version needs before it can count: a definition both sides', a score model sales', promises those
/// of both sides, and tele's where it promises something, too.
[[nodiscard]] QList<Side> sidesThatMustSign(const Agreement &agreement);
/// Whom it binds: sides that may sign, in their order.
[[nodiscard]] QList<Side> sidesThatSign(AgreementKind kind);
[[nodiscard]] AgreementProgress progressOf(const Agreement &agreement);
/// By team or by role; whether he still works here is another question.
[[nodiscard]] bool worksFor(const User &person, Side side, const QList<Team> &teams);
/// Nothing where that side has not signed.
[[nodiscard]] std::optional<Signature> signatureOf(const Agreement &agreement, Side side);

/// All versions of one kind of agreement, and who could sign the next.
struct AgreementHistory
{
    QList<Agreement> versions; ///< By rising version.
    Agreement answering; ///< The active one, else the newest draft, else what Baton brings along.
    QList<User> users; ///< By name.
    QList<Team> teams;
    bool isWritable = true;
    UserId signedIn = {}; ///< Whose login a server was opened with; none in a file.

    /// Version 0 is what Baton brings along. Nothing where there is none of that number.
    [[nodiscard]] const Agreement *find(int version) const;
    [[nodiscard]] const Agreement *active() const;
    /// Who works on that side: by team or by role; nobody who has left.
    [[nodiscard]] QList<User> peopleOf(Side side) const;
    /// Of those whoever may sign this draft for that side now: on a server nobody but who signed in.
    [[nodiscard]] QList<User> signersOf(const Agreement &draft, Side side) const;
    [[nodiscard]] QString nameOf(UserId user) const; ///< Empty where nobody is known.
};

} // namespace baton
