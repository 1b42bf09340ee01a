// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/issuemodel.h"

#include "common/formatting.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/fieldtext.h"
#include "leads/stage.h"

using namespace Qt::StringLiterals;

namespace baton {

QString issueText(const ImportIssue &issue)
{
    Error error{Error::Kind::Invalid, issue.code, issue.arguments, {}};
    error.arguments.insert(u"column"_s, issue.column);
    error.arguments.insert(u"value"_s, issue.value);
    // A stage is named, not spelled as files and conditions do.
    if (const auto stage = stageFromKey(error.arguments.value(u"stage"_s).toString()))
        error.arguments.insert(u"stage"_s, stageText(*stage));
    return errorText(error);
}

void IssueModel::setResult(const ImportResult &result, Shown shown)
{
    beginResetModel();
    m_issues = shown == Shown::Warnings ? QList<ImportIssue>() : result.rejects;
    m_rejects = m_issues.size();
    if (shown != Shown::Rejects)
        m_issues.append(result.warnings);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportIssue &issue = m_issues[index.row()];
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line: return issue.line > 0 ? QString::number(issue.line) : noValue();
    case What: return index.row() < m_rejects ? tr("Left out") : tr("Warning");
    case FileColumn: return issue.column.isEmpty() ? noValue() : issue.column;
    case Value: return issue.value.isEmpty() ? noValue() : issue.value;
    default: return issueText(issue);
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case What: return tr("What");
    case FileColumn: return tr("Column");
    case Value: return tr("Value");
    case Reason: return tr("Why");
    default: return {};
    }
}

} // namespace baton
