// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importloader.h"

#include "capture/importupdateloader.h"
#include "capture/personkeys.h"
#include "capture/slotloader.h"
#include "funnel/funnelstore.h"
#include "funnel/handoffevidencestore.h"
#include "leads/assignmentstore.h"
#include "leads/interest.h"
#include "leads/lead.h"
#include "leads/leadsearch.h"
#include "leads/leadstore.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QStringList stampColumns{u"batch_id"_s,   u"created_at"_s, u"recorded_at"_s,
                               u"created_by"_s, u"updated_at"_s, u"updated_by"_s};

Result<void> finished(BulkLoad &load)
{
    auto rows = load.finish();
    if (!rows)
        return failure(rows);
    return {};
}

template<typename AnyId>
Result<QList<AnyId>> reserved(Connection &connection, const QString &table, qsizetype count)
{
    QList<AnyId> ids;
    if (count == 0)
        return ids;
    auto numbers = connection.reserveIds(table, count);
    if (!numbers)
        return failure(numbers);
    for (const qint64 number : std::as_const(*numbers))
        ids.append(AnyId(number));
    return ids;
}

const QList<StoredValue> &valuesOf(const LeadChange &change)
{
    return change.after.values;
}

} // namespace

Result<void> ImportLoader::write(ChunkPlan &plan)
{
    auto done = reserve(plan);
    using Step = Result<void> (ImportLoader::*)(const ChunkPlan &);
    for (const Step step :
         {&ImportLoader::insertAccounts, &ImportLoader::insertPersons, &ImportLoader::insertLeads,
          &ImportLoader::insertExternalIds, &ImportLoader::writeVisits, &ImportLoader::insertInterests,
          &ImportLoader::insertDeals, &ImportLoader::insertConsents}) {
        if (done)
            done = (this->*step)(plan);
    }
    if (done)
        done = ImportUpdateLoader(m_connection, m_mapping, m_settings, m_systems).write(plan, m_journal);
    if (done)
        done = answerHandoffs(plan);
    if (done)
        done = writeAssignments(plan);
    if (done)
        done = writeSearch(plan);
    if (done)
        done = Journal(m_connection, m_settings.batch).append(m_journal);
    return done;
}

Result<void> ImportLoader::journalCreated(Entity entity, const QList<qint64> &risingIds)
{
    return Journal(m_connection, m_settings.batch).append(Journal::created(entity, risingIds));
}

void ImportLoader::created(Entity entity, QList<qint64> ids)
{
    m_journal.append(Journal::created(entity, ids));
}

Result<void> ImportLoader::reserve(ChunkPlan &plan)
{
    const auto newAccounts = std::ranges::count_if(plan.accounts, &AccountChange::isNew);
    const auto newPersons = std::ranges::count_if(plan.leads, &LeadChange::makesPerson);
    qsizetype newInterests = 0;
    qsizetype newDeals = 0;
    for (const LeadChange &change : std::as_const(plan.leads)) {
        newInterests +=
            std::ranges::count_if(change.after.interests, [](const auto &one) { return !one.id.isValid(); });
        newDeals += std::ranges::count_if(change.after.deals, [](const auto &one) { return !one.id.isValid(); });
    }
    auto accounts = reserved<AccountId>(m_connection, u"account"_s, newAccounts);
    auto persons = reserved<PersonId>(m_connection, u"person"_s, newPersons);
    auto interests = reserved<InterestId>(m_connection, u"interest"_s, newInterests);
    auto deals = reserved<DealId>(m_connection, u"deal"_s, newDeals);
    if (!accounts || !persons || !interests || !deals) {
        return !accounts ? failure(accounts)
            : !persons   ? failure(persons)
            : !interests ? failure(interests)
                         : failure(deals);
    }
    for (AccountChange &account : plan.accounts) {
        if (!account.isNew())
            continue;
        const AccountId given = accounts->takeFirst();
        // What was planned from memory counts on its numbers; the next attempt asks the database.
        if (account.after.id.isValid() && account.after.id != given)
            return failure(Error::Kind::Busy, u"import.raced"_s);
        account.after.id = given;
    }
    for (LeadChange &change : plan.leads) {
        if (change.makesPerson)
            change.after.person = persons->takeFirst();
        if (change.account >= 0)
            change.after.account = plan.accounts.at(change.account).after.id;
        for (InterestState &interest : change.after.interests) {
            if (!interest.id.isValid()) {
                interest.id = interests->takeFirst();
                m_interestIds.append(interest.id.value());
            }
        }
        for (DealState &deal : change.after.deals) {
            if (!deal.id.isValid()) {
                deal.id = deals->takeFirst();
                m_dealIds.append(deal.id.value());
            }
        }
    }
    return {};
}

