// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditiontokens.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool endsWord(QChar c)
{
    // Those that mean nothing yet are kept out of bare words, so that text written today reads the same tomorrow.
    return c.isSpace() || u"=<>!(),\"'"_s.contains(c);
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

} // namespace

Result<QList<ConditionToken>> conditionTokens(QStringView text)
{
    QList<ConditionToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'=') {
            tokens.append({ConditionToken::Kind::Equals, c, at + 1});
            ++at;
        } else if (c == u'"' || c == u'\'') {
            auto token = quotedToken(text, at);
            if (!token)
                return failure(token);
            tokens.append(*token);
        } else if (endsWord(c)) {
            return unexpected(at, u"FIELD"_s, c);
        } else {
            const qsizetype begin = at;
            while (at < text.size() && !endsWord(text[at]))
                ++at;
            tokens.append({ConditionToken::Kind::Word, text.sliced(begin, at - begin).toString(), begin + 1});
        }
    }
    tokens.append({ConditionToken::Kind::End, {}, text.size() + 1});
    return tokens;
}

} // namespace baton
