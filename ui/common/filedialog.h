// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace baton {

/// Knows a file by its name alone.
///
/// Qt's own provider opens files to guess their type. Closing any handle of a SQLite file drops every lock that this
/// process holds on it (POSIX), so a dialog that merely shows the open workspace would take away its protection
/// against other programs.
class NameIconProvider : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    [[nodiscard]] QString type(const QFileInfo &info) const override;
};

/// A dialog for one file that never opens what it lists; it deletes itself when it is closed.
///
/// It is Qt's own rather than the desktop's, whose dialogs look into files from within this process, too.
class FileDialog : public QFileDialog
{
    Q_OBJECT

public:
    enum class Purpose { Open, Save };

    FileDialog(Purpose purpose, const QString &title, const QString &filter, QWidget *parent);

private:
    NameIconProvider m_icons;
};

} // namespace baton
