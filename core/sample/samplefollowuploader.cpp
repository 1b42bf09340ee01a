// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplefollowuploader.h"

#include "history/journal.h"
#include "leads/assignment.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> finished(BulkLoad &load)
{
    const auto rows = load.finish();
    return rows ? Result<void>() : failure(rows);
}

template<typename Part>
Result<QList<qint64>> reserveFor(Connection &connection, const QString &table, const SampleChunk &chunk,
                                 QList<Part> SampleFollowUp::*part)
{
    qint64 count = 0;
    for (const SampleLead &lead : chunk.leads)
        count += (lead.followUp.*part).size();
    return connection.reserveIds(table, count);
}

} // namespace

Result<void> SampleFollowUpLoader::load(const SampleChunk &chunk, const QList<qint64> &leads)
{
    auto loaded = loadHandoffs(chunk, leads);
    if (loaded)
        loaded = loadAssignments(chunk, leads);
    if (loaded)
        loaded = loadTouches(chunk, leads);
    if (loaded)
        loaded = loadSteps(chunk, leads);
    return loaded;
}

UserId SampleFollowUpLoader::userOf(const SampleLead &lead, Side side, Instant at) const
{
    int owner = side == Side::Tele ? lead.teleOwner : side == Side::Sales ? lead.salesOwner : 0;
    for (const SampleAssignment &assignment : lead.followUp.assignments)
        if (assignment.side == side && assignment.owner >= 0 && assignment.at <= at)
            owner = assignment.owner;
    return owner < 0 ? UserId() : m_references.users[owner];
}

Result<void> SampleFollowUpLoader::loadHandoffs(const SampleChunk &chunk, const QList<qint64> &leads)
{
    const auto ids = reserveFor(m_connection, u"handoff"_s, chunk, &SampleFollowUp::handoffs);
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(
        m_connection, u"handoff"_s,
        u"id lead_id from_side to_side from_user_id owner_id owned_at handed_at respond_due_at touch_due_at accepted_at accepted_recorded_at rejected_at returned_at closed_recorded_at first_touch_at decided_by reason note evidence batch_id created_at recorded_at created_by updated_at updated_by"_s
            .split(u' '));
    if (!load)
        return failure(load);
    auto id = ids->cbegin();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        for (const Handoff &handoff : chunk.leads[i].followUp.handoffs) {
            (*load)->integer(*id++);
            putHandoff(**load, leads[i], chunk.leads[i], handoff);
        }
    }
    if (auto done = finished(**load); !done)
        return done;
    return Journal(m_connection, m_references.batch).append(Journal::created(Entity::Handoff, *ids));
}

void SampleFollowUpLoader::putHandoff(BulkLoad &load, qint64 lead, const SampleLead &sample,
                                      const Handoff &handoff) const
{
    const UserId owner = userOf(sample, handoff.to, handoff.handedAt);
    const bool isAnswered = handoff.acceptedAt || handoff.isClosed();
    load.integer(lead);
    load.integer(static_cast<qint64>(handoff.from));
    load.integer(static_cast<qint64>(handoff.to));
    load.id(userOf(sample, handoff.from, handoff.handedAt));
    load.id(owner);
    load.instant(handoff.handedAt);
    load.instant(handoff.handedAt);
    load.instant(handoff.respondDue);
    load.instant(handoff.touchDue);
    load.instant(handoff.acceptedAt);
    load.instant(handoff.acceptedAt ? std::optional(m_stamp.recordedAt) : std::nullopt);
    load.instant(handoff.rejectedAt);
    load.instant(handoff.returnedAt);
    load.instant(handoff.isClosed() ? std::optional(m_stamp.recordedAt) : std::nullopt);
    load.instant(handoff.firstTouchAt);
    load.id(isAnswered ? owner : UserId());
    load.integer(handoff.reason ? std::optional(static_cast<qint64>(*handoff.reason)) : std::nullopt);
    load.text(handoff.note);
    load.utf8(handoff.from == Side::Tele ? R"({"stage":"tql"})" : R"({"stage":"mql"})");
    load.id(m_references.batch);
    load.instant(handoff.handedAt);
    load.instant(m_stamp.recordedAt);
    load.id(m_stamp.actor);
    load.instant(handoff.handedAt);
    load.id(m_stamp.actor);
    load.endRow();
}

