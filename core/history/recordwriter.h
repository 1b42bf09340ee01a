// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/entity.h"
#include "storage/binding.h"
#include "support/money.h"
#include "support/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace baton {

class Connection;

/// One column of a row as it is to be stored, and the key of the field that it is (part of).
struct RecordCell
{
    QString column;
    QString field; ///< Empty for a derived column, whose change is nobody's news.
    QVariant value;
};

/// The two columns of an amount, NAME_minor and NAME_currency, which are one field.
[[nodiscard]] QList<RecordCell> moneyCells(const QString &name, const QString &field,
                                           const std::optional<Money> &money);

/// What the log says of one changed field.
struct FieldChange
{
    QString field;
    QString oldValue;
    QString newValue;
};

/// What differs between two images of the same columns, by fields; a field of several columns, as an amount and its
/// currency, is one change with their texts in one.
[[nodiscard]] QList<FieldChange> changesBetween(const QList<RecordCell> &before, const QList<RecordCell> &after);
/// Whether two stored values are not the same; Qt takes a missing number for 0.
[[nodiscard]] bool differ(const QVariant &before, const QVariant &after);

/// Writes rows of tables that have a revision, each change together with its history.
class RecordWriter
{
public:
    /// Whether the table has the columns created_by, updated_at and updated_by.
    enum class Columns { WithUpdates, WithoutUpdates };

    RecordWriter(Connection &connection, Entity entity, QString table, Columns columns = Columns::WithUpdates)
        : m_connection(connection)
        , m_entity(entity)
        , m_table(std::move(table))
        , m_columns(columns)
    {}

    /// Inserts a row of that id with created_at and recorded_at of the stamp, and logs it.
    Result<void> insert(qint64 id, const QList<RecordCell> &cells, const Stamp &stamp);
    /// Writes what differs between two images of the same columns, raises the revision and logs one event a field;
    /// returns the new revision, or the old one where nothing differs. `more` are changes inside a column that has no
    /// field of its own. Errors: Conflict "TABLE.conflict" where the stored revision is another.
    Result<int> update(qint64 id, int revision, const QList<RecordCell> &before, const QList<RecordCell> &after,
                       const Stamp &stamp, const QList<FieldChange> &more = {});

    /// Writes what else differs as part of the change that raised the revision to `revision`, which it returns, and
    /// logs it likewise. Errors: as of update().
    Result<int> extend(qint64 id, int revision, const QList<RecordCell> &before, const QList<RecordCell> &after,
                       const Stamp &stamp, const QList<FieldChange> &more = {});
    /// Runs a statement that changes the row and returns its new revision, or no row where the revision is another, and
    /// logs what it changed. Errors: as of update().
    Result<int> updateBy(const QString &statement, const Bindings &bindings, qint64 id,
                         const QList<FieldChange> &changes, const Stamp &stamp);

private:
    /// Whether anything was written, `assignments` first.
    Result<bool> write(qint64 id, int revision, QStringList assignments, const QList<RecordCell> &before,
                       const QList<RecordCell> &after, const Stamp &stamp);
    Result<void> log(qint64 id, int revision, const QList<FieldChange> &changes, const Stamp &stamp);

    Connection &m_connection;
    Entity m_entity;
    QString m_table;
    Columns m_columns;
};

} // namespace baton
