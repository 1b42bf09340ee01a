// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionmark.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace baton {

SessionMark::SessionMark(const QString &file)
    : m_lock(file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_lock.setStaleLockTime(0); // Only the end of its process makes it stale, never its age.
    const bool isThere = QFileInfo::exists(file);
    const bool isOurs = m_lock.tryLock(0);
    m_wasInterrupted = isThere && isOurs;
}

SessionMark::~SessionMark() = default;

// Qt 6.4 has no name for the folder of what a program remembers of its last run.
QString SessionMark::ownFile()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(given) ? given : QDir::home().filePath(u".local/state"_s);
    return QDir(state).filePath(u"baton/running"_s);
}

} // namespace baton
