// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/sampleperson.h"

#include "sample/samplenames.h"
#include "support/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double hasEmail = 0.93;
constexpr double hasPhone = 0.72;
constexpr double hasMobile = 0.2;
constexpr double isForeigner = 0.12;
constexpr double knowsBirthday = 0.05;

constexpr std::array jobTitles{"Head of Purchasing",
                               "Managing Director",
                               "IT Manager",
                               "Operations Manager",
                               "Marketing Manager",
                               "Project Lead",
                               "Procurement Officer",
                               "Chief Technology Officer",
                               "Head of Sales",
                               "Plant Manager",
                               "Product Owner",
                               "Finance Director",
                               "Business Development",
                               "Consultant",
                               "Assistant"};

const SampleName &oneOf(SampleRandom &random, const QList<SampleName> &names)
{
    return names[random.below(names.size())];
}

QString digits(SampleRandom &random, int howMany)
{
    QString text(howMany, u'0');
    for (QChar &digit : text)
        digit = QChar(static_cast<char16_t>(u'0' + random.below(10)));
    return text;
}

QString phoneNumber(SampleRandom &random, const QString &dialCode)
{
    return dialCode + u' ' + QString::number(20 + random.below(70)) + u' ' + digits(random, 7);
}

QString emailAddress(SampleRandom &random, const SampleName &given, const SampleName &family, const QString &domain,
                     qint64 number)
{
    if (domain.isEmpty())
        return given.latin + u'.' + family.latin + QString::number(number % 9973) + u"@post.example"_s;
    const bool isShort = random.happens(0.25);
    return (isShort ? given.latin.left(1) : given.latin) + u'.' + family.latin + u'@' + domain;
}

/// Two neighbouring letters changed places, or one got lost.
QString withSlip(const QString &name, SampleRandom &random)
{
    if (name.size() < 4)
        return name;
    QString slipped = name;
    const qsizetype at = 1 + random.below(name.size() - 2);
    if (slipped[at] != slipped[at + 1] && random.happens(0.6))
        std::swap(slipped[at], slipped[at + 1]);
    else
        slipped.remove(at, 1);
    return slipped;
}

QString withoutAccents(const QString &name)
{
    QString plain = foldedKey(name);
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

QString onlyDigits(const QString &phone)
{
    QString packed = phone;
    return packed.remove(u' ');
}

} // namespace

size_t sampleCultureIndex(SampleRandom &random)
{
    static const std::vector<double> weights = [] {
        std::vector<double> all;
        for (const SampleCulture &culture : sampleCultures())
            all.push_back(culture.weight);
        return all;
    }();
    return static_cast<size_t>(random.weighted(weights));
}

Person samplePerson(SampleRandom &random, const std::optional<Account> &account, qint64 number)
{
    const auto &cultures = sampleCultures();
    const SampleCulture *culture = &cultures[sampleCultureIndex(random)];
    const bool takesCountry = account && !random.happens(isForeigner);
    if (takesCountry)
        culture = &*std::ranges::find(cultures, account->address.country, &SampleCulture::country);

    const SampleName &given = oneOf(random, culture->given);
    const SampleName &family = oneOf(random, culture->family);
    Person person;
    person.firstName = given.text;
    person.lastName = family.text;
    if (culture->isFamilyFirst)
        person.fullName = family.text + u' ' + given.text;
    person.title =
        account ? QString::fromLatin1(jobTitles[static_cast<size_t>(random.below(jobTitles.size()))]) : QString();
    if (random.happens(hasEmail))
        person.email = emailAddress(random, given, family, account ? account->website : QString(), number);
    if (person.email.isEmpty() || random.happens(hasPhone))
        person.phone = phoneNumber(random, culture->dialCode);
    if (random.happens(hasMobile))
        person.mobile = phoneNumber(random, culture->dialCode);
    if (random.happens(knowsBirthday))
        person.birthDate = QDate(1955, 1, 1).addDays(random.below(365 * 45));
    person.address.country = account ? account->address.country : culture->country;
    person.address.city = account ? account->address.city : oneOf(random, culture->cities).text;
    person.language = culture->language;
    return person;
}

Person sampleRewritten(Person person, SampleRandom &random)
{
    switch (random.below(4)) {
    case 0: person.lastName = withSlip(person.lastName, random); break;
    case 1:
        person.firstName = withoutAccents(person.firstName);
        person.lastName = withoutAccents(person.lastName);
        break;
    case 2: person.firstName = person.firstName.left(1) + u'.'; break;
    default:
        person.firstName = person.firstName.toUpper();
        person.lastName = person.lastName.toUpper();
        break;
    }
    person.fullName.clear();
    if (!person.email.isEmpty() && !person.phone.isEmpty() && random.happens(0.3))
        person.email.clear();
    else if (random.happens(0.3))
        person.email = person.email.toUpper();
    person.phone = onlyDigits(person.phone);
    if (random.happens(0.5))
        person.title.clear();
    return person;
}

} // namespace baton
