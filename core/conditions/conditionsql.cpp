// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionsql.h"

#include "conditions/fieldsql.h"
#include "conditions/recordnumber.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Turns the tree into SQL node by node, collecting what it binds and joins.
class ConditionSqlBuilder
{
public:
    ConditionSqlBuilder(const FieldCatalogue &catalogue, const Dialect &dialect, QString prefix)
        : m_catalogue(catalogue)
        , m_dialect(dialect)
        , m_prefix(std::move(prefix))
    {}

    Result<ConditionSql> build(const Condition &condition)
    {
        auto where = node(condition);
        if (!where)
            return failure(where);
        m_sql.where = *where;
        return m_sql;
    }

private:
    Result<QString> node(const Condition &condition)
    {
        if (condition.kind == Condition::Kind::All)
            return conjunction(condition);
        auto field = m_catalogue.field(condition.field);
        if (!field)
            return failure(field);
        m_sql.fields.append(*field);
        if (condition.kind == Condition::Kind::Missing)
            return subject(*field) + u" IS NULL"_s;
        return equality(*field, condition.value);
    }

    Result<QString> conjunction(const Condition &condition)
    {
        if (condition.parts.isEmpty())
            return u"1 = 1"_s;
        QStringList parts;
        for (const Condition &part : condition.parts) {
            auto sql = node(part);
            if (!sql)
                return sql;
            parts += *sql;
        }
        return QString(u'(' + parts.join(u" AND "_s) + u')');
    }

    /// What a field is looked for by.
    [[nodiscard]] QString subject(const FieldSpec &field) const
    {
        return field.keySql.isEmpty() ? valueSql(field, m_dialect) : field.keySql;
    }

    QString equality(const FieldSpec &field, const FieldValue &value)
    {
        switch (field.matching) {
        case FieldMatching::Exact: return exact(field, value);
        case FieldMatching::ComparisonKey: return subject(field) + u" = "_s + bind(comparisonKey(plainText(value)));
        case FieldMatching::Choice: {
            const auto choice = std::ranges::find(field.choices, plainText(value), &FieldChoice::key);
            return subject(field) + u" = "_s + bind(choice == field.choices.end() ? qint64(0) : choice->number);
        }
        case FieldMatching::RecordNumber:
            return subject(field) + u" = "_s + bind(idFromRecordNumber(u'L', plainText(value)).value_or(0));
        case FieldMatching::User: return user(field, comparisonKey(plainText(value)));
        }
        return {};
    }

    QString user(const FieldSpec &field, const QString &key)
    {
        return subject(field) + u" IN (SELECT user_id FROM user_alias WHERE alias_key = "_s + bind(key)
            + u" UNION SELECT id FROM app_user WHERE name_key = "_s + bind(key) + u')';
    }

    QString exact(const FieldSpec &field, const FieldValue &value)
    {
        const QString left = subject(field);
        if (const auto *values = std::get_if<QStringList>(&value))
            return hasAll(field, *values);
        // Casts, because PostgreSQL would else round the bound value to the column's type.
        if (const auto *number = std::get_if<double>(&value))
            return left + u" = CAST("_s + bind(*number) + u" AS DOUBLE PRECISION)"_s;
        if (const auto *whole = std::get_if<qint64>(&value))
            return left + u" = CAST("_s + bind(*whole) + u" AS BIGINT)"_s;
        if (const auto *yes = std::get_if<bool>(&value))
            return left + u" = "_s + bind(qint64(*yes ? 1 : 0));
        if (const auto *instant = std::get_if<Instant>(&value))
            return left + u" = "_s + bind(static_cast<qint64>(toMillis(*instant)));
        if (const auto *money = std::get_if<Money>(&value))
            return amount(field, *money);
        return left + u" = "_s + bind(plainText(value));
    }

    QString amount(const FieldSpec &field, const Money &money)
    {
        const QString minor = subject(field) + u" = CAST("_s + bind(money.minor) + u" AS BIGINT)"_s;
        if (field.currencySql.isEmpty() || money.currency.isEmpty())
            return minor;
        return u'(' + minor + u" AND "_s + field.currencySql + u" = "_s + bind(money.currency) + u')';
    }

    QString hasAll(const FieldSpec &field, const QStringList &values)
    {
        QStringList parts;
        for (const QString &value : values)
            parts += m_dialect.jsonArrayHas(u"l.custom"_s, field.key, bind(value));
        // Missing is unknown, not "has none of them".
        return u"CASE WHEN "_s + valueSql(field, m_dialect) + u" IS NULL THEN NULL ELSE "_s + parts.join(u" AND "_s)
            + u" END"_s;
    }

    QString bind(const QVariant &value)
    {
        const QString name = u':' + m_prefix + QString::number(m_sql.bindings.size() + 1);
        m_sql.bindings.append({name, value});
        return name;
    }

    const FieldCatalogue &m_catalogue;
    const Dialect &m_dialect;
    QString m_prefix;
    ConditionSql m_sql;
};

} // namespace

Result<ConditionSql> conditionSql(const Condition &condition, const FieldCatalogue &catalogue, const Dialect &dialect,
                                  const QString &prefix)
{
    return ConditionSqlBuilder(catalogue, dialect, prefix).build(condition);
}

} // namespace baton
