// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/changedleadstore.h"

#include "agreements/agreement.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Logged and journalled under the lead's own id.
bool isOfALead(Entity entity)
{
    switch (entity) {
    case Entity::Lead:
    case Entity::StageHistory:
    case Entity::ExternalId:
    case Entity::Assignment:
    case Entity::HandoffAnswer:
    case Entity::Qualification: return true;
    default: return false;
    }
}

bool isOfARow(Entity entity)
{
    return entity == Entity::Handoff || entity == Entity::Touch || entity == Entity::Interest
        || entity == Entity::Agreement;
}

} // namespace

Result<std::optional<std::vector<qint64>>> ChangedLeadStore::touchedBy(const QList<ChangedRow> &changes)
{
    const auto runs = runsOf(changes);
    if (!runs)
        return failure(runs);
    std::vector<Run> handoffs;
    std::vector<Run> touches;
    std::vector<Run> interests;
    QList<qint64> agreements;
    qint64 most = 0;
    for (const Run &run : *runs) {
        if (run.entity == Entity::Agreement) {
            agreements.append(run.first);
            continue;
        }
        most += run.last - run.first + 1;
        if (static_cast<std::size_t>(most) > m_columns.leadCount() / 4 + 1000)
            return std::optional<std::vector<qint64>>();
        if (isOfALead(run.entity))
            for (qint64 id = run.first; id <= run.last; ++id)
                m_leads.insert(id);
        else
            (run.entity == Entity::Handoff     ? handoffs
                 : run.entity == Entity::Touch ? touches
                                               : interests)
                .push_back(run);
    }
    const auto moved = mayMoveDeadlines(agreements);
    if (!moved)
        return failure(moved);
    if (*moved)
        return std::optional<std::vector<qint64>>();
    for (const auto &[table, ofTable] :
         {std::pair(u"handoff"_s, handoffs), std::pair(u"touch"_s, touches), std::pair(u"interest"_s, interests)})
        if (auto added = addStored(table, ofTable); !added)
            return failure(added);
    // An undo may have taken rows away; touches never go but with their lead.
    addKept(m_columns.handoffs, handoffs);
    addKept(m_columns.interests, interests);
    return std::optional(std::vector<qint64>(m_leads.begin(), m_leads.end()));
}

// The first promises that count set the deadlines of all hand-offs there are, without a word about each.
Result<bool> ChangedLeadStore::mayMoveDeadlines(const QList<qint64> &agreements)
{
    if (agreements.isEmpty())
        return false;
    const auto promises = m_connection.count(
        u"SELECT count(*) FROM agreement WHERE kind = :kind AND "_s + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
        {{u":kind"_s, static_cast<int>(AgreementKind::SlaPolicy)}, {u":ids"_s, toJsonList(agreements)}});
    return promises ? Result<bool>(*promises > 0) : failure(promises);
}

Result<std::vector<ChangedLeadStore::Run>> ChangedLeadStore::runsOf(const QList<ChangedRow> &changes)
{
    std::vector<Run> runs;
    QList<qint64> batches;
    for (const ChangedRow &change : changes) {
        if (change.entity == Entity::Batch)
            batches.append(change.id);
        else if (isOfALead(change.entity) || isOfARow(change.entity))
            runs.push_back({change.entity, change.id, change.id});
    }
    if (!batches.isEmpty())
        if (auto added = addBatches(batches, runs); !added)
            return failure(added);
    return runs;
}

// Of a batch that was undone the undo tells nothing but that batch: what it took away stands in both journals.
Result<void> ChangedLeadStore::addBatches(const QList<qint64> &batches, std::vector<Run> &runs)
{
    const QString named = m_connection.dialect().inIds(u"b.id"_s, u":batches"_s);
    return m_connection.each(
        u"SELECT DISTINCT j.entity, j.first_id, j.last_id FROM batch b JOIN journal j ON j.batch_id = b.id OR "
        "j.batch_id = b.undone_by WHERE "_s
            + named,
        {{u":batches"_s, toJsonList(batches)}}, [&](const Row &row) -> Result<void> {
            const auto entity = static_cast<Entity>(row.integer(0));
            if (isOfALead(entity) || isOfARow(entity))
                runs.push_back({entity, row.int64(1), row.int64(2)});
            return {};
        });
}

Result<void> ChangedLeadStore::addStored(const QString &table, const std::vector<Run> &runs)
{
    QList<qint64> ids;
    for (const Run &run : runs)
        for (qint64 id = run.first; id <= run.last; ++id)
            ids.append(id);
    if (ids.isEmpty())
        return {};
    return m_connection.each(u"SELECT lead_id FROM "_s + table + u" WHERE lead_id IS NOT NULL AND "_s
                                 + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
                             {{u":ids"_s, toJsonList(ids)}}, [&](const Row &row) -> Result<void> {
                                 m_leads.insert(row.int64(0));
                                 return {};
                             });
}

template<typename Row>
void ChangedLeadStore::addKept(const LeadRows<Row> &rows, const std::vector<Run> &runs)
{
    if (runs.empty())
        return;
    std::vector<Run> rising = runs;
    std::ranges::sort(rising, {}, &Run::first);
    for (std::size_t lead = 0; lead < m_columns.leadCount(); ++lead)
        for (const Row &row : rows.of(lead)) {
            const auto behind = std::ranges::upper_bound(rising, row.id, {}, &Run::first);
            if (behind != rising.begin() && row.id <= std::prev(behind)->last)
                m_leads.insert(m_columns.visits.leadIds[lead]);
        }
}

} // namespace baton
