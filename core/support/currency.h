// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace baton {

/// Whether ISO 4217 has this code today, in capitals: "EUR". Metals, funds and codes for testing are none.
[[nodiscard]] bool isCurrencyCode(QStringView text);

} // namespace baton
