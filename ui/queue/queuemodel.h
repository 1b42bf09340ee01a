// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queue/queueentry.h"

#include <QAbstractTableModel>

namespace baton {

/// A queue as rows: how long is left, who it is, what was promised and what the hand-off waits for.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeLeft, Name, Account, Promise, HandoffColumn, Score, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<QueueEntry> &entries);
    [[nodiscard]] const QList<QueueEntry> &entries() const { return m_entries; }
    /// Null where there is no such row.
    [[nodiscard]] const QueueEntry *entryAt(int row) const;
    /// -1 where the queue does not hold it.
    [[nodiscard]] int rowOf(LeadId lead) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QueueEntry &entry, int column) const;
    [[nodiscard]] static QVariant mark(const QueueEntry &entry, int column, int role);

    QList<QueueEntry> m_entries;
    QLocale m_locale;
};

} // namespace baton
