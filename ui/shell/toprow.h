// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenuBar;

namespace baton {

/// The row above everything, on the desk: the menu bar at the leading side.
class TopRow : public QWidget
{
    Q_OBJECT

public:
    explicit TopRow(QMenuBar *menus, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace baton
