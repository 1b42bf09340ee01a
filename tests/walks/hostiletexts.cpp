// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"

#include "storage/connection.h"
#include "storage/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Every mark is "Zq", two digits, "a" or "z".
QString mark(qsizetype number, QChar end)
{
    return u"Zq%1%2"_s.arg(number, 2, 10, QChar(u'0')).arg(end);
}

/// What is compared: without blanks and signs that have no form.
QString bare(const QString &text)
{
    QString bare;
    for (const QChar sign : text)
        if (sign.isPrint() && !sign.isSpace() && sign.category() != QChar::Other_Format)
            bare.append(sign);
    return bare;
}

/// Texts that the program compares, counts in or reads as something else than words.
bool isStructure(const QString &table, const QString &column)
{
    static const QSet<QString> tables{u"schema_version"_s, u"workspace_property"_s, u"sequence"_s,    u"request"_s,
                                      u"external_id"_s,    u"job_lease"_s,          u"routing_turn"_s};
    static const QSet<QString> columns{
        u"key"_s,        u"login"_s,   u"time_zone"_s,   u"currency"_s, u"month"_s,         u"close_date"_s,
        u"birth_date"_s, u"grade"_s,   u"review_due"_s,  u"rule"_s,     u"external_id"_s,   u"file_digest"_s,
        u"profile"_s,    u"options"_s, u"definition"_s,  u"field"_s,    u"contributions"_s, u"evidence"_s,
        u"before"_s,     u"after"_s,   u"state"_s,       u"trace"_s,    u"before_answer"_s, u"payload"_s,
        u"purpose"_s,    u"result"_s,  u"subject_key"_s, u"list"_s,     u"layout"_s};
    return tables.contains(table) || columns.contains(column) || column.endsWith("_key"_L1) || column.endsWith("_on"_L1)
        || column.endsWith("_currency"_L1);
}

QJsonValue named(const QJsonValue &value, const std::function<QString()> &next, bool isName);

QJsonObject named(QJsonObject object, const std::function<QString()> &next, bool isName)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = named(QJsonValue(*member), next, isName || member.key() == "name"_L1);
    return object;
}

/// The document with other words at each "name", or at every text.
QJsonValue named(const QJsonValue &value, const std::function<QString()> &next, bool isName)
{
    if (value.isObject())
        return named(value.toObject(), next, isName);
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(named(item, next, isName));
        return items;
    }
    return value.isString() && isName ? QJsonValue(next()) : value;
}

Result<void> fillDocuments(Connection &connection, const QString &table, const QString &column,
                           const std::function<QString()> &next)
{
    const auto rows = connection.select(u"SELECT id, %2 FROM %1 WHERE %2 IS NOT NULL"_s.arg(table, column), {},
                                        [](const Row &row) { return std::pair(row.int64(0), row.text(1)); });
    if (!rows)
        return failure(rows);
    for (const auto &[id, text] : *rows) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        const bool isName = table != "agreement"_L1;
        const QJsonDocument filled = document.isArray()
            ? QJsonDocument(named(QJsonValue(document.array()), next, isName).toArray())
            : QJsonDocument(named(document.object(), next, isName));
        const auto written = connection.execute(
            u"UPDATE %1 SET %2 = :text WHERE id = :id"_s.arg(table, column),
            {{u":text"_s, QString::fromUtf8(filled.toJson(QJsonDocument::Compact))}, {u":id"_s, id}});
        if (!written)
            return failure(written);
    }
    return {};
}

} // namespace

