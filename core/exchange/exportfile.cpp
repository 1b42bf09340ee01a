// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// A new name is on the disk when its folder is.
void syncFolder(const QString &path)
{
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

} // namespace

ExportFile::ExportFile(const QString &path)
    : m_file(path)
{}

Result<void> ExportFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return broken();
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

qint64 ExportFile::writeData(const char *data, qint64 size)
{
    const qint64 written = m_file.write(data, size);
    if (written != size) {
        m_isBroken = true;
        setErrorString(m_file.errorString());
        return -1;
    }
    m_hash.addData(QByteArrayView(data, size));
    return size;
}

Result<void> ExportFile::keep()
{
    close();
    if (m_isBroken || !m_file.commit())
        return broken();
    syncFolder(m_file.fileName());
    return {};
}

tl::unexpected<Error> ExportFile::broken() const
{
    const bool isDenied = m_file.error() == QFileDevice::PermissionsError;
    return failure(isDenied ? Error::Kind::Denied : Error::Kind::Unavailable, u"file.write"_s,
                   {{u"file"_s, m_file.fileName()}, {u"reason"_s, m_file.errorString()}});
}

QString ExportFile::digest() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace baton
