// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "conditions/condition.h"
#include "funnel/handoffledger.h"
#include "sla/slaclock.h"

namespace baton {

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

/// Attainment at a moment.
struct SlaFigures
{
    struct Line
    {
        QString key;
        QString name;
        Side party = Side::Sales;
        std::optional<int> goal; ///< Percent.
        SlaCounts counts;
        SlaSeconds seconds;
    };
    struct Group
    {
        QString value; ///< Empty for those without one.
        SlaCounts counts;
        SlaSeconds seconds;
    };
    struct Version
    {
        int number = 0;
        std::optional<Instant> effectiveFrom;
    };

    AsOf asOf;
    QList<Version> versions; ///< Of the policy, by rising start.
    QList<Line> commitments; ///< In the policy's order; of earlier versions alone behind them.
    QList<Group> parties; ///< In the order of sides; those that promised something.
    QList<Group> groups; ///< By value, months and parties in their order; those without one last.
    HandoffCounts handoffs; ///< Handed over in the question's window.
    SlaSeconds systemDelay; ///< Of leads created in the window: until somebody owned them, day and night.
    SlaSeconds humanDelay; ///< From then until the owner's side turned to them, in the workspace's working time.
};

/// A clock with its names.
struct SlaEntry
{
    SlaClock clock;
    QString key; ///< Of the commitment.
    QString name; ///< Of the commitment; its key where it has none.
    QString owner; ///< Empty where nobody owns it.
};

/// Which clocks to list.
struct SlaListing
{
    QList<SlaClock::State> states; ///< None: all that are open.
    QString commitment; ///< By key; empty for all.
    std::optional<Side> party;
    std::optional<LeadId> lead; ///< All clocks of this one, whatever `states`.
    qint64 most = 0; ///< 0: no limit.
};

/// Clocks by rising time left, what is over last, and how many there are in each state before the limit.
struct SlaBoard
{
    AsOf asOf;
    SlaCounts counts;
    SlaCounts listed; ///< Of those that the listing asks for, before its limit.
    QList<SlaEntry> entries;
};

} // namespace baton
