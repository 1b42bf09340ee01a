// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitecursor.h"

#include "storage/sqlitestatus.h"

#include <sqlite3.h>

namespace baton {

namespace {

int bindValue(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, index, value.toDouble());
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

} // namespace

SqliteCursor::SqliteCursor(sqlite3_stmt *statement)
    : m_statement(statement)
    , m_code(SQLITE_ROW)
{}

Result<std::unique_ptr<Cursor>> SqliteCursor::open(sqlite3 *handle, const QString &sql, const Bindings &bindings)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (const int code =
            sqlite3_prepare_v2(handle, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr);
        code != SQLITE_OK) {
        Error error = sqliteError(code);
        error.detail = QString::fromUtf8(sqlite3_errmsg(handle)); // About our own statement: values are bound.
        return tl::unexpected(error);
    }
    std::unique_ptr<Cursor> cursor(new SqliteCursor(statement));
    for (const auto &[name, value] : bindings) {
        const int index = sqlite3_bind_parameter_index(statement, name.toUtf8().constData());
        if (index == 0)
            continue; // A shared list of bindings may hold more than this statement uses.
        if (const int code = bindValue(statement, index, value); code != SQLITE_OK)
            return tl::unexpected(sqliteError(code));
    }
    return cursor;
}

SqliteCursor::~SqliteCursor()
{
    sqlite3_finalize(m_statement);
}

bool SqliteCursor::next()
{
    if (m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> SqliteCursor::finish()
{
    if (m_code == SQLITE_DONE || m_code == SQLITE_ROW)
        return {};
    return tl::unexpected(sqliteError(m_code));
}

bool SqliteCursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteCursor::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteCursor::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView SqliteCursor::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace baton
