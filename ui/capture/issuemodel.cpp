// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/issuemodel.h"

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/leadnumber.h"
#include "leads/stage.h"

using namespace Qt::StringLiterals;

namespace baton {

QString issueText(const ImportIssue &issue, const TimeView &view)
{
    Error error{Error::Kind::Invalid, issue.code, issue.arguments, {}};
    // A column without a header is named by its place alone.
    if (!error.arguments.contains(u"place"_s))
        error.arguments.insert(u"column"_s, issue.column);
    error.arguments.insert(u"value"_s, issue.value);
    // A stage is named, not spelled as files and conditions do; instants stand as elsewhere in the window.
    if (const auto stage = stageFromKey(error.arguments.value(u"stage"_s).toString()))
        error.arguments.insert(u"stage"_s, stageText(*stage));
    for (const QString &key : {u"entered"_s, u"left"_s}) {
        const auto instant = instantFromIso(error.arguments.value(key).toString());
        if (instant && view.zone.isValid())
            error.arguments.insert(key, instantText(*instant, view));
    }
    return errorText(error);
}

void IssueModel::setResult(const ImportResult &result, Shown shown, const QHash<qint64, QString> &names)
{
    beginResetModel();
    m_issues = shown == Shown::Warnings ? QList<ImportIssue>() : result.rejects;
    m_rejects = m_issues.size();
    if (shown != Shown::Rejects)
        m_issues.append(result.warnings);
    m_names = names;
    endResetModel();
}

QString IssueModel::whom(const ImportIssue &issue) const
{
    QStringList words{issue.record > 0 ? leadNumber(LeadId(issue.record)) : QString(), m_names.value(issue.line)};
    words.removeAll(QString());
    return words.isEmpty() ? noValue() : words.join(u" · "_s);
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
    case Who: return whom(issue);
    case FileColumn: return issue.column.isEmpty() ? noValue() : issue.column;
    case Value: return issue.value.isEmpty() ? noValue() : issue.value;
    default: return issueText(issue, m_view);
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
    case Who: return tr("Who");
    case FileColumn: return tr("Column");
    case Value: return tr("Value");
    case Reason: return tr("Why");
    default: return {};
    }
}

} // namespace baton