void ImportLoader::endWithStamps(BulkLoad &load, Instant createdAt) const
{
    load.id(m_settings.batch);
    load.instant(createdAt);
    load.instant(m_settings.stamp.recordedAt);
    load.id(m_settings.stamp.actor);
    load.instant(createdAt);
    load.id(m_settings.stamp.actor);
    load.endRow();
}

Result<void> ImportLoader::insertAccounts(const ChunkPlan &plan)
{
    if (std::ranges::none_of(plan.accounts, &AccountChange::isNew))
        return {};
    QList<int> slotList = slotsOf(m_mapping, Entity::Account);
    slotList.removeOne(m_mapping.slotOf(Entity::Account, u"name"));
    auto load =
        BulkLoad::into(m_connection, u"account"_s,
                       QStringList{u"id"_s, u"name"_s, u"name_key"_s} + columnsOf(m_mapping, slotList) + stampColumns);
    if (!load)
        return failure(load);
    QList<qint64> ids;
    for (const AccountChange &account : plan.accounts) {
        if (!account.isNew())
            continue;
        (*load)->id(account.after.id);
        (*load)->text(account.after.name);
        (*load)->utf8(account.nameKey);
        writeSlots(**load, m_mapping, slotList, account.after.values);
        endWithStamps(**load, account.at);
        ids.append(account.after.id.value());
    }
    created(Entity::Account, ids);
    return finished(**load);
}

Result<void> ImportLoader::insertPersons(const ChunkPlan &plan)
{
    if (std::ranges::none_of(plan.leads, &LeadChange::makesPerson))
        return {};
    const PersonKeys keys(m_mapping);
    const QList<int> slotList = slotsOf(m_mapping, Entity::Person);
    auto load = BulkLoad::into(m_connection, u"person"_s,
                               QStringList{u"id"_s} + columnsOf(m_mapping, slotList) + keys.columns() + stampColumns);
    if (!load)
        return failure(load);
    QList<qint64> ids;
    for (const LeadChange &change : plan.leads) {
        if (!change.makesPerson)
            continue;
        (*load)->id(change.after.person);
        writeSlots(**load, m_mapping, slotList, valuesOf(change));
        for (const QByteArray &key : change.keys ? change.keys->person : keys.of(change.after))
            (*load)->utf8(key);
        endWithStamps(**load, change.at);
        ids.append(change.after.person.value());
    }
    created(Entity::Person, ids);
    return finished(**load);
}

Result<void> ImportLoader::insertLeads(const ChunkPlan &plan)
{
    if (std::ranges::none_of(plan.leads, &LeadChange::isNew))
        return {};
    QList<int> slotList = slotsOf(m_mapping, Entity::Lead);
    const int typeSlot = m_mapping.slotOf(Entity::Lead, u"type");
    slotList.removeOne(typeSlot);
    auto load = BulkLoad::into(m_connection, u"lead"_s,
                               QStringList{u"id"_s, u"type"_s, u"person_id"_s, u"account_id"_s, u"source_id"_s,
                                           u"channel_id"_s, u"stage"_s, u"stage_entered_at"_s, u"tele_owner_id"_s,
                                           u"sales_owner_id"_s, u"custom"_s}
                                   + columnsOf(m_mapping, slotList) + stampColumns);
    if (!load)
        return failure(load);
    QList<qint64> ids;
    for (const LeadChange &change : plan.leads) {
        if (!change.isNew)
            continue;
        const LeadState &lead = change.after;
        const bool isTyped = typeSlot >= 0 && lead.values.at(typeSlot).isGiven();
        (*load)->id(lead.id);
        (*load)->integer(isTyped ? lead.values.at(typeSlot).number : static_cast<int>(LeadType::NewBusiness));
        (*load)->id(lead.person);
        (*load)->id(lead.account);
        (*load)->id(lead.source);
        (*load)->id(lead.channel);
        (*load)->integer(static_cast<int>(lead.visits.last().stage));
        (*load)->instant(lead.visits.last().enteredAt);
        (*load)->id(lead.tele);
        (*load)->id(lead.sales);
        (*load)->utf8(lead.custom);
        writeSlots(**load, m_mapping, slotList, lead.values);
        // A lead exists since it first stood in the funnel: so a report as of a past day counts it.
        endWithStamps(**load, lead.visits.first().enteredAt);
        ids.append(lead.id.value());
    }
    created(Entity::Lead, ids);
    return finished(**load);
}

