// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/newstep.h"

namespace baton {

/// The wish to log a touch; what is left open follows from who logs it, where the lead stands, and now.
struct NewTouch
{
    LeadId lead;
    TouchKind kind = TouchKind::Call;
    std::optional<TouchDirection> direction; ///< Outbound, and internal for a note, unless it is said.
    std::optional<Side> side;
    std::optional<Disposition> disposition;
    QString note;
    std::optional<Instant> at;
    std::optional<Instant> callbackAt = {}; ///< When the lead asked to be called again, of a call that ended so.
    std::optional<NewStep> next = {}; ///< What is to be done after it; of the same side.
};

} // namespace baton
