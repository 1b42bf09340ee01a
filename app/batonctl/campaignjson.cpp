// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QJsonValue shareToJson(const std::optional<double> &share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

QJsonValue dateToJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue moneyToJson(const std::optional<Money> &money)
{
    return money ? toJson(*money) : QJsonValue();
}

QJsonValue countToJson(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject toJson(const CostAmounts &cost, const QString &currency)
{
    return {{u"planned"_s, toJson(Money{cost.planned, currency})},
            {u"committed"_s, toJson(Money{cost.committed, currency})},
            {u"actual"_s, toJson(Money{cost.actual, currency})},
            {u"variance"_s, toJson(Money{cost.variance(), currency})},
            {u"burn"_s, shareToJson(cost.burn())},
            {u"remaining"_s, toJson(Money{cost.remaining(), currency})}};
}

QJsonObject toJson(const Campaign &campaign, const OwnerNames &owners)
{
    return {{u"no"_s, campaignNumber(campaign.id)},
            {u"name"_s, campaign.name},
            {u"objective"_s, textToJson(campaign.objective)},
            {u"status"_s, keyOf(campaign.status)},
            {u"owner"_s, textToJson(owners.value(campaign.owner))},
            {u"start"_s, dateToJson(campaign.startsOn)},
            {u"end"_s, dateToJson(campaign.endsOn)},
            {u"currency"_s, campaign.currency},
            {u"budget"_s, moneyToJson(campaign.budget())},
            {u"utmCampaign"_s, textToJson(campaign.utmCampaign)},
            {u"retrospective"_s, textToJson(campaign.retrospective)},
            {u"revision"_s, campaign.revision}};
}

QJsonObject toJson(const Tactic &tactic)
{
    return {{u"name"_s, tactic.name},
            {u"channel"_s, keyOf(tactic.channel)},
            {u"direction"_s, keyOf(tactic.direction)},
            {u"start"_s, dateToJson(tactic.startsOn)},
            {u"end"_s, dateToJson(tactic.endsOn)},
            {u"plannedVolume"_s, countToJson(tactic.plannedVolume)},
            {u"utmSource"_s, textToJson(tactic.utmSource)},
            {u"utmMedium"_s, textToJson(tactic.utmMedium)},
            {u"revision"_s, tactic.revision}};
}

QJsonObject toJson(const CostLine &line, const QString &currency, const QString &tactic)
{
    QJsonObject object{{u"line"_s, line.id.value()},           {u"category"_s, keyOf(line.category)},
                       {u"month"_s, monthText(line.month)},    {u"tactic"_s, textToJson(tactic)},
                       {u"vendor"_s, textToJson(line.vendor)}, {u"invoice"_s, textToJson(line.invoice)},
                       {u"revision"_s, line.revision}};
    const QJsonObject amounts = toJson(line.amounts, currency);
    for (auto amount = amounts.begin(); amount != amounts.end(); ++amount)
        object.insert(amount.key(), amount.value());
    return object;
}

QString tacticName(const CampaignDetails &details, TacticId id)
{
    const auto found = std::ranges::find(details.tactics, id, &Tactic::id);
    return found == details.tactics.end() ? QString() : found->name;
}

QJsonArray linesToJson(const CampaignDetails &details)
{
    QJsonArray lines;
    for (const CostLine &line : details.costLines)
        lines.append(toJson(line, details.campaign.currency, tacticName(details, line.tactic)));
    return lines;
}

QJsonObject countsToJson(const CampaignResult &result)
{
    return {
        {u"interests"_s, result.interests}, {u"leads"_s, result.leads}, {u"mql"_s, result.mql}, {u"won"_s, result.won}};
}

QJsonValue sumToJson(const CampaignResult &total, qint64 minor)
{
    return total.campaign.currency.isEmpty() ? QJsonValue() : toJson(Money{minor, total.campaign.currency});
}

QJsonObject totalToJson(const CampaignResult &total)
{
    QJsonObject object = countsToJson(total);
    const bool isOneCurrency = !total.campaign.currency.isEmpty();
    object.insert(u"cost"_s, isOneCurrency ? QJsonValue(toJson(total.cost, total.campaign.currency)) : QJsonValue());
    object.insert(u"revenue"_s, sumToJson(total, total.revenueMinor));
    return object;
}

QJsonObject resultToJson(const CampaignResult &result)
{
    QJsonObject object = countsToJson(result);
    object.insert(u"cost"_s, toJson(result.cost, result.campaign.currency));
    object.insert(u"costPerInterest"_s, moneyToJson(result.costPer(result.interests)));
    object.insert(u"costPerLead"_s, moneyToJson(result.costPer(result.leads)));
    object.insert(u"costPerMql"_s, moneyToJson(result.costPer(result.mql)));
    object.insert(u"costPerWon"_s, moneyToJson(result.costPer(result.won)));
    object.insert(u"revenue"_s, toJson(Money{result.revenueMinor, result.campaign.currency}));
    object.insert(u"otherCurrencyDeals"_s, result.otherRevenue);
    object.insert(u"roi"_s, shareToJson(result.returnOnInvestment()));
    return object;
}

} // namespace baton
