// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/guide.h"

#include "shell/guidepanel.h"
#include "shell/mainwindow.h"
#include "shell/shellsettings.h"

#include <QAction>

namespace baton {

Guide::Guide(MainWindow &window, ShellSettings &settings, QAction *opening)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_opening(opening)
    , m_panel(new GuidePanel(&window))
{
    connect(m_opening, &QAction::triggered, this, &Guide::open);
    connect(m_panel, &GuidePanel::stepChosen, this, &Guide::follow);
    connect(m_panel, &GuidePanel::dismissed, this, [this] { m_settings.setGuideClosed(m_workspace, true); });
}

void Guide::setSteps(const QString &workspace, const QString &title, const QList<GuideStep> &steps)
{
    m_workspace = workspace;
    m_steps = steps;
    const QStringList ticked = m_settings.guideTicks(workspace);
    m_ticked = {ticked.begin(), ticked.end()};
    m_panel->setSteps(title, steps);
    m_panel->setTicked(m_ticked);
}

void Guide::clear()
{
    m_panel->hide();
    m_workspace.clear();
    m_steps.clear();
}

void Guide::tick(const QString &key)
{
    m_ticked.insert(key);
    m_settings.setGuideTicks(m_workspace, m_ticked.values());
    m_panel->setTicked(m_ticked);
}

void Guide::open()
{
    m_settings.setGuideClosed(m_workspace, false);
    m_panel->open();
}

void Guide::offer()
{
    if (!m_settings.isGuideClosed(m_workspace))
        m_panel->open();
}

void Guide::follow(int step)
{
    const GuideStep &chosen = m_steps.at(step);
    tick(chosen.key);
    chosen.go();
    m_window.showNotice(chosen.told, m_opening);
}

} // namespace baton
