// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridview.h"
#include "support/id.h"

namespace baton {

class LeadTableModel;

/// The list of leads.
class LeadGrid : public GridView
{
    Q_OBJECT

public:
    explicit LeadGrid(LeadTableModel *model, QWidget *parent = nullptr);

    /// Makes the row current and chooses those of these leads that are there.
    void choose(const QList<LeadId> &leads, int current);
    /// Those that are chosen, in the order of the list.
    [[nodiscard]] QList<LeadId> chosenLeads() const;

    [[nodiscard]] double charactersFor(const FieldSpec &field) const override;
    [[nodiscard]] double markRoom(const FieldSpec &field) const override;

private:
    LeadTableModel *m_leads;
};

} // namespace baton
