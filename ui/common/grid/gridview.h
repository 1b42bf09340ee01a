// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "leads/leadfilter.h"
#include "views/savedview.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace baton {

class ColumnFilters;
class FrozenColumns;
class GridColumns;
class GridHeader;
class GridModel;
class SheetKeys;

/// Any list of records: no query while painting, one row current.
///
/// As a list, single keys act on rows; as a sheet, typing edits cells and the keys are those of a spreadsheet.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(GridModel *model, QWidget *parent = nullptr);

    [[nodiscard]] GridModel &grid() const { return *m_model; }

    /// Whether the rows answer what is asked now; stale ones are shown paler.
    enum class Standing { Current, Stale };
    void setStanding(Standing standing);
    [[nodiscard]] Standing standing() const { return m_standing; }

    enum class Mode { List, Sheet };
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }

    /// Makes the row current, and the only one that is chosen, and keeps the column; -1 clears.
    void setCurrentRow(int row);
    /// Makes the cell current, and the only one that is chosen in a sheet; places beyond the edges are those at them.
    void setCurrentCell(int row, int column);
    /// The same list without what is not among these: rows in sight stay where they are, and so does what is chosen.
    void leaveRows(const QList<qint64> &left);
    /// Whether the row shows for a moment that others wrote into it.
    [[nodiscard]] bool isFresh(qint64 record) const { return m_fresh.contains(record); }
    /// Makes the row current and chooses these rows, which rise.
    void chooseRows(const QList<int> &rows, int current);
    /// Those that are chosen, each once, rising.
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] qsizetype chosenCount() const;
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Whether somebody is typing into a cell.
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

    /// Letters are the page's keys: looking for a row that begins with one would read the whole list.
    void keyboardSearch(const QString &) override {}

    [[nodiscard]] GridHeader &header() const { return *m_header; }
    [[nodiscard]] GridColumns &columns() const { return *m_columns; }
    [[nodiscard]] FrozenColumns &frozen() const { return *m_frozen; }
    /// What is asked of each column, below the headings; not to be seen at first.
    [[nodiscard]] ColumnFilters &filters() const { return *m_filters; }
    /// The arrows in the header; the list itself is sorted by whoever reads it.
    void showSort(const QList<SortKey> &keys);

    /// Of a list's own fields; others go by their type.
    [[nodiscard]] virtual double charactersFor(const FieldSpec &field) const;
    /// Beside the words of a cell, at 10 pt.
    [[nodiscard]] virtual double markRoom(const FieldSpec &) const { return 0; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

public slots:
    /// Puts what is chosen on the clipboard: of a list whole rows under their headings, of a sheet the cells. It is
    /// read before where it is not there yet.
    void copy();
    /// What is on the clipboard is to go into the cells that are chosen.
    void paste() { emit pasteRequested(); }
    /// Nothing is chosen any more but the current row.
    void chooseNone() { dropMarks(); }

signals:
    void currentRowChanged(int row);
    /// Other rows are chosen than before.
    void choiceChanged();
    /// Enter or a double click.
    void opened();
    /// Space.
    void paneToggled();
    /// `adds`: after the columns that it is sorted by already.
    void sortRequested(int column, bool adds);
    void columnsRequested(const QPoint &globalPosition);
    /// Somebody moved a column: the keys as they are to stand.
    void columnsMoved(const QStringList &keys);
    /// Somebody drew a column wider or narrower.
    void widthsChanged();
    /// Nobody types into a cell any more.
    void editorClosed();
    void modeChanged(baton::GridView::Mode mode);
    /// Delete: the cells that are chosen shall be empty.
    void clearRequested();
    void pasteRequested();
    /// More is chosen than the clipboard takes (mostCells), in words.
    void copyRefused(const QString &why);
    /// Ctrl+D: what stands in the first row that is chosen shall stand in the others.
    void fillRequested();
    /// Somebody begins to drag what is chosen; only where dragging is enabled.
    void dragBegun();
    /// Somebody typed into a cell that cannot be edited.
    void editRefused(const QModelIndex &cell);

protected:
    void startDrag(Qt::DropActions) override { emit dragBegun(); }
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    [[nodiscard]] int sizeHintForColumn(int) const override { return -1; }

private:
    void chooseAgain(const QSet<qint64> &records, qint64 current);
    void setUpHeader();
    void connectHeader();
    void tellRows();
    void connectRows();
    void showFresh(const QList<qint64> &records);
    void takeTheme();
    void tellMove(int from, int to);
    [[nodiscard]] bool pressListKey(const QKeyEvent &event);
    void step(int rows, bool extends);
    void mark();
    /// Whether the key is one of a heading on which the keyboard stands.
    [[nodiscard]] bool pressHeadingKey(const QKeyEvent &event);
    void turnGroup(int row);
    void dropMarks();
    [[nodiscard]] bool isLetter(const QEvent &event) const;
    [[nodiscard]] QItemSelectionModel::SelectionFlags choosing() const;

    GridModel *m_model;
    GridHeader *m_header;
    GridColumns *m_columns;
    FrozenColumns *m_frozen;
    ColumnFilters *m_filters;
    SheetKeys *m_sheet;
    Standing m_standing = Standing::Current;
    Mode m_mode = Mode::List;
    int m_column = 0; ///< In which one was last: a list that is read again has none.
    bool m_marks = false; ///< Rows are chosen one by one: moving on keeps them.
    Density m_density = Density::Normal;
    QSet<qint64> m_fresh;
    QTimer m_rest; ///< Until they are rows like all others.
};

} // namespace baton
