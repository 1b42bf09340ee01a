// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realdata.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton {

std::optional<QString> realDataPath(const QString &relativePath)
{
    const QDir beside(QStringLiteral(BATON_SOURCE_DIR "/../shared/data"));
    const QDir root(qEnvironmentVariable("BATON_REAL_DATA", beside.path()));
    const QString path = root.absoluteFilePath(relativePath);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return QDir::cleanPath(path);
}

QString testFile(const QString &relativePath)
{
    return QDir(QStringLiteral(BATON_SOURCE_DIR "/tests")).absoluteFilePath(relativePath);
}

} // namespace baton
