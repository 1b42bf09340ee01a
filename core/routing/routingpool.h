// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/capacityrules.h"
#include "routing/quotaturn.h"
#include "routing/ruleset.h"

#include <map>

namespace baton {

/// Those among whom leads are routed: their state goes on with every lead that somebody gets.
class RoutingPool
{
public:
    /// By a rule's key: whom it names, by rising id, and in which team's queue its leads wait.
    struct OfRule
    {
        QList<QuotaTurn::Share> members;
        TeamId queue;
    };

    std::map<UserId, RoutingPerson> people;
    QHash<QString, OfRule> rules;
    QHash<QString, QuotaTurn> turns; ///< By a rule's key.
    std::optional<int> withinHours;

    /// What holds of everybody from now on; on another date or in another month the counts begin anew.
    void moveTo(Instant now);
    /// Why this person gets no lead of that side at the moment; people who are not there are inactive.
    [[nodiscard]] std::optional<RoutingRefusal> refusalOf(UserId user, Side side) const;
    /// Counts a lead of that account for the person.
    void give(UserId user, AccountId account, Side side);
    /// The same with a lead that the person has already: it is no open one more.
    void giveAgain(UserId user, AccountId account, Side side);
    /// Who got a lead of that account since the pool was made; nobody where none was given.
    [[nodiscard]] UserId ownerSince(AccountId account, Side side) const;

private:
    std::optional<Instant> m_now;
    std::map<UserId, RoutingMoment> m_moments;
    QHash<std::pair<AccountId, int>, UserId> m_owners;
};

} // namespace baton
