// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace baton {

class MainWindow;
class ShellSettings;

/// What the pages of one workspace show, from one start to the next: kept every few seconds and at the end, so that a
/// crash costs no more than that.
class WindowSession : public QObject
{
    Q_OBJECT

public:
    /// Call it when the pages are in the window and none is shown yet. It goes before the pages.
    WindowSession(MainWindow &window, ShellSettings &settings, const QString &workspace, QObject *parent = nullptr);
    /// Keeps the last of it.
    ~WindowSession() override;

    /// Gives the pages what they showed.
    void resume();
    /// Keeps what they show now, where it is something else than before.
    void keep();

private:
    MainWindow &m_window;
    ShellSettings &m_settings;
    QString m_workspace;
    QJsonObject m_kept;
    QByteArray m_geometry;
    QTimer m_timer;
};

} // namespace baton
