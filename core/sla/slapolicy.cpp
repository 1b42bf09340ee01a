// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slapolicy.h"

#include "people/calendarjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = SlaEvent::Kind;

QJsonObject writtenCommitment(const SlaCommitment &commitment)
{
    QJsonArray pauses;
    for (const Stage stage : commitment.pauses)
        pauses.append(keyOf(stage));
    QJsonObject json{{u"key"_s, commitment.key},
                     {u"party"_s, keyOf(commitment.party)},
                     {u"start"_s, keyOf(commitment.start)},
                     {u"stop"_s, keyOf(commitment.stop)},
                     {u"target"_s, QJsonObject{{keyOf(commitment.target.unit), commitment.target.amount}}},
                     {u"calendar"_s,
                      commitment.hours == SlaCommitment::Hours::Named
                          ? commitment.calendar
                          : slaHoursKeys()[static_cast<int>(commitment.hours)]},
                     {u"pauses"_s, pauses}};
    if (!commitment.name.isEmpty())
        json.insert(u"name"_s, commitment.name);
    if (commitment.scope)
        json.insert(u"scope"_s, canonicalText(*commitment.scope));
    if (commitment.goal)
        json.insert(u"goal"_s, *commitment.goal);
    return json;
}

QJsonObject writtenMeasure(const SlaMeasure &measure)
{
    QJsonObject json{{u"key"_s, measure.key},
                     {u"party"_s, keyOf(measure.party)},
                     {u"kind"_s, keyOf(measure.kind)},
                     {u"target"_s, measure.target}};
    if (!measure.name.isEmpty())
        json.insert(u"name"_s, measure.name);
    if (measure.scope)
        json.insert(u"scope"_s, canonicalText(*measure.scope));
    if (measure.kind == SlaMeasure::Kind::Attempts) {
        json.insert(u"within"_s, QJsonObject{{keyOf(SlaTarget::Unit::Days), measure.withinDays}});
        json.insert(u"goal"_s, measure.goal);
    }
    return json;
}

} // namespace

QString keyOf(const SlaEvent &event)
{
    switch (event.kind) {
    case Kind::Created: return u"created"_s;
    case Kind::HandedOver: return u"handedOver"_s;
    case Kind::Assigned: return u"assigned"_s;
    case Kind::Accepted: return u"accepted"_s;
    case Kind::Decided: return u"decided"_s;
    case Kind::Touched: return u"touched"_s;
    case Kind::Conversed: return u"conversed"_s;
    case Kind::HandedOn: return u"handedOn"_s;
    case Kind::Outcome: return u"outcome"_s;
    case Kind::Heard: return u"heard"_s;
    case Kind::Stage: return u"stage."_s + keyOf(event.stage);
    }
    return {};
}

const QStringList &slaHoursKeys()
{
    static const QStringList keys{u"workspace"_s, u"owner"_s, u"always"_s};
    return keys;
}

QJsonObject SlaPolicy::toJson() const
{
    QJsonArray written;
    for (const SlaCommitment &commitment : commitments)
        written.append(writtenCommitment(commitment));
    QJsonObject json{{u"commitments"_s, written}};
    QJsonArray counted;
    for (const SlaMeasure &measure : measures)
        counted.append(writtenMeasure(measure));
    if (!counted.isEmpty())
        json.insert(u"measures"_s, counted);
    QJsonObject hours;
    for (auto one = calendars.begin(); one != calendars.end(); ++one)
        hours.insert(one.key(), baton::toJson(one.value()));
    if (!hours.isEmpty())
        json.insert(u"calendars"_s, hours);
    return json;
}

const SlaCommitment *SlaPolicy::find(const QString &key) const
{
    const auto found = std::ranges::find(commitments, key, &SlaCommitment::key);
    return found == commitments.end() ? nullptr : &*found;
}

} // namespace baton
