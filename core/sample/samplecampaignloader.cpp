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

constexpr int months = 12;

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

} // namespace

Result<void> SampleCampaignLoader::load(const QString &currency, UserId owner, Instant today)
{
    const QDate last = dayOf(today);
    for (const SampleSource &source : sampleCompany().sources) {
        if (source.campaign.isEmpty())
            continue;
        Campaign campaign;
        campaign.name = source.campaign;
        campaign.objective = u"Leads from: %1"_s.arg(source.name);
        campaign.status = CampaignStatus::Planned;
        campaign.startsOn = QDate(last.year(), last.month(), 1).addMonths(1 - months);
        campaign.currency = currency;
        campaign.budgetMinor = source.costMinor + source.costMinor / 5;
        campaign.utmCampaign = slugOf(source.campaign);
        campaign.owner = owner;
        CampaignStore store(m_connection);
        auto made = store.create(campaign, m_stamp, m_batch);
        if (!made)
            return failure(made);
        if (auto tactics = loadTactics(made->record, source); !tactics)
            return tactics;
        if (auto costs = loadCosts(made->record, source); !costs)
            return costs;
        for (const CampaignStatus status : {CampaignStatus::Approved, CampaignStatus::Live}) {
            made->record.status = status;
            made = store.update(made->record, m_stamp, m_batch);
            if (!made)
                return failure(made);
        }
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

Result<void> SampleCampaignLoader::loadCosts(const Campaign &campaign, const SampleSource &source)
{
    CostLineStore store(m_connection);
    const QList<qint64> planned = splitByLargestRemainder(source.costMinor, QList<double>(months, 1));
    for (int month = 0; month < months; ++month) {
        CostLine line;
        line.campaign = campaign.id;
        line.category = categoryOf(source.type);
        line.month = campaign.startsOn->addMonths(month);
        line.vendor = source.vendor;
        line.amounts.planned = planned[month];
        // The running month is promised, not paid; the others swing about the plan.
        line.amounts.committed = planned[month] * source.paidPercent / 100;
        line.amounts.actual =
            month + 1 == months ? 0 : planned[month] * source.paidPercent / 100 * (93 + 5 * (month % 4)) / 100;
        if (const auto made = store.create(line, m_stamp, m_batch); !made)
            return failure(made);
    }
    return {};
}

} // namespace baton
