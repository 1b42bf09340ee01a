// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/dialect.h"

using namespace Qt::StringLiterals;

namespace baton {

QString Dialect::name() const
{
    return isSqlite() ? u"sqlite"_s : u"postgresql"_s;
}

QString Dialect::jsonText(const QString &column, const QString &key) const
{
    if (isSqlite())
        return u"CAST("_s + column + u" ->> '$."_s + key + u"' AS TEXT)"_s;
    return u"("_s + column + u" ->> '"_s + key + u"')"_s;
}

QString Dialect::monthOf(const QString &instant) const
{
    return isSqlite() ? u"strftime('%Y-%m', "_s + instant + u" / 1000.0, 'unixepoch')"_s
                      : u"to_char(to_timestamp("_s + instant + u" / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM')"_s;
}

QString Dialect::inIds(const QString &column, const QString &parameter) const
{
    if (isSqlite())
        return column + u" IN (SELECT value FROM json_each("_s + parameter + u"))"_s;
    return column + u" IN (SELECT CAST(listed.value AS BIGINT) FROM json_array_elements_text(CAST("_s + parameter
        + u" AS JSON)) AS listed (value))"_s;
}

QString Dialect::inTexts(const QString &column, const QString &parameter) const
{
    if (isSqlite())
        return column + u" IN (SELECT value FROM json_each("_s + parameter + u"))"_s;
    return column + u" IN (SELECT listed.value FROM json_array_elements_text(CAST("_s + parameter
        + u" AS JSON)) AS listed (value))"_s;
}

QString Dialect::jsonArrayHas(const QString &column, const QString &key, const QString &parameter) const
{
    if (isSqlite())
        return u"EXISTS (SELECT 1 FROM json_each("_s + column + u", '$."_s + key
            + u"') AS listed WHERE listed.value = "_s + parameter + u")"_s;
    return u"EXISTS (SELECT 1 FROM json_array_elements_text(CAST("_s + column + u" -> '"_s + key
        + u"' AS JSON)) AS listed (value) WHERE listed.value = "_s + parameter + u")"_s;
}

QString Dialect::elementsOf(const QString &column, const QString &key, const QString &alias) const
{
    if (isSqlite())
        return u"json_each("_s + column + u", '$."_s + key + u"') "_s + alias;
    return u"LATERAL jsonb_array_elements("_s + column + u" -> '"_s + key + u"') WITH ORDINALITY AS "_s + alias
        + u" (value, key)"_s;
}

QString Dialect::binaryOrder(const QString &expression) const
{
    return isSqlite() ? expression : expression + u" COLLATE \"C\""_s;
}

QString Dialect::searchCondition(const QString &parameter) const
{
    return (isSqlite() ? u"lead_search MATCH "_s : u"words LIKE "_s) + parameter;
}

QString Dialect::sortedAfterwards(const QString &expression) const
{
    return isSqlite() ? QString(u'+' + expression) : expression;
}

QString Dialect::searchPattern(const QString &foldedWord) const
{
    // A folded word holds letters and digits alone, so neither FTS5 nor LIKE finds an operator in it.
    return isSqlite() ? u'"' + foldedWord + u"\" *"_s : u"% "_s + foldedWord + u'%';
}

} // namespace baton
