// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/conflictmodel.h"

#include "common/formatting.h"
#include "common/textlabel.h"

#include <algorithm>

namespace baton {

ConflictModel::ConflictModel(const QList<FieldConflict> &conflicts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_conflicts(conflicts)
    , m_isMine(conflicts.size(), false)
{}

int ConflictModel::mineCount() const
{
    return static_cast<int>(std::ranges::count(m_isMine, true));
}

void ConflictModel::setMine(int row, bool isMine)
{
    m_isMine[row] = isMine;
    emit dataChanged(index(row, Keeps), index(row, Keeps));
}

void ConflictModel::setAllMine(bool isMine)
{
    m_isMine.fill(isMine);
    if (!m_isMine.isEmpty())
        emit dataChanged(index(0, Keeps), index(static_cast<int>(m_isMine.size()) - 1, Keeps));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ConflictModel::textOf(int row, int column) const
{
    const FieldConflict &conflict = m_conflicts[row];
    switch (column) {
    case Lead: return isolated(conflict.lead);
    case Field: return conflict.field;
    case Before: return conflict.before;
    case Theirs: return conflict.theirs;
    case By: return conflict.by;
    case Mine: return conflict.mine;
    case Keeps: return m_isMine[row] ? tr("yours") : tr("theirs");
    default: return {};
    }
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(index.row(), index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(index.row(), index.column()));
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lead: return tr("Lead");
    case Field: return tr("Field");
    case Before: return tr("Before");
    case Theirs: return tr("Theirs");
    case By: return tr("Changed by");
    case Mine: return tr("Yours");
    case Keeps: return tr("What stands");
    default: return {};
    }
}

} // namespace baton
