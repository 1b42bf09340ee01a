// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/money.h"
#include "support/result.h"

#include <QString>

#include <optional>

namespace baton {

/// Reads "1200.50", or in any currency that is named "1200.50 USD"; nothing for empty text. Nothing is rounded away.
/// Errors: Invalid "currency.syntax", "money.precision", those of moneyFromText.
[[nodiscard]] Result<std::optional<Money>> moneyFrom(const QString &text, const QString &currency);

} // namespace baton
