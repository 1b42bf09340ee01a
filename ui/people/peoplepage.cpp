// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/peoplepage.h"

#include "common/emptystate.h"
#include "common/fieldtext.h"
#include "leads/fieldsection.h"
#include "lists/recordleads.h"
#include "lists/recordpane.h"
#include "people/absencesection.h"
#include "routing/userlistservice.h"
#include "support/reply.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

PeoplePage::PeoplePage(UserListService &service, const Clock &clock, QWidget *parent)
    : RecordListPage(service, clock, parent)
    , m_service(service)
    , m_showLeads(addDeed(tr("Show these leads"), Qt::Key_L))
    , m_leads(new RecordLeads(u"person.leads"_s, tr("Open leads"), tr("Open leads of this person")))
    , m_absences(new AbsenceSection)
    , m_fields(new FieldSection)
    , m_pane(new RecordPane(tr("The person in detail"), {m_showLeads}, {m_leads, m_absences, m_fields}))
{
    setObjectName(u"people"_s);
    connect(m_showLeads, &QAction::triggered, this, &PeoplePage::listLeads);
    connect(m_leads, &RecordLeads::leadChosen, this, &PeoplePage::leadRequested);
    build({makeGrid(tr("People"), {{u"roles"_s, 20}, {u"side"_s, 11}, {u"active"_s, 8}, {u"load"_s, 8}}),
           m_pane,
           service.catalogue(),
           {u"name"_s, u"side"_s, u"team"_s, u"active"_s, u"openLeads"_s, u"load"_s, u"neverTouched"_s,
            u"overdueSteps"_s, u"roles"_s, u"absentUntil"_s},
           service.list().sort,
           tr("Find in these people"),
           tr("Filter, as openLeads > 20 and active = yes")});
}

void PeoplePage::showRecord(qint64 record)
{
    const int request = ++m_userRequest;
    m_isReadingUser = record > 0;
    if (record == 0) {
        m_name.clear();
        return m_pane->showNothing(tr("Nobody is chosen."));
    }
    onReply(m_service.details(UserId(record)), this, [this, request](const Result<UserDetails> &user) {
        if (request != m_userRequest)
            return;
        m_isReadingUser = false;
        if (!user)
            return showError(user.error());
        showUser(*user);
        emit statusChanged();
    });
}

void PeoplePage::showUser(const UserDetails &user)
{
    const auto text = [&](const QString &key) {
        const FieldValue value = user.fields.value(key);
        return isMissing(value) ? QString()
                                : isolated(fieldText(*catalogue().find(key), value, timeView(), FieldPlace::Pane));
    };
    m_name = plainText(user.fields.value(u"name"_s));
    const auto open = std::get<qint64>(user.fields.value(u"openLeads"_s));
    const auto all = std::get<qint64>(user.fields.value(u"leads"_s));
    QString note;
    if (open == 0)
        note = all == 0 ? tr("Nobody’s leads are with this person.") : tr("None of the leads is open.");
    else if (open > user.leads.size())
        note = tr("The newest %Ln are listed here.", nullptr, static_cast<int>(user.leads.size()));
    m_leads->tell(user.leads, open == 0 ? QString() : countText(open, locale()), note);
    m_absences->tell(user.absences, timeView());
    m_fields->tell(user.fields, catalogue(), timeView());
    m_showLeads->setEnabled(all > 0);
    const QString absent = text(u"absentUntil"_s);
    const bool isActive = user.fields.value(u"active"_s) == FieldValue(true);
    m_pane->showRecord(m_name,
                       {text(u"side"_s), text(u"team"_s), isActive ? QString() : tr("not active"),
                        absent.isEmpty() ? QString() : tr("absent until %1").arg(absent)});
}

void PeoplePage::listLeads()
{
    emit leadsRequested(canonicalText(Condition::equals(u"owner"_s, m_name)));
}

void PeoplePage::enterPane()
{
    m_leads->enter();
}

QList<KeyHint> PeoplePage::keyHints() const
{
    QList<KeyHint> hints = RecordListPage::keyHints();
    if (m_showLeads->isEnabled())
        hints.append({u"L"_s, tr("these leads")});
    return hints;
}

QString PeoplePage::countWords(qint64 shown, qint64 all) const
{
    const QString count = countText(shown, locale());
    return shown < all ? tr("%1 of %2 people", nullptr, static_cast<int>(all)).arg(count, countText(all, locale()))
                       : tr("%1 people", nullptr, static_cast<int>(shown)).arg(count);
}

ListPage::Emptiness PeoplePage::nothingFound(const QString &search) const
{
    return {tr("Nobody has “%1” in what is known.").arg(search),
            tr("Names, e-mail addresses, logins and teams were looked through.")};
}

ListPage::Emptiness PeoplePage::nothingMeets(const QString &condition) const
{
    return {tr("Nobody meets the condition %1.").arg(condition),
            tr("A field without a value meets no comparison; “is missing” finds those.")};
}

void PeoplePage::sayBeginning(EmptyState &empty)
{
    empty.setWords(tr("Nobody works here yet."),
                   tr("People come with a list of users or as the owners that a list of leads names."));
    connect(empty.addAction(tr("Import a list")), &QPushButton::clicked, this, &PeoplePage::importRequested);
}

} // namespace baton
