// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace baton {

/// What people call something beside its key: bare names (see bareName), separated by blanks.
struct Synonyms
{
    const char16_t *key;
    const char16_t *names;
};

/// A name without what people write differently: its letters and digits alone, folded. "Côte d’Ivoire" is
/// "cotedivoire", "E-Mail" is "email".
[[nodiscard]] QString bareName(QStringView text);

/// The key of which `bare` is one of the names; empty where the table has no such name.
[[nodiscard]] QString keyNamed(std::span<const Synonyms> table, QStringView bare);

} // namespace baton
