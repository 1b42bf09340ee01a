// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxmodel.h"

#include "common/markdelegate.h"
#include "common/textlabel.h"
#include "inbox/inboxtext.h"

using namespace Qt::StringLiterals;

namespace baton {

void InboxModel::setEntries(const QList<InboxEntry> &entries, const TimeView &view)
{
    beginResetModel();
    m_entries = entries;
    m_view = view;
    m_lines.clear();
    QString before;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString day = dayText(m_entries[i].at, view);
        if (day != before)
            m_lines.append({day, -1});
        before = day;
        m_lines.append({{}, i});
    }
    endResetModel();
}

const InboxEntry *InboxModel::entryAt(int row) const
{
    const qsizetype entry = row >= 0 && row < m_lines.size() ? m_lines[row].entry : -1;
    return entry >= 0 ? &m_entries[entry] : nullptr;
}

int InboxModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const InboxEntry *entry = entryAt(row);
        if (entry && entry->key == key)
            return row;
    }
    return -1;
}

QList<int> InboxModel::dayRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].entry < 0)
            rows.append(row);
    return rows;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// The keys go past the days.
Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

QString InboxModel::text(const InboxEntry &entry, int column) const
{
    switch (column) {
    case State: return entry.isRead ? QString() : u"●"_s;
    case What: return sentenceOf(entry, m_view.locale);
    case Detail: return detailOf(entry, m_view.locale);
    default: return instantText(entry.at, m_view);
    }
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxEntry *entry = entryAt(index.row());
    if (!entry) {
        if (role == MarkDelegate::StrongRole)
            return true;
        return role == Qt::DisplayRole && index.column() == State ? m_lines[index.row()].day : QVariant();
    }
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole: return text(*entry, index.column());
    case Qt::AccessibleTextRole:
        return isState ? (entry->isRead ? tr("read") : tr("unread")) : text(*entry, index.column());
    case Qt::ToolTipRole:
        if (isState)
            return entry->isRead ? QString() : tr("unread");
        return plainToolTip(index.column() == When ? fullInstantText(entry->at, m_view) : text(*entry, index.column()));
    case MarkDelegate::StrongRole: return index.column() == What && !entry->isRead;
    default: return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("New");
    case What: return tr("What happened");
    case Detail: return tr("About it");
    default: return tr("When");
    }
}

} // namespace baton
