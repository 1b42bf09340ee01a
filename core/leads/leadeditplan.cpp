// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadeditplan.h"

#include "leads/fieldassignment.h"
#include "leads/leadnumber.h"
#include "support/text.h"
#include "support/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString nameField = u"name"_s;
const QString accountField = u"account"_s;

/// In the parts in which the name is known; the last word is the last name.
void rename(Person &person, const QString &name)
{
    if (!person.fullName.isEmpty() || (person.firstName.isEmpty() && person.lastName.isEmpty())) {
        person.fullName = name;
        return;
    }
    const qsizetype space = name.lastIndexOf(u' ');
    person.firstName = space < 0 ? QString() : name.first(space).trimmed();
    person.lastName = name.sliced(space + 1);
}

} // namespace

bool isSetByEdits(const FieldSpec &field)
{
    if (field.key == nameField || field.isCustom)
        return true;
    return field.column && !field.column->name.endsWith("owner_id"_L1);
}

LeadEditPlan::LeadEditPlan(const FieldCatalogue &catalogue, LeadEditGround ground, QDate today)
    : m_catalogue(catalogue)
    , m_ground(std::move(ground))
    , m_today(today)
    , m_leads(m_ground.leads)
    , m_persons(m_ground.persons)
    , m_accounts(m_ground.accounts)
{}

void LeadEditPlan::add(const LeadEditLine &line)
{
    if (!m_leads.contains(line.lead))
        return skip(line, {}, {Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(line.lead)}}, {}});
    // Which account it is comes before what is said of the account.
    QStringList keys = line.values.keys();
    std::stable_partition(keys.begin(), keys.end(), [](const QString &key) { return key == accountField; });
    for (const QString &key : std::as_const(keys)) {
        const auto field = m_catalogue.field(key);
        if (!field)
            skip(line, key, field.error());
        else
            addCell(line, *field, line.values.value(key));
    }
}

void LeadEditPlan::skip(const LeadEditLine &line, const QString &field, const Error &why)
{
    m_skipped.append({line.lead, field, line.values.value(field), m_ground.present.value(line.lead).value(field), why});
}

void LeadEditPlan::addCell(const LeadEditLine &line, const FieldSpec &field, const FieldValue &value)
{
    const FieldValue present = m_ground.present.value(line.lead).value(field.key);
    const auto shown = line.shown.constFind(field.key);
    if (shown != line.shown.constEnd() && *shown != present && value != present)
        return skip(line, field.key, {Error::Kind::Conflict, u"field.changedSince"_s, {{u"field"_s, field.key}}, {}});
    const auto after = set(line.lead, field, value);
    if (!after)
        return skip(line, field.key, after.error());
    if (*after != present)
        m_cells.append({line.lead, field.key, present, *after});
}

Result<FieldValue> LeadEditPlan::set(LeadId lead, const FieldSpec &field, const FieldValue &value)
{
    if (field.key == accountField)
        return setAccountOf(lead, plainText(value).trimmed());
    if (field.key == nameField)
        return setInPerson(lead, field, value);
    switch (field.column ? field.column->entity : Entity::Batch) {
    case Entity::Lead: return setInLead(lead, field, value);
    case Entity::Person: return setInPerson(lead, field, value);
    case Entity::Account: return setInAccount(lead, field, value);
    default: return failure(Error::Kind::Invalid, u"field.readOnly"_s, {{u"field"_s, field.key}});
    }
}

Result<FieldValue> LeadEditPlan::setInLead(LeadId id, const FieldSpec &field, const FieldValue &value)
{
    if (field.column->name.endsWith("owner_id"_L1))
        return failure(Error::Kind::Invalid, u"field.byVerb"_s, {{u"field"_s, field.key}});
    Lead lead = m_leads.value(id);
    if (field.column->name == "channel_id"_L1) {
        const QString name = plainText(value).trimmed();
        m_leads[id].channel = m_ground.channels.value(comparisonKey(name)).id;
        return name.isEmpty() ? FieldValue() : FieldValue(m_ground.channels.value(comparisonKey(name)).name);
    }
    if (auto assigned = assign(lead, field, value); !assigned)
        return failure(assigned);
    m_leads[id] = lead;
    return field.isCustom ? value : valueOf(lead, field);
}

Result<FieldValue> LeadEditPlan::setInPerson(LeadId id, const FieldSpec &field, const FieldValue &value)
{
    if (const auto *date = std::get_if<QDate>(&value); date != nullptr && *date > m_today)
        return failure(Error::Kind::Invalid, u"date.future"_s, {{u"value"_s, date->toString(Qt::ISODate)}});
    Lead &lead = m_leads[id];
    Person person = m_persons.value(lead.person);
    if (auto fits = couldHold(field, value); !fits)
        return failure(fits);
    if (field.key == nameField)
        rename(person, plainText(value).trimmed());
    else if (auto assigned = assign(person, field, value); !assigned)
        return failure(assigned);
    const FieldValue after = field.key == nameField ? FieldValue(displayName(person)) : valueOf(person, field);
    if (auto agreed = agree(lead.person.value(), field, after); !agreed)
        return failure(agreed);
    if (person.id.value() == 0 && isMissing(after))
        return after;
    if (person.id.value() == 0)
        person.id = lead.person = PersonId(--m_newRows);
    m_persons.insert(person.id, person);
    return after;
}

Result<FieldValue> LeadEditPlan::setInAccount(LeadId id, const FieldSpec &field, const FieldValue &value)
{
    const AccountId accountId = m_leads.value(id).account;
    if (accountId.value() == 0)
        return failure(Error::Kind::Invalid, u"lead.noAccount"_s);
    Account account = m_accounts.value(accountId);
    if (auto assigned = assign(account, field, value); !assigned)
        return failure(assigned);
    const FieldValue after = valueOf(account, field);
    if (auto agreed = agree(accountId.value(), field, after); !agreed)
        return failure(agreed);
    m_accounts.insert(accountId, account);
    return after;
}

Result<FieldValue> LeadEditPlan::setAccountOf(LeadId id, const QString &name)
{
    Lead &lead = m_leads[id];
    if (name.isEmpty()) {
        lead.account = {};
        return FieldValue();
    }
    if (auto fits = checkLength(name, longestName); !fits)
        return failure(fits);
    const QString key = comparisonKey(name);
    AccountId account = m_ground.accountsByKey.value(key);
    if (account.value() == 0) {
        account = AccountId(--m_newRows);
        Account made;
        made.id = account;
        made.name = name;
        m_accounts.insert(account, made);
        m_ground.accountsByKey.insert(key, account);
    }
    lead.account = account;
    return FieldValue(m_accounts.value(account).name);
}

Result<void> LeadEditPlan::agree(qint64 row, const FieldSpec &field, const FieldValue &after)
{
    if (row == 0) // Is made for this lead alone.
        return {};
    const auto said = m_said.constFind({field.key, row});
    if (said != m_said.constEnd() && *said != after)
        return failure(Error::Kind::Conflict, u"edit.contradicts"_s,
                       {{u"field"_s, field.key}, {u"value"_s, plainText(*said)}});
    m_said.insert({field.key, row}, after);
    return {};
}

} // namespace baton
