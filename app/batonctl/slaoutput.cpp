// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slaoutput.h"

#include "feasibilityoutput.h"

#include "words.h"

#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonValue instantToJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIsoText(*instant)) : QJsonValue();
}

QJsonValue numberToJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

qint64 secondsOf(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
}

/// "1:30 h" of working time; nothing where there is none.
QJsonValue hoursText(const std::optional<double> &seconds)
{
    if (!seconds)
        return {};
    const qint64 minutes = wholeMinutes(std::abs(*seconds)).count();
    const QString text = u"%1:%2 h"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return *seconds < 0 && minutes > 0 ? QString(u'-' + text) : text;
}

/// A median with the number of leads that it is of.
QString medianText(const SlaSeconds &seconds)
{
    return seconds.count == 0
        ? u"–"_s
        : QString(u"%1 of %2 leads"_s.arg(toPlainText(hoursText(seconds.median))).arg(seconds.count));
}

void insertCounts(QJsonObject &object, const SlaCounts &counts, const SlaSeconds &seconds)
{
    for (const SlaClock::State state : allClockStates)
        object.insert(keyOf(state), counts.of(state));
    object.insert(u"attainment"_s, toJson(counts.attainment()));
    object.insert(u"ci"_s, intervalToJson(counts.attainment()));
    object.insert(u"timed"_s, seconds.count);
    object.insert(u"p50Seconds"_s, numberToJson(seconds.median));
    object.insert(u"p90Seconds"_s, numberToJson(seconds.p90));
}

QJsonArray groupsToJson(const QList<SlaFigures::Group> &groups, const QString &key)
{
    QJsonArray array;
    for (const SlaFigures::Group &group : groups) {
        QJsonObject object{{key, textToJson(group.value)}};
        insertCounts(object, group.counts, group.seconds);
        array.append(object);
    }
    return array;
}

QJsonObject delayToJson(const SlaSeconds &delay)
{
    return {{u"n"_s, delay.count}, {u"p50"_s, numberToJson(delay.median)}, {u"p90"_s, numberToJson(delay.p90)}};
}

constexpr auto right = OutputColumn::Side::Right;
constexpr auto left = OutputColumn::Side::Left;
constexpr auto keys = OutputColumn::Cells::Keys;

QList<OutputColumn> countColumns(const OutputColumn &first)
{
    QList<OutputColumn> columns{first};
    for (const SlaClock::State state : allClockStates)
        columns.append({keyOf(state), {}, right});
    columns.append({{u"attainment"_s, u"Kept (95 %)"_s, right},
                    {u"timed"_s, u"Happened"_s, right},
                    {u"median"_s, u"Median of those, in its hours"_s, right},
                    {u"p90"_s, u"90 % of those"_s, right}});
    return columns;
}

OutputRow countRow(const QString &name, const SlaCounts &counts, const SlaSeconds &seconds)
{
    OutputRow row{textToJson(name)};
    for (const SlaClock::State state : allClockStates)
        row.append(counts.of(state));
    row.append({percentText(counts.attainment()), seconds.count, hoursText(seconds.median), hoursText(seconds.p90)});
    return row;
}

/// In which time a promise is counted.
QString hoursOf(const SlaCommitment &commitment)
{
    switch (commitment.hours) {
    case SlaCommitment::Hours::Workspace: return u"working time"_s;
    case SlaCommitment::Hours::Owner: return u"the owner's working time"_s;
    case SlaCommitment::Hours::Always: return u"day and night"_s;
    case SlaCommitment::Hours::Named: return commitment.calendar;
    }
    return {};
}

void showGroups(Output &output, const QString &title, const QList<SlaFigures::Group> &groups)
{
    QList<OutputRow> rows;
    for (const SlaFigures::Group &group : groups)
        rows.append(countRow(group.value, group.counts, group.seconds));
    output.line();
    output.table(countColumns({u"value"_s, title, left, title == u"Party" ? keys : OutputColumn::Cells::Plain}), rows);
}

} // namespace

