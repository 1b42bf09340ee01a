// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/rulereader.h"
#include "people/businesscalendar.h"
#include "people/calendarjson.h"
#include "sla/slapolicy.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = SlaEvent::Kind;

constexpr std::array starts{Kind::Created, Kind::HandedOver, Kind::Assigned, Kind::Accepted, Kind::Heard};
constexpr std::array stops{Kind::Assigned,  Kind::Accepted, Kind::Decided, Kind::Touched,
                           Kind::Conversed, Kind::HandedOn, Kind::Outcome};
const QStringList partyKeys{keyOf(Side::Marketing), keyOf(Side::Tele), keyOf(Side::Sales)};

/// The most that may be written, about a year of each.
int mostOf(SlaTarget::Unit unit)
{
    switch (unit) {
    case SlaTarget::Unit::Minutes: return 500'000;
    case SlaTarget::Unit::Hours: return 8'760;
    case SlaTarget::Unit::Days: return 366;
    }
    return 0;
}

template<typename Kinds>
QList<SlaEvent> eventsOf(const Kinds &kinds)
{
    QList<SlaEvent> events;
    for (const Kind kind : kinds)
        events.append({kind});
    for (const Stage stage : allStages)
        events.append({Kind::Stage, stage});
    return events;
}

SlaEvent readEvent(RuleReader &reader, const QString &key, const QList<SlaEvent> &possible)
{
    QStringList keys;
    for (const SlaEvent &event : possible)
        keys.append(keyOf(event));
    if (!reader.has(key))
        reader.refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return possible.value(keys.indexOf(reader.choice(key, keys)));
}

Result<SlaTarget> readTarget(const QJsonObject &json, const QString &rule, const FieldCatalogue &catalogue)
{
    RuleReader reader(json, rule, catalogue);
    std::optional<SlaTarget> target;
    for (const SlaTarget::Unit unit : allPromisedUnits) {
        const auto amount = reader.optionalNumber(keyOf(unit), 1, mostOf(unit));
        if (amount && target)
            reader.refuse(Error::Kind::Invalid, u"rules.either"_s,
                          {{u"first"_s, keyOf(target->unit)}, {u"second"_s, keyOf(unit)}});
        else if (amount)
            target = SlaTarget{unit, *amount};
    }
    if (!target)
        reader.refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, u"target"_s}});
    if (auto read = reader.finish(); !read)
        return failure(read);
    return *target;
}

QList<Stage> readPauses(RuleReader &reader, Side party)
{
    // Whoever generated the lead is the one who is asked for what is missing: that clock runs.
    if (!reader.has(u"pauses"_s))
        return party == Side::Marketing ? QList<Stage>() : QList{Stage::InfoRequested};
    QStringList detours;
    for (const Stage stage : allStages)
        if (kindOf(stage) == StageKind::Detour && stage != Stage::Disqualified)
            detours.append(keyOf(stage));
    QList<Stage> pauses;
    const QJsonArray written = reader.array(u"pauses"_s);
    for (const QJsonValue &one : written) {
        if (detours.contains(one.toString()))
            pauses.append(stageFromKey(one.toString()).value_or(Stage::InfoRequested));
        else
            reader.refuse(Error::Kind::Invalid, u"rules.choice"_s,
                          {{u"key"_s, u"pauses"_s}, {u"value"_s, one.toVariant().toString()}, {u"choices"_s, detours}});
    }
    return pauses;
}

void readHours(RuleReader &reader, SlaCommitment &commitment, const QStringList &calendars)
{
    const QString chosen = reader.choice(u"calendar"_s, slaHoursKeys() + calendars);
    const qsizetype known = slaHoursKeys().indexOf(chosen);
    commitment.hours = known < 0 ? SlaCommitment::Hours::Named : static_cast<SlaCommitment::Hours>(known);
    if (known < 0)
        commitment.calendar = chosen;
}

/// Hand-offs are received by tele and sales alone.
bool isAboutReceiving(Kind kind)
{
    return kind == Kind::HandedOver || kind == Kind::Accepted || kind == Kind::Decided;
}

void checkEvents(RuleReader &reader, const SlaCommitment &commitment)
{
    for (const SlaEvent &event : {commitment.start, commitment.stop})
        if (commitment.party == Side::Marketing && isAboutReceiving(event.kind))
            reader.refuse(Error::Kind::Invalid, u"sla.party"_s,
                          {{u"event"_s, keyOf(event)}, {u"party"_s, keyOf(commitment.party)}});
    if (commitment.start == commitment.stop)
        reader.refuse(Error::Kind::Invalid, u"sla.sameEvent"_s, {{u"event"_s, keyOf(commitment.start)}});
}

Result<SlaCommitment> readCommitment(const QJsonObject &json, const QString &place, const QStringList &calendars,
                                     const FieldCatalogue &catalogue)
{
    const QString key = json.value(u"key"_s).toString();
    const QString rule = key.isEmpty() ? place : key;
    RuleReader reader(json, rule, catalogue);
    SlaCommitment commitment;
    commitment.key = reader.text(u"key"_s);
    commitment.name = reader.optionalText(u"name"_s);
    if (!reader.has(u"party"_s))
        reader.refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, u"party"_s}});
    commitment.party = sideFromKey(reader.choice(u"party"_s, partyKeys)).value_or(Side::Marketing);
    commitment.start = readEvent(reader, u"start"_s, eventsOf(starts));
    commitment.stop = readEvent(reader, u"stop"_s, eventsOf(stops));
    checkEvents(reader, commitment);
    if (reader.has(u"scope"_s))
        commitment.scope = reader.condition(u"scope"_s);
    readHours(reader, commitment, calendars);
    commitment.pauses = readPauses(reader, commitment.party);
    commitment.goal = reader.optionalNumber(u"goal"_s, 1, 100);
    const QJsonObject written = reader.object(u"target"_s);
    if (auto read = reader.finish(); !read)
        return failure(read);
    const auto target = readTarget(written, rule, catalogue);
    if (!target)
        return failure(target);
    commitment.target = *target;
    return commitment;
}

