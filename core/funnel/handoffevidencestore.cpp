// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffevidencestore.h"

#include "funnel/handoffanswersql.h"
#include "funnel/handoffevidence.h"
#include "funnel/handoffrules.h"
#include "funnel/handoffsql.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString isWaiting = u"h.accepted_at IS NULL AND h.rejected_at IS NULL AND h.returned_at IS NULL"_s;

/// Whether the stages may answer anything: those alone where a receiving side takes a lead up, or where it ends.
bool mayAnswer(const MovedHistory &moved)
{
    return std::ranges::any_of(moved.after, [](const StageVisit &visit) {
        return hasEnded(visit.stage) || (successOrder(visit.stage) && entryStageOf(sideOf(visit.stage)));
    });
}

Handoff answered(Handoff handoff, const HandoffEvidence &evidence, const MovedHistory &moved, const Stamp &stamp)
{
    const UserId owner = handoff.to == Side::Tele ? moved.tele : moved.sales;
    const UserId holder = owner.isValid() ? owner : handoff.owner;
    handoff.decidedBy = stamp.actor.isValid() ? stamp.actor : holder;
    if (evidence.says == HandoffEvidence::Says::Ended) {
        handoff.rejectedAt = evidence.at;
        handoff.closedRecordedAt = stamp.recordedAt;
        handoff.reason = HandoffReason::Other;
        return handoff;
    }
    handoff.acceptedAt = evidence.at;
    handoff.acceptedRecordedAt = stamp.recordedAt;
    const UserId accepter = holder.isValid() ? holder : stamp.actor;
    if (handoff.owner != accepter) {
        handoff.owner = accepter;
        handoff.ownedAt = evidence.at;
    }
    return handoff;
}

} // namespace

Result<QList<JournalEntry>> HandoffEvidenceStore::answer(const QList<MovedHistory> &moved, const Stamp &stamp)
{
    QList<LeadId> leads;
    for (const MovedHistory &one : moved)
        if (mayAnswer(one))
            leads.append(one.lead);
    QList<JournalEntry> journal;
    if (leads.isEmpty())
        return journal;
    const auto any = doesAnyWait();
    if (!any)
        return failure(any);
    if (!*any)
        return journal;
    const auto waiting = waitingOf(leads);
    if (!waiting)
        return failure(waiting);
    Revertible::Images images;
    for (const MovedHistory &one : moved) {
        const auto found = waiting->constFind(one.lead);
        if (found == waiting->constEnd())
            continue;
        const auto evidence = evidenceFor(found->handoff, one.before, one.after);
        if (!evidence)
            continue;
        const Handoff given = answered(found->handoff, *evidence, one, stamp);
        if (!given.decidedBy.isValid())
            continue;
        HandoffBefore before = found->before;
        before.teleOwner = one.teleBefore;
        before.salesOwner = one.salesBefore;
        before.visits = static_cast<int>(one.before.size());
        const qint64 lead = one.lead.value();
        const qint64 handoff = given.id.value();
        images.insert(lead, answerImage(given, toText(before), one.after.size()));
        journal.append({Entity::HandoffAnswer, lead, lead, std::nullopt,
                        answerImage(found->handoff, before.earlier, one.before.size()), images.value(lead)});
        journal.append({Entity::Handoff, handoff, handoff, given.revision + 1, QJsonObject(), QJsonObject()});
    }
    if (images.isEmpty())
        return journal;
    const auto written = writeAnswers(m_connection, images, AnswersTo::WhatWaits, stamp);
    if (!written)
        return failure(written);
    // Somebody has answered meanwhile: the whole job runs again.
    if (written->size() != images.size())
        return failure(Error::Kind::Busy, u"import.raced"_s);
    return journal;
}

Result<bool> HandoffEvidenceStore::doesAnyWait()
{
    const auto any =
        m_connection.count(u"SELECT count(*) FROM (SELECT 1 FROM handoff h WHERE "_s + isWaiting + u" LIMIT 1) x"_s);
    return any ? Result<bool>(*any > 0) : failure(any);
}

Result<QHash<LeadId, HandoffEvidenceStore::Waiting>> HandoffEvidenceStore::waitingOf(const QList<LeadId> &leads)
{
    const Dialect &dialect = m_connection.dialect();
    QHash<LeadId, Waiting> waiting;
    // Grouped once: as a subquery of each row, PostgreSQL takes max(id) for a walk down the whole primary key.
    auto read = m_connection.each(
        u"SELECT "_s + handoffColumns()
            + u", h.before_answer, a.id FROM handoff h LEFT JOIN (SELECT x.lead_id, max(x.id) AS id FROM assignment x "
              "WHERE "_s
            + dialect.inIds(u"x.lead_id"_s, u":given"_s) + u" GROUP BY x.lead_id) a ON a.lead_id = h.lead_id WHERE "_s
            + isWaiting + u" AND "_s + dialect.inIds(u"h.lead_id"_s, u":leads"_s),
        {{u":given"_s, toJsonList(leads)}, {u":leads"_s, toJsonList(leads)}}, [&](const Row &row) -> Result<void> {
            Waiting one{handoffFrom(row), {}};
            one.before.owner = one.handoff.owner;
            one.before.ownedAt = one.handoff.ownedAt;
            one.before.note = one.handoff.note;
            one.before.earlier = row.text(handoffColumnCount);
            one.before.assignment = row.id<AssignmentId>(handoffColumnCount + 1);
            waiting.insert(one.handoff.lead, one);
            return {};
        });
    if (!read)
        return failure(read);
    return waiting;
}

} // namespace baton
