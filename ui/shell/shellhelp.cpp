// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellhelp.h"

#include "help/helpbook.h"
#include "help/helpbrowser.h"
#include "help/helpsource.h"
#include "palette/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shellmenus.h"
#include "shell/shellsettings.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace baton {

ShellHelp::ShellHelp(MainWindow &window, const ShellMenus &menus, CommandPalette &palette, ShellSettings &settings)
    : QObject(&window)
    , m_main(window)
    , m_settings(settings)
{
    auto *source = new HelpSource(window.locale(), this);
    connect(source, &HelpSource::chapterChosen, this, &ShellHelp::openChapter);
    palette.addSource(source);
    connect(menus.helpOnPage, &QAction::triggered, this, &ShellHelp::openPage);
    qApp->installEventFilter(this);
    connect(menus.glossary, &QAction::triggered, this, [this] { openChapter(u"glossary"_s, {}); });
}

HelpWindow &ShellHelp::window()
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>(m_main.locale());
        m_window->browser().setTextSize(m_settings.helpTextSize());
        connect(&m_window->browser(), &HelpBrowser::textSizeChanged, this,
                [this](int percent) { m_settings.setHelpTextSize(percent); });
    }
    return *m_window;
}

void ShellHelp::openPage()
{
    const Page *page = m_main.currentPage();
    openChapter(page ? page->objectName() : HelpBook::firstKey(), {});
}

bool ShellHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog)
        return QObject::eventFilter(watched, event);
    if (HelpBook::keys().contains(dialog->objectName()))
        openChapter(dialog->objectName(), {});
    else
        openPage();
    return true;
}

void ShellHelp::openChapter(const QString &key, const QString &anchor)
{
    window().openChapter(key, anchor);
}

} // namespace baton
