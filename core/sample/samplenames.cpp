// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplenames.h"

#include "support/text.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The lists as written: blanks between names; "_" stands for a blank inside one. Where the script is not Latin, the
/// `latin` list runs in parallel.
struct CultureText
{
    const char *country;
    const char *language;
    const char *dialCode;
    double weight;
    const char *given;
    const char *givenLatin;
    const char *family;
    const char *familyLatin;
    const char *cities;
    const char *citiesLatin;
};

// clang-format off
constexpr std::array cultureTexts{
    CultureText{"DE", "de", "+49", 26,
     "Anna Jürgen Sabine Thomas Käthe Björn Monika Stefan Ute Andreas Heike Matthias Petra Jörg Claudia Tobias Birgit Sören Katrin Günther", "",
     "Müller Schmidt Schröder Weber Köhler Becker Groß Hoffmann Schäfer Krüger Jäger Vogel Winter Böhm Lange Strauß Pohl Kühn Reuter Zimmermann", "",
     "Berlin Hamburg München Köln Düsseldorf Leipzig Nürnberg Bremen Stuttgart Würzburg", ""},
    CultureText{"AT", "de", "+43", 5,
     "Johanna Lukas Elisabeth Florian Magdalena Franz Theresa Wolfgang Christoph Barbara", "",
     "Gruber Huber Pichler Steiner Moser Mayr Hofer Leitner Fürst Eder", "",
     "Wien Graz Linz Salzburg Innsbruck", ""},
    CultureText{"CH", "de", "+41", 5,
     "Urs Regula Beat Nadja Reto Vreni Jonas Corinne Andrin Seraina", "",
     "Meier Keller Zürcher Bühler Frei Ammann Gerber Wyss Brunner Lüthi", "",
     "Zürich Bern Basel Luzern Winterthur", ""},
    CultureText{"FR", "fr", "+33", 10,
     "Camille Étienne Chloé François Zoé Jérôme Inès Benoît Maëlle Loïc Hélène Rémi Aurélie Gaël Noémie", "",
     "Lefèvre Dubois Moreau Garnier Béranger Rousseau Chevalier Fontaine Gauthier Lemaître Perrot Noël Brun Marchand Dupré", "",
     "Paris Lyon Orléans Nîmes Besançon Bordeaux Lille", ""},
    CultureText{"ES", "es", "+34", 7,
     "Lucía José María Íñigo Begoña Andrés Nuria Raúl Sofía Joaquín Inés Martín", "",
     "García Muñoz Ibáñez Núñez Ramírez Ortega Castaño Vázquez Peña Domínguez Herrero Gómez", "",
     "Madrid Sevilla Málaga Bilbao Cádiz Logroño", ""},
    CultureText{"IT", "it", "+39", 7,
     "Giulia Niccolò Chiara Matteo Francesca Alessio Ilaria Davide Beatrice Gabriele Noè Elisa", "",
     "Rossi Ferrari Bianchi Colombo Ricci De_Santis D'Amico Fabbri Gallo Lombardi Niccolai Sartori", "",
     "Milano Torino Bologna Forlì Verona Napoli", ""},
    CultureText{"PL", "pl", "+48", 6,
     "Agnieszka Paweł Małgorzata Łukasz Zofia Michał Elżbieta Grzegorz Joanna Wojciech", "",
     "Kowalski Wójcik Zieliński Dąbrowski Łuczak Jabłoński Król Wróbel Mazur Piątek", "",
     "Warszawa Kraków Łódź Gdańsk Poznań Wrocław", ""},
    CultureText{"CZ", "cs", "+420", 3,
     "Jiří Kateřina Ondřej Lenka Tomáš Zdeňka Matěj Šárka", "",
     "Novák Dvořák Černý Procházka Kučera Veselý Růžička Štěpánek", "",
     "Praha Brno Plzeň Olomouc", ""},
    CultureText{"SE", "sv", "+46", 4,
     "Åsa Göran Linnéa Mårten Ingrid Sven Saga Björn Elin Håkan", "",
     "Lindström Åkesson Sjöberg Nyström Öberg Hallgren Björklund Norén Ek Wikström", "",
     "Stockholm Göteborg Malmö Örebro Uppsala", ""},
    CultureText{"GB", "en", "+44", 9,
     "Emily Oliver Siobhan Harry Imogen Callum Poppy Rhys Freya Angus Beatrice Owen Maeve Alfie", "",
     "Taylor Walker Hughes O'Brien Clarke Pritchard Fletcher Baxter MacLeod Whitfield Hale Ashworth Doyle Pemberton", "",
     "London Leeds Bristol Cardiff Glasgow Norwich", ""},
    CultureText{"NL", "nl", "+31", 5,
     "Sanne Daan Femke Joost Anouk Thijs Lotte Sjoerd Maaike Ruben", "",
     "De_Vries Van_den_Berg Bakker Visser Smit Meijer Mulder De_Groot Bos Vermeulen", "",
     "Amsterdam Utrecht Eindhoven Groningen Zwolle", ""},
    CultureText{"TR", "tr", "+90", 3,
     "Ayşe Çağlar Şule Ömer Gülşen Uğur Özlem Tuğba", "",
     "Yılmaz Şahin Çelik Öztürk Yıldız Aydın Koç Güneş", "",
     "İstanbul Ankara İzmir Bursa", ""},
    CultureText{"BR", "pt", "+55", 3,
     "João Conceição Antônio Luíza Caetano Simão Thaís Vinícius", "",
     "Araújo Gonçalves Simões Assunção Magalhães Brandão Teixeira Frazão", "",
     "São_Paulo Curitiba Goiânia Belém", ""},
    CultureText{"GR", "el", "+30", 2,
     "Ελένη Γιώργος Αθηνά Νίκος Δήμητρα Κώστας", "eleni giorgos athina nikos dimitra kostas",
     "Παπαδάκης Νικολαΐδης Οικονόμου Βλάχος Κωστόπουλος Δημητρίου", "papadakis nikolaidis oikonomou vlachos kostopoulos dimitriou",
     "Αθήνα Θεσσαλονίκη Πάτρα", "athina thessaloniki patra"},
    CultureText{"UA", "uk", "+380", 3,
     "Олена Тарас Оксана Богдан Ганна Андрій Соломія Юрій", "olena taras oksana bohdan hanna andrii solomiia yurii",
     "Шевчук Коваленко Бондар Мельник Ткачук Лисенко Кравець Гнатюк", "shevchuk kovalenko bondar melnyk tkachuk lysenko kravets hnatiuk",
     "Київ Львів Одеса Чернівці", "kyiv lviv odesa chernivtsi"},
    CultureText{"JP", "ja", "+81", 1,
     "陽子 健太 直美 翔太 美咲 大輔", "yoko kenta naomi shota misaki daisuke",
     "佐藤 高橋 渡辺 小林 山口 井上", "sato takahashi watanabe kobayashi yamaguchi inoue",
     "東京 大阪 名古屋", "tokyo osaka nagoya"},
    CultureText{"AE", "ar", "+971", 1,
     "فاطمة أحمد مريم خالد ليلى يوسف", "fatima ahmad maryam khalid layla yusuf",
     "الحسن المنصوري النجار الخطيب الزعابي الشامسي", "alhasan almansouri alnajjar alkhatib alzaabi alshamsi",
     "دبي أبوظبي الشارقة", "dubai abudhabi sharjah"},
};

