// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplecompany.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// clang-format off
QList<SampleUser> users()
{
    return {
        {u"Maren Falk"_s, u"maren"_s, {Role::Marketing}},
        {u"Idris Bello"_s, u"idris"_s, {Role::Marketing, Role::Ops}},
        {u"Tove Lindqvist"_s, u"tove"_s, {Role::Tele}},
        {u"Çağan Demir"_s, u"cagan"_s, {Role::Tele}},
        {u"Renata Vlček"_s, u"renata"_s, {Role::Tele}},
        {u"Piet Hoekstra"_s, u"piet"_s, {Role::Tele}},
        {u"Sophie Brandl"_s, u"sophie"_s, {Role::Rep}},
        {u"Karim Haddad"_s, u"karim"_s, {Role::Rep}},
        {u"Núria Soler"_s, u"nuria"_s, {Role::Rep}},
        {u"Gareth Pugh"_s, u"gareth"_s, {Role::Rep}},
        {u"Zuzanna Król"_s, u"zuzanna"_s, {Role::Rep}},
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
        {u"Website"_s, SourceType::Internet, LawfulBasis::Consent, {}, {}, 1'850'000, 40, 0, 0.03,
         {{u"Organic search"_s, u"form"_s, 38, 0.15}, {u"Google Ads"_s, u"form"_s, 27, -0.25}, {u"LinkedIn"_s, u"download"_s, 17, 0.1},
          {u"Newsletter"_s, u"reply"_s, 10, 0.3}, {u"Direct"_s, u"form"_s, 8, 0}}, u"Always on"_s},
        {u"Webinars"_s, SourceType::Event, LawfulBasis::Consent, {}, {}, 420'000, 10, 0.3, 0.05, {{u"Webinar"_s, u"event"_s, 1, 0}}, u"Webinar series"_s},
        {u"Trade fair"_s, SourceType::Event, LawfulBasis::LegitimateInterest, {}, {}, 3'900'000, 7, 0.1, 0.1, {{u"Trade fair"_s, u"event"_s, 1, 0}}, u"Autumn fair"_s},
        {u"Partner referrals"_s, SourceType::Partner, LawfulBasis::LegitimateInterest, {}, u"Nordwind Partners"_s, 600'000, 8, 0.85, 0.35,
         {{u"Partner"_s, u"referral"_s, 3, 0}, {u"Recommendation"_s, u"referral"_s, 1, 0.2}}, {}},
        {u"Existing customers"_s, SourceType::CustomerBase, LawfulBasis::Contract, {}, {}, 150'000, 9, 0.7, 0.4,
         {{u"E-mail"_s, u"customer-mined"_s, 2, 0}, {u"Phone"_s, u"call"_s, 1, 0.1}}, u"Cross-sell"_s},
        {u"Field sales"_s, SourceType::FieldSales, LawfulBasis::LegitimateInterest, {}, {}, 0, 8, 0.4, 0.5,
         {{u"Visit"_s, u"call"_s, 2, 0.1}, {u"Phone"_s, u"call"_s, 1, 0}}, {}},
        {u"Purchased list 2026"_s, SourceType::PurchasedList, LawfulBasis::LegitimateInterest, u"Listhaus Example"_s, {}, 780'000, 18, -0.8, 0,
         {{u"Cold call"_s, u"list"_s, 3, -0.1}, {u"Direct mail"_s, u"list"_s, 2, 0}}, u"Cold outreach"_s},
    };
}
// clang-format on

} // namespace

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
    static const SampleCompany company{users(), teams(), sources(), {2, 3, 4, 5}, {6, 7, 8, 9, 10, 11, 13}};
    return company;
}

const QStringList &sampleUseCases()
{
    static const QStringList useCases{u"Replace a tool"_s, u"New site"_s, u"Cut costs"_s, u"Grow"_s};
    return useCases;
}

} // namespace baton
