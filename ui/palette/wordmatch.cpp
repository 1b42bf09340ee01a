// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/wordmatch.h"

#include <QString>

#include <algorithm>

namespace baton {

namespace {

// A text that begins with the word comes first, then where another word does, then inside words, then by initials.
constexpr int atWord = 1;
constexpr int insideWord = 4;
constexpr int byInitials = 8;

/// The letter without case and accent; one for one, so that places stay places.
QChar plainLetter(QChar letter)
{
    if (letter.decompositionTag() == QChar::Canonical && !letter.decomposition().isEmpty())
        letter = letter.decomposition().front();
    return letter.toCaseFolded();
}

QString plainLetters(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text)
        plain.append(plainLetter(letter));
    return plain;
}

bool beginsWord(const QString &text, qsizetype place)
{
    return text.at(place).isLetterOrNumber() && (place == 0 || !text.at(place - 1).isLetterOrNumber());
}

/// Each letter begins a word or follows the letter before it.
bool findInitials(const QString &word, qsizetype letter, const QString &text, qsizetype place, QList<TextSpan> &spans)
{
    if (letter == word.size())
        return true;
    for (qsizetype next = place; next < text.size(); ++next) {
        const bool follows = letter > 0 && next == place;
        if (text.at(next) != word.at(letter) || !(follows || beginsWord(text, next)))
            continue;
        spans.append({next, 1});
        if (findInitials(word, letter + 1, text, next + 1, spans))
            return true;
        spans.removeLast();
    }
    return false;
}

std::optional<WordMatch> matchWord(const QString &word, const QString &text)
{
    std::optional<WordMatch> best;
    for (qsizetype place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
        const int distance = place == 0 ? 0 : beginsWord(text, place) ? atWord : insideWord;
        if (!best || distance < best->distance)
            best = WordMatch{distance, {{place, word.size()}}};
    }
    if (best)
        return best;
    QList<TextSpan> spans;
    if (!findInitials(word, 0, text, 0, spans))
        return {};
    return WordMatch{byInitials, spans};
}

/// Sorted, with what touches or overlaps made one.
QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> pieces;
    for (const TextSpan &span : std::as_const(spans)) {
        if (pieces.isEmpty() || pieces.last().start + pieces.last().length < span.start)
            pieces.append(span);
        else
            pieces.last().length = std::max(pieces.last().length, span.start + span.length - pieces.last().start);
    }
    return pieces;
}

} // namespace

std::optional<WordMatch> matchWords(QStringView typed, QStringView text)
{
    const QString plain = plainLetters(text);
    WordMatch match;
    const auto words = plainLetters(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto found = matchWord(word, plain);
        if (!found)
            return {};
        match.distance += found->distance;
        match.spans.append(found->spans);
    }
    match.spans = joined(match.spans);
    return match;
}

} // namespace baton
