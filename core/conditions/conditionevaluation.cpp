// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionevaluation.h"

#include "conditions/conditionvalue.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = Condition::Kind;
using Comparison = Condition::Comparison;

Truth truthOf(bool isTrue)
{
    return isTrue ? Truth::True : Truth::False;
}

Truth opposite(Truth truth)
{
    return static_cast<Truth>(2 - static_cast<int>(truth));
}

bool holds(int order, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return order == 0;
    case Comparison::NotEqual: return order != 0;
    case Comparison::Less: return order < 0;
    case Comparison::LessOrEqual: return order <= 0;
    case Comparison::Greater: return order > 0;
    case Comparison::GreaterOrEqual: return order >= 0;
    }
    return false;
}

bool hasAll(const QStringList &values, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &value) { return values.contains(value); });
}

bool isMeant(const UserNames &user, const QString &name)
{
    return user.aliasKeys.contains(comparisonKey(name)) || user.nameKey == foldedKey(name);
}

Truth compareInstant(Instant instant, const FieldValue &with, Comparison comparison)
{
    const InstantSpan span = spanOf(with);
    return truthOf(holds(instant < span.begin ? -1 : instant >= span.end ? 1 : 0, comparison));
}

Truth compareMoney(const Money &money, const Money &with, Comparison comparison)
{
    // Amounts of two currencies have no order; one without a currency stands for any.
    if (!with.currency.isEmpty() && money.currency != with.currency)
        return Truth::Unknown;
    return truthOf(holds(money.minor < with.minor ? -1 : money.minor > with.minor ? 1 : 0, comparison));
}

/// The form in which texts of this field are compared.
QString comparedText(const FieldSpec &field, const QString &text)
{
    if (field.matching == FieldMatching::ComparisonKey)
        return comparisonKey(text);
    return ignoresCase(field) ? asciiLower(text) : text;
}

Truth compareTexts(const FieldSpec &field, const QString &text, const QString &with, Comparison comparison)
{
    const bool isEqual = comparedText(field, text) == comparedText(field, with);
    return truthOf(isEqual == (comparison == Comparison::Equal));
}

/// One lead, one moment.
class Evaluation
{
public:
    Evaluation(const FieldCatalogue &catalogue, const LeadFacts &facts, Instant now)
        : m_catalogue(catalogue)
        , m_facts(facts)
        , m_now(now)
    {}

    [[nodiscard]] Truth truth(const Condition &condition) const
    {
        switch (condition.kind) {
        case Kind::All: return all(condition.parts);
        case Kind::Any: return any(condition.parts);
        case Kind::Not: return opposite(truth(condition.parts.first()));
        case Kind::Count: return counted(condition);
        case Kind::Last: return truthOf(eventsWithin(condition) > 0);
        case Kind::Missing: return missing(condition.field);
        case Kind::Compare:
        case Kind::In:
        case Kind::Between:
        case Kind::Contains:
        case Kind::StartsWith: return aboutField(condition);
        }
        return Truth::Unknown;
    }

    [[nodiscard]] FieldValue value(const Condition &condition) const
    {
        if (condition.kind == Kind::Count)
            return eventsWithin(condition);
        if (condition.kind != Kind::Last)
            return m_facts.values.value(condition.field);
        std::optional<Instant> last;
        const auto events = m_facts.events.constFind(condition.field);
        if (events != m_facts.events.constEnd())
            for (const Instant instant : *events)
                if (instant <= m_now && (!last || instant > *last))
                    last = instant;
        return last ? FieldValue(*last) : FieldValue();
    }

private:
    [[nodiscard]] Truth all(const QList<Condition> &parts) const
    {
        Truth least = Truth::True;
        for (const Condition &part : parts) {
            least = std::min(least, truth(part));
            if (least == Truth::False)
                break;
        }
        return least;
    }

    [[nodiscard]] Truth any(const QList<Condition> &parts) const
    {
        Truth greatest = Truth::False;
        for (const Condition &part : parts) {
            greatest = std::max(greatest, truth(part));
            if (greatest == Truth::True)
                break;
        }
        return greatest;
    }

    [[nodiscard]] qint64 eventsWithin(const Condition &condition) const
    {
        const auto events = m_facts.events.constFind(condition.field);
        if (events == m_facts.events.constEnd())
            return 0;
        const bool isBounded = condition.window.has_value();
        const Instant from = m_now - condition.window.value_or(Condition::Hours(0));
        return std::ranges::count_if(
            *events, [&](Instant instant) { return instant <= m_now && (!isBounded || instant > from); });
    }

    [[nodiscard]] Truth counted(const Condition &condition) const
    {
        const FieldValue wanted = resolved(condition.values.first(), m_now);
        return truthOf(holds(order(eventsWithin(condition), wanted).value_or(0), condition.comparison));
    }

