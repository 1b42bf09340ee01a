// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowsession.h"

#include "common/page.h"
#include "shell/mainwindow.h"
#include "shell/shellsettings.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto betweenKeepings = 3s;

} // namespace

WindowSession::WindowSession(MainWindow &window, ShellSettings &settings, const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_workspace(workspace)
    , m_kept(settings.session(workspace))
{
    connect(&m_timer, &QTimer::timeout, this, &WindowSession::keep);
    m_timer.start(betweenKeepings);
}

WindowSession::~WindowSession()
{
    keep();
}

void WindowSession::resume()
{
    const auto pages = m_window.pages();
    for (Page *page : pages)
        if (const QJsonObject session = m_kept[page->objectName()].toObject(); !session.isEmpty())
            page->resume(session);
}

void WindowSession::keep()
{
    QJsonObject all;
    const auto pages = m_window.pages();
    for (const Page *page : pages)
        if (const QJsonObject session = page->session(); !session.isEmpty())
            all.insert(page->objectName(), session);
    if (all != m_kept) {
        m_kept = all;
        m_settings.setSession(m_workspace, all);
    }
    const QByteArray geometry = m_window.saveGeometry();
    if (m_window.isVisible() && geometry != m_geometry) {
        m_geometry = geometry;
        m_settings.setGeometry(geometry);
    }
}

} // namespace baton
