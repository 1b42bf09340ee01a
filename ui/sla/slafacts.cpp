// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slafacts.h"

#include "common/shippedtext.h"
#include "funnel/handofftext.h"
#include "leads/leadnumber.h"
#include "sla/clocktext.h"
#include "sla/ledgerbar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto number = FactCell::Align::Number;

QString translated(const char *text)
{
    return QCoreApplication::translate("SlaFacts", text);
}

FactCell count(qint64 value, const QLocale &locale)
{
    return {countText(value, locale), number};
}

QString verdictSign(const std::optional<SlaVerdict> &verdict)
{
    if (!verdict)
        return noValue();
    const QString sign = *verdict == SlaVerdict::Kept ? u"✓ "_s : *verdict == SlaVerdict::Missed ? u"✗ "_s : u"? "_s;
    return sign + SlaFacts::verdictWords(*verdict);
}

QList<FactCell> countCells(const SlaCounts &counts, const QLocale &locale)
{
    QList<FactCell> cells;
    for (const auto state : {SlaClock::State::Met, SlaClock::State::Breached, SlaClock::State::Running,
                             SlaClock::State::Paused, SlaClock::State::Exempt})
        cells.append(count(counts.of(state), locale));
    return cells;
}

QList<FactCell> rateCells(const SlaCounts &counts, const QLocale &locale)
{
    const auto rate = counts.attainment();
    const qint64 decided = SlaFacts::decided(counts);
    return {{rateText(rate, decided, locale), number},
            {rate ? intervalText(rate, decided, locale) : noValue(), number}};
}

QString partyName(const QString &key)
{
    const Side side = sideFromKey(key).value_or(Side::Shared);
    return translated(QT_TRANSLATE_NOOP("SlaFacts", "%1, all promises")).arg(sideName(side));
}

QString groupHeader(SlaGrouping by)
{
    switch (by) {
    case SlaGrouping::Owner: return translated(QT_TRANSLATE_NOOP("SlaFacts", "Owner"));
    case SlaGrouping::Team: return translated(QT_TRANSLATE_NOOP("SlaFacts", "Team"));
    case SlaGrouping::Source: return translated(QT_TRANSLATE_NOOP("SlaFacts", "Source"));
    case SlaGrouping::Month: return translated(QT_TRANSLATE_NOOP("SlaFacts", "Month of the start"));
    case SlaGrouping::Party:
    case SlaGrouping::None: break;
    }
    return translated(QT_TRANSLATE_NOOP("SlaFacts", "Party"));
}

/// What stands for those without one.
QString groupName(const SlaFigures::Group &group, SlaGrouping by, const QLocale &locale)
{
    if (by == SlaGrouping::Month) {
        const QDate month = QDate::fromString(group.value, u"yyyy-MM"_s);
        return month.isValid() ? locale.toString(month, u"MMM yyyy"_s) : group.value;
    }
    if (!group.value.isEmpty())
        return group.value;
    switch (by) {
    case SlaGrouping::Owner: return translated(QT_TRANSLATE_NOOP("SlaFacts", "nobody"));
    case SlaGrouping::Team: return translated(QT_TRANSLATE_NOOP("SlaFacts", "no team"));
    default: return SlaFacts::sourceName({});
    }
}

QString pointName(const SlaTrend::Point &point, SlaTrend::Step step, const QLocale &locale)
{
    const QDate from = QDateTime::fromMSecsSinceEpoch(toMillis(point.from), Qt::UTC).date();
    if (step == SlaTrend::Step::Month)
        return locale.toString(from, u"MMM yyyy"_s);
    return translated(QT_TRANSLATE_NOOP("SlaFacts", "Q%1 %2")).arg((from.month() + 2) / 3).arg(from.year());
}

