// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importresult.h"

#include <QAbstractTableModel>

namespace baton {

/// What an import has to say about single rows: those left out, and those taken with a warning.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, FileColumn, Value, Reason, ColumnCount };
    /// Which of them.
    enum class Shown { All, Rejects, Warnings };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const ImportResult &result, Shown shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportIssue> m_issues;
    qsizetype m_rejects = 0; ///< The first so many of them.
};

/// The issue in a sentence.
[[nodiscard]] QString issueText(const ImportIssue &issue);

} // namespace baton
