// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "conditions/conditiontokens.h"

namespace baton {

/// Reads tokens from left to right; each rule of the grammar is one function.
class ConditionParser
{
public:
    /// What could have stood where the text ended.
    struct Expectation
    {
        QStringList words; ///< Words and signs of the language; FIELD, VALUE, KIND, DURATION, NUMBER for what is free.
        const FieldSpec *field = nullptr; ///< Whose VALUE it is, or whose operators the words are.
    };

    ConditionParser(QList<ConditionToken> tokens, const FieldCatalogue &catalogue)
        : m_tokens(std::move(tokens))
        , m_catalogue(catalogue)
    {}

    Result<Condition> parse();
    /// After `parse`; without words where it stopped before the end.
    [[nodiscard]] const Expectation &expectation() const { return m_expectation; }
    /// Where a part of the condition begins, and where what follows it does, counted from 0.
    struct Part
    {
        Condition condition;
        qsizetype begin = 0;
        qsizetype next = 0;
    };
    /// After `parse`: what it joins by "and" outside all brackets; of "or" the whole is one.
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }

private:
    Result<Condition> disjunction();
    Result<Condition> conjunction();
    Result<Condition> negation();
    Result<Condition> bracket();
    Result<Condition> clause();
    Result<Condition> counted();
    Result<Condition> latest();
    Result<Condition> aboutField(const FieldSpec &field);
    Result<Condition> denied(const FieldSpec &field);
    Result<Condition> missing(const FieldSpec &field);
    Result<Condition> comparison(const FieldSpec &field);
    Result<Condition> listed(const FieldSpec &field);
    Result<Condition> between(const FieldSpec &field);
    Result<Condition> textual(const FieldSpec &field, Condition::Kind kind);

    /// What a clause may begin with.
    [[nodiscard]] QStringList clauseStart() const;
    Result<const FieldSpec *> fieldName();
    void splitShorthand();
    Result<QString> eventKind();
    Result<Condition::Hours> duration();
    Result<Condition::Comparison> comparisonSign(const QStringList &expected);
    Result<ConditionValue> value(const FieldSpec &field);
    [[nodiscard]] QString takeValueText(const FieldSpec &field);

    [[nodiscard]] bool isOperatorAllowed(const FieldSpec &field, const QString &key) const;
    [[nodiscard]] tl::unexpected<Error> refusedOperator(const FieldSpec &field, const ConditionToken &token,
                                                        const QString &key) const;
    [[nodiscard]] tl::unexpected<Error> refusedValue(const FieldSpec &field, const ConditionToken &token,
                                                     const QString &text, const Error &why) const;
    tl::unexpected<Error> unexpected(const QStringList &expected, const FieldSpec *field = nullptr);
    void expectAtEnd(const QStringList &words, const FieldSpec *field = nullptr);
    Result<void> countNode();

    [[nodiscard]] const ConditionToken &next(qsizetype ahead = 0) const;
    ConditionToken take() { return m_tokens[m_at++]; }
    [[nodiscard]] bool isNext(ConditionToken::Kind kind) const { return next().kind == kind; }
    [[nodiscard]] bool isNextWord(QStringView word, qsizetype ahead = 0) const;
    bool takeWord(QStringView word);
    bool takeKind(ConditionToken::Kind kind);

    QList<ConditionToken> m_tokens; ///< The last one is the end.
    const FieldCatalogue &m_catalogue;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_nodes = 0;
    Expectation m_expectation;
    QList<Part> m_parts;
};

} // namespace baton
