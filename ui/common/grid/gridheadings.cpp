// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The headings among the rows of a grid, where they stand in groups.

#include "common/fieldtext.h"
#include "common/grid/gridmodel.h"
#include "leads/leadgroup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void GridModel::setGroups(std::optional<GridGroups> groups)
{
    beginResetModel();
    if (groups && m_groups && groups->field.key == m_groups->field.key)
        groups->takeFolds(*m_groups);
    m_groups = std::move(groups);
    layRows();
    forgetPages();
    endResetModel();
}

bool GridModel::lacksFigures() const
{
    const QStringList wanted = m_groups ? figuresOf(m_columns) : QStringList();
    return std::ranges::any_of(wanted, [this](const QString &key) { return !m_groups->figures.contains(key); });
}

bool GridModel::isHeading(int row) const
{
    return m_groups && row >= 0 && row < m_records.size() && GridGroups::isHeading(m_records[row]);
}

bool GridModel::isFolded(int row) const
{
    return isHeading(row) && m_groups->isFolded(GridGroups::groupOf(m_records[row]));
}

void GridModel::turnGroup(int row)
{
    if (!isHeading(row))
        return;
    beginResetModel();
    m_groups->turn(GridGroups::groupOf(m_records[row]));
    layRows();
    forgetPages();
    endResetModel();
}

void GridModel::foldGroups(bool areFolded)
{
    if (!m_groups)
        return;
    beginResetModel();
    if (areFolded)
        m_groups->foldAll();
    else
        m_groups->unfoldAll();
    layRows();
    forgetPages();
    endResetModel();
}

QString GridModel::headingText(int row, int column) const
{
    const GridGroup &group = m_groups->groups[GridGroups::groupOf(m_records[row])];
    if (column == 0) {
        const FieldSpec &field = m_groups->field;
        const QString value =
            isMissing(group.value) ? tr("no %1").arg(fieldLabel(field)) : wordsForGroup(field, group.value);
        return tr("%1 · %2", "a group of rows and how many there are")
            .arg(value, countText(group.count, m_view.locale));
    }
    const qsizetype figure = m_groups->figures.indexOf(m_columns[column].key);
    if (figure < 0 || isMissing(group.figures[figure]))
        return {};
    const QString text = fieldText(m_columns[column], rounded(group.figures[figure]), m_view, FieldPlace::Grid);
    return m_columns[column].type == FieldType::Money ? text : tr("ø %1", "the mean of a group").arg(text);
}

QString GridModel::wordsForGroup(const FieldSpec &field, const FieldValue &value) const
{
    const bool isMonth = field.type == FieldType::Instant || field.type == FieldType::Date;
    return isMonth ? monthText(value) : fieldText(field, value, m_view, FieldPlace::Grid);
}

QString GridModel::monthText(const FieldValue &value) const
{
    const auto *instant = std::get_if<Instant>(&value);
    const auto *date = std::get_if<QDate>(&value);
    const QDate day = instant ? QDateTime::fromMSecsSinceEpoch(toMillis(*instant), Qt::UTC).date()
        : date                ? *date
                              : QDate();
    return tr("%1 %2", "a month and its year").arg(m_view.locale.standaloneMonthName(day.month())).arg(day.year());
}

// A mean says no more with all its digits.
FieldValue GridModel::rounded(const FieldValue &value)
{
    const auto *number = std::get_if<double>(&value);
    return number ? FieldValue(std::round(*number * 10) / 10) : value;
}

QVariant GridModel::headingData(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return headingText(index.row(), index.column());
    if (role == RecordRole)
        return m_records[index.row()];
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return isFolded(index.row()) ? tr("%1, folded").arg(headingText(index.row(), 0))
                                     : tr("%1, open").arg(headingText(index.row(), 0));
    return {};
}

} // namespace baton
