// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/chartfacts.h"
#include "common/formatting.h"
#include "sla/slafigures.h"

namespace baton {

/// The figures of the agreement in words: as tables, as the twins of what is painted, and beside the marks.
struct SlaFacts
{
    static constexpr qint64 fewCases = 30; ///< A rate of fewer says little.

    enum PromiseColumn { PromiseName, Kept, Interval, Goal, Verdict, Met, Late, Running, Paused, Exempt };
    enum GroupColumn {
        GroupName,
        GroupKept,
        GroupMark,
        GroupInterval,
        GroupHandoffs,
        GroupNeverFollowedUp,
        GroupMet,
        GroupLate,
        GroupRunning,
        GroupPaused
    };

    /// Met or breached.
    [[nodiscard]] static qint64 decided(const SlaCounts &counts);
    [[nodiscard]] static QString verdictWords(SlaVerdict verdict);
    [[nodiscard]] static QString urgencyText(SlaUrgency urgency);
    /// "7 h 56", "181 h": hours of working time and never days of it; what is counted day and night says so.
    [[nodiscard]] static QString workingText(const std::optional<double> &seconds,
                                             SlaCommitment::Hours hours = SlaCommitment::Hours::Workspace);
    /// "4 d 5 h", by the clock on the wall.
    [[nodiscard]] static QString wallText(const std::optional<double> &seconds);
    /// "31 of 24", "12, no limit".
    [[nodiscard]] static QString loadWords(const SlaLoad &load, const QLocale &locale);
    [[nodiscard]] static QString sourceName(const QString &source);

    /// Each promise in full, those of a side behind what they are together.
    [[nodiscard]] static FactTable promises(const SlaFigures &figures, const QLocale &locale);
    /// How long each promise took where it was kept or came late: too wide to stand beside the counts.
    [[nodiscard]] static FactTable times(const SlaFigures &figures, const QLocale &locale);
    /// The clocks that a column counts; all for a column that counts none.
    [[nodiscard]] static QList<SlaClock::State> statesOf(int column);
    /// In ledgerOrder, and the sum.
    [[nodiscard]] static FactTable ledger(const HandoffCounts &counts, const QLocale &locale);
    [[nodiscard]] static FactTable waits(const QList<SlaFigures::Wait> &waits, const QLocale &locale);
    [[nodiscard]] static FactTable loads(const QList<SlaLoad> &loads, const QLocale &locale);
    /// `names` by entry.
    [[nodiscard]] static FactTable clocks(const QList<SlaEntry> &entries, const QStringList &names,
                                          const TimeView &view);
    /// Attainment side by side.
    [[nodiscard]] static FactTable groups(const SlaFigures &figures, SlaGrouping by, const QLocale &locale);

    /// What nobody followed up, month by month.
    [[nodiscard]] static ChartFacts trend(const SlaTrend &trend, const QLocale &locale);
};

} // namespace baton