constexpr std::array firstSyllables{"Al", "Bar", "Cor", "Dal", "El", "Fen", "Gal", "Hol", "Iso", "Jun", "Kel", "Lum", "Mar", "Nor", "Ost", "Pal",
                                    "Quin", "Ros", "Sol", "Tal", "Ul", "Ver", "Wes", "Xen", "Yar", "Zen", "Bru", "Cla", "Dor", "Fal", "Gri", "Har"};
constexpr std::array middleSyllables{"a", "be", "ca", "di", "e", "fo", "ga", "hi", "i", "ko", "la", "me", "na", "o", "pe", "ri",
                                     "sa", "ti", "u", "va", "we", "xi", "ya", "zo", "bra", "cle", "dro", "fla", "gre", "pri", "sta", "tru"};
constexpr std::array lastSyllables{"dan", "fex", "gon", "lix", "mar", "nex", "pol", "ron", "sen", "tec", "via", "wen",
                                   "bert", "dorf", "feld", "land", "mont", "park", "rath", "stein", "ton", "vik", "ward", "zon"};

struct Trade
{
    const char *word;
    const char *industry;
};
constexpr std::array trades{
    Trade{"Logistics", "Logistics"}, Trade{"Software", "Software"}, Trade{"Maschinenbau", "Machinery"}, Trade{"Pharma", "Health care"},
    Trade{"Energy", "Energy"}, Trade{"Foods", "Food"}, Trade{"Bank", "Finance"}, Trade{"Versicherung", "Finance"},
    Trade{"Systems", "Software"}, Trade{"Print", "Media"}, Trade{"Optics", "Machinery"}, Trade{"Textil", "Retail"},
    Trade{"Retail", "Retail"}, Trade{"Bau", "Construction"}, Trade{"Consulting", "Services"}, Trade{"Mobility", "Automotive"},
    Trade{"Chemie", "Chemicals"}, Trade{"Media", "Media"}, Trade{"Clinics", "Health care"}, Trade{"Academy", "Education"},
};

