// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/sidevalues.h"
#include "storage/readatonce.h"
#include "support/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace baton {

class Connection;
class Cursor;

/// Makes numbers of the values that stand in rows; equal ones of equal values.
class SideReader
{
public:
    SideReader() = default;
    virtual ~SideReader() = default;
    Q_DISABLE_COPY_MOVE(SideReader)

    /// The columns that were asked for stand from column 1 on. SideValues::missing where there is no value.
    virtual qint64 read(const Cursor &row) = 0;
    /// One that reads other rows at the same time.
    [[nodiscard]] virtual std::unique_ptr<SideReader> another() const = 0;
    /// Takes in what another() has read: what a number of its is called here.
    [[nodiscard]] virtual std::function<qint64(qint64 value)> take(SideReader &another) = 0;
};

/// Something else to be read at the same time, and how many rows that are.
struct ReadAlongside
{
    Reading reading;
    qint64 rows = 0;
};

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

    /// What `reader` makes of `columns` of field(), by the numbers; where there are several tables, of their values.
    /// Large tables are read by two threads.
    Result<SideValues> values(const QStringList &columns, SideReader &reader, const ReadAlongside &alongside = {});

private:
    SideTableStore(Connection &connection, const FieldSpec &field)
        : m_connection(connection)
        , m_field(field)
    {}
    enum class Part { All, Begin, Rest };
    struct Table
    {
        FieldRows::Table rows;
        qint64 lastId = 0;
    };

    Result<void> takeTable(const FieldRows::Table &table);
    /// `share`: how much of each table its beginning is, from 0 to 1.
    Result<void> read(Connection &connection, const QStringList &columns, Part part, double share, SideReader &reader,
                      SideValues &values) const;
    Result<void> readTable(Connection &connection, const QString &sql, int rankColumn, SideReader &reader,
                           SideValues &values) const;
    Result<SideValues> readByTwo(const QStringList &columns, SideReader &reader, const ReadAlongside &alongside);

    Connection &m_connection;
    FieldSpec m_field;
    std::optional<FieldRows::Counts> m_counts; ///< Nothing where there is one row of a number.
    QList<Table> m_tables;
    QString m_link;
    size_t m_size = 0;
};

} // namespace baton