Result<void> SampleFollowUpLoader::loadAssignments(const SampleChunk &chunk, const QList<qint64> &leads)
{
    const auto ids = reserveFor(m_connection, u"assignment"_s, chunk, &SampleFollowUp::assignments);
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(
        m_connection, u"assignment"_s,
        u"id lead_id side owner_id cause agreement_id rule trace reason actor_id batch_id occurred_at recorded_at"_s
            .split(u' '));
    if (!load)
        return failure(load);
    auto id = ids->cbegin();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        for (const SampleAssignment &assignment : chunk.leads[i].followUp.assignments) {
            const bool isRouted = !assignment.rule.isEmpty();
            (*load)->integer(*id++);
            (*load)->integer(leads[i]);
            (*load)->integer(static_cast<qint64>(assignment.side));
            (*load)->id(assignment.owner < 0 ? UserId() : m_references.users[assignment.owner]);
            (*load)->integer(static_cast<qint64>(assignment.cause));
            (*load)->id(isRouted ? m_references.routing : AgreementId());
            (*load)->text(assignment.rule);
            (*load)->utf8(assignment.trace);
            (*load)->text(assignment.reason);
            (*load)->id(m_stamp.actor);
            (*load)->id(m_references.batch);
            (*load)->instant(assignment.at);
            (*load)->instant(m_stamp.recordedAt);
            (*load)->endRow();
        }
    }
    return finished(**load);
}

Result<void> SampleFollowUpLoader::loadTouches(const SampleChunk &chunk, const QList<qint64> &leads)
{
    const auto ids = reserveFor(m_connection, u"touch"_s, chunk, &SampleFollowUp::touches);
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(
        m_connection, u"touch"_s,
        u"id lead_id kind direction side disposition actor_id batch_id occurred_at recorded_at"_s.split(u' '));
    if (!load)
        return failure(load);
    auto id = ids->cbegin();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        for (const SampleTouch &touch : chunk.leads[i].followUp.touches) {
            (*load)->integer(*id++);
            (*load)->integer(leads[i]);
            (*load)->integer(static_cast<qint64>(touch.kind));
            (*load)->integer(static_cast<qint64>(touch.direction));
            (*load)->integer(static_cast<qint64>(touch.side));
            (*load)->integer(touch.disposition ? std::optional(static_cast<qint64>(*touch.disposition)) : std::nullopt);
            (*load)->id(userOf(chunk.leads[i], touch.side, touch.at));
            (*load)->id(m_references.batch);
            (*load)->instant(touch.at);
            (*load)->instant(m_stamp.recordedAt);
            (*load)->endRow();
        }
    }
    return finished(**load);
}

Result<void> SampleFollowUpLoader::loadSteps(const SampleChunk &chunk, const QList<qint64> &leads)
{
    const auto ids = reserveFor(m_connection, u"next_step"_s, chunk, &SampleFollowUp::steps);
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(
        m_connection, u"next_step"_s,
        u"id lead_id kind side due_at batch_id created_at recorded_at created_by updated_at updated_by"_s.split(u' '));
    if (!load)
        return failure(load);
    auto id = ids->cbegin();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        for (const SampleStep &step : chunk.leads[i].followUp.steps) {
            const UserId author = userOf(chunk.leads[i], step.side, step.createdAt);
            (*load)->integer(*id++);
            (*load)->integer(leads[i]);
            (*load)->integer(static_cast<qint64>(step.kind));
            (*load)->integer(static_cast<qint64>(step.side));
            (*load)->instant(step.due);
            (*load)->id(m_references.batch);
            (*load)->instant(step.createdAt);
            (*load)->instant(m_stamp.recordedAt);
            (*load)->id(author);
            (*load)->instant(step.createdAt);
            (*load)->id(author);
            (*load)->endRow();
        }
    }
    if (auto done = finished(**load); !done)
        return done;
    return Journal(m_connection, m_references.batch).append(Journal::created(Entity::NextStep, *ids));
}

} // namespace baton
