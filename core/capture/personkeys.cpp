// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/personkeys.h"

#include "leads/person.h"
#include "support/emailaddress.h"

using namespace Qt::StringLiterals;

namespace baton {

PersonKeys::PersonKeys(const ImportMapping &mapping)
    : m_firstName(mapping.slotOf(Entity::Person, u"first_name"))
    , m_lastName(mapping.slotOf(Entity::Person, u"last_name"))
    , m_fullName(mapping.slotOf(Entity::Person, u"full_name"))
    , m_email(mapping.slotOf(Entity::Person, u"email"))
    , m_phone(mapping.slotOf(Entity::Person, u"phone"))
    , m_mobile(mapping.slotOf(Entity::Person, u"mobile"))
{}

QStringList PersonKeys::columns() const
{
    QStringList columns{u"name_key"_s};
    if (m_email >= 0)
        columns << u"email_key"_s;
    if (m_phone >= 0)
        columns << u"phone_key"_s;
    return columns;
}

QByteArrayList PersonKeys::of(const LeadState &lead) const
{
    QByteArrayList keys{personNameKey(personOf(lead)).toUtf8()};
    if (m_email >= 0)
        keys << emailKey(email(lead)).toUtf8();
    if (m_phone >= 0)
        keys << phoneKey(phone(lead)).toUtf8();
    return keys;
}

QString PersonKeys::name(const LeadState &lead) const
{
    return displayName(personOf(lead));
}

QString PersonKeys::text(const LeadState &lead, int slot)
{
    return slot < 0 ? QString() : QString::fromUtf8(lead.values.at(slot).text);
}

Person PersonKeys::personOf(const LeadState &lead) const
{
    Person person;
    person.firstName = m_firstName < 0 ? QString::fromUtf8(lead.firstName) : text(lead, m_firstName);
    person.lastName = m_lastName < 0 ? QString::fromUtf8(lead.lastName) : text(lead, m_lastName);
    person.fullName = m_fullName < 0 ? QString::fromUtf8(lead.fullName) : text(lead, m_fullName);
    return person;
}

} // namespace baton
