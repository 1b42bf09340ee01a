// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace baton {

/// The number as E.164 ("+4930123456"), or nothing where no such number can be in use.
///
/// `country` is the ISO 3166 code of the country for numbers that carry none; empty accepts only numbers with a country
/// code. An extension is left out. Thread-safe; about 10 µs.
[[nodiscard]] std::optional<QString> phoneToE164(QStringView number, QStringView country);

} // namespace baton
