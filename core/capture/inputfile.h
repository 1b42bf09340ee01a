// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QFile>

#include <memory>

namespace baton {

/// Opens a regular file for reading.
/// Errors, with "file": NotFound "file.missing"; Invalid "file.directory"; Denied "file.denied"; Unavailable
/// "file.read".
[[nodiscard]] Result<std::unique_ptr<QFile>> openInputFile(const QString &path);

/// Refuses the open workspace's own files: closing any handle of a SQLite file drops all locks that this process holds
/// on it. `workspaceFile` is empty for a server. Errors: Invalid "file.isWorkspace" (file).
[[nodiscard]] Result<void> checkNotWorkspace(const QString &path, const QString &workspaceFile);

/// `error` with the file that it is about, unless it names one already.
[[nodiscard]] Error inFile(Error error, const QString &path);

} // namespace baton
