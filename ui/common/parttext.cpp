// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/parttext.h"

#include "common/fieldtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = Condition::Kind;
using Comparison = Condition::Comparison;

class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(PartWords)
};

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return {};
    case Comparison::NotEqual: return u"≠ "_s;
    case Comparison::Less: return u"< "_s;
    case Comparison::LessOrEqual: return u"≤ "_s;
    case Comparison::Greater: return u"> "_s;
    case Comparison::GreaterOrEqual: return u"≥ "_s;
    }
    return {};
}

QString valueWords(const FieldSpec &field, const ConditionValue &value, const TimeView &view)
{
    if (const auto *known = std::get_if<FieldValue>(&value))
        return fieldText(field, *known, view, FieldPlace::Pane);
    const auto &time = std::get<RelativeTime>(value);
    if (time.unit == RelativeTime::Unit::Days && time.amount == 0)
        return PartWords::tr("today");
    if (time.unit == RelativeTime::Unit::Days && time.amount == -1)
        return PartWords::tr("yesterday");
    if (time.unit == RelativeTime::Unit::Days && time.amount == 1)
        return PartWords::tr("tomorrow");
    return canonicalText(value);
}

QString clauseWords(const FieldSpec &field, const Condition &clause, const TimeView &view)
{
    QStringList values;
    for (const ConditionValue &value : clause.values)
        values += valueWords(field, value, view);
    switch (clause.kind) {
    case Kind::Compare: return signOf(clause.comparison) + values.first();
    case Kind::In: return values.join(u", "_s);
    case Kind::Between: return PartWords::tr("%1 to %2", "a range").arg(values.first(), values.last());
    case Kind::Contains: return PartWords::tr("contains %1").arg(values.first());
    case Kind::StartsWith: return PartWords::tr("starts with %1").arg(values.first());
    case Kind::Missing: return PartWords::tr("is missing");
    default: return canonicalText(clause);
    }
}

} // namespace

PartText partText(const Condition &part, const FieldCatalogue &catalogue, const TimeView &view)
{
    const bool isDenied = part.kind == Kind::Not;
    const Condition &clause = isDenied ? part.parts.first() : part;
    const bool isOfOne =
        !clause.isGroup() && clause.kind != Kind::Not && clause.kind != Kind::Count && clause.kind != Kind::Last;
    const FieldSpec *field = isOfOne ? catalogue.findAsked(clause.field) : nullptr;
    if (!field)
        return {{}, canonicalText(part)};
    if (isDenied && clause.kind == Kind::Missing)
        return {fieldLabel(*field), PartWords::tr("is there")};
    const QString words = clauseWords(*field, clause, view);
    return {fieldLabel(*field), isDenied ? PartWords::tr("not: %1").arg(words) : words};
}

} // namespace baton
