// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "support/clock.h"

#include <memory>

namespace baton {

/// Makes and opens workspaces. Blocks: call it from a worker thread or a program without a window.
class Workspace
{
public:
    struct Options
    {
        QString currency = QStringLiteral("EUR"); ///< ISO 4217, for amounts without one.
        QString name; ///< What people call it; the file's base name where empty.
    };

    /// A new file, or the schema in an existing empty database.
    /// Errors: Conflict "workspace.exists", "file.exists" where another file is there, Invalid
    /// "workspace.directory", those of Connection::open.
    static Result<std::unique_ptr<Database>> create(const WorkspaceLocation &location, const Options &options,
                                                    const Clock &clock);

    /// Opens; an older schema is refused as Unsupported "workspace.older" until `migrateWithBackup`; a newer one that
    /// says it can be read is opened read-only; any other is refused as Unsupported "workspace.newer".
    static Result<std::unique_ptr<Database>> open(const WorkspaceLocation &location);

    /// So many copies from before migrations stay beside a file; older ones go after the next migration.
    static constexpr qsizetype backupsKept = 5;

    struct Migrated
    {
        int from = 0;
        int to = 0;
        QString backupFile; ///< Empty on PostgreSQL and where nothing was to be done.
    };

    /// Copies a SQLite file beside itself, verifies the copy, then migrates.
    static Result<Migrated> migrateWithBackup(const WorkspaceLocation &location, const Clock &clock);

    /// Replaces what stands at `location` (which must not exist) by a verified copy of the backup.
    static Result<void> restore(const QString &backupFile, const WorkspaceLocation &location);

    /// A property of the workspace, such as "currency" or "name"; empty where it was never set.
    static Result<QString> property(Connection &connection, const QString &key);
    static Result<void> setProperty(Connection &connection, const QString &key, const QString &value);
};

} // namespace baton
