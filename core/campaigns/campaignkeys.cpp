// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignkeys.h"

#include "support/text.h"

namespace baton {

CampaignKeys::CampaignKeys(const QList<Campaign> &campaigns, const QList<FormerText> &former)
{
    QHash<CampaignId, qsizetype> byId;
    for (qsizetype place = 0; place < campaigns.size(); ++place) {
        m_byName.insert(comparisonKey(campaigns[place].name), place);
        if (const QString utm = comparisonKey(campaigns[place].utmCampaign); !utm.isEmpty())
            m_byUtm.insert(utm, place);
        byId.insert(campaigns[place].id, place);
    }
    for (const auto &[campaign, text] : former) {
        const QString key = comparisonKey(text);
        if (byId.contains(campaign) && !m_byName.contains(key))
            m_byName.insert(key, byId[campaign]);
    }
}

std::optional<qsizetype> CampaignKeys::placeOf(const QString &text) const
{
    const QString key = comparisonKey(text);
    if (const auto byUtm = m_byUtm.constFind(key); byUtm != m_byUtm.constEnd())
        return *byUtm;
    const auto byName = m_byName.constFind(key);
    return byName == m_byName.constEnd() ? std::nullopt : std::optional(*byName);
}

std::optional<qsizetype> CampaignKeys::placeOf(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto known = m_seen.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_seen.constEnd())
        return *known;
    const auto place = placeOf(QString::fromUtf8(text));
    m_seen.insert(text.toByteArray(), place);
    return place;
}

} // namespace baton
