// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/stage.h"
#include "support/id.h"
#include "support/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace baton {

/// One stay of a lead in a stage. The visits of a lead are ordered by `seq`, not by instant: foreign data may run
/// backwards.
struct StageVisit
{
    /// Why the visit began. The numbers are stored: never reuse one.
    enum class Cause {
        Initial = 1, ///< The lead came into being here.
        Move = 2, ///< Forward or into a detour.
        Recycle = 3, ///< Back to an earlier stage, with a reason.
        Correction = 4, ///< Takes the visit before it back: that one counts in no figure.
        Import = 5,
        Override = 6, ///< Forward past stages that are due in between, with a reason.
    };

    LeadId lead;
    int seq = 1; ///< From 1 without gaps.
    Stage stage = Stage::Inquiry;
    QString status;
    Instant enteredAt;
    std::optional<Instant> leftAt; ///< When the next visit was entered; nothing for the last one alone.
    Instant recordedAt;
    bool inconsistent = false; ///< It was left before it was entered: kept as given, but never measured.
    UserId actor;
    Cause cause = Cause::Initial;
    QString reason;
    BatchId batch;

    friend bool operator==(const StageVisit &, const StageVisit &) = default;
};

/// "initial", "move", "recycle", "correction", "import", "override".
[[nodiscard]] QString keyOf(StageVisit::Cause cause);

/// All visits of one lead in the order of `seq`.
using StageHistory = QList<StageVisit>;

} // namespace baton
