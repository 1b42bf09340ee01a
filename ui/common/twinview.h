// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/facttablemodel.h"

#include <QStackedWidget>

class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace baton {

/// Painted marks, or the same numbers as tables that can be copied: one key of the page changes from one to the other.
class TwinView : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Form { Picture, Tables };

    explicit TwinView(QWidget *picture, QWidget *parent = nullptr);

    /// In their order; a table that is there already keeps its place and its current row.
    void setTables(const QList<FactTable> &tables);
    void setForm(Form form);
    /// Shows the tables, with the keyboard in this row of this one.
    void lookAt(int table, int row = 0);
    [[nodiscard]] Form form() const { return currentIndex() == 0 ? Form::Picture : Form::Tables; }
    [[nodiscard]] QTableView *table(qsizetype at) const { return m_tables[at]; }

signals:
    /// Enter or a double click on a cell of the table.
    void opened(int table, const QModelIndex &cell);

private:
    void addTable();

    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QList<QWidget *> m_titles;
    QList<QTableView *> m_tables;
};

} // namespace baton
