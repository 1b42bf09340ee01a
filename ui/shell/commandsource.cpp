// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandsource.h"

#include "common/controls.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"

#include <QAction>
#include <QSet>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString obstacleOf(const QAction *action)
{
    if (action->isEnabled())
        return {};
    // An action without a tip of its own has its text for it.
    const bool hasReason = !action->toolTip().isEmpty() && action->toolTip() != commandText(action);
    // Tips are markup, so that they are shown letter by letter.
    return hasReason ? QTextDocumentFragment::fromHtml(action->toolTip()).toPlainText()
                     : CommandSource::tr("not possible now");
}

} // namespace

CommandSource::CommandSource(MainWindow &window, QObject *parent)
    : PaletteSource(parent)
    , m_window(window)
{}

QString CommandSource::heading(PaletteGroup group) const
{
    const Page *front = m_window.currentPage();
    return group == PaletteGroup::Here && front ? front->subject() : tr("Commands");
}

void CommandSource::find(const QString &words)
{
    QList<PaletteEntry> entries;
    QSet<QString> here; // What the page in front does is not offered from another page.
    const auto commands = m_window.commands().all();
    for (const Command &command : commands) {
        if (command.isPlace())
            continue; // PlaceSource has it.
        const bool isFront = command.page && command.page == m_window.currentPage();
        // What stands in a menu of its own is not about what is looked at.
        const bool isHere = isFront && command.menu == command.page->menuTitle();
        if (isFront)
            here.insert(command.action->text());
        // Whether another page could do it is known there alone, and before something is typed all of it is too much.
        const bool isElsewhere = command.page && !isFront;
        if (!isHere
            && (words.isEmpty()
                || (isElsewhere && (!command.action->isEnabled() || here.contains(command.action->text())))))
            continue;
        const QString text = commandText(command.action);
        const auto match = matchWords(words, text);
        if (!match)
            continue;
        QStringList details;
        if (!isHere)
            details.append(command.menu);
        if (command.action->isCheckable() && command.action->isChecked())
            details.append(tr("on"));
        entries.append({isHere ? PaletteGroup::Here : PaletteGroup::Commands, Icon::ChevronRight, text, match->spans,
                        details.join(u" · "_s), keyText(command.action->shortcut()), obstacleOf(command.action),
                        match->distance, [window = &m_window, command] {
                            if (command.page)
                                window->showPage(command.page);
                            command.action->trigger();
                        }});
    }
    emit answered(words, entries);
}

PlaceSource::PlaceSource(MainWindow &window, QObject *parent)
    : PaletteSource(parent)
    , m_window(window)
{}

void PlaceSource::find(const QString &words)
{
    QList<PaletteEntry> entries;
    const auto pages = m_window.pages();
    for (Page *page : pages) {
        const auto match = matchWords(words, page->title());
        if (!match || page == m_window.currentPage())
            continue;
        const MainWindow::Place place = m_window.placeOf(page);
        entries.append({PaletteGroup::Places,
                        place.icon,
                        page->title(),
                        match->spans,
                        {},
                        keyText(place.goKey),
                        {},
                        match->distance,
                        [window = &m_window, page] { window->showPage(page); }});
    }
    emit answered(words, entries);
}

} // namespace baton
