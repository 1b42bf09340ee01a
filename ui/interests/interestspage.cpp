// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interests/interestspage.h"

#include "common/emptystate.h"
#include "common/fieldtext.h"
#include "leads/fieldsection.h"
#include "leads/leadnumber.h"
#include "leads/recordlistservice.h"
#include "lists/recordleads.h"
#include "lists/recordpane.h"
#include "support/reply.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

InterestsPage::InterestsPage(RecordListService &service, const Clock &clock, QWidget *parent)
    : RecordListPage(service, clock, parent)
    , m_service(service)
    , m_openLead(addDeed(tr("Open its lead"), Qt::Key_L))
    , m_lead(new RecordLeads(u"interest.lead"_s, tr("Its lead"), tr("The lead of this interest")))
    , m_fields(new FieldSection)
    , m_pane(new RecordPane(tr("The interest in detail"), {m_openLead}, {m_lead, m_fields}))
{
    setObjectName(u"interests"_s);
    connect(m_openLead, &QAction::triggered, this, &InterestsPage::openLead);
    connect(m_lead, &RecordLeads::leadChosen, this, &InterestsPage::leadRequested);
    build({makeGrid(tr("Interests"), {{u"grade"_s, 11}, {u"stage"_s, 18}, {u"campaign"_s, 22}}),
           m_pane,
           service.catalogue(),
           {u"when"_s, u"name"_s, u"account"_s, u"kind"_s, u"campaign"_s, u"channel"_s, u"source"_s, u"stage"_s},
           service.list().sort,
           tr("Find in these interests"),
           tr("Filter, as kind = webinar and when >= -30d")});
}

void InterestsPage::showRecord(qint64 record)
{
    const int request = ++m_interestRequest;
    m_isReadingInterest = record > 0;
    if (record == 0) {
        m_leadId = {};
        return m_pane->showNothing(tr("No interest is chosen."));
    }
    onReply(m_service.fields(record), this, [this, request](const Result<Fields> &fields) {
        if (request != m_interestRequest)
            return;
        m_isReadingInterest = false;
        if (!fields)
            return showError(fields.error());
        showInterest(*fields);
        emit statusChanged();
    });
}

void InterestsPage::showInterest(const Fields &fields)
{
    const auto text = [&](const QString &key) {
        const FieldValue value = fields.value(key);
        return isMissing(value) ? QString()
                                : isolated(fieldText(*catalogue().find(key), value, timeView(), FieldPlace::Pane));
    };
    m_leadId = leadIdFromNumber(plainText(fields.value(u"no"_s))).value_or(LeadId());
    m_name = plainText(fields.value(u"name"_s));
    QList<AccountLead> leads;
    if (m_leadId.isValid())
        leads.append({m_leadId, m_name, stageFromKey(plainText(fields.value(u"stage"_s))).value_or(Stage::Inquiry),
                      plainText(fields.value(u"owner"_s)), plainText(fields.value(u"grade"_s))});
    m_lead->tell(leads, leads.isEmpty() ? QString() : leadNumber(m_leadId),
                 leads.isEmpty() ? tr("It belongs to no lead yet.") : QString());
    m_fields->tell(fields, catalogue(), timeView());
    m_openLead->setEnabled(m_leadId.isValid());
    if (m_name.isEmpty())
        m_name = m_leadId.isValid() ? leadNumber(m_leadId) : tr("Nobody is named");
    m_pane->showRecord(m_name, {text(u"account"_s), text(u"kind"_s), text(u"campaign"_s), text(u"when"_s)});
}

void InterestsPage::openLead()
{
    emit leadRequested(m_name, m_leadId);
}

void InterestsPage::enterPane()
{
    m_lead->enter();
}

QList<KeyHint> InterestsPage::keyHints() const
{
    QList<KeyHint> hints = RecordListPage::keyHints();
    if (m_openLead->isEnabled())
        hints.append({u"L"_s, tr("its lead")});
    return hints;
}

QString InterestsPage::countWords(qint64 shown, qint64 all) const
{
    const QString count = countText(shown, locale());
    return shown < all ? tr("%1 of %2 interests", nullptr, static_cast<int>(all)).arg(count, countText(all, locale()))
                       : tr("%1 interests", nullptr, static_cast<int>(shown)).arg(count);
}

ListPage::Emptiness InterestsPage::nothingFound(const QString &search) const
{
    return {tr("No interest has “%1” in it.").arg(search), tr("Names, accounts and campaigns were looked through.")};
}

ListPage::Emptiness InterestsPage::nothingMeets(const QString &condition) const
{
    return {tr("No interest meets the condition %1.").arg(condition),
            tr("A field without a value meets no comparison; “is missing” finds those.")};
}

void InterestsPage::sayBeginning(EmptyState &empty)
{
    empty.setWords(
        tr("Nobody has shown interest yet."),
        tr("Interests come with lists: each row of an import is one, with its campaign, channel and source."));
    connect(empty.addAction(tr("Import a list")), &QPushButton::clicked, this, &InterestsPage::importRequested);
}

} // namespace baton