    [[nodiscard]] Truth missing(const QString &key) const
    {
        const FieldSpec *field = m_catalogue.findAsked(key);
        if (!field)
            return Truth::Unknown;
        if (field->matching == FieldMatching::User)
            return truthOf(!m_facts.users.contains(key));
        return truthOf(isMissing(m_facts.values.value(key)));
    }

    [[nodiscard]] Truth aboutField(const Condition &condition) const
    {
        const FieldSpec *field = m_catalogue.findAsked(condition.field);
        if (!field)
            return Truth::Unknown;
        const FieldValue value = m_facts.values.value(condition.field);
        if (isMissing(value) && !m_facts.users.contains(condition.field))
            return Truth::Unknown;
        switch (condition.kind) {
        case Kind::Compare: return compare(*field, value, condition.values.first(), condition.comparison);
        case Kind::In: return oneOf(*field, value, condition.values);
        case Kind::Between:
            return std::min(compare(*field, value, condition.values.first(), Comparison::GreaterOrEqual),
                            compare(*field, value, condition.values.last(), Comparison::LessOrEqual));
        default: return textual(*field, value, condition);
        }
    }

    [[nodiscard]] Truth oneOf(const FieldSpec &field, const FieldValue &value,
                              const QList<ConditionValue> &wanted) const
    {
        Truth greatest = Truth::False;
        for (const ConditionValue &one : wanted)
            greatest = std::max(greatest, compare(field, value, one, Comparison::Equal));
        return greatest;
    }

    [[nodiscard]] Truth compare(const FieldSpec &field, const FieldValue &value, const ConditionValue &wanted,
                                Comparison comparison) const
    {
        const FieldValue with = resolved(wanted, m_now);
        if (field.matching == FieldMatching::User)
            return truthOf(isMeant(m_facts.users.value(field.key), plainText(with))
                           == (comparison == Comparison::Equal));
        if (const auto *text = std::get_if<QString>(&value))
            return compareTexts(field, *text, plainText(with), comparison);
        if (const auto *yes = std::get_if<bool>(&value))
            return truthOf((FieldValue(*yes) == with) == (comparison == Comparison::Equal));
        if (const auto *instant = std::get_if<Instant>(&value))
            return compareInstant(*instant, with, comparison);
        if (const auto *money = std::get_if<Money>(&value))
            return compareMoney(*money, std::get<Money>(with), comparison);
        if (const auto *values = std::get_if<QStringList>(&value))
            return truthOf(hasAll(*values, std::get<QStringList>(with)) == (comparison == Comparison::Equal));
        const auto places = order(value, with);
        return places ? truthOf(holds(*places, comparison)) : Truth::Unknown;
    }

    [[nodiscard]] static Truth textual(const FieldSpec &field, const FieldValue &value, const Condition &condition)
    {
        const auto &wanted = std::get<FieldValue>(condition.values.first());
        if (const auto *values = std::get_if<QStringList>(&value))
            return truthOf(hasAll(*values, std::get<QStringList>(wanted)));
        const QString text = asciiLower(comparedText(field, plainText(value)));
        const QString part = asciiLower(comparedText(field, plainText(wanted)));
        return truthOf(condition.kind == Kind::Contains ? text.contains(part) : text.startsWith(part));
    }

    const FieldCatalogue &m_catalogue;
    const LeadFacts &m_facts;
    Instant m_now;
};

Explanation explained(const Condition &condition, const Evaluation &evaluation)
{
    Explanation explanation;
    explanation.truth = evaluation.truth(condition);
    explanation.kind = condition.kind;
    explanation.clause = canonicalText(condition);
    if (condition.isGroup() || condition.kind == Kind::Not) {
        for (const Condition &part : condition.parts)
            explanation.parts.append(explained(part, evaluation));
        return explanation;
    }
    explanation.field = condition.field;
    explanation.value = evaluation.value(condition);
    return explanation;
}

} // namespace

void FactsWanted::add(const Condition &condition)
{
    for (const QString &field : fieldsOf(condition))
        if (!fields.contains(field))
            fields += field;
    for (const QString &kind : eventKindsOf(condition))
        if (!kinds.contains(kind))
            kinds += kind;
}

QString keyOf(Truth truth)
{
    switch (truth) {
    case Truth::False: return u"false"_s;
    case Truth::Unknown: return u"unknown"_s;
    case Truth::True: return u"true"_s;
    }
    return {};
}

Truth evaluate(const Condition &condition, const FieldCatalogue &catalogue, const LeadFacts &facts, Instant now)
{
    return Evaluation(catalogue, facts, now).truth(condition);
}

Explanation explain(const Condition &condition, const FieldCatalogue &catalogue, const LeadFacts &facts, Instant now)
{
    return explained(condition, Evaluation(catalogue, facts, now));
}

} // namespace baton
