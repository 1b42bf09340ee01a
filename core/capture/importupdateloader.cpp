// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importupdateloader.h"

#include "capture/personkeys.h"
#include "capture/slotloader.h"
#include "funnel/stagevisitjson.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/stagedupdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Tag>
QJsonValue toJson(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue(QJsonValue::Null);
}

template<typename Tag>
void addChange(JournalEntry &entry, const QString &column, Id<Tag> before, Id<Tag> after)
{
    if (before == after)
        return;
    entry.before->insert(column, toJson(before));
    entry.after->insert(column, toJson(after));
}

bool isPersonChanged(const ImportMapping &mapping, const LeadChange &change)
{
    if (change.isNew || change.makesPerson || !change.before.person.isValid())
        return false;
    for (int slot = 0; slot < mapping.slotList.size(); ++slot) {
        if (mapping.slotList.at(slot).entity == Entity::Person
            && change.before.values.at(slot) != change.after.values.at(slot))
            return true;
    }
    return false;
}

bool areOwnFieldsChanged(const ImportMapping &mapping, const LeadChange &change)
{
    const LeadState &before = change.before;
    const LeadState &after = change.after;
    if (before.person != after.person || before.account != after.account || before.channel != after.channel
        || before.tele != after.tele || before.sales != after.sales)
        return true;
    for (int slot = 0; slot < mapping.slotList.size(); ++slot) {
        if (mapping.slotList.at(slot).entity == Entity::Lead && before.values.at(slot) != after.values.at(slot))
            return true;
    }
    return false;
}

bool isLeadChanged(const ImportMapping &mapping, const LeadChange &change)
{
    return !change.isNew
        && (!change.externalIds.isEmpty() || change.before.visits != change.after.visits
            || areOwnFieldsChanged(mapping, change));
}

} // namespace

Result<void> ImportUpdateLoader::write(const ChunkPlan &plan, QList<JournalEntry> &journal)
{
    auto done = updateAccounts(plan, journal);
    if (done)
        done = updatePersons(plan, journal);
    if (done)
        done = updateLeads(plan, journal);
    if (done)
        done = updateDeals(plan, journal);
    return done;
}

Result<void> ImportUpdateLoader::updateLeads(const ChunkPlan &plan, QList<JournalEntry> &journal)
{
    if (std::ranges::none_of(plan.leads, [&](const LeadChange &change) { return isLeadChanged(m_mapping, change); }))
        return {};
    const QList<int> slotList = slotsOf(m_mapping, Entity::Lead);
    QList<int> journalled = slotList;
    for (int slot = 0; slot < m_mapping.slotList.size(); ++slot) {
        if (m_mapping.slotList.at(slot).isCustom())
            journalled.append(slot);
    }
    const QStringList columns =
        QStringList{u"person_id"_s,        u"account_id"_s,    u"channel_id"_s,     u"stage"_s, u"status"_s,
                    u"stage_entered_at"_s, u"tele_owner_id"_s, u"sales_owner_id"_s, u"custom"_s}
        + columnsOf(m_mapping, slotList);
    return update(u"lead"_s, columns, [&](BulkLoad &load) {
        qint64 rows = 0;
        for (const LeadChange &change : plan.leads) {
            if (!isLeadChanged(m_mapping, change))
                continue;
            const LeadState &lead = change.after;
            load.id(lead.id);
            load.integer(lead.revision);
            load.id(lead.person);
            load.id(lead.account);
            load.id(lead.channel);
            load.integer(static_cast<int>(lead.visits.last().stage));
            load.text(lead.visits.last().status);
            load.instant(lead.visits.last().enteredAt);
            load.id(lead.tele);
            load.id(lead.sales);
            load.utf8(lead.custom);
            writeSlots(load, m_mapping, slotList, lead.values);
            load.endRow();
            ++rows;

            JournalEntry entry = entryFor(Entity::Lead, lead.id.value(), lead.revision + 1, journalled,
                                          change.before.values, lead.values);
            addChange(entry, u"person_id"_s, change.before.person, lead.person);
            addChange(entry, u"account_id"_s, change.before.account, lead.account);
            addChange(entry, u"channel_id"_s, change.before.channel, lead.channel);
            addChange(entry, u"tele_owner_id"_s, change.before.tele, lead.tele);
            addChange(entry, u"sales_owner_id"_s, change.before.sales, lead.sales);
            journal.append(entry);
            journalHistory(change, journal);
            journalExternalIds(change, journal);
        }
        return rows;
    });
}

void ImportUpdateLoader::journalHistory(const LeadChange &change, QList<JournalEntry> &journal) const
{
    if (change.before.visits == change.after.visits)
        return;
    const qint64 lead = change.after.id.value();
    journal.append({Entity::StageHistory, lead, lead, std::nullopt,
                    QJsonObject{{u"visits"_s, toJson(change.before.visits)}},
                    QJsonObject{{u"visits"_s, toJson(change.after.visits)}}});
}

void ImportUpdateLoader::journalExternalIds(const LeadChange &change, QList<JournalEntry> &journal) const
{
    if (change.externalIds.isEmpty())
        return;
    JournalEntry entry{Entity::ExternalId, change.after.id.value(), change.after.id.value(),
                       std::nullopt,       QJsonObject(),           QJsonObject()};
    for (const NewExternalId &name : change.externalIds) {
        const auto system = name.system == NewExternalId::System::Own ? m_systems.own : m_systems.rowKeys;
        const QString key = QString::number(system.value()) + u' ' + QString::fromUtf8(name.value);
        entry.before->insert(key, QJsonValue::Null);
        entry.after->insert(key, true);
    }
    journal.append(entry);
}

