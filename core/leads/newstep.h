// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/nextstep.h"

namespace baton {

/// The wish to do something next; what is left open follows from who wants it, where the lead stands, and now.
struct NewStep
{
    LeadId lead; ///< Not looked at where the step comes with a touch.
    StepKind kind = StepKind::Call;
    Instant due;
    QString note = {};
    std::optional<Side> side = {};
    std::optional<Instant> at = {}; ///< When it was thought of.
};

} // namespace baton
