// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelrules.h"

namespace baton {

/// How long leads stayed in a stage that they left again, in days of 86,400 s; percentiles of type 7.
struct StageVelocity
{
    Stage stage = Stage::Inquiry;
    qint64 stays = 0; ///< Completed visits that were not left before they were entered.
    qint64 inconsistent = 0; ///< Those that were: never measured.
    std::optional<double> medianDays;
    std::optional<double> p75Days;
    std::optional<double> p90Days;

    friend bool operator==(const StageVelocity &, const StageVelocity &) = default;
};

/// The velocity of each stage, in the order of `allStages`, of the cohort's leads that `matching` does not exclude: the
/// median and the ninetieth percentile are those of funnelCounts().
[[nodiscard]] QList<StageVelocity> stageVelocity(const FunnelColumns &columns, const LeadGrouping &matching,
                                                 const AsOf &asOf, const CohortWindow &window);

} // namespace baton