HostileTexts::HostileTexts(const QString &canary, const QString &address)
{
    const QString file = u"file://"_s + canary;
    const QStringList bodies{
        u"<img src=\"%1\">"_s.arg(file),
        u"<img src='%1' width=400 height=300>"_s.arg(canary),
        u"<b>Jane</b> Doe"_s,
        u"<qt><img src=\"%1\"/></qt>"_s.arg(file),
        u"<html><body background=\"%1\">Ann</body></html>"_s.arg(file),
        u"<img src=\"%1/x.png\">"_s.arg(address),
        u"<script>alert(1)</script>"_s,
        u"<a href=\"%1\">win</a>"_s.arg(address),
        u"<a href=\"%1\">open</a>"_s.arg(file),
        u"<table border=9><tr><td>a<td>b</table>"_s,
        u"<style>* { color: red; font-size: 90pt }</style>red"_s,
        u"<h1>Late</h1>"_s,
        u"<hr><br/><p align=right>p"_s,
        u"<!-- gone -->"_s,
        u"&lt;b&gt;entity&lt;/b&gt; &amp;&#65;"_s,
        u"R&D & Sales"_s,
        u"&File &Edit"_s,
        u"A && B"_s,
        u"%1 %2 %3"_s,
        u"%n %Ln %L1 %%"_s,
        u"%99 %0 %s %d"_s,
        u"[*] changed [*]"_s,
        u"a\tb"_s,
        u"one\ntwo\r\nthree"_s,
        u"abc\u202Edef\u202C"_s,
        u"\u2067rtl\u2069 \u200Fmark"_s,
        u"שלום עולם"_s,
        u"zero\u200Bwidth\u200Djoin\uFEFF"_s,
        u"nul"_s + QChar(u'\0') + u"byte"_s,
        u"e\u0301\u0302\u0303\u0304\u0305 stacked"_s,
        u"😀👩‍👩‍👧 emoji"_s,
        u"'; DROP TABLE lead; --"_s,
        u"=1+1 +2 -3 @SUM(A1)"_s,
        u"\"quoted\" 'single' `tick`"_s,
        u"../../../etc/passwd"_s,
        u"javascript:alert(1)"_s,
        u"baton://lead/1"_s,
        u"![image](%1) [link](%2)"_s.arg(file, address),
        QString(300, u'W'),
        u"body { background: url(%1) } QLabel { color: red }"_s.arg(file),
    };
    for (const QString &body : bodies)
        m_texts.append(mark(m_texts.size(), u'a') + body + mark(m_texts.size(), u'z'));
}

bool HostileTexts::isIn(const QString &text)
{
    static const QRegularExpression marks(u"Zq\\d\\d[az]"_s);
    return marks.match(text).hasMatch();
}

QStringList HostileTexts::changedIn(const QString &text) const
{
    static const QRegularExpression whole(u"Zq(\\d\\d)a.*?Zq\\1z"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList changed;
    for (auto matches = whole.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (bare(match.captured()) != bare(m_texts[match.captured(1).toInt()]))
            changed.append(match.captured().left(120));
    }
    return changed;
}

Result<void> HostileTexts::fill(Connection &connection, const QStringList &texts)
{
    if (auto made = connection.run(u"CREATE TEMP TABLE hostile (number INTEGER PRIMARY KEY, words TEXT)"_s); !made)
        return made;
    for (qsizetype number = 0; number < texts.size(); ++number)
        if (auto put = connection.execute(u"INSERT INTO hostile VALUES (:number, :words)"_s,
                                          {{u":number"_s, number}, {u":words"_s, texts[number]}});
            !put)
            return failure(put);
    const auto tables = connection.select(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'lead_search%'"_s,
        {}, [](const Row &row) { return row.text(0); });
    if (!tables)
        return failure(tables);
    int shift = 0;
    for (const QString &table : *tables) {
        const auto columns =
            connection.select(u"SELECT name, type FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table), {},
                              [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        if (!columns)
            return failure(columns);
        for (const auto &[column, type] : *columns) {
            const bool isDocument = column == "body"_L1 || column == "custom"_L1 || column == "choices"_L1;
            if (type.toUpper() != "TEXT"_L1 || isDocument || isStructure(table, column))
                continue;
            // Rows and fields differ, so that all texts come everywhere.
            auto filled = connection.execute(
                u"UPDATE %1 SET %2 = (SELECT words FROM hostile WHERE number = (abs(%3) + %4) % %5)"_s.arg(
                    table, column, columns->first().first, QString::number(shift += 7), QString::number(texts.size())));
            if (!filled)
                return failure(filled.error().kind, table + u'.' + column);
        }
    }
    qsizetype at = 0;
    const auto next = [&] { return texts[at++ % texts.size()]; };
    const std::pair<QString, QString> documents[] = {
        {u"agreement"_s, u"body"_s}, {u"lead"_s, u"custom"_s}, {u"custom_field"_s, u"choices"_s}};
    for (const auto &[table, column] : documents)
        if (auto filled = fillDocuments(connection, table, column, next); !filled)
            return filled;
    return connection.run(u"UPDATE workspace_property SET value = (SELECT words FROM hostile WHERE number = 21 % "
                          u"(SELECT count(*) FROM hostile)) "
                          "WHERE key = 'name'"_s);
}

} // namespace baton
