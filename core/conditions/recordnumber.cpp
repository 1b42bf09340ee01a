// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/recordnumber.h"

#include <algorithm>

namespace baton {

QString recordNumber(QChar letter, qint64 id)
{
    return letter + QStringLiteral("-") + QString::number(id).rightJustified(6, QLatin1Char('0'));
}

std::optional<qint64> idFromRecordNumber(QChar letter, QStringView text)
{
    QStringView digits = text.trimmed();
    if (digits.size() > 2 && digits[0].toUpper() == letter && digits[1] == u'-')
        digits = digits.sliced(2);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 id = digits.toLongLong(&fits);
    return fits && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace baton
