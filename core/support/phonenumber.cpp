// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/phonenumber.h"

// The generated headers of libphonenumber do not keep to our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

#include <string>

namespace baton {

std::optional<QString> phoneToE164(QStringView number, QStringView country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil *const phones = PhoneNumberUtil::GetInstance();
    // "ZZ" is the library's word for no country.
    const std::string region = country.isEmpty() ? "ZZ" : country.toString().toUpper().toStdString();
    PhoneNumber parsed;
    if (phones->Parse(number.trimmed().toString().toStdString(), region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !phones->IsValidNumber(parsed))
        return std::nullopt;
    std::string text;
    phones->Format(parsed, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

} // namespace baton
