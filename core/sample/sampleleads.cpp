// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/sampleleads.h"

#include "funnel/stagehistoryrules.h"
#include "sample/samplecompany.h"
#include "sample/samplejourney.h"
#include "sample/samplenames.h"
#include "sample/sampleperson.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using namespace std::chrono;
using Purpose = SampleRandom::Purpose;

constexpr double hasNoAccount = 0.1;
constexpr qint64 duplicatesPerHundred = 3;
constexpr double fairBoost = 14;
constexpr double webinarBoost = 9;

const QString &oneOfUseCases(SampleRandom &random)
{
    const QStringList &useCases = sampleUseCases();
    return useCases[random.below(useCases.size())];
}

QDate dateOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).date();
}

/// What nobody takes up stays where it was handed over.
void stopAtHandover(StageHistory &visits)
{
    const auto handedOver = std::ranges::find(visits, Stage::Mql, &StageVisit::stage);
    if (handedOver == visits.end())
        return;
    visits.erase(handedOver + 1, visits.end());
    renumber(visits);
}

/// Major units to minor ones, rounded to whole hundreds as offers are.
qint64 roundAmount(double major, const QString &currency)
{
    return std::llround(major / 100) * 100 * static_cast<qint64>(std::pow(10, minorDigits(currency)));
}

} // namespace

SampleLeads::SampleLeads(const Settings &settings)
    : m_settings(settings)
    , m_calendar(settings.today)
{
    for (const SampleStory story : allSampleStories)
        m_stories.at(static_cast<size_t>(story)) = leadOfStory(story);
}

qint64 SampleLeads::leadOfStory(SampleStory story) const
{
    if (count() < fewestLeadsForStories)
        return -1;
    auto index = static_cast<qint64>(static_cast<double>(count()) * shareBeforeStory(story));
    // Whoever comes again under another name, or works where others do, is known by more than the story says.
    while (isDuplicate(index) || accountsFor(index + 1) == accountsFor(index))
        ++index;
    return index;
}

std::optional<SampleStory> SampleLeads::storyOf(qint64 index) const
{
    const auto found = std::ranges::find(m_stories, index);
    return found == m_stories.end() ? std::nullopt : std::optional(static_cast<SampleStory>(found - m_stories.begin()));
}

bool SampleLeads::isDuplicate(qint64 index) const
{
    // One in each third of every hundred, never among the first, who have nobody before them.
    constexpr qint64 third = 100 / duplicatesPerHundred;
    const qint64 within = index % 100;
    const qint64 part = within / third;
    if (part >= duplicatesPerHundred)
        return false;
    SampleRandom random(m_settings.seed, Purpose::Duplicate, index / 100 * duplicatesPerHundred + part);
    return within == part * third + 8 + random.below(third - 8);
}

qint64 SampleLeads::originalOf(qint64 index) const
{
    while (isDuplicate(index)) {
        index = SampleRandom(m_settings.seed, Purpose::Duplicate, -1 - index).below(index);
        if (storyOf(index))
            --index;
    }
    return index;
}

Instant SampleLeads::createdAt(qint64 index) const
{
    SampleRandom random(m_settings.seed, Purpose::Time, index);
    return m_calendar.at((static_cast<double>(index) + random.unit()) / static_cast<double>(count()));
}

std::optional<qint64> SampleLeads::accountOf(qint64 index) const
{
    const qint64 known = accountsFor(index);
    if (accountsFor(index + 1) > known)
        return known;
    SampleRandom random(m_settings.seed, Purpose::Account, -1 - index);
    return random.happens(hasNoAccount) ? std::nullopt : std::optional(random.below(known));
}

