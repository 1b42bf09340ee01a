// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/fieldshape.h"

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

bool isCountry(const QString &text)
{
    const auto isName = [](QChar c) {
        return c.isLetter() || c.isMark() || c.isSpace() || QStringView(u".,'’-–/&()").contains(c);
    };
    return std::ranges::all_of(text, isName) && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
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
    if (column.name == "country"_L1 && !isCountry(text))
        return unshaped(u"country.syntax"_s, text);
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
