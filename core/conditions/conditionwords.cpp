// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionparser.h"

#include "conditions/conditionvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using TokenKind = ConditionToken::Kind;

/// "3 days ago": the one value that is more than one word without quotes.
std::optional<QString> agoText(const QString &number, const QString &unit)
{
    const auto hours = hoursFrom(number, unit);
    if (!hours)
        return std::nullopt;
    return QString(u'-' + QString::number(hours->count()) + u'h');
}

} // namespace

QStringList ConditionParser::clauseStart() const
{
    QStringList start{u"FIELD"_s, u"not"_s, u"("_s};
    if (!m_catalogue.eventSources().isEmpty())
        start += {u"count("_s, u"last("_s};
    return start;
}

Result<const FieldSpec *> ConditionParser::fieldName()
{
    if (!isNext(TokenKind::Word))
        return unexpected(clauseStart());
    splitShorthand();
    const ConditionToken name = take();
    const FieldSpec *field = m_catalogue.findAsked(name.text);
    if (!field)
        return failure(Error::Kind::Invalid, u"condition.unknownField"_s,
                       {{u"position"_s, name.position},
                        {u"field"_s, name.text},
                        {u"suggestions"_s, m_catalogue.suggestions(name.text)}});
    return field;
}

/// Makes three tokens of KEY:VALUE, so that the rest reads it like KEY = VALUE.
void ConditionParser::splitShorthand()
{
    const ConditionToken word = next();
    const qsizetype colon = word.text.indexOf(u':');
    if (colon <= 0 || m_catalogue.findAsked(word.text))
        return;
    const qsizetype behind = word.position + colon + 1;
    m_tokens[m_at].text = word.text.first(colon);
    m_tokens.insert(m_at + 1, {TokenKind::Operator, u"="_s, behind - 1});
    if (colon + 1 < word.text.size())
        m_tokens.insert(m_at + 2, {TokenKind::Word, word.text.sliced(colon + 1), behind});
}

Result<QString> ConditionParser::eventKind()
{
    if (!isNext(TokenKind::Word) && !isNext(TokenKind::Quoted))
        return unexpected({u"KIND"_s});
    const ConditionToken kind = take();
    const auto source = m_catalogue.events(kind.text);
    if (!source || kind.text.trimmed().isEmpty())
        return failure(
            Error::Kind::Invalid, u"condition.unknownKind"_s,
            {{u"position"_s, kind.position}, {u"kind"_s, kind.text}, {u"choices"_s, m_catalogue.eventKeys()}});
    const bool isRegistered = source->key.compare(kind.text, Qt::CaseInsensitive) == 0;
    return isRegistered ? source->key : kind.text.trimmed();
}

Result<Condition::Hours> ConditionParser::duration()
{
    if (!isNext(TokenKind::Word))
        return unexpected({u"DURATION"_s});
    if (const auto hours = hoursFrom(next().text, next(1).text); hours && hours->count() > 0) {
        m_at += 2;
        return *hours;
    }
    const auto hours = hoursFrom(next().text);
    if (!hours || hours->count() == 0)
        return unexpected({u"DURATION"_s});
    ++m_at;
    return *hours;
}

Result<Condition::Comparison> ConditionParser::comparisonSign(const QStringList &expected)
{
    using Comparison = Condition::Comparison;
    if (!isNext(TokenKind::Operator))
        return unexpected(expected);
    const QString sign = take().text;
    for (const auto comparison : {Comparison::NotEqual, Comparison::Less, Comparison::LessOrEqual, Comparison::Greater,
                                  Comparison::GreaterOrEqual})
        if (keyOf(comparison) == sign)
            return comparison;
    return Comparison::Equal;
}

Result<ConditionValue> ConditionParser::value(const FieldSpec &field)
{
    if (!isNext(TokenKind::Word) && !isNext(TokenKind::Quoted))
        return unexpected({u"VALUE"_s}, &field);
    const ConditionToken token = next();
    const QString text = takeValueText(field);
    auto value = conditionValueFor(field, text);
    if (!value)
        return refusedValue(field, token, text, value.error());
    return value;
}

