// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditioncompletion.h"
#include "conditions/conditionparts.h"

#include <QPointer>
#include <QWidget>

namespace baton {

class ColumnFilter;
class GridView;

/// A row below the headings of a grid with a line under each column, in which one types what is asked of it. It has no
/// filter of its own: it shows the parts of the one condition that ask for one field, and tells what they shall be.
class ColumnFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnFilters(GridView *grid);

    /// Gives the headings room for it, or takes it away.
    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return !isHidden(); }
    [[nodiscard]] int wantedHeight() const;

    /// What can be asked for.
    void setCatalogue(const FieldCatalogue &catalogue);
    /// What is asked now, outside all brackets.
    void setParts(const QList<ConditionPart> &parts);
    /// While the written condition cannot be read, nothing can be put into it.
    void setOpen(bool isOpen);
    void setKnownValues(const KnownValues &known);
    /// Tab comes here from that widget, and goes on to the grid.
    void setBefore(QWidget *before);
    /// The keyboard goes to the column in which one is.
    void enter();
    /// The line under that column; null where there is none.
    [[nodiscard]] ColumnFilter *under(int column) const;

signals:
    /// Something else is asked under a column: its parts are to be written so.
    void typed(const baton::ColumnFilter &filter);
    /// The keyboard belongs to the list.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColumns();
    [[nodiscard]] ColumnFilter *make(const FieldSpec &field);
    void place();
    void move(ColumnFilter *filter, QWidget *holder);
    void show(int column);
    void orderTabs();

    GridView *m_grid;
    QWidget *m_scrolled; ///< Holds the lines that scroll, and ends where columns stay.
    QWidget *m_staying;
    QList<ColumnFilter *> m_filters; ///< One a column; null under a note.
    QPointer<QWidget> m_before;
    FieldCatalogue m_catalogue;
    QList<ConditionPart> m_parts;
    KnownValues m_known;
    bool m_isOpen = true;
    bool m_isMoving = false; ///< A line goes from what scrolls to what stays, or back.
};

} // namespace baton
