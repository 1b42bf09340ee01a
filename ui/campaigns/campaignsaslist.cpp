// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The campaigns in their other view: a list like any other.

#include "campaigns/campaignlistview.h"
#include "campaigns/campaignspage.h"
#include "common/viewtabs.h"
#include "exchange/exportedlist.h"

#include <QAction>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace baton {

bool CampaignsPage::isListShown() const
{
    return m_tabs->current() == 1;
}

bool CampaignsPage::isLoading() const
{
    return ReportPage::isLoading() || (isListShown() && m_listView->isLoading());
}

std::optional<ExportedList> CampaignsPage::exported() const
{
    return isListShown() ? m_listView->exported() : std::nullopt;
}

void CampaignsPage::offerViews(ViewService &views)
{
    m_listView->offerViews(views, u"campaigns"_s);
}

void CampaignsPage::changePerson()
{
    m_listView->changePerson();
}

void CampaignsPage::showListView(ViewId view)
{
    m_tabs->setCurrent(1);
    m_listView->showView(view);
}

void CampaignsPage::showView()
{
    m_choice->setVisible(!isListShown()); // The list asks for a state by its filter.
    filterAction()->setEnabled(!isListShown());
    if (ReportPage::isLoading())
        return;
    showEmptiness();
    tellList();
    updateActions();
    takeFocus();
    emit statusChanged();
}

void CampaignsPage::tellList()
{
    if (!isListShown())
        return;
    QList<Tactic> tactics;
    for (const CampaignDetails &details : std::as_const(m_details))
        tactics += details.tactics;
    m_listView->setList(CampaignList(m_figures, tactics, m_people));
    if (const CampaignId wanted = std::exchange(m_wanted, {}); wanted.isValid()) {
        auto place = m_listView->place().value<ListPlace>();
        place.record = wanted.value();
        m_listView->goTo(QVariant::fromValue(place));
    }
}

void CampaignsPage::openCurrentLeads()
{
    const CampaignResult *result = current();
    openLeads(m_services.campaigns.leadsBehind({result->campaign.id}, CampaignFigure::Leads, question()),
              relationText(CampaignFigure::Leads), result->campaign.name);
}

void CampaignsPage::openCurrentPlan()
{
    showCampaign(current()->campaign.id);
    takeFocus();
}

} // namespace baton
