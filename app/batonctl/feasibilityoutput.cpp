// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feasibilityoutput.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto right = OutputColumn::Side::Right;

QJsonValue verdictToJson(const std::optional<bool> &isKept)
{
    return isKept ? QJsonValue(*isKept) : QJsonValue();
}

QString targetText(const SlaMeasure &measure)
{
    switch (measure.kind) {
    case SlaMeasure::Kind::Volume: return u"%1 leads a month"_s.arg(measure.target);
    case SlaMeasure::Kind::Acceptance: return u"%1 % accepted"_s.arg(measure.target);
    case SlaMeasure::Kind::Attempts: break;
    }
    return u"%1 attempts in %2 working days, for %3 %"_s.arg(measure.target).arg(measure.withinDays).arg(measure.goal);
}

QString monthText(const SlaMeasured &measured, const SlaMeasureMonth &month)
{
    const QString count = measured.measure.kind == SlaMeasure::Kind::Volume
        ? QString::number(month.count)
        : QString(u"%1 of %2"_s.arg(month.count).arg(month.of));
    return month.isKept ? QString(count + (*month.isKept ? u", kept"_s : u", missed"_s)) : count;
}

} // namespace

QJsonArray toJson(const QList<SlaMeasured> &measures)
{
    QJsonArray array;
    for (const auto &[measure, months] : measures) {
        QJsonArray listed;
        for (const SlaMeasureMonth &month : months)
            listed.append(QJsonObject{{u"month"_s, month.month},
                                      {u"count"_s, month.count},
                                      {u"of"_s, month.of},
                                      {u"kept"_s, verdictToJson(month.isKept)}});
        array.append(QJsonObject{{u"key"_s, measure.key},
                                 {u"name"_s, textToJson(measure.name)},
                                 {u"party"_s, keyOf(measure.party)},
                                 {u"kind"_s, keyOf(measure.kind)},
                                 {u"target"_s, measure.target},
                                 {u"months"_s, listed}});
    }
    return array;
}

QJsonObject toJson(const SlaFeasibility &past)
{
    QJsonArray commitments;
    for (const SlaFigures::Line &line : past.commitments)
        commitments.append(QJsonObject{{u"key"_s, line.key},
                                       {u"met"_s, line.counts.of(SlaClock::State::Met)},
                                       {u"breached"_s, line.counts.of(SlaClock::State::Breached)},
                                       {u"attainment"_s, toJson(line.counts.attainment())},
                                       {u"ci"_s, intervalToJson(line.counts.attainment())}});
    QJsonArray loads;
    for (const SlaFeasibility::Load &load : past.loads)
        loads.append(QJsonObject{{u"party"_s, keyOf(load.side)},
                                 {u"receivedPerMonth"_s, load.received},
                                 {u"capacityPerMonth"_s, load.capacity ? QJsonValue(*load.capacity) : QJsonValue()}});
    return {{u"from"_s, toIsoText(past.period.from)},
            {u"to"_s, toIsoText(past.period.to)},
            {u"commitments"_s, commitments},
            {u"measures"_s, toJson(past.measures)},
            {u"loads"_s, loads},
            {u"doubtful"_s, QJsonArray::fromStringList(past.doubtful())}};
}

void show(Output &output, const QList<SlaMeasured> &measures)
{
    if (measures.isEmpty())
        return;
    QList<OutputColumn> columns{{u"party"_s, u"Party"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                                {u"name"_s, u"Promise"_s},
                                {u"target"_s, u"How much"_s}};
    for (const SlaMeasureMonth &month : measures.first().months)
        columns.append({month.month, month.month, right});
    QList<OutputRow> rows;
    for (const SlaMeasured &measured : measures) {
        const SlaMeasure &measure = measured.measure;
        OutputRow row{keyOf(measure.party), measure.name.isEmpty() ? measure.key : measure.name, targetText(measure)};
        for (const SlaMeasureMonth &month : measured.months)
            row.append(monthText(measured, month));
        rows.append(row);
    }
    output.line();
    output.table(columns, rows);
}

void show(Output &output, const SlaFeasibility &past)
{
    const QStringList doubtful = past.doubtful();
    QList<OutputRow> rows;
    for (const SlaFigures::Line &line : past.commitments)
        rows.append({line.name.isEmpty() ? line.key : line.name, line.counts.of(SlaClock::State::Met),
                     line.counts.of(SlaClock::State::Breached), percentText(line.counts.attainment()),
                     line.goal ? QJsonValue(QString::number(*line.goal) + u" %"_s) : QJsonValue(),
                     doubtful.contains(line.key) ? QJsonValue(u"hardly to be kept"_s) : QJsonValue()});
    output.line();
    output.line(u"Had it counted in the half year before"_s);
    output.table({{u"name"_s, u"Commitment"_s},
                  {u"met"_s, u"Met"_s, right},
                  {u"breached"_s, u"Breached"_s, right},
                  {u"attainment"_s, u"Kept (95 %)"_s, right},
                  {u"goal"_s, u"Goal"_s, right},
                  {u"doubt"_s, u"Verdict"_s}},
                 rows);
    show(output, past.measures);
    output.line();
    for (const SlaFeasibility::Load &load : past.loads)
        output.line(u"%1 receives %2 leads a month; %3."_s.arg(
            keyOf(load.side), QString::number(load.received, 'f', 1),
            load.capacity ? QString(u"it can take %1"_s.arg(*load.capacity))
                          : u"how many each of its people can take is not set"_s));
}

} // namespace baton
