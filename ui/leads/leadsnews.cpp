// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list of leads that is shown makes of changes: rows stay where they are, and what came is announced.

#include "common/listnews.h"
#include "common/newsbar.h"
#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "support/clock.h"
#include "support/reply.h"
#include "views/viewswitch.h"

#include <algorithm>
#include <utility>

namespace baton {

bool LeadsPage::keepsRows() const
{
    return m_grid->mode() == GridView::Mode::Sheet || m_grid->isEditing() || m_stays.isValid();
}

void LeadsPage::listAgain()
{
    if (!keepsRows())
        return readList(Keep::CurrentLead);
    m_isListStale = true;
    m_model->refreshAll();
    readDetails();
    takeChoice();
    if (canAnnounce())
        readNews(Whose::Own);
}

// Whoever changed a lead goes on with it: it keeps its place, and stays though it left the filter, until he moves on.
void LeadsPage::takeMove()
{
    readDetails();
    if (m_isTakingList || m_model->leadAt(m_grid->currentRow()) == m_stays)
        return;
    m_stays = {};
    listWhatWaits();
}

void LeadsPage::listWhatWaits()
{
    if (keepsRows())
        return;
    if (std::exchange(m_isListStale, false))
        readList(Keep::CurrentLead);
    else if (std::exchange(m_hasGone, false) && canAnnounce())
        readNews(Whose::Others);
}

void LeadsPage::refresh()
{
    if (keepsRows() && !m_catalogue.fields().isEmpty())
        return canAnnounce() ? readNews(Whose::Others) : listAgain();
    readCatalogue(canAnnounce() ? Then::Announce : Then::List);
    if (isRestricted())
        countAll(); // Of how many these are some.
    if (m_limboRequest > 0)
        readLimbo();
    if (m_views && m_views->wasRead())
        m_views->read();
}

// Headings count what is below them, and limbo is sorted by what only a whole list knows: those are listed again.
bool LeadsPage::canAnnounce() const
{
    return isVisible() && !m_isReadingList && !isGrouped() && !isLimbo() && m_model->rowCount() > 0;
}

void LeadsPage::readNews(Whose whose)
{
    m_isReadingNews = true;
    LeadFilter asked = question();
    asked.now = m_clock.now();
    onReply(m_service.list(asked).all, this,
            [this, whose, request = m_listRequest](const Result<QList<LeadId>> &leads) {
                if (request != m_listRequest)
                    return; // The list is being read by now.
                m_isReadingNews = false;
                if (!leads)
                    return showError(leads.error());
                takeNews(within(*leads), whose);
            });
}

void LeadsPage::takeNews(const QList<LeadId> &leads, Whose whose)
{
    QList<qint64> now(leads.size());
    std::ranges::transform(leads, now.begin(), &LeadId::value);
    const ListNews news = newsOf(m_model->records(), now);
    if (whose == Whose::Own) {
        m_passedOver = news.arrived;
        return;
    }
    m_asOf = m_clock.now();
    m_model->setTimeView(timeView());
    m_pane->setTimeView(timeView());
    m_isMoved = news.isMoved;
    if (keepsRows())
        m_hasGone = news.left.size() < m_model->records().size();
    else
        m_grid->leaveRows(news.left);
    m_model->refreshWritten();
    m_news->setCount(newsOf(m_passedOver, news.arrived).arrived.size());
    if (!isRestricted()) {
        m_allLeads = static_cast<int>(leads.size());
        emit countChanged(leads.size());
    }
    if (m_model->rowCount() == 0)
        return readList(Keep::CurrentLead); // What came has nobody to stand aside for.
    readDetails();
    takeChoice();
}

void LeadsPage::showNews()
{
    readList(Keep::CurrentLead);
    m_grid->setFocus();
}

} // namespace baton
