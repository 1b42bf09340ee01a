// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftoffer.h"

#include "drafts/draftsdialog.h"
#include "drafts/draftservice.h"
#include "verbs/leaddrafts.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace baton {

DraftOffer::DraftOffer(DraftService &drafts, Ways ways, QWidget *page, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_ways(std::move(ways))
    , m_page(page)
    , m_action(new QAction(tr("What was not &finished…"), page))
{
    m_action->setObjectName(u"drafts"_s);
    connect(m_action, &QAction::triggered, this, &DraftOffer::showList);
}

void DraftOffer::showList()
{
    auto *dialog = new DraftsDialog(m_drafts, m_page->window());
    connect(dialog, &DraftsDialog::openWanted, this, &DraftOffer::open);
    dialog->open();
}

void DraftOffer::open(const Draft &draft)
{
    if (verbOf(draft.key))
        return m_ways.toLeads(draft);
    if (draft.key.kind == "sign"_L1) {
        for (const AgreementKind kind :
             {AgreementKind::Definition, AgreementKind::ScoreModel, AgreementKind::Ruleset, AgreementKind::SlaPolicy})
            if (draft.key.subject.startsWith(keyOf(kind) + u'/'))
                m_ways.toAgreement(kind);
        return;
    }
    m_ways.toCampaign(CampaignId(draft.key.subject.section(u'/', 0, 0).toLongLong()));
}

} // namespace baton