Account SampleLeads::account(qint64 index) const
{
    SampleRandom random(m_settings.seed, Purpose::Account, index);
    const SampleCulture &culture = sampleCultures()[sampleCultureIndex(random)];
    const SampleCompanyName named = sampleCompanyName(index, culture.country);
    Account account;
    account.name = named.name;
    account.industry = named.industry;
    account.employees = static_cast<qint64>(std::clamp(random.logNormal(60, 1.4), 1.0, 200'000.0));
    account.website = named.domain + u".example"_s;
    if (random.happens(0.6))
        account.revenue = Money{
            roundAmount(static_cast<double>(*account.employees) * random.logNormal(140'000, 0.5), m_settings.currency),
            m_settings.currency};
    account.address.city = culture.cities[random.below(culture.cities.size())].text;
    account.address.country = culture.country;
    // The account came with the first lead that needed it: of every five leads, the first and the third bring one.
    const qint64 lead = index / 2 * 5 + (index % 2 == 0 ? 0 : 2);
    account.createdAt = createdAt(lead);
    if (const auto story = storyOf(lead))
        return sampleStoryAccount(*story, account, m_settings.currency);
    return account;
}

Person SampleLeads::personOf(qint64 index) const
{
    const auto at = accountOf(index);
    SampleRandom random(m_settings.seed, Purpose::Person, index);
    return samplePerson(random, at ? std::optional(account(*at)) : std::nullopt, index);
}

SampleLead SampleLeads::lead(qint64 index) const
{
    SampleLead lead;
    lead.index = index;
    lead.original = originalOf(index);
    lead.createdAt = createdAt(index);
    lead.account = accountOf(lead.original);
    lead.person = personOf(lead.original);
    if (lead.original != index) {
        SampleRandom random(m_settings.seed, Purpose::Person, -1 - index);
        lead.person = sampleRewritten(std::move(lead.person), random);
    }
    lead.person.createdAt = lead.createdAt;
    chooseSource(lead);

    const SampleSource &source = sampleCompany().sources[lead.source];
    const bool skipsTele = goesToSales(lead.type, source);
    const auto sales =
        isInCentralEurope(lead.person.address.country) ? SampleReceiver::Central : SampleReceiver::International;
    SampleRandom random(m_settings.seed, Purpose::Journey, index);
    lead.visits =
        sampleJourney(random,
                      {lead.createdAt, m_calendar.today(), source.quality + source.channels[lead.channel].quality,
                       skipsTele, samplePaceOf(sales)});
    if (source.isNeglected)
        stopAtHandover(lead.visits);
    SampleRandom answers(m_settings.seed, Purpose::FollowUp, index);
    lead.followUp = sampleFollowUp(answers, lead.visits, {m_calendar.today(), sales, skipsTele, source.isNeglected});
    addInterests(lead);
    addDeal(lead);
    addCustomFields(lead);
    lead.updatedAt = std::max(lead.visits.last().enteredAt, lead.interests.last().at);
    lead.story = storyOf(index);
    if (lead.story)
        tellSampleStory(*lead.story, lead, m_calendar.today(), m_settings.currency);
    SampleRandom planned(m_settings.seed, Purpose::Steps, index);
    if (const auto step = sampleStep(planned, lead.visits.last(), lead.followUp.touches, m_calendar.today()))
        lead.followUp.steps.append(*step);
    return lead;
}

void SampleLeads::chooseSource(SampleLead &lead) const
{
    const auto &sources = sampleCompany().sources;
    SampleRandom random(m_settings.seed, Purpose::Source, lead.index);
    std::array<double, 16> weights{};
    for (qsizetype i = 0; i < sources.size(); ++i) {
        double weight = sources[i].weight;
        if (sources[i].name == u"Trade fair")
            weight *= m_calendar.isTradeFair(lead.createdAt) ? fairBoost : 0.35;
        else if (sources[i].name == u"Webinars")
            weight *= m_calendar.isWebinar(lead.createdAt) ? webinarBoost : 0.5;
        weights[static_cast<size_t>(i)] = weight;
    }
    lead.source = static_cast<int>(random.weighted(std::span(weights).first(static_cast<size_t>(sources.size()))));
    const SampleSource &source = sources[lead.source];
    std::array<double, 8> channelWeights{};
    for (qsizetype i = 0; i < source.channels.size(); ++i)
        channelWeights[static_cast<size_t>(i)] = source.channels[i].weight;
    lead.channel =
        static_cast<int>(random.weighted(std::span(channelWeights).first(static_cast<size_t>(source.channels.size()))));
    if (source.type == SourceType::CustomerBase) {
        constexpr std::array types{LeadType::CrossSell, LeadType::CrossSell, LeadType::UpSell, LeadType::Renewal};
        lead.type = types[static_cast<size_t>(random.below(types.size()))];
        lead.externalId = u"C-"_s + QString::number(100'000 + lead.index);
    } else if (source.type == SourceType::Partner && random.happens(0.1)) {
        lead.type = LeadType::Partner;
    }
}

void SampleLeads::addInterests(SampleLead &lead) const
{
    lead.interests.append({lead.createdAt, lead.source, lead.channel});
    SampleRandom random(m_settings.seed, Purpose::Interests, lead.index);
    const double wanted = 0.5 + 0.35 * static_cast<double>(lead.visits.size());
    const Instant end = std::min(m_calendar.today(), lead.visits.last().enteredAt + days(12));
    const qint64 span = duration_cast<seconds>(end - lead.createdAt).count();
    for (int extra = 0; extra < 8 && random.happens(wanted / (1 + wanted)); ++extra) {
        SampleInterest interest{lead.createdAt + seconds(random.below(span)), lead.source, lead.channel};
        if (random.happens(0.45)) {
            interest.source = 0;
            interest.channel = static_cast<int>(random.below(sampleCompany().sources.first().channels.size()));
        }
        lead.interests.append(interest);
    }
    std::ranges::stable_sort(lead.interests, {}, &SampleInterest::at);
}

void SampleLeads::addDeal(SampleLead &lead) const
{
    const auto opportunity = std::ranges::find(lead.visits, Stage::Opportunity, &StageVisit::stage);
    if (opportunity == lead.visits.end())
        return;
    SampleRandom random(m_settings.seed, Purpose::Deal, lead.index);
    const StageVisit &last = lead.visits.last();
    Deal deal;
    deal.name = oneOfUseCases(random);
    deal.amount = Money{std::max<qint64>(roundAmount(random.logNormal(18'000, 0.8), m_settings.currency), 1),
                        m_settings.currency};
    deal.createdAt = opportunity->enteredAt;
    const bool isOver = last.stage == Stage::Won || last.stage == Stage::Lost;
    deal.stage = last.stage == Stage::Won ? u"Won"_s
        : last.stage == Stage::Lost       ? u"Lost"_s
        : random.happens(0.5)             ? u"Proposal"_s
                                          : u"Negotiation"_s;
    deal.closeDate = isOver ? dateOf(last.enteredAt) : dateOf(opportunity->enteredAt + days(30 + random.below(60)));
    deal.reason = last.stage == Stage::Lost ? last.reason : QString();
    lead.deal = deal;
}

void SampleLeads::addCustomFields(SampleLead &lead) const
{
    // Keys in order, values as the custom fields' types store them; nothing in it needs escaping.
    SampleRandom random(m_settings.seed, Purpose::Custom, lead.index);
    QByteArrayList parts;
    if (random.happens(0.35))
        parts.append("\"budget\":"
                     + QByteArray::number(roundAmount(random.logNormal(25'000, 0.9), m_settings.currency)));
    if (lead.type == LeadType::Renewal)
        parts.append("\"renewal_date\":\""
                     + dateOf(m_calendar.today() + days(random.below(180))).toString(Qt::ISODate).toLatin1() + '"');
    if (random.happens(0.6))
        parts.append("\"use_case\":\"" + oneOfUseCases(random).toUtf8() + '"');
    if (random.happens(0.8))
        parts.append(random.happens(0.55) ? "\"wants_newsletter\":1" : "\"wants_newsletter\":0");
    if (!parts.isEmpty())
        lead.custom = '{' + parts.join(',') + '}';
    if (random.happens(0.04))
        lead.tags = u"key account"_s;
}

} // namespace baton
