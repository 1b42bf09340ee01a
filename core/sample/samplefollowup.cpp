// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplefollowup.h"

#include "funnel/handoffrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using namespace std::chrono;

/// How a team turns to what it was handed.
struct Habits
{
    double pace; ///< Times the usual lag of an answer.
    double touchHours; ///< Median until the first touch.
    double neverTouches; ///< Of leads that come no further.
};

constexpr Habits habitsOf(SampleReceiver receiver)
{
    switch (receiver) {
    case SampleReceiver::Tele: return {1, 3, 0.6};
    case SampleReceiver::Central: return {0.7, 9, 0.5};
    case SampleReceiver::International: break;
    }
    return {1.5, 22, 0.8};
}

constexpr double handOverHours = 0.5;
constexpr double touchSigma = 1.1;
constexpr double waitsWithTele = 0.75; ///< Of qualified leads that came no further; the others nobody has handed over.
constexpr double waitsWithSales = 0.8;
constexpr double isRejectedWhereItIs = 0.12;
constexpr double isRejectedIntoNurture = 0.75;
constexpr double isRejectedIntoTheBin = 0.65;
constexpr double isGivenUpLater = 0.4; ///< Of leads that were accepted and go to nurture after all.
constexpr double isWrittenToByMarketing = 0.3;

constexpr std::array dispositions{Disposition::Connected,   Disposition::Voicemail, Disposition::NoAnswer,
                                  Disposition::Gatekeeper,  Disposition::Busy,      Disposition::Callback,
                                  Disposition::WrongNumber, Disposition::DoNotCall};
constexpr std::array dispositionWeights{38.0, 22.0, 22.0, 7.0, 5.0, 4.0, 1.5, 0.5};
constexpr std::array reasonsThatStay{HandoffReason::KnownCustomer, HandoffReason::Duplicate, HandoffReason::BadData};

Duration hoursOf(double hours)
{
    return seconds(static_cast<qint64>(hours * 3600));
}

/// Nobody touches a lead on a weekend.
Instant onWeekday(Instant at)
{
    const unsigned day = weekday(floor<days>(at)).c_encoding();
    return day == 6 ? at + days(2) : day == 0 ? at + days(1) : at;
}

bool isOfSide(Stage stage, Side side)
{
    return successOrder(stage) && sideOf(stage) == side;
}

class FollowUp
{
public:
    FollowUp(SampleRandom &random, const StageHistory &visits, const SampleFollowUpStart &start)
        : m_random(random)
        , m_visits(visits)
        , m_start(start)
    {}

    SampleFollowUp made()
    {
        for (qsizetype i = 0; i < m_visits.size(); ++i) {
            if (m_visits[i].stage == Stage::Engaged && m_random.happens(isWrittenToByMarketing))
                writeMail(i);
            if (const auto side = receiverAt(i))
                handOver(i, *side);
            else if (isHolding())
                giveUp(i);
        }
        for (qsizetype i = 0; i < m_result.handoffs.size(); ++i)
            touch(i);
        std::ranges::stable_sort(m_result.touches, {}, &SampleTouch::at);
        for (qsizetype i = 0; i < m_result.handoffs.size(); ++i)
            m_result.handoffs[i].firstTouchAt = firstTouchOf(i);
        return m_result;
    }

private:
    [[nodiscard]] const StageVisit *after(qsizetype visit) const
    {
        return visit + 1 < m_visits.size() ? &m_visits[visit + 1] : nullptr;
    }
    [[nodiscard]] Instant endOf(qsizetype visit) const
    {
        return after(visit) ? after(visit)->enteredAt : m_start.today;
    }

    [[nodiscard]] SampleReceiver receiverOf(Side side) const
    {
        return side == Side::Tele ? SampleReceiver::Tele : m_start.sales;
    }

    /// Who gets the lead during this visit, if it is handed over in it at all.
    [[nodiscard]] std::optional<Side> receiverAt(qsizetype visit) const
    {
        const Stage stage = m_visits[visit].stage;
        if (stage == Stage::Mql)
            return m_start.goesToSales ? Side::Sales : Side::Tele;
        if (stage == Stage::Tql)
            return Side::Sales;
        // What was asked for has come: the lead is handed over anew.
        const StageVisit *const next = after(visit);
        if (stage != Stage::InfoRequested || !next || !entryStageOf(sideOf(next->stage)) || next->stage == Stage::Tql)
            return std::nullopt;
        return sideOf(next->stage);
    }

