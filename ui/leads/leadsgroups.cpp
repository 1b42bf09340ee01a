// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of leads in groups.

#include "common/errorbar.h"
#include "common/grid/gridview.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "support/clock.h"
#include "support/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void LeadsPage::groupBy(const QString &key)
{
    m_layout.group = key;
    readList(Keep::CurrentLead);
    emit layoutChanged();
}

// What another page opened, and what is nobody's business, are lists of their own.
bool LeadsPage::isGrouped() const
{
    const FieldSpec *field = m_catalogue.find(m_layout.group);
    return !m_layout.group.isEmpty() && field && isGroupable(*field) && !isLimbo() && !m_opened;
}

LeadFilter LeadsPage::question() const
{
    LeadFilter filter = m_filter;
    if (!isGrouped())
        return filter;
    filter.sort = sortedInGroups(m_filter.sort, m_layout.group);
    return filter;
}

void LeadsPage::readGroups(int request)
{
    m_groups.reset();
    if (!isGrouped()) {
        if (m_model->groups())
            m_model->setGroups({});
        return;
    }
    const LeadFilter asked = question();
    const QStringList figures = figuresOf(m_model->columns());
    onReply(m_service.groups(asked, m_layout.group, asked.sort.first().order, figures), this,
            [this, request, figures](const Result<QList<LeadGroup>> &groups) {
                if (request != m_listRequest)
                    return;
                if (!groups)
                    return showError(groups.error());
                m_groups = GridGroups();
                m_groups->figures = figures;
                takeGroups(*groups);
            });
}

void LeadsPage::takeGroups(const QList<LeadGroup> &groups)
{
    m_groups->field = *m_catalogue.find(m_layout.group);
    for (const LeadGroup &group : groups)
        m_groups->groups.append({group.value, group.count, group.figures});
    const bool isNew = !m_model->groups() || m_model->groups()->field.key != m_layout.group;
    if (m_isReadingList && !isNew)
        return; // The old rows stay under the old headings until the new ones are there.
    const LeadId current = m_model->leadAt(m_grid->currentRow());
    m_isTakingList = true;
    if (m_isReadingList)
        m_model->setLeads({}); // The headings alone, which are there sooner.
    m_model->setGroups(m_groups);
    m_grid->setCurrentRow(std::max(0, m_model->rowOf(current)));
    m_isTakingList = false;
    takeChoice();
}

} // namespace baton
