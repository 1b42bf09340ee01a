// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/countrytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace baton {

namespace {

struct Country
{
    const char *code;
    const char *name;
};

// Qt knows all countries, but calls them in English and in their own languages alone.
constexpr std::array countries{Country{"AE", QT_TRANSLATE_NOOP("Country", "United Arab Emirates")},
                               Country{"AL", QT_TRANSLATE_NOOP("Country", "Albania")},
                               Country{"AM", QT_TRANSLATE_NOOP("Country", "Armenia")},
                               Country{"AR", QT_TRANSLATE_NOOP("Country", "Argentina")},
                               Country{"AT", QT_TRANSLATE_NOOP("Country", "Austria")},
                               Country{"AU", QT_TRANSLATE_NOOP("Country", "Australia")},
                               Country{"AZ", QT_TRANSLATE_NOOP("Country", "Azerbaijan")},
                               Country{"BA", QT_TRANSLATE_NOOP("Country", "Bosnia and Herzegovina")},
                               Country{"BD", QT_TRANSLATE_NOOP("Country", "Bangladesh")},
                               Country{"BE", QT_TRANSLATE_NOOP("Country", "Belgium")},
                               Country{"BG", QT_TRANSLATE_NOOP("Country", "Bulgaria")},
                               Country{"BH", QT_TRANSLATE_NOOP("Country", "Bahrain")},
                               Country{"BO", QT_TRANSLATE_NOOP("Country", "Bolivia")},
                               Country{"BR", QT_TRANSLATE_NOOP("Country", "Brazil")},
                               Country{"BY", QT_TRANSLATE_NOOP("Country", "Belarus")},
                               Country{"CA", QT_TRANSLATE_NOOP("Country", "Canada")},
                               Country{"CH", QT_TRANSLATE_NOOP("Country", "Switzerland")},
                               Country{"CL", QT_TRANSLATE_NOOP("Country", "Chile")},
                               Country{"CN", QT_TRANSLATE_NOOP("Country", "China")},
                               Country{"CO", QT_TRANSLATE_NOOP("Country", "Colombia")},
                               Country{"CR", QT_TRANSLATE_NOOP("Country", "Costa Rica")},
                               Country{"CU", QT_TRANSLATE_NOOP("Country", "Cuba")},
                               Country{"CY", QT_TRANSLATE_NOOP("Country", "Cyprus")},
                               Country{"CZ", QT_TRANSLATE_NOOP("Country", "Czechia")},
                               Country{"DE", QT_TRANSLATE_NOOP("Country", "Germany")},
                               Country{"DK", QT_TRANSLATE_NOOP("Country", "Denmark")},
                               Country{"DO", QT_TRANSLATE_NOOP("Country", "Dominican Republic")},
                               Country{"DZ", QT_TRANSLATE_NOOP("Country", "Algeria")},
                               Country{"EC", QT_TRANSLATE_NOOP("Country", "Ecuador")},
                               Country{"EE", QT_TRANSLATE_NOOP("Country", "Estonia")},
                               Country{"EG", QT_TRANSLATE_NOOP("Country", "Egypt")},
                               Country{"ES", QT_TRANSLATE_NOOP("Country", "Spain")},
                               Country{"ET", QT_TRANSLATE_NOOP("Country", "Ethiopia")},
                               Country{"FI", QT_TRANSLATE_NOOP("Country", "Finland")},
                               Country{"FR", QT_TRANSLATE_NOOP("Country", "France")},
                               Country{"GB", QT_TRANSLATE_NOOP("Country", "United Kingdom")},
                               Country{"GE", QT_TRANSLATE_NOOP("Country", "Georgia")},
                               Country{"GH", QT_TRANSLATE_NOOP("Country", "Ghana")},
                               Country{"GR", QT_TRANSLATE_NOOP("Country", "Greece")},
                               Country{"GT", QT_TRANSLATE_NOOP("Country", "Guatemala")},
                               Country{"HK", QT_TRANSLATE_NOOP("Country", "Hong Kong")},
                               Country{"HR", QT_TRANSLATE_NOOP("Country", "Croatia")},
                               Country{"HU", QT_TRANSLATE_NOOP("Country", "Hungary")},
                               Country{"ID", QT_TRANSLATE_NOOP("Country", "Indonesia")},
                               Country{"IE", QT_TRANSLATE_NOOP("Country", "Ireland")},
                               Country{"IL", QT_TRANSLATE_NOOP("Country", "Israel")},
                               Country{"IN", QT_TRANSLATE_NOOP("Country", "India")},
                               Country{"IQ", QT_TRANSLATE_NOOP("Country", "Iraq")},
                               Country{"IR", QT_TRANSLATE_NOOP("Country", "Iran")},
                               Country{"IS", QT_TRANSLATE_NOOP("Country", "Iceland")},
                               Country{"IT", QT_TRANSLATE_NOOP("Country", "Italy")},
                               Country{"JO", QT_TRANSLATE_NOOP("Country", "Jordan")},
                               Country{"JP", QT_TRANSLATE_NOOP("Country", "Japan")},
                               Country{"KE", QT_TRANSLATE_NOOP("Country", "Kenya")},
                               Country{"KR", QT_TRANSLATE_NOOP("Country", "South Korea")},
                               Country{"KW", QT_TRANSLATE_NOOP("Country", "Kuwait")},
                               Country{"KZ", QT_TRANSLATE_NOOP("Country", "Kazakhstan")},
                               Country{"LB", QT_TRANSLATE_NOOP("Country", "Lebanon")},
                               Country{"LI", QT_TRANSLATE_NOOP("Country", "Liechtenstein")},
                               Country{"LK", QT_TRANSLATE_NOOP("Country", "Sri Lanka")},
                               Country{"LT", QT_TRANSLATE_NOOP("Country", "Lithuania")},
                               Country{"LU", QT_TRANSLATE_NOOP("Country", "Luxembourg")},
                               Country{"LV", QT_TRANSLATE_NOOP("Country", "Latvia")},
                               Country{"LY", QT_TRANSLATE_NOOP("Country", "Libya")},
                               Country{"MA", QT_TRANSLATE_NOOP("Country", "Morocco")},
                               Country{"MC", QT_TRANSLATE_NOOP("Country", "Monaco")},
                               Country{"MD", QT_TRANSLATE_NOOP("Country", "Moldova")},
                               Country{"ME", QT_TRANSLATE_NOOP("Country", "Montenegro")},
                               Country{"MK", QT_TRANSLATE_NOOP("Country", "North Macedonia")},
                               Country{"MT", QT_TRANSLATE_NOOP("Country", "Malta")},
                               Country{"MX", QT_TRANSLATE_NOOP("Country", "Mexico")},
                               Country{"MY", QT_TRANSLATE_NOOP("Country", "Malaysia")},
                               Country{"NG", QT_TRANSLATE_NOOP("Country", "Nigeria")},
                               Country{"NL", QT_TRANSLATE_NOOP("Country", "Netherlands")},
                               Country{"NO", QT_TRANSLATE_NOOP("Country", "Norway")},
                               Country{"NZ", QT_TRANSLATE_NOOP("Country", "New Zealand")},
                               Country{"OM", QT_TRANSLATE_NOOP("Country", "Oman")},
                               Country{"PA", QT_TRANSLATE_NOOP("Country", "Panama")},
                               Country{"PE", QT_TRANSLATE_NOOP("Country", "Peru")},
                               Country{"PH", QT_TRANSLATE_NOOP("Country", "Philippines")},
                               Country{"PK", QT_TRANSLATE_NOOP("Country", "Pakistan")},
                               Country{"PL", QT_TRANSLATE_NOOP("Country", "Poland")},
                               Country{"PT", QT_TRANSLATE_NOOP("Country", "Portugal")},
                               Country{"PY", QT_TRANSLATE_NOOP("Country", "Paraguay")},
                               Country{"QA", QT_TRANSLATE_NOOP("Country", "Qatar")},
                               Country{"RO", QT_TRANSLATE_NOOP("Country", "Romania")},
                               Country{"RS", QT_TRANSLATE_NOOP("Country", "Serbia")},
                               Country{"RU", QT_TRANSLATE_NOOP("Country", "Russia")},
                               Country{"SA", QT_TRANSLATE_NOOP("Country", "Saudi Arabia")},
                               Country{"SE", QT_TRANSLATE_NOOP("Country", "Sweden")},
                               Country{"SG", QT_TRANSLATE_NOOP("Country", "Singapore")},
                               Country{"SI", QT_TRANSLATE_NOOP("Country", "Slovenia")},
                               Country{"SK", QT_TRANSLATE_NOOP("Country", "Slovakia")},
                               Country{"SN", QT_TRANSLATE_NOOP("Country", "Senegal")},
                               Country{"SY", QT_TRANSLATE_NOOP("Country", "Syria")},
                               Country{"TH", QT_TRANSLATE_NOOP("Country", "Thailand")},
                               Country{"TN", QT_TRANSLATE_NOOP("Country", "Tunisia")},
                               Country{"TR", QT_TRANSLATE_NOOP("Country", "Turkey")},
                               Country{"TW", QT_TRANSLATE_NOOP("Country", "Taiwan")},
                               Country{"TZ", QT_TRANSLATE_NOOP("Country", "Tanzania")},
                               Country{"UA", QT_TRANSLATE_NOOP("Country", "Ukraine")},
                               Country{"UG", QT_TRANSLATE_NOOP("Country", "Uganda")},
                               Country{"US", QT_TRANSLATE_NOOP("Country", "United States")},
                               Country{"UY", QT_TRANSLATE_NOOP("Country", "Uruguay")},
                               Country{"UZ", QT_TRANSLATE_NOOP("Country", "Uzbekistan")},
                               Country{"VE", QT_TRANSLATE_NOOP("Country", "Venezuela")},
                               Country{"VN", QT_TRANSLATE_NOOP("Country", "Vietnam")},
                               Country{"ZA", QT_TRANSLATE_NOOP("Country", "South Africa")}};

} // namespace

QString countryText(const QString &code)
{
    const auto isMeant = [&code](const Country &country) { return code == QLatin1String(country.code); };
    if (const auto *known = std::ranges::find_if(countries, isMeant); known != countries.end())
        return QCoreApplication::translate("Country", known->name);
    const QLocale::Territory territory = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace baton
