// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignrules.h"

#include "support/currency.h"
#include "support/text.h"
#include "support/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype longestUtm = 100;
constexpr qint64 greatestVolume = 1'000'000'000;
// Sums of a hundred thousand of them still fit.
constexpr qint64 greatestMinor = 10'000'000'000'000;

/// What a link can carry and a report can compare: no blanks, nothing that would have to be escaped.
bool isUtm(const QString &text)
{
    return text.size() <= longestUtm && std::ranges::all_of(text, [](QChar c) {
               return c.isLetterOrNumber() || QStringView(u"-_.+~|").contains(c);
           });
}

Result<void> checkUtm(const QString &text)
{
    if (!isUtm(text))
        return failure(Error::Kind::Invalid, u"campaign.utm"_s, {{u"value"_s, text}});
    return {};
}

Result<void> checkOrder(const QString &code, const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (from && to && *to < *from)
        return failure(Error::Kind::Invalid, code,
                       {{u"from"_s, from->toString(Qt::ISODate)}, {u"to"_s, to->toString(Qt::ISODate)}});
    return {};
}

Result<void> checkAmount(qint64 minor, const QString &currency)
{
    const QString text = plainText(Money{minor, currency}) + u' ' + currency;
    if (minor < 0)
        return failure(Error::Kind::Invalid, u"money.negative"_s, {{u"value"_s, text}});
    if (minor > greatestMinor)
        return failure(Error::Kind::Invalid, u"money.range"_s, {{u"value"_s, text}});
    return {};
}

/// Whether the plan bears the new status.
Result<void> checkStatus(const Campaign &campaign, const CampaignPlan &plan, QDate today)
{
    switch (campaign.status) {
    case CampaignStatus::Approved:
        if (campaign.budgetMinor && plan.cost.planned > *campaign.budgetMinor)
            return failure(Error::Kind::Invalid, u"campaign.overBudget"_s,
                           {{u"value"_s, plainText(Money{plan.cost.planned, campaign.currency})},
                            {u"limit"_s, plainText(*campaign.budget())},
                            {u"currency"_s, campaign.currency}});
        return {};
    case CampaignStatus::Live:
        if (!campaign.startsOn || *campaign.startsOn > today)
            return failure(Error::Kind::Invalid, u"campaign.notBegun"_s,
                           {{u"date"_s, campaign.startsOn ? campaign.startsOn->toString(Qt::ISODate) : QString()}});
        if (plan.tactics == 0)
            return failure(Error::Kind::Invalid, u"campaign.noTactic"_s);
        if (plan.costLines == 0)
            return failure(Error::Kind::Invalid, u"campaign.noCost"_s);
        return {};
    case CampaignStatus::Reviewed:
        if (campaign.retrospective.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, u"campaign.noRetrospective"_s);
        return {};
    case CampaignStatus::Idea:
    case CampaignStatus::Planned:
    case CampaignStatus::Paused:
    case CampaignStatus::Completed:
    case CampaignStatus::Cancelled: break;
    }
    return {};
}

} // namespace

QList<CampaignStatus> nextStatuses(CampaignStatus from)
{
    using enum CampaignStatus;
    switch (from) {
    case Idea: return {Planned, Cancelled};
    case Planned: return {Approved, Cancelled};
    case Approved: return {Live, Cancelled};
    case Live: return {Paused, Completed, Cancelled};
    case Paused: return {Live, Completed, Cancelled};
    case Completed: return {Reviewed};
    case Reviewed:
    case Cancelled: break;
    }
    return {};
}

Result<void> checkCampaign(const Campaign &campaign)
{
    if (comparisonKey(campaign.name).isEmpty())
        return failure(Error::Kind::Invalid, u"campaign.nameMissing"_s);
    if (auto fits = checkLength(campaign.name, longestName); !fits)
        return fits;
    if (auto fits = checkLength(campaign.objective, longestNote); !fits)
        return fits;
    if (!isCurrencyCode(campaign.currency))
        return failure(Error::Kind::Invalid, u"currency.syntax"_s, {{u"value"_s, campaign.currency}});
    if (auto order = checkOrder(u"campaign.dates"_s, campaign.startsOn, campaign.endsOn); !order)
        return order;
    if (auto amount = checkAmount(campaign.budgetMinor.value_or(0), campaign.currency); !amount)
        return amount;
    return checkUtm(campaign.utmCampaign);
}

Result<void> checkChange(const Campaign &before, const Campaign &after, const CampaignPlan &plan, QDate today)
{
    if (auto sound = checkCampaign(after); !sound)
        return sound;
    if (after.currency != before.currency && (plan.cost.actual != 0 || plan.cost.committed != 0))
        return failure(Error::Kind::Invalid, u"campaign.currency"_s, {{u"value"_s, before.currency}});
    if (after.utmCampaign.isEmpty() && plan.utmTactics > 0)
        return failure(Error::Kind::Invalid, u"campaign.utmNeeded"_s);
    if (after.status == before.status)
        return {};
    if (!nextStatuses(before.status).contains(after.status)) {
        QStringList choices;
        for (const CampaignStatus status : nextStatuses(before.status))
            choices.append(keyOf(status));
        return failure(
            Error::Kind::Invalid, u"campaign.step"_s,
            {{u"from"_s, keyOf(before.status)}, {u"to"_s, keyOf(after.status)}, {u"choices"_s, choices.join(u", "_s)}});
    }
    return checkStatus(after, plan, today);
}

Result<void> checkTactic(const Tactic &tactic, const Campaign &campaign)
{
    if (comparisonKey(tactic.name).isEmpty())
        return failure(Error::Kind::Invalid, u"tactic.nameMissing"_s);
    if (auto fits = checkLength(tactic.name, longestName); !fits)
        return fits;
    if (auto order = checkOrder(u"tactic.dates"_s, tactic.startsOn, tactic.endsOn); !order)
        return order;
    if (tactic.plannedVolume && (*tactic.plannedVolume < 0 || *tactic.plannedVolume > greatestVolume))
        return failure(Error::Kind::Invalid, u"tactic.volume"_s,
                       {{u"value"_s, *tactic.plannedVolume}, {u"high"_s, greatestVolume}});
    for (const QString &text : {tactic.utmSource, tactic.utmMedium})
        if (auto sound = checkUtm(text); !sound)
            return sound;
    if (!utmKeyOf(tactic).isEmpty() && campaign.utmCampaign.isEmpty())
        return failure(Error::Kind::Invalid, u"campaign.utmNeeded"_s);
    return {};
}

Result<void> checkCostLine(const CostLine &line, const Campaign &campaign)
{
    if (!line.month.isValid())
        return failure(Error::Kind::Invalid, u"cost.month"_s);
    for (const qint64 minor : {line.amounts.planned, line.amounts.committed, line.amounts.actual})
        if (auto amount = checkAmount(minor, campaign.currency); !amount)
            return amount;
    return {};
}

std::optional<double> budgetUse(const Campaign &campaign, const CostAmounts &cost)
{
    if (campaign.budgetMinor.value_or(0) <= 0)
        return std::nullopt;
    return static_cast<double>(cost.planned) / static_cast<double>(*campaign.budgetMinor);
}

QString utmKeyOf(const Tactic &tactic)
{
    const QString source = comparisonKey(tactic.utmSource);
    const QString medium = comparisonKey(tactic.utmMedium);
    return source.isEmpty() && medium.isEmpty() ? QString() : QString(source + u' ' + medium);
}

} // namespace baton
