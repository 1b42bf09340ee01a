// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QMenuBar;
class QToolButton;

namespace baton {

class ActivityList;
class ActivityPopover;

/// The row above everything, on the desk: the menu bar at the leading side, the command field in the middle, what goes
/// on and what is new at the end.
class TopRow : public QWidget
{
    Q_OBJECT

public:
    TopRow(QMenuBar *menus, ActivityList &activities, QWidget *parent = nullptr);

    /// Opens the palette when it is clicked.
    [[nodiscard]] QAbstractButton *commandField() const { return m_commands; }
    /// The bell: leads to the inbox.
    [[nodiscard]] QAbstractButton *inboxButton() const;
    /// How many entries of the inbox nobody has read yet.
    void setUnread(qint64 count);
    /// Shows all work that is going on, or hides it again.
    void toggleActivities();
    [[nodiscard]] ActivityPopover &activities() const { return *m_popover; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The room that the menus need; in a mirrored bar Qt cannot tell.
    [[nodiscard]] int menusWidth() const;
    void placeParts();
    void showRunning();

    ActivityList &m_list;
    QMenuBar *m_menus;
    QAbstractButton *m_commands;
    QWidget *m_end;
    QToolButton *m_activities;
    QToolButton *m_inbox;
    ActivityPopover *m_popover;
};

} // namespace baton
