// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditiontokens.h"

#include "conditions/condition.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Reads tokens from left to right; each rule of the grammar is one function.
class ConditionParser
{
public:
    ConditionParser(QList<ConditionToken> tokens, const FieldCatalogue &catalogue)
        : m_tokens(std::move(tokens))
        , m_catalogue(catalogue)
    {}

    Result<Condition> parse()
    {
        if (next().kind == ConditionToken::Kind::End)
            return Condition();
        return conjunction();
    }

private:
    Result<Condition> conjunction()
    {
        QList<Condition> parts;
        for (;;) {
            auto part = comparison();
            if (!part)
                return part;
            parts.append(*part);
            if (parts.size() > Condition::maximumNodes)
                return failure(Error::Kind::Invalid, u"condition.tooLong"_s,
                               {{u"position"_s, next().position}, {u"limit"_s, Condition::maximumNodes}});
            if (next().kind == ConditionToken::Kind::End)
                return Condition::all(std::move(parts));
            if (!takeWord(u"and"))
                return unexpected({u"and"_s});
        }
    }

    Result<Condition> comparison()
    {
        if (next().kind != ConditionToken::Kind::Word)
            return unexpected({u"FIELD"_s});
        const ConditionToken name = take();
        const FieldSpec *field = m_catalogue.find(name.text);
        if (!field)
            return failure(Error::Kind::Invalid, u"condition.unknownField"_s,
                           {{u"position"_s, name.position},
                            {u"field"_s, name.text},
                            {u"suggestions"_s, m_catalogue.suggestions(name.text)}});
        if (takeWord(u"is"))
            return missing(*field);
        if (next().kind != ConditionToken::Kind::Equals)
            return unexpected({u"="_s, u"is missing"_s});
        take();
        return equality(*field);
    }

    Result<Condition> missing(const FieldSpec &field)
    {
        if (!takeWord(u"missing"))
            return unexpected({u"missing"_s});
        return Condition::missing(field.key);
    }

    Result<Condition> equality(const FieldSpec &field)
    {
        if (next().kind != ConditionToken::Kind::Word && next().kind != ConditionToken::Kind::Quoted)
            return unexpected({u"VALUE"_s});
        const ConditionToken token = take();
        const auto value = fieldValueFor(field, token.text);
        if (value && !isMissing(*value))
            return Condition::equals(field.key, *value);
        QVariantMap arguments{{u"position"_s, token.position},
                              {u"field"_s, field.key},
                              {u"value"_s, token.text},
                              {u"type"_s, keyOf(field.type)}};
        if (!value && value.error().arguments.contains(u"choices"_s))
            arguments.insert(u"choices"_s, value.error().arguments.value(u"choices"_s));
        return failure(Error::Kind::Invalid, u"condition.value"_s, arguments);
    }

    [[nodiscard]] const ConditionToken &next() const { return m_tokens[m_at]; }

    ConditionToken take() { return m_tokens[m_at++]; }

    bool takeWord(QStringView word)
    {
        if (next().kind != ConditionToken::Kind::Word || next().text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] tl::unexpected<Error> unexpected(const QStringList &expected) const
    {
        return failure(Error::Kind::Invalid, u"condition.syntax"_s,
                       {{u"position"_s, next().position}, {u"expected"_s, expected}, {u"found"_s, next().text}});
    }

    QList<ConditionToken> m_tokens; ///< The last one is the end.
    const FieldCatalogue &m_catalogue;
    qsizetype m_at = 0;
};

} // namespace

Result<Condition> parseCondition(QStringView text, const FieldCatalogue &catalogue)
{
    auto tokens = conditionTokens(text);
    if (!tokens)
        return failure(tokens);
    return ConditionParser(std::move(*tokens), catalogue).parse();
}

} // namespace baton