    /// Whether somebody has accepted the lead and not given it back.
    [[nodiscard]] bool isHolding() const
    {
        return !m_result.handoffs.isEmpty() && m_result.handoffs.last().acceptedAt
            && !m_result.handoffs.last().isClosed();
    }

    void handOver(qsizetype visit, Side side)
    {
        const StageVisit &from = m_visits[visit];
        const StageVisit *const next = after(visit);
        Handoff handoff;
        handoff.from = from.stage == Stage::Tql ? Side::Tele : Side::Marketing;
        handoff.to = side;
        const Duration room = endOf(visit) - from.enteredAt;
        handoff.handedAt = from.enteredAt + std::min(hoursOf(m_random.logNormal(handOverHours, 0.8)), room / 3);
        if (!next ? !waits(handoff, side) : !answer(handoff, *next))
            return;
        if (!m_result.isHandedTo(side))
            m_result.assignments.append({.at = handoff.handedAt, .side = side});
        m_result.handoffs.append(handoff);
        m_visitOf.append(visit);
    }

    /// Of a lead that came no further: whether it was handed over, and what was said.
    bool waits(Handoff &handoff, Side side)
    {
        if (m_start.isNeglected)
            return true;
        if (!m_random.happens(side == Side::Tele ? waitsWithTele : waitsWithSales))
            return false;
        const Duration lag = hoursOf(m_random.logNormal(20 * habitsOf(receiverOf(side)).pace, 0.8));
        if (m_random.happens(isRejectedWhereItIs) && onWeekday(handoff.handedAt + lag) < m_start.today) {
            handoff.rejectedAt = onWeekday(handoff.handedAt + lag);
            handoff.reason = reasonsThatStay[static_cast<size_t>(m_random.below(reasonsThatStay.size()))];
        }
        return true;
    }

    /// What the next stage says of the hand-off; false where the lead went there without one.
    bool answer(Handoff &handoff, const StageVisit &next)
    {
        if (isOfSide(next.stage, handoff.to)) {
            handoff.acceptedAt = next.enteredAt;
            return true;
        }
        if (next.stage == Stage::InfoRequested) {
            handoff.returnedAt = next.enteredAt;
            handoff.reason = HandoffReason::InfoMissing;
            return true;
        }
        return reject(handoff, next);
    }

    bool reject(Handoff &handoff, const StageVisit &next)
    {
        const bool isNurture = next.stage == Stage::Nurture;
        if (!m_random.happens(isNurture ? isRejectedIntoNurture : isRejectedIntoTheBin))
            return false;
        handoff.rejectedAt = next.enteredAt;
        handoff.reason = isNurture                      ? HandoffReason::NotReady
            : next.reason == u"Competitor"_s            ? HandoffReason::Competitor
            : next.reason == u"Wrong contact details"_s ? HandoffReason::BadData
                                                        : HandoffReason::Other;
        if (handoff.reason == HandoffReason::Other)
            handoff.note = next.reason;
        return true;
    }

    /// Somebody has the lead, and it leaves the way to the sale.
    void giveUp(qsizetype visit)
    {
        const StageVisit *const next = after(visit);
        if (!next || next->enteredAt <= *m_result.handoffs.last().acceptedAt)
            return;
        Handoff &held = m_result.handoffs.last();
        if (next->stage == Stage::InfoRequested) {
            held.returnedAt = next->enteredAt;
            held.reason = HandoffReason::InfoMissing;
        } else if (next->stage == Stage::Nurture && m_random.happens(isGivenUpLater)) {
            held.rejectedAt = next->enteredAt;
            held.reason = HandoffReason::NotReady;
        }
    }

    void writeMail(qsizetype visit)
    {
        const Instant at = onWeekday(m_visits[visit].enteredAt + hoursOf(m_random.logNormal(8, 0.7)));
        if (at < endOf(visit))
            m_result.touches.append({at, TouchKind::Mail, TouchDirection::Outbound, Side::Marketing, {}});
    }

