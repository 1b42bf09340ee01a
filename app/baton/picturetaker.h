// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tokens.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>

namespace baton {

class MainWindow;

/// Draws the window with each of its pages, its help, its palette and its sheet of keys to files such as
/// "leads-light.png", each as soon as the answers are there.
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
    /// One picture: how the window comes to show it, and whether the answers are there.
    struct Scene
    {
        QString name;
        std::function<void()> show;
        std::function<bool()> isLoading;
        std::function<QWidget *()> window = {}; ///< Where it is not the main window or a dialog.
    };

    [[nodiscard]] QList<Scene> scenes();
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
