// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace baton {

class GridView;

/// The keys of a spreadsheet, over a grid: where they lead, and what of the cells they want done.
class SheetKeys : public QObject
{
    Q_OBJECT

public:
    explicit SheetKeys(GridView *view);

    /// Whether the key was one of a sheet, and is dealt with.
    bool press(const QKeyEvent &event);
    /// Enter and Tab go on from the current cell; at the end of a row Tab goes on in the next.
    void goDown(int rows);
    void goOn(int cells);

signals:
    void clearRequested();
    void fillRequested();
    void left();

private:
    bool move(const QKeyEvent &event);

    GridView *m_view;
};

} // namespace baton
