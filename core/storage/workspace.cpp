// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/workspace.h"

#include "storage/backup.h"
#include "storage/migrations.h"
#include "storage/secondaryindexes.h"
#include "storage/sqlitesetup.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Whether SQLite's header bears Baton's application id, whatever the version.
bool isWorkspaceFile(const QString &path)
{
    constexpr qint64 headerSize = 72;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    return header.startsWith("SQLite format 3") && header.endsWith("BATN");
}

Result<void> refuseExisting(const WorkspaceLocation &location)
{
    if (location.engine() != Engine::Sqlite)
        return {};
    const QFileInfo file(location.filePath());
    const QVariantMap where{{u"file"_s, location.displayText()}};
    if (file.isDir())
        return failure(Error::Kind::Invalid, u"workspace.directory"_s, where);
    if (!file.exists())
        return {};
    const bool isWorkspace = file.isFile() && isWorkspaceFile(location.filePath());
    return failure(Error::Kind::Conflict, isWorkspace ? u"workspace.exists"_s : u"file.exists"_s, where);
}

Result<void> fillNew(Connection &connection, const WorkspaceLocation &location, const Workspace::Options &options,
                     Instant now)
{
    auto version = schemaVersion(connection);
    if (!version)
        return failure(version);
    if (version->state != SchemaState::Empty)
        return failure(Error::Kind::Conflict, u"workspace.exists"_s, {{u"file"_s, location.displayText()}});
    if (auto migrated = migrate(connection, now); !migrated)
        return migrated;
    const QString name = options.name.isEmpty() ? QFileInfo(location.filePath()).completeBaseName() : options.name;
    auto transaction = Transaction::begin(connection, Transaction::Mode::Write);
    if (!transaction)
        return failure(transaction);
    const std::pair<QString, QString> properties[] = {
        {u"currency"_s, options.currency}, {u"name"_s, name}, {u"createdAt"_s, QString::number(toMillis(now))}};
    for (const auto &[key, value] : properties) {
        if (value.isEmpty())
            continue;
        if (auto set = Workspace::setProperty(connection, key, value); !set)
            return set;
    }
    return (*transaction)->commit();
}

Error newerError(const WorkspaceLocation &location, int version)
{
    return {Error::Kind::Unsupported,
            u"workspace.newer"_s,
            {{u"file"_s, location.displayText()}, {u"version"_s, version}, {u"known"_s, newestSchemaVersion()}},
            {}};
}

QString backupName(const WorkspaceLocation &location, int version, Instant now)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC);
    return u"%1.bak-v%2-%3"_s.arg(location.filePath()).arg(version).arg(moment.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

/// Copies from before older migrations go, once a newer one is done: the newest stay.
void removeOldBackups(const WorkspaceLocation &location)
{
    const QFileInfo file(location.filePath());
    const QRegularExpression form(
        u"^%1\\.bak-v\\d+-(\\d{8}T\\d{6}Z)$"_s.arg(QRegularExpression::escape(file.fileName())));
    QMap<QString, QString> byMoment;
    const QStringList names = file.absoluteDir().entryList(QDir::Files);
    for (const QString &name : names)
        if (const auto match = form.match(name); match.hasMatch())
            byMoment.insert(match.captured(1) + name, name);
    while (byMoment.size() > Workspace::backupsKept)
        QFile::remove(file.absoluteDir().filePath(byMoment.take(byMoment.firstKey())));
}

} // namespace

Result<std::unique_ptr<Database>> Workspace::create(const WorkspaceLocation &location, const Options &options,
                                                    const Clock &clock)
{
    if (auto possible = refuseExisting(location); !possible)
        return failure(possible);
    Result<void> filled;
    {
        auto connection = Connection::open(location, Connection::Access::Create);
        if (!connection)
            return failure(connection);
        filled = fillNew(**connection, location, options, clock.now());
    }
    if (!filled) {
        // Only the file that this call made is removed: it did not exist before.
        if (location.engine() == Engine::Sqlite && filled.error().code != u"workspace.exists")
            QFile::remove(location.filePath());
        return failure(filled);
    }
    return open(location);
}

