// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionparser.h"

#include "conditions/conditionvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = Condition::Kind;
using TokenKind = ConditionToken::Kind;

tl::unexpected<Error> beyond(const QString &code, qsizetype position, int limit)
{
    return failure(Error::Kind::Invalid, code, {{u"position"_s, position}, {u"limit"_s, limit}});
}

} // namespace

Result<Condition> ConditionParser::parse()
{
    if (isNext(TokenKind::End)) {
        expectAtEnd(clauseStart());
        return Condition();
    }
    auto condition = disjunction();
    if (condition && !isNext(TokenKind::End))
        return unexpected({u"and"_s, u"or"_s});
    return condition;
}

Result<Condition> ConditionParser::disjunction()
{
    QList<Condition> parts;
    const qsizetype begin = next().position - 1;
    do {
        auto part = conjunction();
        if (!part)
            return part;
        parts.append(*part);
    } while (takeWord(u"or"));
    expectAtEnd({u"and"_s, u"or"_s});
    const bool isOneOfSeveral = parts.size() > 1;
    Condition condition = Condition::any(std::move(parts));
    if (m_depth == 0 && isOneOfSeveral)
        m_parts = {{condition, begin, next().position - 1}};
    return condition;
}

Result<Condition> ConditionParser::conjunction()
{
    QList<Condition> parts;
    do {
        const qsizetype begin = next().position - 1;
        auto part = negation();
        if (!part)
            return part;
        if (m_depth == 0)
            m_parts.append({*part, begin, next().position - 1});
        parts.append(*part);
    } while (takeWord(u"and"));
    return Condition::all(std::move(parts));
}

Result<Condition> ConditionParser::negation()
{
    if (isNext(TokenKind::Open))
        return bracket();
    // A field that is called "not" is one where it is compared.
    const bool isField = next(1).kind == TokenKind::Operator || isNextWord(u"is", 1);
    if (!isNextWord(u"not") || isField)
        return clause();
    if (auto counted = countNode(); !counted)
        return failure(counted);
    const qsizetype position = take().position;
    if (isNext(TokenKind::Open)) {
        auto part = bracket();
        return part ? Result<Condition>(Condition::negated(*part)) : part;
    }
    if (m_depth == Condition::maximumDepth)
        return beyond(u"condition.tooDeep"_s, position, Condition::maximumDepth);
    ++m_depth;
    auto part = negation();
    --m_depth;
    return part ? Result<Condition>(Condition::negated(*part)) : part;
}

Result<Condition> ConditionParser::bracket()
{
    const qsizetype position = take().position;
    if (m_depth == Condition::maximumDepth)
        return beyond(u"condition.tooDeep"_s, position, Condition::maximumDepth);
    ++m_depth;
    auto inside = disjunction();
    --m_depth;
    if (!inside)
        return inside;
    if (!takeKind(TokenKind::Close))
        return unexpected({u")"_s, u"and"_s, u"or"_s});
    return inside;
}

Result<Condition> ConditionParser::clause()
{
    if (auto counted = countNode(); !counted)
        return failure(counted);
    // Where nothing happens to what is asked about, these are no words of the language.
    const bool isCall = next(1).kind == TokenKind::Open && !m_catalogue.eventSources().isEmpty();
    if (isCall && isNextWord(u"count"))
        return counted();
    if (isCall && isNextWord(u"last"))
        return latest();
    auto field = fieldName();
    if (!field)
        return failure(field);
    return aboutField(**field);
}

Result<Condition> ConditionParser::counted()
{
    m_at += 2;
    auto kind = eventKind();
    if (!kind)
        return failure(kind);
    Condition condition;
    condition.kind = Kind::Count;
    condition.field = *kind;
    if (takeKind(TokenKind::Comma)) {
        auto window = duration();
        if (!window)
            return failure(window);
        condition.window = *window;
    }
    if (!takeKind(TokenKind::Close))
        return unexpected(condition.window ? QStringList{u")"_s} : QStringList{u","_s, u")"_s});
    auto sign = comparisonSign({u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s});
    if (!sign)
        return failure(sign);
    condition.comparison = *sign;
    bool isNumber = false;
    const qint64 number = next().text.toLongLong(&isNumber);
    if (!isNext(TokenKind::Word) || !isNumber || number < 0)
        return unexpected({u"NUMBER"_s});
    ++m_at;
    condition.values = {FieldValue(number)};
    return condition;
}

Result<Condition> ConditionParser::latest()
{
    m_at += 2;
    auto kind = eventKind();
    if (!kind)
        return failure(kind);
    if (!takeKind(TokenKind::Close))
        return unexpected({u")"_s});
    if (!takeWord(u"within"))
        return unexpected({u"within"_s});
    auto window = duration();
    if (!window)
        return failure(window);
    Condition condition;
    condition.kind = Kind::Last;
    condition.field = *kind;
    condition.window = *window;
    return condition;
}

