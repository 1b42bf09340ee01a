// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/enrolmentservice.h"

#include "campaigns/campaignstore.h"
#include "campaigns/enrolmentstore.h"
#include "storage/database.h"

#include <algorithm>

namespace baton {

EnrolmentService::EnrolmentService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<QList<Campaign>>> EnrolmentService::open()
{
    return m_database.read([](Connection &connection) -> Result<QList<Campaign>> {
        auto campaigns = CampaignStore(connection).all();
        if (!campaigns)
            return campaigns;
        campaigns->removeIf([](const Campaign &campaign) { return isOver(campaign.status); });
        std::stable_partition(campaigns->begin(), campaigns->end(),
                              [](const Campaign &campaign) { return campaign.status == CampaignStatus::Live; });
        return campaigns;
    });
}

QFuture<Result<Enrolled>> EnrolmentService::enrol(const Enrolment &wish)
{
    return m_database.write(
        [wish, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<Enrolled> {
            auto enrolled = EnrolmentStore(connection).write(wish, stamp);
            if (!enrolled)
                return enrolled;
            if (auto followed = follow(consequence, connection, enrolled->done, LeadChange::Touched, stamp); !followed)
                return failure(followed);
            return enrolled;
        });
}

} // namespace baton
