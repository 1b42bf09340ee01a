// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitesetup.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> refuseWhatIsNoFile(const QString &filePath, Connection::Access access)
{
    const QFileInfo file(filePath);
    const QVariantMap where{{u"file"_s, filePath}};
    if (file.isDir())
        return failure(Error::Kind::Invalid, u"workspace.directory"_s, where);
    if (access == Connection::Access::Create) {
        if (!QFileInfo(file.absolutePath()).isDir())
            return failure(Error::Kind::NotFound, u"workspace.folderMissing"_s, where);
        return {};
    }
    if (!file.exists())
        return failure(Error::Kind::NotFound, u"workspace.missing"_s, where);
    if (!file.isFile())
        return failure(Error::Kind::Invalid, u"workspace.notBaton"_s, where);
    if (!file.isReadable())
        return failure(Error::Kind::Denied, u"workspace.denied"_s, where);
    // Without its index the journal beside cannot be read, and the index cannot be made here.
    const bool hasJournal = QFileInfo(filePath + u"-wal"_s).size() > 0;
    if (hasJournal && !maySqliteWrite(filePath) && !QFileInfo(filePath + u"-shm"_s).isReadable())
        return failure(Error::Kind::Denied, u"workspace.journal"_s, where);
    return {};
}

/// Where nothing can be written beside the file and nobody has a journal there, it is read as it lies there.
bool isReadAsItLies(const QString &filePath, Connection::Access access)
{
    return access == Connection::Access::ReadOnly && !maySqliteWrite(filePath)
        && !QFileInfo::exists(filePath + u"-wal"_s);
}

} // namespace

bool maySqliteWrite(const QString &filePath)
{
    const QFileInfo file(filePath);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Result<void> openSqliteFile(QSqlDatabase &database, const QString &filePath, Connection::Access access)
{
    if (auto possible = refuseWhatIsNoFile(filePath, access); !possible)
        return possible;
    // SQLite counts the memory it takes under one lock for all threads. Nobody reads the counts.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    database.setDatabaseName(filePath);
    database.setConnectOptions(access == Connection::Access::ReadOnly
                                   ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (isReadAsItLies(filePath, access)) {
        const QUrl url = QUrl::fromLocalFile(QFileInfo(filePath).absoluteFilePath());
        database.setDatabaseName(url.toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    if (database.open())
        return {};
    Error error = errorFromSql(database.lastError(), Engine::Sqlite);
    error.arguments.insert(u"file"_s, filePath);
    return tl::unexpected(error);
}

Result<void> prepareSqliteSession(Connection &connection, Connection::Access access)
{
    sqlite3 *handle = connection.sqliteHandle();
    sqlite3_extended_result_codes(handle, 1);
    // A workspace may come by mail: nothing that its schema says may run code or touch other files.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);

    QStringList pragmas{u"PRAGMA cell_size_check = ON"_s,
                        u"PRAGMA mmap_size = 0"_s,
                        u"PRAGMA foreign_keys = ON"_s,
                        u"PRAGMA temp_store = MEMORY"_s,
                        u"PRAGMA cache_size = %1"_s.arg(sqliteCacheSize),
                        u"PRAGMA threads = 2"_s};
    if (access == Connection::Access::Create)
        pragmas << u"PRAGMA page_size = 8192"_s << u"PRAGMA application_id = %1"_s.arg(sqliteApplicationId);
    if (access != Connection::Access::ReadOnly)
        // Copying back after 64 MB instead of after 8: a page that many transactions write is copied once, not each
        // time.
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s
                << u"PRAGMA wal_autocheckpoint = 8192"_s;
    const auto named = [&connection](Error error) {
        const QString name = connection.database().databaseName();
        error.arguments.insert(u"file"_s, name.startsWith(u"file:"_s) ? QUrl(name).toLocalFile() : name);
        return tl::unexpected(error);
    };
    if (access != Connection::Access::Create) {
        auto id = connection.count(u"PRAGMA application_id"_s);
        if (!id)
            return named(id.error());
        if (*id != sqliteApplicationId)
            return named(Error{Error::Kind::Invalid, u"workspace.notBaton"_s, {}, {}});
    }
    for (const QString &pragma : pragmas) {
        if (auto done = connection.run(pragma); !done)
            return named(done.error());
    }
    return {};
}

} // namespace baton
