// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/country.h"

#include "support/synonyms.h"

#include <QHash>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What people write beside the names that Qt knows: in German, in three letters, and as they say.
constexpr std::array spoken{
    Synonyms{u"AE", u"are uae vereinigtearabischeemirate"},
    Synonyms{u"AL", u"albanien"},
    Synonyms{u"AR", u"arg argentinien"},
    Synonyms{u"AT", u"aut osterreich oesterreich"},
    Synonyms{u"AU", u"aus australien"},
    Synonyms{u"BA", u"bih bosnien bosnienundherzegowina bosnia bosniaandherzegovina"},
    Synonyms{u"BE", u"bel belgien"},
    Synonyms{u"BG", u"bgr bulgarien"},
    Synonyms{u"BO", u"bol bolivien"},
    Synonyms{u"BR", u"bra brasilien brasil"},
    Synonyms{u"BY", u"blr weissrussland"},
    Synonyms{u"CA", u"can kanada"},
    Synonyms{u"CH", u"che schweiz suisse svizzera"},
    Synonyms{u"CL", u"chl"},
    Synonyms{u"CN", u"chn volksrepublikchina prchina peoplesrepublicofchina"},
    Synonyms{u"CO", u"col kolumbien"},
    Synonyms{u"CU", u"kuba"},
    Synonyms{u"CY", u"cyp zypern"},
    Synonyms{u"CZ", u"cze czechrepublic tschechien tschechischerepublik ceskarepublika"},
    Synonyms{u"DE", u"deu ger brd bundesrepublikdeutschland federalrepublicofgermany"},
    Synonyms{u"DK", u"dnk danemark daenemark"},
    Synonyms{u"DZ", u"algerien"},
    Synonyms{u"EE", u"est estland"},
    Synonyms{u"EG", u"egy agypten aegypten"},
    Synonyms{u"ES", u"esp spanien"},
    Synonyms{u"ET", u"athiopien"},
    Synonyms{u"FI", u"fin finnland"},
    Synonyms{u"FR", u"fra frankreich"},
    Synonyms{u"GB",
             u"gbr uk greatbritain britain england scotland wales northernireland grossbritannien "
             u"vereinigteskonigreich schottland"},
    Synonyms{u"GE", u"georgien"},
    Synonyms{u"GR", u"grc el griechenland hellas"},
    Synonyms{u"HK", u"hongkong hongkong"},
    Synonyms{u"HR", u"hrv kroatien"},
    Synonyms{u"HU", u"hun ungarn"},
    Synonyms{u"ID", u"idn indonesien"},
    Synonyms{u"IE", u"irl irland republicofireland"},
    Synonyms{u"IN", u"ind indien"},
    Synonyms{u"IQ", u"irak"},
    Synonyms{u"IS", u"isl island"},
    Synonyms{u"IT", u"ita italien"},
    Synonyms{u"JO", u"jordanien"},
    Synonyms{u"JP", u"jpn"},
    Synonyms{u"KE", u"kenia"},
    Synonyms{u"KR", u"kor korea southkorea sudkorea republicofkorea"},
    Synonyms{u"KP", u"nordkorea"},
    Synonyms{u"KZ", u"kasachstan"},
    Synonyms{u"LB", u"libanon"},
    Synonyms{u"LT", u"ltu litauen"},
    Synonyms{u"LU", u"lux luxemburg"},
    Synonyms{u"LV", u"lva lettland"},
    Synonyms{u"LY", u"libyen"},
    Synonyms{u"MA", u"mar marokko"},
    Synonyms{u"MD", u"moldau republikmoldau"},
    Synonyms{u"MK", u"mazedonien nordmazedonien macedonia"},
    Synonyms{u"MN", u"mongolei"},
    Synonyms{u"MX", u"mex mexiko"},
    Synonyms{u"NL", u"nld niederlande holland"},
    Synonyms{u"NO", u"nor norwegen"},
    Synonyms{u"NZ", u"nzl neuseeland"},
    Synonyms{u"PH", u"phl philippinen"},
    Synonyms{u"PL", u"pol polen"},
    Synonyms{u"PT", u"prt"},
    Synonyms{u"RO", u"rou rumanien rumaenien"},
    Synonyms{u"RS", u"srb serbien"},
    Synonyms{u"RU", u"rus russland russianfederation"},
    Synonyms{u"SA", u"sau saudiarabien saudiarabien"},
    Synonyms{u"SE", u"swe schweden"},
    Synonyms{u"SG", u"singapur"},
    Synonyms{u"SI", u"svn slowenien"},
    Synonyms{u"SK", u"svk slowakei slovakrepublic"},
    Synonyms{u"SY", u"syrien"},
    Synonyms{u"TH", u"tha"},
    Synonyms{u"TN", u"tunesien"},
    Synonyms{u"TR", u"tur turkei tuerkei turkey turkiye"},
    Synonyms{u"TW", u"twn"},
    Synonyms{u"UA", u"ukr"},
    Synonyms{u"US",
             u"usa america unitedstatesofamerica vereinigtestaaten "
             u"vereinigtestaatenvonamerika amerika"},
    Synonyms{u"UZ", u"usbekistan"},
    Synonyms{u"VN", u"vnm"},
    Synonyms{u"ZA", u"zaf sudafrika"},
};

/// The bare name, "&" spoken and without "the": of "The Bahamas" as of "Trinidad & Tobago".
QString countryKey(QStringView text)
{
    const QString bare = bareName(text.toString().replace(u'&', u"and"_s));
    return bare.startsWith(u"the"_s) ? bare.sliced(3) : bare;
}

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    const auto add = [&codes](const QString &name, const QString &code) {
        if (const QString key = countryKey(name); !key.isEmpty() && !codes.contains(key))
            codes.insert(key, code);
    };
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2 || !code.at(0).isLetter())
            continue;
        add(code, code);
        add(QLocale::territoryToString(territory), code);
    }
    for (const Synonyms &entry : spoken) {
        for (const QStringView name : QStringView(entry.names).split(u' '))
            add(name.toString(), QString::fromUtf16(entry.key));
    }
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2 && code.at(0).isLetter())
            add(locale.nativeTerritoryName(), code);
    }
    return codes;
}

} // namespace

QString countryCode(QStringView text)
{
    static const QHash<QString, QString> codes = codesByName();
    return codes.value(countryKey(text));
}

bool isLanguageCode(QStringView code)
{
    const auto isSeparator = [](QChar c) { return c == u'-' || c == u'_'; };
    const auto *end = std::find_if(code.begin(), code.end(), isSeparator);
    const QString language = code.first(end - code.begin()).toString();
    return (language.size() == 2 || language.size() == 3) && QLocale::codeToLanguage(language) != QLocale::AnyLanguage;
}

} // namespace baton
