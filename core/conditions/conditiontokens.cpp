// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditiontokens.h"

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct OperatorSign
{
    QStringView sign;
    QStringView meaning;
};

// The longer sign of two that begin alike comes first.
constexpr std::array signs{
    OperatorSign{u"!=", u"!="}, OperatorSign{u"<>", u"!="}, OperatorSign{u"<=", u"<="}, OperatorSign{u">=", u">="},
    OperatorSign{u"<", u"<"},   OperatorSign{u">", u">"},   OperatorSign{u"=", u"="},   OperatorSign{u"≠", u"!="},
    OperatorSign{u"≤", u"<="},  OperatorSign{u"≥", u">="},
};

bool endsWord(QChar c)
{
    return c.isSpace() || u"=<>!≠≤≥(),\"'"_s.contains(c);
}

ConditionToken::Kind markKind(QChar c)
{
    switch (c.unicode()) {
    case u'(': return ConditionToken::Kind::Open;
    case u')': return ConditionToken::Kind::Close;
    case u',': return ConditionToken::Kind::Comma;
    default: return ConditionToken::Kind::End;
    }
}

tl::unexpected<Error> unexpected(qsizetype at, const QString &expected, const QString &found)
{
    return failure(Error::Kind::Invalid, u"condition.syntax"_s,
                   {{u"position"_s, at + 1}, {u"expected"_s, expected}, {u"found"_s, found}});
}

/// Reads the quoted text that begins at `at`, which is moved behind its closing quote.
Result<ConditionToken> quotedToken(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    const QChar quote = text[at++];
    ConditionToken token{ConditionToken::Kind::Quoted, {}, begin + 1};
    while (at < text.size() && text[at] != quote) {
        if (text[at] == u'\\' && at + 1 < text.size())
            ++at;
        token.text += text[at++];
    }
    if (at == text.size())
        return unexpected(begin, quote, text.sliced(begin).toString());
    ++at;
    return token;
}

/// Reads the sign that begins at `at`, which is moved behind it.
Result<ConditionToken> signToken(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    if (const auto kind = markKind(text[at]); kind != ConditionToken::Kind::End)
        return ConditionToken{kind, text[at++], begin + 1};
    for (const OperatorSign &known : signs) {
        if (text.sliced(at).startsWith(known.sign)) {
            at += known.sign.size();
            return ConditionToken{ConditionToken::Kind::Operator, known.meaning.toString(), begin + 1};
        }
    }
    return unexpected(at, u"!="_s, text[at]);
}

} // namespace

Result<QList<ConditionToken>> conditionTokens(QStringView text)
{
    QList<ConditionToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (endsWord(c)) {
            auto token = c == u'"' || c == u'\'' ? quotedToken(text, at) : signToken(text, at);
            if (!token)
                return failure(token);
            tokens.append(*token);
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && !endsWord(text[at]))
            ++at;
        tokens.append({ConditionToken::Kind::Word, text.sliced(begin, at - begin).toString(), begin + 1});
    }
    tokens.append({ConditionToken::Kind::End, {}, text.size() + 1});
    return tokens;
}

} // namespace baton