QString trendSentence(const ChartFacts &facts)
{
    QList<qsizetype> known;
    const QList<std::optional<double>> &values = facts.columns.constFirst().values;
    for (qsizetype at = 0; at < values.size(); ++at)
        if (values[at])
            known.append(at);
    if (known.isEmpty())
        return translated(QT_TRANSLATE_NOOP("SlaFacts", "No hand-off was due yet."));
    const auto said = [&](qsizetype at) {
        return translated(QT_TRANSLATE_NOOP("SlaFacts", "%1 in %2"))
            .arg(facts.wordsOf(values[at]), facts.categories[at]);
    };
    if (known.size() == 1)
        return translated(QT_TRANSLATE_NOOP("SlaFacts", "Never followed up: %1.")).arg(said(known.first()));
    return translated(QT_TRANSLATE_NOOP("SlaFacts", "Never followed up: from %1 to %2."))
        .arg(said(known.first()), said(known.last()));
}

} // namespace

qint64 SlaFacts::decided(const SlaCounts &counts)
{
    return counts.of(SlaClock::State::Met) + counts.of(SlaClock::State::Breached);
}

QString SlaFacts::verdictWords(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Kept: return translated(QT_TRANSLATE_NOOP("SlaFacts", "kept"));
    case SlaVerdict::Missed: return translated(QT_TRANSLATE_NOOP("SlaFacts", "missed"));
    case SlaVerdict::Unclear: break;
    }
    return translated(QT_TRANSLATE_NOOP("SlaFacts", "cannot tell yet"));
}

QString SlaFacts::urgencyText(SlaUrgency urgency)
{
    switch (urgency) {
    case SlaUrgency::Late: return clockStateText(SlaClock::State::Breached);
    case SlaUrgency::AtRisk: return translated(QT_TRANSLATE_NOOP("SlaFacts", "at risk"));
    case SlaUrgency::InTime: return clockStateText(SlaClock::State::Running);
    case SlaUrgency::Paused: break;
    }
    return clockStateText(SlaClock::State::Paused);
}

QString SlaFacts::workingText(const std::optional<double> &seconds, SlaCommitment::Hours hours)
{
    if (!seconds)
        return noValue();
    if (hours == SlaCommitment::Hours::Always)
        return translated(QT_TRANSLATE_NOOP("SlaFacts", "%1 day and night")).arg(wallText(seconds));
    const auto minutes = wholeMinutes(*seconds);
    constexpr std::chrono::hours aDay(24); // Beyond it "days" would be read as working days.
    if (minutes < aDay)
        return durationText(minutes);
    return translated(QT_TRANSLATE_NOOP("SlaFacts", "%1 h"))
        .arg(std::chrono::duration_cast<std::chrono::hours>(minutes).count());
}

QString SlaFacts::wallText(const std::optional<double> &seconds)
{
    return seconds ? durationText(wholeMinutes(*seconds)) : noValue();
}

QString SlaFacts::loadWords(const SlaLoad &load, const QLocale &locale)
{
    const QString open = countText(load.open, locale);
    return load.most ? translated(QT_TRANSLATE_NOOP("SlaFacts", "%1 of %2")).arg(open, countText(*load.most, locale))
                     : translated(QT_TRANSLATE_NOOP("SlaFacts", "%1, no limit")).arg(open);
}

QString SlaFacts::sourceName(const QString &source)
{
    return source.isEmpty() ? translated(QT_TRANSLATE_NOOP("SlaFacts", "no source")) : source;
}

FactTable SlaFacts::promises(const SlaFigures &figures, const QLocale &locale)
{
    FactTable table{
        translated(QT_TRANSLATE_NOOP("SlaFacts", "Promises")),
        {translated(QT_TRANSLATE_NOOP("SlaFacts", "Promise")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Kept")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "95 %")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Goal")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Verdict")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Met")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Late")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Running")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Paused")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Exempt"))},
        {}};
    for (const SlaFigures::Group &party : figures.parties)
        table.rows.append(QList<FactCell>{{partyName(party.value), FactCell::Align::Leading,
                                           sideFromKey(party.value).value_or(Side::Shared)}}
                          + rateCells(party.counts, locale) + QList<FactCell>{{noValue(), number}, {noValue()}}
                          + countCells(party.counts, locale));
    for (const SlaFigures::Line &line : figures.commitments)
        table.rows.append(
            QList<FactCell>{
                {line.name.isEmpty() ? line.key : shippedText(line.name), FactCell::Align::Leading, line.party}}
            + rateCells(line.counts, locale)
            + QList<FactCell>{{line.goal ? QString(QString::number(*line.goal) + QChar(QChar::Nbsp) + u'%') : noValue(),
                               number},
                              {verdictSign(slaVerdict(line.counts.attainment(), line.goal))}}
            + countCells(line.counts, locale));
    return table;
}