QJsonObject toJson(const SlaFigures &figures)
{
    QJsonArray versions;
    for (const SlaFigures::Version &version : figures.versions)
        versions.append(
            QJsonObject{{u"version"_s, version.number}, {u"effectiveFrom"_s, instantToJson(version.effectiveFrom)}});
    QJsonArray commitments;
    for (const SlaFigures::Line &line : figures.commitments) {
        QJsonObject object{{u"key"_s, line.key},
                           {u"name"_s, textToJson(line.name)},
                           {u"party"_s, keyOf(line.party)},
                           {u"goal"_s, line.goal ? QJsonValue(*line.goal / 100.0) : QJsonValue()}};
        insertCounts(object, line.counts, line.seconds);
        commitments.append(object);
    }
    return {{u"asOf"_s, toIsoText(figures.asOf.now)},
            {u"knownAt"_s, instantToJson(figures.asOf.knownAt)},
            {u"versions"_s, versions},
            {u"commitments"_s, commitments},
            {u"measures"_s, toJson(figures.measures)},
            {u"parties"_s, groupsToJson(figures.parties, u"party"_s)},
            {u"groups"_s, groupsToJson(figures.groups, u"value"_s)},
            {u"handoffs"_s, toJson(figures.handoffs)},
            {u"speed"_s,
             QJsonObject{{u"captured"_s, figures.speed.captured},
                         {u"handedOver"_s, delayToJson(figures.speed.untilHandedOver)},
                         {u"conversed"_s, delayToJson(figures.speed.untilConversed)},
                         {u"conversedAfterHandover"_s, delayToJson(figures.speed.fromHandover)}}},
            {u"systemDelay"_s, delayToJson(figures.systemDelay)},
            {u"humanDelay"_s, delayToJson(figures.humanDelay)}};
}

void show(Output &output, const SlaFigures &figures, const QString &by)
{
    const auto never = figures.handoffs.noFollowUp();
    qint64 forgotten = 0;
    for (const HandoffBucket bucket : allHandoffBuckets)
        forgotten += isNeverFollowedUp(bucket) ? figures.handoffs.of(bucket) : 0;
    const qint64 due = figures.handoffs.total() - figures.handoffs.of(HandoffBucket::Pending);
    output.pairs(
        {{u"Never followed up"_s,
          never ? QString(u"%1, %2 of %3 that were due"_s.arg(percentText(never).toString()).arg(forgotten).arg(due))
                : u"–"_s},
         {u"Hand-offs"_s, QString::number(figures.handoffs.total())},
         {u"Captured"_s, QString::number(figures.speed.captured)},
         {u"Until it is handed over (median)"_s, medianText(figures.speed.untilHandedOver)},
         {u"Until somebody talked with it (median)"_s, medianText(figures.speed.untilConversed)},
         {u"Until somebody owns a lead, day and night (median)"_s, medianText(figures.systemDelay)},
         {u"Until that one turns to it, working time (median)"_s, medianText(figures.humanDelay)}});
    QList<OutputRow> rows;
    for (const SlaFigures::Line &line : figures.commitments)
        rows.append(countRow(line.name.isEmpty() ? line.key : line.name, line.counts, line.seconds));
    output.line();
    output.table(countColumns({u"commitment"_s, u"Commitment"_s}), rows);
    show(output, figures.measures);
    showGroups(output, u"Party"_s, figures.parties);
    if (!by.isEmpty())
        showGroups(output, by, figures.groups);
}

/// "1 day", "3 working days": the units are named for many.
QString targetText(const SlaCommitment &commitment)
{
    const QString many = wordsOf(keyOf(commitment.target.unit));
    return counted(commitment.target.amount, many.endsWith(u's') ? many.chopped(1) : many, many);
}

