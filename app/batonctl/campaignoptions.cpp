// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignoptions.h"

#include "moneytext.h"

#include "conditions/fieldvalue.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString none = u"none"_s;

void set(QString &target, const QString &given)
{
    if (!given.isEmpty())
        target = given == none ? QString() : given;
}

Result<void> set(std::optional<QDate> &target, const QString &given, const QString &field)
{
    if (given.isEmpty())
        return {};
    if (given == none) {
        target.reset();
        return {};
    }
    const auto value = fieldValueFromText(given, FieldType::Date);
    if (!value) {
        QVariantMap arguments = value.error().arguments;
        arguments.insert(u"field"_s, field);
        return failure(value.error().kind, value.error().code, arguments);
    }
    if (const QDate *date = std::get_if<QDate>(&*value))
        target = *date;
    return {};
}

/// An amount in this currency and no other.
Result<std::optional<qint64>> amountFrom(const QString &given, const QString &currency)
{
    const auto money = moneyFrom(given, currency);
    if (!money)
        return failure(money);
    if (!*money)
        return std::nullopt;
    if ((*money)->currency != currency)
        return failure(Error::Kind::Invalid, u"money.currency"_s, {{u"value"_s, given}, {u"currency"_s, currency}});
    return (*money)->minor;
}

Result<void> set(qint64 &target, const QString &given, const QString &currency)
{
    const auto amount = amountFrom(given, currency);
    if (!amount)
        return failure(amount);
    target = amount->value_or(target);
    return {};
}

} // namespace

Result<Campaign> withOptions(Campaign campaign, const CampaignOptions &options)
{
    set(campaign.name, options.name);
    set(campaign.objective, options.objective);
    set(campaign.utmCampaign, options.utm);
    set(campaign.retrospective, options.retrospective);
    set(campaign.currency, options.currency.toUpper());
    if (const auto status = campaignStatusFromKey(options.status))
        campaign.status = *status;
    if (auto read = set(campaign.startsOn, options.starts, u"start"_s); !read)
        return failure(read);
    if (auto read = set(campaign.endsOn, options.ends, u"end"_s); !read)
        return failure(read);
    if (options.budget == none) {
        campaign.budgetMinor.reset();
        return campaign;
    }
    const auto budget = amountFrom(options.budget, campaign.currency);
    if (!budget)
        return failure(budget);
    if (*budget)
        campaign.budgetMinor = *budget;
    return campaign;
}

Result<Tactic> withOptions(Tactic tactic, const TacticOptions &options)
{
    set(tactic.name, options.name);
    set(tactic.utmSource, options.source);
    set(tactic.utmMedium, options.medium);
    tactic.channel = tacticChannelFromKey(options.channel).value_or(tactic.channel);
    tactic.direction = tacticDirectionFromKey(options.direction).value_or(tactic.direction);
    if (auto read = set(tactic.startsOn, options.starts, u"start"_s); !read)
        return failure(read);
    if (auto read = set(tactic.endsOn, options.ends, u"end"_s); !read)
        return failure(read);
    if (options.volume == none)
        tactic.plannedVolume.reset();
    else if (!options.volume.isEmpty()) {
        bool isNumber = false;
        tactic.plannedVolume = options.volume.toLongLong(&isNumber);
        if (!isNumber)
            return failure(Error::Kind::Invalid, u"tactic.volume"_s, {{u"value"_s, options.volume}});
    }
    return tactic;
}

Result<CostLine> withOptions(CostLine line, const CostOptions &options, const CampaignDetails &details)
{
    const QString &currency = details.campaign.currency;
    line.campaign = details.campaign.id;
    line.category = costCategoryFromKey(options.category).value_or(line.category);
    set(line.vendor, options.vendor);
    set(line.invoice, options.invoice);
    if (!options.month.isEmpty()) {
        const auto month = monthFromText(options.month);
        if (!month)
            return failure(Error::Kind::Invalid, u"cost.month"_s, {{u"value"_s, options.month}});
        line.month = *month;
    }
    for (const auto &[amount, given] :
         {std::pair(&line.amounts.planned, options.planned), std::pair(&line.amounts.committed, options.committed),
          std::pair(&line.amounts.actual, options.actual)})
        if (auto read = set(*amount, given, currency); !read)
            return failure(read);
    if (options.tactic == none)
        line.tactic = {};
    else if (!options.tactic.isEmpty()) {
        const auto tactic = tacticOf(details, options.tactic);
        if (!tactic)
            return failure(tactic);
        line.tactic = tactic->id;
    }
    return line;
}

Result<Tactic> tacticOf(const CampaignDetails &details, const QString &name)
{
    const auto found = std::ranges::find_if(
        details.tactics, [&](const Tactic &tactic) { return comparisonKey(tactic.name) == comparisonKey(name); });
    if (found == details.tactics.end())
        return failure(Error::Kind::NotFound, u"tactic.unknown"_s, {{u"value"_s, name}});
    return *found;
}

} // namespace baton
