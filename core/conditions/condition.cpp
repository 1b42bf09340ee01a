// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/condition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Comparison = Condition::Comparison;

/// Brings parts of the same kind up, so that "a and (b and c)" and "a and b and c" are one tree.
Condition group(Condition::Kind kind, QList<Condition> parts)
{
    QList<Condition> flat;
    for (Condition &part : parts) {
        if (part.kind == kind)
            flat += part.parts;
        else
            flat.append(std::move(part));
    }
    if (flat.size() == 1)
        return flat.takeFirst();
    Condition condition;
    condition.kind = kind;
    condition.parts = std::move(flat);
    return condition;
}

void collect(const Condition &condition, QStringList &fields, QStringList &kinds)
{
    for (const Condition &part : condition.parts)
        collect(part, fields, kinds);
    if (condition.isGroup() || condition.kind == Condition::Kind::Not)
        return;
    const bool isEvent = condition.kind == Condition::Kind::Count || condition.kind == Condition::Kind::Last;
    QStringList &keys = isEvent ? kinds : fields;
    if (!keys.contains(condition.field))
        keys += condition.field;
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::OneOf;
}

} // namespace

Condition Condition::all(QList<Condition> parts)
{
    return group(Kind::All, std::move(parts));
}

Condition Condition::any(QList<Condition> parts)
{
    return group(Kind::Any, std::move(parts));
}

Condition Condition::negated(Condition part)
{
    Condition condition;
    condition.kind = Kind::Not;
    condition.parts.append(std::move(part));
    return condition;
}

Condition Condition::compare(QString field, Comparison comparison, ConditionValue value)
{
    Condition condition;
    condition.kind = Kind::Compare;
    condition.field = std::move(field);
    condition.comparison = comparison;
    condition.values.append(std::move(value));
    return condition;
}

Condition Condition::equals(QString field, FieldValue value)
{
    return compare(std::move(field), Comparison::Equal, std::move(value));
}

Condition Condition::missing(QString field)
{
    Condition condition;
    condition.kind = Kind::Missing;
    condition.field = std::move(field);
    return condition;
}

QString keyOf(Condition::Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return u"="_s;
    case Comparison::NotEqual: return u"!="_s;
    case Comparison::Less: return u"<"_s;
    case Comparison::LessOrEqual: return u"<="_s;
    case Comparison::Greater: return u">"_s;
    case Comparison::GreaterOrEqual: return u">="_s;
    }
    return {};
}

Condition::Comparison opposite(Condition::Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return Comparison::NotEqual;
    case Comparison::NotEqual: return Comparison::Equal;
    case Comparison::Less: return Comparison::GreaterOrEqual;
    case Comparison::LessOrEqual: return Comparison::Greater;
    case Comparison::Greater: return Comparison::LessOrEqual;
    case Comparison::GreaterOrEqual: return Comparison::Less;
    }
    return comparison;
}

QStringList fieldsOf(const Condition &condition)
{
    QStringList fields;
    QStringList kinds;
    collect(condition, fields, kinds);
    return fields;
}

QStringList eventKindsOf(const Condition &condition)
{
    QStringList fields;
    QStringList kinds;
    collect(condition, fields, kinds);
    return kinds;
}

Result<void> checkFields(const Condition &condition, const FieldCatalogue &catalogue)
{
    for (const QString &key : fieldsOf(condition))
        if (auto field = catalogue.asked(key); !field)
            return failure(field);
    for (const QString &kind : eventKindsOf(condition))
        if (!catalogue.events(kind))
            return failure(Error::Kind::Invalid, u"condition.unknownKind"_s,
                           {{u"kind"_s, kind}, {u"choices"_s, catalogue.eventKeys()}});
    return {};
}

QStringList operatorsFor(const FieldSpec &field)
{
    QStringList operators{u"="_s, u"!="_s};
    const bool isCoded = field.matching == FieldMatching::Choice || field.matching == FieldMatching::RecordNumber;
    const bool isOrdered = field.type == FieldType::Number || field.type == FieldType::Money
        || field.type == FieldType::Date || field.type == FieldType::Instant;
    if (isOrdered)
        operators += {u"<"_s, u"<="_s, u">"_s, u">="_s, u"between"_s};
    if (field.type != FieldType::YesNo)
        operators += u"in"_s;
    if (field.type == FieldType::ManyOf || (isText(field.type) && !isCoded))
        operators += u"contains"_s;
    if (isText(field.type) && !isCoded)
        operators += u"starts with"_s;
    operators += {u"is missing"_s, u"is not missing"_s};
    return operators;
}

} // namespace baton
