// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/source.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Enum>
struct KeyedName
{
    Enum value;
    QLatin1StringView key;
    QLatin1StringView name;
};

using TypeName = KeyedName<SourceType>;
using BasisName = KeyedName<LawfulBasis>;

constexpr std::array types{
    TypeName{SourceType::CustomerBase, "customers"_L1, "Customer base"_L1},
    TypeName{SourceType::Internet, "internet"_L1, "Internet"_L1},
    TypeName{SourceType::Event, "event"_L1, "Events and trade shows"_L1},
    TypeName{SourceType::FieldSales, "fieldSales"_L1, "Field sales"_L1},
    TypeName{SourceType::Partner, "partner"_L1, "Business partner"_L1},
    TypeName{SourceType::PurchasedList, "list"_L1, "List"_L1},
};
static_assert(types.size() == allSourceTypes.size());

constexpr std::array bases{
    BasisName{LawfulBasis::NotStated, "notStated"_L1, "Not stated"_L1},
    BasisName{LawfulBasis::Consent, "consent"_L1, "Consent"_L1},
    BasisName{LawfulBasis::Contract, "contract"_L1, "Contract"_L1},
    BasisName{LawfulBasis::LegitimateInterest, "legitimateInterest"_L1, "Legitimate interest"_L1},
    BasisName{LawfulBasis::LegalDuty, "legalDuty"_L1, "Legal duty"_L1},
    BasisName{LawfulBasis::VitalInterest, "vitalInterest"_L1, "Vital interest"_L1},
    BasisName{LawfulBasis::PublicTask, "publicTask"_L1, "Public task"_L1},
};
static_assert(bases.size() == allLawfulBases.size());

template<typename Entries, typename Enum>
const auto &entryOf(const Entries &entries, Enum value)
{
    return *std::ranges::find_if(entries, [&](const auto &entry) { return entry.value == value; });
}

template<typename Entries>
auto fromKey(const Entries &entries, QStringView key)
{
    const auto found = std::ranges::find_if(entries, [&](const auto &entry) { return key == entry.key; });
    return found == entries.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString keyOf(SourceType type)
{
    return entryOf(types, type).key;
}

std::optional<SourceType> sourceTypeFromKey(QStringView key)
{
    return fromKey(types, key);
}

QString nameOf(SourceType type)
{
    return entryOf(types, type).name;
}

QString keyOf(LawfulBasis basis)
{
    return entryOf(bases, basis).key;
}

std::optional<LawfulBasis> lawfulBasisFromKey(QStringView key)
{
    return fromKey(bases, key);
}

QString nameOf(LawfulBasis basis)
{
    return entryOf(bases, basis).name;
}

} // namespace baton
