// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingpool.h"

namespace baton {

void RoutingPool::moveTo(Instant now)
{
    if (m_now == now)
        return;
    m_moments.clear();
    for (auto &[id, person] : people) {
        if (m_now && dateAround(now, person.hours) != dateAround(*m_now, person.hours))
            person.today = 0;
        if (m_now && monthAround(now, person.hours) != monthAround(*m_now, person.hours))
            person.thisMonth = 0;
        m_moments.emplace(id, momentOf(person, withinHours, now));
    }
    m_now = now;
}

std::optional<RoutingRefusal> RoutingPool::refusalOf(UserId user, Side side) const
{
    const auto person = people.find(user);
    const auto moment = m_moments.find(user);
    if (person == people.end() || moment == m_moments.end())
        return RoutingRefusal::Inactive;
    return baton::refusalOf(person->second, moment->second, side);
}

void RoutingPool::give(UserId user, AccountId account, Side side)
{
    if (account.isValid())
        m_owners.insert({account, static_cast<int>(side)}, user);
    const auto person = people.find(user);
    if (person == people.end())
        return;
    ++person->second.open;
    ++person->second.today;
    ++person->second.thisMonth;
}

void RoutingPool::giveAgain(UserId user, AccountId account, Side side)
{
    give(user, account, side);
    if (const auto person = people.find(user); person != people.end())
        --person->second.open;
}

UserId RoutingPool::ownerSince(AccountId account, Side side) const
{
    return account.isValid() ? m_owners.value({account, static_cast<int>(side)}) : UserId();
}

} // namespace baton