Result<void> ImportLoader::insertExternalIds(const ChunkPlan &plan)
{
    auto load = BulkLoad::into(m_connection, u"external_id"_s, {u"system_id"_s, u"value"_s, u"lead_id"_s});
    if (!load)
        return failure(load);
    for (const LeadChange &change : plan.leads) {
        for (const NewExternalId &name : change.externalIds) {
            (*load)->id(name.system == NewExternalId::System::Own ? m_systems.own : m_systems.rowKeys);
            (*load)->utf8(name.value);
            (*load)->id(change.after.id);
            (*load)->endRow();
        }
    }
    return finished(**load);
}

Result<void> ImportLoader::writeVisits(const ChunkPlan &plan)
{
    QList<StageHistory> added;
    QList<StageHistory> replaced;
    for (const LeadChange &change : plan.leads) {
        if (change.isNew)
            added.append(change.after.visits);
        else if (change.before.visits != change.after.visits)
            replaced.append(change.after.visits);
    }
    FunnelStore store(m_connection);
    auto done = added.isEmpty() ? Result<void>() : store.add(added);
    if (done && !replaced.isEmpty())
        done = store.replace(replaced);
    return done;
}

Result<void> ImportLoader::answerHandoffs(const ChunkPlan &plan)
{
    QList<MovedHistory> moved;
    for (const LeadChange &change : plan.leads)
        if (!change.isNew && change.before.visits != change.after.visits)
            moved.append({change.after.id, change.before.visits, change.after.visits, change.before.tele,
                          change.before.sales, change.after.tele, change.after.sales});
    if (moved.isEmpty())
        return {};
    auto answered = HandoffEvidenceStore(m_connection).answer(moved, m_settings.stamp);
    if (!answered)
        return failure(answered);
    m_journal.append(std::move(*answered));
    return {};
}

Result<void> ImportLoader::writeAssignments(const ChunkPlan &plan)
{
    QList<Assignment> assignments;
    const auto note = [&assignments](LeadId lead, Side side, UserId before, UserId after) {
        if (before == after)
            return;
        Assignment assignment;
        assignment.lead = lead;
        assignment.side = side;
        assignment.owner = after;
        assignment.cause = Assignment::Cause::Imported;
        assignments.append(assignment);
    };
    for (const LeadChange &change : plan.leads) {
        note(change.after.id, Side::Tele, change.before.tele, change.after.tele);
        note(change.after.id, Side::Sales, change.before.sales, change.after.sales);
    }
    return AssignmentStore(m_connection).add(assignments, m_settings.batch, m_settings.stamp);
}

Result<void> ImportLoader::insertInterests(const ChunkPlan &plan)
{
    if (m_interestIds.isEmpty())
        return {};
    auto load = BulkLoad::into(m_connection, u"interest"_s,
                               {u"id"_s, u"lead_id"_s, u"source_id"_s, u"channel_id"_s, u"kind"_s, u"campaign"_s,
                                u"external_id"_s, u"status"_s, u"batch_id"_s, u"occurred_at"_s, u"recorded_at"_s});
    if (!load)
        return failure(load);
    const qint64 first = m_interestIds.first();
    for (const LeadChange &change : plan.leads) {
        for (const InterestState &interest : change.after.interests) {
            if (interest.id.value() < first)
                continue;
            (*load)->id(interest.id);
            (*load)->id(change.after.id);
            (*load)->id(interest.source);
            (*load)->id(interest.channel);
            (*load)->utf8(interest.kind);
            (*load)->utf8(interest.campaign);
            (*load)->utf8(interest.externalId);
            (*load)->integer(static_cast<int>(Interest::Status::Lead));
            (*load)->id(m_settings.batch);
            (*load)->instant(interest.at);
            (*load)->instant(m_settings.stamp.recordedAt);
            (*load)->endRow();
        }
    }
    created(Entity::Interest, m_interestIds);
    return finished(**load);
}

