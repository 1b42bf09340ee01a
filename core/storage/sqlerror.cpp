// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct Meaning
{
    Error::Kind kind;
    QString code;
};

Meaning sqliteMeaning(int code)
{
    // The file can be read, but not the journal beside it be made.
    if (code == SQLITE_READONLY_DIRECTORY || code == SQLITE_READONLY_CANTINIT || code == SQLITE_READONLY_RECOVERY)
        return {Error::Kind::Denied, u"workspace.denied"_s};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Error::Kind::Busy, u"storage.busy"_s};
    case SQLITE_CONSTRAINT: return {Error::Kind::Conflict, u"storage.constraint"_s};
    case SQLITE_READONLY: return {Error::Kind::Denied, u"workspace.readOnly"_s};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return {Error::Kind::Denied, u"workspace.denied"_s};
    case SQLITE_FULL: return {Error::Kind::Unavailable, u"storage.full"_s};
    case SQLITE_IOERR: return {Error::Kind::Unavailable, u"storage.io"_s};
    case SQLITE_NOTADB: return {Error::Kind::Invalid, u"workspace.notBaton"_s};
    case SQLITE_CORRUPT: return {Error::Kind::Invalid, u"workspace.damaged"_s};
    case SQLITE_INTERRUPT: return {Error::Kind::Unavailable, u"storage.cancelled"_s};
    default: return {Error::Kind::Internal, u"storage.sql"_s};
    }
}

/// What our own functions on the server refuse: the state tells the kind, the message is the code.
Meaning refusal(const QString &state, const QString &text)
{
    const QString code = text.section(u'\n', 0, 0).section(u"ERROR:"_s, -1).trimmed();
    if (state == u"BT409")
        return {Error::Kind::Conflict, code};
    return {state == u"BT403" ? Error::Kind::Denied : Error::Kind::Invalid, code};
}

Meaning postgresMeaning(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (error.type() == QSqlError::ConnectionError && code.isEmpty())
        return {Error::Kind::Unavailable, u"workspace.unreachable"_s};
    // An empty code is what QPSQL says after its backend was killed ("database not open").
    if (code.isEmpty() || code.startsWith(u"08"_s) || code.startsWith(u"57P"_s))
        return {Error::Kind::Unavailable, u"storage.connectionLost"_s};
    if (code == u"40001" || code == u"40P01" || code == u"55P03")
        return {Error::Kind::Busy, u"storage.busy"_s};
    if (code.startsWith(u"23"_s))
        return {Error::Kind::Conflict, u"storage.constraint"_s};
    if (code == u"42501")
        return {Error::Kind::Denied, u"storage.denied"_s};
    if (code.startsWith(u"28"_s))
        return {Error::Kind::Denied, u"workspace.denied"_s};
    if (code == u"3D000")
        return {Error::Kind::NotFound, u"workspace.missing"_s};
    if (code.startsWith(u"BT"_s))
        return refusal(code, error.databaseText());
    if (code == u"53100")
        return {Error::Kind::Unavailable, u"storage.full"_s};
    if (code == u"57014")
        return {Error::Kind::Unavailable, u"storage.cancelled"_s};
    return {Error::Kind::Internal, u"storage.sql"_s};
}

/// What libpq says: the server's own words where it answered. They name host, port, user and database, no secret.
QString reasonOf(const QSqlError &error)
{
    QString words = error.databaseText().section(u'\n', 0, 0).trimmed();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace

Error errorFromSql(const QSqlError &error, Engine engine)
{
    const Meaning meaning =
        engine == Engine::Sqlite ? sqliteMeaning(error.nativeErrorCode().toInt()) : postgresMeaning(error);
    // A syntax or schema error quotes our own statement, never a value: those are bound.
    const QString detail = meaning.kind == Error::Kind::Internal ? error.text() : error.nativeErrorCode();
    Error result{meaning.kind, meaning.code, {}, detail};
    if (meaning.code == u"workspace.unreachable")
        result.arguments.insert(u"reason"_s, reasonOf(error));
    return result;
}

} // namespace baton
