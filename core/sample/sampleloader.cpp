// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/sampleloader.h"

#include "history/journal.h"
#include "leads/interest.h"
#include "leads/leadsearch.h"
#include "sample/samplecompany.h"
#include "sample/samplefollowuploader.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> finished(Result<qint64> rows)
{
    if (!rows)
        return failure(rows);
    return {};
}

QStringList words(const QString &text)
{
    return text.split(u' ');
}

void putAddress(BulkLoad &load, const Address &address)
{
    load.text(address.street);
    load.text(address.postcode);
    load.text(address.city);
    load.text(address.region);
    load.text(address.country);
}

void putMoney(BulkLoad &load, const std::optional<Money> &money)
{
    load.integer(money ? std::optional(money->minor) : std::nullopt);
    load.text(money ? money->currency : QString());
}

void putUser(BulkLoad &load, const QList<UserId> &users, int index)
{
    load.id(index < 0 ? UserId() : users[index]);
}

/// What is promised of a hand-off can be kept: the workspace's hours are open every week.
void setDeadlines(SampleLead &lead, const SampleTerms &terms)
{
    for (Handoff &handoff : lead.followUp.handoffs) {
        const auto due = deadlinesOf(handoff.handedAt, handoff.to == Side::Tele ? terms.tele : terms.sales);
        handoff.respondDue = due ? due->respondDue : handoff.handedAt;
        handoff.touchDue = due ? due->touchDue : handoff.handedAt;
    }
}

} // namespace

SampleChunk SampleChunk::of(const SampleLeads &leads, qint64 first, qint64 end, SampleRouter &router,
                            const SampleTerms &terms)
{
    SampleChunk chunk;
    chunk.firstAccount = SampleLeads::accountsFor(first);
    for (qint64 i = chunk.firstAccount; i < SampleLeads::accountsFor(end); ++i) {
        chunk.accounts.append(leads.account(i));
        chunk.accountKeys.append(accountNameKey(chunk.accounts.last().name));
    }
    chunk.leads.reserve(end - first);
    chunk.keys.reserve(end - first);
    chunk.accountNames.reserve(end - first);
    for (qint64 i = first; i < end; ++i) {
        SampleLead &lead = chunk.leads.emplaceBack(leads.lead(i));
        router.route(lead);
        setDeadlines(lead, terms);
        chunk.keys.append({personNameKey(lead.person), emailKey(lead.person.email), phoneKey(lead.person.phone)});
        if (!lead.account)
            chunk.accountNames.append(QString());
        else if (*lead.account >= chunk.firstAccount)
            chunk.accountNames.append(chunk.accounts[*lead.account - chunk.firstAccount].name);
        else
            chunk.accountNames.append(leads.account(*lead.account).name);
    }
    return chunk;
}

SampleLoader::SampleLoader(Connection &connection, const SampleReferences &references, const Stamp &stamp)
    : m_connection(connection)
    , m_references(references)
    , m_stamp(stamp)
{}

Result<QList<qint64>> SampleLoader::load(const SampleChunk &chunk, const std::vector<qint64> &accountIds)
{
    m_earlierAccounts = &accountIds;
    m_firstAccount = chunk.firstAccount;
    const auto accounts = m_connection.reserveIds(u"account"_s, chunk.accounts.size());
    if (!accounts)
        return accounts;
    m_newAccounts = *accounts;
    const auto persons = m_connection.reserveIds(u"person"_s, chunk.leads.size());
    if (!persons)
        return persons;
    const auto leads = m_connection.reserveIds(u"lead"_s, chunk.leads.size());
    if (!leads)
        return leads;
    Result<void> loaded = loadAccounts(chunk, *accounts);
    if (loaded)
        loaded = loadPersons(chunk, *persons);
    if (loaded)
        loaded = loadLeads(chunk, *leads, *persons);
    if (loaded)
        loaded = loadExternalIds(chunk, *leads);
    if (loaded)
        loaded = loadInterests(chunk, *leads);
    if (loaded)
        loaded = loadVisits(chunk, *leads);
    if (loaded)
        loaded = loadDeals(chunk, *leads);
    if (loaded)
        loaded = SampleFollowUpLoader(m_connection, m_references, m_stamp).load(chunk, *leads);
    if (loaded)
        loaded = loadSearch(chunk, *leads);
    if (!loaded)
        return failure(loaded);
    return accounts;
}

Result<void> SampleLoader::journal(Entity entity, const QList<qint64> &ids)
{
    return Journal(m_connection, m_references.batch).append(Journal::created(entity, ids));
}

qint64 SampleLoader::accountId(const SampleLead &lead) const
{
    const qint64 index = *lead.account;
    return index < m_firstAccount ? (*m_earlierAccounts)[static_cast<size_t>(index)]
                                  : m_newAccounts[index - m_firstAccount];
}

