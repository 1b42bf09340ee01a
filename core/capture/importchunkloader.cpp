// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importchunkloader.h"

#include "capture/importloader.h"
#include "history/batchstore.h"
#include "people/userstore.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void remember(SeenInFile &seen, const ChunkOutcome &outcome)
{
    for (const LeadId lead : outcome.memory.leads)
        seen.leads.insert(lead.value());
    for (const QByteArray &key : outcome.memory.planned)
        seen.planned.insert(key);
    seen.repeats.insert(outcome.memory.repeats);
    seen.accountSlots.insert(outcome.accountSlots);
    for (const qint64 interest : outcome.seenInterests)
        seen.interests.insert(interest);
    for (const qint64 deal : outcome.seenDeals)
        seen.deals.insert(deal);
}

Result<ChunkOutcome> ImportChunkLoader::load(QList<ImportRow> rows, const ImportResult &soFar)
{
    ChunkOutcome outcome;
    if (auto ours = checkStillOurs(soFar); !ours)
        return failure(ours);
    auto targets = match(rows, outcome);
    if (!targets)
        return failure(targets);
    ChunkFacts facts;
    if (auto known = readFacts(rows, *targets, facts); !known)
        return failure(known);
    outcome.memory.planned.append(m_names.planned());
    ChunkPlan plan = planChunk(*m_context.mapping, m_context.settings, rows, *targets, facts, m_seen);
    if (auto done = conclude(plan, soFar, outcome); !done)
        return failure(done);
    return outcome;
}

Result<std::optional<ChunkOutcome>> ImportChunkLoader::loadPlanned(const QList<ImportRow> &rows, PlannedChunk &chunk,
                                                                   const WriteMark &before, const ImportResult &soFar)
{
    const std::optional<ChunkOutcome> stale;
    if (auto ours = checkStillOurs(soFar); !ours)
        return failure(ours);
    auto mark = WriteMark::of(m_connection);
    if (!mark)
        return failure(mark);
    if (!mark->followsAtOnce(before))
        return stale;
    ChunkFacts facts;
    if (auto known = m_names.read(rows, chunk.targets, facts); !known)
        return failure(known);
    giveNames(chunk, facts);
    const auto leads = std::ranges::count_if(chunk.plan.leads, &LeadChange::isNew);
    auto reserved = m_connection.reserveIds(u"lead"_s, leads);
    if (!reserved)
        return failure(reserved);
    // Should anybody have taken ids since the mark, nothing of this is kept, and the next attempt is stale.
    const qint64 first = leads > 0 ? chunk.plan.leads.first().after.id.value() : 0;
    if (leads > 0 && (reserved->first() != first || reserved->last() != first + leads - 1))
        return failure(Error::Kind::Busy, u"import.raced"_s);
    ChunkOutcome outcome;
    outcome.memory = chunk.memory;
    outcome.mark = *mark;
    if (auto done = conclude(chunk.plan, soFar, outcome); !done)
        return failure(done);
    return outcome;
}

Result<void> ImportChunkLoader::checkStillOurs(const ImportResult &soFar)
{
    if (!isRun())
        return {};
    return BatchStore(m_connection).checkStillOurs(m_context.settings.batch, soFar.rows);
}

Result<void> ImportChunkLoader::readFacts(const QList<ImportRow> &rows, const QList<RowTarget> &targets,
                                          ChunkFacts &facts)
{
    auto known = m_names.read(rows, targets, facts);
    if (known)
        known = m_facts.readLeads(targets, facts);
    if (known)
        known = m_facts.readAccounts(rows, facts);
    if (known)
        known = m_facts.readInterestIds(rows, facts);
    if (!known || !isRun())
        return known;
    const auto count = std::ranges::count(targets, PlanStatus::New, &RowTarget::status);
    auto ids = count == 0 ? Result<QList<qint64>>() : m_connection.reserveIds(u"lead"_s, count);
    if (!ids)
        return failure(ids);
    for (const qint64 id : std::as_const(*ids))
        facts.newLeads.append(LeadId(id));
    return {};
}