FactTable SlaFacts::times(const SlaFigures &figures, const QLocale &locale)
{
    // Promises of one side count different times: together they have no median.
    FactTable table{translated(QT_TRANSLATE_NOOP("SlaFacts", "How long it took")),
                    {translated(QT_TRANSLATE_NOOP("SlaFacts", "Promise")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "Done")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "Median, working time")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "P90, working time"))},
                    {}};
    for (const SlaFigures::Line &line : figures.commitments)
        table.rows.append(
            {{line.name.isEmpty() ? line.key : shippedText(line.name), FactCell::Align::Leading, line.party},
             count(line.seconds.count, locale),
             {workingText(line.seconds.median, line.hours), number},
             {workingText(line.seconds.p90, line.hours), number}});
    return table;
}

QList<SlaClock::State> SlaFacts::statesOf(int column)
{
    switch (column) {
    case Met: return {SlaClock::State::Met};
    case Late: return {SlaClock::State::Breached};
    case Running: return {SlaClock::State::Running};
    case Paused: return {SlaClock::State::Paused};
    case Exempt: return {SlaClock::State::Exempt};
    case Kept:
    case Interval:
    case Verdict: return {SlaClock::State::Met, SlaClock::State::Breached};
    default: return {allClockStates.begin(), allClockStates.end()};
    }
}

FactTable SlaFacts::ledger(const HandoffCounts &counts, const QLocale &locale)
{
    FactTable table{translated(QT_TRANSLATE_NOOP("SlaFacts", "Where hand-offs stand")),
                    {translated(QT_TRANSLATE_NOOP("SlaFacts", "Where hand-offs stand")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "Hand-offs"))},
                    {}};
    for (const HandoffBucket bucket : ledgerOrder)
        table.rows.append({{bucketText(bucket)}, count(counts.of(bucket), locale)});
    table.rows.append({{translated(QT_TRANSLATE_NOOP("SlaFacts", "together"))}, count(counts.total(), locale)});
    return table;
}

FactTable SlaFacts::waits(const QList<SlaFigures::Wait> &waits, const QLocale &locale)
{
    FactTable table{translated(QT_TRANSLATE_NOOP("SlaFacts", "From hand raised to first touch")),
                    {translated(QT_TRANSLATE_NOOP("SlaFacts", "Source")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "Leads")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "System, median")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "People, median")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "People, working time")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "Together, median")),
                     translated(QT_TRANSLATE_NOOP("SlaFacts", "Together, P90"))},
                    {}};
    for (const SlaFigures::Wait &wait : waits)
        table.rows.append({{sourceName(wait.source)},
                           count(wait.whole.count, locale),
                           {wallText(wait.system.median), number},
                           {wallText(wait.human.median), number},
                           {workingText(wait.humanWorking.median), number},
                           {wallText(wait.whole.median), number},
                           {wallText(wait.whole.p90), number}});
    return table;
}

