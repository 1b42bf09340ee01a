// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/side.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(Side side)
{
    switch (side) {
    case Side::Marketing: return u"marketing"_s;
    case Side::Tele: return u"tele"_s;
    case Side::Sales: return u"sales"_s;
    case Side::Shared: return u"shared"_s;
    }
    return {};
}

std::optional<Side> sideFromKey(QStringView key)
{
    const auto *found = std::ranges::find_if(allSides, [&](Side side) { return keyOf(side) == key; });
    return found == allSides.end() ? std::nullopt : std::optional(*found);
}

} // namespace baton
