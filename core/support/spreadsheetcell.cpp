// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spreadsheetcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isOneOf(QChar character, QStringView characters)
{
    return characters.contains(character);
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    static constexpr QStringView triggers = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
    for (const QChar character : text) {
        if (character.isNull() || isOneOf(character, triggers))
            return true;
        if (!isOneOf(character, u" \"'\u00A0"))
            return false;
    }
    return false;
}

QString guardedCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

QString csvField(const QString &text)
{
    QString cell = guardedCell(text);
    const bool needsQuotes = std::ranges::any_of(cell, [](QChar character) { return isOneOf(character, u",\"\n\r"); });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace baton
