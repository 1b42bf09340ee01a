// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/profilefile.h"

#include "capture/inputfile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// A folder may be anything, as one for all that was ever downloaded.
constexpr qsizetype mostLookedAt = 20;
constexpr qint64 mostBytes = 256 * 1024;

} // namespace

QList<ProfileFile> profilesBeside(const QString &list, const QString &workspaceFile)
{
    QList<ProfileFile> found;
    const auto files = QFileInfo(list).absoluteDir().entryInfoList({u"*.json"_s}, QDir::Files | QDir::Readable,
                                                                   QDir::Time | QDir::Name);
    for (const QFileInfo &file : files.first(std::min(mostLookedAt, files.size()))) {
        if (file.size() > mostBytes || !checkNotWorkspace(file.filePath(), workspaceFile))
            continue;
        if (auto profile = importProfileFromFile(file.filePath())) // Most files of this form are something else.
            found.append({file.fileName(), *profile});
    }
    return found;
}

} // namespace baton
