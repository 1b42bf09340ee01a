// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/errorbar.h"
#include "shell/mainwindow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

// What the main window shows of its connection, apart from what it is without one.

void MainWindow::showConnection(StatusRow::Connection connection, const QString &words, const QString &banner)
{
    m_status->setConnection(connection, words);
    auto *bar = m_workspace->findChild<ErrorBar *>(u"connection"_s);
    if (banner.isEmpty()) {
        delete bar;
        return;
    }
    if (!bar) {
        bar = new ErrorBar;
        bar->setObjectName(u"connection"_s);
        static_cast<QVBoxLayout *>(m_workspace->layout())->insertWidget(0, bar);
    }
    bar->showMessage(banner, ErrorBar::Tone::Warning);
}

} // namespace baton
