// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/stagevelocity.h"

#include "funnel/leadwalk.h"
#include "funnel/percentiles.h"
#include "support/twohalves.h"

#include <algorithm>
#include <iterator>

namespace baton {

namespace {

/// Of one half of the leads.
struct Stays
{
    std::array<std::vector<qint64>, stageSlots> lengths;
    std::array<qint64, stageSlots> inconsistent{};

    void add(const LeadWalk &walk)
    {
        for (std::size_t i = 0; i + 1 < walk.count(); ++i) {
            const qint64 stay = walk.enteredAt(i + 1) - walk.enteredAt(i);
            if (stay < 0)
                ++inconsistent[walk.slot(i)];
            else
                lengths[walk.slot(i)].push_back(stay);
        }
    }
};

StageVelocity velocityOf(std::size_t slot, const std::array<Stays, 2> &halves)
{
    constexpr double millisecondsADay = 86'400'000;
    const auto &[one, other] = halves;
    StageVelocity velocity;
    velocity.stage = allStages.at(slot);
    velocity.stays = std::ssize(one.lengths[slot]) + std::ssize(other.lengths[slot]);
    velocity.inconsistent = one.inconsistent[slot] + other.inconsistent[slot];
    const Percentiles percentiles({one.lengths[slot], other.lengths[slot]});
    const auto inDays = [&](double share) {
        const auto length = percentiles.at(share);
        return length ? std::optional(*length / millisecondsADay) : std::nullopt;
    };
    velocity.medianDays = inDays(.5);
    velocity.p75Days = inDays(.75);
    velocity.p90Days = inDays(.9);
    return velocity;
}

} // namespace

QList<StageVelocity> stageVelocity(const FunnelColumns &columns, const LeadGrouping &matching, const AsOf &asOf,
                                   const CohortWindow &window)
{
    std::array<Stays, 2> halves;
    inTwoHalves(columns.leadCount(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        LeadWalk walk(columns, asOf);
        for (std::size_t lead = begin; lead < end; ++lead) {
            if (!matching.groupOf.empty() && matching.groupOf[lead] == LeadGrouping::excluded)
                continue;
            walk.visit(lead);
            if (!walk.isEmpty() && window.contains(walk.began()))
                halves.at(half).add(walk);
        }
    });
    QList<StageVelocity> velocities;
    for (std::size_t slot = 0; slot < stageSlots; ++slot)
        velocities.append(velocityOf(slot, halves));
    return velocities;
}

} // namespace baton