FactTable SlaFacts::loads(const QList<SlaLoad> &loads, const QLocale &locale)
{
    FactTable table{
        translated(QT_TRANSLATE_NOOP("SlaFacts", "Load now")),
        {translated(QT_TRANSLATE_NOOP("SlaFacts", "Owner")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Open leads")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Fit")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Beyond"))},
        {}};
    for (const SlaLoad &load : loads)
        table.rows.append(
            {{load.name},
             count(load.open, locale),
             {load.most ? countText(*load.most, locale) : noValue(), number},
             {load.most ? countText(std::max<qint64>(0, load.open - *load.most), locale) : noValue(), number}});
    return table;
}

FactTable SlaFacts::clocks(const QList<SlaEntry> &entries, const QStringList &names, const TimeView &view)
{
    FactTable table{
        translated(QT_TRANSLATE_NOOP("SlaFacts", "Running clocks")),
        {translated(QT_TRANSLATE_NOOP("SlaFacts", "Time left")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Grade")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Lead")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Promise")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Owner"))},
        {}};
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const SlaEntry &entry = entries[at];
        const ClockFace face = clockFace(entry.clock, view);
        const QString name = names.value(at);
        FactCell badge{entry.grade.isEmpty() ? noValue() : entry.grade};
        badge.grade = entry.grade;
        table.rows.append({{face.words, FactCell::Align::Leading, {}, face.mark, face.share},
                           badge,
                           {name.isEmpty() ? leadNumber(entry.clock.lead) : name},
                           {shippedText(entry.name), FactCell::Align::Leading, entry.clock.party},
                           {entry.owner.isEmpty() ? noValue() : entry.owner}});
    }
    return table;
}

FactTable SlaFacts::groups(const SlaFigures &figures, SlaGrouping by, const QLocale &locale)
{
    FactTable table{
        translated(QT_TRANSLATE_NOOP("SlaFacts", "Attainment")),
        {groupHeader(by), translated(QT_TRANSLATE_NOOP("SlaFacts", "Kept")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "0 to 100 %")), translated(QT_TRANSLATE_NOOP("SlaFacts", "95 %")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Hand-offs")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Never followed up")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Met")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Late")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Running")), translated(QT_TRANSLATE_NOOP("SlaFacts", "Paused")),
         translated(QT_TRANSLATE_NOOP("SlaFacts", "Exempt"))},
        {}};
    for (const SlaFigures::Group &group : figures.groups) {
        const QList<FactCell> rates = rateCells(group.counts, locale);
        FactCell mark{rates[1].text};
        mark.rate = group.counts.attainment();
        const qint64 due = group.handoffs.total() - group.handoffs.of(HandoffBucket::Pending);
        table.rows.append(QList<FactCell>{{groupName(group, by, locale)},
                                          rates[0],
                                          mark,
                                          rates[1],
                                          count(group.handoffs.total(), locale),
                                          {rateText(group.handoffs.noFollowUp(), due, locale), number}}
                          + countCells(group.counts, locale));
    }
    return table;
}

ChartFacts SlaFacts::trend(const SlaTrend &trend, const QLocale &locale)
{
    constexpr double percent = 100;
    QStringList categories;
    ChartFacts::Column share{translated(QT_TRANSLATE_NOOP("SlaFacts", "Never followed up")), {}};
    qint64 due = 0;
    for (const SlaTrend::Point &point : trend.points) {
        due += point.counts.total() - point.counts.of(HandoffBucket::Pending);
        categories.append(pointName(point, trend.step, locale));
        const auto rate = point.counts.noFollowUp();
        share.values.append(rate ? std::optional(rate->value * percent) : std::nullopt);
    }
    const bool isMonth = trend.step == SlaTrend::Step::Month;
    ChartFacts facts = lineChart(isMonth ? translated(QT_TRANSLATE_NOOP("SlaFacts", "Never followed up, by month"))
                                         : translated(QT_TRANSLATE_NOOP("SlaFacts", "Never followed up, by quarter")),
                                 isMonth ? translated(QT_TRANSLATE_NOOP("SlaFacts", "Month of the hand-off"))
                                         : translated(QT_TRANSLATE_NOOP("SlaFacts", "Quarter of the hand-off")),
                                 categories, share, [locale, due](double value) {
                                     return rateText(Rate{value / percent, 0, 0}, due, locale);
                                 });
    facts.sentence = trendSentence(facts);
    return facts;
}

} // namespace baton
