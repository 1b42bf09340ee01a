// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/likeness.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double veryNearName = 0.95;
constexpr double nearName = 0.90;
constexpr double nearAccount = 0.92;
constexpr int maybeSame = 25;

// Whoever has an address there is no colleague of the others.
constexpr std::array freeProviders{
    u"gmail",      u"googlemail", u"gmx",    u"web", u"outlook", u"hotmail",  u"live",    u"msn",     u"yahoo",
    u"ymail",      u"aol",        u"icloud", u"me",  u"mac",     u"t-online", u"freenet", u"arcor",   u"proton",
    u"protonmail", u"mail",       u"yandex", u"qq",  u"163",     u"126",      u"orange",  u"wanadoo", u"free",
    u"laposte",    u"libero",     u"uol",    u"bol", u"terra",   u"comcast",  u"posteo"};

/// How many letters match within the window, and how many of those stand in another order.
struct Matches
{
    int count = 0;
    int moved = 0;
};

Matches matchesOf(QStringView one, QStringView other)
{
    const qsizetype window = std::max<qsizetype>(0, std::max(one.size(), other.size()) / 2 - 1);
    std::vector<bool> taken(static_cast<size_t>(other.size()));
    std::vector<QChar> left;
    for (qsizetype i = 0; i < one.size(); ++i)
        for (qsizetype j = std::max<qsizetype>(0, i - window); j < std::min(other.size(), i + window + 1); ++j) {
            if (taken[static_cast<size_t>(j)] || one[i] != other[j])
                continue;
            taken[static_cast<size_t>(j)] = true;
            left.push_back(one[i]);
            break;
        }
    Matches matches{static_cast<int>(left.size()), 0};
    size_t next = 0;
    for (qsizetype j = 0; j < other.size(); ++j)
        if (taken[static_cast<size_t>(j)])
            matches.moved += left[next++] != other[j] ? 1 : 0;
    return matches;
}

} // namespace

double jaroWinkler(QStringView one, QStringView other)
{
    if (one == other)
        return one.isEmpty() ? 0 : 1;
    const Matches matches = matchesOf(one, other);
    if (matches.count == 0)
        return 0;
    const double count = matches.count;
    const int swaps = matches.moved / 2; // Half of one left over is none.
    const double swapped = swaps;
    const double jaro = (count / static_cast<double>(one.size()) + count / static_cast<double>(other.size())
                         + (count - swapped) / count)
        / 3;
    constexpr qsizetype longestPrefix = 4;
    qsizetype prefix = 0;
    while (prefix < std::min({longestPrefix, one.size(), other.size()}) && one[prefix] == other[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

QString companyDomain(QStringView emailKey)
{
    const auto at = emailKey.lastIndexOf(u'@');
    const QStringView domain = at < 0 ? QStringView() : emailKey.sliced(at + 1);
    const QStringView provider = domain.first(std::max<qsizetype>(0, domain.indexOf(u'.')));
    const bool isFree =
        std::ranges::any_of(freeProviders, [provider](const char16_t *name) { return provider == QStringView(name); });
    return isFree || provider.isEmpty() ? QString() : domain.toString();
}

bool SimilarLead::mayBeSame() const
{
    return points >= maybeSame
        && std::ranges::any_of(why, [](Likeness likeness) { return likeness <= Likeness::NearName; });
}

Comparison compared(const LeadTraits &one, const LeadTraits &other)
{
    Comparison found;
    const auto add = [&found](bool isAlike, Likeness likeness, int points) {
        if (!isAlike)
            return;
        found.why.append(likeness);
        found.points += points;
    };
    const bool isSameMail = !one.emailKey.isEmpty() && one.emailKey == other.emailKey;
    add(one.person.isValid() && one.person == other.person, Likeness::Person, 100);
    add(isSameMail, Likeness::Email, 60);
    add(one.phoneKeys.intersects(other.phoneKeys), Likeness::Phone, 35);
    const double names = jaroWinkler(one.nameKey, other.nameKey);
    add(names == 1, Likeness::Name, 25);
    add(names >= nearName && names < 1, Likeness::NearName, names >= veryNearName ? 25 : 18);
    add((one.account.isValid() && one.account == other.account)
            || jaroWinkler(one.accountKey, other.accountKey) >= nearAccount,
        Likeness::Account, 15);
    const QString domain = companyDomain(one.emailKey);
    add(!isSameMail && !domain.isEmpty() && domain == companyDomain(other.emailKey), Likeness::Domain, 15);
    if (!found.why.isEmpty())
        add(!one.postcode.isEmpty() && one.postcode == other.postcode, Likeness::Postcode, 6);
    if (!one.country.isEmpty() && !other.country.isEmpty()
        && one.country.compare(other.country, Qt::CaseInsensitive) != 0)
        found.points -= 5;
    return found;
}

} // namespace baton
