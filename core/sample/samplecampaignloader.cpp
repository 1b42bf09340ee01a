// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplecampaignloader.h"

#include "campaigns/campaignstore.h"
#include "campaigns/costlinestore.h"
#include "campaigns/tacticstore.h"
#include "sample/samplecompany.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int daysOfPlan = 28;

struct ChannelOfName
{
    QLatin1StringView name;
    TacticChannel channel;
    TacticDirection direction;
};

constexpr std::array channels{
    ChannelOfName{"Organic search"_L1, TacticChannel::Search, TacticDirection::Inbound},
    ChannelOfName{"Google Ads"_L1, TacticChannel::Search, TacticDirection::Inbound},
    ChannelOfName{"LinkedIn"_L1, TacticChannel::Social, TacticDirection::Inbound},
    ChannelOfName{"Newsletter"_L1, TacticChannel::Email, TacticDirection::Outbound},
    ChannelOfName{"Direct"_L1, TacticChannel::Web, TacticDirection::Inbound},
    ChannelOfName{"Webinar"_L1, TacticChannel::Webinar, TacticDirection::Inbound},
    ChannelOfName{"Trade fair"_L1, TacticChannel::Event, TacticDirection::Outbound},
    ChannelOfName{"E-mail"_L1, TacticChannel::Email, TacticDirection::Outbound},
    ChannelOfName{"Phone"_L1, TacticChannel::Phone, TacticDirection::Outbound},
    ChannelOfName{"Cold call"_L1, TacticChannel::Phone, TacticDirection::Outbound},
    ChannelOfName{"Direct mail"_L1, TacticChannel::DirectMail, TacticDirection::Outbound},
};

CostCategory categoryOf(SourceType type)
{
    switch (type) {
    case SourceType::Internet: return CostCategory::Media;
    case SourceType::Event: return CostCategory::Event;
    case SourceType::Partner: return CostCategory::Agency;
    case SourceType::PurchasedList: return CostCategory::List;
    case SourceType::CustomerBase:
    case SourceType::FieldSales: return CostCategory::People;
    }
    return CostCategory::Other;
}

/// "Always on" → "always-on".
QString slugOf(const QString &name)
{
    return name.toLower().replace(u' ', u'-');
}

QDate dayOf(Instant instant)
{
    return QDate(1970, 1, 1).addDays(toMillis(instant) / 86'400'000);
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// What comes of the fair of this year: a campaign that has cost nothing yet.
SampleSource nextFair()
{
    const auto &sources = sampleCompany().sources;
    SampleSource next = *std::ranges::find(sources, u"Trade fair"_s, &SampleSource::name);
    next.campaign = u"Spring fair"_s;
    next.begunWeeksAgo = -9;
    next.endedWeeksAgo = 0;
    return next;
}

QList<CampaignStatus> statusesUntilNow(const SampleSource &source)
{
    using enum CampaignStatus;
    if (source.begunWeeksAgo < 0)
        return {};
    return source.endedWeeksAgo > 0 ? QList{Approved, Live, Completed} : QList{Approved, Live};
}

} // namespace

Result<void> SampleCampaignLoader::load(const QString &currency, UserId owner, Instant today)
{
    QList<SampleSource> sources = sampleCompany().sources;
    sources.removeIf([](const SampleSource &source) { return source.campaign.isEmpty(); });
    sources.append(nextFair());
    for (const SampleSource &source : std::as_const(sources)) {
        Campaign campaign;
        campaign.currency = currency;
        campaign.owner = owner;
        if (auto loaded = loadCampaign(source, campaign, dayOf(today)); !loaded)
            return loaded;
    }
    return {};
}

Result<void> SampleCampaignLoader::loadCampaign(const SampleSource &source, Campaign campaign, QDate today)
{
    campaign.name = source.campaign;
    campaign.objective = u"Leads from: %1"_s.arg(source.name);
    campaign.status = CampaignStatus::Planned;
    campaign.startsOn = today.addDays(-7 * source.begunWeeksAgo);
    if (source.endedWeeksAgo > 0)
        campaign.endsOn = today.addDays(-7 * source.endedWeeksAgo);
    else if (source.begunWeeksAgo < 0)
        campaign.endsOn = campaign.startsOn->addDays(daysOfPlan);
    campaign.budgetMinor = source.costMinor + source.costMinor / 5;
    campaign.utmCampaign = slugOf(source.campaign);
    CampaignStore store(m_connection);
    auto made = store.create(campaign, m_stamp, m_batch);
    if (!made)
        return failure(made);
    if (auto tactics = loadTactics(made->record, source); !tactics)
        return tactics;
    if (auto costs = loadCosts(made->record, source, today); !costs)
        return costs;
    for (const CampaignStatus status : statusesUntilNow(source)) {
        made->record.status = status;
        made = store.update(made->record, m_stamp, m_batch);
        if (!made)
            return failure(made);
    }
    return {};
}

Result<void> SampleCampaignLoader::loadTactics(const Campaign &campaign, const SampleSource &source)
{
    TacticStore store(m_connection);
    for (const SampleChannel &channel : source.channels) {
        Tactic tactic;
        tactic.campaign = campaign.id;
        tactic.name = channel.name;
        tactic.startsOn = campaign.startsOn;
        tactic.endsOn = campaign.endsOn;
        tactic.utmSource = slugOf(channel.name);
        tactic.utmMedium = channel.interestKind;
        const auto known =
            std::ranges::find_if(channels, [&](const ChannelOfName &one) { return one.name == channel.name; });
        if (known != channels.end()) {
            tactic.channel = known->channel;
            tactic.direction = known->direction;
        }
        if (const auto made = store.create(tactic, m_stamp, m_batch); !made)
            return failure(made);
    }
    return {};
}

Result<void> SampleCampaignLoader::loadCosts(const Campaign &campaign, const SampleSource &source, QDate today)
{
    CostLineStore store(m_connection);
    const QDate last = monthOf(campaign.endsOn.value_or(today));
    QList<QDate> months;
    for (QDate month = monthOf(*campaign.startsOn); month <= last; month = month.addMonths(1))
        months.append(month);
    const QList<qint64> planned = splitByLargestRemainder(source.costMinor, QList<double>(months.size(), 1));
    for (qsizetype place = 0; place < months.size(); ++place) {
        CostLine line;
        line.campaign = campaign.id;
        line.category = categoryOf(source.type);
        line.month = months[place];
        line.vendor = source.vendor;
        line.amounts.planned = planned[place];
        // The running month is promised, not paid; the others swing about the plan.
        const bool isOver = campaign.endsOn && *campaign.endsOn < today;
        const bool isPaid = isOver || line.month < monthOf(today);
        const qint64 wanted = planned[place] * source.paidPercent / 100;
        line.amounts.committed = *campaign.startsOn > today ? 0 : wanted;
        line.amounts.actual = isPaid ? wanted * (93 + 5 * (place % 4)) / 100 : 0;
        if (const auto made = store.create(line, m_stamp, m_batch); !made)
            return failure(made);
    }
    return {};
}

} // namespace baton
