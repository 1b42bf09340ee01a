// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importprofile.h"

#include <QList>

namespace baton {

/// A profile that somebody saved.
struct ProfileFile
{
    QString name; ///< Of the file, without its folder.
    ImportProfile profile;
};

/// Those that lie in the folder of a list, the newest first; of many, and of large ones, not all. The file of the open
/// workspace is never opened; it is empty for a server.
[[nodiscard]] QList<ProfileFile> profilesBeside(const QString &list, const QString &workspaceFile);

} // namespace baton
