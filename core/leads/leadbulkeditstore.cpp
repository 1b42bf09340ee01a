// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadbulkeditstore.h"

#include "history/batchstore.h"
#include "history/journal.h"
#include "leads/accountstore.h"
#include "leads/leadliststore.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "sources/channelstore.h"
#include "storage/connection.h"
#include "support/text.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename AnyId>
void sort(QList<AnyId> &ids)
{
    std::ranges::sort(ids);
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
}

/// What the lines say of a field, without what is empty.
QStringList namesIn(const QList<LeadEditLine> &lines, const QString &field)
{
    QStringList names;
    for (const LeadEditLine &line : lines) {
        const QString name = plainText(line.values.value(field)).trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

template<typename Record, typename AnyId>
QList<RecordChange<Record>> changesOf(const QHash<AnyId, Record> &before, const QHash<AnyId, Record> &after)
{
    QList<RecordChange<Record>> changes;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const Record now = after.value(it.key());
        if (now != it.value())
            changes.append({it.value(), now});
    }
    std::ranges::sort(changes, {}, [](const auto &change) { return change.before.id; });
    return changes;
}

} // namespace

Result<LeadEdits> LeadBulkEditStore::rehearse(const QList<LeadEditLine> &lines)
{
    const auto planned = plan(lines);
    if (!planned)
        return failure(planned);
    return LeadEdits{{}, planned->cells(), planned->skipped(), {}};
}

Result<LeadEdits> LeadBulkEditStore::apply(const QList<LeadEditLine> &lines, LeadEditMode mode)
{
    const auto planned = plan(lines);
    if (!planned)
        return failure(planned);
    LeadEdits edits{{}, planned->cells(), planned->skipped(), {}};
    if (edits.cells.isEmpty() || (mode == LeadEditMode::AllOrNothing && !edits.skipped.isEmpty()))
        return edits;
    const auto batch = beginBatch();
    if (!batch)
        return failure(batch);
    const auto made = makeRows(*planned, *batch);
    if (!made)
        return failure(made);
    const auto changed = writeRows(*planned, *made, *batch);
    if (!changed)
        return failure(changed);
    edits.batch = *batch;
    edits.changed = *changed;
    const QJsonObject result{
        {u"leads"_s, changed->size()}, {u"cells"_s, edits.cells.size()}, {u"skipped"_s, edits.skipped.size()}};
    if (auto done = BatchStore(m_connection).finish(*batch, Batch::State::Done, m_stamp.recordedAt, result); !done)
        return failure(done);
    return edits;
}

Result<LeadEditPlan> LeadBulkEditStore::plan(const QList<LeadEditLine> &lines)
{
    LeadEditGround ground;
    if (auto read = readRecords(ground, lines); !read)
        return failure(read);
    if (auto read = readNamed(ground, lines); !read)
        return failure(read);
    const auto today = QDateTime::fromMSecsSinceEpoch(toMillis(m_stamp.recordedAt), Qt::UTC).date();
    LeadEditPlan plan(m_catalogue, std::move(ground), today);
    for (const LeadEditLine &line : lines)
        plan.add(line);
    return plan;
}

Result<void> LeadBulkEditStore::readRecords(LeadEditGround &ground, const QList<LeadEditLine> &lines)
{
    QList<LeadId> ids;
    QStringList fields;
    for (const LeadEditLine &line : lines) {
        ids.append(line.lead);
        for (auto it = line.values.begin(); it != line.values.end(); ++it) {
            if (m_catalogue.find(it.key()) != nullptr && !fields.contains(it.key()))
                fields.append(it.key());
        }
    }
    sort(ids);
    const auto leads = LeadStore(m_connection).byIds(ids);
    if (!leads)
        return failure(leads);
    QList<PersonId> persons;
    QList<AccountId> accounts;
    for (const Lead &lead : *leads) {
        ground.leads.insert(lead.id, lead);
        persons.append(lead.person);
        accounts.append(lead.account);
    }
    sort(persons);
    sort(accounts);
    const auto foundPersons = PersonStore(m_connection).byIds(persons);
    if (!foundPersons)
        return failure(foundPersons);
    for (const Person &person : *foundPersons)
        ground.persons.insert(person.id, person);
    const auto foundAccounts = AccountStore(m_connection).byIds(accounts);
    if (!foundAccounts)
        return failure(foundAccounts);
    for (const Account &account : *foundAccounts)
        ground.accounts.insert(account.id, account);
    const auto present = LeadListStore(m_connection, m_catalogue).page(ids, fields);
    if (!present)
        return failure(present);
    for (const LeadSummary &summary : *present)
        for (qsizetype i = 0; i < fields.size(); ++i)
            ground.present[summary.id].insert(fields[i], summary.values[i]);
    return {};
}

