// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionsql.h"

#include "conditions/conditionvalue.h"
#include "conditions/fieldsql.h"
#include "conditions/recordnumber.h"
#include "support/text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Kind = Condition::Kind;
using Comparison = Condition::Comparison;

/// Which rows the SQL shall give. Negations are carried down to the clauses: there each has a form that gives its false
/// rows and leaves out the unknown ones, and an index on the column serves both.
enum class Rows { True, False };

Rows opposite(Rows rows)
{
    return rows == Rows::True ? Rows::False : Rows::True;
}

QString sqlOf(Comparison comparison)
{
    return comparison == Comparison::NotEqual ? u" <> "_s : QString(u' ' + keyOf(comparison) + u' ');
}

QString bracketed(const QStringList &parts, const QString &word)
{
    return parts.size() == 1 ? parts.first() : QString(u'(' + parts.join(word) + u')');
}

/// Turns the tree into SQL node by node, collecting what it binds and joins.
class ConditionSqlBuilder
{
public:
    ConditionSqlBuilder(const FieldCatalogue &catalogue, const Dialect &dialect, Instant now, QString prefix)
        : m_catalogue(catalogue)
        , m_dialect(dialect)
        , m_now(now)
        , m_prefix(std::move(prefix))
    {}

    Result<ConditionSql> build(const Condition &condition)
    {
        auto where = node(condition, Rows::True);
        if (!where)
            return failure(where);
        m_sql.where = *where;
        return m_sql;
    }

private:
    Result<QString> node(const Condition &condition, Rows rows)
    {
        switch (condition.kind) {
        case Kind::All: return group(condition.parts, rows == Rows::True ? u" AND "_s : u" OR "_s, rows);
        case Kind::Any: return group(condition.parts, rows == Rows::True ? u" OR "_s : u" AND "_s, rows);
        case Kind::Not: return node(condition.parts.first(), opposite(rows));
        case Kind::Count:
        case Kind::Last: return aboutEvents(condition, rows);
        default: break;
        }
        auto field = m_catalogue.asked(condition.field);
        if (!field)
            return failure(field);
        m_sql.fields.append(*field);
        return aboutField(*field, condition, rows);
    }

    Result<QString> group(const QList<Condition> &conditions, const QString &word, Rows rows)
    {
        if (conditions.isEmpty())
            return word == u" AND "_s ? u"1 = 1"_s : u"1 = 0"_s;
        QStringList parts;
        for (const Condition &condition : conditions) {
            auto sql = node(condition, rows);
            if (!sql)
                return sql;
            parts += *sql;
        }
        return bracketed(parts, word);
    }

    QString aboutField(const FieldSpec &field, const Condition &condition, Rows rows)
    {
        switch (condition.kind) {
        case Kind::Missing: return subject(field) + (rows == Rows::True ? u" IS NULL"_s : u" IS NOT NULL"_s);
        case Kind::Compare: return compare(field, condition.comparison, condition.values.first(), rows);
        case Kind::In: return listed(field, condition.values, rows);
        case Kind::Between: {
            const QString low = compare(field, Comparison::GreaterOrEqual, condition.values.first(), rows);
            const QString high = compare(field, Comparison::LessOrEqual, condition.values.last(), rows);
            return bracketed({low, high}, rows == Rows::True ? u" AND "_s : u" OR "_s);
        }
        default: return textual(field, condition, rows);
        }
    }

    /// What a field is looked for by.
    [[nodiscard]] QString subject(const FieldSpec &field)
    {
        return field.keySql.isEmpty() ? value(field) : field.keySql;
    }

    [[nodiscard]] QString value(const FieldSpec &field)
    {
        return sqlAtNow(valueSql(field, m_dialect),
                        [this] { return u"CAST("_s + bind(toMillis(m_now)) + u" AS BIGINT)"_s; });
    }

    QString compare(const FieldSpec &field, Comparison comparison, const ConditionValue &with, Rows rows)
    {
        const Comparison asked = rows == Rows::True ? comparison : baton::opposite(comparison);
        const FieldValue value = resolved(with, m_now);
        if (field.matching == FieldMatching::User)
            return user(field, plainText(value), asked);
        if (const auto *values = std::get_if<QStringList>(&value))
            return hasAll(field, *values, asked == Comparison::Equal ? Rows::True : Rows::False);
        if (field.type == FieldType::Instant)
            return instant(field, spanOf(value), asked);
        if (const auto *money = std::get_if<Money>(&value))
            return amount(field, *money, asked);
        if (field.type == FieldType::Number)
            return number(field, value, asked);
        if (field.type == FieldType::Date && asked != Comparison::Equal && asked != Comparison::NotEqual)
            return m_dialect.binaryOrder(subject(field)) + sqlOf(asked) + bindValue(field, value);
        return compared(field) + sqlOf(asked) + bindValue(field, value);
    }

    /// The side of an equality that the database reads, in the form that bindValue() gives the other.
    [[nodiscard]] QString compared(const FieldSpec &field)
    {
        // Of the C locale: both databases then fold a to z alone.
        return ignoresCase(field) ? QString(u"lower("_s + m_dialect.binaryOrder(subject(field)) + u')')
                                  : subject(field);
    }

