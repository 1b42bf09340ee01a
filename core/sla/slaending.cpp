// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slaending.h"

#include <algorithm>

namespace baton {

namespace {

using Kind = SlaMoment::Kind;

/// Where nothing is left to promise: the ends, and the ways back to marketing.
bool isEnd(Stage stage)
{
    return kindOf(stage) != StageKind::Success && stage != Stage::InfoRequested;
}

/// Marketing promises that somebody gets the lead; the other sides, that one of them does.
bool isOwnedBy(Side party, const SlaMoment &moment)
{
    return moment.kind == Kind::Owned && moment.user.isValid() && (party == Side::Marketing || moment.side == party);
}

bool hasReached(Stage wanted, Stage entered)
{
    const auto wantedOrder = successOrder(wanted);
    const auto order = successOrder(entered);
    return entered == wanted || (wantedOrder && order && *order >= *wantedOrder);
}

/// One clock's way through the history.
class Walk
{
public:
    Walk(const SlaCommitment &commitment, const SlaHistory &history, std::size_t start)
        : m_commitment(commitment)
        , m_history(history)
        , m_start(start)
        , m_begin(history.moments[start])
    {
        if (!commitment.endsWithHandoff())
            return;
        for (const Handoff &handoff : history.handoffs)
            if (handoff.handedAt > m_begin.at && (!m_next || handoff.handedAt < *m_next))
                m_next = handoff.handedAt;
    }

    [[nodiscard]] SlaEnding ending() const
    {
        SlaEnding found;
        std::size_t i = m_start;
        while (i > 0 && m_history.moments[i - 1].at == m_begin.at)
            --i;
        for (; i < m_history.moments.size() && !found.stoppedAt; ++i) {
            const SlaMoment &moment = m_history.moments[i];
            if ((found.endedAt && moment.at > *found.endedAt) || (m_next && moment.at > *m_next))
                break;
            if (stops(moment, i)) {
                found = {moment.at, {}, SlaClock::Exemption::None, {}};
            } else if (const auto why = exemptionBy(moment, i); why != SlaClock::Exemption::None) {
                // A rejection and the detour that it brings share their instant; the rejection says more.
                if (found.endedAt && why != SlaClock::Exemption::Rejected)
                    continue;
                found = {{}, moment.at, why, moment.stage};
            }
        }
        return found;
    }

private:
    /// The same hand-off as the clock's, or any of the party's where the clock belongs to none.
    [[nodiscard]] bool isOfHandoff(const SlaMoment &moment) const
    {
        return moment.side == m_commitment.party && (m_begin.handoff < 0 || moment.handoff == m_begin.handoff);
    }

    [[nodiscard]] bool isHandedOn(const SlaMoment &moment) const
    {
        return moment.kind == Kind::HandedOver && moment.from == m_commitment.party;
    }

    [[nodiscard]] bool stops(const SlaMoment &moment, std::size_t i) const
    {
        const SlaEvent::Kind wanted = m_commitment.stop.kind;
        if (i == m_start)
            return false;
        // Handing on is the next hand-off; everything else from then on belongs to that one.
        if (isHandedOn(moment))
            return wanted == SlaEvent::Kind::HandedOn || (wanted == SlaEvent::Kind::Outcome && i > m_start);
        if (m_next && moment.at >= *m_next)
            return false;
        switch (wanted) {
        case SlaEvent::Kind::Assigned: return isOwnedBy(m_commitment.party, moment);
        case SlaEvent::Kind::Accepted: return moment.kind == Kind::Accepted && isOfHandoff(moment);
        case SlaEvent::Kind::Decided: return isDecision(moment);
        case SlaEvent::Kind::Touched: return moment.kind == Kind::Touched && moment.side == m_commitment.party;
        case SlaEvent::Kind::Conversed:
            return moment.kind == Kind::Touched && moment.side == m_commitment.party && moment.isConversation;
        case SlaEvent::Kind::Outcome: return i > m_start && isOutcome(moment);
        case SlaEvent::Kind::Stage:
            return moment.kind == Kind::Entered && hasReached(m_commitment.stop.stage, moment.stage);
        case SlaEvent::Kind::Created:
        case SlaEvent::Kind::HandedOver:
        case SlaEvent::Kind::HandedOn:
        case SlaEvent::Kind::Heard: break;
        }
        return false;
    }

