// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>

#include <span>

namespace baton {

/// One error code in English. In `english`, "%{name}" stands for an argument and "[…]" for a piece that is left out
/// when an argument in it is missing. The strings are marked for translation in the context "Wording".
struct WordingRow
{
    const char *code;
    const char *english;
};

/// Every code that has a sentence of its own, with what was kept and what to do next.
[[nodiscard]] std::span<const WordingRow> wordingTable();

/// The English pattern for an error; a code without a sentence gets the one of its kind.
[[nodiscard]] const char *wordingPattern(const Error &error);

/// Fills a pattern, translated or not. Lists are joined by commas.
[[nodiscard]] QString filledWording(const QString &pattern, const Error &error);

/// The error as one sentence or two in the person's language, for the window.
[[nodiscard]] QString errorText(const Error &error);

/// The error as one English sentence or two, for the command line.
[[nodiscard]] QString englishText(const Error &error);

} // namespace baton
