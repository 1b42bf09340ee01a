// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/result.h"

namespace baton {

/// The lead that an argument names, as L-000123 or 123. Errors: Invalid "lead.number".
Result<LeadId> leadFrom(const QString &number);

} // namespace baton