    /// Of the fields whose values are one column each.
    QString bindValue(const FieldSpec &field, const FieldValue &value)
    {
        switch (field.matching) {
        case FieldMatching::ComparisonKey: return bind(comparisonKey(plainText(value)));
        case FieldMatching::RecordNumber: return bind(idFromRecordNumber(u'L', plainText(value)).value_or(0));
        case FieldMatching::Choice: {
            const auto choice = std::ranges::find(field.choices, plainText(value), &FieldChoice::key);
            return bind(choice == field.choices.end() ? qint64(0) : choice->number);
        }
        case FieldMatching::Exact:
        case FieldMatching::User: break;
        }
        if (const auto *yes = std::get_if<bool>(&value))
            return bind(qint64(*yes ? 1 : 0));
        return bind(ignoresCase(field) ? asciiLower(plainText(value)) : plainText(value));
    }

    QString number(const FieldSpec &field, const FieldValue &value, Comparison comparison)
    {
        const auto *whole = std::get_if<qint64>(&value);
        const double wanted = whole ? static_cast<double>(*whole) : std::get<double>(value);
        if (field.keyScale != 1) {
            const double scaled = wanted * static_cast<double>(field.keyScale);
            // The column itself can be looked up in its index where the wanted value is one that it can hold.
            if (std::abs(scaled - std::round(scaled)) < 1e-6 && std::abs(scaled) < 1e15)
                return field.keySql + sqlOf(comparison) + bigint(std::llround(scaled));
        }
        const QString left = field.keyScale == 1 ? subject(field) : this->value(field);
        // Casts, because PostgreSQL would else round the bound value to the column's type.
        if (whole)
            return left + sqlOf(comparison) + bigint(*whole);
        return left + sqlOf(comparison) + u"CAST("_s + bind(wanted) + u" AS DOUBLE PRECISION)"_s;
    }

    QString instant(const FieldSpec &field, const InstantSpan &span, Comparison comparison)
    {
        const auto at = [&](Instant bound) { return bigint(toMillis(bound)); };
        switch (comparison) {
        case Comparison::Less: return subject(field) + u" < "_s + at(span.begin);
        case Comparison::LessOrEqual: return subject(field) + u" < "_s + at(span.end);
        case Comparison::Greater: return subject(field) + u" >= "_s + at(span.end);
        case Comparison::GreaterOrEqual: return subject(field) + u" >= "_s + at(span.begin);
        case Comparison::Equal: {
            const QString from = subject(field) + u" >= "_s + at(span.begin);
            return bracketed({from, subject(field) + u" < "_s + at(span.end)}, u" AND "_s);
        }
        case Comparison::NotEqual: {
            const QString before = subject(field) + u" < "_s + at(span.begin);
            return bracketed({before, subject(field) + u" >= "_s + at(span.end)}, u" OR "_s);
        }
        }
        return {};
    }

    QString amount(const FieldSpec &field, const Money &money, Comparison comparison)
    {
        const QString minor = subject(field) + sqlOf(comparison) + bigint(money.minor);
        if (field.currencySql.isEmpty() || money.currency.isEmpty())
            return minor;
        return u'(' + minor + u" AND "_s + field.currencySql + u" = "_s + bind(money.currency) + u')';
    }

    QString user(const FieldSpec &field, const QString &name, Comparison comparison)
    {
        const QString ids = u"(SELECT user_id FROM user_alias WHERE alias_key = "_s + bind(comparisonKey(name))
            + u" UNION SELECT id FROM app_user WHERE name_key = "_s + bind(foldedKey(name)) + u')';
        if (comparison == Comparison::Equal)
            return subject(field) + u" IN "_s + ids;
        // Nobody is not in an empty list either, but that is not known to be somebody else.
        return u'(' + subject(field) + u" IS NOT NULL AND "_s + subject(field) + u" NOT IN "_s + ids + u')';
    }

    QString hasAll(const FieldSpec &field, const QStringList &values, Rows rows)
    {
        QStringList parts;
        for (const QString &value : values)
            parts += m_dialect.jsonArrayHas(u"l.custom"_s, field.key, bind(value));
        const QString all = u'(' + parts.join(u" AND "_s) + u')';
        if (rows == Rows::True)
            return all;
        return u'(' + value(field) + u" IS NOT NULL AND NOT "_s + all + u')';
    }

    QString listed(const FieldSpec &field, const QList<ConditionValue> &values, Rows rows)
    {
        const bool isOneColumn = field.matching != FieldMatching::User
            && (field.type == FieldType::Text || field.type == FieldType::OneOf || field.type == FieldType::Date);
        QStringList parts;
        for (const ConditionValue &value : values)
            parts +=
                isOneColumn ? bindValue(field, resolved(value, m_now)) : compare(field, Comparison::Equal, value, rows);
        if (!isOneColumn)
            return bracketed(parts, rows == Rows::True ? u" OR "_s : u" AND "_s);
        return compared(field) + (rows == Rows::True ? u" IN ("_s : u" NOT IN ("_s) + parts.join(u", "_s) + u')';
    }

