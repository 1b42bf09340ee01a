// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementhistory.h"
#include "agreements/agreementloader.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "storage/connection.h"

#include <algorithm>

namespace baton {

/// As if nobody had agreed on anything yet: no definition, model or promises, and no score or qualification that came
/// of them. What the leads went through stays, and so do routing rules that somebody got a lead by.
[[nodiscard]] inline Result<void> forgetAgreements(Connection &connection)
{
    for (const QString &sql :
         {QStringLiteral("DELETE FROM score_snapshot"), QStringLiteral("UPDATE lead SET score = NULL"),
          QStringLiteral("DELETE FROM qualification"),
          QStringLiteral("DELETE FROM agreement WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.agreement_id = "
                         "agreement.id)")})
        if (auto done = connection.run(sql); !done)
            return done;
    return {};
}

/// Somebody who can sign for that side and has not signed for another: of the people there are, else somebody new;
/// nobody where nobody works here, who may sign, too.
[[nodiscard]] inline Result<UserId> signerOf(Connection &connection, const Agreement &draft, Side side,
                                             const Stamp &stamp)
{
    const auto users = UserStore(connection).all();
    if (!users)
        return failure(users);
    const auto teams = TeamStore(connection).all();
    if (!teams)
        return failure(teams);
    const auto canSign = [&](const User &user) {
        return user.active && checkSigner(draft, side, user.id, *users, *teams).has_value();
    };
    if (const auto found = std::ranges::find_if(*users, canSign); found != users->end())
        return found->id;
    if (users->isEmpty())
        return UserId();
    User signer;
    signer.name = QStringLiteral("Who signs for ") + keyOf(side);
    signer.roles = {side == Side::Marketing ? Role::Marketing : side == Side::Tele ? Role::Tele : Role::SalesManager};
    const auto created = UserStore(connection).create(signer, stamp);
    return created ? Result<UserId>(created->id) : failure(created);
}

/// Has everybody sign the newest draft who must, as people do it: each side by somebody of its own.
[[nodiscard]] inline Result<Agreement> signAsPeopleDo(Connection &connection, AgreementKind kind, const Stamp &stamp)
{
    auto draft = AgreementLoader(connection).draft(kind, stamp);
    if (!draft)
        return draft;
    const QList<Side> sides = sidesThatMustSign(*draft);
    for (const Side side : sides) {
        Stamp signing = stamp;
        const auto signer = signerOf(connection, *draft, side, stamp);
        if (!signer)
            return failure(signer);
        signing.actor = *signer;
        draft = AgreementStore(connection).sign(draft->id, side, {}, signing);
        if (!draft)
            return draft;
    }
    return draft;
}

} // namespace baton
