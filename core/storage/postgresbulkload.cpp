// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresbulkload.h"

#include "storage/connection.h"
#include "storage/postgrescursor.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace baton {

PostgresBulkLoad::PostgresBulkLoad(Connection &connection, QString table, const QStringList &columns, Target target)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_columns(columns.join(u", "_s))
    , m_target(target)
{}

Result<std::unique_ptr<BulkLoad>> PostgresBulkLoad::into(Connection &connection, const QString &table,
                                                         const QStringList &columns, Target target)
{
    return std::unique_ptr<BulkLoad>(new PostgresBulkLoad(connection, table, columns, target));
}

void PostgresBulkLoad::null()
{
    utf8({});
}

void PostgresBulkLoad::integer(qint64 value)
{
    utf8(QByteArray::number(value));
}

void PostgresBulkLoad::real(double value)
{
    utf8(QByteArray::number(value, 'g', 17));
}

void PostgresBulkLoad::utf8(QByteArrayView value)
{
    if (m_rowStarted)
        m_text += '\t';
    m_rowStarted = true;
    if (value.isEmpty()) {
        m_text += "\\N";
        return;
    }
    for (const char c : value) {
        switch (c) {
        case '\\': m_text += "\\\\"; break;
        case '\t': m_text += "\\t"; break;
        case '\n': m_text += "\\n"; break;
        case '\r': m_text += "\\r"; break;
        case '\0': break; // PostgreSQL's text cannot hold it; readers of files refuse it before.
        default: m_text += c;
        }
    }
}

void PostgresBulkLoad::endRow()
{
    m_text += '\n';
    m_rowStarted = false;
    ++m_rows;
}

Result<qint64> PostgresBulkLoad::finish()
{
    if (m_rows == 0)
        return 0;
    // COPY takes no heed of policies about rows, so PostgreSQL refuses it where there are any; INSERT does.
    const auto guarded = m_target == Target::TemporaryTable
        ? Result<qint64>(0)
        : m_connection.count(u"SELECT CAST(row_security_active('%1') AS INTEGER)"_s.arg(m_table));
    if (!guarded)
        return failure(guarded);
    if (*guarded == 0) {
        if (auto copied = copyInto(m_table); !copied)
            return failure(copied);
        return m_rows;
    }
    const QString staging = u"load_"_s + m_table;
    auto copied = m_connection.run(u"CREATE TEMPORARY TABLE "_s + staging + u" AS SELECT "_s + m_columns + u" FROM "_s
                                   + m_table + u" WITH NO DATA"_s);
    if (copied)
        copied = copyInto(staging);
    if (copied)
        copied = m_connection.run(u"INSERT INTO "_s + m_table + u" ("_s + m_columns + u") SELECT "_s + m_columns
                                  + u" FROM "_s + staging);
    if (copied)
        copied = m_connection.run(u"DROP TABLE "_s + staging);
    if (!copied)
        return failure(copied);
    return m_rows;
}

Result<void> PostgresBulkLoad::copyInto(const QString &table)
{
    PGconn *handle = m_connection.postgresHandle();
    if (!handle)
        return failure(Error::Kind::Unavailable, u"storage.connectionLost"_s);
    const QByteArray copy = u"COPY %1 (%2) FROM STDIN"_s.arg(table, m_columns).toUtf8();
    PGresult *started = PQexec(handle, copy.constData());
    const bool ready = PQresultStatus(started) == PGRES_COPY_IN;
    const Error refused = ready ? Error{} : postgresError(handle, started);
    PQclear(started);
    if (!ready)
        return tl::unexpected(refused);

    // libpq takes an int: send in pieces well below it.
    constexpr qsizetype piece = 1 << 20;
    bool sent = true;
    for (qsizetype at = 0; sent && at < m_text.size(); at += piece)
        sent =
            PQputCopyData(handle, m_text.constData() + at, static_cast<int>(std::min(piece, m_text.size() - at))) == 1;
    PQputCopyEnd(handle, sent ? nullptr : "could not be sent");
    Result<void> outcome;
    while (PGresult *result = PQgetResult(handle)) {
        if (outcome && PQresultStatus(result) != PGRES_COMMAND_OK)
            outcome = tl::unexpected(postgresError(handle, result));
        PQclear(result);
    }
    if (outcome && !sent)
        outcome = tl::unexpected(postgresError(handle, nullptr));
    return outcome;
}

} // namespace baton
