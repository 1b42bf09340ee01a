// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "support/id.h"

#include <QSet>
#include <QTableView>

namespace baton {

class LeadTableModel;
struct SortKey;

/// The list of leads: one row current, single keys move, no query while painting.
class LeadGrid : public QTableView
{
    Q_OBJECT

public:
    explicit LeadGrid(LeadTableModel *model, QWidget *parent = nullptr);

    /// Whether the rows answer what is asked now; stale ones are shown paler.
    enum class Standing { Current, Stale };
    void setStanding(Standing standing);
    [[nodiscard]] Standing standing() const { return m_standing; }
    /// Keys of columns that were dropped because the window is too narrow.
    [[nodiscard]] QStringList columnsWithoutRoom() const;
    /// Makes the row current, and the only one that is chosen, and keeps the column; -1 clears.
    void setCurrentRow(int row);
    /// Makes the row current and chooses those of these leads that are there.
    void choose(const QList<LeadId> &leads, int current);
    /// Those that are chosen, in the order of the list.
    [[nodiscard]] QList<LeadId> chosenLeads() const;
    [[nodiscard]] qsizetype chosenCount() const;
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

    /// Letters are the page's keys: looking for a row that begins with one would read the whole list.
    void keyboardSearch(const QString &) override {}

    /// Widths that suit the columns and the present width: text columns share what is left, the first ones get more.
    void fitColumns();
    /// The arrow in the header; the list itself is sorted by whoever reads it.
    void showSort(const SortKey &key);

signals:
    void currentRowChanged(int row);
    /// Other rows are chosen than before.
    void choiceChanged();
    /// Enter or a double click.
    void opened();
    /// Space.
    void paneToggled();
    void sortRequested(int column);
    void columnsRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] int sizeHintForColumn(int) const override { return -1; }

private:
    void tellRows();
    void takeTheme();
    [[nodiscard]] double widthFor(const FieldSpec &field) const;
    /// Where even the sorted column would have no room otherwise.
    [[nodiscard]] double leastFor(const FieldSpec &field) const;
    [[nodiscard]] QSet<int> columnsThatFit(int room) const;

    LeadTableModel *m_model;
    Standing m_standing = Standing::Current;
};

} // namespace baton
