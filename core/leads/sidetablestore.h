// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "support/result.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace baton {

class Connection;
class Cursor;

/// Values of leads that stand in another table, as the account's industry or the campaign of the earliest interest:
/// that table is read once, from one end to the other, where SQLite would look into it for each lead.
class SideTableStore
{
public:
    /// Nothing where the field stands in no such table, or in one of about as many rows as there are leads, most of
    /// which stand in the order of the leads. On PostgreSQL always nothing: it plans such reads by itself.
    static Result<std::optional<SideTableStore>> of(Connection &connection, const FieldSpec &field);

    /// What of the lead is the number by which its value is found: as "l.account_id", or the lead's own.
    [[nodiscard]] const QString &link() const { return m_link; }
    /// How many numbers there are at the most; all are below it.
    [[nodiscard]] size_t size() const { return m_size; }
    /// The field as each() asks for it.
    [[nodiscard]] const FieldSpec &field() const { return m_field; }

    /// Calls `take` for each number and its row, in which `columns` of field() stand behind the number, in column 1 and
    /// on. What comes later for a number replaces what came earlier.
    using Take = std::function<void(size_t number, const Cursor &row)>;
    Result<void> each(const QStringList &columns, const Take &take);

private:
    SideTableStore(Connection &connection, const FieldSpec &field)
        : m_connection(connection)
        , m_field(field)
    {}
    void takeRows(const FieldRows &rows);

    Connection &m_connection;
    FieldSpec m_field;
    FieldRows::Counts m_counts = FieldRows::Counts::Latest;
    QString m_from;
    QString m_number; ///< In `m_from`.
    QString m_rank; ///< In `m_from`; empty where there is one row of a number.
    QString m_link;
    size_t m_size = 0;
};

} // namespace baton
