// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/campaignsources.h"

#include "support/twohalves.h"

namespace baton {

LeadGrouping groupedByCampaign(const MetricColumns &columns, const LeadGrouping &matching,
                               const QList<Campaign> &campaigns, CampaignKeys &keys, const AsOf &asOf)
{
    constexpr quint32 nothing = LeadGrouping::excluded;
    std::vector<quint32> placeOfText;
    for (const QByteArray &text : columns.campaignTexts) {
        const auto place = keys.placeOf(QByteArrayView(text));
        placeOfText.push_back(place ? static_cast<quint32>(*place) : nothing);
    }
    const qint64 now = toMillis(asOf.now);
    const qint64 knownAt = asOf.knownAt ? toMillis(*asOf.knownAt) : std::numeric_limits<qint64>::max();
    const auto none = static_cast<quint32>(campaigns.size());
    LeadGrouping grouping;
    grouping.values.clear();
    for (quint32 place = 0; place <= none; ++place)
        grouping.values.append(QString::number(place));
    grouping.groupOf = matching.groupOf;
    grouping.groupOf.resize(columns.leadCount());
    inTwoHalves(columns.leadCount(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t lead = begin; lead < end; ++lead) {
            if (grouping.groupOf[lead] == LeadGrouping::excluded)
                continue;
            grouping.groupOf[lead] = none;
            for (const InterestRow &interest : columns.interests.of(lead)) {
                if (interest.at > now)
                    break;
                const quint32 place = placeOfText[interest.text];
                if (interest.recordedAt > knownAt || place == nothing)
                    continue;
                grouping.groupOf[lead] = place;
                break;
            }
        }
    });
    return grouping;
}

FunnelCounts funnelByCampaign(const MetricColumns &columns, const LeadGrouping &matching,
                              const QList<Campaign> &campaigns, CampaignKeys &keys, const AsOf &asOf,
                              const CohortWindow &window)
{
    return funnelCounts(columns.visits, groupedByCampaign(columns, matching, campaigns, keys, asOf), asOf, window);
}

} // namespace baton
