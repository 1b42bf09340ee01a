// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/grouptallysql.h"
#include "leads/leadgroup.h"
#include "leads/sidetablestore.h"
#include "storage/binding.h"

namespace baton {

/// Counts leads by a text of the row that they are linked to, as the name of their account. Nearly every such row has a
/// text of its own, so none is looked up by it: leads are counted by the row's number while another thread reads the
/// texts, and rows of equal texts stand beside each other once all are in order.
class LinkedGroupStore
{
public:
    /// Whether the field is such a text of `beside`.
    [[nodiscard]] static bool canRead(const FieldSpec &field);
    LinkedGroupStore(Connection &connection, SideTableStore &beside, GroupTally &tally);

    /// By the rising or falling text without regard to case, leads without one last. `where` is that of a condition,
    /// `joined` the fields that it asks for.
    Result<QList<LeadGroup>> read(const QList<FieldSpec> &joined, const QString &where, const Bindings &bindings,
                                  Qt::SortOrder order);

private:
    class Texts;
    struct Place;

    Result<void> count(Connection &connection, const QList<FieldSpec> &joined, const QString &where,
                       const Bindings &bindings);
    /// Of the rows that leads are linked to; those without a text are counted with the leads that have no link.
    [[nodiscard]] std::vector<Place> placesIn(const SideValues &values, const Texts &texts, Qt::SortOrder order);
    [[nodiscard]] QList<LeadGroup> counted(const std::vector<Place> &places, const Texts &texts);

    Connection &m_connection;
    SideTableStore &m_beside;
    GroupTally &m_tally; ///< By the number of the row; 0 is that of leads without one.
};

} // namespace baton
