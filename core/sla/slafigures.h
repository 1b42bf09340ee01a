// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "conditions/condition.h"
#include "funnel/handoffledger.h"
#include "sla/slaclock.h"
#include "sla/slapolicy.h"
#include "sla/slaslices.h"
#include "sla/slatrend.h"

namespace baton {

/// What an attainment says of its goal.
enum class SlaVerdict { Kept, Missed, Unclear };

/// Kept or missed where the whole interval lies on one side of the goal, unclear where it spans it; nothing where there
/// is no rate or no goal.
[[nodiscard]] std::optional<SlaVerdict> slaVerdict(const std::optional<Rate> &rate, const std::optional<int> &goal);

/// How many clocks are in each state.
struct SlaCounts
{
    std::array<qint64, allClockStates.size()> byState{};

    void add(SlaClock::State state) { ++byState.at(static_cast<std::size_t>(state)); }
    [[nodiscard]] qint64 of(SlaClock::State state) const { return byState.at(static_cast<std::size_t>(state)); }
    [[nodiscard]] qint64 total() const;
    /// Met among those that are decided, met or breached; an overdue one is breached. Nothing where none is decided.
    [[nodiscard]] std::optional<Rate> attainment() const;

    friend bool operator==(const SlaCounts &, const SlaCounts &) = default;
};

/// What stands side by side. The owner is the clock's; the team the first one of that owner; the source the lead's;
/// the month that of the clock's start, UTC.
enum class SlaGrouping { None, Party, Owner, Team, Source, Month };

/// "party", "owner", "team", "source", "month"; empty for none.
[[nodiscard]] QString keyOf(SlaGrouping grouping);
[[nodiscard]] std::optional<SlaGrouping> slaGroupingFromKey(QStringView key);

/// Whose clocks, at which moment.
struct SlaQuestion
{
    AsOf asOf;
    std::optional<Instant> from; ///< Clocks that began then or later …
    std::optional<Instant> to; ///< … and before then.
    Condition condition; ///< Of these leads, as they are known now.
    UserId owner; ///< Clocks that this user owns; none: everybody's.
    SlaGrouping by = SlaGrouping::None;
};

/// How long what was stopped took, in seconds of the time that its commitment counts.
struct SlaSeconds
{
    qint64 count = 0;
    std::optional<double> median;
    std::optional<double> p90;

    friend bool operator==(const SlaSeconds &, const SlaSeconds &) = default;
};

/// Seconds as all reports show them, in whole minutes: half a minute is rounded up.
[[nodiscard]] std::chrono::minutes wholeMinutes(double seconds);

/// Attainment at a moment.
struct SlaFigures
{
    struct Line
    {
        QString key;
        QString name;
        Side party = Side::Sales;
        std::optional<int> goal; ///< Percent.
        SlaCommitment::Hours hours = SlaCommitment::Hours::Workspace; ///< Whose time its seconds are.
        SlaCounts counts;
        SlaSeconds seconds;
    };
    struct Group
    {
        QString value; ///< Empty for those without one.
        SlaCounts counts;
        SlaSeconds seconds;
        qint64 id = 0; ///< What SlaListing::group takes.
        HandoffCounts handoffs{}; ///< Of the question's window, by their owner, source or month as the clocks.
    };
    /// How long the leads of a source waited that somebody turned to, by the clock on the wall.
    struct Wait
    {
        QString source; ///< Empty for leads without one.
        SourceId id;
        SlaSeconds system; ///< Until somebody owned them.
        SlaSeconds human; ///< From then until the owner's side turned to them …
        SlaSeconds humanWorking; ///< … in the workspace's working time.
        SlaSeconds whole; ///< Both together.
    };
    /// From an interest to a conversation, by the clock on the wall.
    struct Speed
    {
        qint64 captured = 0;
        SlaSeconds untilHandedOver; ///< Its count: so many of them were handed over.
        SlaSeconds untilConversed; ///< Likewise, from the beginning …
        SlaSeconds fromHandover; ///< … and from the hand-off, of those that were talked with after it.
    };
    struct Version
    {
        int number = 0;
        std::optional<Instant> effectiveFrom;
    };

    AsOf asOf;
    QList<Version> versions; ///< Of the policy, by rising start.
    QList<Line> commitments; ///< In the policy's order; of earlier versions alone behind them.
    QList<SlaMeasured> measures; ///< Of the newest version, in its order; of the months up to the moment.
    QList<Group> parties; ///< In the order of sides; those that promised something.
    QList<Group> groups; ///< By value, months and parties in their order; those without one last.
    HandoffCounts handoffs; ///< Handed over in the question's window.
    Speed speed; ///< Of leads created in the window.
    SlaSeconds systemDelay; ///< Of leads created in the window: until somebody owned them, day and night.
    SlaSeconds humanDelay; ///< From then until the owner's side turned to them, in the workspace's working time.
    QList<Wait> waits; ///< Of leads created in the window, by source; the one with the most leads first.
    SlaTrend trend; ///< Of all hand-offs up to the end of the window, whenever it begins.
};

/// Whether a policy can be kept: what would have come of it in the last half year, had it counted then.
struct SlaFeasibility
{
    /// How many leads a side gets, and can take, in a month.
    struct Load
    {
        Side side = Side::Tele;
        double received = 0; ///< In the mean of the last whole months.
        std::optional<int> capacity; ///< Of all who may get leads of the side; nothing where somebody has no limit.
    };

    InstantRange period;
    QList<SlaFigures::Line> commitments; ///< In the policy's order.
    QList<SlaMeasured> measures;
    QList<Load> loads; ///< Of tele and sales.

    /// The keys of what was missed more often than agreed on: the interval lies below the goal, or most months failed.
    [[nodiscard]] QStringList doubtful() const;
    /// Whether a side gets more than it can take.
    [[nodiscard]] bool isOverloaded() const;
};

/// A clock with its names.
struct SlaEntry
{
    SlaClock clock;
    QString key; ///< Of the commitment.
    QString name; ///< Of the commitment; its key where it has none.
    QString owner; ///< Empty where nobody owns it.
    QString grade; ///< Of the lead's stored score; empty without one, and in listings without a limit.
    SlaSlices slices{}; ///< Who had the lead meanwhile; in listings of one lead alone …
    QStringList sliceOwners{}; ///< … with their names, empty for nobody.
};

/// Which clocks to list.
struct SlaListing
{
    QList<SlaClock::State> states; ///< None: all that are open.
    QString commitment; ///< By key; empty for all.
    std::optional<Side> party;
    std::optional<LeadId> lead; ///< All clocks of this one, whatever `states`.
    std::optional<SlaUrgency> urgency; ///< Open clocks that are so pressing.
    std::optional<qint64> group; ///< Those of this group of the question's grouping.
    qint64 most = 0; ///< 0: no limit.
};

/// Clocks by rising time left, what is over last, and how many there are in each state before the limit.
struct SlaBoard
{
    AsOf asOf;
    SlaCounts counts;
    SlaCounts listed; ///< Of those that the listing asks for, before its limit.
    std::array<qint64, allSlaUrgencies.size()> open{}; ///< Whatever urgency is asked for; in its order.
    QList<SlaEntry> entries;
};

/// What one person has on his hands.
struct SlaLoad
{
    UserId user;
    QString name;
    qint64 open = 0; ///< Leads that have not ended.
    std::optional<int> most; ///< That fit; nothing where nobody set a limit.
};

} // namespace baton
