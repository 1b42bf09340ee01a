// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignoutput.h"

#include "recordstream.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto right = OutputColumn::Side::Right;
constexpr auto amounts = OutputColumn::Cells::Amounts;

QJsonValue shareText(const std::optional<double> &share)
{
    return share ? QJsonValue(QString::number(*share * 100, 'f', 1) + u" %"_s) : QJsonValue(u"–"_s);
}

CostAmounts sumOf(const QList<CostLine> &lines)
{
    CostAmounts sum;
    for (const CostLine &line : lines)
        sum += line.amounts;
    return sum;
}

OutputRow costRow(const QString &campaign, const QString &line, const QString &what, const CostAmounts &amounts,
                  const QString &currency)
{
    return {campaign,
            line,
            what,
            toJson(Money{amounts.planned, currency}),
            toJson(Money{amounts.committed, currency}),
            toJson(Money{amounts.actual, currency}),
            toJson(Money{amounts.variance(), currency}),
            shareText(amounts.burn()),
            toJson(Money{amounts.remaining(), currency})};
}

QList<OutputColumn> costColumns()
{
    return {{u"campaign"_s, u"Campaign"_s},
            {u"line"_s, u"Line"_s, right},
            {u"what"_s, u"What for"_s},
            {u"planned"_s, u"Planned"_s, right},
            {u"committed"_s, u"Committed"_s, right},
            {u"actual"_s, u"Actual"_s, right},
            {u"variance"_s, u"Beyond plan"_s, right},
            {u"burn"_s, u"Used"_s, right},
            {u"remaining"_s, u"Plan not yet spent"_s, right}};
}

QList<OutputRow> costRows(const CampaignDetails &details)
{
    QList<OutputRow> rows;
    const QString &currency = details.campaign.currency;
    for (const CostLine &line : details.costLines) {
        const QString tactic = tacticName(details, line.tactic);
        const QString what = monthText(line.month) + u' ' + nameOf(line.category)
            + (tactic.isEmpty() ? QString() : QString(u" for "_s + tactic));
        rows.append(costRow(details.campaign.name, QString::number(line.id.value()), what, line.amounts, currency));
    }
    rows.append(costRow(details.campaign.name, {}, u"Together"_s, sumOf(details.costLines), currency));
    return rows;
}

QString textOf(const QJsonValue &value)
{
    const QString text = toPlainText(value);
    return text.isEmpty() ? u"–"_s : text;
}

/// What of the budget nothing is planned for; nothing without a budget.
std::optional<Money> freeBudget(const CampaignResult &result)
{
    if (!result.campaign.budgetMinor)
        return std::nullopt;
    return Money{*result.campaign.budgetMinor - result.cost.planned, result.campaign.currency};
}

/// "Taken back by …" for people; nothing where nothing changed.
void tellUndo(Output &output, BatchId batch)
{
    if (batch.isValid())
        output.line(u"Take it back with: batonctl history undo %1"_s.arg(batch.value()));
}

void tell(Output &output, QJsonObject document, const QString &sentence, BatchId batch)
{
    if (output.isJson()) {
        document.insert(u"batch"_s, batch.isValid() ? QJsonValue(batch.value()) : QJsonValue());
        output.document(document);
        return;
    }
    output.line(batch.isValid() ? sentence : u"Nothing was different."_s);
    tellUndo(output, batch);
}

} // namespace