    /// Where the receiving side's work at the lead ends: with the next hand-off, or when it leaves that side's stages.
    [[nodiscard]] Instant limitOf(qsizetype index) const
    {
        const Handoff &handoff = m_result.handoffs[index];
        Instant limit = m_start.today;
        if (index + 1 < m_result.handoffs.size())
            limit = m_result.handoffs[index + 1].handedAt;
        if (handoff.isClosed())
            limit = std::min(limit, handoff.rejectedAt ? *handoff.rejectedAt : *handoff.returnedAt);
        const StageVisit &last = m_visits.last();
        return successOrder(last.stage) && last.stage != Stage::Won ? limit : std::min(limit, last.enteredAt);
    }

    /// A lead that came further on the side that accepted it has been talked with.
    [[nodiscard]] std::optional<Instant> advancedAt(qsizetype index) const
    {
        const Handoff &handoff = m_result.handoffs[index];
        for (qsizetype i = m_visitOf[index] + 2; handoff.acceptedAt && i < m_visits.size(); ++i)
            if (successOrder(m_visits[i].stage) && m_visits[i].cause == StageVisit::Cause::Move)
                return m_visits[i].enteredAt;
        return std::nullopt;
    }

    void touch(qsizetype index)
    {
        if (m_start.isNeglected)
            return;
        const Handoff &handoff = m_result.handoffs[index];
        const Habits habits = habitsOf(receiverOf(handoff.to));
        const Instant limit = limitOf(index);
        const auto advanced = advancedAt(index);
        const bool isForgotten = m_random.happens(habits.neverTouches);
        Instant at = onWeekday(handoff.handedAt + hoursOf(m_random.logNormal(habits.touchHours, touchSigma)));
        const Instant latest = advanced ? std::min(*advanced, limit) : limit;
        if (advanced && at >= latest)
            at = handoff.handedAt + (latest - handoff.handedAt) * (1 + m_random.below(8)) / 10;
        else if (!advanced && isForgotten)
            return;
        for (int more = m_random.happens(0.7) ? 4 : 0; at < limit; --more) {
            m_result.touches.append(oneAt(at, handoff.to));
            at = onWeekday(at + hoursOf(m_random.logNormal(44, 0.8)));
            if (more <= 0 || m_random.happens(0.35))
                break;
        }
    }

    SampleTouch oneAt(Instant at, Side side)
    {
        SampleTouch touch{at, TouchKind::Call, TouchDirection::Outbound, side, {}};
        const double kind = m_random.unit();
        if (side == Side::Sales && kind < 0.4)
            touch.kind = kind < 0.25 ? TouchKind::Mail : TouchKind::Meeting;
        else if (kind > 0.9)
            touch.kind = TouchKind::Mail;
        if (touch.kind == TouchKind::Call)
            touch.disposition = dispositions[static_cast<size_t>(m_random.weighted(dispositionWeights))];
        return touch;
    }

    /// As the database's cache has it.
    [[nodiscard]] std::optional<Instant> firstTouchOf(qsizetype index) const
    {
        const Handoff &handoff = m_result.handoffs[index];
        for (const SampleTouch &touch : m_result.touches) {
            if (index + 1 < m_result.handoffs.size() && touch.at >= m_result.handoffs[index + 1].handedAt)
                break;
            if (touch.side == handoff.to && touch.at >= handoff.handedAt)
                return touch.at;
        }
        return std::nullopt;
    }

    SampleRandom &m_random;
    const StageHistory &m_visits;
    SampleFollowUpStart m_start;
    SampleFollowUp m_result;
    QList<qsizetype> m_visitOf; ///< Of each hand-off: the visit in which it was made.
};

} // namespace

bool SampleFollowUp::isHandedTo(Side side) const
{
    return std::ranges::any_of(handoffs, [side](const Handoff &handoff) { return handoff.to == side; });
}

double samplePaceOf(SampleReceiver receiver)
{
    return habitsOf(receiver).pace;
}

SampleFollowUp sampleFollowUp(SampleRandom &random, const StageHistory &visits, const SampleFollowUpStart &start)
{
    return FollowUp(random, visits, start).made();
}

} // namespace baton
