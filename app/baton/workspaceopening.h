// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "support/clock.h"

#include <functional>
#include <memory>

namespace baton {

/// An open workspace and what it is called.
struct OpenedWorkspace
{
    std::shared_ptr<Database> database;
    QString name;
    QString backupFile; ///< The copy made before its tables were brought up to date; mostly empty.
};

/// Opens `text`, a file or an address, and brings an older one up to date after a verified copy. Blocks.
/// Errors: those of WorkspaceLocation::parse, Workspace::open and Workspace::migrateWithBackup.
Result<OpenedWorkspace> openWorkspace(const QString &text, const Clock &clock);

/// Makes a new file and opens it. Blocks.
Result<OpenedWorkspace> createWorkspace(const QString &file, const Clock &clock);

/// How much of the work on the sample company is done.
using SampleProgress = std::function<void(qint64 done, qint64 total)>;

/// Opens the sample company in `file`, which is made the first time. Blocks; `progress` is called on this thread.
Result<OpenedWorkspace> openSample(const QString &file, const Clock &clock, const SampleProgress &progress);

} // namespace baton
