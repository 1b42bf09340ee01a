// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/command.h"

#include "common/page.h"

#include <QMenu>

namespace baton {

bool Command::isPlace() const
{
    return !page && qobject_cast<Page *>(action->parent());
}

QString commandText(const QAction *action)
{
    QString text = action->text();
    for (qsizetype sign = text.indexOf(u'&'); sign >= 0; sign = text.indexOf(u'&', sign + 1))
        text.remove(sign, 1); // Of two the second stays: it stands for itself.
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

void addCommands(const QList<QAction *> &actions, const QString &menu, Page *page, QList<Command> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (action->menu())
            addCommands(action->menu()->actions(), commandText(action), page, commands);
        else
            commands.append({action, menu, page});
    }
}

} // namespace baton
