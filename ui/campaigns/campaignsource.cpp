// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignsource.h"

#include "campaigns/campaignservice.h"
#include "campaigns/campaigntext.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

CampaignSource::CampaignSource(CampaignService &service, QObject *parent)
    : PaletteSource(parent)
    , m_service(service)
{}

void CampaignSource::prepare()
{
    if (m_isReading)
        return;
    m_isReading = true;
    onReply(m_service.campaigns(), this, [this](const Result<QList<Campaign>> &campaigns) {
        m_isReading = false;
        if (campaigns)
            m_campaigns = *campaigns;
        answer();
    });
}

void CampaignSource::find(const QString &words)
{
    m_asked = words;
    if (!m_isReading)
        answer();
}

void CampaignSource::answer()
{
    QList<PaletteEntry> entries;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        // Before something is typed the pages are what one goes to.
        const auto byName = m_asked.isEmpty() ? std::nullopt : matchWords(m_asked, campaign.name);
        const auto match = byName || m_asked.isEmpty() ? byName : matchWords(m_asked, campaign.utmCampaign);
        if (!match)
            continue;
        QStringList details{statusText(campaign.status), spanText(campaign.startsOn, campaign.endsOn, QLocale())};
        details.removeAll(QString());
        PaletteEntry entry;
        entry.group = PaletteGroup::Campaigns;
        entry.icon = Icon::Calendar;
        entry.text = campaign.name;
        entry.detail = details.join(u", "_s);
        entry.distance = match->distance;
        entry.run = [this, id = campaign.id] { emit campaignChosen(id); };
        if (byName)
            entry.marked = byName->spans;
        entries.append(entry);
    }
    emit answered(m_asked, entries);
}

} // namespace baton
