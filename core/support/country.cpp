// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/country.h"

#include "support/text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What people write beside the names that Qt knows, folded and separated by bars: in German, in three letters, and
/// as they say.
struct Spoken
{
    const char16_t *code;
    const char16_t *names;
};

constexpr std::array spoken{
    Spoken{u"AE", u"are|uae|vereinigte arabische emirate"},
    Spoken{u"AL", u"albanien"},
    Spoken{u"AR", u"arg|argentinien"},
    Spoken{u"AT", u"aut|osterreich|oesterreich"},
    Spoken{u"AU", u"aus|australien"},
    Spoken{u"BA", u"bih|bosnien|bosnien und herzegowina|bosnia|bosnia and herzegovina"},
    Spoken{u"BE", u"bel|belgien"},
    Spoken{u"BG", u"bgr|bulgarien"},
    Spoken{u"BO", u"bol|bolivien"},
    Spoken{u"BR", u"bra|brasilien|brasil"},
    Spoken{u"BY", u"blr|weissrussland"},
    Spoken{u"CA", u"can|kanada"},
    Spoken{u"CH", u"che|schweiz|suisse|svizzera"},
    Spoken{u"CL", u"chl"},
    Spoken{u"CN", u"chn|volksrepublik china|pr china|people s republic of china"},
    Spoken{u"CO", u"col|kolumbien"},
    Spoken{u"CU", u"kuba"},
    Spoken{u"CY", u"cyp|zypern"},
    Spoken{u"CZ", u"cze|czech republic|tschechien|tschechische republik|ceska republika"},
    Spoken{u"DE", u"deu|ger|brd|bundesrepublik deutschland|federal republic of germany"},
    Spoken{u"DK", u"dnk|danemark|daenemark"},
    Spoken{u"DZ", u"algerien"},
    Spoken{u"EE", u"est|estland"},
    Spoken{u"EG", u"egy|agypten|aegypten"},
    Spoken{u"ES", u"esp|spanien"},
    Spoken{u"ET", u"athiopien"},
    Spoken{u"FI", u"fin|finnland"},
    Spoken{u"FR", u"fra|frankreich"},
    Spoken{u"GB",
           u"gbr|uk|great britain|britain|england|scotland|wales|northern ireland|grossbritannien|"
           u"vereinigtes konigreich|schottland"},
    Spoken{u"GE", u"georgien"},
    Spoken{u"GR", u"grc|el|griechenland|hellas"},
    Spoken{u"HK", u"hongkong|hong kong"},
    Spoken{u"HR", u"hrv|kroatien"},
    Spoken{u"HU", u"hun|ungarn"},
    Spoken{u"ID", u"idn|indonesien"},
    Spoken{u"IE", u"irl|irland|republic of ireland"},
    Spoken{u"IN", u"ind|indien"},
    Spoken{u"IQ", u"irak"},
    Spoken{u"IS", u"isl|island"},
    Spoken{u"IT", u"ita|italien"},
    Spoken{u"JO", u"jordanien"},
    Spoken{u"JP", u"jpn"},
    Spoken{u"KE", u"kenia"},
    Spoken{u"KR", u"kor|korea|south korea|sudkorea|republic of korea"},
    Spoken{u"KP", u"nordkorea"},
    Spoken{u"KZ", u"kasachstan"},
    Spoken{u"LB", u"libanon"},
    Spoken{u"LT", u"ltu|litauen"},
    Spoken{u"LU", u"lux|luxemburg"},
    Spoken{u"LV", u"lva|lettland"},
    Spoken{u"LY", u"libyen"},
    Spoken{u"MA", u"mar|marokko"},
    Spoken{u"MD", u"moldau|republik moldau"},
    Spoken{u"MK", u"mazedonien|nordmazedonien|macedonia"},
    Spoken{u"MN", u"mongolei"},
    Spoken{u"MX", u"mex|mexiko"},
    Spoken{u"NL", u"nld|niederlande|holland"},
    Spoken{u"NO", u"nor|norwegen"},
    Spoken{u"NZ", u"nzl|neuseeland"},
    Spoken{u"PH", u"phl|philippinen"},
    Spoken{u"PL", u"pol|polen"},
    Spoken{u"PT", u"prt"},
    Spoken{u"RO", u"rou|rumanien|rumaenien"},
    Spoken{u"RS", u"srb|serbien"},
    Spoken{u"RU", u"rus|russland|russian federation"},
    Spoken{u"SA", u"sau|saudi arabien|saudiarabien"},
    Spoken{u"SE", u"swe|schweden"},
    Spoken{u"SG", u"singapur"},
    Spoken{u"SI", u"svn|slowenien"},
    Spoken{u"SK", u"svk|slowakei|slovak republic"},
    Spoken{u"SY", u"syrien"},
    Spoken{u"TH", u"tha"},
    Spoken{u"TN", u"tunesien"},
    Spoken{u"TR", u"tur|turkei|tuerkei|turkey|turkiye"},
    Spoken{u"TW", u"twn"},
    Spoken{u"UA", u"ukr"},
    Spoken{u"US",
           u"usa|america|united states of america|vereinigte staaten|"
           u"vereinigte staaten von amerika|amerika"},
    Spoken{u"UZ", u"usbekistan"},
    Spoken{u"VN", u"vnm"},
    Spoken{u"ZA", u"zaf|sudafrika"},
};

/// Folded words alone: "Côte d’Ivoire" as "Cote d'Ivoire", "&" as "and".
QString nameKey(QStringView text)
{
    QString key;
    for (const QChar c : foldedKey(text)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (c == u'&')
            key += u" and "_s;
        else if (c != u'.')
            key += u' ';
    }
    key = key.simplified();
    return key.startsWith(u"the "_s) ? key.sliced(4) : key;
}

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    const auto add = [&codes](const QString &name, const QString &code) {
        if (const QString key = nameKey(name); !key.isEmpty() && !codes.contains(key))
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
    for (const Spoken &entry : spoken) {
        for (const QStringView name : QStringView(entry.names).split(u'|'))
            add(name.toString(), QString::fromUtf16(entry.code));
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
    return codes.value(nameKey(text));
}

bool isLanguageCode(QStringView code)
{
    const auto isSeparator = [](QChar c) { return c == u'-' || c == u'_'; };
    const auto *end = std::find_if(code.begin(), code.end(), isSeparator);
    const QString language = code.first(end - code.begin()).toString();
    return (language.size() == 2 || language.size() == 3) && QLocale::codeToLanguage(language) != QLocale::AnyLanguage;
}

} // namespace baton