/// What a measure's number may be.
int mostOf(SlaMeasure::Kind kind)
{
    switch (kind) {
    case SlaMeasure::Kind::Volume: return 1'000'000;
    case SlaMeasure::Kind::Acceptance: return 100;
    case SlaMeasure::Kind::Attempts: break;
    }
    return 50;
}

Result<int> readDays(const QJsonObject &json, const QString &rule, const FieldCatalogue &catalogue)
{
    RuleReader reader(json, rule, catalogue);
    const int days = reader.optionalNumber(keyOf(SlaTarget::Unit::Days), 1, mostOf(SlaTarget::Unit::Days))
                         .value_or(SlaMeasure().withinDays);
    if (auto read = reader.finish(); !read)
        return failure(read);
    return days;
}

Result<SlaMeasure> readMeasure(const QJsonObject &json, const QString &place, const FieldCatalogue &catalogue)
{
    const QString key = json.value(u"key"_s).toString();
    const QString rule = key.isEmpty() ? place : key;
    RuleReader reader(json, rule, catalogue);
    SlaMeasure measure;
    measure.key = reader.text(u"key"_s);
    measure.name = reader.optionalText(u"name"_s);
    for (const QString &needed : {u"party"_s, u"kind"_s, u"target"_s})
        if (!reader.has(needed))
            reader.refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, needed}});
    measure.party = sideFromKey(reader.choice(u"party"_s, partyKeys)).value_or(Side::Marketing);
    QStringList kinds;
    for (const SlaMeasure::Kind kind : allMeasureKinds)
        kinds.append(keyOf(kind));
    measure.kind = allMeasureKinds.at(
        static_cast<std::size_t>(std::max<qsizetype>(0, kinds.indexOf(reader.choice(u"kind"_s, kinds)))));
    measure.target = reader.optionalNumber(u"target"_s, 1, mostOf(measure.kind)).value_or(1);
    if (reader.has(u"scope"_s))
        measure.scope = reader.condition(u"scope"_s);
    const bool isOfAttempts = measure.kind == SlaMeasure::Kind::Attempts;
    if (isOfAttempts)
        measure.goal = reader.optionalNumber(u"goal"_s, 1, 100).value_or(measure.goal);
    const QJsonObject within = isOfAttempts ? reader.object(u"within"_s) : QJsonObject();
    // It gives leads to nobody, or gets none.
    if (measure.party == (isOfAttempts ? Side::Marketing : Side::Sales))
        reader.refuse(Error::Kind::Invalid, u"sla.party"_s,
                      {{u"event"_s, keyOf(measure.kind)}, {u"party"_s, keyOf(measure.party)}});
    if (auto read = reader.finish(); !read)
        return failure(read);
    const auto days = readDays(within, rule, catalogue);
    if (!days)
        return failure(days);
    measure.withinDays = *days;
    return measure;
}

Result<BusinessHours> readCalendar(const QString &name, const QJsonObject &json)
{
    auto hours = businessHoursFromJson(json);
    auto calendar = hours ? BusinessCalendar::create(*hours) : Result<BusinessCalendar>(failure(hours));
    if (calendar)
        return hours;
    Error error = calendar.error();
    error.arguments.insert(u"rule"_s, name);
    return tl::unexpected<Error>(error);
}

} // namespace

Result<SlaPolicy> SlaPolicy::fromJson(const QJsonObject &json, const FieldCatalogue &catalogue)
{
    SlaPolicy policy;
    RuleReader reader(json, {}, catalogue);
    const QJsonObject calendars = reader.object(u"calendars"_s);
    const QJsonArray commitments = reader.array(u"commitments"_s);
    const QJsonArray measures = reader.array(u"measures"_s);
    if (auto read = reader.finish(); !read)
        return failure(read);
    for (auto one = calendars.begin(); one != calendars.end(); ++one) {
        if (slaHoursKeys().contains(one.key()))
            return failure(Error::Kind::Invalid, u"rules.duplicate"_s, {{u"rule"_s, one.key()}});
        const auto hours = readCalendar(one.key(), one.value().toObject());
        if (!hours)
            return failure(hours);
        policy.calendars.insert(one.key(), *hours);
    }
    for (qsizetype i = 0; i < commitments.size(); ++i) {
        const auto commitment = readCommitment(commitments[i].toObject(), u"commitment "_s + QString::number(i + 1),
                                               policy.calendars.keys(), catalogue);
        if (!commitment)
            return failure(commitment);
        if (policy.find(commitment->key))
            return failure(Error::Kind::Invalid, u"rules.duplicate"_s, {{u"rule"_s, commitment->key}});
        policy.commitments.append(*commitment);
    }
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const auto measure = readMeasure(measures[i].toObject(), u"measure "_s + QString::number(i + 1), catalogue);
        if (!measure)
            return failure(measure);
        const bool isKnown = policy.find(measure->key)
            || std::ranges::find(policy.measures, measure->key, &SlaMeasure::key) != policy.measures.end();
        if (isKnown)
            return failure(Error::Kind::Invalid, u"rules.duplicate"_s, {{u"rule"_s, measure->key}});
        policy.measures.append(*measure);
    }
    if (policy.commitments.isEmpty())
        return failure(Error::Kind::Invalid, u"rules.empty"_s);
    return policy;
}

} // namespace baton
