// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadeditstore.h"

#include "leads/accountstore.h"
#include "leads/assignmentstore.h"
#include "leads/fieldassignment.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "sources/channelstore.h"
#include "storage/connection.h"
#include "support/text.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<LeadEdit> LeadEditStore::apply(LeadId lead, const LeadRevisions &revisions,
                                      const QMap<QString, FieldValue> &values)
{
    if (auto loaded = load(lead, revisions); !loaded)
        return failure(loaded);
    const Lead before = m_lead;
    for (auto it = values.begin(); it != values.end(); ++it) {
        auto field = m_catalogue.field(it.key());
        if (!field)
            return failure(field);
        if (auto assigned = assignField(*field, it.value()); !assigned)
            return failure(assigned);
    }
    if (auto saved = savePerson(); !saved)
        return failure(saved);
    if (auto saved = saveAccount(); !saved)
        return failure(saved);
    auto updated = LeadStore(m_connection).update(m_lead, m_stamp);
    if (!updated)
        return failure(updated);
    if (auto assigned = assignOwners(before); !assigned)
        return failure(assigned);
    auto renamed = reindex();
    if (!renamed)
        return failure(renamed);
    QList<LeadId> changed = *renamed + QList<LeadId>{m_lead.id};
    std::ranges::sort(changed);
    changed.resize(std::unique(changed.begin(), changed.end()) - changed.begin());
    return LeadEdit{m_lead.id, changed};
}

Result<void> LeadEditStore::load(LeadId lead, const LeadRevisions &revisions)
{
    auto found = LeadStore(m_connection).byId(lead);
    if (!found)
        return failure(found);
    m_lead = *found;
    m_lead.revision = revisions.lead;
    if (m_lead.person.isValid()) {
        auto person = PersonStore(m_connection).byId(m_lead.person);
        if (!person)
            return failure(person);
        m_person = *person;
        m_person.revision = revisions.person;
    }
    if (m_lead.account.isValid()) {
        auto account = AccountStore(m_connection).byId(m_lead.account);
        if (!account)
            return failure(account);
        m_account = *account;
        m_account.revision = revisions.account;
    }
    return {};
}

Result<void> LeadEditStore::assignField(const FieldSpec &field, const FieldValue &value)
{
    const auto entity = field.column ? field.column->entity : Entity::Batch;
    switch (entity) {
    case Entity::Lead: return assignLeadField(field, value);
    case Entity::Person: return assignPersonField(field, value);
    case Entity::Account: m_isAccountTouched = true; return assign(m_account, field, value);
    default: return failure(Error::Kind::Invalid, u"field.readOnly"_s, {{u"field"_s, field.key}});
    }
}

Result<void> LeadEditStore::assignPersonField(const FieldSpec &field, const FieldValue &value)
{
    m_isPersonTouched = true;
    const auto today = QDateTime::fromMSecsSinceEpoch(toMillis(m_stamp.recordedAt), Qt::UTC).date();
    if (const auto *date = std::get_if<QDate>(&value); date != nullptr && *date > today)
        return failure(Error::Kind::Invalid, u"date.future"_s, {{u"value"_s, date->toString(Qt::ISODate)}});
    return assign(m_person, field, value);
}

Result<void> LeadEditStore::assignLeadField(const FieldSpec &field, const FieldValue &value)
{
    if (field.column->name == "tele_owner_id"_L1)
        return assignOwner(m_lead.teleOwner, value);
    if (field.column->name == "sales_owner_id"_L1)
        return assignOwner(m_lead.salesOwner, value);
    if (field.column->name == "channel_id"_L1)
        return assignChannel(value);
    return assign(m_lead, field, value);
}

