// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagevisit.h"

namespace baton {

/// The wish to move a lead.
struct StageMove
{
    LeadId lead;
    std::optional<int> revision; ///< The one that was looked at; a stale one is a conflict.
    Stage to = Stage::Inquiry;
    QString reason;
    std::optional<Instant> at; ///< When it was true; now, unless it is said.
};

/// A lead that was moved.
/// What a move came to, or the undo of one.
struct MovedLead
{
    LeadId lead;
    int revision = 0;
    Stage from = Stage::Inquiry;
    StageVisit visit; ///< The one that is open now.
};

/// How a move was undone.
struct UnmovedLead
{
    enum class Way {
        AsIfNever, ///< The visit is gone: the one before goes on.
        MovedBack, ///< The lead went on since, or too long ago: it was moved once more, which begins a new visit.
    };

    Way way = Way::AsIfNever;
    MovedLead moved;
};

} // namespace baton