    [[nodiscard]] bool isDecision(const SlaMoment &moment) const
    {
        return (moment.kind == Kind::Accepted || moment.kind == Kind::Rejected || moment.kind == Kind::Returned)
            && isOfHandoff(moment);
    }

    [[nodiscard]] bool isOutcome(const SlaMoment &moment) const
    {
        if (moment.kind == Kind::Entered)
            return isEnd(moment.stage) || moment.stage == Stage::Opportunity;
        return (moment.kind == Kind::Rejected || moment.kind == Kind::Returned) && isOfHandoff(moment);
    }

    [[nodiscard]] SlaClock::Exemption exemptionBy(const SlaMoment &moment, std::size_t i) const
    {
        if (m_next && moment.at >= *m_next)
            return moment.kind == Kind::HandedOver ? SlaClock::Exemption::HandedAgain : SlaClock::Exemption::None;
        if (i <= m_start)
            return SlaClock::Exemption::None;
        if (moment.kind == Kind::Rejected && isOfHandoff(moment) && m_commitment.endsWithHandoff())
            return SlaClock::Exemption::Rejected;
        if (moment.kind == Kind::Entered && isEnd(moment.stage) && !m_commitment.pauses.contains(moment.stage))
            return SlaClock::Exemption::Ended;
        return SlaClock::Exemption::None;
    }

    const SlaCommitment &m_commitment;
    const SlaHistory &m_history;
    std::size_t m_start;
    const SlaMoment &m_begin;
    std::optional<Instant> m_next; ///< When the lead's next hand-off began, for clocks that belong to one.
};

} // namespace

bool beginsClock(const SlaCommitment &commitment, const SlaMoment &moment)
{
    switch (commitment.start.kind) {
    case SlaEvent::Kind::Created: return moment.kind == Kind::Created;
    case SlaEvent::Kind::HandedOver: return moment.kind == Kind::HandedOver && moment.side == commitment.party;
    case SlaEvent::Kind::Assigned: return isOwnedBy(commitment.party, moment);
    case SlaEvent::Kind::Accepted: return moment.kind == Kind::Accepted && moment.side == commitment.party;
    case SlaEvent::Kind::Stage: return moment.kind == Kind::Entered && moment.stage == commitment.start.stage;
    case SlaEvent::Kind::Heard: return moment.kind == Kind::Heard && moment.side == commitment.party;
    case SlaEvent::Kind::Decided:
    case SlaEvent::Kind::Touched:
    case SlaEvent::Kind::Conversed:
    case SlaEvent::Kind::HandedOn:
    case SlaEvent::Kind::Outcome: break;
    }
    return false;
}

SlaEnding endingOf(const SlaCommitment &commitment, const SlaHistory &history, std::size_t start)
{
    return Walk(commitment, history, start).ending();
}

InstantRanges pausesOf(const SlaCommitment &commitment, const SlaHistory &history, Instant from, Instant to)
{
    InstantRanges pauses;
    if (commitment.pauses.isEmpty())
        return pauses;
    constexpr Instant never = Instant::max();
    Instant since = never;
    for (const SlaMoment &moment : history.moments) {
        if (moment.kind != Kind::Entered || moment.at >= to)
            continue;
        if (since != never && moment.at > from)
            pauses.append({std::max(since, from), moment.at});
        since = commitment.pauses.contains(moment.stage) ? moment.at : never;
    }
    if (since != never)
        pauses.append({std::max(since, from), to});
    return pauses;
}

bool isPaused(const SlaCommitment &commitment, const SlaHistory &history)
{
    const auto entered =
        std::ranges::find(history.moments.rbegin(), history.moments.rend(), Kind::Entered, &SlaMoment::kind);
    return entered != history.moments.rend() && commitment.pauses.contains(entered->stage);
}

} // namespace baton
