// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QVBoxLayout;

namespace baton {

class EmptyState;
class GridView;

/// What stands in the place of a list: that it is being read, its rows, or that there are none. While one types under
/// the columns, the headings stay above the words that say so.
class ListBody : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ListBody(GridView *grid);

    [[nodiscard]] EmptyState &empty() const { return *m_empty; }
    /// Whether neither rows nor words were shown yet.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    void showRows();
    enum class Headings { Gone, Kept };
    void showEmpty(Headings headings);

private:
    GridView *m_grid;
    QWidget *m_rows;
    EmptyState *m_empty;
    QVBoxLayout *m_below; ///< Where it stands below the headings.
    bool m_isFirst = true;
};

} // namespace baton
