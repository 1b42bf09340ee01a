// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/fieldshape.h"

#include "support/country.h"
#include "support/emailaddress.h"
#include "support/phonenumber.h"
#include "support/webaddress.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 9999;
constexpr double largestWholeNumber = 9e15; // A double tells whole numbers apart up to 2^53.

tl::unexpected<Error> unshaped(const QString &code, const QString &value)
{
    return failure(Error::Kind::Invalid, code, {{u"value"_s, value}});
}

/// Two letters are meant as a code.
bool isCode(const QString &text)
{
    return text.size() == 2 && text.at(0).isLetter() && text.at(1).isLetter();
}

} // namespace

Result<QString> shapedText(const FieldColumn &column, const QString &text, const QString &country)
{
    if (column.name == "email"_L1) {
        if (auto valid = checkEmail(text); !valid)
            return failure(valid);
        return text;
    }
    if (column.name == "phone"_L1 || column.name == "mobile"_L1) {
        auto number = phoneToE164(text, country);
        if (!number)
            return unshaped(u"phone.syntax"_s, text);
        return *std::move(number);
    }
    if (column.name == "website"_L1 && !isWebAddress(text))
        return unshaped(u"website.syntax"_s, text);
    if (column.name == "country"_L1) {
        const QString code = countryCode(text);
        return code.isEmpty() ? unshaped(u"country.syntax"_s, text) : Result<QString>(code);
    }
    if (column.name == "language"_L1 && isCode(text) && !isLanguageCode(text))
        return unshaped(u"language.syntax"_s, text);
    return text;
}

Result<QDate> shapedDate(const QDate &date)
{
    if (date.year() < firstYear || date.year() > lastYear)
        return unshaped(u"date.range"_s, date.toString(Qt::ISODate));
    return date;
}

Result<qint64> shapedHeadcount(double number)
{
    const double whole = std::nearbyint(number);
    const QString value = QString::number(number, 'g', QLocale::FloatingPointShortest);
    if (whole != number || std::abs(whole) > largestWholeNumber)
        return unshaped(u"number.whole"_s, value);
    if (whole < 0)
        return unshaped(u"number.negative"_s, value);
    return static_cast<qint64>(whole);
}

} // namespace baton
