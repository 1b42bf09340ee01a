// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/enrolmentstore.h"

#include "campaigns/campaignstore.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "leads/interest.h"
#include "leads/leadnumber.h"
#include "sources/sourcestore.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<EnrolmentStore::Ground> EnrolmentStore::ground(const Enrolment &wish)
{
    Ground ground;
    CampaignStore store(m_connection);
    const auto campaigns = store.all();
    if (!campaigns)
        return failure(campaigns);
    const auto found = std::ranges::find(*campaigns, wish.campaign, &Campaign::id);
    if (found == campaigns->end())
        return failure(Error::Kind::NotFound, u"campaign.unknown"_s, {{u"value"_s, campaignNumber(wish.campaign)}});
    ground.campaign = *found;
    if (isOver(found->status))
        return failure(Error::Kind::Invalid, u"enrolment.ended"_s, {{u"campaign"_s, found->name}});
    const auto former = store.formerTexts();
    if (!former)
        return failure(former);
    CampaignKeys keys(*campaigns, *former);
    const qsizetype place = found - campaigns->begin();
    // The name says more to whoever reads it, but it may be the utm_campaign of another.
    ground.text = std::as_const(keys).placeOf(found->name) == place ? found->name : found->utmCampaign;
    if (auto read = readLeads(wish.leads, ground); !read)
        return failure(read);
    const auto named =
        m_connection.select(u"SELECT DISTINCT lead_id, campaign FROM interest WHERE campaign IS NOT NULL AND "_s
                                + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
                            {{u":ids"_s, toJsonList(wish.leads)}},
                            [](const Row &row) { return std::pair(row.id<LeadId>(0), row.text(1)); });
    if (!named)
        return failure(named);
    for (const auto &[lead, text] : *named)
        if (std::as_const(keys).placeOf(text) == place)
            ground.enrolled.insert(lead);
    return ground;
}

Result<void> EnrolmentStore::readLeads(const QList<LeadId> &leads, Ground &ground)
{
    const auto found = m_connection.select(u"SELECT id, source_id FROM lead WHERE deleted_at IS NULL AND "_s
                                               + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
                                           {{u":ids"_s, toJsonList(leads)}}, [](const Row &row) {
                                               return std::pair(row.id<LeadId>(0), row.id<SourceId>(1));
                                           });
    if (!found)
        return failure(found);
    for (const auto &[lead, source] : *found)
        ground.sources.insert(lead, source);
    return {};
}

Result<Enrolled> EnrolmentStore::write(const Enrolment &wish, const Stamp &stamp)
{
    if (wish.leads.size() > Enrolment::mostLeads)
        return failure(Error::Kind::Invalid, u"enrolment.tooMany"_s, {{u"limit"_s, Enrolment::mostLeads}});
    auto known = ground(wish);
    if (!known)
        return failure(known);
    Enrolled enrolled;
    enrolled.at = std::min(stamp.occurredAt, wish.at.value_or(stamp.occurredAt));
    for (const LeadId lead : wish.leads) {
        if (!known->sources.contains(lead))
            enrolled.refused.append(
                {lead, {Error::Kind::NotFound, u"lead.unknown"_s, {{u"value"_s, leadNumber(lead)}}, {}}});
        else if (known->enrolled.contains(lead))
            enrolled.refused.append(
                {lead, {Error::Kind::Conflict, u"enrolment.already"_s, {{u"campaign"_s, known->campaign.name}}, {}}});
        else
            enrolled.done.append(lead);
    }
    if (enrolled.done.isEmpty())
        return enrolled;
    const auto own = ownSource(*known, enrolled.done, stamp);
    if (!own)
        return failure(own);
    for (SourceId &source : known->sources)
        source = source.isValid() ? source : *own;
    const auto batch = begun(wish.batch, enrolled.done.size(), stamp);
    if (!batch)
        return failure(batch);
    enrolled.batch = *batch;
    if (auto written = insert(*known, enrolled, stamp); !written)
        return failure(written);
    return enrolled;
}

/// An interest has a source: that of its lead, else one that says how it came.
Result<SourceId> EnrolmentStore::ownSource(const Ground &ground, const QList<LeadId> &leads, const Stamp &stamp)
{
    const bool isNeeded =
        std::ranges::any_of(leads, [&ground](LeadId lead) { return !ground.sources.value(lead).isValid(); });
    if (!isNeeded)
        return SourceId();
    const auto found = SourceStore(m_connection).findOrCreate(u"Added by hand"_s, stamp);
    return found ? Result<SourceId>(found->source.id) : failure(found);
}

Result<BatchId> EnrolmentStore::begun(BatchId added, qsizetype leads, const Stamp &stamp)
{
    BatchStore batches(m_connection);
    Batch batch;
    if (added.isValid()) {
        const auto before = batches.locked(added);
        if (!before)
            return failure(before);
        if (before->undoneBy.isValid())
            return failure(Error::Kind::Conflict, u"batch.takenBack"_s, {{u"batch"_s, added.value()}});
        batch = *before;
    } else {
        batch.kind = Batch::Kind::BulkEdit;
        batch.occurredAt = stamp.occurredAt;
        batch.recordedAt = stamp.recordedAt;
        batch.actor = stamp.actor;
        const auto id = batches.create(batch);
        if (!id)
            return id;
        batch.id = *id;
    }
    const qint64 all = batch.result.value(u"enrolled"_s).toInteger() + leads;
    if (auto done = batches.finish(batch.id, Batch::State::Done, stamp.recordedAt, {{u"enrolled"_s, all}}); !done)
        return failure(done);
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Batch;
    event.entityId = batch.id.value();
    event.verb = Verb::Changed;
    event.batch = batch.id;
    if (auto logged = EventLog(m_connection).append(event); !logged)
        return failure(logged);
    return batch.id;
}

Result<void> EnrolmentStore::insert(const Ground &ground, const Enrolled &enrolled, const Stamp &stamp)
{
    const auto ids = m_connection.reserveIds(u"interest"_s, enrolled.done.size());
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(m_connection, u"interest"_s,
                               {u"id"_s, u"lead_id"_s, u"source_id"_s, u"kind"_s, u"campaign"_s, u"status"_s,
                                u"batch_id"_s, u"occurred_at"_s, u"recorded_at"_s});
    if (!load)
        return failure(load);
    for (qsizetype at = 0; at < enrolled.done.size(); ++at) {
        const LeadId lead = enrolled.done[at];
        (*load)->integer(ids->at(at));
        (*load)->id(lead);
        (*load)->id(ground.sources.value(lead));
        (*load)->text(u"campaign"_s);
        (*load)->text(ground.text);
        (*load)->integer(static_cast<int>(Interest::Status::Lead));
        (*load)->id(enrolled.batch);
        (*load)->instant(enrolled.at);
        (*load)->instant(stamp.recordedAt);
        (*load)->endRow();
    }
    if (const auto written = (*load)->finish(); !written)
        return failure(written);
    return Journal(m_connection, enrolled.batch).append(Journal::created(Entity::Interest, *ids));
}

} // namespace baton
