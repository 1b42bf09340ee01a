// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignfacts.h"

#include "campaigns/campaigntext.h"
#include "common/formatting.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto number = FactCell::Align::Number;

QString translated(const char *text)
{
    return QCoreApplication::translate("CampaignFacts", text);
}

QString amountText(qint64 minor, const QString &currency, const QLocale &locale, MoneyForm form = MoneyForm::Whole)
{
    return moneyText(Money{minor, currency}, form, locale);
}

QList<FactCell> resultRow(const QString &name, qint64 count, const CampaignResult &result, const QLocale &locale)
{
    const auto each = result.costPer(count);
    return {{name},
            {countText(count, locale), number},
            {each ? moneyText(*each, MoneyForm::Exact, locale) : noValue(), number}};
}

QString percentText(double share, const QLocale &locale)
{
    return countText(qRound64(share * 100), locale) + QChar(QChar::Nbsp) + u'%';
}

QString tacticName(const CampaignDetails &details, TacticId id)
{
    const auto found = std::ranges::find(details.tactics, id, &Tactic::id);
    return found == details.tactics.end() ? noValue() : found->name;
}

QList<FactCell> amountCells(const CostAmounts &amounts, const QString &currency, const QLocale &locale, MoneyForm form)
{
    const auto burn = amounts.burn();
    return {{amountText(amounts.planned, currency, locale, form), number},
            {amountText(amounts.committed, currency, locale, form), number},
            {amountText(amounts.actual, currency, locale, form), number},
            {amountText(amounts.remaining(), currency, locale, form), number},
            {burn ? percentText(*burn, locale) : noValue(), number}};
}

QStringList amountHeaders()
{
    return {translated(QT_TRANSLATE_NOOP("CampaignFacts", "Planned")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Promised")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Paid")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Still free")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Paid of plan"))};
}

} // namespace

QStringList CampaignFacts::resultHeaders()
{
    return {translated(QT_TRANSLATE_NOOP("CampaignFacts", "What")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Number")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Cost of one"))};
}

QList<QList<FactCell>> CampaignFacts::results(const CampaignResult &result, const QLocale &locale)
{
    const auto roi = result.returnOnInvestment();
    return {resultRow(translated(QT_TRANSLATE_NOOP("CampaignFacts", "Interests")), result.interests, result, locale),
            resultRow(translated(QT_TRANSLATE_NOOP("CampaignFacts", "Leads")), result.leads, result, locale),
            resultRow(translated(QT_TRANSLATE_NOOP("CampaignFacts", "MQL")), result.mql, result, locale),
            resultRow(translated(QT_TRANSLATE_NOOP("CampaignFacts", "Won")), result.won, result, locale),
            {{translated(QT_TRANSLATE_NOOP("CampaignFacts", "Revenue of the won"))},
             {amountText(result.revenueMinor, result.campaign.currency, locale), number},
             {{}, number}},
            {{translated(QT_TRANSLATE_NOOP("CampaignFacts", "Return on what was paid"))},
             {roi ? percentText(*roi, locale) : noValue(), number},
             {{}, number}}};
}

std::optional<CampaignFigure> CampaignFacts::figureOf(int resultRow)
{
    switch (resultRow) {
    case Leads: return CampaignFigure::Leads;
    case Mql: return CampaignFigure::Mql;
    case Won: return CampaignFigure::Won;
    default: return std::nullopt;
    }
}

QStringList CampaignFacts::tacticHeaders()
{
    return {translated(QT_TRANSLATE_NOOP("CampaignFacts", "Tactic")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Channel")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Direction")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Begins")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "Ends")),
            translated(QT_TRANSLATE_NOOP("CampaignFacts", "To reach"))};
}

QList<QList<FactCell>> CampaignFacts::tactics(const CampaignDetails &details, const QLocale &locale)
{
    QList<QList<FactCell>> rows;
    for (const Tactic &tactic : details.tactics)
        rows.append({{tactic.name},
                     {channelText(tactic.channel)},
                     {directionText(tactic.direction)},
                     {dayText(tactic.startsOn, locale)},
                     {dayText(tactic.endsOn, locale)},
                     {tactic.plannedVolume ? countText(*tactic.plannedVolume, locale) : noValue(), number}});
    return rows;
}

QStringList CampaignFacts::lineHeaders()
{
    return QStringList{translated(QT_TRANSLATE_NOOP("CampaignFacts", "Month")),
                       translated(QT_TRANSLATE_NOOP("CampaignFacts", "Category")),
                       translated(QT_TRANSLATE_NOOP("CampaignFacts", "Tactic")),
                       translated(QT_TRANSLATE_NOOP("CampaignFacts", "Vendor"))}
    + amountHeaders();
}

