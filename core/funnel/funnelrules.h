// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/cohortwindow.h"
#include "funnel/funnelcolumns.h"
#include "funnel/funnelfigures.h"
#include "support/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace baton {

/// The calendar period, UTC, of a lead's first stage entry.
enum class FunnelPeriod { Month, Quarter };

/// The figures of all leads that match and of each group, in the order of `allStages`.
struct FunnelCounts
{
    QList<StageFigures> all;
    QList<QList<StageFigures>> groups;
    std::vector<quint32> cohortOf; ///< Leads of the cohort in each group.
};

/// Whether the visits that still go on are reckoned with, too, in how long visits take: all of them are sorted for it.
enum class OpenVisits { LeftOut, Counted };

/// The figures of `columns` as of a moment: only visits entered by `now` and, with `knownAt`, recorded by then count.
[[nodiscard]] FunnelCounts funnelCounts(const FunnelColumns &columns, const LeadGrouping &grouping, const AsOf &asOf,
                                        const CohortWindow &window, OpenVisits open = OpenVisits::LeftOut);

/// Groups by the period of the first stage entry ("2018-03", "2018-Q1"). Leads that `matching` excludes and those
/// without a visit at that moment are excluded.
[[nodiscard]] LeadGrouping groupedByPeriod(const FunnelColumns &columns, const LeadGrouping &matching, const AsOf &asOf,
                                           FunnelPeriod period);

/// Orders groups by falling `reached` of the first stage, then by value in byte order, null last.
void sortGroups(QList<FunnelGroup> &groups);

/// What a figure counts.
enum class FunnelFigure { Entered, Reached, Stock };

/// The ids, rising, of the leads behind one figure: of one group, or of all that match.
[[nodiscard]] std::vector<qint64> leadsBehind(const FunnelColumns &columns, const LeadGrouping &grouping,
                                              std::optional<quint32> group, const AsOf &asOf,
                                              const CohortWindow &window, Stage stage, FunnelFigure figure);

} // namespace baton
