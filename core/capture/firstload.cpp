// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/firstload.h"

#include "capture/wantednames.h"
#include "support/text.h"

#include <algorithm>

namespace baton {

namespace {

// What keeps an import within 200 MB whatever its size: a lead with two keys takes some 50 bytes, an account with all
// its fields some 300.
constexpr quint32 mostLeads = 1'500'000;
constexpr size_t mostKeptAccounts = 200'000;

bool fillsMoreThanNames(const ImportMapping &mapping)
{
    const int nameSlot = mapping.slotOf(Entity::Account, u"name");
    for (int slot = 0; slot < mapping.slotList.size(); ++slot) {
        if (mapping.slotList.at(slot).entity == Entity::Account && slot != nameSlot)
            return true;
    }
    return false;
}

template<typename AnyId>
QHash<AnyId, AnyId> realIds(const QHash<QString, AnyId> &standIns, const QHash<QString, AnyId> &real)
{
    QHash<AnyId, AnyId> ids;
    for (auto it = real.cbegin(); it != real.cend(); ++it)
        ids.insert(standIns.value(it.key()), it.value());
    return ids;
}

} // namespace

void giveNames(PlannedChunk &chunk, const ChunkFacts &facts)
{
    const QHash<UserId, UserId> users = realIds(chunk.owners, facts.users);
    const QHash<ChannelId, ChannelId> channels = realIds(chunk.channels, facts.channels);
    for (LeadChange &change : chunk.plan.leads) {
        LeadState &lead = change.after;
        lead.tele = users.value(lead.tele);
        lead.sales = users.value(lead.sales);
        lead.channel = channels.value(lead.channel);
        for (InterestState &interest : lead.interests)
            interest.channel = channels.value(interest.channel);
    }
}

FirstLoad::FirstLoad(std::shared_ptr<const ImportMapping> mapping, const PlanSettings &settings, FirstFacts facts)
    : m_mapping(std::move(mapping))
    , m_settings(settings)
    , m_known(std::move(facts))
    , m_rejectsOwners(
          m_mapping->unknownOwners == UnknownOwners::Reject
          && (m_mapping->uses(MappedColumn::Goes::OwnerTele) || m_mapping->uses(MappedColumn::Goes::OwnerSales)))
    , m_keepsAccounts(fillsMoreThanNames(*m_mapping))
{}

std::shared_ptr<PlannedChunk> FirstLoad::plan(QList<ImportRow> rows)
{
    if (m_leadCount > mostLeads || m_accountStates.size() > mostKeptAccounts)
        return nullptr;
    if (m_rejectsOwners)
        rejectUnknownOwners(rows, m_known.usersByAlias);
    auto chunk = std::make_shared<PlannedChunk>();
    const Matching matching{*m_mapping, m_settings.policy, m_settings.source, PlanFor::Run};
    chunk->targets = matching.targets(rows, matches(rows), m_seen, chunk->memory);
    nameOwners(rows, chunk->targets);
    chunk->owners = m_owners;
    chunk->channels = m_channels;

    ChunkFacts facts;
    facts.users = m_owners;
    facts.channels = m_channels;
    knowAccounts(rows, facts);
    knowInterests(rows, facts);
    const auto count = std::ranges::count(chunk->targets, PlanStatus::New, &RowTarget::status);
    for (quint32 number = 0; number < count; ++number)
        facts.newLeads.append(leadOf(m_leadCount + number));

    chunk->plan = planChunk(*m_mapping, m_settings, rows, chunk->targets, facts, m_seen);
    rememberLeads(rows, *chunk);
    rememberAccounts(chunk->plan);
    return chunk;
}

QList<KeyMatch> FirstLoad::matches(const QList<ImportRow> &rows) const
{
    QList<KeyMatch> found;
    const auto add = [&](const KeyIndex &index, QByteArrayView key, qsizetype row, KeyMatch::Key kind, int occurrence) {
        if (const auto number = index.find(key))
            found.append({row, kind, occurrence, true, leadOf(*number), false});
    };
    const bool asksEmail = m_mapping->match.contains(MatchKey::Email);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const ImportRow &row = rows.at(at);
        if (!row.externalId.isEmpty())
            add(m_externalIds, row.externalId, at, KeyMatch::Key::ExternalId, 0);
        if (asksEmail && !row.emailKey.isEmpty())
            add(m_emails, row.emailKey, at, KeyMatch::Key::Email, 0);
    }
    for (const RowKeyQuestion &question : rowKeyQuestions(rows, m_seen)) {
        add(m_rowKeys, rowKey(question.digest, question.occurrence, m_settings.source), question.row,
            KeyMatch::Key::RowKey, question.occurrence);
    }
    return found;
}

