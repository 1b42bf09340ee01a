// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "support/result.h"

#include <QStringList>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace baton {

class Connection;
class Cursor;

/// Values of leads that stand in another table, as the account's industry or the campaign of the earliest interest:
/// that table is read once, from one end to the other, where SQLite would look into it for each lead.
class SideTableStore
{
public:
    /// Nothing where the field stands in no such table, and on PostgreSQL, which plans such reads by itself.
    static Result<std::optional<SideTableStore>> of(Connection &connection, const FieldSpec &field);

    /// What of the lead is the number by which its value is found: as "l.account_id", or the lead's own.
    [[nodiscard]] const QString &link() const { return m_link; }
    /// How many numbers there are at the most; all are below it.
    [[nodiscard]] size_t size() const { return m_size; }
    /// The field as values() asks for it.
    [[nodiscard]] const FieldSpec &field() const { return m_field; }

    static constexpr qint64 missing = std::numeric_limits<qint64>::min();
    /// The rank beside the value: most of the time goes into finding a place in so much memory.
    struct Value
    {
        qint64 rank = missing;
        qint64 value = missing;
    };
    /// What `read` makes of a row in which `columns` of field() stand from column 1 on.
    using Read = std::function<qint64(const Cursor &row)>;
    /// By their numbers.
    Result<std::vector<Value>> values(const QStringList &columns, const Read &read);

private:
    SideTableStore(Connection &connection, const FieldSpec &field)
        : m_connection(connection)
        , m_field(field)
    {}
    Result<void> takeJoin(const QString &table, const QString &alias, const QString &column);
    Result<void> takeRows(const FieldRows &rows);
    void take(Value &known, const Cursor &row, int rankColumn, const Read &read) const;

    Connection &m_connection;
    FieldSpec m_field;
    std::optional<FieldRows::Counts> m_counts; ///< Nothing where there is one row of a number.
    QString m_from;
    QString m_number; ///< In `m_from`, as the next.
    QString m_rank;
    QString m_link;
    size_t m_size = 0;
};

} // namespace baton
