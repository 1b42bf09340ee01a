// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "leads/stage.h"
#include "leads/touch.h"

#include <vector>

namespace baton {

/// One thing that happened to a lead, as far as clocks care.
struct SlaMoment
{
    /// In the order in which things of the same instant are taken.
    enum class Kind : quint8 { Created, Entered, HandedOver, Owned, Accepted, Rejected, Returned, Touched, Heard };

    Instant at;
    Kind kind = Kind::Created;
    Side side = Side::Shared; ///< That received, owns, decided, touched or was written to.
    Side from = Side::Shared; ///< That handed over.
    Stage stage = Stage::Inquiry; ///< That was entered.
    bool isConversation = false; ///< Of a touch: both talked.
    int handoff = -1; ///< Which of the lead's hand-offs; none for stages and touches.
    UserId user; ///< Who owns it since then; none: whoever of that side had it lost it.
};

/// What is known of a lead by a moment: all that its clocks follow from.
struct SlaHistory
{
    LeadId lead;
    Instant createdAt;
    UserId teleOwner; ///< As it is now, where nobody ever recorded since when: an import may bring owners along.
    UserId salesOwner; ///< Likewise.
    SourceId source;
    std::vector<SlaMoment> moments; ///< In their order: see `order`.
    std::vector<Handoff> handoffs; ///< As of that moment, by rising instant; with their first touches.
    std::vector<bool> scopes; ///< Which of the rules' scopes hold for the lead.

    /// What there is room for is kept, so that a million leads need no million allocations.
    void clear();
    /// Adds a move of stage, in the order of `seq` and before all else but the creation: a correction takes the visit
    /// before it back, and goes on with the one before that where it returns to its stage.
    void addVisit(Stage stage, Instant enteredAt, bool isCorrection);
    /// When all visits are added: what a correction took back was true on no day, not even before it was corrected.
    void leaveOutAfter(Instant now);
    /// Adds a hand-off, as of the moment, with its moments.
    void add(const Handoff &handoff);
    /// Adds a human touch, or a mail that came in.
    void addTouch(Instant at, Side side, TouchKind kind, TouchDirection direction, Disposition disposition);
    /// Adds who has the lead since then; what is not known of at the moment (`isKnown`) says all the same that whoever
    /// has it now came later.
    void addOwner(Instant at, Side side, UserId owner, bool isKnown);
    /// When all is added: puts the moments into their order and finds the first touches of the hand-offs.
    void order();
};

} // namespace baton