Result<void> SampleLoader::loadAccounts(const SampleChunk &chunk, const QList<qint64> &ids)
{
    auto load = BulkLoad::into(
        m_connection, u"account"_s,
        words(u"id name name_key industry employees website revenue_minor revenue_currency street postcode "
              "city region country batch_id created_at recorded_at created_by updated_at updated_by"_s));
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Account &account = chunk.accounts[i];
        (*load)->integer(ids[i]);
        (*load)->text(account.name);
        (*load)->text(chunk.accountKeys[i]);
        (*load)->text(account.industry);
        (*load)->integer(account.employees);
        (*load)->text(account.website);
        putMoney(**load, account.revenue);
        putAddress(**load, account.address);
        (*load)->id(m_references.batch);
        (*load)->instant(account.createdAt);
        (*load)->instant(m_stamp.recordedAt);
        (*load)->id(m_stamp.actor);
        (*load)->instant(account.createdAt);
        (*load)->id(m_stamp.actor);
        (*load)->endRow();
    }
    if (auto done = finished((*load)->finish()); !done)
        return done;
    return journal(Entity::Account, ids);
}

Result<void> SampleLoader::loadPersons(const SampleChunk &chunk, const QList<qint64> &ids)
{
    auto load = BulkLoad::into(
        m_connection, u"person"_s,
        words(u"id first_name last_name full_name name_key title email email_key phone phone_key mobile birth_date "
              u"street postcode "
              "city region country language batch_id created_at recorded_at created_by updated_at updated_by"_s));
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Person &person = chunk.leads[i].person;
        (*load)->integer(ids[i]);
        (*load)->text(person.firstName);
        (*load)->text(person.lastName);
        (*load)->text(person.fullName);
        (*load)->text(chunk.keys[i].name);
        (*load)->text(person.title);
        (*load)->text(person.email);
        (*load)->text(chunk.keys[i].email);
        (*load)->text(person.phone);
        (*load)->text(chunk.keys[i].phone);
        (*load)->text(person.mobile);
        (*load)->text(person.birthDate ? person.birthDate->toString(Qt::ISODate) : QString());
        putAddress(**load, person.address);
        (*load)->text(person.language);
        (*load)->id(m_references.batch);
        (*load)->instant(person.createdAt);
        (*load)->instant(m_stamp.recordedAt);
        (*load)->id(m_stamp.actor);
        (*load)->instant(person.createdAt);
        (*load)->id(m_stamp.actor);
        (*load)->endRow();
    }
    if (auto done = finished((*load)->finish()); !done)
        return done;
    return journal(Entity::Person, ids);
}

Result<void> SampleLoader::loadLeads(const SampleChunk &chunk, const QList<qint64> &ids, const QList<qint64> &persons)
{
    auto load = BulkLoad::into(
        m_connection, u"lead"_s,
        words(u"id type person_id account_id source_id channel_id stage stage_entered_at tele_owner_id "
              "sales_owner_id tags custom batch_id created_at recorded_at created_by updated_at updated_by"_s));
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const SampleLead &lead = chunk.leads[i];
        (*load)->integer(ids[i]);
        (*load)->integer(static_cast<qint64>(lead.type));
        (*load)->integer(persons[i]);
        (*load)->integer(lead.account ? std::optional(accountId(lead)) : std::nullopt);
        (*load)->id(m_references.sources[lead.source]);
        (*load)->id(m_references.channels[lead.source][lead.channel]);
        (*load)->integer(static_cast<qint64>(lead.visits.last().stage));
        (*load)->instant(lead.visits.last().enteredAt);
        putUser(**load, m_references.users, lead.teleOwner);
        putUser(**load, m_references.users, lead.salesOwner);
        (*load)->text(lead.tags);
        (*load)->utf8(lead.custom);
        (*load)->id(m_references.batch);
        (*load)->instant(lead.createdAt);
        (*load)->instant(m_stamp.recordedAt);
        (*load)->id(m_stamp.actor);
        (*load)->instant(lead.updatedAt);
        (*load)->id(m_stamp.actor);
        (*load)->endRow();
    }
    if (auto done = finished((*load)->finish()); !done)
        return done;
    return journal(Entity::Lead, ids);
}

Result<void> SampleLoader::loadExternalIds(const SampleChunk &chunk, const QList<qint64> &leads)
{
    auto load = BulkLoad::into(m_connection, u"external_id"_s, words(u"system_id value lead_id"_s));
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < leads.size(); ++i) {
        if (chunk.leads[i].externalId.isEmpty())
            continue;
        (*load)->integer(m_references.customerSystem);
        (*load)->text(chunk.leads[i].externalId);
        (*load)->integer(leads[i]);
        (*load)->endRow();
    }
    return finished((*load)->finish());
}

