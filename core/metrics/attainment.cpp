// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/attainment.h"

#include "metrics/leadhistories.h"
#include "sla/slatally.h"
#include "support/twohalves.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace baton {

namespace {

using Tally = QHash<qint64, ClockCounts>; ///< By owner.

void add(ClockCounts &to, const ClockCounts &more)
{
    for (std::size_t state = 0; state < to.counts.byState.size(); ++state)
        to.counts.byState.at(state) += more.counts.byState.at(state);
    to.overdue += more.overdue;
}

Attainment sumOf(const std::array<Tally, 2> &halves)
{
    QMap<qint64, ClockCounts> byOwner;
    for (const Tally &half : halves)
        for (auto owner = half.cbegin(); owner != half.cend(); ++owner)
            add(byOwner[owner.key()], owner.value());
    Attainment sum;
    for (auto owner = byOwner.cbegin(); owner != byOwner.cend(); ++owner) {
        add(sum.all, owner.value());
        sum.owners.append({UserId(owner.key()), owner.value()});
    }
    return sum;
}

} // namespace

bool isClocked(const MetricColumns &columns, const ClockedLeads &leads, std::size_t lead, const AsOf &asOf)
{
    const auto &groups = leads.matching.groupOf;
    return (groups.empty() || groups[lead] != LeadGrouping::excluded) && isThere(columns.leads[lead], asOf);
}

void fillHistory(SlaHistory &history, const MetricColumns &columns, std::size_t lead, const ClockedLeads &leads,
                 const AsOf &asOf)
{
    fillHistory(history, columns, lead, asOf);
    for (const std::vector<bool> &scope : leads.scopes)
        history.scopes.push_back(scope[lead]);
}

Attainment attainment(const MetricColumns &columns, const SlaRules &rules, const ClockedLeads &leads,
                      const SlaQuestion &question)
{
    std::array<Tally, 2> halves;
    inTwoHalves(columns.leadCount(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        Tally &tally = halves.at(half);
        SlaHistory history;
        std::vector<SlaClock> clocks;
        for (std::size_t lead = begin; lead < end; ++lead) {
            if (!isClocked(columns, leads, lead, question.asOf))
                continue;
            fillHistory(history, columns, lead, leads, question.asOf);
            clocks.clear();
            rules.addClocks(history, question.asOf.now, clocks);
            for (const SlaClock &clock : clocks) {
                if (!isInWindow(question, clock.startedAt)
                    || (question.owner.isValid() && clock.owner != question.owner))
                    continue;
                ClockCounts &counts = tally[clock.owner.value()];
                counts.counts.add(clock.state);
                counts.overdue += clock.state == SlaClock::State::Breached && clock.isOpen() ? 1 : 0;
            }
        }
    });
    return sumOf(halves);
}

} // namespace baton
