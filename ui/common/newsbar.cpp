// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/newsbar.h"

#include "common/controls.h"

#include <QAction>

#include <utility>

namespace baton {

NewsBar::NewsBar(QWidget *parent)
    : ErrorBar(parent)
    , m_show(new QAction(tr("Show what is new"), this))
{
    setObjectName(QStringLiteral("news"));
    m_show->setShortcut(QKeySequence(Qt::Key_F5));
    connect(this, &ErrorBar::actionTriggered, m_show, &QAction::trigger);
}

void NewsBar::setCount(qsizetype count)
{
    // What was said already is not said once more.
    if (std::exchange(m_count, count) == count)
        return;
    if (count == 0)
        return hide();
    showMessage(tr("%Ln new in this list", nullptr, static_cast<int>(count)), Tone::Notice, tr("Show"),
                keyText(m_show->shortcut()));
}

} // namespace baton
