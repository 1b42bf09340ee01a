// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturetaker.h"

#include "common/wording.h"
#include "shell/mainwindow.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto betweenLooks = 20ms;
constexpr int quietEnough = 4;
constexpr int mostLooks = 3000; // One minute.
/// What does not come in this time has no occasion in this workspace.
constexpr int mostLooksInVain = 40;

} // namespace

PictureTaker::PictureTaker(MainWindow &window, const QDir &folder, Appearance appearance)
    : m_window(window)
    , m_folder(folder)
    , m_appearance(appearance)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &PictureTaker::look);
}

void PictureTaker::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        fail(m_folder.path());
        // Whoever listens may not be in the event loop yet.
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_failures); }, Qt::QueuedConnection);
        return;
    }
    m_waiting = scenesOf(m_window);
    m_waiting.first().show();
    m_timer.start();
}

void PictureTaker::look()
{
    const Scene scene = m_waiting.first();
    ++m_looks;
    const bool isThere = scene.widget() != nullptr;
    const bool isQuiet = isThere && !scene.isLoading();
    m_quietLooks = isQuiet ? m_quietLooks + 1 : 0;
    const bool isInVain = !isThere && m_looks > mostLooksInVain && !scene.isLoading();
    if (m_quietLooks < quietEnough && m_looks < mostLooks && !isInVain)
        return;
    if (isThere)
        take(scene);
    if (!isQuiet && !isInVain)
        ++m_failures;
    scene.leave();
    m_looks = 0;
    m_quietLooks = 0;
    m_waiting.removeFirst();
    if (!m_waiting.isEmpty())
        return m_waiting.first().show();
    m_timer.stop();
    emit finished(m_failures);
}

void PictureTaker::take(const Scene &scene)
{
    const QString appearance = m_appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
    const QString file = m_folder.absoluteFilePath(u"%1-%2.png"_s.arg(scene.name, appearance));
    if (scene.widget()->grab().save(file))
        std::printf("%s\n", qPrintable(file));
    else
        fail(file);
}

void PictureTaker::fail(const QString &file)
{
    std::fprintf(stderr, "%s\n",
                 qPrintable(errorText({Error::Kind::Unavailable, u"file.write"_s, {{u"file"_s, file}}, {}})));
    ++m_failures;
}

} // namespace baton
