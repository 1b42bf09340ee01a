// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"
#include "history/entity.h"

#include <QList>

#include <optional>

namespace baton {

/// How personal a field is; roles and exports go by it.
enum class FieldClass { Public, Internal, Personal, Sensitive };

/// How a value is looked for and compared.
enum class FieldMatching {
    Exact, ///< The value itself; a text without regard to the case of a to z.
    ComparisonKey, ///< Open text: `keySql` against comparisonKey(value).
    Choice, ///< Stored as the number of one of `choices`.
    RecordNumber, ///< An id, written as "L-000123" or "123".
    User, ///< `keySql` is the user's id; the value a user's name, login, e-mail or alias.
};

/// One value that a coded field can have.
struct FieldChoice
{
    qint64 number = 0;
    QString key;
    QString label;

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// Where a field is written: the entity's column as journals name it ("last_name"; custom fields as "custom.KEY").
struct FieldColumn
{
    Entity entity = Entity::Lead;
    QString name;

    friend bool operator==(const FieldColumn &, const FieldColumn &) = default;
};

/// Where the values of a field that is computed for each lead stand for all of them, a row each. Several rows of a lead
/// are told apart by their rank, a whole number, and by the order in which they come.
struct FieldRows
{
    struct Table
    {
        QString from; ///< What stands behind FROM.
        QString where; ///< Empty where all rows count.
        QString lead;
        QString value;
        QString rank;
        QString id; ///< By which the rows can be read in parts, as "i.id"; empty where their order is that of `from`.
        QString idTable; ///< The greatest id stands in it.
    };
    enum class Counts {
        Earliest, ///< The row of the least rank, of several the first.
        Latest, ///< The row of the greatest rank, of several the last.
        Changes, ///< No row: how often the value, a whole number, differs from the one before in the order of ranks.
    };

    QList<Table> tables;
    Counts counts = Counts::Latest;
    std::optional<qint64> otherwise; ///< The value of a lead without a row; it is missing if this is.
};

/// One field that conditions, lists, reports and editors know by its key. SQL speaks of the lead as `l`; the tables of
/// other rows come in through `join`.
struct FieldSpec
{
    QString key;
    QString label; ///< English; what is shown passes through the translation of whoever shows it.
    FieldType type = FieldType::Text;
    FieldClass fieldClass = FieldClass::Internal;
    QString unit; ///< As "days"; empty for most.
    FieldMatching matching = FieldMatching::Exact;
    QString sql; ///< The value; empty for a custom field, whose expression depends on the database.
    QString currencySql; ///< Of money: the expression of the currency, unless `currency` says it for all.
    QString currency;
    QString keySql; ///< What `matching` compares with, where it is not `sql` itself.
    qint64 keyScale = 1; ///< Of a number: `keySql` holds the value times this, as a whole number.
    QString sortSql; ///< A folded key column, where there is one; else `sql` is sorted by.
    QString join; ///< As "LEFT JOIN person p ON p.id = l.person_id"; empty where the lead alone is enough.
    std::optional<FieldRows> rows; ///< The same as `sql`, for reading all leads at once.
    bool isAlwaysThere = false; ///< Never NULL: then a sort may use an index on both databases.
    bool isCustom = false;
    QList<FieldChoice> choices;
    std::optional<FieldColumn> column; ///< Nothing for a computed field, which cannot be set.
    bool isOfOne = false; ///< Different for nearly every record: a list in groups by it is no shorter.
    bool hasFigure = true; ///< Whether the mean of its numbers, or the sum of its amounts, says anything.
};

/// Reads a value as people write it for this field: of a coded field one of its keys, or else of its labels, of a
/// record number "L-000123" or "123"; everything else by its type. Empty text is missing. Errors: Invalid "field.value"
/// with field and value.
[[nodiscard]] Result<FieldValue> fieldValueFor(const FieldSpec &field, QStringView text);

} // namespace baton
