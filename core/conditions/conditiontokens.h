// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QList>
#include <QString>

namespace baton {

/// One word of a condition's text.
struct ConditionToken
{
    enum class Kind {
        Word, ///< A field, a bare value or a word of the language.
        Quoted, ///< `text` without its quotes and escapes.
        Operator, ///< One of = != < <= > >=, whichever way it was written.
        Open,
        Close,
        Comma,
        End,
    };

    Kind kind = Kind::End;
    QString text;
    qsizetype position = 1; ///< Of its first character, counted from 1.

    friend bool operator==(const ConditionToken &, const ConditionToken &) = default;
};

/// The words of a condition, the last being its end. Text stands in " or '; a backslash takes the next character as it
/// is. Errors: Invalid "condition.syntax" with position, expected and found: a quote that is never closed, a character
/// that means nothing here.
[[nodiscard]] Result<QList<ConditionToken>> conditionTokens(QStringView text);

} // namespace baton