Result<void> LeadBulkEditStore::readNamed(LeadEditGround &ground, const QList<LeadEditLine> &lines)
{
    if (const QStringList names = namesIn(lines, u"account"_s); !names.isEmpty()) {
        const auto accounts = AccountStore(m_connection).byNames(names);
        if (!accounts)
            return failure(accounts);
        for (auto it = accounts->begin(); it != accounts->end(); ++it) {
            ground.accounts.insert(it->id, *it);
            ground.accountsByKey.insert(it.key(), it->id);
        }
    }
    const QStringList names = namesIn(lines, u"channel"_s);
    if (names.isEmpty())
        return {};
    const auto channels = ChannelStore(m_connection).all();
    if (!channels)
        return failure(channels);
    for (const Channel &channel : *channels)
        ground.channels.insert(comparisonKey(channel.name), channel);
    qint64 made = 0;
    for (const QString &name : names) {
        if (!ground.channels.contains(comparisonKey(name)))
            ground.channels.insert(comparisonKey(name), {ChannelId(--made), name.simplified(), {}});
    }
    return {};
}

Result<BatchId> LeadBulkEditStore::beginBatch()
{
    Batch batch;
    batch.kind = Batch::Kind::BulkEdit;
    batch.occurredAt = m_stamp.occurredAt;
    batch.recordedAt = m_stamp.recordedAt;
    batch.actor = m_stamp.actor;
    return BatchStore(m_connection).create(batch);
}

Result<LeadBulkEditStore::Made> LeadBulkEditStore::makeRows(const LeadEditPlan &plan, BatchId batch)
{
    Made made;
    QSet<AccountId> accounts;
    QStringList channels;
    for (const Lead &lead : plan.leads()) {
        accounts.insert(lead.account);
        if (lead.channel.value() < 0)
            for (const Channel &channel : plan.ground().channels)
                if (channel.id == lead.channel)
                    channels.append(channel.name);
    }
    const auto found = ChannelStore(m_connection).findOrCreate(channels, batch);
    if (!found)
        return failure(found);
    for (const Channel &channel : plan.ground().channels)
        if (const auto id = found->byKey.constFind(comparisonKey(channel.name)); id != found->byKey.constEnd())
            made.channels.insert(channel.id, *id);
    QList<qint64> newAccounts;
    for (Account account : plan.accounts()) {
        if (account.id.value() >= 0 || !accounts.contains(account.id))
            continue;
        account.batch = batch;
        const auto created = AccountStore(m_connection).create(account, m_stamp);
        if (!created)
            return failure(created);
        made.accounts.insert(account.id, created->id);
        newAccounts.append(created->id.value());
    }
    QList<qint64> newPersons;
    for (Person person : plan.persons()) {
        if (person.id.value() >= 0)
            continue;
        person.batch = batch;
        const auto created = PersonStore(m_connection).create(person, m_stamp);
        if (!created)
            return failure(created);
        made.persons.insert(person.id, created->id);
        newPersons.append(created->id.value());
    }
    std::ranges::sort(newAccounts);
    std::ranges::sort(newPersons);
    auto journalled =
        Journal(m_connection, batch)
            .append(Journal::created(Entity::Account, newAccounts) + Journal::created(Entity::Person, newPersons));
    return journalled ? Result<Made>(made) : failure(journalled);
}

Result<QList<LeadId>> LeadBulkEditStore::writeRows(const LeadEditPlan &plan, const Made &made, BatchId batch)
{
    const auto accounts = changesOf(plan.ground().accounts, plan.accounts());
    const auto persons = changesOf(plan.ground().persons, plan.persons());
    auto leads = changesOf(plan.ground().leads, plan.leads());
    QList<LeadId> changed;
    bool isNamedAnew = !accounts.isEmpty() || !persons.isEmpty();
    for (auto &change : leads) {
        Lead &after = change.after;
        after.channel = made.channels.value(after.channel, after.channel);
        after.person = made.persons.value(after.person, after.person);
        after.account = made.accounts.value(after.account, after.account);
        isNamedAnew = isNamedAnew || after.person != change.before.person || after.account != change.before.account;
        changed.append(after.id);
    }
    if (auto written = AccountStore(m_connection).updateMany(accounts, batch, m_stamp); !written)
        return failure(written);
    if (auto written = PersonStore(m_connection).updateMany(persons, batch, m_stamp); !written)
        return failure(written);
    LeadStore store(m_connection);
    if (auto written = store.updateMany(leads, batch, m_stamp); !written)
        return failure(written);
    QList<PersonId> personIds;
    for (const auto &change : persons)
        personIds.append(change.before.id);
    QList<AccountId> accountIds;
    for (const auto &change : accounts)
        accountIds.append(change.before.id);
    const auto ofPersons = store.ofPersons(personIds);
    if (!ofPersons)
        return ofPersons;
    const auto ofAccounts = store.ofAccounts(accountIds);
    if (!ofAccounts)
        return ofAccounts;
    changed += *ofPersons + *ofAccounts;
    sort(changed);
    if (isNamedAnew)
        if (auto indexed = store.reindex(changed); !indexed)
            return failure(indexed);
    return changed;
}

} // namespace baton
