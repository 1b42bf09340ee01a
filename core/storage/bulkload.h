// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"
#include "support/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>

namespace baton {

class Connection;

/// Writes many rows of one table below QSqlQuery: prepared inserts of the C API on SQLite, COPY on PostgreSQL
/// (by way of a temporary table, because COPY refuses tables with row-level security).
///
/// Values are given column by column; the row is complete with `endRow()`. Errors are kept and returned by `finish()`.
class BulkLoad
{
public:
    enum class Target { Table, TemporaryTable };

    static Result<std::unique_ptr<BulkLoad>> into(Connection &connection, const QString &table,
                                                  const QStringList &columns, Target target = Target::Table);
    virtual ~BulkLoad() = default;

    virtual void null() = 0;
    virtual void integer(qint64 value) = 0;
    virtual void real(double value) = 0;
    virtual void utf8(QByteArrayView value) = 0; ///< Empty is stored as NULL, as everywhere.
    virtual void endRow() = 0;
    /// The number of rows written. Nothing may be called after it.
    virtual Result<qint64> finish() = 0;

    void text(const QString &value) { utf8(value.toUtf8()); }
    void instant(Instant value) { integer(toMillis(value)); }
    void boolean(bool value) { integer(value ? 1 : 0); }
    template<typename AnyId>
    void id(AnyId value)
    {
        value.isValid() ? integer(value.value()) : null();
    }
    void instant(std::optional<Instant> value) { value ? instant(*value) : null(); }
    void integer(std::optional<qint64> value) { value ? integer(*value) : null(); }
};

} // namespace baton
