// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "conditions/fieldvalue.h"
#include "leads/leadfilter.h"
#include "storage/binding.h"

namespace baton {

class Connection;

/// Where the records of a list stand, as SQL of that room: `from` with the alias by which the fields speak of them.
struct RecordTable
{
    QString from; ///< As "account a".
    QString id; ///< As "a.id".
    QString revision; ///< As "a.revision".
    QString isThere; ///< As "a.deleted_at IS NULL".
};

/// Which records, and in what order. Ties go by number, in the direction of the last key.
struct RecordQuestion
{
    Condition condition;
    QString search; ///< What else must be true, as SQL; empty for nothing.
    Bindings bindings; ///< Of `search`.
    QList<SortKey> sort;
    Instant now; ///< What the condition's relative times are reckoned from.
};

/// One line of a list: the values of the columns that were asked for, in their order.
struct RecordSummary
{
    qint64 id = 0;
    int revision = 1;
    QList<FieldValue> values;

    friend bool operator==(const RecordSummary &, const RecordSummary &) = default;
};

/// The queries behind a list of anything that has a table and a catalogue of fields: all ids at once and sorted, then
/// pages of rows by id.
class RecordListStore
{
public:
    /// They outlive the store.
    RecordListStore(Connection &connection, const FieldCatalogue &catalogue, const RecordTable &table)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_table(table)
    {}

    /// Errors: NotFound "field.unknown".
    Result<QList<qint64>> ids(const RecordQuestion &question);
    Result<qint64> count(const RecordQuestion &question);
    /// In the order of `records`; those that are gone are left out. One statement for any number of them.
    Result<QList<RecordSummary>> page(const QList<qint64> &records, const QStringList &columns);

private:
    /// What stands behind the FROM.
    struct Asked
    {
        QList<FieldSpec> fields;
        QString where;
        Bindings bindings;
    };
    [[nodiscard]] Result<Asked> asked(const RecordQuestion &question) const;

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
    const RecordTable &m_table;
};

} // namespace baton
