// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QString>

#include <optional>

namespace baton {

/// How people name a lead: "L-000123"; six digits at least.
[[nodiscard]] QString leadNumber(LeadId id);

/// Reads "L-000123", "l-123" or "123".
[[nodiscard]] std::optional<LeadId> leadIdFromNumber(QStringView text);

} // namespace baton
