// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/facttablemodel.h"

#include "common/markdelegate.h"
#include "common/textlabel.h"

namespace baton {

namespace {

QVariant alignmentOf(FactCell::Align align)
{
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (align == FactCell::Align::Number ? Qt::AlignRight : Qt::AlignLeft)));
}

} // namespace

void FactTableModel::setFacts(const QStringList &headers, const QList<QList<FactCell>> &rows)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    endResetModel();
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactCell &cell = m_rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return plainToolTip(cell.text);
    case Qt::TextAlignmentRole: return alignmentOf(cell.align);
    case MarkDelegate::ClockRole: return cell.clock ? QVariant(static_cast<int>(*cell.clock)) : QVariant();
    case MarkDelegate::ShareRole: return cell.share;
    case MarkDelegate::MarkSideRole: return cell.side ? QVariant(static_cast<int>(*cell.side)) : QVariant();
    case MarkDelegate::GradeRole: return cell.grade.isEmpty() ? QVariant() : QVariant(cell.grade);
    case MarkDelegate::IntervalRole:
        return cell.rate ? QVariant::fromValue(QList<double>{cell.rate->value, cell.rate->low, cell.rate->high})
                         : QVariant();
    default: return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole && !m_rows.isEmpty())
        return alignmentOf(m_rows.first()[section].align);
    return {};
}

} // namespace baton
