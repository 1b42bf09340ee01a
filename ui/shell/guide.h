// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/guidestep.h"

#include <QObject>
#include <QSet>

class QAction;

namespace baton {

class GuidePanel;
class MainWindow;
class ShellSettings;

/// The first steps with a workspace: which of them were done is remembered of each workspace, and that the list was
/// closed.
class Guide : public QObject
{
    Q_OBJECT

public:
    /// `opening` shows the list, or brings it back.
    Guide(MainWindow &window, ShellSettings &settings, QAction *opening);

    /// The steps with this workspace, under that title.
    void setSteps(const QString &workspace, const QString &title, const QList<GuideStep> &steps);
    /// There is no workspace any more.
    void clear();
    /// That step was done, by whatever way.
    void tick(const QString &key);
    void open();
    /// Opens it where nobody has closed it yet.
    void offer();
    /// Goes where the step leads and tells what is to be seen there.
    void follow(int step);

private:
    MainWindow &m_window;
    ShellSettings &m_settings;
    QAction *m_opening;
    GuidePanel *m_panel;
    QString m_workspace;
    QList<GuideStep> m_steps;
    QSet<QString> m_ticked;
};

} // namespace baton
