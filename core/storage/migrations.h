// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/dialect.h"
#include "support/instant.h"
#include "support/result.h"

#include <QList>
#include <QString>

#include <span>

namespace baton {

class Connection;

/// One step of the schema. `readableSince` is the oldest schema version whose program still reads what this step
/// leaves.
struct Migration
{
    int version;
    int readableSince;
    const char *resource;
};

/// What the schema of a workspace means to this program.
enum class SchemaState {
    Empty, ///< No schema at all.
    Current,
    Older, ///< Can be migrated.
    NewerReadable, ///< Made by a newer program, to be read but not written.
    NewerUnreadable,
};

struct SchemaVersion
{
    SchemaState state = SchemaState::Empty;
    int version = 0;
};

/// All steps in order.
[[nodiscard]] std::span<const Migration> allMigrations();
[[nodiscard]] int newestSchemaVersion();

/// The statements of one step in the words of one engine: tokens replaced, the other engine's blocks left out.
[[nodiscard]] QStringList migrationStatements(const Migration &migration, Engine engine);

/// Errors: Invalid "workspace.notBaton" where there is something else's schema.
Result<SchemaVersion> schemaVersion(Connection &connection);

/// Brings the schema up to date: each step and its version row in one transaction, one migrator at a time.
/// Errors: Unsupported "workspace.newer".
Result<void> migrate(Connection &connection, Instant now, std::span<const Migration> all = allMigrations());

} // namespace baton
