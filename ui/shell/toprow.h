// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QMenuBar;

namespace baton {

/// The row above everything, on the desk: the menu bar at the leading side, the command field in the middle.
class TopRow : public QWidget
{
    Q_OBJECT

public:
    explicit TopRow(QMenuBar *menus, QWidget *parent = nullptr);

    /// Opens the palette when it is clicked.
    [[nodiscard]] QAbstractButton *commandField() const { return m_commands; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeField();

    QMenuBar *m_menus;
    QAbstractButton *m_commands;
};

} // namespace baton