void show(Output &output, const SlaPolicy &policy)
{
    QList<OutputRow> rows;
    for (const SlaCommitment &commitment : policy.commitments)
        rows.append({keyOf(commitment.party), commitment.name.isEmpty() ? commitment.key : commitment.name,
                     keyOf(commitment.start), keyOf(commitment.stop), targetText(commitment), hoursOf(commitment),
                     commitment.scope ? QJsonValue(canonicalText(*commitment.scope)) : QJsonValue()});
    output.table({{u"party"_s, u"Party"_s, left, keys},
                  {u"name"_s, u"Commitment"_s},
                  {u"start"_s, u"From"_s, left, keys},
                  {u"stop"_s, u"Until"_s, left, keys},
                  {u"target"_s, u"Within"_s, right},
                  {u"hours"_s, u"In hours"_s},
                  {u"scope"_s, u"Of leads"_s}},
                 rows);
}

QList<OutputColumn> clockColumns(ClockCells cells)
{
    const bool isForPeople = cells == ClockCells::Words;
    return {{u"no"_s, u"No."_s},
            {u"commitment"_s, u"Commitment"_s},
            {u"party"_s, u"Party"_s, left, keys},
            {u"state"_s, u"State"_s, left, keys},
            {u"leftSeconds"_s, isForPeople ? u"Left, in its hours"_s : u"Left (s of its hours)"_s, right},
            {u"dueAt"_s, u"Due"_s},
            {u"owner"_s, u"Owner"_s},
            {u"startedAt"_s, u"Began"_s},
            {u"endedAt"_s, u"Ended"_s},
            {u"elapsedSeconds"_s, isForPeople ? u"Passed, in its hours"_s : u"Passed (s of its hours)"_s, right},
            {u"reason"_s, u"Exempt by"_s, left, keys},
            {u"version"_s, u"Version"_s, right},
            {u"standing"_s, u"Stands still"_s}};
}

OutputRow rowOf(const SlaEntry &entry, ClockCells cells)
{
    const SlaClock &clock = entry.clock;
    const bool isForPeople = cells == ClockCells::Words;
    const auto timeOf = [isForPeople](Duration duration) {
        const qint64 seconds = secondsOf(duration);
        return isForPeople ? hoursText(static_cast<double>(seconds)) : QJsonValue(seconds);
    };
    return {leadNumber(clock.lead),
            isForPeople ? entry.name : entry.key,
            keyOf(clock.party),
            keyOf(clock.state),
            clock.isOpen() ? timeOf(clock.left) : QJsonValue(),
            instantToJson(clock.dueAt),
            textToJson(entry.owner),
            toIsoText(clock.startedAt),
            instantToJson(clock.endedAt),
            timeOf(clock.elapsed),
            textToJson(exemptionOf(clock)),
            clock.version,
            clock.isStanding};
}

OutputColumn sliceColumn()
{
    return {u"slices"_s, u"Who had it"_s};
}

QJsonArray slicesToJson(const SlaEntry &entry)
{
    QJsonArray slices;
    for (qsizetype i = 0; i < entry.slices.size(); ++i) {
        const SlaSlice &slice = entry.slices[i];
        slices.append(QJsonObject{{u"owner"_s, textToJson(entry.sliceOwners[i])},
                                  {u"from"_s, toIsoText(slice.from)},
                                  {u"to"_s, instantToJson(slice.to)},
                                  {u"countedSeconds"_s, secondsOf(slice.counted)},
                                  {u"pausedSeconds"_s, secondsOf(slice.paused)}});
    }
    return slices;
}

QString slicesText(const SlaEntry &entry)
{
    QStringList slices;
    for (qsizetype i = 0; i < entry.slices.size(); ++i) {
        const QString &owner = entry.sliceOwners[i];
        const QString counted = hoursText(static_cast<double>(secondsOf(entry.slices[i].counted))).toString();
        slices.append((owner.isEmpty() ? u"nobody"_s : owner) + u' ' + counted);
    }
    return slices.join(u", "_s);
}

QJsonObject toJson(const HandoffCounts &counts)
{
    QJsonObject object{{u"total"_s, counts.total()}};
    for (const HandoffBucket bucket : allHandoffBuckets)
        object.insert(keyOf(bucket), counts.of(bucket));
    object.insert(u"noFollowUpRate"_s, toJson(counts.noFollowUp()));
    object.insert(u"ci"_s, intervalToJson(counts.noFollowUp()));
    return object;
}

} // namespace baton
