// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/condition.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isBareWord(const QString &text)
{
    static const QStringList reserved{u"and"_s,     u"or"_s,      u"not"_s,      u"is"_s,   u"in"_s,
                                      u"missing"_s, u"between"_s, u"within"_s,   u"with"_s, u"starts"_s,
                                      u"last"_s,    u"count"_s,   u"contains"_s, u"ago"_s};
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !text.isEmpty() && !text[0].isDigit() && std::ranges::all_of(text, isPlain) && !reserved.contains(text);
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString wordText(const QString &text)
{
    return isBareWord(text) ? text : quoted(text);
}

QString hoursText(qint64 hours)
{
    return hours % 24 == 0 ? QString::number(hours / 24) + u'd' : QString::number(hours) + u'h';
}

QString relativeText(const RelativeTime &time)
{
    const bool isDays = time.unit == RelativeTime::Unit::Days;
    if (time.amount == 0)
        return isDays ? u"today"_s : u"now"_s;
    if (isDays && std::abs(time.amount) == 1)
        return time.amount < 0 ? u"yesterday"_s : u"tomorrow"_s;
    const QString sign = time.amount < 0 ? u"-"_s : u"+"_s;
    return sign + hoursText(std::abs(time.amount) * (isDays ? 24 : 1));
}

QString fieldValueText(const FieldValue &value)
{
    if (const auto *values = std::get_if<QStringList>(&value))
        return values->size() == 1 ? wordText(values->first()) : quoted(values->join(u"; "_s));
    const QString text = plainText(value);
    if (std::holds_alternative<QString>(value))
        return wordText(text);
    return text.contains(u' ') ? quoted(text) : text;
}

QString joined(const QList<ConditionValue> &values, const QString &separator)
{
    QStringList texts;
    for (const ConditionValue &value : values)
        texts += canonicalText(value);
    return texts.join(separator);
}

QString groupText(const Condition &condition)
{
    const bool isAll = condition.kind == Condition::Kind::All;
    QStringList parts;
    for (const Condition &part : condition.parts) {
        const QString text = canonicalText(part);
        parts += isAll && part.isGroup() ? QString(u'(' + text + u')') : text;
    }
    return parts.join(isAll ? u" and "_s : u" or "_s);
}

QString negationText(const Condition &part)
{
    if (part.kind == Condition::Kind::Missing)
        return part.field + u" is not missing"_s;
    const QString text = canonicalText(part);
    return part.isGroup() ? QString(u"not ("_s + text + u')') : QString(u"not "_s + text);
}

QString eventText(const Condition &condition)
{
    const QString window = condition.window ? hoursText(condition.window->count()) : QString();
    const QString kind = wordText(condition.field);
    if (condition.kind == Condition::Kind::Last)
        return u"last("_s + kind + u") within "_s + window;
    return u"count("_s + kind + (window.isEmpty() ? QString() : QString(u", "_s + window)) + u") "_s
        + keyOf(condition.comparison) + u' ' + joined(condition.values, {});
}

} // namespace

QString canonicalText(const ConditionValue &value)
{
    if (const auto *time = std::get_if<RelativeTime>(&value))
        return relativeText(*time);
    return fieldValueText(std::get<FieldValue>(value));
}

QString canonicalText(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any: return groupText(condition);
    case Condition::Kind::Not: return negationText(condition.parts.first());
    case Condition::Kind::Compare:
        return condition.field + u' ' + keyOf(condition.comparison) + u' ' + joined(condition.values, {});
    case Condition::Kind::In: return condition.field + u" in ("_s + joined(condition.values, u", "_s) + u')';
    case Condition::Kind::Between: return condition.field + u" between "_s + joined(condition.values, u" and "_s);
    case Condition::Kind::Contains: return condition.field + u" contains "_s + joined(condition.values, {});
    case Condition::Kind::StartsWith: return condition.field + u" starts with "_s + joined(condition.values, {});
    case Condition::Kind::Missing: return condition.field + u" is missing"_s;
    case Condition::Kind::Count:
    case Condition::Kind::Last: return eventText(condition);
    }
    return {};
}

} // namespace baton