struct LegalForm
{
    const char *country;
    const char *form;
};
constexpr std::array legalForms{
    LegalForm{"DE", "GmbH"}, LegalForm{"DE", "AG"}, LegalForm{"AT", "GmbH"}, LegalForm{"CH", "AG"}, LegalForm{"FR", "SAS"}, LegalForm{"FR", "S.A."},
    LegalForm{"ES", "S.L."}, LegalForm{"IT", "S.p.A."}, LegalForm{"IT", "S.r.l."}, LegalForm{"PL", "Sp. z o.o."}, LegalForm{"CZ", "s.r.o."},
    LegalForm{"SE", "AB"}, LegalForm{"GB", "Ltd"}, LegalForm{"GB", "plc"}, LegalForm{"NL", "B.V."}, LegalForm{"TR", "A.Ş."}, LegalForm{"BR", "Ltda."},
    LegalForm{"GR", "A.E."}, LegalForm{"UA", "ТОВ"}, LegalForm{"JP", "株式会社"}, LegalForm{"AE", "LLC"},
};
// clang-format on

/// Letters and digits of the folded text: what may stand in an address.
QString latinOf(const QString &text)
{
    QString latin;
    for (const QChar c : foldedKey(text)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            latin += c;
    }
    return latin;
}

QList<SampleName> namesOf(const char *texts, const char *latins)
{
    const QStringList written = QString::fromUtf8(texts).split(u' ');
    const QStringList parallel = QString::fromUtf8(latins).split(u' ', Qt::SkipEmptyParts);
    QList<SampleName> names;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QString text = QString(written[i]).replace(u'_', u' ');
        names.append({text, parallel.isEmpty() ? latinOf(text) : parallel[i]});
    }
    return names;
}

SampleCulture cultureOf(const CultureText &text)
{
    SampleCulture culture;
    culture.country = QString::fromUtf8(text.country);
    culture.language = QString::fromUtf8(text.language);
    culture.dialCode = QString::fromUtf8(text.dialCode);
    culture.weight = text.weight;
    culture.given = namesOf(text.given, text.givenLatin);
    culture.family = namesOf(text.family, text.familyLatin);
    culture.cities = namesOf(text.cities, text.citiesLatin);
    culture.isFamilyFirst = culture.country == u"JP";
    return culture;
}

QString legalFormFor(const QString &country, qint64 choice)
{
    QStringList forms;
    for (const LegalForm &form : legalForms) {
        if (country == QLatin1StringView(form.country))
            forms.append(QString::fromUtf8(form.form));
    }
    return forms.isEmpty() ? QString() : forms[choice % forms.size()];
}

QString romanNumeral(qint64 number)
{
    static constexpr std::array digits{std::pair{10, "X"}, std::pair{9, "IX"}, std::pair{5, "V"}, std::pair{4, "IV"},
                                       std::pair{1, "I"}};
    QString roman;
    for (const auto &[value, letters] : digits) {
        for (; number >= value; number -= value)
            roman += QString::fromLatin1(letters);
    }
    return roman;
}

} // namespace

const std::vector<SampleCulture> &sampleCultures()
{
    static const std::vector<SampleCulture> cultures = [] {
        std::vector<SampleCulture> made;
        for (const CultureText &text : cultureTexts)
            made.push_back(cultureOf(text));
        return made;
    }();
    return cultures;
}

SampleCompanyName sampleCompanyName(qint64 index, const QString &country)
{
    constexpr auto size = [](const auto &list) { return static_cast<qint64>(list.size()); };
    constexpr qint64 combinations = size(firstSyllables) * size(middleSyllables) * size(lastSyllables) * size(trades);
    // A step without a common factor walks through all combinations once before the first comes again.
    constexpr qint64 step = 300007;
    static_assert(std::gcd(combinations, step) == 1);
    qint64 place = index % combinations * step % combinations;
    const auto take = [&place](const auto &list) {
        const auto &item = list[static_cast<size_t>(place % static_cast<qint64>(list.size()))];
        place /= static_cast<qint64>(list.size());
        return item;
    };
    const Trade trade = take(trades);
    const QString brand = QString::fromLatin1(take(firstSyllables)) + QString::fromLatin1(take(middleSyllables))
        + QString::fromLatin1(take(lastSyllables));
    const qint64 round = index / combinations;
    const QString word = QString::fromUtf8(trade.word);
    const QString numeral = round == 0 ? QString() : romanNumeral(round + 1);

    SampleCompanyName company;
    company.name = QStringList{brand, word, numeral, legalFormFor(country, index)}.join(u' ').simplified();
    company.domain = (brand + u'-' + word + (round == 0 ? QString() : u'-' + numeral)).toLower();
    company.industry = QString::fromUtf8(trade.industry);
    return company;
}

} // namespace baton
