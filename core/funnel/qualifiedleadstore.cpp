// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/qualifiedleadstore.h"

#include "definition/qualificationstore.h"
#include "funnel/funnelstore.h"
#include "funnel/leadownershipstore.h"
#include "funnel/stagehistoryrules.h"
#include "funnel/stagevisitjson.h"
#include "history/journal.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto imageKey = "qualification"_L1;

/// Where the definition sends a lead: forward from before that stage, which nobody's own move is corrected by.
StageVisit visitOf(LeadId lead, BatchId batch, const Stamp &stamp)
{
    StageVisit visit;
    visit.lead = lead;
    visit.stage = Stage::Mql;
    visit.enteredAt = stamp.occurredAt;
    visit.recordedAt = stamp.recordedAt;
    visit.actor = stamp.actor;
    visit.cause = StageVisit::Cause::Move;
    visit.batch = batch;
    return visit;
}

} // namespace

Result<QualifiedLeadStore::Images> QualifiedLeadStore::of(const QList<LeadId> &leads)
{
    const auto owned = LeadOwnershipStore(m_connection).of(leads);
    if (!owned)
        return failure(owned);
    const auto histories = FunnelStore(m_connection).visitsOf(leads);
    if (!histories)
        return failure(histories);
    QHash<qint64, QJsonObject> parts;
    parts.reserve(owned->size());
    for (auto image = owned->begin(); image != owned->end(); ++image) {
        QJsonObject part = image.value();
        part.insert(u"visits"_s, toJson(histories->value(LeadId(image.key()))));
        parts.insert(image.key(), part);
    }
    if (auto added = addTouches(leads, parts); !added)
        return failure(added);
    if (auto added = addQualifications(leads, parts); !added)
        return failure(added);
    Images images;
    images.reserve(parts.size());
    for (auto part = parts.begin(); part != parts.end(); ++part)
        images.insert(part.key(), {{imageKey, part.value()}});
    return images;
}

Result<void> QualifiedLeadStore::addTouches(const QList<LeadId> &leads, QHash<qint64, QJsonObject> &images)
{
    return m_connection.each(u"SELECT lead_id, max(id) FROM touch WHERE deleted_at IS NULL AND "_s
                                 + m_connection.dialect().inIds(u"lead_id"_s, u":leads"_s) + u" GROUP BY lead_id"_s,
                             {{u":leads"_s, toJsonList(leads)}}, [&images](const Row &row) -> Result<void> {
                                 if (const auto image = images.find(row.int64(0)); image != images.end())
                                     image->insert(u"touch"_s, row.int64(1));
                                 return {};
                             });
}

Result<void> QualifiedLeadStore::addQualifications(const QList<LeadId> &leads, QHash<qint64, QJsonObject> &images)
{
    return m_connection.each(u"SELECT lead_id, agreement_id, occurred_at FROM qualification WHERE "_s
                                 + m_connection.dialect().inIds(u"lead_id"_s, u":leads"_s),
                             {{u":leads"_s, toJsonList(leads)}}, [&images](const Row &row) -> Result<void> {
                                 if (const auto image = images.find(row.int64(0)); image != images.end())
                                     image->insert(
                                         u"version"_s,
                                         QJsonObject{{u"agreement"_s, row.int64(1)}, {u"occurred_at"_s, row.int64(2)}});
                                 return {};
                             });
}

Result<void> QualifiedLeadStore::write(const QList<LeadId> &leads, AgreementId version, BatchId batch,
                                       const Stamp &stamp)
{
    const auto before = of(leads);
    if (!before)
        return failure(before);
    if (auto moved = move(leads, batch, stamp); !moved)
        return moved;
    const auto revisions = raiseRevisions(leads, stamp);
    if (!revisions)
        return failure(revisions);
    if (revisions->size() != leads.size())
        return failure(Error::Kind::Conflict, u"lead.conflict"_s);
    if (auto recorded = QualificationStore(m_connection).record(leads, version, stamp); !recorded)
        return recorded;
    const auto after = of(leads);
    if (!after)
        return failure(after);
    QList<JournalEntry> entries;
    entries.reserve(leads.size());
    for (const LeadId lead : leads) {
        const qint64 id = lead.value();
        entries.append({Entity::Qualification, id, id, revisions->value(id), before->value(id), after->value(id)});
    }
    return Journal(m_connection, batch).append(entries);
}

Result<void> QualifiedLeadStore::move(const QList<LeadId> &leads, BatchId batch, const Stamp &stamp)
{
    FunnelStore funnel(m_connection);
    const auto before = funnel.visitsOf(leads);
    if (!before)
        return failure(before);
    QList<StageHistory> histories;
    histories.reserve(leads.size());
    for (const LeadId lead : leads) {
        StageHistory history = before->value(lead);
        history.append(visitOf(lead, batch, stamp));
        renumber(history);
        histories.append(history);
    }
    if (auto replaced = funnel.replace(histories); !replaced)
        return replaced;
    return funnel.refreshLeads(leads);
}

Result<QHash<qint64, int>> QualifiedLeadStore::raiseRevisions(const QList<LeadId> &leads, const Stamp &stamp)
{
    QHash<qint64, int> revisions;
    revisions.reserve(leads.size());
    const auto raised = m_connection.each(
        u"UPDATE lead SET revision = revision + 1, updated_at = :at, updated_by = :by WHERE "_s
            + m_connection.dialect().inIds(u"id"_s, u":leads"_s) + u" RETURNING id, revision"_s,
        {{u":at"_s, toSql(stamp.recordedAt)}, {u":by"_s, toSql(stamp.actor)}, {u":leads"_s, toJsonList(leads)}},
        [&revisions](const Row &row) -> Result<void> {
            revisions.insert(row.int64(0), row.integer(1));
            return {};
        });
    if (!raised)
        return failure(raised);
    return revisions;
}

Result<QHash<qint64, int>> QualifiedLeadStore::restore(const Images &images, const Stamp &stamp)
{
    QList<StageHistory> histories;
    QList<LeadId> leads;
    QList<LeadId> neverQualified;
    for (auto image = images.begin(); image != images.end(); ++image) {
        const QJsonObject part = image.value()[imageKey].toObject();
        const LeadId lead(image.key());
        const StageHistory history = historyFromJson(part[u"visits"].toArray(), lead);
        if (history.isEmpty())
            continue;
        histories.append(history);
        leads.append(lead);
        if (!part.contains(u"version"))
            neverQualified.append(lead);
    }
    FunnelStore funnel(m_connection);
    if (auto replaced = funnel.replace(histories); !replaced)
        return failure(replaced);
    if (auto refreshed = funnel.refreshLeads(leads); !refreshed)
        return failure(refreshed);
    if (auto forgotten = QualificationStore(m_connection).forget(neverQualified); !forgotten)
        return failure(forgotten);
    return raiseRevisions(leads, stamp);
}

} // namespace baton
