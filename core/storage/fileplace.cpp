// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fileplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What these programs put into the folder that they look after.
bool hasSyncMark(const QString &file)
{
    static const QStringList marks{u".dropbox"_s,          u".stfolder"_s,          u".sync"_s,
                                   u".owncloudsync.log"_s, u".nextcloudsync.log"_s, u".seafile-data"_s};
    QDir folder = QFileInfo(file).absoluteDir();
    do {
        if (std::ranges::any_of(marks, [&folder](const QString &mark) { return folder.exists(mark); }))
            return true;
    } while (folder.cdUp());
    return false;
}

} // namespace

bool isOverNetwork(const QByteArray &fileSystem)
{
    constexpr std::array names{"nfs",        "cifs",      "smb",        "afp",         "ncp",       "9p",
                               "ceph",       "glusterfs", "coda",       "afs",         "dav",       "webd",
                               "fuse.sshfs", "sshfs",     "fuse.gvfsd", "fuse.rclone", "fuse.davfs"};
    const QByteArray name = fileSystem.toLower();
    return std::ranges::any_of(names, [&name](const char *known) { return name.startsWith(known); });
}

bool isNamedAsSynced(const QString &file)
{
    static const QStringList names{u"dropbox"_s,      u"onedrive"_s,  u"google drive"_s, u"googledrive"_s,
                                   u"icloud drive"_s, u"nextcloud"_s, u"owncloud"_s,     u"syncthing"_s,
                                   u"seafile"_s,      u"pcloud"_s,    u"megasync"_s,     u"box sync"_s};
    const QStringList folders = QFileInfo(file).absolutePath().toLower().split(u'/');
    // "OneDrive - Kestrel Instruments" and "Dropbox (Team)" are those, too.
    return std::ranges::any_of(folders, [](const QString &folder) {
        return std::ranges::any_of(
            names, [&folder](const QString &name) { return folder == name || folder.startsWith(name + u' '); });
    });
}

FilePlace placeOf(const QString &file)
{
    if (isOverNetwork(QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType()))
        return FilePlace::Network;
    return isNamedAsSynced(file) || hasSyncMark(file) ? FilePlace::Synced : FilePlace::Local;
}

} // namespace baton
