// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/recentworkspace.h"

#include <QWidget>

class QVBoxLayout;

namespace baton {

/// The workspaces that were open last, one below the other, to go on with one at once.
class RecentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecentPanel(QWidget *parent = nullptr);

    void setWorkspaces(const QList<RecentWorkspace> &all);

signals:
    void chosen(const QString &workspace);

private:
    void addRow(const RecentWorkspace &workspace);

    QVBoxLayout *m_rows;
};

} // namespace baton
