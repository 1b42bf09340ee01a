// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QAbstractItemView;
class QBoxLayout;
class QString;
class QTableView;
class QWidget;

namespace baton {

/// A table to read: rows of the grid's height, one row current, no edges, named for a screen reader.
[[nodiscard]] QTableView *makePlainTable(QAbstractItemModel *model, const QString &name);

/// Adds what holds cells so that the words of its first and last column stand in line with the words above and below
/// it: cells have an edge of their own, by which the table reaches into the margins of the page.
void addInLine(QBoxLayout *column, QWidget *table, int stretch = 0);

/// A page's only table, with its words in line with the title of the page; the keyboard goes on to the table.
[[nodiscard]] QWidget *inLineWithTitle(QWidget *table);

/// A picture in the place of a table that was added in line: what a table reaches beyond, it does not.
[[nodiscard]] QWidget *inLineWithTable(QWidget *picture);

/// Makes the table as high as its rows, so that the page scrolls and not the table; from `most` rows on it scrolls.
void fitRows(QTableView *table, int most = 200);

/// Makes the columns as wide as their words, now and whenever the table gets another width; what is left over goes to
/// all, most of it to `most`. Where there is too little the table scrolls; one without a bar has `most` give way first,
/// as far as its heading stands whole.
void spreadColumns(QTableView *table, int most = 0);

/// Copy puts the table on the clipboard with its headers: a spreadsheet takes it as it is.
void setCopies(QTableView *table);

/// What is done there is done with a row, whichever cell is current: the ring of the keyboard goes round the row.
void setActsOnRows(QAbstractItemView *view);
/// What the style reads for it.
inline constexpr auto actsOnRowsProperty = "batonActsOnRows";

/// One click opens what stands in a cell, as Enter does: `activated` is emitted for either.
void setOpensByClick(QAbstractItemView *view);
/// What the style reads for it.
inline constexpr auto opensByClickProperty = "batonOpensByClick";

} // namespace baton
