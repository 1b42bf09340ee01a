// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturetaker.h"

#include "common/page.h"
#include "common/wording.h"
#include "palette/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellhelp.h"

#include <QApplication>

#include <cstdio>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto betweenLooks = 50ms;
constexpr int quietEnough = 3;
constexpr int mostLooks = 1200; // One minute.

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
    m_waiting = scenes();
    m_waiting.first().show();
    m_timer.start();
}

QList<PictureTaker::Scene> PictureTaker::scenes()
{
    const auto pages = m_window.pages();
    if (pages.isEmpty())
        return {{u"first-run"_s, [] {}, [] { return false; }}};
    // Those in the back read what the navigation counts.
    const auto isLoading = [pages] { return std::ranges::any_of(pages, &Page::isLoading); };
    QList<Scene> scenes;
    for (Page *page : pages)
        scenes.append({page->objectName(), [this, page] { m_window.showPage(page); }, isLoading});
    scenes.append({u"help"_s,
                   [this] {
                       HelpWindow &help = m_window.commands().help().window();
                       help.resize(m_window.size());
                       help.openChapter(u"funnel"_s);
                   },
                   [] { return false; }, [this] { return &m_window.commands().help().window(); }});
    CommandPalette &palette = m_window.commands().palette();
    scenes.append({u"palette"_s,
                   [this, &palette] {
                       m_window.showPage(m_window.pages().first());
                       palette.open(u"as"_s);
                   },
                   [this, &palette] { return m_window.currentPage()->isLoading() || palette.isLoading(); }});
    scenes.append({u"keys"_s,
                   [this, &palette] {
                       palette.toggle();
                       m_window.commands().showKeys();
                   },
                   [] { return false; }});
    return scenes;
}

void PictureTaker::look()
{
    const Scene scene = m_waiting.first();
    const bool isQuiet = !scene.isLoading();
    m_quietLooks = isQuiet ? m_quietLooks + 1 : 0;
    if (m_quietLooks < quietEnough && ++m_looks < mostLooks)
        return;
    if (!isQuiet)
        ++m_failures;
    take(scene);
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
    // A dialog is a window of its own.
    QWidget *shown = scene.window ? scene.window() : QApplication::activeModalWidget();
    if ((shown ? shown : &m_window)->grab().save(file))
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
