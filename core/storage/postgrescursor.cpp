// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgrescursor.h"

#include "storage/connection.h"
#include "storage/namedparameters.h"

#include <QSqlError>

#include <charconv>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Text form for every type: the server infers the parameter's type from where it stands.
QList<QByteArray> textValues(const QStringList &names, const Bindings &bindings, QList<bool> &nulls)
{
    QList<QByteArray> values;
    for (const QString &name : names) {
        const auto found = std::ranges::find(bindings, name, &std::pair<QString, QVariant>::first);
        const bool missing = found == bindings.end() || found->second.isNull();
        nulls.append(missing);
        values.append(missing ? QByteArray() : found->second.toString().toUtf8());
    }
    return values;
}

} // namespace

Error postgresError(pg_conn *connection, const pg_result *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    QString code = state ? QString::fromLatin1(state) : QString();
    if (code.isEmpty() && PQstatus(connection) != CONNECTION_OK)
        code = u"08006"_s;
    const char *message = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    return errorFromSql(
        QSqlError({}, message ? QString::fromUtf8(message) : QString(), QSqlError::StatementError, code),
        Engine::Postgresql);
}

PostgresCursor::PostgresCursor(pg_conn *connection)
    : m_connection(connection)
{}

Result<std::unique_ptr<Cursor>> PostgresCursor::open(pg_conn *connection, const QString &sql, const Bindings &bindings)
{
    // QPSQL leaves the end of a finished forward-only query on the line until its own next one.
    while (PGresult *rest = PQgetResult(connection)) {
        const bool isUnread = PQresultStatus(rest) == PGRES_SINGLE_TUPLE;
        PQclear(rest);
        if (isUnread)
            return failure(Error::Kind::Internal, u"storage.sql"_s, {}, u"a cursor inside a query"_s);
    }
    const NumberedStatement statement = numberedStatement(sql);
    QList<bool> nulls;
    const QList<QByteArray> values = textValues(statement.names, bindings, nulls);
    QList<const char *> pointers;
    for (qsizetype i = 0; i < values.size(); ++i)
        pointers.append(nulls[i] ? nullptr : values[i].constData());
    // Qt leaves the end of its last query's results unread until its own next one.
    while (PGresult *rest = PQgetResult(connection))
        PQclear(rest);
    if (!PQsendQueryParams(connection, statement.sql.constData(), static_cast<int>(pointers.size()), nullptr,
                           pointers.constData(), nullptr, nullptr, 0))
        return tl::unexpected(postgresError(connection, nullptr));
    PQsetSingleRowMode(connection);
    return std::unique_ptr<Cursor>(new PostgresCursor(connection));
}

PostgresCursor::~PostgresCursor()
{
    // The connection is free only when every result was taken: stop the server first, a million rows may be on their
    // way.
    PQclear(m_row);
    if (m_atEnd)
        return;
    if (PGcancel *cancel = PQgetCancel(m_connection)) {
        char ignored[256];
        PQcancel(cancel, ignored, sizeof ignored);
        PQfreeCancel(cancel);
    }
    while (PGresult *rest = PQgetResult(m_connection))
        PQclear(rest);
}

bool PostgresCursor::next()
{
    PQclear(m_row);
    m_row = m_atEnd ? nullptr : PQgetResult(m_connection);
    if (m_row && PQresultStatus(m_row) == PGRES_SINGLE_TUPLE)
        return true;
    if (m_row && PQresultStatus(m_row) != PGRES_TUPLES_OK)
        m_error = postgresError(m_connection, m_row);
    PQclear(m_row);
    m_row = nullptr;
    while (!m_atEnd) {
        PGresult *rest = PQgetResult(m_connection);
        m_atEnd = rest == nullptr;
        PQclear(rest);
    }
    return false;
}

Result<void> PostgresCursor::finish()
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

bool PostgresCursor::isNull(int column) const
{
    return PQgetisnull(m_row, 0, column) != 0;
}

qint64 PostgresCursor::int64(int column) const
{
    const QByteArrayView value = text(column);
    if (value == "t")
        return 1;
    qint64 number = 0;
    std::from_chars(value.begin(), value.end(), number);
    return number;
}

double PostgresCursor::real(int column) const
{
    return text(column).toDouble();
}

QByteArrayView PostgresCursor::text(int column) const
{
    return {PQgetvalue(m_row, 0, column), PQgetlength(m_row, 0, column)};
}

} // namespace baton
