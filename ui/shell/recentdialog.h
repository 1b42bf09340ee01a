// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/recentworkspace.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace baton {

class RecentModel;
class ShellSettings;
class TextLabel;

/// The workspaces that were open before: opens one, pins it, finds one that was moved, or takes it out of the list.
class RecentDialog : public QDialog
{
    Q_OBJECT

public:
    RecentDialog(ShellSettings &settings, QWidget *parent = nullptr);

signals:
    void openWanted(const QString &workspace);
    /// Other workspaces are in the list, or in another order.
    void listChanged();

private:
    [[nodiscard]] QLayout *makeButtons();
    void read();
    void fill(const QList<RecentWorkspace> &all);
    void showChoice();
    void openChosen();
    void pin();
    void locate();
    void takeOut();
    void changed();
    [[nodiscard]] const RecentWorkspace *chosen() const;

    ShellSettings &m_settings;
    QList<RecentWorkspace> m_all;
    RecentModel *m_model;
    QTableView *m_table;
    TextLabel *m_place;
    QPushButton *m_open;
    QPushButton *m_pin;
    QPushButton *m_locate;
    QPushButton *m_remove;
};

} // namespace baton