Result<void> SampleLoader::loadInterests(const SampleChunk &chunk, const QList<qint64> &leads)
{
    qint64 count = 0;
    for (const SampleLead &lead : chunk.leads)
        count += lead.interests.size();
    const auto ids = m_connection.reserveIds(u"interest"_s, count);
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(
        m_connection, u"interest"_s,
        words(u"id lead_id source_id channel_id kind campaign status batch_id occurred_at recorded_at"_s));
    if (!load)
        return failure(load);
    auto id = ids->cbegin();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        for (const SampleInterest &interest : chunk.leads[i].interests) {
            const SampleSource &source = sampleCompany().sources[interest.source];
            (*load)->integer(*id++);
            (*load)->integer(leads[i]);
            (*load)->id(m_references.sources[interest.source]);
            (*load)->id(m_references.channels[interest.source][interest.channel]);
            (*load)->text(source.channels[interest.channel].interestKind);
            (*load)->text(source.campaign);
            (*load)->integer(static_cast<qint64>(Interest::Status::Lead));
            (*load)->id(m_references.batch);
            (*load)->instant(interest.at);
            (*load)->instant(m_stamp.recordedAt);
            (*load)->endRow();
        }
    }
    if (auto done = finished((*load)->finish()); !done)
        return done;
    return journal(Entity::Interest, *ids);
}

Result<void> SampleLoader::loadVisits(const SampleChunk &chunk, const QList<qint64> &leads)
{
    auto load = BulkLoad::into(
        m_connection, u"stage_history"_s,
        words(u"lead_id seq stage entered_at left_at recorded_at inconsistent actor_id cause reason batch_id"_s));
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < leads.size(); ++i) {
        for (const StageVisit &visit : chunk.leads[i].visits) {
            (*load)->integer(leads[i]);
            (*load)->integer(visit.seq);
            (*load)->integer(static_cast<qint64>(visit.stage));
            (*load)->instant(visit.enteredAt);
            (*load)->instant(visit.leftAt);
            (*load)->instant(m_stamp.recordedAt);
            (*load)->boolean(visit.inconsistent);
            (*load)->id(m_stamp.actor);
            (*load)->integer(static_cast<qint64>(visit.cause));
            (*load)->text(visit.reason);
            (*load)->id(m_references.batch);
            (*load)->endRow();
        }
    }
    return finished((*load)->finish());
}

Result<void> SampleLoader::loadDeals(const SampleChunk &chunk, const QList<qint64> &leads)
{
    const auto count = std::ranges::count_if(chunk.leads, [](const SampleLead &lead) { return lead.deal.has_value(); });
    const auto ids = m_connection.reserveIds(u"deal"_s, count);
    if (!ids)
        return failure(ids);
    auto load = BulkLoad::into(
        m_connection, u"deal"_s,
        words(u"id lead_id name amount_minor amount_currency stage close_date reason batch_id created_at "
              "recorded_at created_by updated_at updated_by"_s));
    if (!load)
        return failure(load);
    auto id = ids->cbegin();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        const auto &deal = chunk.leads[i].deal;
        if (!deal)
            continue;
        (*load)->integer(*id++);
        (*load)->integer(leads[i]);
        (*load)->text(deal->name);
        putMoney(**load, deal->amount);
        (*load)->text(deal->stage);
        (*load)->text(deal->closeDate ? deal->closeDate->toString(Qt::ISODate) : QString());
        (*load)->text(deal->reason);
        (*load)->id(m_references.batch);
        (*load)->instant(deal->createdAt);
        (*load)->instant(m_stamp.recordedAt);
        (*load)->id(m_stamp.actor);
        (*load)->instant(chunk.leads[i].visits.last().enteredAt);
        (*load)->id(m_stamp.actor);
        (*load)->endRow();
    }
    if (auto done = finished((*load)->finish()); !done)
        return done;
    return journal(Entity::Deal, *ids);
}

Result<void> SampleLoader::loadSearch(const SampleChunk &chunk, const QList<qint64> &leads)
{
    auto load = BulkLoad::into(m_connection, u"lead_search"_s, words(u"rowid words"_s));
    if (!load)
        return failure(load);
    for (qsizetype i = 0; i < leads.size(); ++i) {
        const Person &person = chunk.leads[i].person;
        (*load)->integer(leads[i]);
        (*load)->text(leadSearchWords(LeadId(leads[i]), displayName(person), person.email, person.phone, person.mobile,
                                      chunk.accountNames[i]));
        (*load)->endRow();
    }
    return finished((*load)->finish());
}

} // namespace baton
