// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitebulkload.h"

#include "storage/sqlitestatus.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton {

SqliteBulkLoad::SqliteBulkLoad(sqlite3_stmt *statement)
    : m_statement(statement)
    , m_code(SQLITE_OK)
{}

Result<std::unique_ptr<BulkLoad>> SqliteBulkLoad::into(sqlite3 *handle, const QString &table,
                                                       const QStringList &columns)
{
    const QStringList places(columns.size(), u"?"_s);
    const QString sql =
        u"INSERT INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s + places.join(u", "_s) + u')';
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr);
        code != SQLITE_OK) {
        Error error = sqliteError(code);
        error.detail = QString::fromUtf8(sqlite3_errmsg(handle));
        return tl::unexpected(error);
    }
    return std::unique_ptr<BulkLoad>(new SqliteBulkLoad(statement));
}

SqliteBulkLoad::~SqliteBulkLoad()
{
    sqlite3_finalize(m_statement);
}

void SqliteBulkLoad::null()
{
    sqlite3_bind_null(m_statement, ++m_column);
}

void SqliteBulkLoad::integer(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_column, value);
}

void SqliteBulkLoad::real(double value)
{
    sqlite3_bind_double(m_statement, ++m_column, value);
}

void SqliteBulkLoad::utf8(QByteArrayView value)
{
    if (value.isEmpty())
        return null();
    m_texts.push_back({++m_column, m_text.size(), value.size()});
    m_text.append(value);
}

void SqliteBulkLoad::bindTexts()
{
    for (const Text &text : m_texts)
        sqlite3_bind_text64(m_statement, text.column, m_text.constData() + text.begin,
                            static_cast<sqlite3_uint64>(text.size), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteBulkLoad::endRow()
{
    Q_ASSERT(m_column == sqlite3_bind_parameter_count(m_statement));
    m_column = 0;
    // The first error stands; the transaction will be rolled back.
    if (m_code == SQLITE_OK) {
        bindTexts();
        if (const int code = sqlite3_step(m_statement); code != SQLITE_DONE)
            m_code = code;
        else
            ++m_rows;
        sqlite3_reset(m_statement);
    }
    m_texts.clear();
    m_text.resize(0); // Keeps its room.
}

Result<qint64> SqliteBulkLoad::finish()
{
    if (m_code != SQLITE_OK)
        return tl::unexpected(sqliteError(m_code));
    return m_rows;
}

} // namespace baton
