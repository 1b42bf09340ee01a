// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/dialect.h"
#include "support/result.h"

#include <QString>

namespace baton {

/// Where a workspace is: a `.baton` file or a PostgreSQL URL without a password.
class WorkspaceLocation
{
public:
    /// Errors: Invalid "workspace.location" (a URL that holds a password, names no database, or has an unknown scheme).
    static Result<WorkspaceLocation> parse(const QString &text);

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// The file's absolute path; empty for a server.
    [[nodiscard]] QString filePath() const { return m_filePath; }
    /// libpq's connection string; empty for a file.
    [[nodiscard]] QString connectOptions() const { return m_url; }
    /// What a person calls it: the file's path or "postgresql://user@host/db".
    [[nodiscard]] QString displayText() const;

    friend bool operator==(const WorkspaceLocation &, const WorkspaceLocation &) = default;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_filePath;
    QString m_url;
};

} // namespace baton
