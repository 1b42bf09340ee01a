// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class QDropEvent;

namespace baton {

class DropSheet;
class MainWindow;

/// What becomes of files that are dropped on the window. They are known by their names alone: none is opened for it.
struct DroppedFiles
{
    enum class Deed { Import, Open, Refuse };
    Deed deed = Deed::Refuse;
    QString file; ///< The one of them that is taken.
    QString words; ///< What comes of it, or why nothing does.
    QString rest; ///< What becomes of the others, where there are others.
};

/// Whether the window shows a workspace into which a list can come.
enum class ForLists { Open, Closed };
[[nodiscard]] DroppedFiles whatBecomesOf(const QList<QUrl> &files, ForLists lists);

/// Files that somebody drags over the window, wherever on it: a list begins an import, a workspace is opened. What
/// would come of them stands over the window meanwhile.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `window` owns it.
    explicit FileDrop(MainWindow &window);

signals:
    void listDropped(const QString &file);
    void workspaceDropped(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isForFiles(const QObject *watched, const QDropEvent &event) const;
    void hover(const DroppedFiles &files);
    void take(const DroppedFiles &files);

    MainWindow &m_window;
    DropSheet *m_sheet;
};

} // namespace baton
