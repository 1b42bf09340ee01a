// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffrules.h"

namespace baton {

/// The wish to hand a lead over.
struct NewHandoff
{
    LeadId lead;
    std::optional<int> leadRevision; ///< The one that was looked at; a stale one is a conflict.
    Side to = Side::Sales;
    UserId owner; ///< None: it waits in the queue of that side until somebody claims it.
    QString note;
    std::optional<Instant> at; ///< When it was true; now, unless it is said.
};

/// What the receiving side says to the last hand-off of a lead.
struct HandoffDecision
{
    LeadId lead;
    std::optional<int> revision; ///< Of the hand-off that was looked at; a stale one is a conflict.
    Verdict verdict = Verdict::Accept;
    std::optional<HandoffReason> reason;
    QString note;
    std::optional<Instant> at; ///< When it was true; now, unless it is said.
};

/// A hand-off and where it left its lead.
struct HandoffOutcome
{
    Handoff handoff;
    Stage stage = Stage::Inquiry;
    int leadRevision = 0;
};

} // namespace baton
