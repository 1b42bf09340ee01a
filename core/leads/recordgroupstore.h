// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadgroup.h"
#include "leads/recordliststore.h"

namespace baton {

/// Counts the records of a list by the value of a field.
class RecordGroupStore : public RecordListStore
{
public:
    using RecordListStore::RecordListStore;

    /// In the order in which ids() has the records when they are sorted by that field first; those without a value
    /// last, dates and instants by their month. A figure is of a number the mean of the group, of money the sum where
    /// all of it is in one currency, of others nothing. Errors: NotFound "field.unknown".
    Result<QList<RecordGroup>> groups(const RecordFilter &filter, const GroupQuestion &by);

private:
    /// Each record's group and what is reckoned of it.
    [[nodiscard]] QString recordsSql(const FieldSpec &field, const QList<FieldSpec> &figures, const Asked &asked) const;
};

} // namespace baton
