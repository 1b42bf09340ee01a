// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/routingtrace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QStringList reasons{u"nobody"_s, u"named"_s, u"accountOwner"_s, u"fewestOpen"_s,
                          u"turn"_s,   u"queue"_s, u"formerOwner"_s};
const QStringList truths{u"false"_s, u"unknown"_s, u"true"_s};

QJsonObject testedToJson(const RoutingTrace::Tested &tested)
{
    QJsonObject json{{u"rule"_s, tested.rule}, {u"matched"_s, keyOf(tested.matched)}};
    if (!tested.clause.isEmpty())
        json.insert(u"clause"_s, tested.clause);
    if (!tested.value.isEmpty())
        json.insert(u"value"_s, tested.value);
    if (tested.isForAnotherSide)
        json.insert(u"otherSide"_s, true);
    QJsonArray refused;
    for (const RoutingTrace::Refused &one : tested.refused)
        refused.append(QJsonArray{one.user.value(), keyOf(one.why)});
    if (!refused.isEmpty())
        json.insert(u"refused"_s, refused);
    return json;
}

RoutingTrace::Tested testedFrom(const QJsonObject &json)
{
    RoutingTrace::Tested tested;
    tested.rule = json[u"rule"].toString();
    tested.matched =
        static_cast<Truth>(std::max<qsizetype>(0, truths.indexOf(json[u"matched"].toString(truths.first()))));
    tested.clause = json[u"clause"].toString();
    tested.value = json[u"value"].toString();
    tested.isForAnotherSide = json[u"otherSide"].toBool();
    const QJsonArray refused = json[u"refused"].toArray();
    for (const QJsonValue &one : refused)
        if (const auto why = routingRefusalFromKey(one[1].toString()))
            tested.refused.append({UserId(one[0].toInteger()), *why});
    return tested;
}

} // namespace

QString keyOf(RoutingTrace::Reason reason)
{
    return reasons[static_cast<int>(reason)];
}

QJsonObject RoutingTrace::toJson() const
{
    QJsonArray tested;
    for (const Tested &one : rules)
        tested.append(testedToJson(one));
    QJsonArray users;
    for (const UserId user : eligible)
        users.append(user.value());
    QJsonObject json{{u"rules"_s, tested}, {u"eligible"_s, users}, {u"reason"_s, keyOf(reason)}};
    if (chosen.isValid())
        json.insert(u"chosen"_s, chosen.value());
    if (reason == Reason::Turn || reason == Reason::FewestOpen)
        json.insert(u"figure"_s, figure);
    if (reason == Reason::Turn)
        json.insert(u"due"_s, due);
    return json;
}

RoutingTrace RoutingTrace::fromJson(const QJsonObject &json)
{
    RoutingTrace trace;
    const QJsonArray tested = json[u"rules"].toArray();
    for (const QJsonValue &one : tested)
        trace.rules.append(testedFrom(one.toObject()));
    const QJsonArray users = json[u"eligible"].toArray();
    for (const QJsonValue &user : users)
        trace.eligible.append(UserId(user.toInteger()));
    trace.chosen = UserId(json[u"chosen"].toInteger());
    trace.reason = static_cast<Reason>(std::max<qsizetype>(0, reasons.indexOf(json[u"reason"].toString())));
    trace.figure = json[u"figure"].toInteger();
    trace.due = json[u"due"].toInteger();
    return trace;
}

} // namespace baton
