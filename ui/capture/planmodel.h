// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplan.h"
#include "common/formatting.h"

#include <QAbstractTableModel>

namespace baton {

/// The rows of a plan: what happens to each, before anything is written.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, Name, Changes, ColumnCount };
    enum Role { StatusRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PlannedRow> &rows, const TimeView &view);
    /// The first row that was rejected or warned about behind `row`, -1 where there is none.
    [[nodiscard]] int nextIssue(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString changeText(const PlannedRow &row) const;
    [[nodiscard]] QString cellText(const QString &field, const QString &text) const;

    QList<PlannedRow> m_rows;
    TimeView m_view;
};

/// "New", "Update" …, as the plan says it.
[[nodiscard]] QString statusText(PlanStatus status);

} // namespace baton
