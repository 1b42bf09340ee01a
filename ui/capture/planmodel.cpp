// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/planmodel.h"

#include "capture/issuemodel.h"
#include "common/textlabel.h"
#include "leads/leadnumber.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

QString statusText(PlanStatus status)
{
    switch (status) {
    case PlanStatus::New: return PlanModel::tr("New");
    case PlanStatus::Update: return PlanModel::tr("Update");
    case PlanStatus::Unchanged: return PlanModel::tr("No change");
    case PlanStatus::DuplicateInFile: return PlanModel::tr("Twice in file");
    case PlanStatus::Conflict: return PlanModel::tr("Conflict");
    case PlanStatus::Rejected: break;
    }
    return PlanModel::tr("Error");
}

void PlanModel::setRows(const PlannedRows &rows, const PlannedText &words)
{
    beginResetModel();
    m_rows = rows;
    m_words = words;
    m_fields = PlannedText::inOrder(rows.fields());
    m_unpackedRow = -1;
    m_shown.resize(static_cast<size_t>(rows.size()));
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

void PlanModel::showOnly(std::optional<PlanStatus> status)
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!status || m_rows.statusAt(row) == *status)
            m_shown.push_back(row);
    }
    endResetModel();
}

int PlanModel::nextIssue(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int place = (row + step) % count;
        if (m_rows.hasIssue(m_shown[static_cast<size_t>(place)]))
            return place;
    }
    return -1;
}

const PlannedRow &PlanModel::rowAt(int row) const
{
    const int packed = m_shown[static_cast<size_t>(row)];
    if (packed != m_unpackedRow) {
        m_unpacked = m_rows.at(packed);
        m_unpackedRow = packed;
    }
    return m_unpacked;
}

const PlannedCell *PlanModel::cellOf(const PlannedRow &row, int column) const
{
    const auto cell = std::ranges::find(row.cells, m_fields.value(column - FirstField), &PlannedCell::field);
    return cell == row.cells.end() ? nullptr : &*cell;
}

QString PlanModel::reason(const PlannedRow &row) const
{
    if (!row.issues.isEmpty())
        return issueText(row.issues.first(), m_words.view());
    if (row.lead.isValid())
        return leadNumber(row.lead);
    switch (row.status) {
    case PlanStatus::New: return tr("not seen before");
    case PlanStatus::Update: return tr("%Ln fields change", nullptr, static_cast<int>(row.cells.size()));
    case PlanStatus::Unchanged: return tr("already the same");
    default: return {};
    }
}

QString PlanModel::sentence(int row) const
{
    const PlannedRow &planned = rowAt(row);
    QStringList sentences;
    for (const ImportIssue &issue : planned.issues)
        sentences.append(issueText(issue, m_words.view()));
    if (sentences.isEmpty())
        return {};
    const QString place = tr("Line %1:").arg(planned.line);
    return (planned.name.isEmpty() ? place : tr("Line %1, %2:").arg(QString::number(planned.line), planned.name)) + u' '
        + sentences.join(u' ');
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size());
}

bool PlanModel::isNumeric(int column) const
{
    return column == Line || (column >= FirstField && m_words.isNumeric(m_fields.value(column - FirstField)));
}

QString PlanModel::text(const PlannedRow &row, int column) const
{
    switch (column) {
    case Line: return QString::number(row.line);
    case What: return statusText(row.status);
    case Name: return row.name;
    default: break;
    }
    const PlannedCell *cell = cellOf(row, column);
    return cell ? m_words.value(cell->field, cell->newText) : QString();
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const PlannedRow &row = rowAt(index.row());
    const PlannedCell *cell = index.column() >= FirstField ? cellOf(row, index.column()) : nullptr;
    const QString before = cell ? m_words.value(cell->field, cell->oldText) : QString();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case StatusRole: return static_cast<int>(row.status);
    case ReasonRole: return reason(row);
    case IssueRole: return !row.issues.isEmpty();
    case OldRole: return before;
    case ChangedRole: return cell && row.status != PlanStatus::New;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QString whole = text(row, index.column());
        if (index.column() == What)
            whole += u": "_s + reason(row);
        if (!before.isEmpty())
            whole = before + u" → "_s + whole;
        return role == Qt::ToolTipRole ? plainToolTip(whole) : whole;
    }
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case What: return tr("What happens");
    case Name: return tr("Who");
    default: return m_words.label(m_fields.value(section - FirstField));
    }
}

} // namespace baton
