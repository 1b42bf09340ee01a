// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/leadstanding.h"

#include <QMap>

namespace baton {

/// What a stage is to the leads at hand.
struct StageChoice
{
    QString note; ///< What it means to go there, or why nobody can.
    qsizetype possible = 0; ///< How many of the leads can go there.
    bool needsReason = false;
};

using StageChoices = QMap<Stage, StageChoice>;

/// What each stage is to them; any thread may ask.
[[nodiscard]] StageChoices stageChoices(const LeadStandings &known, Instant now);

} // namespace baton
