// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/grouptallysql.h"
#include "leads/groupvaluessql.h"
#include "leads/leadgroup.h"
#include "leads/sidetablestore.h"
#include "storage/binding.h"

namespace baton {

/// Counts the leads of a list by the value of a field on SQLite, which sorts all of them for that: here each is looked
/// at once, and what stands in a table beside them is read once for all.
class LeadGroupStore
{
public:
    LeadGroupStore(Connection &connection, FieldSpec field, QList<FieldSpec> figures);

    /// By the rising or falling value, leads without one last; dates and instants by their month. `where` is that of a
    /// condition, `joined` the fields that it asks for.
    Result<QList<LeadGroup>> read(const QList<FieldSpec> &joined, const QString &where, const Bindings &bindings,
                                  Qt::SortOrder order);

private:
    Result<SideValues> valuesOf(SideTableStore &beside);
    Result<void> count(const QList<FieldSpec> &joined, const QString &where, const Bindings &bindings);
    [[nodiscard]] qint64 valueOf(const Cursor &row) const;
    [[nodiscard]] QList<LeadGroup> counted(Qt::SortOrder order) const;

    Connection &m_connection;
    FieldSpec m_field;
    GroupTally m_tally;
    GroupValues m_values;
    QString m_link; ///< What of the lead is the number of its value in m_side.
    std::optional<SideValues> m_side; ///< Where the field stands in a table beside the leads.
};

} // namespace baton