QString ConditionParser::takeValueText(const FieldSpec &field)
{
    const ConditionToken first = take();
    const bool isTime = field.type == FieldType::Date || field.type == FieldType::Instant;
    if (first.kind == TokenKind::Word && isTime && isNextWord(u"ago", 1)) {
        if (const auto text = agoText(first.text, next().text)) {
            m_at += 2;
            return *text;
        }
    }
    if (first.kind == TokenKind::Word && field.type == FieldType::Money && isNext(TokenKind::Word)) {
        const QString currency = next().text;
        const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        if (currency.size() == 3 && std::ranges::all_of(currency, isCapital))
            return QString(first.text + u' ' + take().text);
    }
    return first.text;
}

bool ConditionParser::isOperatorAllowed(const FieldSpec &field, const QString &key) const
{
    return operatorsFor(field).contains(key);
}

tl::unexpected<Error> ConditionParser::refusedOperator(const FieldSpec &field, const ConditionToken &token,
                                                       const QString &key) const
{
    return failure(Error::Kind::Invalid, u"condition.operator"_s,
                   {{u"position"_s, token.position},
                    {u"field"_s, field.key},
                    {u"type"_s, keyOf(field.type)},
                    {u"operator"_s, key},
                    {u"choices"_s, operatorsFor(field)}});
}

tl::unexpected<Error> ConditionParser::refusedValue(const FieldSpec &field, const ConditionToken &token,
                                                    const QString &text, const Error &why) const
{
    QVariantMap arguments{
        {u"position"_s, token.position}, {u"field"_s, field.key}, {u"value"_s, text}, {u"type"_s, keyOf(field.type)}};
    if (why.arguments.contains(u"choices"_s))
        arguments.insert(u"choices"_s, why.arguments.value(u"choices"_s));
    return failure(Error::Kind::Invalid, u"condition.value"_s, arguments);
}

tl::unexpected<Error> ConditionParser::unexpected(const QStringList &expected, const FieldSpec *field)
{
    expectAtEnd(expected, field);
    return failure(Error::Kind::Invalid, u"condition.syntax"_s,
                   {{u"position"_s, next().position}, {u"expected"_s, expected}, {u"found"_s, next().text}});
}

void ConditionParser::expectAtEnd(const QStringList &words, const FieldSpec *field)
{
    if (!isNext(TokenKind::End))
        return;
    // A yes/no field that stands alone may be followed by its operators and by what follows any clause.
    if (m_expectation.field && m_expectation.field->type == FieldType::YesNo && !field) {
        m_expectation.words += words;
        return;
    }
    m_expectation = {words, field};
}

Result<void> ConditionParser::countNode()
{
    if (++m_nodes > Condition::maximumNodes)
        return failure(Error::Kind::Invalid, u"condition.tooLong"_s,
                       {{u"position"_s, next().position}, {u"limit"_s, Condition::maximumNodes}});
    return {};
}

const ConditionToken &ConditionParser::next(qsizetype ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool ConditionParser::isNextWord(QStringView word, qsizetype ahead) const
{
    return next(ahead).kind == TokenKind::Word && next(ahead).text.compare(word, Qt::CaseInsensitive) == 0;
}

bool ConditionParser::takeWord(QStringView word)
{
    if (!isNextWord(word))
        return false;
    ++m_at;
    return true;
}

bool ConditionParser::takeKind(ConditionToken::Kind kind)
{
    if (!isNext(kind))
        return false;
    ++m_at;
    return true;
}

Result<Condition> parseCondition(QStringView text, const FieldCatalogue &catalogue)
{
    auto tokens = conditionTokens(text);
    if (!tokens)
        return failure(tokens);
    return ConditionParser(std::move(*tokens), catalogue).parse();
}

} // namespace baton
