// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/editmenu.h"

#include "common/batonlink.h"
#include "common/searchfield.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto slotProperty = "batonEditSlot";

} // namespace

EditMenu::EditMenu(MainWindow &window, QMenu *menu)
    : QObject(&window)
    , m_window(window)
    , m_menu(menu)
{
    add(tr("Cu&t"), QKeySequence::Cut, "cut");
    add(tr("&Copy"), QKeySequence::Copy, "copy");
    add(tr("&Paste"), QKeySequence::Paste, "paste");
    add(tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    menu->addSeparator();
    m_find = addAction(tr("&Find"), QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, &EditMenu::find);
    menu->addSeparator();
    connect(addAction(tr("Copy &link to this page"), {}), &QAction::triggered, this, &EditMenu::copyPageLink);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(menu, &QMenu::aboutToShow, this, &EditMenu::update);
    update();
}

// The key is shown and no more: whatever has the keyboard answers it, and two that answer are none.
QAction *EditMenu::addAction(const QString &text, const QKeySequence &key)
{
    QAction *action = m_menu->addAction(text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QAction *EditMenu::add(const QString &text, const QKeySequence &key, const char *slot)
{
    QAction *action = addAction(text, key);
    action->setProperty(slotProperty, QByteArray(slot));
    connect(action, &QAction::triggered, this, [this, action, slot] {
        if (!m_target)
            return;
        m_target->setFocus();
        if (QAction *own = ownAction(action->shortcut()))
            own->trigger();
        else
            QMetaObject::invokeMethod(m_target.data(), slot);
    });
    return action;
}

void EditMenu::setHistory(QAction *undo, QAction *redo, QAction *list)
{
    QAction *first = m_menu->actions().value(0);
    m_menu->insertActions(first, {undo, redo, list});
    QAction *line = m_menu->insertSeparator(first);
    connect(undo, &QObject::destroyed, line, &QObject::deleteLater);
}

void EditMenu::follow(QWidget *now)
{
    const QWidget *page = now;
    while (page && !qobject_cast<const Page *>(page))
        page = page->parentWidget();
    if (!page)
        return; // Menus and the palette have the keyboard for a moment.
    m_target = now;
    update();
}

QAction *EditMenu::ownAction(const QKeySequence &key) const
{
    for (QWidget *widget = m_target; widget && widget != &m_window; widget = widget->parentWidget())
        for (QAction *action : widget->actions())
            if (action->isEnabled() && action->shortcuts().contains(key))
                return action;
    return nullptr;
}

void EditMenu::update()
{
    for (QAction *action : m_menu->actions()) {
        const QByteArray slot = action->property(slotProperty).toByteArray();
        if (!slot.isEmpty())
            action->setEnabled(m_target
                               && (m_target->metaObject()->indexOfMethod(QByteArray(slot + "()").constData()) >= 0
                                   || ownAction(action->shortcut())));
    }
}

void EditMenu::find()
{
    Page *page = m_window.currentPage();
    if (!page)
        return;
    for (QAction *action : page->actions())
        if (action->shortcuts().contains(QKeySequence(QKeySequence::Find)))
            return action->trigger();
    for (QAction *action : page->actions())
        if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
            return action->trigger();
    if (auto *field = page->findChild<SearchField *>())
        field->setFocus(Qt::ShortcutFocusReason);
}

void EditMenu::copyPageLink()
{
    if (const Page *page = m_window.currentPage())
        QApplication::clipboard()->setText(BatonLink{BatonLink::PageName{page->objectName()}}.text());
}

} // namespace baton