    QString textual(const FieldSpec &field, const Condition &condition, Rows rows)
    {
        const auto &wanted = std::get<FieldValue>(condition.values.first());
        if (const auto *values = std::get_if<QStringList>(&wanted))
            return hasAll(field, *values, rows);
        const bool isKeyed = field.matching == FieldMatching::ComparisonKey;
        QString pattern = asciiLower(isKeyed ? comparisonKey(plainText(wanted)) : plainText(wanted));
        for (const auto &sign : {u"!"_s, u"%"_s, u"_"_s})
            pattern.replace(sign, u'!' + sign);
        pattern = (condition.kind == Kind::Contains ? u"%"_s : QString()) + pattern + u'%';
        // Of the C locale: both databases then fold a to z alone.
        const QString text = m_dialect.binaryOrder(isKeyed ? subject(field) : value(field));
        return u"lower("_s + text + (rows == Rows::True ? u") LIKE "_s : u") NOT LIKE "_s) + bind(pattern)
            + u" ESCAPE '!'"_s;
    }

    Result<QString> aboutEvents(const Condition &condition, Rows rows)
    {
        const auto source = m_catalogue.events(condition.field);
        if (!source)
            return failure(Error::Kind::Invalid, u"condition.unknownKind"_s,
                           {{u"kind"_s, condition.field}, {u"choices"_s, m_catalogue.eventKeys()}});
        const QString lead = u"e."_s + source->leadColumn;
        const QString instant = u"e."_s + source->instantColumn;
        QString events = u" FROM "_s + source->table + u" e WHERE "_s
            + eventKindSql(*source, condition.field, m_dialect, [this](const QString &text) { return bind(text); })
            + u" AND "_s + instant + u" <= "_s + bigint(toMillis(m_now));
        if (condition.window)
            events += u" AND "_s + instant + u" > "_s + bigint(toMillis(m_now - *condition.window));
        if (condition.kind == Kind::Last)
            return QString((rows == Rows::True ? u"EXISTS (SELECT 1"_s : u"NOT EXISTS (SELECT 1"_s) + events
                           + u" AND "_s + lead + u" = l.id)"_s);
        return counted(condition, lead, events, rows);
    }

    /// A lead without events is in no group: where nought is what was asked for, the others are listed and left out.
    QString counted(const Condition &condition, const QString &lead, const QString &events, Rows rows)
    {
        const auto &wanted = std::get<FieldValue>(condition.values.first());
        const qint64 number = std::get<qint64>(wanted);
        const Comparison asked = rows == Rows::True ? condition.comparison : baton::opposite(condition.comparison);
        const bool takesNought = isNoughtWithin(asked, number);
        const Comparison having = takesNought ? baton::opposite(asked) : asked;
        return (takesNought ? u"l.id NOT IN (SELECT "_s : u"l.id IN (SELECT "_s) + lead + events + u" AND "_s + lead
            + u" IS NOT NULL GROUP BY "_s + lead + u" HAVING count(*)"_s + sqlOf(having) + bigint(number) + u')';
    }

    static bool isNoughtWithin(Comparison comparison, qint64 number)
    {
        switch (comparison) {
        case Comparison::Equal: return number == 0;
        case Comparison::NotEqual: return number != 0;
        case Comparison::Less: return number > 0;
        case Comparison::LessOrEqual: return number >= 0;
        case Comparison::Greater: return number < 0;
        case Comparison::GreaterOrEqual: return number <= 0;
        }
        return false;
    }

    QString bigint(qint64 value) { return u"CAST("_s + bind(value) + u" AS BIGINT)"_s; }

    QString bind(const QVariant &value)
    {
        const QString name = u':' + m_prefix + QString::number(m_sql.bindings.size() + 1);
        m_sql.bindings.append({name, value});
        return name;
    }

    const FieldCatalogue &m_catalogue;
    const Dialect &m_dialect;
    Instant m_now;
    QString m_prefix;
    ConditionSql m_sql;
};

} // namespace

QString sqlAtNow(QString sql, const std::function<QString()> &bind)
{
    const QString place = u"{now}"_s;
    for (qsizetype at = sql.indexOf(place); at >= 0; at = sql.indexOf(place))
        sql.replace(at, place.size(), bind());
    return sql;
}

QString eventKindSql(const EventSource &source, const QString &kind, const Dialect &dialect,
                     const std::function<QString(const QString &)> &bind)
{
    QStringList parts;
    if (!source.filter.isEmpty())
        parts += u'(' + source.filter + u')';
    if (source.key.compare(kind, Qt::CaseInsensitive) != 0)
        parts += u"lower("_s + dialect.binaryOrder(u"e."_s + source.kindColumn) + u") = "_s + bind(asciiLower(kind));
    return parts.isEmpty() ? u"1 = 1"_s : parts.join(u" AND "_s);
}

Result<ConditionSql> conditionSql(const Condition &condition, const FieldCatalogue &catalogue, const Dialect &dialect,
                                  Instant now, const QString &prefix)
{
    return ConditionSqlBuilder(catalogue, dialect, now, prefix).build(condition);
}

} // namespace baton
