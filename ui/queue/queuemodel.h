// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queue/queueentry.h"

#include <QAbstractTableModel>

namespace baton {

/// A queue as rows: how good the lead is, who it is, what was promised, what the hand-off waits for and how long is
/// left. Rows of one urgency stand together, and the first of them says which one.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Grade, Name, Promise, TimeLeft, ColumnCount };
    /// Beside those of MarkDelegate.
    enum Role {
        SecondLineRole = Qt::UserRole + 64, ///< What stands below: the account, the hand-off.
        HeadingRole, ///< The name of the group that begins with this row; nothing within a group.
        GroupSizeRole, ///< How many rows the group of this row has.
        LateRole, ///< True in the group of what is late.
        PausedRole, ///< True where others have to do something first.
    };
    enum class Grouping { None, ByUrgency };

    explicit QueueModel(Grouping grouping, QObject *parent = nullptr);

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
    [[nodiscard]] static QVariant mark(const QueueEntry &entry, int column, int role);
    [[nodiscard]] QVariant groupFact(int row, int role) const;

    Grouping m_grouping;
    QList<QueueEntry> m_entries;
};

} // namespace baton
