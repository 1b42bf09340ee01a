// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/plannedrows.h"
#include "capture/plannedtext.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace baton {

/// The rows of a plan: what happens to each, before anything is written, with one column for each field that any of
/// them writes.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, Name, FirstField };
    enum Role {
        StatusRole = Qt::UserRole, ///< PlanStatus.
        ReasonRole, ///< Why, the second line of What.
        IssueRole, ///< Whether the row was rejected or warned about.
        OldRole, ///< What stood there before; empty where nothing did.
        ChangedRole ///< Whether this cell takes the place of what a lead has.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const PlannedRows &rows, const PlannedText &words);
    /// Only the rows of that status; nothing shows all.
    void showOnly(std::optional<PlanStatus> status);
    /// The next shown row behind `row` that was rejected or warned about, from the top again at the end; -1 where there
    /// is none.
    [[nodiscard]] int nextIssue(int row) const;
    /// Everything that the row says about itself, for reading it in full.
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] const PlannedRows &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &fields() const { return m_fields; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const PlannedRow &rowAt(int row) const;
    [[nodiscard]] const PlannedCell *cellOf(const PlannedRow &row, int column) const;
    [[nodiscard]] QString reason(const PlannedRow &row) const;
    [[nodiscard]] QString text(const PlannedRow &row, int column) const;
    [[nodiscard]] bool isNumeric(int column) const;

    PlannedRows m_rows;
    PlannedText m_words;
    QStringList m_fields; ///< In the order of the columns.
    std::vector<int> m_shown;
    mutable int m_unpackedRow = -1; ///< A table asks for many cells of one row in turn.
    mutable PlannedRow m_unpacked;
};

/// "New", "Update" …, as the plan says it.
[[nodiscard]] QString statusText(PlanStatus status);

} // namespace baton
