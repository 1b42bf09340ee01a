// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace baton {

/// A piece of a text, in characters.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// How a text answers to what was typed.
struct WordMatch
{
    int distance = 0; ///< 0 begins with it; the higher, the farther off.
    QList<TextSpan> spans; ///< What matched, from left to right, without overlap.
};

/// Finds each typed word in `text`: where a word begins, inside a word, or letter by letter at the beginnings of words
/// ("mst" finds "Move to stage"). Neither case nor accents count. Nothing where one of the words is not there; nothing
/// typed matches everything.
[[nodiscard]] std::optional<WordMatch> matchWords(QStringView typed, QStringView text);

} // namespace baton
