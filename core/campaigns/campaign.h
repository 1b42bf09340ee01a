// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"
#include "support/money.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// How far a campaign is. The numbers are stored: never reuse one.
enum class CampaignStatus {
    Idea = 1,
    Planned = 2,
    Approved = 3,
    Live = 4,
    Paused = 5,
    Completed = 6,
    Reviewed = 7,
    Cancelled = 8,
};

inline constexpr std::array allCampaignStatuses{
    CampaignStatus::Idea,   CampaignStatus::Planned,   CampaignStatus::Approved, CampaignStatus::Live,
    CampaignStatus::Paused, CampaignStatus::Completed, CampaignStatus::Reviewed, CampaignStatus::Cancelled};

/// "idea", "planned", "approved", "live", "paused", "completed", "reviewed", "cancelled".
[[nodiscard]] QString keyOf(CampaignStatus status);
[[nodiscard]] std::optional<CampaignStatus> campaignStatusFromKey(QStringView key);
/// The English name.
[[nodiscard]] QString nameOf(CampaignStatus status);
/// Whether nothing more comes of it: completed, reviewed or cancelled.
[[nodiscard]] bool isOver(CampaignStatus status);

/// What marketing does to bring leads: an aim, a time, an amount, and the tactics and cost lines that point here.
struct Campaign
{
    CampaignId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString name; ///< Unique by comparisonKey.
    QString objective; ///< What it is to achieve, in words.
    CampaignStatus status = CampaignStatus::Planned;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn; ///< Its last day; none for one without an end.
    QString currency; ///< ISO 4217, of the budget and of every cost line.
    std::optional<qint64> budgetMinor;
    QString utmCampaign; ///< The utm_campaign of its links, unique whatever its case; empty where there is none.
    UserId owner;
    QString retrospective; ///< What was learnt.
    Instant createdAt;

    [[nodiscard]] std::optional<Money> budget() const
    {
        return budgetMinor ? std::optional(Money{*budgetMinor, currency}) : std::nullopt;
    }
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// "C-000012".
[[nodiscard]] QString campaignNumber(CampaignId id);
/// Reads "C-000012", "c12" or "12"; nothing where it is no number of a campaign.
[[nodiscard]] std::optional<CampaignId> campaignIdFromNumber(QStringView text);

} // namespace baton
