// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgrid.h"

#include "leads/leaddelegate.h"
#include "leads/leadset.h"
#include "leads/leadtablemodel.h"

using namespace Qt::StringLiterals;

namespace baton {

LeadGrid::LeadGrid(LeadTableModel *model, QWidget *parent)
    : GridView(model, parent)
    , m_leads(model)
{
    setItemDelegate(new LeadDelegate(this));
    setAccessibleName(tr("Leads"));
    setDragEnabled(true);
    connect(this, &GridView::modeChanged, this, [this](Mode mode) { setDragEnabled(mode == Mode::List); });
}

void LeadGrid::choose(const QList<LeadId> &leads, int current)
{
    const LeadSet wanted(leads);
    QList<int> rows;
    for (int row = 0; row < m_leads->rowCount(); ++row)
        if (wanted.contains(m_leads->leadAt(row)))
            rows.append(row);
    chooseRows(rows, current);
}

QList<LeadId> LeadGrid::chosenLeads() const
{
    QList<LeadId> leads;
    const QList<int> rows = chosenRows();
    leads.reserve(rows.size());
    for (const int row : rows)
        leads.append(m_leads->leadAt(row));
    return leads;
}

double LeadGrid::charactersFor(const FieldSpec &field) const
{
    if (field.key == u"stage")
        return 21;
    if (field.key == u"score" || field.key == u"grade")
        return 6;
    return GridView::charactersFor(field);
}

double LeadGrid::markRoom(const FieldSpec &field) const
{
    return LeadDelegate::markRoom(field);
}

} // namespace baton
