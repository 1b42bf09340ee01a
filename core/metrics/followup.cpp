// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/followup.h"

#include "funnel/handoffrules.h"
#include "metrics/leadhistories.h"
#include "support/twohalves.h"

#include <QMap>

#include <array>

namespace baton {

namespace {

using Handoffs = std::span<const HandoffRow>;

/// The first human touch by the receiving side, before the lead's next hand-off; a hand-off ends what came before it,
/// whenever it was recorded.
std::optional<Instant> firstTouchOf(const HandoffRow &handoff, Handoffs all, std::span<const TouchRow> touches,
                                    const AsOf &asOf)
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const HandoffRow &other : all)
        if (other.handedAt > handoff.handedAt)
            next = std::min(next, other.handedAt);
    for (const TouchRow &touch : touches) {
        if (touch.at >= next)
            break;
        if (touch.at >= handoff.handedAt && touch.side == handoff.to && isHuman(touch) && isKnown(touch, asOf))
            return fromMillis(touch.at);
    }
    return std::nullopt;
}

class Tally
{
public:
    void add(const HandoffRow &row, LeadId lead, const std::optional<Instant> &firstTouch,
             const FollowUpQuestion &question)
    {
        Handoff recorded = handoffFrom(row, lead);
        recorded.firstTouchAt = firstTouch;
        const Handoff seen = asOf(std::move(recorded), question.asOf);
        m_owners[seen.owner.value()].add(bucketOf(seen, stateOf(seen.owner, question), question.asOf.now));
    }

    void add(const Tally &other)
    {
        for (auto owner = other.m_owners.cbegin(); owner != other.m_owners.cend(); ++owner)
            add(m_owners[owner.key()], owner.value());
    }

    [[nodiscard]] FollowUp followUp() const
    {
        FollowUp result;
        QMap<qint64, HandoffCounts> byId;
        for (auto owner = m_owners.cbegin(); owner != m_owners.cend(); ++owner)
            byId.insert(owner.key(), owner.value());
        for (auto owner = byId.cbegin(); owner != byId.cend(); ++owner) {
            add(result.all, owner.value());
            result.owners.append({UserId(owner.key()), owner.value()});
        }
        return result;
    }

private:
    static void add(HandoffCounts &to, const HandoffCounts &more)
    {
        for (std::size_t bucket = 0; bucket < to.byBucket.size(); ++bucket)
            to.byBucket.at(bucket) += more.byBucket.at(bucket);
    }

    static OwnerState stateOf(UserId owner, const FollowUpQuestion &question)
    {
        if (!owner.isValid())
            return OwnerState::Missing;
        return question.activeUsers.contains(owner) ? OwnerState::Active : OwnerState::Inactive;
    }

    QHash<qint64, HandoffCounts> m_owners;
};

bool isAsked(const HandoffRow &handoff, const FollowUpQuestion &question)
{
    const auto &[asOf, from, to, active] = question;
    return handoff.handedAt <= toMillis(asOf.now) && (!from || handoff.handedAt >= toMillis(*from))
        && (!to || handoff.handedAt < toMillis(*to))
        && (!asOf.knownAt || handoff.recordedAt <= toMillis(*asOf.knownAt));
}

} // namespace

FollowUp followUp(const MetricColumns &columns, const LeadGrouping &matching, const FollowUpQuestion &question)
{
    std::array<Tally, 2> halves;
    inTwoHalves(columns.leadCount(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        Tally &tally = halves.at(half);
        for (std::size_t lead = begin; lead < end; ++lead) {
            const Handoffs handoffs = columns.handoffs.of(lead);
            if (handoffs.empty() || (!matching.groupOf.empty() && matching.groupOf[lead] == LeadGrouping::excluded))
                continue;
            const LeadId id(columns.visits.leadIds[lead]);
            for (const HandoffRow &handoff : handoffs)
                if (isAsked(handoff, question))
                    tally.add(handoff, id, firstTouchOf(handoff, handoffs, columns.touches.of(lead), question.asOf),
                              question);
        }
    });
    halves.front().add(halves.back());
    return halves.front().followUp();
}

} // namespace baton
