// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadeditplan.h"
#include "leads/leadservice.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>
#include <memory>

namespace baton {

/// The leads of a list: a sorted vector of ids, of which only the pages near the view are read.
///
/// `data()` never asks the database. Who shows the rows says which are in sight with `showRows()`; until they are
/// there, cells are empty.
class LeadTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 64;

    enum Role {
        ValueRole = Qt::UserRole, ///< The FieldValue as it came.
        LeadRole, ///< The lead's id as a number.
    };

    LeadTableModel(LeadService &service, TimeView view, QObject *parent = nullptr);

    /// The columns in their order; keeps the leads.
    void setColumns(const QList<FieldSpec> &columns);
    /// Those, and the column of notes where there is one.
    [[nodiscard]] const QList<FieldSpec> &columns() const { return m_columns; }

    /// The key of the column of notes, which is no field.
    [[nodiscard]] static QString noteKey();
    /// A column behind the first with a note on each lead, and its heading; an empty heading takes it away.
    using Notes = std::function<QString(LeadId)>;
    void setNotes(const QString &heading, const Notes &notes);
    [[nodiscard]] QString noteOn(LeadId lead) const { return m_notes ? m_notes(lead) : QString(); }

    /// What a cell shows, and of what; empty and null until it is read.
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] const FieldValue *valueAt(int row, int column) const;

    /// Another list; what was read before is forgotten.
    void setLeads(const QList<LeadId> &leads);
    /// All of a list of which the beginning is there: what was read stays.
    void continueWith(const QList<LeadId> &leads);
    [[nodiscard]] const QList<LeadId> &leads() const { return m_leads; }
    [[nodiscard]] LeadId leadAt(int row) const;
    /// What its row calls the lead; empty while that is not read.
    [[nodiscard]] QString nameOf(LeadId lead) const;
    /// -1 where the list does not hold it.
    [[nodiscard]] int rowOf(LeadId lead) const { return static_cast<int>(m_leads.indexOf(lead)); }

    /// Reads what is missing of these rows and of the page before and after.
    void showRows(int first, int last);
    /// Reads the lead's page again if it had been read.
    void refresh(LeadId lead);
    /// Reads everything in sight again.
    void refreshAll();
    /// Whether a page is being read.
    [[nodiscard]] bool isReading() const { return !m_underway.isEmpty(); }

    /// "now" for relative instants.
    void setTimeView(const TimeView &view);

    /// A field of a lead whose row was read, where edits can set it.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a FieldValue as what was typed: shows it at once, and tells of it with what stood there.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Somebody typed another value; whether it can be kept is not known yet.
    void edited(const baton::LeadEditLine &line);
    void failed(const baton::Error &error);
    void pageRead();

private:
    struct PageRows
    {
        QList<LeadSummary> leads;
        QStringList texts; ///< Of each cell, row by row, as soon as it was asked for: painting asks again and again.
    };

    void readPage(int page);
    void takeColumns(QList<FieldSpec> columns);
    void forgetPages();
    void forgetTexts();
    [[nodiscard]] const LeadSummary *summary(int row) const;
    [[nodiscard]] QString wordsFor(const LeadSummary &lead, int column) const;

    LeadService &m_service;
    TimeView m_view;
    QList<FieldSpec> m_columns;
    QStringList m_keys;
    QList<qsizetype> m_places; ///< Where a column's value stands among those of a lead; -1 of the note.
    QString m_noteHeading;
    Notes m_notes;
    QList<LeadId> m_leads;
    QCache<int, PageRows> m_pages;
    QSet<int> m_underway;
    int m_generation = 0;
    int m_firstShown = 0;
    int m_lastShown = 0;
};

} // namespace baton
