// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplecompany.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QStringList centralCountries{u"DE"_s, u"AT"_s, u"CH"_s};

// clang-format off
QList<SampleUser> users()
{
    return {
        {u"Maren Falk"_s, u"maren"_s, {Role::Marketing}},
        {u"Idris Bello"_s, u"idris"_s, {Role::Marketing, Role::Ops}},
        {u"Tove Lindqvist"_s, u"tove"_s, {Role::Tele}, true, 60},
        {u"Çağan Demir"_s, u"cagan"_s, {Role::Tele}, true, 45},
        {u"Renata Vlček"_s, u"renata"_s, {Role::Tele}, true, 40},
        {u"Piet Hoekstra"_s, u"piet"_s, {Role::Tele}},
        {u"Sophie Brandl"_s, u"sophie"_s, {Role::Rep}, true, 34},
        {u"Karim Haddad"_s, u"karim"_s, {Role::Rep}},
        {u"Núria Soler"_s, u"nuria"_s, {Role::Rep}, true, 44},
        {u"Gareth Pugh"_s, u"gareth"_s, {Role::Rep}, true, 38},
        {u"Zuzanna Król"_s, u"zuzanna"_s, {Role::Rep}, true, 40},
        {u"Ottavia Greco"_s, u"ottavia"_s, {Role::SalesManager, Role::Rep}},
        {u"Helmut Aigner"_s, u"helmut"_s, {Role::Exec}},
        {u"Dorian Wells"_s, QString(), {Role::Rep}, false},
    };
}

QList<SampleTeam> teams()
{
    return {
        {u"Marketing"_s, Side::Marketing, {0, 1}},
        {u"Tele-qualification"_s, Side::Tele, {2, 3, 4, 5}},
        {u"Sales Central Europe"_s, Side::Sales, {6, 10, 11}},
        {u"Sales International"_s, Side::Sales, {7, 8, 9, 13}},
    };
}

QList<SampleSource> sources()
{
    return {
        {u"Website"_s, SourceType::Internet, LawfulBasis::Consent, {}, {}, 1'850'000, 40, 0,
         {{u"Organic search"_s, u"form"_s, 38, 0.15}, {u"Google Ads"_s, u"form"_s, 27, -0.25}, {u"LinkedIn"_s, u"download"_s, 17, 0.1},
          {u"Newsletter"_s, u"reply"_s, 10, 0.3}, {u"Direct"_s, u"form"_s, 8, 0}}, u"Always on"_s},
        {u"Webinars"_s, SourceType::Event, LawfulBasis::Consent, {}, {}, 420'000, 10, 0.3, {{u"Webinar"_s, u"event"_s, 1, 0}}, u"Webinar series"_s, true, 100, 13},
        {u"Trade fair"_s, SourceType::Event, LawfulBasis::LegitimateInterest, {}, {}, 3'900'000, 7, 0.1, {{u"Trade fair"_s, u"event"_s, 1, 0}}, u"Autumn fair"_s, false, 160, 12, 2},
        {u"Partner referrals"_s, SourceType::Partner, LawfulBasis::LegitimateInterest, {}, u"Nordwind Partners"_s, 600'000, 8, 0.85,
         {{u"Partner"_s, u"referral"_s, 3, 0}, {u"Recommendation"_s, u"referral"_s, 1, 0.2}}, {}},
        {u"Existing customers"_s, SourceType::CustomerBase, LawfulBasis::Contract, {}, {}, 150'000, 9, 0.7,
         {{u"E-mail"_s, u"customer-mined"_s, 2, 0}, {u"Phone"_s, u"call"_s, 1, 0.1}}, u"Cross-sell"_s, false, 100, 30},
        {u"Field sales"_s, SourceType::FieldSales, LawfulBasis::LegitimateInterest, {}, {}, 0, 8, 0.4,
         {{u"Visit"_s, u"call"_s, 2, 0.1}, {u"Phone"_s, u"call"_s, 1, 0}}, {}},
        {u"Purchased list 2026"_s, SourceType::PurchasedList, LawfulBasis::LegitimateInterest, u"Listhaus Example"_s, {}, 780'000, 18, -0.8,
         {{u"Cold call"_s, u"list"_s, 3, -0.1}, {u"Direct mail"_s, u"list"_s, 2, 0}}, u"Cold outreach"_s, false, 100, 18},
    };
}
// clang-format on

} // namespace

int SampleCompany::signerOf(Side side) const
{
    const auto leads = [side](const SampleUser &user) {
        return side == Side::Sales ? user.roles.contains(Role::SalesManager)
            : side == Side::Tele   ? user.roles.contains(Role::Tele)
                                   : user.roles.contains(Role::Marketing);
    };
    return static_cast<int>(std::ranges::find_if(users, leads) - users.begin());
}

QStringList SampleCompany::channelNames() const
{
    QStringList names;
    for (const SampleSource &source : sources) {
        for (const SampleChannel &channel : source.channels)
            names.append(channel.name);
    }
    names.removeDuplicates();
    return names;
}

const SampleCompany &sampleCompany()
{
    static const SampleCompany company{users(), teams(), sources(), 13};
    return company;
}

QJsonObject sampleRouting()
{
    const QString central = u"country in (%1)"_s.arg(centralCountries.join(u", "_s));
    const QString atOnce =
        u"type in (crossSell, upSell, renewal) or source in (\"Field sales\", \"Partner referrals\")"_s;
    const auto rule = [](const QString &key, const QString &name, const QString &condition, const QString &team) {
        return QJsonObject{{u"key"_s, key},
                           {u"name"_s, name},
                           {u"condition"_s, condition},
                           {u"to"_s, u"sales"_s},
                           {u"strategy"_s, u"roundRobin"_s},
                           {u"teams"_s, QJsonArray{team}}};
    };
    const QJsonObject rest{{u"key"_s, u"rest"_s},
                           {u"name"_s, u"Everybody else is called by tele first"_s},
                           {u"to"_s, u"tele"_s},
                           {u"strategy"_s, u"roundRobin"_s}};
    const QString ready = u"(stage = tql or "_s + atOnce + u')';
    return {{u"scope"_s, u"stage in (mql, tql)"_s},
            {u"rules"_s,
             QJsonArray{rule(u"central"_s, u"Central Europe has a team of its own"_s,
                             QString(central + u" and "_s + ready), u"Sales Central Europe"_s),
                        rule(u"international"_s, u"What tele has qualified, or knows us already"_s, ready,
                             u"Sales International"_s),
                        rest}}};
}

bool goesToSales(LeadType type, const SampleSource &source)
{
    return type == LeadType::CrossSell || type == LeadType::UpSell || type == LeadType::Renewal
        || source.type == SourceType::FieldSales || source.type == SourceType::Partner;
}

bool isInCentralEurope(const QString &country)
{
    return centralCountries.contains(country);
}

const QStringList &sampleUseCases()
{
    static const QStringList useCases{u"Replace a tool"_s, u"New site"_s, u"Cut costs"_s, u"Grow"_s};
    return useCases;
}

} // namespace baton
