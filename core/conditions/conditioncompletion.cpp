// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditioncompletion.h"

#include "conditions/conditionparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Candidate = ConditionCompletion::Candidate;

/// Where the word that ends at the end of `text` begins: a quote that is still open, a bare word, or nothing.
qsizetype beginOfWord(QStringView text)
{
    qsizetype begin = 0;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote) {
                quote = QChar();
                begin = at + 1;
            }
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            begin = at;
        } else if (c.isSpace() || u"=<>!≠≤≥(),"_s.contains(c)) {
            begin = at + 1;
        }
    }
    return begin;
}

void addFields(QList<Candidate> &candidates, const FieldCatalogue &catalogue)
{
    const QList<FieldSpec> fields = catalogue.askedFields();
    for (const FieldSpec &field : fields)
        candidates.append({field.key, field.label});
}

void addValues(QList<Candidate> &candidates, const FieldSpec &field, const KnownValues &known)
{
    for (const FieldChoice &choice : field.choices)
        candidates.append({canonicalText(ConditionValue(FieldValue(choice.key))), choice.label});
    for (const QString &value : known.value(field.key))
        candidates.append({canonicalText(ConditionValue(FieldValue(value))), {}});
    const auto add = [&](const QStringList &words) {
        for (const QString &word : words)
            candidates.append({word, {}});
    };
    if (field.type == FieldType::YesNo)
        add({u"yes"_s, u"no"_s});
    if (field.type == FieldType::Date || field.type == FieldType::Instant)
        add({u"today"_s, u"yesterday"_s, u"-7d"_s, u"-30d"_s, u"-90d"_s, u"-365d"_s});
}

QList<Candidate> allCandidates(const ConditionParser::Expectation &expectation, const FieldCatalogue &catalogue,
                               const KnownValues &known)
{
    QList<Candidate> candidates;
    for (const QString &word : expectation.words) {
        if (word == u"FIELD") {
            addFields(candidates, catalogue);
        } else if (word == u"VALUE" && expectation.field) {
            addValues(candidates, *expectation.field, known);
        } else if (word == u"KIND") {
            for (const EventSource &source : catalogue.eventSources())
                candidates.append({source.key, source.label});
        } else if (word == u"DURATION") {
            for (const auto &window : {u"1d"_s, u"7d"_s, u"30d"_s, u"90d"_s, u"365d"_s})
                candidates.append({window, {}});
        } else if (word != u"NUMBER") {
            candidates.append({word, {}});
        }
    }
    return candidates;
}

/// The candidates that have `written` in them, those that begin with it first.
QList<Candidate> matching(const QList<Candidate> &candidates, QString written)
{
    // Quotes belong to the notation, so that the beginning of a word finds a value that needs them.
    const auto plain = [](QString text) { return text.remove(u'"').remove(u'\''); };
    written = plain(written);
    QList<Candidate> beginning;
    QList<Candidate> containing;
    for (const Candidate &candidate : candidates) {
        const QString text = plain(candidate.text);
        if (text.startsWith(written, Qt::CaseInsensitive))
            beginning.append(candidate);
        else if (text.contains(written, Qt::CaseInsensitive) || candidate.label.contains(written, Qt::CaseInsensitive))
            containing.append(candidate);
    }
    return beginning + containing;
}

} // namespace

ConditionCompletion completeCondition(QStringView text, qsizetype cursor, const FieldCatalogue &catalogue,
                                      const KnownValues &known)
{
    ConditionCompletion completion;
    const QStringView before = text.first(std::clamp<qsizetype>(cursor, 0, text.size()));
    completion.begin = beginOfWord(before);
    // Of KEY:VALUE the value alone is being written.
    const qsizetype colon = before.indexOf(u':', completion.begin);
    if (colon > completion.begin && catalogue.findAsked(before.sliced(completion.begin, colon - completion.begin)))
        completion.begin = colon + 1;
    auto tokens = conditionTokens(before.first(completion.begin));
    if (!tokens)
        return completion;
    ConditionParser parser(std::move(*tokens), catalogue);
    (void)parser.parse(); // What it expects at the end is the answer, whether the beginning is a condition or not.
    const QString written = before.sliced(completion.begin).toString();
    completion.candidates = matching(allCandidates(parser.expectation(), catalogue, known), written);
    return completion;
}

} // namespace baton
