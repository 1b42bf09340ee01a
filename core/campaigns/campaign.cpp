// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaign.h"

#include "campaigns/keyedname.h"
#include "conditions/recordnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using StatusName = KeyedName<CampaignStatus>;

constexpr std::array statuses{
    StatusName{CampaignStatus::Idea, "idea"_L1, "Idea"_L1},
    StatusName{CampaignStatus::Planned, "planned"_L1, "Planned"_L1},
    StatusName{CampaignStatus::Approved, "approved"_L1, "Approved"_L1},
    StatusName{CampaignStatus::Live, "live"_L1, "Live"_L1},
    StatusName{CampaignStatus::Paused, "paused"_L1, "Paused"_L1},
    StatusName{CampaignStatus::Completed, "completed"_L1, "Completed"_L1},
    StatusName{CampaignStatus::Reviewed, "reviewed"_L1, "Reviewed"_L1},
    StatusName{CampaignStatus::Cancelled, "cancelled"_L1, "Cancelled"_L1},
};
static_assert(statuses.size() == allCampaignStatuses.size());

} // namespace

QString keyOf(CampaignStatus status)
{
    return entryOf(statuses, status).key;
}

std::optional<CampaignStatus> campaignStatusFromKey(QStringView key)
{
    return valueFromKey(statuses, key);
}

QString nameOf(CampaignStatus status)
{
    return entryOf(statuses, status).name;
}

bool isOver(CampaignStatus status)
{
    return status == CampaignStatus::Completed || status == CampaignStatus::Reviewed
        || status == CampaignStatus::Cancelled;
}

QString campaignNumber(CampaignId id)
{
    return recordNumber(u'C', id.value());
}

std::optional<CampaignId> campaignIdFromNumber(QStringView text)
{
    const auto id = idFromRecordNumber(u'C', text);
    return id ? std::optional(CampaignId(*id)) : std::nullopt;
}

} // namespace baton
