// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountgrid.h"

#include "accounts/accounttablemodel.h"
#include "leads/leaddelegate.h"

namespace baton {

AccountGrid::AccountGrid(AccountTableModel *model, QWidget *parent)
    : GridView(model, parent)
{
    setItemDelegate(new LeadDelegate(this)); // Grades are badges here, too.
    setAccessibleName(tr("Accounts"));
}

double AccountGrid::charactersFor(const FieldSpec &field) const
{
    if (field.key == u"grade" || field.key == u"country")
        return 11;
    return GridView::charactersFor(field);
}

} // namespace baton
