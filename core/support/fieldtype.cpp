// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fieldtype.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct TypeName
{
    FieldType type;
    const char16_t *name;
};

// The first name of each type is the one that is written.
constexpr std::array typeNames{
    TypeName{FieldType::Text, u"text"},       TypeName{FieldType::Number, u"number"},
    TypeName{FieldType::Money, u"money"},     TypeName{FieldType::Date, u"date"},
    TypeName{FieldType::Instant, u"instant"}, TypeName{FieldType::YesNo, u"yes/no"},
    TypeName{FieldType::YesNo, u"yesno"},     TypeName{FieldType::YesNo, u"yes-no"},
    TypeName{FieldType::OneOf, u"one-of"},    TypeName{FieldType::OneOf, u"oneof"},
    TypeName{FieldType::ManyOf, u"many-of"},  TypeName{FieldType::ManyOf, u"manyof"},
};

} // namespace

QString fieldTypeKey(FieldType type)
{
    const auto *const found = std::ranges::find(typeNames, type, &TypeName::type);
    return found == typeNames.end() ? QString() : QString::fromUtf16(found->name);
}

std::optional<FieldType> fieldTypeFromKey(QStringView key)
{
    const auto isNamed = [key](const TypeName &candidate) {
        return key.trimmed().compare(QStringView(candidate.name), Qt::CaseInsensitive) == 0;
    };
    const auto *const found = std::ranges::find_if(typeNames, isNamed);
    if (found == typeNames.end())
        return std::nullopt;
    return found->type;
}

} // namespace baton