Result<void> ImportChunkLoader::conclude(ChunkPlan &plan, const ImportResult &soFar, ChunkOutcome &outcome)
{
    if (isRun()) {
        if (auto written = write(plan, outcome); !written)
            return written;
    }
    for (const AccountChange &account : std::as_const(plan.accounts)) {
        if (account.after.id.isValid())
            outcome.accountSlots.insert(account.after.id.value(), account.filledSlots);
    }
    outcome.seenInterests.append(plan.seenInterests);
    outcome.seenDeals.append(plan.seenDeals);
    plan.result.usersCreated = m_names.usersCreated();
    outcome.result = plan.result;
    outcome.rows = plan.rows;
    if (!isRun())
        return {};
    ImportResult whole = soFar;
    whole.add(plan.result);
    return BatchStore(m_connection).advance(m_context.settings.batch, whole.rows, toStored(whole));
}

Result<ChunkOutcome> ImportChunkLoader::recall(QList<ImportRow> rows)
{
    ChunkOutcome outcome;
    auto targets = match(rows, outcome);
    if (!targets)
        return failure(targets);
    // Accounts that rows of the first part filled keep what they got: every slot counts as filled.
    ChunkFacts facts;
    if (auto read = m_facts.readLeads(*targets, facts); !read)
        return failure(read);
    if (auto read = m_facts.readAccounts(rows, facts); !read)
        return failure(read);
    for (auto it = facts.accounts.cbegin(); it != facts.accounts.cend(); ++it)
        outcome.accountSlots.insert(it.key().value(), ~quint32(0));
    for (const LeadState &lead : std::as_const(facts.leads)) {
        for (const InterestState &interest : lead.interests)
            outcome.seenInterests.append(interest.id.value());
        for (const DealState &deal : lead.deals)
            outcome.seenDeals.append(deal.id.value());
    }
    return outcome;
}

Result<QList<RowTarget>> ImportChunkLoader::match(QList<ImportRow> &rows, ChunkOutcome &outcome)
{
    if (auto ready = ImportFactsLoader::prepareSession(m_connection); !ready)
        return failure(ready);
    if (m_context.mapping->unknownOwners == UnknownOwners::Reject) {
        QStringList aliases;
        for (const ImportRow &row : std::as_const(rows))
            aliases << row.tele << row.sales;
        aliases.removeAll(QString());
        aliases.removeDuplicates();
        if (!aliases.isEmpty()) {
            auto known = UserStore(m_connection).byAliases(aliases);
            if (!known)
                return failure(known);
            rejectUnknownOwners(rows, *known);
        }
    }
    auto matches = m_facts.matches(rows, m_seen);
    if (!matches)
        return failure(matches);
    const Matching matching{*m_context.mapping, m_context.settings.policy, m_context.settings.source,
                            m_context.purpose};
    return matching.targets(rows, *matches, m_seen, outcome.memory);
}

Result<void> ImportChunkLoader::write(ChunkPlan &plan, ChunkOutcome &outcome)
{
    ImportLoader loader(m_connection, *m_context.mapping, m_context.settings, m_context.systems);
    auto done = m_names.journalCreated(loader);
    if (done)
        done = loader.write(plan);
    if (!done)
        return done;
    for (const LeadChange &change : std::as_const(plan.leads)) {
        outcome.memory.leads.append(change.after.id);
        for (qsizetype at = change.before.interests.size(); at < change.after.interests.size(); ++at)
            outcome.seenInterests.append(change.after.interests.at(at).id.value());
        for (qsizetype at = change.before.deals.size(); at < change.after.deals.size(); ++at)
            outcome.seenDeals.append(change.after.deals.at(at).id.value());
    }
    return {};
}

} // namespace baton
