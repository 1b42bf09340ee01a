// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace baton {

/// What a folder does with files beside Baton: a file that another machine writes as well, or that a program copies
/// while it is written, can come to harm.
enum class FilePlace {
    Local,
    Network, ///< NFS, SMB and the like: the locks that SQLite relies on do not hold there.
    Synced ///< A folder that a program keeps the same on several machines.
};

/// Asks the system where `file` stands. May wait for the network.
[[nodiscard]] FilePlace placeOf(const QString &file);

/// Whether a file system of this name, as "nfs4", is another machine's.
[[nodiscard]] bool isOverNetwork(const QByteArray &fileSystem);
/// Whether a folder on the way to `file` is named as those of the known programs are.
[[nodiscard]] bool isNamedAsSynced(const QString &file);

} // namespace baton
