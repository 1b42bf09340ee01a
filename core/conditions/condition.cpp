// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/condition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isBareWord(const QString &text)
{
    static const QStringList reserved{u"and"_s, u"or"_s, u"not"_s, u"is"_s, u"in"_s, u"missing"_s, u"between"_s};
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !text.isEmpty() && !text[0].isDigit() && std::ranges::all_of(text, isPlain) && !reserved.contains(text);
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString valueText(const FieldValue &value)
{
    const QString text = plainText(value);
    if (std::holds_alternative<QString>(value) || std::holds_alternative<QStringList>(value))
        return isBareWord(text) ? text : quoted(text);
    return text.contains(u' ') ? quoted(text) : text;
}

} // namespace

Condition Condition::all(QList<Condition> parts)
{
    if (parts.size() == 1)
        return parts.takeFirst();
    Condition condition;
    condition.parts = std::move(parts);
    return condition;
}

Condition Condition::equals(QString field, FieldValue value)
{
    Condition condition;
    condition.kind = Kind::Equals;
    condition.field = std::move(field);
    condition.value = std::move(value);
    return condition;
}

Condition Condition::missing(QString field)
{
    Condition condition;
    condition.kind = Kind::Missing;
    condition.field = std::move(field);
    return condition;
}

QString canonicalText(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All: {
        QStringList parts;
        for (const Condition &part : condition.parts)
            parts += canonicalText(part);
        return parts.join(u" and "_s);
    }
    case Condition::Kind::Equals: return condition.field + u" = "_s + valueText(condition.value);
    case Condition::Kind::Missing: return condition.field + u" is missing"_s;
    }
    return {};
}

QStringList fieldsOf(const Condition &condition)
{
    if (condition.kind != Condition::Kind::All)
        return {condition.field};
    QStringList fields;
    for (const Condition &part : condition.parts)
        fields += fieldsOf(part);
    fields.removeDuplicates();
    return fields;
}

} // namespace baton
