// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/columntext.h"

#include "common/grid/typedvalue.h"
#include "conditions/conditionparts.h"
#include "conditions/conditionvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = Condition::Kind;
using Comparison = Condition::Comparison;

bool isClosed(const FieldSpec &field)
{
    return field.type == FieldType::YesNo || !field.choices.isEmpty();
}

bool isSearched(const FieldSpec &field)
{
    return operatorsFor(field).contains(u"contains"_s) && !isClosed(field);
}

Result<ConditionValue> valueOf(const FieldSpec &field, const QString &text, const QLocale &locale)
{
    // Times that are reckoned from now, and a day where an instant is asked for, are the language's own.
    if (auto value = conditionValueFor(field, text);
        value && (field.type == FieldType::Instant || std::holds_alternative<RelativeTime>(*value)))
        return value;
    if (field.type == FieldType::Instant)
        if (const QDate day = dayFromTyped(text, locale); day.isValid())
            return ConditionValue(FieldValue(day));
    const auto typed = valueFromTyped(field, text, {}, locale);
    if (!typed)
        return failure(typed);
    if (isMissing(*typed))
        return failure(Error::Kind::Invalid, u"field.value"_s, {{u"field"_s, field.key}, {u"value"_s, text}});
    return ConditionValue(*typed);
}

/// The clause as its text is read again: what the language refuses is refused here.
Result<Condition> asWritten(const Condition &clause, const FieldCatalogue &catalogue)
{
    return parseCondition(canonicalText(clause), catalogue);
}

/// A comparison with its sign before it; nothing where there is no sign.
std::optional<Result<Condition>> compared(const FieldSpec &field, const QString &typed, const FieldCatalogue &catalogue,
                                          const QLocale &locale)
{
    static const QRegularExpression form(uR"(^(!=|<>|<=|>=|≠|≤|≥|=|<|>)\s*(.*)$)"_s);
    static const QHash<QString, QString> others{
        {u"<>"_s, u"!="_s}, {u"≠"_s, u"!="_s}, {u"≤"_s, u"<="_s}, {u"≥"_s, u">="_s}};
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = others.value(match.captured(1), match.captured(1));
    const auto value = valueOf(field, match.captured(2), locale);
    if (!value)
        return failure(value);
    for (const auto comparison : {Comparison::Equal, Comparison::NotEqual, Comparison::Less, Comparison::LessOrEqual,
                                  Comparison::Greater, Comparison::GreaterOrEqual})
        if (keyOf(comparison) == sign)
            return asWritten(Condition::compare(field.key, comparison, *value), catalogue);
    return std::nullopt;
}

/// Values with commas between them, each of which is a choice of the field; nothing where one is none.
std::optional<Condition> chosen(const FieldSpec &field, const QString &typed, const QLocale &locale)
{
    Condition clause;
    clause.kind = Kind::In;
    clause.field = field.key;
    const QStringList words = typed.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto value = valueOf(field, word.trimmed(), locale);
        if (!value)
            return std::nullopt;
        if (!clause.values.contains(*value))
            clause.values.append(*value);
    }
    if (clause.values.isEmpty())
        return std::nullopt;
    return clause.values.size() == 1 ? Condition::compare(field.key, Comparison::Equal, clause.values.first()) : clause;
}

Result<Condition> clauseFromTyped(const FieldSpec &field, const QString &typed, const FieldCatalogue &catalogue,
                                  const QLocale &locale)
{
    if (isClosed(field))
        if (const auto clause = chosen(field, typed, locale))
            return asWritten(*clause, catalogue);
    // Quotes belong to the language; elsewhere the signs of the person's locale come first.
    const auto written = parseCondition(field.key + u' ' + typed, catalogue);
    const bool isWritten = written && isAbout(*written, field.key);
    if (isWritten && typed.contains(u'"'))
        return written;
    if (const auto clause = compared(field, typed, catalogue, locale))
        return *clause;
    if (isWritten)
        return written;
    if (isSearched(field)) {
        Condition clause;
        clause.kind = Kind::Contains;
        clause.field = field.key;
        const auto value = conditionValueFor(field, typed);
        if (!value)
            return failure(value);
        clause.values = {*value};
        return asWritten(clause, catalogue);
    }
    const auto value = valueOf(field, typed, locale);
    if (!value)
        return failure(value);
    return asWritten(Condition::compare(field.key, Comparison::Equal, *value), catalogue);
}

/// Where several comparisons stand, one after the other.
Result<QList<Condition>> eachFromTyped(const FieldSpec &field, const QString &typed, const FieldCatalogue &catalogue,
                                       const QLocale &locale)
{
    static const QRegularExpression between(uR"(\s+and\s+)"_s, QRegularExpression::CaseInsensitiveOption);
    QList<Condition> clauses;
    const QStringList pieces = typed.split(between);
    for (const QString &piece : pieces) {
        const auto clause = clauseFromTyped(field, piece, catalogue, locale);
        if (!clause)
            return failure(clause);
        clauses.append(*clause);
    }
    return clauses;
}

QString valueText(const FieldSpec &field, const ConditionValue &value, const QLocale &locale)
{
    if (const auto *known = std::get_if<FieldValue>(&value))
        return typedText(field, *known, locale);
    return canonicalText(value);
}

/// As the language writes it behind the field's key.
QString plainClause(const Condition &clause)
{
    const QString text = canonicalText(clause);
    const QString denial = u"not "_s + clause.parts.value(0).field + u' ';
    if (clause.kind == Kind::Not && text.startsWith(denial))
        return u"not "_s + text.sliced(denial.size());
    const QString &key = clause.kind == Kind::Not ? clause.parts.first().field : clause.field;
    return text.startsWith(key + u' ') ? text.sliced(key.size() + 1) : text;
}

QString shortClause(const FieldSpec &field, const Condition &clause, const QLocale &locale)
{
    const bool isDenied = clause.kind == Kind::Not && clause.parts.first().kind == Kind::Compare;
    if (isDenied) {
        const Condition &part = clause.parts.first();
        return shortClause(field, Condition::compare(part.field, opposite(part.comparison), part.values.first()),
                           locale);
    }
    QStringList values;
    for (const ConditionValue &value : clause.values)
        values += valueText(field, value, locale);
    if (clause.kind == Kind::Compare) {
        const bool isPlain = clause.comparison == Comparison::Equal && !isSearched(field);
        return isPlain ? values.first() : keyOf(clause.comparison) + u' ' + values.first();
    }
    if (clause.kind == Kind::Contains || (clause.kind == Kind::In && isClosed(field)))
        return values.join(u", "_s);
    return plainClause(clause);
}

} // namespace

Result<QList<Condition>> clausesFromTyped(const FieldSpec &field, const QString &typed, const FieldCatalogue &catalogue,
                                          const QLocale &locale)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QList<Condition>();
    const auto clause = clauseFromTyped(field, text, catalogue, locale);
    if (clause)
        return QList<Condition>{*clause};
    const auto several = eachFromTyped(field, text, catalogue, locale);
    return several ? several : failure(clause);
}

QString typedClauses(const FieldSpec &field, const QList<Condition> &clauses, const FieldCatalogue &catalogue,
                     const QLocale &locale)
{
    QStringList texts;
    for (const Condition &clause : clauses) {
        const QString text = shortClause(field, clause, locale);
        const auto again = clauseFromTyped(field, text, catalogue, locale);
        const bool isDenied = clause.kind == Kind::Not && clause.parts.first().kind == Kind::Compare;
        texts += again && (*again == clause || isDenied) ? text : plainClause(clause);
    }
    return texts.join(u" and "_s);
}

} // namespace baton
