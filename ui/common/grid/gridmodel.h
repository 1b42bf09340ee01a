// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/grid/cellchange.h"
#include "common/grid/gridgroups.h"
#include "conditions/conditioncompletion.h"
#include "conditions/fieldspec.h"
#include "support/result.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>

namespace baton {

/// A row of a list: the values of the fields that were asked for, in their order.
struct GridRow
{
    qint64 record = 0;
    QList<FieldValue> values;
};

/// The records of a list: a sorted vector of ids, of which only the pages near the view are read. A list of something
/// is an heir that reads rows and knows which fields can be edited.
///
/// `data()` never asks the database. Who shows the rows says which are in sight with `showRows()`; until they are
/// there, cells are empty.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 64;

    enum Role {
        ValueRole = Qt::UserRole, ///< The FieldValue as it came.
        RecordRole, ///< The record's id as a number; below 0 of a heading.
    };

    explicit GridModel(TimeView view, QObject *parent = nullptr);

    /// The columns in their order; keeps the records.
    void setColumns(const QList<FieldSpec> &columns);
    /// Those, and the column of notes where there is one.
    [[nodiscard]] const QList<FieldSpec> &columns() const { return m_columns; }
    /// Where the field stands; -1 where it is not shown.
    [[nodiscard]] int columnOf(const QString &key) const;

    /// The key of the column of notes, which is no field.
    [[nodiscard]] static QString noteKey();
    /// A column behind the first with a note on each record, and its heading; an empty heading takes it away.
    using Notes = std::function<QString(qint64)>;
    void setNotes(const QString &heading, const Notes &notes);

    /// What a cell shows, and of what; empty and null until it is read.
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] const FieldValue *valueAt(int row, int column) const;

    /// Another list; what was read before is forgotten.
    void setRecords(const QList<qint64> &records);
    /// All of a list of which the beginning is there: what was read stays.
    void continueWith(const QList<qint64> &records);
    /// The same list without what is not among these, which stand in its order; what was read stays. Not of groups.
    void leave(const QList<qint64> &left);
    /// All of them, those of folded groups too.
    [[nodiscard]] const QList<qint64> &records() const { return m_all; }
    /// 0 where there is no such row, or it is a heading.
    [[nodiscard]] qint64 recordAt(int row) const;

    /// Under which headings the rows stand from now on; nothing for none. What was folded by the same field stays so.
    void setGroups(std::optional<GridGroups> groups);
    [[nodiscard]] const std::optional<GridGroups> &groups() const { return m_groups; }
    /// Whether a column is shown of which the groups should have a figure, and have none yet.
    [[nodiscard]] bool lacksFigures() const;
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] bool isFolded(int row) const;
    /// Shows the rows under the heading, or hides them.
    void turnGroup(int row);
    void foldGroups(bool areFolded);
    /// What a heading says, as "Inquiry · 1,204"; of other columns the figure.
    [[nodiscard]] QString headingText(int row, int column) const;
    /// -1 where the list does not hold it.
    [[nodiscard]] int rowOfRecord(qint64 record) const { return static_cast<int>(m_records.indexOf(record)); }

    /// Reads what is missing of these rows and of the page before and after.
    void showRows(int first, int last);
    /// Reads the record's page again if it had been read.
    void refreshRecord(qint64 record);
    /// Reads everything in sight again.
    void refreshAll();
    /// The same after others wrote: where they did is told.
    void refreshWritten();
    /// Whether a page is being read.
    [[nodiscard]] bool isReading() const { return !m_underway.isEmpty(); }

    /// The values of these fields for all of these records, in their order, whether they are in sight or not.
    void readAll(const QList<qint64> &records, const QList<FieldSpec> &fields,
                 const std::function<void(const QList<GridRow> &)> &take);

    /// The values that open fields are known to have, to be offered where one types.
    void setKnownValues(const KnownValues &known) { m_known = known; }
    [[nodiscard]] QStringList knownValues(const QString &key) const { return m_known.value(key); }
    /// Where there are too many values to know them all: hands those that begin so to `take`, unless the model is gone
    /// by then. Whether it knows how to find them; the others are knownValues().
    using TakeTexts = std::function<void(const QStringList &)>;
    virtual bool findValues(const FieldSpec &field, const QString &begun, const TakeTexts &take);

    /// "now" for relative instants.
    void setTimeView(const TimeView &view);
    [[nodiscard]] const TimeView &timeView() const { return m_view; }

    /// Whether the field can be edited at all.
    [[nodiscard]] virtual bool isEditable(const FieldSpec &) const { return false; }
    /// Whether a record could hold what was typed: asked while its editor is still open. Errors: those in words.
    [[nodiscard]] virtual Result<void> check(const FieldSpec &, const FieldValue &) const { return {}; }
    /// A field of a record whose row was read, where it can be edited.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a FieldValue as what was typed: shows it at once, and tells of it with what stood there.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// What it takes that the cell holds the value, with what it shows; the column is that of a field.
    [[nodiscard]] CellChange changeOf(int row, int column, const FieldValue &value) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Somebody typed another value; whether it can be kept is not known yet.
    void edited(const baton::CellChange &change);
    void failed(const baton::Error &error);
    void pageRead();
    /// Others wrote into these rows, which show it now.
    void othersWrote(const QList<qint64> &records);

protected:
    using TakeRows = std::function<void(const Result<QList<GridRow>> &)>;
    /// Reads the rows of these records beside the window and hands them to `take`, in their order; those that are gone
    /// are left out. `take` is called on the window's thread, unless the model is gone by then.
    virtual void readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take) = 0;
    /// What a cell says whose value is missing.
    [[nodiscard]] virtual QString wordsForMissing(const FieldSpec &field, qint64 record) const;
    /// What a heading calls the value, which is not missing.
    [[nodiscard]] virtual QString wordsForGroup(const FieldSpec &field, const FieldValue &value) const;

private:
    struct PageRows
    {
        QList<GridRow> rows;
        QStringList texts; ///< Of each cell, row by row, as soon as it was asked for: painting asks again and again.
    };

    void readPage(int page);
    void takePage(int page, const QList<GridRow> &rows);
    void forgetPages();
    /// Puts what was read of records where they stand now.
    void layPages(const QHash<qint64, GridRow> &rows);
    void takeColumns(QList<FieldSpec> columns);
    void forgetTexts();
    void layRows();
    [[nodiscard]] const GridRow *rowAt(int row) const;
    [[nodiscard]] QString noteOn(qint64 record) const { return m_notes ? m_notes(record) : QString(); }
    [[nodiscard]] QString wordsFor(const GridRow &row, int column) const;
    [[nodiscard]] QString monthText(const FieldValue &value) const;
    [[nodiscard]] static FieldValue rounded(const FieldValue &value);
    [[nodiscard]] QVariant headingData(const QModelIndex &index, int role) const;

    TimeView m_view;
    KnownValues m_known;
    QList<FieldSpec> m_columns;
    QStringList m_keys;
    QList<qsizetype> m_places; ///< Where a column's value stands among those of a record; -1 of the note.
    QString m_noteHeading;
    Notes m_notes;
    QList<qint64> m_all;
    QList<qint64> m_records; ///< The rows: those of m_all, with headings below zero.
    std::optional<GridGroups> m_groups;
    QCache<int, PageRows> m_pages;
    QSet<int> m_underway;
    QSet<int> m_stale; ///< Pages that are shown until they are read again.
    QSet<int> m_written; ///< Those of them in which others may have written.
    int m_generation = 0;
    int m_firstShown = 0;
    int m_lastShown = 0;
};

} // namespace baton
