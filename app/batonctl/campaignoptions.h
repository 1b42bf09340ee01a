// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignservice.h"

namespace baton {

/// What the verbs on campaigns were given as text. Empty is "not given", "none" takes a value away.
struct CampaignOptions
{
    QString campaign; ///< Number, utm_campaign or name; the new name with `create`.
    QString name;
    QString objective;
    QString status;
    QString owner;
    QString starts;
    QString ends;
    QString currency;
    QString budget;
    QString utm;
    QString retrospective;
};

struct TacticOptions
{
    QString campaign;
    QString tactic;
    QString name;
    QString channel;
    QString direction;
    QString starts;
    QString ends;
    QString volume;
    QString source;
    QString medium;
};

struct CostOptions
{
    QString campaign;
    std::optional<qint64> line;
    QString tactic;
    QString category;
    QString month;
    QString planned;
    QString committed;
    QString actual;
    QString vendor;
    QString invoice;
};

/// The record with what was given instead. The owner is not among it: people are looked up by their service.
/// Errors: Invalid "field.value", "currency.syntax", "money.…", "tactic.volume", "cost.month".
[[nodiscard]] Result<Campaign> withOptions(Campaign campaign, const CampaignOptions &options);
[[nodiscard]] Result<Tactic> withOptions(Tactic tactic, const TacticOptions &options);
/// Also NotFound "tactic.unknown"; Invalid "money.currency" where an amount is not in the campaign's currency.
[[nodiscard]] Result<CostLine> withOptions(CostLine line, const CostOptions &options, const CampaignDetails &details);

/// The campaign's tactic of that name. Errors: NotFound "tactic.unknown".
[[nodiscard]] Result<Tactic> tacticOf(const CampaignDetails &details, const QString &name);

} // namespace baton
