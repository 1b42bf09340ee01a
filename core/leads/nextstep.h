// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/touch.h"

#include <array>

namespace baton {

/// What is to be done next with a lead. The numbers are stored: never reuse one.
enum class StepKind {
    Call = 1,
    Callback = 2, ///< A call at a time that the lead asked for.
    Mail = 3,
    Meeting = 4,
    Task = 5, ///< Whatever nobody outside is turned to for.
};

inline constexpr std::array allStepKinds{StepKind::Call, StepKind::Callback, StepKind::Mail, StepKind::Meeting,
                                         StepKind::Task};

/// What is to be done next with a lead, and by when. Whoever has the lead on its side does it.
struct NextStep
{
    StepId id;
    int revision = 1;
    LeadId lead;
    StepKind kind = StepKind::Call;
    Side side = Side::Sales;
    Instant due;
    QString note;
    TouchId madeBy; ///< The touch that it came of; none where somebody wrote it down by itself.
    std::optional<Instant> doneAt;
    TouchId doneBy; ///< The touch that answered it; none where somebody ticked it off.
    UserId author;
    Instant createdAt;
    Instant recordedAt;

    [[nodiscard]] bool isOpen() const { return !doneAt; }

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// Errors: Invalid "step.past" for one that was due before it was thought of, "step.noteMissing" for a task without
/// words, and those of `checkLength`.
[[nodiscard]] Result<void> checkStep(const NextStep &step);

/// Whether the touch did what the step was for: the same side, at or after the step was written down, and of its kind;
/// a call before its time only where somebody talked, for an attempt that reached nobody keeps no promise. A note
/// answers nothing, and a task is ticked off by hand alone.
[[nodiscard]] bool answers(const Touch &touch, const NextStep &step);

/// "call", "callback", "mail", "meeting", "task": what files and the command line say.
[[nodiscard]] QString keyOf(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromKey(QStringView key);

} // namespace baton
