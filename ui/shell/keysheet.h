// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QScrollBar;

namespace baton {

class MainWindow;

/// Every key of the window and of the page in front, by menu: what `?` shows.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollBar *m_bar = nullptr;
};

} // namespace baton
