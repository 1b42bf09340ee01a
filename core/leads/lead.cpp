// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/lead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct TypeEntry
{
    LeadType type;
    QLatin1StringView key;
    QLatin1StringView name;
};

constexpr std::array entries{
    TypeEntry{LeadType::NewBusiness, "newBusiness"_L1, "New business"_L1},
    TypeEntry{LeadType::CrossSell, "crossSell"_L1, "Cross-sell"_L1},
    TypeEntry{LeadType::UpSell, "upSell"_L1, "Up-sell"_L1},
    TypeEntry{LeadType::Renewal, "renewal"_L1, "Renewal"_L1},
    TypeEntry{LeadType::Partner, "partner"_L1, "Partner"_L1},
};
static_assert(entries.size() == allLeadTypes.size());

} // namespace

QString keyOf(LeadType type)
{
    return std::ranges::find(entries, type, &TypeEntry::type)->key;
}

std::optional<LeadType> leadTypeFromKey(QStringView key)
{
    const auto *found = std::ranges::find_if(entries, [&](const TypeEntry &entry) { return key == entry.key; });
    return found == entries.end() ? std::nullopt : std::optional(found->type);
}

QString nameOf(LeadType type)
{
    return std::ranges::find(entries, type, &TypeEntry::type)->name;
}

} // namespace baton
