// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/leadhistories.h"

#include "funnel/handoffrules.h"

namespace baton {

namespace {

std::optional<Instant> instantFrom(qint64 millis)
{
    return millis == neverMillis ? std::nullopt : std::optional(fromMillis(millis));
}

bool isRecorded(qint64 recordedAt, const AsOf &asOf)
{
    return !asOf.knownAt || recordedAt <= toMillis(*asOf.knownAt);
}

void addVisits(SlaHistory &history, const FunnelColumns &visits, std::size_t lead, const AsOf &asOf)
{
    for (quint32 i = visits.firstVisit[lead]; i < visits.firstVisit[lead + 1]; ++i)
        if (isRecorded(visits.recordedAt[i], asOf))
            history.addVisit(static_cast<Stage>(visits.stages[i]), fromMillis(visits.enteredAt[i]),
                             visits.corrections[i] != 0);
    history.leaveOutAfter(asOf.now);
}

} // namespace

bool isThere(const LeadRow &lead, const AsOf &asOf)
{
    return lead.createdAt <= toMillis(asOf.now) && isRecorded(lead.recordedAt, asOf);
}

bool isKnown(const TouchRow &touch, const AsOf &asOf)
{
    if (!asOf.knownAt)
        return touch.deletedAt == neverMillis;
    return isRecorded(touch.recordedAt, asOf)
        && (touch.deletedAt == neverMillis || touch.deletedAt > toMillis(*asOf.knownAt));
}

bool isHuman(const TouchRow &touch)
{
    return static_cast<TouchKind>(touch.kind) != TouchKind::Mail
        || static_cast<TouchDirection>(touch.direction) != TouchDirection::Inbound;
}

Handoff handoffFrom(const HandoffRow &row, LeadId lead)
{
    Handoff handoff;
    handoff.id = HandoffId(row.id);
    handoff.lead = lead;
    handoff.from = static_cast<Side>(row.from);
    handoff.to = static_cast<Side>(row.to);
    handoff.owner = UserId(row.owner);
    handoff.ownedAt = instantFrom(row.ownedAt);
    handoff.handedAt = fromMillis(row.handedAt);
    handoff.respondDue = fromMillis(row.respondDue);
    handoff.touchDue = fromMillis(row.touchDue);
    handoff.recordedAt = fromMillis(row.recordedAt);
    handoff.acceptedAt = instantFrom(row.acceptedAt);
    handoff.acceptedRecordedAt = instantFrom(row.acceptedRecordedAt);
    handoff.rejectedAt = instantFrom(row.rejectedAt);
    handoff.returnedAt = instantFrom(row.returnedAt);
    handoff.closedRecordedAt = instantFrom(row.closedRecordedAt);
    return handoff;
}

void fillHistory(SlaHistory &history, const MetricColumns &columns, std::size_t lead, const AsOf &asOf)
{
    const LeadRow &row = columns.leads[lead];
    const qint64 now = toMillis(asOf.now);
    history.clear();
    history.lead = LeadId(columns.visits.leadIds[lead]);
    history.createdAt = fromMillis(row.createdAt);
    history.teleOwner = UserId(row.teleOwner);
    history.salesOwner = UserId(row.salesOwner);
    history.source = SourceId(row.source);
    SlaMoment created;
    created.at = history.createdAt;
    history.moments.push_back(created);
    addVisits(history, columns.visits, lead, asOf);
    for (const HandoffRow &handoff : columns.handoffs.of(lead))
        if (handoff.handedAt <= now && isRecorded(handoff.recordedAt, asOf))
            history.add(baton::asOf(handoffFrom(handoff, history.lead), asOf));
    for (const TouchRow &touch : columns.touches.of(lead))
        if (touch.at <= now && isKnown(touch, asOf))
            history.addTouch(fromMillis(touch.at), static_cast<Side>(touch.side), static_cast<TouchKind>(touch.kind),
                             static_cast<TouchDirection>(touch.direction), static_cast<Disposition>(touch.disposition));
    for (const OwnerRow &owner : columns.owners.of(lead))
        history.addOwner(fromMillis(owner.at), static_cast<Side>(owner.side), UserId(owner.owner),
                         owner.at <= now && isRecorded(owner.recordedAt, asOf));
    history.order();
}

} // namespace baton
