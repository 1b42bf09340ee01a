// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/inputfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton {

Result<std::unique_ptr<QFile>> openInputFile(const QString &path)
{
    QVariantMap arguments{{u"file"_s, path}};
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, u"file.missing"_s, arguments);
    if (file.isDir())
        return failure(Error::Kind::Invalid, u"file.directory"_s, arguments);
    // A pipe or a device can be read once or for ever, and a file is looked at before it is read.
    if (!file.isFile())
        return failure(Error::Kind::Invalid, u"file.special"_s, arguments);

    auto opened = std::make_unique<QFile>(path);
    if (opened->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return opened;
    if (opened->error() == QFileDevice::PermissionsError || !file.isReadable())
        return failure(Error::Kind::Denied, u"file.denied"_s, arguments);
    arguments.insert(u"reason"_s, opened->errorString());
    return failure(Error::Kind::Unavailable, u"file.read"_s, arguments);
}

Result<void> checkNotWorkspace(const QString &path, const QString &workspaceFile)
{
    if (workspaceFile.isEmpty())
        return {};
    const QString given = QFileInfo(path).canonicalFilePath();
    const QString own = QFileInfo(workspaceFile).canonicalFilePath();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        if (!given.isEmpty() && given == own + suffix)
            return failure(Error::Kind::Invalid, u"file.isWorkspace"_s, {{u"file"_s, path}});
    return {};
}

Error inFile(Error error, const QString &path)
{
    if (!error.arguments.contains(u"file"_s))
        error.arguments.insert(u"file"_s, path);
    return error;
}

} // namespace baton