Result<void> ImportLoader::insertDeals(const ChunkPlan &plan)
{
    if (m_dealIds.isEmpty())
        return {};
    const QList<int> slotList = slotsOf(m_mapping, Entity::Deal);
    auto load = BulkLoad::into(m_connection, u"deal"_s,
                               QStringList{u"id"_s, u"lead_id"_s} + columnsOf(m_mapping, slotList) + stampColumns);
    if (!load)
        return failure(load);
    const qint64 first = m_dealIds.first();
    for (const LeadChange &change : plan.leads) {
        for (const DealState &deal : change.after.deals) {
            if (deal.id.value() < first)
                continue;
            (*load)->id(deal.id);
            (*load)->id(change.after.id);
            writeSlots(**load, m_mapping, slotList, deal.values);
            endWithStamps(**load, change.at);
        }
    }
    created(Entity::Deal, m_dealIds);
    return finished(**load);
}

Result<void> ImportLoader::insertConsents(const ChunkPlan &plan)
{
    qsizetype count = 0;
    for (const LeadChange &change : plan.leads)
        count += change.consents.size();
    auto ids = reserved<Id<struct ConsentTag>>(m_connection, u"consent_event"_s, count);
    if (!ids)
        return failure(ids);
    if (count == 0)
        return {};
    auto load = BulkLoad::into(m_connection, u"consent_event"_s,
                               {u"id"_s, u"person_id"_s, u"purpose"_s, u"state"_s, u"source_id"_s, u"actor_id"_s,
                                u"batch_id"_s, u"occurred_at"_s, u"recorded_at"_s});
    if (!load)
        return failure(load);
    QList<qint64> used;
    for (const LeadChange &change : plan.leads) {
        for (const RowConsent &consent : change.consents) {
            used.append(ids->first().value());
            (*load)->id(ids->takeFirst());
            (*load)->id(change.after.person);
            (*load)->text(consent.purpose);
            (*load)->integer(consent.isGranted ? 1 : 2);
            (*load)->id(m_settings.source);
            (*load)->id(m_settings.stamp.actor);
            (*load)->id(m_settings.batch);
            (*load)->instant(change.at);
            (*load)->instant(m_settings.stamp.recordedAt);
            (*load)->endRow();
        }
    }
    created(Entity::ConsentEvent, used);
    return finished(**load);
}

Result<void> ImportLoader::writeSearch(const ChunkPlan &plan)
{
    const PersonKeys keys(m_mapping);
    auto load = BulkLoad::into(m_connection, u"lead_search"_s, {u"rowid"_s, u"words"_s});
    if (!load)
        return failure(load);
    QList<LeadId> stale;
    for (const LeadChange &change : plan.leads) {
        if (!change.isNew) {
            stale.append(change.after.id);
            continue;
        }
        const QString account = change.account < 0 ? QString() : plan.accounts.at(change.account).after.name;
        (*load)->id(change.after.id);
        if (change.keys) {
            (*load)->utf8(leadSearchWords(change.after.id, change.keys->search));
            (*load)->endRow();
            continue;
        }
        (*load)->text(leadSearchWords(change.after.id, keys.name(change.after), keys.email(change.after),
                                      keys.phone(change.after), keys.mobile(change.after), account));
        (*load)->endRow();
    }
    if (auto done = finished(**load); !done)
        return done;
    const bool isSearched = m_mapping.uses(Entity::Person) || m_mapping.uses(Entity::Account);
    return stale.isEmpty() || !isSearched ? Result<void>() : LeadStore(m_connection).reindex(stale);
}

} // namespace baton
