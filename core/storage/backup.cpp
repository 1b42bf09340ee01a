// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/sqlitestatus.h"
#include "storage/workspacelocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> copyPages(sqlite3 *source, const QString &target)
{
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(target).constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(copy, 5000);
        sqlite3_backup *backup = sqlite3_backup_init(copy, "main", source, "main");
        code = backup ? SQLITE_OK : sqlite3_errcode(copy);
        // All pages in one step: a snapshot that no writer can make start again.
        if (backup) {
            code = sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        if (code == SQLITE_DONE)
            code = sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    }
    sqlite3_close(copy);
    if (code == SQLITE_OK)
        return {};
    Error error = sqliteError(code);
    error.arguments.insert(u"file"_s, target);
    return tl::unexpected(error);
}

// A backup that was never opened is a hope, not a backup.
Result<void> verifyCopy(Connection &source, const QString &target)
{
    auto location = WorkspaceLocation::parse(target);
    if (!location)
        return failure(location);
    auto copy = Connection::open(*location, Connection::Access::ReadOnly);
    if (!copy)
        return failure(copy);
    auto verdict = (*copy)->selectOne(u"PRAGMA integrity_check"_s, {}, [](const Row &row) { return row.text(0); });
    if (!verdict)
        return failure(verdict);
    // Rows may have come or gone since the copy was taken; the tables may not.
    const QString tables = u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s;
    const auto nameOf = [](const Row &row) { return row.text(0); };
    auto here = source.select(tables, {}, nameOf);
    auto there = (*copy)->select(tables, {}, nameOf);
    if (!here || !there || *here != *there || there->isEmpty())
        return failure(Error::Kind::Invalid, u"backup.damaged"_s, {{u"file"_s, target}});
    if (*verdict != u"ok"_s)
        return failure(Error::Kind::Invalid, u"backup.damaged"_s, {{u"file"_s, target}});
    return {};
}

} // namespace

Result<void> backUp(Connection &source, const QString &target)
{
    if (!source.dialect().isSqlite())
        return failure(Error::Kind::Unsupported, u"backup.postgresql"_s);
    if (QFileInfo::exists(target))
        return failure(Error::Kind::Invalid, u"backup.exists"_s, {{u"file"_s, target}});
    if (!QFileInfo(target).absoluteDir().exists())
        return failure(Error::Kind::NotFound, u"workspace.folderMissing"_s, {{u"file"_s, target}});
    const QString unfinished = target + u".unfinished"_s;
    QFile::remove(unfinished);
    auto copied = copyPages(source.sqliteHandle(), unfinished);
    if (copied)
        copied = verifyCopy(source, unfinished);
    if (copied && !QFile::rename(unfinished, target))
        copied = failure(Error::Kind::Denied, u"file.denied"_s, {{u"file"_s, target}});
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

} // namespace baton
