// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/stage.h"
#include "support/id.h"
#include "support/instant.h"

#include <QVarLengthArray>

#include <algorithm>
#include <chrono>
#include <optional>

namespace baton {

/// Why an open lead is nobody's business.
enum class LimboReason {
    NoOwner,
    OwnerInactive,
    NoNextStep, ///< Somebody has taken it up, and nothing is planned with it.
    StepOverdue, ///< What was planned was due before now.
    Rotting,
};

/// In place: there may be as many leads as this as there are leads.
using LimboReasons = QVarLengthArray<LimboReason, 5>;

/// "noOwner", "ownerInactive", "noNextStep", "stepOverdue", "rotting".
[[nodiscard]] QString keyOf(LimboReason reason);

/// An open lead as the limbo detector sees it.
struct LimboLead
{
    LeadId id;
    Stage stage = Stage::Inquiry;
    QString owner; ///< Sales before tele; empty where nobody owns it.
    bool isOwnerActive = false;
    Instant stageEntered;
    std::optional<Instant> lastTouch; ///< Of an interest or anything that was done with the lead.
    std::optional<Instant> nextStep; ///< When the earliest open one is due.
    LimboReasons reasons;

    /// Since when nothing has happened: the stage entry or the last touch, whichever is later.
    [[nodiscard]] Instant quietSince() const { return lastTouch ? std::max(stageEntered, *lastTouch) : stageEntered; }
};

/// Whether a lead of this stage waits for somebody: before it is won, and while information is asked for. Detours and
/// ends are where leads are meant to rest.
[[nodiscard]] bool isOpen(Stage stage);
/// Whether somebody has taken up a lead of this stage, so that something is planned with it: what waits for an answer
/// has its deadline, and before that nobody of tele or sales has it.
[[nodiscard]] bool needsNextStep(Stage stage);
/// After how many days without a touch a lead rots in this stage; nothing where it may rest.
[[nodiscard]] std::optional<std::chrono::days> rottingAfter(Stage stage);

/// Why the lead is in limbo at `now`; empty where it is not. `lead.reasons` is not looked at.
[[nodiscard]] LimboReasons limboReasons(const LimboLead &lead, Instant now);

} // namespace baton
