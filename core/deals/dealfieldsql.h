// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

namespace baton {

/// What a lead's latest deal adds to its fields: amount, closeDate, reason.
[[nodiscard]] QList<FieldSpec> dealFields();

} // namespace baton
