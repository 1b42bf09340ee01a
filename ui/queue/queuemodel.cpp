// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuemodel.h"

#include "common/markdelegate.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString headerText(int column)
{
    switch (column) {
    case QueueModel::TimeLeft: return QueueModel::tr("Time left");
    case QueueModel::Name: return QueueModel::tr("Lead");
    case QueueModel::Account: return QueueModel::tr("Account");
    case QueueModel::Promise: return QueueModel::tr("Promise");
    case QueueModel::HandoffColumn: return QueueModel::tr("Hand-off");
    default: return QueueModel::tr("Score");
    }
}

QString handoffText(const QueueEntry &entry)
{
    if (!entry.handoff)
        return noValue();
    const QString from = sideName(entry.handoff->handoff.from);
    if (!entry.handoff->handoff.owner.isValid() && entry.waitsForAnswer())
        return QueueModel::tr("%1: nobody has it yet").arg(from);
    return entry.waitsForAnswer() ? QueueModel::tr("%1: waits for an answer").arg(from)
                                  : QueueModel::tr("%1: accepted").arg(from);
}

} // namespace

void QueueModel::setEntries(const QList<QueueEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const QueueEntry *QueueModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int QueueModel::rowOf(LeadId lead) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].lead == lead)
            return row;
    }
    return -1;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::text(const QueueEntry &entry, int column) const
{
    switch (column) {
    case TimeLeft: return entry.face.words;
    case Name: return entry.name;
    case Account: return entry.account.isEmpty() ? noValue() : entry.account;
    case Promise: return entry.clock ? entry.clock->name : noValue();
    case HandoffColumn: return handoffText(entry);
    default: return entry.score ? m_locale.toString(*entry.score, 'f', 0) : noValue();
    }
}

QVariant QueueModel::mark(const QueueEntry &entry, int column, int role)
{
    if (column == TimeLeft && role == MarkDelegate::ClockRole)
        return static_cast<int>(entry.face.mark);
    if (column == TimeLeft && role == MarkDelegate::ShareRole)
        return entry.face.share;
    if (column == Promise && role == MarkDelegate::MarkSideRole && entry.clock)
        return static_cast<int>(entry.clock->clock.party);
    if (column == Name && role == MarkDelegate::StrongRole)
        return true;
    return {};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(entry, index.column()));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Score ? Qt::AlignRight : Qt::AlignLeft)));
    return mark(entry, index.column(), role);
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return headerText(section);
    if (role == Qt::TextAlignmentRole && section == Score)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return {};
}

} // namespace baton
