// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose queue it is.

#include "queue/queuepage.h"

#include "common/conditionbox.h"
#include "common/deedhistory.h"
#include "common/pageheader.h"
#include "leads/leadservice.h"
#include "people/peopleservice.h"
#include "support/reply.h"

#include <QComboBox>

#include <algorithm>
#include <utility>

namespace baton {

namespace {

// Whoever has no role yet may have any.
bool receivesLeads(const User &user)
{
    return user.active
        && (user.roles.empty() || user.roles.contains(Role::Rep) || user.roles.contains(Role::Tele)
            || user.roles.contains(Role::SalesManager));
}

} // namespace

void QueuePage::setPerson(const QString &person, const QString &last)
{
    m_person = person;
    m_lastPerson = last;
    if (const User *found = known(person)) {
        m_user->setCurrentIndex(m_user->findData(found->id.value()));
        choosePerson();
    }
}

const User *QueuePage::known(const QString &person) const
{
    const auto found = std::ranges::find_if(
        m_people, [&person](const User &user) { return user.login == person || user.name == person; });
    return person.isEmpty() || found == m_people.end() ? nullptr : &*found;
}

void QueuePage::choosePerson()
{
    const User *user = person();
    if (!user)
        return;
    m_header->setTitle(tr("Queue of %1").arg(user->name));
    emit userChosen(*user);
    DeedHistory &history = m_services.deeds.history();
    std::exchange(m_acting, user->id).isValid() ? history.forget() : history.keepForPerson();
    history.setPerson(user->name);
    read();
    emit placeChanged();
}

const User *QueuePage::person() const
{
    const auto user = std::ranges::find(m_people, UserId(m_user->currentData().toLongLong()), &User::id);
    return user == m_people.end() ? nullptr : &*user;
}

void QueuePage::findPerson()
{
    if (m_people.isEmpty())
        readPeople();
}

void QueuePage::readPeople()
{
    if (m_isReadingPeople)
        return;
    m_isReadingPeople = true;
    onReply(m_services.people.signedIn(), this, [this](const Result<UserId> &signedIn) {
        onReply(m_services.people.users(), this,
                [this, me = signedIn.value_or(UserId())](const Result<QList<User>> &users) {
                    m_isReadingPeople = false;
                    if (users)
                        takePeople(*users, me);
                    else
                        showError(users.error());
                });
    });
    onReply(m_services.leads.catalogue(), this, [this](const Result<FieldCatalogue> &catalogue) {
        if (catalogue) {
            m_catalogue = *catalogue;
            m_condition->setCatalogue(m_catalogue);
        }
        showLead();
    });
}

void QueuePage::takePeople(const QList<User> &users, UserId signedIn)
{
    m_people.clear();
    std::ranges::copy_if(users, std::back_inserter(m_people), receivesLeads);
    std::ranges::sort(m_people, [](const User &one, const User &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    m_user->clear();
    for (const User &user : std::as_const(m_people))
        m_user->addItem(user.name, user.id.value());
    m_user->setVisible(!m_people.isEmpty());
    if (m_people.isEmpty()) {
        emit nobodyFound();
        return showEmptiness();
    }
    const User *named = known(m_person);
    const int mine = m_user->findData(signedIn.value());
    const User *last = known(m_lastPerson);
    m_user->setCurrentIndex(named           ? m_user->findData(named->id.value())
                                : mine >= 0 ? mine
                                : last      ? m_user->findData(last->id.value())
                                            : 0);
    choosePerson();
}

} // namespace baton