Result<void> LeadEditStore::assignOwner(UserId &owner, const FieldValue &value)
{
    const QString text = plainText(value);
    const QString key = comparisonKey(text);
    if (key.isEmpty()) {
        owner = {};
        return {};
    }
    // A login or an address is one person's alone, whoever else is called so.
    auto own = m_connection.select(u"SELECT id FROM app_user WHERE login = :login OR lower(email) = :email "
                                   "ORDER BY CASE WHEN login = :same THEN 0 ELSE 1 END"_s,
                                   {{u":login"_s, text.trimmed()}, {u":email"_s, key}, {u":same"_s, text.trimmed()}},
                                   [](const Row &row) { return row.id<UserId>(0); });
    if (!own)
        return failure(own);
    if (!own->isEmpty()) {
        owner = own->first();
        return {};
    }
    auto users = m_connection.select(u"SELECT user_id FROM user_alias WHERE alias_key = :alias_key "
                                     "UNION SELECT id FROM app_user WHERE name_key = :name_key"_s,
                                     {{u":alias_key"_s, key}, {u":name_key"_s, key}},
                                     [](const Row &row) { return row.id<UserId>(0); });
    if (!users)
        return failure(users);
    if (users->isEmpty())
        return failure(Error::Kind::NotFound, u"owner.unknown"_s, {{u"value"_s, text}});
    if (users->size() > 1)
        return failure(Error::Kind::Invalid, u"owner.ambiguous"_s, {{u"value"_s, text}});
    owner = users->first();
    return {};
}

Result<void> LeadEditStore::assignChannel(const FieldValue &value)
{
    const QString name = plainText(value);
    auto channels = ChannelStore(m_connection).findOrCreate({name});
    if (!channels)
        return failure(channels);
    m_lead.channel = channels->byKey.value(comparisonKey(name));
    return {};
}

Result<void> LeadEditStore::savePerson()
{
    if (!m_isPersonTouched)
        return {};
    PersonStore persons(m_connection);
    auto saved = m_lead.person.isValid() ? persons.update(m_person, m_stamp) : persons.create(m_person, m_stamp);
    if (!saved)
        return failure(saved);
    m_lead.person = saved->id;
    return {};
}

Result<void> LeadEditStore::saveAccount()
{
    if (!m_isAccountTouched)
        return {};
    if (!m_lead.account.isValid() && m_account.name.isEmpty())
        return failure(Error::Kind::Invalid, u"lead.noAccount"_s);
    AccountStore accounts(m_connection);
    auto saved = m_lead.account.isValid() ? accounts.update(m_account, m_stamp) : accounts.create(m_account, m_stamp);
    if (!saved)
        return failure(saved);
    m_lead.account = saved->id;
    return {};
}

Result<void> LeadEditStore::assignOwners(const Lead &before)
{
    for (const auto &[side, had, has] : {std::tuple(Side::Tele, before.teleOwner, m_lead.teleOwner),
                                         std::tuple(Side::Sales, before.salesOwner, m_lead.salesOwner)}) {
        if (had == has)
            continue;
        Assignment assignment;
        assignment.lead = m_lead.id;
        assignment.side = side;
        assignment.owner = has;
        assignment.cause = has.isValid() ? Assignment::Cause::Assigned : Assignment::Cause::Freed;
        if (auto added = AssignmentStore(m_connection).add(assignment, m_stamp); !added)
            return added;
    }
    return {};
}

Result<QList<LeadId>> LeadEditStore::reindex()
{
    LeadStore leads(m_connection);
    QList<LeadId> renamed;
    if (m_isPersonTouched) {
        auto ofPerson = leads.ofPersons({m_lead.person});
        if (!ofPerson)
            return failure(ofPerson);
        renamed += *ofPerson;
    }
    if (m_isAccountTouched) {
        auto ofAccount = leads.ofAccounts({m_lead.account});
        if (!ofAccount)
            return failure(ofAccount);
        renamed += *ofAccount;
    }
    if (auto indexed = leads.reindex(renamed); !indexed)
        return failure(indexed);
    return renamed;
}

} // namespace baton
