// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace baton {

/// One value of an enumeration with the key that files and the command line say and its English name.
template<typename Enum>
struct KeyedName
{
    Enum value;
    QLatin1StringView key;
    QLatin1StringView name;
};

/// The entry of a value; each value must have one.
template<typename Entries, typename Enum>
const auto &entryOf(const Entries &entries, Enum value)
{
    return *std::ranges::find_if(entries, [&](const auto &entry) { return entry.value == value; });
}

/// The value that a key names.
template<typename Entries>
auto valueFromKey(const Entries &entries, QStringView key)
{
    const auto found = std::ranges::find_if(entries, [&](const auto &entry) { return key == entry.key; });
    return found == entries.end() ? std::nullopt : std::optional(found->value);
}

} // namespace baton