void showCampaigns(Output &output, const CampaignFigures &figures, const OwnerNames &owners, const QString &format)
{
    if (output.isJson()) {
        QJsonArray campaigns;
        for (const CampaignResult &result : figures.campaigns) {
            QJsonObject campaign = toJson(result.campaign, owners);
            campaign.insert(u"results"_s, resultToJson(result));
            campaigns.append(campaign);
        }
        output.document(QJsonObject{
            {u"asOf"_s, toIsoText(figures.asOf.now)},
            {u"knownAt"_s, figures.asOf.knownAt ? QJsonValue(toIsoText(*figures.asOf.knownAt)) : QJsonValue()},
            {u"campaigns"_s, campaigns},
            {u"none"_s, countsToJson(figures.none)},
            {u"total"_s, totalToJson(figures.total)}});
        return;
    }
    RecordStream stream(RecordStream::format(format, OutputForm::Text),
                        {{u"no"_s, u"No."_s},
                         {u"name"_s, u"Campaign"_s},
                         {u"status"_s, u"Status"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                         {u"interests"_s, u"Interests"_s, right},
                         {u"leads"_s, u"Leads"_s, right},
                         {u"mql"_s, u"MQL"_s, right},
                         {u"won"_s, u"Won"_s, right},
                         {u"actual"_s, u"Actual cost"_s, right, amounts},
                         {u"costPerLead"_s, u"A lead"_s, right, amounts},
                         {u"free"_s, u"Budget still free"_s, right, amounts}});
    for (const CampaignResult &result : figures.campaigns)
        stream.write({campaignNumber(result.campaign.id), result.campaign.name, keyOf(result.campaign.status),
                      result.interests, result.leads, result.mql, result.won,
                      toJson(Money{result.cost.actual, result.campaign.currency}),
                      moneyToJson(result.costPer(result.leads)), moneyToJson(freeBudget(result))});
    const CampaignResult &none = figures.none;
    const CampaignResult &all = figures.total;
    stream.write({{}, u"No campaign"_s, {}, none.interests, none.leads, none.mql, none.won, {}, {}, {}});
    stream.write(
        {{}, u"All"_s, {}, all.interests, all.leads, all.mql, all.won, sumToJson(all, all.cost.actual), {}, {}});
    stream.finish();
}

void showCampaign(Output &output, const CampaignDetails &details, const CampaignResult &result,
                  const OwnerNames &owners)
{
    QJsonObject document = toJson(details.campaign, owners);
    if (output.isJson()) {
        QJsonArray tactics;
        for (const Tactic &tactic : details.tactics)
            tactics.append(toJson(tactic));
        document.insert(u"tactics"_s, tactics);
        document.insert(u"costs"_s, linesToJson(details));
        document.insert(u"results"_s, resultToJson(result));
        output.document(document);
        return;
    }
    output.pairs({{u"Campaign"_s, campaignNumber(details.campaign.id) + u' ' + details.campaign.name},
                  {u"Objective"_s, textOf(document[u"objective"_s])},
                  {u"Status"_s, nameOf(details.campaign.status)},
                  {u"Owner"_s, textOf(document[u"owner"_s])},
                  {u"From"_s, textOf(document[u"start"_s])},
                  {u"Until"_s, textOf(document[u"end"_s])},
                  {u"Budget"_s, textOf(document[u"budget"_s])},
                  {u"Budget still free"_s, textOf(moneyToJson(freeBudget(result)))},
                  {u"utm_campaign"_s, textOf(document[u"utmCampaign"_s])},
                  {u"Results"_s,
                   u"%1 interests, %2 leads, %3 MQL, %4 won"_s.arg(result.interests)
                       .arg(result.leads)
                       .arg(result.mql)
                       .arg(result.won)}});
    QList<OutputRow> rows;
    for (const Tactic &tactic : details.tactics)
        rows.append({tactic.name, nameOf(tactic.channel), nameOf(tactic.direction), dateToJson(tactic.startsOn),
                     dateToJson(tactic.endsOn), countToJson(tactic.plannedVolume), textToJson(tactic.utmSource),
                     textToJson(tactic.utmMedium)});
    output.line();
    output.table({{u"tactic"_s, u"Tactic"_s},
                  {u"channel"_s, u"Channel"_s},
                  {u"direction"_s, u"Direction"_s},
                  {u"start"_s, u"From"_s},
                  {u"end"_s, u"Until"_s},
                  {u"plannedVolume"_s, u"Planned volume"_s, right},
                  {u"utmSource"_s, u"utm_source"_s},
                  {u"utmMedium"_s, u"utm_medium"_s}},
                 rows);
    output.line();
    output.table(costColumns(), costRows(details));
}

void showCosts(Output &output, const QList<CampaignDetails> &campaigns)
{
    QJsonArray documents;
    QList<OutputRow> rows;
    for (const CampaignDetails &details : campaigns) {
        documents.append(QJsonObject{{u"no"_s, campaignNumber(details.campaign.id)},
                                     {u"name"_s, details.campaign.name},
                                     {u"budget"_s, moneyToJson(details.campaign.budget())},
                                     {u"lines"_s, linesToJson(details)},
                                     {u"total"_s, toJson(sumOf(details.costLines), details.campaign.currency)}});
        rows += costRows(details);
    }
    if (output.isJson())
        output.document(documents);
    else
        output.table(costColumns(), rows);
}

void showReturns(Output &output, const CampaignFigures &figures, const QString &format)
{
    if (output.isJson()) {
        QJsonArray campaigns;
        for (const CampaignResult &result : figures.campaigns) {
            QJsonObject campaign = resultToJson(result);
            campaign.insert(u"no"_s, campaignNumber(result.campaign.id));
            campaign.insert(u"name"_s, result.campaign.name);
            campaigns.append(campaign);
        }
        output.document(QJsonObject{{u"measure"_s, u"sourced"_s},
                                    {u"asOf"_s, toIsoText(figures.asOf.now)},
                                    {u"campaigns"_s, campaigns},
                                    {u"none"_s, resultToJson(figures.none)},
                                    {u"total"_s, totalToJson(figures.total)}});
        return;
    }
    RecordStream stream(RecordStream::format(format, OutputForm::Text),
                        {{u"name"_s, u"Campaign"_s},
                         {u"leads"_s, u"Leads"_s, right},
                         {u"mql"_s, u"MQL"_s, right},
                         {u"won"_s, u"Won"_s, right},
                         {u"actual"_s, u"Actual cost"_s, right, amounts},
                         {u"costPerLead"_s, u"A lead"_s, right, amounts},
                         {u"costPerMql"_s, u"An MQL"_s, right, amounts},
                         {u"costPerWon"_s, u"A won one"_s, right, amounts},
                         {u"revenue"_s, u"Sourced revenue"_s, right, amounts},
                         {u"roi"_s, u"Return"_s, right}});
    for (const CampaignResult &result : figures.campaigns)
        stream.write(
            {result.campaign.name, result.leads, result.mql, result.won,
             toJson(Money{result.cost.actual, result.campaign.currency}), moneyToJson(result.costPer(result.leads)),
             moneyToJson(result.costPer(result.mql)), moneyToJson(result.costPer(result.won)),
             toJson(Money{result.revenueMinor, result.campaign.currency}),
             format.isEmpty() ? shareText(result.returnOnInvestment()) : shareToJson(result.returnOnInvestment())});
    // What no campaign brought, and all: the funnel's own counts.
    const Money unsourced{figures.none.revenueMinor, figures.none.campaign.currency};
    stream.write({u"No campaign"_s,
                  figures.none.leads,
                  figures.none.mql,
                  figures.none.won,
                  {},
                  {},
                  {},
                  {},
                  toJson(unsourced),
                  {}});
    const CampaignResult &all = figures.total;
    stream.write({u"All"_s,
                  all.leads,
                  all.mql,
                  all.won,
                  sumToJson(all, all.cost.actual),
                  {},
                  {},
                  {},
                  sumToJson(all, all.revenueMinor),
                  {}});
    stream.finish();
}

void tellChange(Output &output, const PlanChange<Campaign> &change, const OwnerNames &owners)
{
    tell(output, toJson(change.record, owners),
         u"The campaign %1 “%2” is stored."_s.arg(campaignNumber(change.record.id), change.record.name), change.batch);
}

void tellChange(Output &output, const PlanChange<Tactic> &change)
{
    tell(output, toJson(change.record), u"The tactic “%1” is stored."_s.arg(change.record.name), change.batch);
}

void tellChange(Output &output, const PlanChange<CostLine> &change, const Campaign &campaign)
{
    tell(output, toJson(change.record, campaign.currency, {}),
         u"The cost line %1 of “%2” is stored."_s.arg(change.record.id.value()).arg(campaign.name), change.batch);
}

} // namespace baton
