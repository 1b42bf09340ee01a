// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/namedparameters.h"

using namespace Qt::StringLiterals;

namespace baton {

NumberedStatement numberedStatement(const QString &sql)
{
    const auto isNameCharacter = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    NumberedStatement result;
    QString text;
    QChar quote;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
            text += c;
            continue;
        }
        if (c == u'\'' || c == u'"')
            quote = c;
        const bool isCast = c == u':' && ((i + 1 < sql.size() && sql[i + 1] == u':') || (i > 0 && sql[i - 1] == u':'));
        if (c != u':' || isCast || i + 1 == sql.size() || !isNameCharacter(sql[i + 1])) {
            text += c;
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && isNameCharacter(sql[end]))
            ++end;
        const QString name = sql.sliced(i, end - i);
        qsizetype position = result.names.indexOf(name);
        if (position < 0) {
            position = result.names.size();
            result.names.append(name);
        }
        text += u'$' + QString::number(position + 1);
        i = end - 1;
    }
    result.sql = text.toUtf8();
    return result;
}

} // namespace baton