void FirstLoad::nameOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets)
{
    const auto name = [](auto &known, const QString &key) {
        using AnyId = typename std::remove_reference_t<decltype(known)>::mapped_type;
        if (!key.isEmpty() && !known.contains(key))
            known.insert(key, AnyId(firstPlannedId + known.size()));
    };
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (!isLive(targets.at(at)))
            continue;
        const ImportRow &row = rows.at(at);
        name(m_owners, row.teleKey);
        name(m_owners, row.salesKey);
        if (row.interest)
            name(m_channels, row.interest->channelKey);
    }
}

void FirstLoad::knowAccounts(const QList<ImportRow> &rows, ChunkFacts &facts) const
{
    const int nameSlot = m_mapping->slotOf(Entity::Account, u"name");
    if (nameSlot < 0)
        return;
    for (const ImportRow &row : rows) {
        if (row.accountKey.isEmpty() || facts.accountsByName.contains(row.accountKey))
            continue;
        const auto number = m_accounts.find(row.accountKey.toUtf8());
        if (!number)
            continue;
        const AccountId id = accountOf(*number);
        facts.accountsByName.insert(row.accountKey, id);
        if (m_keepsAccounts)
            facts.accounts.insert(id, m_accountStates[*number]);
        else
            facts.accounts.insert(id, {id, 1, QString::fromUtf8(row.values.at(nameSlot).text), {}});
    }
}

void FirstLoad::knowInterests(const QList<ImportRow> &rows, ChunkFacts &facts) const
{
    for (const ImportRow &row : rows) {
        if (!row.interest || row.interest->externalId.isEmpty())
            continue;
        if (const auto number = m_interests.find(row.interest->externalId))
            facts.interestLeads.insert(row.interest->externalId, leadOf(*number));
    }
}

void FirstLoad::rememberLeads(const QList<ImportRow> &rows, const PlannedChunk &chunk)
{
    m_seen.repeats.insert(chunk.memory.repeats);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const RowTarget &target = chunk.targets.at(at);
        if (target.status != PlanStatus::New)
            continue;
        const ImportRow &row = rows.at(at);
        const quint32 number = m_leadCount++;
        m_seen.leads.insert(leadOf(number).value());
        if (!row.externalId.isEmpty())
            m_externalIds.insert(row.externalId, number);
        if (!row.emailKey.isEmpty())
            m_emails.insert(row.emailKey, number);
        if (!target.rowKey.isEmpty())
            m_rowKeys.insert(target.rowKey, number);
        if (row.interest && !row.interest->externalId.isEmpty())
            m_interests.insert(row.interest->externalId, number);
    }
}

void FirstLoad::rememberAccounts(ChunkPlan &plan)
{
    for (AccountChange &account : plan.accounts) {
        if (account.isNew()) {
            account.after.id = accountOf(m_accountCount);
            m_accounts.insert(comparisonKey(account.after.name).toUtf8(), m_accountCount++);
            if (m_keepsAccounts)
                m_accountStates.push_back(account.after);
        } else if (account.isChanged()) {
            AccountState &kept =
                m_accountStates[static_cast<size_t>(account.after.id.value() - m_known.account.value())];
            kept = account.after;
            ++kept.revision; // As the database will count.
        }
        if (m_keepsAccounts)
            m_seen.accountSlots.insert(account.after.id.value(), account.filledSlots);
    }
}

} // namespace baton