QList<QList<FactCell>> CampaignFacts::lines(const CampaignDetails &details, const QLocale &locale)
{
    QList<QList<FactCell>> rows;
    for (const CostLine &line : details.costLines)
        rows.append(QList<FactCell>{{monthName(line.month, locale)},
                                    {categoryText(line.category)},
                                    {tacticName(details, line.tactic)},
                                    {line.vendor.isEmpty() ? noValue() : line.vendor}}
                    + amountCells(line.amounts, details.campaign.currency, locale, MoneyForm::Exact));
    return rows;
}

QList<CampaignFacts::Slice> CampaignFacts::slices(const CampaignDetails &details, By by, const QLocale &locale)
{
    QMap<qint64, Slice> slices;
    for (const CostLine &line : details.costLines) {
        Slice &slice = slices[by == By::Category ? static_cast<int>(line.category) : line.month.toJulianDay()];
        slice.name = by == By::Category ? categoryText(line.category) : monthName(line.month, locale);
        slice.amounts += line.amounts;
    }
    return slices.values();
}

QList<PlanBar> CampaignFacts::bars(const QList<Slice> &slices, const QString &currency, const QLocale &locale)
{
    QList<PlanBar> bars;
    for (const Slice &slice : slices)
        bars.append({slice.name, slice.amounts,
                     translated(QT_TRANSLATE_NOOP("CampaignFacts", "%1 of %2"))
                         .arg(moneyNumber(Money{slice.amounts.actual, currency}, MoneyForm::Whole, locale),
                              amountText(slice.amounts.planned, currency, locale))});
    return bars;
}

ChartFacts CampaignFacts::chart(const CampaignDetails &details, const QList<Slice> &months, const QLocale &locale)
{
    const QString currency = details.campaign.currency;
    QStringList names;
    QList<PlannedMoney> money;
    for (const Slice &month : months) {
        names.append(month.name);
        money.append({static_cast<double>(month.amounts.planned), static_cast<double>(month.amounts.committed),
                      static_cast<double>(month.amounts.actual)});
    }
    ChartFacts facts = planChart(translated(QT_TRANSLATE_NOOP("CampaignFacts", "Costs by month")),
                                 translated(QT_TRANSLATE_NOOP("CampaignFacts", "Month")), names, money,
                                 [currency, locale](double minor) {
                                     return moneyText(Money{qRound64(minor), currency}, MoneyForm::Whole, locale);
                                 });
    facts.sentence = costSentence(details, locale) + u'.';
    return facts;
}

QStringList CampaignFacts::sliceHeaders(By by)
{
    return QStringList{by == By::Category ? translated(QT_TRANSLATE_NOOP("CampaignFacts", "Category"))
                                          : translated(QT_TRANSLATE_NOOP("CampaignFacts", "Month"))}
    + amountHeaders();
}

QList<QList<FactCell>> CampaignFacts::sliceRows(const QList<Slice> &slices, const QString &currency,
                                                const QLocale &locale)
{
    QList<QList<FactCell>> rows;
    for (const Slice &slice : slices)
        rows.append(QList<FactCell>{{slice.name}} + amountCells(slice.amounts, currency, locale, MoneyForm::Whole));
    return rows;
}

CostAmounts CampaignFacts::sumOf(const QList<CostLine> &lines)
{
    CostAmounts sum;
    for (const CostLine &line : lines)
        sum += line.amounts;
    return sum;
}

QString CampaignFacts::costSentence(const CampaignDetails &details, const QLocale &locale)
{
    const CostAmounts sum = sumOf(details.costLines);
    const auto amount = [&](qint64 minor) { return amountText(minor, details.campaign.currency, locale); };
    const QString paid = translated(QT_TRANSLATE_NOOP("CampaignFacts", "%1 of %2 planned are paid"))
                             .arg(amount(sum.actual), amount(sum.planned));
    if (sum.variance() > 0)
        return paid
            + translated(QT_TRANSLATE_NOOP("CampaignFacts", ", %1 beyond the plan")).arg(amount(sum.variance()));
    if (sum.committed > sum.actual)
        return paid
            + translated(QT_TRANSLATE_NOOP("CampaignFacts", ", %1 more are promised"))
                  .arg(amount(sum.committed - sum.actual));
    return paid;
}

} // namespace baton
