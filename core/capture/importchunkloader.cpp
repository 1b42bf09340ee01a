// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importchunkloader.h"

#include "capture/importloader.h"
#include "history/batchstore.h"
#include "people/userstore.h"
#include "sources/channelstore.h"
#include "storage/connection.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Ids that a dry run gives to users and channels that a run would make: far above any real one.
constexpr qint64 firstPlannedId = qint64(1) << 52;

bool isLive(const RowTarget &target)
{
    return target.status == PlanStatus::New || target.status == PlanStatus::Update;
}

qint64 plannedId(const QString &key)
{
    return firstPlannedId + static_cast<qint64>(qHash(key, 7) >> 14);
}

QHash<QString, Roles> wantedOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets)
{
    QHash<QString, Roles> wanted;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (!isLive(targets.at(at)))
            continue;
        if (!rows.at(at).tele.isEmpty())
            wanted[rows.at(at).tele].insert(Role::Tele);
        if (!rows.at(at).sales.isEmpty())
            wanted[rows.at(at).sales].insert(Role::Rep);
    }
    return wanted;
}

} // namespace

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
    auto targets = match(rows, outcome);
    if (!targets)
        return failure(targets);
    ChunkFacts facts;
    auto known = readOwners(rows, *targets, facts, outcome);
    if (known)
        known = readChannels(rows, *targets, facts);
    if (known && m_context.settings.rows == PlanSettings::Rows::Wanted)
        known = readNames(facts);
    if (known)
        known = m_facts.readLeads(*targets, facts);
    if (known)
        known = m_facts.readAccounts(rows, facts);
    if (known)
        known = m_facts.readInterestIds(rows, facts);
    if (known && isRun()) {
        const auto count = std::ranges::count(*targets, PlanStatus::New, &RowTarget::status);
        auto ids = count == 0 ? Result<QList<qint64>>() : m_connection.reserveIds(u"lead"_s, count);
        if (!ids)
            return failure(ids);
        for (const qint64 id : std::as_const(*ids))
            facts.newLeads.append(LeadId(id));
    }
    if (!known)
        return failure(known);

    ChunkPlan plan = planChunk(*m_context.mapping, m_context.settings, rows, *targets, facts, m_seen);
    if (isRun()) {
        if (auto written = write(plan); !written)
            return failure(written);
        for (const LeadChange &change : std::as_const(plan.leads))
            outcome.memory.leads.append(change.after.id);
        for (const LeadChange &change : std::as_const(plan.leads)) {
            for (qsizetype at = change.before.interests.size(); at < change.after.interests.size(); ++at)
                outcome.seenInterests.append(change.after.interests.at(at).id.value());
            for (qsizetype at = change.before.deals.size(); at < change.after.deals.size(); ++at)
                outcome.seenDeals.append(change.after.deals.at(at).id.value());
        }
    }
    for (const AccountChange &account : std::as_const(plan.accounts)) {
        if (account.after.id.isValid())
            outcome.accountSlots.insert(account.after.id.value(), account.filledSlots);
    }
    outcome.seenInterests.append(plan.seenInterests);
    outcome.seenDeals.append(plan.seenDeals);
    plan.result.usersCreated = outcome.result.usersCreated;
    outcome.result = plan.result;
    outcome.rows = plan.rows;
    if (isRun()) {
        ImportResult whole = soFar;
        whole.add(plan.result);
        if (auto done = BatchStore(m_connection).advance(m_context.settings.batch, whole.rows, toStored(whole)); !done)
            return failure(done);
    }
    return outcome;
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

Result<void> ImportChunkLoader::readOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets,
                                           ChunkFacts &facts, ChunkOutcome &outcome)
{
    const QHash<QString, Roles> wanted = wantedOwners(rows, targets);
    if (wanted.isEmpty())
        return {};
    UserStore users(m_connection);
    const bool isCreating = m_context.mapping->unknownOwners == UnknownOwners::CreateUsers;
    if (isRun() && isCreating) {
        auto found = users.findOrCreateByAlias(wanted, m_context.settings.batch, m_context.settings.stamp);
        if (!found)
            return failure(found);
        facts.users = found->byAliasKey;
        for (const UserId user : std::as_const(found->created))
            m_createdUsers.append(user.value());
        outcome.result.usersCreated = found->created.size();
        return {};
    }
    auto known = users.byAliases(wanted.keys());
    if (!known)
        return failure(known);
    facts.users = *known;
    if (!isCreating)
        return {};
    for (auto it = wanted.keyBegin(); it != wanted.keyEnd(); ++it) {
        const QString key = comparisonKey(*it);
        if (facts.users.contains(key))
            continue;
        facts.users.insert(key, UserId(plannedId(key)));
        facts.userNames.insert(UserId(plannedId(key)), *it);
        const QByteArray seenKey = 'u' + key.toUtf8();
        if (!m_seen.planned.contains(seenKey)) {
            outcome.memory.planned.append(seenKey);
            ++outcome.result.usersCreated;
        }
    }
    return {};
}

Result<void> ImportChunkLoader::readChannels(const QList<ImportRow> &rows, const QList<RowTarget> &targets,
                                             ChunkFacts &facts)
{
    QStringList names;
    QSet<QString> listed;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto &interest = rows.at(at).interest;
        if (!isLive(targets.at(at)) || !interest || interest->channel.isEmpty()
            || listed.contains(interest->channelKey))
            continue;
        listed.insert(interest->channelKey);
        names.append(interest->channel);
    }
    if (names.isEmpty())
        return {};
    ChannelStore channels(m_connection);
    if (isRun()) {
        auto found = channels.findOrCreate(names, m_context.settings.batch);
        if (!found)
            return failure(found);
        facts.channels = found->byKey;
        for (const ChannelId channel : std::as_const(found->created))
            m_createdChannels.append(channel.value());
        return {};
    }
    auto known = channels.all();
    if (!known)
        return failure(known);
    for (const Channel &channel : std::as_const(*known))
        facts.channels.insert(comparisonKey(channel.name), channel.id);
    for (const QString &name : std::as_const(names)) {
        const QString key = comparisonKey(name);
        if (!facts.channels.contains(key))
            facts.channels.insert(key, ChannelId(plannedId(key)));
    }
    return {};
}

Result<void> ImportChunkLoader::readNames(ChunkFacts &facts)
{
    auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    for (const User &user : std::as_const(*users))
        facts.userNames.insert(user.id, user.name);
    auto channels = ChannelStore(m_connection).all();
    if (!channels)
        return failure(channels);
    for (const Channel &channel : std::as_const(*channels))
        facts.channelNames.insert(channel.id, channel.name);
    return {};
}

Result<void> ImportChunkLoader::write(ChunkPlan &plan)
{
    ImportLoader loader(m_connection, *m_context.mapping, m_context.settings, m_context.systems);
    auto done = m_createdUsers.isEmpty() ? Result<void>() : loader.journalCreated(Entity::User, m_createdUsers);
    if (done && !m_createdChannels.isEmpty())
        done = loader.journalCreated(Entity::Channel, m_createdChannels);
    if (done)
        done = loader.write(plan);
    return done;
}

} // namespace baton
