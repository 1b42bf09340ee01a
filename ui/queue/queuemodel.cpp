// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuemodel.h"

#include "common/markdelegate.h"
#include "common/shippedtext.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"
#include "funnel/steptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString headerText(int column)
{
    switch (column) {
    case QueueModel::Grade: return QueueModel::tr("Grade");
    case QueueModel::Name: return QueueModel::tr("Lead");
    case QueueModel::Promise: return QueueModel::tr("Promise");
    default: return QueueModel::tr("Time left");
    }
}

QString headingText(QueueGroup group)
{
    switch (group) {
    case QueueGroup::Now: return QueueModel::tr("Now, as they asked");
    case QueueGroup::Late: return QueueModel::tr("Late");
    case QueueGroup::Today: return QueueModel::tr("Due today");
    case QueueGroup::Tomorrow: return QueueModel::tr("Tomorrow");
    case QueueGroup::Later: return QueueModel::tr("Later");
    case QueueGroup::NotYet: return QueueModel::tr("Not yet");
    case QueueGroup::Waiting: break;
    }
    return QueueModel::tr("Waiting on others");
}

QString handoffText(const QueueEntry &entry)
{
    if (!entry.handoff)
        return {};
    const QString from = sideName(entry.handoff->handoff.from);
    if (!entry.handoff->handoff.owner.isValid() && entry.waitsForAnswer())
        return QueueModel::tr("%1: nobody has it yet").arg(from);
    return entry.waitsForAnswer() ? QueueModel::tr("%1: waits for an answer").arg(from)
                                  : QueueModel::tr("%1: accepted").arg(from);
}

/// Which attempt it is, where tele tries to reach the lead.
QString attemptText(const QueueEntry &entry)
{
    return entry.cadence ? cadenceText(*entry.cadence) : QString();
}

QString promiseText(const QueueEntry &entry)
{
    if (entry.asksStep)
        return entry.step->note.isEmpty()
            ? stepKindText(entry.step->kind)
            : QueueModel::tr("%1: %2").arg(stepKindText(entry.step->kind), isolated(entry.step->note.simplified()));
    if (entry.clock)
        return shippedText(entry.clock->name);
    return entry.waitsForAnswer() ? QueueModel::tr("Answer the hand-off") : QueueModel::tr("Get in touch");
}

QString textOf(const QueueEntry &entry, int column)
{
    switch (column) {
    case QueueModel::Grade: return entry.grade.isEmpty() ? noValue() : entry.grade;
    case QueueModel::Name: return entry.name;
    case QueueModel::Promise: return promiseText(entry);
    default: return entry.face.words;
    }
}

QString secondLineOf(const QueueEntry &entry, int column)
{
    if (column == QueueModel::Name)
        return entry.account;
    if (column != QueueModel::Promise)
        return {};
    QStringList parts{handoffText(entry), attemptText(entry)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What a screen reader says and a tip shows: both lines.
QString wholeText(const QueueEntry &entry, int column)
{
    QStringList lines{textOf(entry, column), secondLineOf(entry, column)};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

} // namespace

QueueModel::QueueModel(Grouping grouping, QObject *parent)
    : QAbstractTableModel(parent)
    , m_grouping(grouping)
{}

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

QVariant QueueModel::mark(const QueueEntry &entry, int column, int role)
{
    if (column == TimeLeft && role == MarkDelegate::ClockRole)
        return static_cast<int>(entry.face.mark);
    if (column == TimeLeft && role == MarkDelegate::ShareRole)
        return entry.face.share;
    if (column == Promise && role == MarkDelegate::MarkSideRole && entry.clock)
        return static_cast<int>(entry.clock->clock.party);
    if (column == Grade && role == MarkDelegate::GradeRole && !entry.grade.isEmpty())
        return entry.grade;
    return {};
}

QVariant QueueModel::groupFact(int row, int role) const
{
    const auto groupAt = [this](int place) { return m_entries[place].group; };
    if (role == PausedRole)
        return mustWait(groupAt(row));
    if (m_grouping == Grouping::None)
        return {};
    if (role == LateRole)
        return groupAt(row) == QueueGroup::Late;
    if (role == GroupSizeRole)
        return static_cast<int>(std::ranges::count(m_entries, groupAt(row), &QueueEntry::group));
    const bool isFirst = row == 0 || groupAt(row - 1) != groupAt(row);
    return isFirst ? QVariant(headingText(groupAt(row))) : QVariant();
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return textOf(entry, index.column());
    case Qt::AccessibleTextRole: return wholeText(entry, index.column());
    case Qt::ToolTipRole: return plainToolTip(wholeText(entry, index.column()));
    case SecondLineRole: return secondLineOf(entry, index.column());
    case HeadingRole:
    case GroupSizeRole:
    case LateRole:
    case PausedRole: return groupFact(index.row(), role);
    default: return mark(entry, index.column(), role);
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    return headerText(section);
}

} // namespace baton
