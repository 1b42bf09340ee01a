// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/filedialog.h"

#include <QHeaderView>
#include <QMimeDatabase>
#include <QTreeView>

namespace baton {

QIcon NameIconProvider::icon(const QFileInfo &info) const
{
    return QFileIconProvider::icon(info.isDir() ? QAbstractFileIconProvider::Folder : QAbstractFileIconProvider::File);
}

QString NameIconProvider::type(const QFileInfo &info) const
{
    if (info.isDir())
        return FileDialog::tr("Folder");
    return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
}

FileDialog::FileDialog(Purpose purpose, const QString &title, const QString &filter, QWidget *parent)
    : QFileDialog(parent, title, {}, filter)
{
    setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    setIconProvider(&m_icons);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(purpose == Purpose::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    setFileMode(purpose == Purpose::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    // Qt's own widths cut every date.
    if (const auto *list = findChild<QTreeView *>())
        list->header()->setSectionResizeMode(list->header()->count() - 1, QHeaderView::ResizeToContents);
}

} // namespace baton
