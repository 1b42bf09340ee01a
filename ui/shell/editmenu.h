// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace baton {

class MainWindow;

/// What everybody looks for under Edit. Each acts on whatever had the keyboard last: a field by what fields do
/// themselves, anything else by its own action of the same key.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    EditMenu(MainWindow &window, QMenu *menu);

    /// What was done to leads, campaigns and all else goes back and forth by these, on top; they go with their owners.
    void setHistory(QAction *undo, QAction *redo, QAction *list);

private:
    QAction *add(const QString &text, const QKeySequence &key, const char *slot);
    QAction *addAction(const QString &text, const QKeySequence &key);
    void follow(QWidget *now);
    void update();
    void find();
    void copyPageLink();
    [[nodiscard]] QAction *ownAction(const QKeySequence &key) const;

    MainWindow &m_window;
    QMenu *m_menu;
    QAction *m_find;
    QPointer<QWidget> m_target;
};

} // namespace baton