Result<void> ImportUpdateLoader::updatePersons(const ChunkPlan &plan, QList<JournalEntry> &journal)
{
    const QList<int> slotList = slotsOf(m_mapping, Entity::Person);
    if (std::ranges::none_of(plan.leads, [&](const LeadChange &change) { return isPersonChanged(m_mapping, change); }))
        return {};
    const PersonKeys keys(m_mapping);
    const QStringList keyColumns = keys.columns();
    return update(u"person"_s, columnsOf(m_mapping, slotList) + keyColumns, [&](BulkLoad &load) {
        qint64 rows = 0;
        for (const LeadChange &change : plan.leads) {
            if (!isPersonChanged(m_mapping, change))
                continue;
            const LeadState &lead = change.after;
            load.id(lead.person);
            load.integer(lead.personRevision);
            writeSlots(load, m_mapping, slotList, lead.values);
            const QByteArrayList before = keys.of(change.before);
            const QByteArrayList after = keys.of(lead);
            JournalEntry entry = entryFor(Entity::Person, lead.person.value(), lead.personRevision + 1, slotList,
                                          change.before.values, lead.values);
            for (qsizetype at = 0; at < keyColumns.size(); ++at) {
                load.utf8(after.at(at));
                if (before.at(at) == after.at(at))
                    continue;
                entry.before->insert(keyColumns.at(at), toJournal(StoredValue::ofText(before.at(at))));
                entry.after->insert(keyColumns.at(at), toJournal(StoredValue::ofText(after.at(at))));
            }
            load.endRow();
            journal.append(entry);
            ++rows;
        }
        return rows;
    });
}

Result<void> ImportUpdateLoader::updateAccounts(const ChunkPlan &plan, QList<JournalEntry> &journal)
{
    QList<int> slotList = slotsOf(m_mapping, Entity::Account);
    slotList.removeOne(m_mapping.slotOf(Entity::Account, u"name"));
    const auto isUpdated = [](const AccountChange &account) { return !account.isNew() && account.isChanged(); };
    if (slotList.isEmpty() || std::ranges::none_of(plan.accounts, isUpdated))
        return {};
    return update(u"account"_s, columnsOf(m_mapping, slotList), [&](BulkLoad &load) {
        qint64 rows = 0;
        for (const AccountChange &account : plan.accounts) {
            if (!isUpdated(account))
                continue;
            load.id(account.after.id);
            load.integer(account.after.revision);
            writeSlots(load, m_mapping, slotList, account.after.values);
            load.endRow();
            journal.append(entryFor(Entity::Account, account.after.id.value(), account.after.revision + 1, slotList,
                                    account.before.values, account.after.values));
            ++rows;
        }
        return rows;
    });
}

Result<void> ImportUpdateLoader::updateDeals(const ChunkPlan &plan, QList<JournalEntry> &journal)
{
    const QList<int> slotList = slotsOf(m_mapping, Entity::Deal);
    const auto isUpdated = [](const LeadChange &change) {
        return !std::ranges::equal(change.before.deals, change.after.deals.first(change.before.deals.size()));
    };
    if (slotList.isEmpty() || std::ranges::none_of(plan.leads, isUpdated))
        return {};
    return update(u"deal"_s, columnsOf(m_mapping, slotList), [&](BulkLoad &load) {
        qint64 rows = 0;
        for (const LeadChange &change : plan.leads) {
            // Deals are only ever added at the end, so the first ones stand beside what they were.
            for (qsizetype at = 0; at < change.before.deals.size(); ++at) {
                const DealState &before = change.before.deals.at(at);
                const DealState &after = change.after.deals.at(at);
                if (before == after)
                    continue;
                load.id(after.id);
                load.integer(after.revision);
                writeSlots(load, m_mapping, slotList, after.values);
                load.endRow();
                journal.append(entryFor(Entity::Deal, after.id.value(), after.revision + 1, slotList, before.values,
                                        after.values));
                ++rows;
            }
        }
        return rows;
    });
}

JournalEntry ImportUpdateLoader::entryFor(Entity entity, qint64 id, int revision, const QList<int> &slotList,
                                          const QList<StoredValue> &before, const QList<StoredValue> &after) const
{
    JournalEntry entry{entity, id, id, revision, QJsonObject(), QJsonObject()};
    for (const int slot : slotList) {
        const StoredValue &old = before.at(slot);
        const StoredValue &now = after.at(slot);
        if (old == now)
            continue;
        const ImportSlot &place = m_mapping.slotList.at(slot);
        if (place.form == StoredValue::Form::Money) {
            entry.before->insert(place.column + u"_minor"_s, toJournal(old));
            entry.after->insert(place.column + u"_minor"_s, toJournal(now));
            entry.before->insert(place.column + u"_currency"_s, toJournal(StoredValue::ofText(old.text)));
            entry.after->insert(place.column + u"_currency"_s, toJournal(StoredValue::ofText(now.text)));
        } else {
            entry.before->insert(place.column, toJournal(old));
            entry.after->insert(place.column, toJournal(now));
        }
    }
    return entry;
}

Result<void> ImportUpdateLoader::update(const QString &table, const QStringList &columns,
                                        const std::function<qint64(BulkLoad &)> &fill)
{
    const StagedUpdate update{
        table,
        columns,
        u"updated_at = :updated_at, updated_by = :updated_by"_s,
        {{u":updated_at"_s, toSql(m_settings.stamp.recordedAt)}, {u":updated_by"_s, toSql(m_settings.stamp.actor)}}};
    const auto written = update.run(m_connection, fill);
    if (!written)
        return failure(written);
    return *written ? Result<void>() : failure(Error::Kind::Busy, u"import.raced"_s);
}

} // namespace baton
