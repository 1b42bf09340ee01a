// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/planmodel.h"

#include "capture/issuemodel.h"
#include "capture/targettext.h"
#include "leads/fieldtext.h"
#include "leads/leadnumber.h"

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

QString PlanModel::cellText(const QString &field, const QString &text) const
{
    // Files and journals spell instants and stages; people read them.
    const auto target = targetFromKey(field);
    if (!target)
        return text;
    const FieldType type = specOf(target->field).type;
    if (target->field == ImportField::Stage) {
        const auto stage = stageFromKey(text);
        return stage ? stageText(*stage) : text;
    }
    if (type == FieldType::Instant) {
        const auto instant = instantFromIso(text);
        return instant ? instantText(*instant, m_view) : text;
    }
    if (type == FieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? m_view.locale.toString(date, QLocale::ShortFormat) : text;
    }
    return text;
}

QString PlanModel::changeText(const PlannedRow &row) const
{
    if (!row.issues.isEmpty())
        return issueText(row.issues.first());
    QStringList changes;
    for (const PlannedCell &cell : row.cells) {
        const QString field = targetText(cell.field);
        const QString now = cellText(cell.field, cell.newText);
        changes.append(cell.oldText.isEmpty()
                           ? QString(field + u" "_s + now)
                           : QString(field + u" "_s + cellText(cell.field, cell.oldText) + u" → "_s + now));
    }
    return changes.join(u" · "_s);
}

void PlanModel::setRows(const QList<PlannedRow> &rows, const TimeView &view)
{
    beginResetModel();
    m_rows = rows;
    m_view = view;
    endResetModel();
}

int PlanModel::nextIssue(int row) const
{
    for (qsizetype step = 1; step <= m_rows.size(); ++step) {
        const qsizetype place = (row + step) % m_rows.size();
        if (!m_rows[place].issues.isEmpty())
            return static_cast<int>(place);
    }
    return -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow &row = m_rows[index.row()];
    if (role == StatusRole)
        return static_cast<int>(row.status);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line: return QString::number(row.line);
    case What:
        return row.lead.isValid() ? QString(statusText(row.status) + u' ' + leadNumber(row.lead))
                                  : statusText(row.status);
    case Name: return row.name;
    default: return changeText(row);
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case What: return tr("What happens");
    case Name: return tr("Who");
    case Changes: return tr("Changes and reasons");
    default: return {};
    }
}

} // namespace baton
