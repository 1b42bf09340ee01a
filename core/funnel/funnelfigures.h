// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/cohortwindow.h"
#include "leads/stage.h"
#include "support/instant.h"
#include "support/percentage.h"

#include <QList>
#include <QString>

#include <optional>

namespace baton {

/// The figures of one stage.
struct StageFigures
{
    Stage stage = Stage::Inquiry;
    qint64 entered = 0; ///< Leads of the cohort with a recorded visit.
    qint64 reached = 0; ///< Leads of the cohort that got to this success stage or a later one; for a detour as entered.
    qint64 stock = 0; ///< All matching leads that stand here, whatever the window.
    qint64 overridden = 0; ///< Visits of the cohort that were entered past stages due in between, with a reason.
    qint64 inconsistent = 0; ///< Visits of the cohort that were left before they were entered.
    std::optional<Rate>
        conversion; ///< To the next success stage, of those who reached this one; none for won and detours.
    std::optional<double> medianDays; ///< Over the cohort's completed consistent visits, in days of 86,400 s.
    std::optional<double> p75Days;
    std::optional<double> p90Days;
    /// The median with the visits that still go on, as Kaplan and Meier reckon it; nothing where more than half would
    /// stay longer than anybody has, and where it was not asked for.
    std::optional<double> medianWithOpenDays;
    /// The share, 0..1, that stays longer than the longest visit that ended; nothing where it was not asked for, where
    /// nobody was, and for stages that end a lead.
    std::optional<double> staying;

    /// Leads of the cohort that got further without a recorded visit here: they count as reached all the same.
    [[nodiscard]] qint64 implied() const { return reached - entered; }

    friend bool operator==(const StageFigures &, const StageFigures &) = default;
};

/// The figures of the leads that share a value.
struct FunnelGroup
{
    QString value; ///< Empty for leads without a value.
    QList<StageFigures> stages;

    friend bool operator==(const FunnelGroup &, const FunnelGroup &) = default;
};

/// The same funnel for the cohort of the window of equal length before.
struct EarlierFunnel
{
    CohortWindow window; ///< Both ends are set.
    QList<StageFigures> stages;

    friend bool operator==(const EarlierFunnel &, const EarlierFunnel &) = default;
};

/// The funnel at one moment: success stages in funnel order, then detours; groups by falling `reached` of the first
/// stage.
struct FunnelFigures
{
    AsOf asOf;
    QList<StageFigures> stages;
    QList<FunnelGroup> groups;
    std::optional<EarlierFunnel> earlier; ///< Where it was asked for and the window has a beginning.

    friend bool operator==(const FunnelFigures &, const FunnelFigures &) = default;
};

} // namespace baton