Result<std::unique_ptr<Database>> Workspace::open(const WorkspaceLocation &location)
{
    // Whoever may only read, reads: writing is refused when somebody tries.
    const bool mayWrite = location.engine() != Engine::Sqlite || maySqliteWrite(location.filePath());
    auto access = mayWrite ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    Result<bool> lacksIndexes = false;
    {
        auto connection = Connection::open(location, Connection::Access::ReadOnly);
        if (!connection)
            return failure(connection);
        auto version = schemaVersion(**connection);
        if (!version)
            return failure(version);
        switch (version->state) {
        case SchemaState::Empty:
            return failure(Error::Kind::Invalid,
                           location.engine() == Engine::Sqlite ? u"workspace.notBaton"_s : u"workspace.noTables"_s,
                           {{u"file"_s, location.displayText()}});
        case SchemaState::Older:
            return failure(Error::Kind::Unsupported, u"workspace.older"_s,
                           {{u"file"_s, location.displayText()},
                            {u"version"_s, version->version},
                            {u"known"_s, newestSchemaVersion()}});
        case SchemaState::NewerUnreadable: return tl::unexpected(newerError(location, version->version));
        case SchemaState::NewerReadable: access = Connection::Access::ReadOnly; break;
        case SchemaState::Current: break;
        }
        lacksIndexes = lacksSecondaryIndexes(**connection);
    }
    if (!lacksIndexes)
        return failure(lacksIndexes);
    auto database = std::make_unique<Database>(location, access);
    if (*lacksIndexes && access == Connection::Access::ReadWrite) {
        // Without them everything is found, only later: a full disk must not lock anybody out.
        auto restored = database->write(restoreSecondaryIndexes).result();
        if (!restored && restored.error().kind == Error::Kind::Invalid)
            return failure(restored);
    }
    return database;
}

Result<Workspace::Migrated> Workspace::migrateWithBackup(const WorkspaceLocation &location, const Clock &clock)
{
    auto connection = Connection::open(location, Connection::Access::ReadWrite);
    if (!connection)
        return failure(connection);
    auto version = schemaVersion(**connection);
    if (!version)
        return failure(version);
    if (version->version > newestSchemaVersion())
        return tl::unexpected(newerError(location, version->version));
    Migrated migrated{version->version, newestSchemaVersion(), {}};
    if (version->state == SchemaState::Current)
        return migrated;
    if (location.engine() == Engine::Sqlite) {
        migrated.backupFile = backupName(location, version->version, clock.now());
        if (auto saved = backUp(**connection, migrated.backupFile); !saved)
            return failure(saved);
    }
    if (auto done = migrate(**connection, clock.now()); !done)
        return failure(done);
    if (location.engine() == Engine::Sqlite)
        removeOldBackups(location);
    return migrated;
}

Result<void> Workspace::restore(const QString &backupFile, const WorkspaceLocation &location)
{
    if (location.engine() != Engine::Sqlite)
        return failure(Error::Kind::Unsupported, u"backup.postgresql"_s);
    if (auto possible = refuseExisting(location); !possible)
        return possible;
    auto source = WorkspaceLocation::parse(backupFile);
    if (!source)
        return failure(source);
    auto connection = Connection::open(*source, Connection::Access::ReadOnly);
    if (!connection)
        return failure(connection);
    return backUp(**connection, location.filePath());
}

Result<QString> Workspace::property(Connection &connection, const QString &key)
{
    auto value = connection.selectOne(u"SELECT value FROM workspace_property WHERE key = :key"_s, {{u":key"_s, key}},
                                      [](const Row &row) { return row.text(0); });
    if (!value)
        return failure(value);
    return value->value_or(QString());
}

Result<void> Workspace::setProperty(Connection &connection, const QString &key, const QString &value)
{
    auto written = connection.execute(u"INSERT INTO workspace_property (key, value) VALUES (:key, :value) "
                                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                      {{u":key"_s, key}, {u":value"_s, value}});
    if (!written)
        return failure(written);
    return {};
}

} // namespace baton
