// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include "campaigns/campaignservice.h"

#include <QHash>

namespace baton {

/// The names of the people whom campaigns belong to.
using OwnerNames = QHash<UserId, QString>;

// Campaigns and what belongs to them as JSON; a missing value is null.
[[nodiscard]] QJsonValue dateToJson(const std::optional<QDate> &date);
[[nodiscard]] QJsonValue shareToJson(const std::optional<double> &share);
[[nodiscard]] QJsonValue moneyToJson(const std::optional<Money> &money);
[[nodiscard]] QJsonValue countToJson(const std::optional<qint64> &count);
[[nodiscard]] QJsonObject toJson(const CostAmounts &cost, const QString &currency);
[[nodiscard]] QJsonObject toJson(const Campaign &campaign, const OwnerNames &owners);
[[nodiscard]] QJsonObject toJson(const Tactic &tactic);
[[nodiscard]] QJsonObject toJson(const CostLine &line, const QString &currency, const QString &tactic);
[[nodiscard]] QJsonArray linesToJson(const CampaignDetails &details);
/// Interests, leads, MQL and won.
[[nodiscard]] QJsonObject countsToJson(const CampaignResult &result);
/// An amount of the total; null where campaigns are of several currencies.
[[nodiscard]] QJsonValue sumToJson(const CampaignResult &total, qint64 minor);
/// The counts of all, with cost and revenue.
[[nodiscard]] QJsonObject totalToJson(const CampaignResult &total);
/// The counts with what each cost and what came back.
[[nodiscard]] QJsonObject resultToJson(const CampaignResult &result);

/// The tactic's name; empty for none.
[[nodiscard]] QString tacticName(const CampaignDetails &details, TacticId id);

} // namespace baton
