// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace baton {

/// A workspace that was open before, as lists of them show it.
struct RecentWorkspace
{
    QString place; ///< What opens it: a file's path or a server's address without a password.
    QString name; ///< The file's name without its suffix, or the database's.
    enum class Kind { File, Server };
    Kind kind = Kind::File;
    bool isPinned = false;
    bool isMissing = false; ///< The file is not where it was; of a server nobody asks.

    friend bool operator==(const RecentWorkspace &, const RecentWorkspace &) = default;
};

/// Looks for them beside the window, because a drive may let one wait. Those that are pinned come first.
[[nodiscard]] QFuture<QList<RecentWorkspace>> findRecent(const QStringList &places, const QStringList &pinned);

} // namespace baton
