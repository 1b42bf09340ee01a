// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "funnel/funnelrules.h"

namespace baton {

/// Which funnel: of which leads, of which cohort, at which moment, side by side by what.
struct FunnelQuestion
{
    AsOf asOf;
    CohortWindow window;
    Condition condition;
    QString by = {}; ///< The key of a field, "month" or "quarter"; empty for no groups.
    OpenVisits open = OpenVisits::LeftOut;
    enum class Compare { Nothing, Before } compare = Compare::Nothing; ///< With the window of equal length before.
};

/// One figure of a report.
struct FunnelCell
{
    std::optional<QString> group; ///< A group's value, empty for the group without one; nothing for all leads.
    Stage stage = Stage::Inquiry;
    FunnelFigure figure = FunnelFigure::Reached;
};

/// The period that `by` names; nothing where it is the key of a field.
[[nodiscard]] std::optional<FunnelPeriod> periodFromKey(QStringView by);

} // namespace baton
