// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/fieldsql.h"

#include "conditions/recordnumber.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString customSql(const FieldSpec &field, const Dialect &dialect)
{
    const QString text = dialect.jsonText(u"l.custom"_s, field.key);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::OneOf:
    case FieldType::Date: break;
    case FieldType::Number: return u"CAST("_s + text + u" AS DOUBLE PRECISION)"_s;
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::YesNo: return u"CAST("_s + text + u" AS BIGINT)"_s;
    case FieldType::ManyOf:
        // JSONB puts a space between elements that our own writers do not: sorts and groups must see the same text.
        return dialect.isSqlite() ? text : QString(u"replace("_s + text + uR"(, '", "', '","'))"_s);
    }
    return text;
}

QString codedKey(const FieldSpec &field, qint64 number)
{
    const auto found = std::ranges::find(field.choices, number, &FieldChoice::number);
    return found == field.choices.end() ? QString::number(number) : found->key;
}

QStringList listFrom(const QString &json)
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        values += value.toString();
    return values;
}

} // namespace

QString valueSql(const FieldSpec &field, const Dialect &dialect)
{
    return field.isCustom ? customSql(field, dialect) : field.sql;
}

QStringList selectSql(const FieldSpec &field, const Dialect &dialect)
{
    QStringList columns{valueSql(field, dialect)};
    if (!field.currencySql.isEmpty())
        columns += field.currencySql;
    return columns;
}

FieldValue readFieldValue(const FieldSpec &field, const Row &row, int column)
{
    if (row.isNull(column))
        return {};
    if (field.matching == FieldMatching::Choice)
        return valueOfNumber(field, row.real(column));
    if (field.matching == FieldMatching::RecordNumber)
        return recordNumber(u'L', row.int64(column));
    switch (field.type) {
    case FieldType::Text:
    case FieldType::OneOf:
    case FieldType::Date: return valueOfText(field, row.text(column));
    case FieldType::Number:
    case FieldType::YesNo: return valueOfNumber(field, row.real(column));
    case FieldType::Money:
        return Money{row.int64(column), field.currencySql.isEmpty() ? field.currency : row.text(column + 1)};
    case FieldType::Instant: return row.instant(column);
    case FieldType::ManyOf: return listFrom(row.text(column));
    }
    return {};
}

FieldValue valueOfNumber(const FieldSpec &field, double number)
{
    if (field.matching == FieldMatching::Choice)
        return codedKey(field, static_cast<qint64>(number));
    return field.type == FieldType::YesNo ? FieldValue(number != 0) : numberValue(number);
}

FieldValue valueOfText(const FieldSpec &field, const QString &text)
{
    return field.type == FieldType::Date ? FieldValue(QDate::fromString(text, Qt::ISODate)) : FieldValue(text);
}

bool isSortedAsText(const FieldSpec &field)
{
    if (field.matching == FieldMatching::Choice || field.matching == FieldMatching::RecordNumber)
        return false;
    return field.type == FieldType::Text || field.type == FieldType::OneOf || field.type == FieldType::ManyOf;
}

QString textOrderSql(const FieldSpec &field, const Dialect &dialect)
{
    // lower() of C-collated text folds ASCII alone on PostgreSQL too, as SQLite's always does.
    return dialect.binaryOrder(field.sortSql.isEmpty()
                                   ? QString(u"lower("_s + dialect.binaryOrder(valueSql(field, dialect)) + u')')
                                   : field.sortSql);
}

QString orderSql(const FieldSpec &field, const Dialect &dialect, Qt::SortOrder order, OrderBy by)
{
    QString term = field.sortSql.isEmpty() ? valueSql(field, dialect) : field.sortSql;
    if (isSortedAsText(field))
        term = textOrderSql(field, dialect);
    else if (field.type == FieldType::Date)
        term = dialect.binaryOrder(term);
    if (by == OrderBy::Sorting)
        term = dialect.sortedAfterwards(term);
    term += order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    return field.isAlwaysThere ? term : QString(term + u" NULLS LAST"_s);
}

QString groupSql(const FieldSpec &field, const Dialect &dialect)
{
    if (isSortedAsText(field))
        return textOrderSql(field, dialect);
    if (field.type == FieldType::Instant)
        return dialect.binaryOrder(dialect.monthOf(valueSql(field, dialect)));
    if (field.type == FieldType::Date)
        return dialect.binaryOrder(u"substr("_s + valueSql(field, dialect) + u", 1, 7)"_s);
    return field.sortSql.isEmpty() ? valueSql(field, dialect) : field.sortSql;
}

QString joinSql(const QList<FieldSpec> &fields)
{
    QStringList joins;
    for (const FieldSpec &field : fields)
        if (!field.join.isEmpty() && !joins.contains(field.join))
            joins += field.join;
    return joins.isEmpty() ? QString() : QString(u' ' + joins.join(u' '));
}

} // namespace baton
