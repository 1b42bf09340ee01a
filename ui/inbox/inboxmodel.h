// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "inbox/inboxentry.h"

#include <QAbstractTableModel>

namespace baton {

/// The inbox as rows, the latest first, with a row before each day.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, What, Detail, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In their order; `view` says what is today.
    void setEntries(const QList<InboxEntry> &entries, const TimeView &view);
    [[nodiscard]] const QList<InboxEntry> &entries() const { return m_entries; }
    /// Null for a day, and where there is no such row.
    [[nodiscard]] const InboxEntry *entryAt(int row) const;
    /// -1 where there is none of that key.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QList<int> dayRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString day; ///< Of a row before a day; else empty.
        qsizetype entry = -1;
    };

    [[nodiscard]] QString text(const InboxEntry &entry, int column) const;

    QList<InboxEntry> m_entries;
    QList<Line> m_lines;
    TimeView m_view;
};

} // namespace baton
