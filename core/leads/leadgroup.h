// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "leads/leadfilter.h"

#include <QList>
#include <QStringList>

namespace baton {

/// The records of a list that have the same value in one field.
struct RecordGroup
{
    FieldValue value; ///< As one of its records has it; of dates and instants the earliest of a month.
    qint64 count = 0;
    QList<FieldValue> figures; ///< Of each field that was asked for: see LeadListStore::groups().
};

using LeadGroup = RecordGroup;

/// By what a list is put in groups, and of what each group has a figure.
struct GroupQuestion
{
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList figures;
};

/// Whether lists can be grouped by the field: not by what is different for nearly every record, or has several values.
[[nodiscard]] bool isGroupable(const FieldSpec &field);

/// Those of these columns of which a group has a figure.
[[nodiscard]] QStringList figuresOf(const QList<FieldSpec> &columns);

/// The order of a list in groups: theirs first, which falls where the list is sorted so by that field, then its own.
[[nodiscard]] QList<SortKey> sortedInGroups(QList<SortKey> sort, const QString &field);

} // namespace baton
