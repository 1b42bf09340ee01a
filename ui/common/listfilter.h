// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/conditionparts.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace baton {

class ConditionBox;
class ConditionChips;
class FilterChip;
class GridView;
class SearchField;

/// What is asked of a list, above it: words to find, a condition, its parts as chips, and a line under each column. The
/// written condition is all there is; chips and lines show it and write into it.
class ListFilter : public QWidget
{
    Q_OBJECT

public:
    /// `findWords` and `filterWords` stand in the empty fields; `view` says how values are written now.
    ListFilter(GridView &grid, const QString &findWords, const QString &filterWords, std::function<TimeView()> view);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    [[nodiscard]] ConditionBox &condition() const { return *m_condition; }
    /// What can be asked for. The condition is read anew.
    void setCatalogue(const FieldCatalogue &catalogue);
    /// Shows what is written, where that was put there in silence.
    void showWritten();

    /// Beside the fields.
    void addChip(FilterChip *chip);
    /// Before the button of the columns.
    void addTool(QToolButton *tool);
    /// The keys, wherever the keyboard is while the page is in front.
    void offerActions(QWidget *page);
    [[nodiscard]] QAction *columnsAction() const { return m_byColumn; }

    [[nodiscard]] bool areColumnsShown() const;
    void showColumns(bool areShown);
    /// Whether somebody is writing what is asked.
    [[nodiscard]] bool hasKeyboard() const;
    /// Whether what is asked leaves nothing.
    void setEmptying(bool isEmptying);

signals:
    /// The lines under the columns came or went, by hand.
    void columnsTurned();
    void columnsRequested(const QPoint &position);
    /// What is wrong with the condition, in words; empty where nothing is.
    void complained(const QString &words);
    /// Somebody wrote, and went on.
    void edited();

private:
    void makeFields(const QString &findWords, const QString &filterWords);
    void makeTools();
    void turnColumns(bool areShown);
    void takeRead(const QString &complaint);
    void write(const QList<ConditionPart> &parts);
    void goTo(qsizetype part);
    void focusGrid();

    GridView &m_grid;
    std::function<TimeView()> m_view;
    FieldCatalogue m_catalogue;
    QHBoxLayout *m_row;
    SearchField *m_search = nullptr;
    ConditionBox *m_condition = nullptr;
    ConditionChips *m_chips;
    QAction *m_byColumn;
    QToolButton *m_columns = nullptr;
};

} // namespace baton
