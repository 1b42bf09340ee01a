// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/intereststore.h"

#include "history/json.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Interest interestFrom(const Row &row)
{
    Interest interest;
    interest.id = row.id<InterestId>(0);
    interest.lead = row.id<LeadId>(1);
    interest.source = row.id<SourceId>(2);
    interest.channel = row.id<ChannelId>(3);
    interest.kind = row.text(4);
    interest.campaign = row.text(5);
    interest.externalId = row.text(6);
    interest.status = static_cast<Interest::Status>(row.integer(7));
    interest.payload = objectFromJsonText(row.text(8));
    interest.batch = row.id<BatchId>(9);
    interest.occurredAt = row.instant(10);
    interest.recordedAt = row.instant(11);
    return interest;
}

} // namespace

Result<std::optional<Interest>> InterestStore::create(const Interest &interest)
{
    auto id = m_connection.reserveId<InterestId>(u"interest"_s);
    if (!id)
        return failure(id);
    Interest stored = interest;
    stored.id = *id;
    auto made = m_connection.execute(
        u"INSERT INTO interest (id, lead_id, source_id, channel_id, kind, campaign, external_id, status, "
        "payload, batch_id, occurred_at, recorded_at) VALUES (:id, :lead_id, :source_id, :channel_id, :kind, "
        ":campaign, "
        ":external_id, :status, :payload, :batch_id, :occurred_at, :recorded_at) "
        "ON CONFLICT (source_id, external_id) WHERE external_id IS NOT NULL DO NOTHING"_s,
        {{u":id"_s, toSql(stored.id)},
         {u":lead_id"_s, toSql(stored.lead)},
         {u":source_id"_s, toSql(stored.source)},
         {u":channel_id"_s, toSql(stored.channel)},
         {u":kind"_s, toSql(stored.kind)},
         {u":campaign"_s, toSql(stored.campaign)},
         {u":external_id"_s, toSql(stored.externalId)},
         {u":status"_s, toSql(static_cast<int>(stored.status))},
         {u":payload"_s, toSql(stored.payload.isEmpty() ? QString() : toJsonText(stored.payload))},
         {u":batch_id"_s, toSql(stored.batch)},
         {u":occurred_at"_s, toSql(stored.occurredAt)},
         {u":recorded_at"_s, toSql(stored.recordedAt)}});
    if (!made)
        return failure(made);
    return *made > 0 ? std::optional(stored) : std::nullopt;
}

Result<QList<Interest>> InterestStore::ofLead(LeadId lead)
{
    return m_connection.select(
        u"SELECT id, lead_id, source_id, channel_id, kind, campaign, external_id, status, payload, "
        u"batch_id, "
        "occurred_at, recorded_at FROM interest WHERE lead_id = :lead ORDER BY occurred_at DESC, id DESC"_s,
        {{u":lead"_s, toSql(lead)}}, interestFrom);
}

} // namespace baton
