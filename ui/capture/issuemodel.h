// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importresult.h"
#include "common/formatting.h"

#include <QAbstractTableModel>
#include <QHash>

namespace baton {

/// What an import has to say about single rows: those left out, and those taken with a warning.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, Who, FileColumn, Value, Reason, ColumnCount };
    /// Which of them.
    enum class Shown { All, Rejects, Warnings };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names`: whom a line is about, where that is known.
    void setResult(const ImportResult &result, Shown shown, const QHash<qint64, QString> &names);
    void setTimeView(const TimeView &view) { m_view = view; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whom(const ImportIssue &issue) const;

    QList<ImportIssue> m_issues;
    QHash<qint64, QString> m_names;
    TimeView m_view;
    qsizetype m_rejects = 0; ///< The first so many of them.
};

/// The issue in a sentence.
[[nodiscard]] QString issueText(const ImportIssue &issue, const TimeView &view = {});

} // namespace baton
