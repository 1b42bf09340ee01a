// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"
#include "support/result.h"

#include <QList>

#include <optional>
#include <utility>

namespace baton {

/// The wish that leads belong to a campaign, together.
struct Enrolment
{
    static constexpr qsizetype mostLeads = 500;

    CampaignId campaign;
    QList<LeadId> leads;
    /// When it was true, as of what is done again; nothing for now. What is still to come counts as now.
    std::optional<Instant> at = {};
    BatchId batch = {}; ///< The one that what was written before went into, to which this is added; none begins one.
};

/// What became of it.
struct Enrolled
{
    BatchId batch; ///< To be taken back by the one undo; none where nothing was done.
    Instant at; ///< Since when they belong to it.
    QList<LeadId> done;
    QList<std::pair<LeadId, Error>> refused;
};

} // namespace baton
