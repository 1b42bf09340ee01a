// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/cadence.h"
#include "funnel/handoff.h"
#include "leads/newstep.h"

namespace baton {

/// What the playbook goes by: where a lead stands, and what was done with it.
struct PlaybookGround
{
    LeadId lead;
    Stage stage = Stage::Inquiry;
    Side side = Side::Sales; ///< On whose behalf the next step is.
    QString band; ///< The score's grade, as "A1"; empty without a score.
    QList<Touch> touches; ///< Of that side.
    std::optional<HandoffReason> reason; ///< Why the lead was last given back, where it was.
    BusinessCalendar hours; ///< Of whoever does the step.
    Instant now;
};

/// What was just done.
struct JustDone
{
    std::optional<TouchKind> kind; ///< Nothing was logged: a step was ticked off, or a lead accepted.
    std::optional<Disposition> disposition;
};

/// A step that the playbook suggests, and by which of its plays.
struct SuggestedStep
{
    enum class Why {
        FirstContact, ///< Nobody has talked with the lead yet.
        NextAttempt, ///< The next attempt of the cadence.
        AttemptsUsedUp, ///< The phone was tried as often as it may be.
        CallbackAsked, ///< The lead asked to be called again.
        WrongNumber,
        DoNotCall,
        AfterConversation,
        AfterMail,
        AskedForInformation, ///< What was asked for has not come.
    };

    StepKind kind = StepKind::Call;
    Instant due;
    Why why = Why::FirstContact;
    int attempt = 0; ///< Of a call of the cadence: which one it would be.

    friend bool operator==(const SuggestedStep &, const SuggestedStep &) = default;
};

/// What to do next; nothing where the lead rests or has ended. Pure: by stage, band, how the last touch ended, and why
/// the lead was given back; due in working time. Errors: those of BusinessCalendar.
[[nodiscard]] Result<std::optional<SuggestedStep>> suggestedStep(const PlaybookGround &ground, const JustDone &done);

} // namespace baton