Result<Condition> ConditionParser::aboutField(const FieldSpec &field)
{
    if (isNext(TokenKind::Operator))
        return comparison(field);
    if (takeWord(u"is"))
        return missing(field);
    if (isNextWord(u"not"))
        return denied(field);
    if (isNextWord(u"in"))
        return listed(field);
    if (isNextWord(u"between"))
        return between(field);
    if (isNextWord(u"contains"))
        return textual(field, Kind::Contains);
    if (isNextWord(u"starts"))
        return textual(field, Kind::StartsWith);
    if (field.type == FieldType::YesNo) {
        expectAtEnd(operatorsFor(field), &field);
        return Condition::equals(field.key, true);
    }
    return unexpected(operatorsFor(field), &field);
}

Result<Condition> ConditionParser::denied(const FieldSpec &field)
{
    take();
    if (auto counted = countNode(); !counted)
        return failure(counted);
    QStringList allowed;
    for (const auto &key : {u"in"_s, u"between"_s, u"contains"_s, u"starts with"_s})
        if (isOperatorAllowed(field, key))
            allowed += key;
    const QString word = allowed.isEmpty() ? QString() : next().text.toLower();
    const bool isWord = isNext(TokenKind::Word)
        && std::ranges::any_of(allowed, [&](const QString &key) { return key.section(u' ', 0, 0) == word; });
    if (!isWord)
        return unexpected(allowed, &field);
    auto part = aboutField(field);
    return part ? Result<Condition>(Condition::negated(*part)) : part;
}

Result<Condition> ConditionParser::missing(const FieldSpec &field)
{
    if (takeWord(u"missing"))
        return Condition::missing(field.key);
    if (!takeWord(u"not"))
        return unexpected({u"missing"_s, u"not missing"_s}, &field);
    if (auto counted = countNode(); !counted)
        return failure(counted);
    if (!takeWord(u"missing"))
        return unexpected({u"missing"_s}, &field);
    return Condition::negated(Condition::missing(field.key));
}

Result<Condition> ConditionParser::comparison(const FieldSpec &field)
{
    const ConditionToken sign = next();
    if (!isOperatorAllowed(field, sign.text))
        return refusedOperator(field, sign, sign.text);
    const auto compared = comparisonSign({});
    if (!compared)
        return failure(compared);
    auto with = value(field);
    if (!with)
        return failure(with);
    return Condition::compare(field.key, *compared, *with);
}

Result<Condition> ConditionParser::listed(const FieldSpec &field)
{
    const ConditionToken word = take();
    if (!isOperatorAllowed(field, u"in"_s))
        return refusedOperator(field, word, u"in"_s);
    if (!takeKind(TokenKind::Open))
        return unexpected({u"("_s});
    Condition condition;
    condition.kind = Kind::In;
    condition.field = field.key;
    do {
        if (condition.values.size() == Condition::maximumValues)
            return beyond(u"condition.tooMany"_s, next().position, Condition::maximumValues);
        auto one = value(field);
        if (!one)
            return failure(one);
        condition.values.append(*one);
    } while (takeKind(TokenKind::Comma));
    if (!takeKind(TokenKind::Close))
        return unexpected({u","_s, u")"_s});
    return condition;
}

Result<Condition> ConditionParser::between(const FieldSpec &field)
{
    const ConditionToken word = take();
    if (!isOperatorAllowed(field, u"between"_s))
        return refusedOperator(field, word, u"between"_s);
    auto first = value(field);
    if (!first)
        return failure(first);
    if (!takeWord(u"and"))
        return unexpected({u"and"_s});
    const qsizetype position = next().position;
    auto second = value(field);
    if (!second)
        return failure(second);
    const auto *low = std::get_if<FieldValue>(&*first);
    const auto *high = std::get_if<FieldValue>(&*second);
    if (low && high && order(*low, *high).value_or(0) > 0)
        return failure(Error::Kind::Invalid, u"condition.range"_s,
                       {{u"position"_s, position},
                        {u"field"_s, field.key},
                        {u"first"_s, plainText(*low)},
                        {u"second"_s, plainText(*high)}});
    Condition condition;
    condition.kind = Kind::Between;
    condition.field = field.key;
    condition.values = {*first, *second};
    return condition;
}

Result<Condition> ConditionParser::textual(const FieldSpec &field, Kind kind)
{
    const ConditionToken word = take();
    const QString key = kind == Kind::Contains ? u"contains"_s : u"starts with"_s;
    if (kind == Kind::StartsWith && !takeWord(u"with"))
        return unexpected({u"with"_s}, &field);
    if (!isOperatorAllowed(field, key))
        return refusedOperator(field, word, key);
    auto part = value(field);
    if (!part)
        return failure(part);
    Condition condition;
    condition.kind = kind;
    condition.field = field.key;
    condition.values = {*part};
    return condition;
}

} // namespace baton
