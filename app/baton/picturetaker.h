// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scenes.h"

#include "common/tokens.h"

#include <QDir>
#include <QObject>
#include <QTimer>

namespace baton {

class MainWindow;

/// Draws each scene of the window to a file such as "leads-light.png", as soon as the answers are there.
class PictureTaker : public QObject
{
    Q_OBJECT

public:
    PictureTaker(MainWindow &window, const QDir &folder, Appearance appearance);

    void start();

signals:
    /// Pages that could not be drawn or saved are failures.
    void finished(int failures);

private:
    void look();
    void take(const Scene &scene);
    void fail(const QString &file);

    MainWindow &m_window;
    QDir m_folder;
    Appearance m_appearance;
    QTimer m_timer;
    QList<Scene> m_waiting;
    int m_quietLooks = 0;
    int m_looks = 0;
    int m_failures = 0;
};

} // namespace baton
