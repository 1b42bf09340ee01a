// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "leads/recordlist.h"

namespace baton {

class Connection;

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
    /// `connection` outlives the store. `now` is what columns that depend on the moment are reckoned from.
    RecordListStore(Connection &connection, RecordList list, Instant now = {})
        : m_connection(connection)
        , m_list(std::move(list))
        , m_now(now)
    {}

    /// Errors: NotFound "field.unknown".
    Result<QList<qint64>> ids(const RecordFilter &filter);
    Result<qint64> count(const RecordFilter &filter);
    /// In the order of `records`; those that are gone are left out. One statement for any number of them.
    Result<QList<RecordSummary>> page(const QList<qint64> &records, const QStringList &columns);
    /// Every field of the catalogue, missing ones too. Errors: NotFound, with the list's code.
    Result<QMap<QString, FieldValue>> fields(qint64 record);

protected:
    /// What stands behind the FROM.
    struct Asked
    {
        QList<FieldSpec> fields;
        QString where;
        Bindings bindings;
        OrderBy order = OrderBy::AnyWay;
    };
    [[nodiscard]] Result<Asked> asked(const RecordFilter &filter) const;
    /// With what depends on the moment reckoned from it.
    [[nodiscard]] QString atNow(const QString &sql, Instant now) const;
    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const RecordList &list() const { return m_list; }

private:
    Result<void> addSearch(const QString &words, Asked &asked) const;
    Result<QList<qint64>> orderedByText(const FieldSpec &field, Qt::SortOrder order, const Asked &asked);
    [[nodiscard]] Result<QString> straight(const QString &sql) const;

    Connection &m_connection;
    RecordList m_list;
    Instant m_now;
};

} // namespace baton
