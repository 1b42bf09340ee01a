// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaigndialog.h"

#include "campaigns/campaignrules.h"
#include "campaigns/campaigntext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

CampaignDialog::CampaignDialog(const Campaign &campaign, const QList<User> &people, QWidget *parent)
    : PlanDialog(campaign.id.isValid() ? tr("Edit %1").arg(campaign.name) : tr("New campaign"),
                 campaign.id.isValid() ? tr("Save") : tr("Create"), parent)
    , m_before(campaign)
{
    makeFields(people);
    fill(campaign);
    m_name->setFocus();
}

void CampaignDialog::makeFields(const QList<User> &people)
{
    m_name = makeLine({});
    m_objective = makeLine({}, tr("What it is to achieve"));
    m_status = new QComboBox;
    m_starts = makeLine({}, textOf(QDate(2026, 3, 1)));
    m_ends = makeLine({}, tr("without an end"));
    m_budget = makeLine({}, tr("without a budget"));
    m_currency = makeLine({}, u"EUR"_s);
    m_utm = makeLine({}, tr("As in its links: spring-fair"));
    m_owner = new QComboBox;
    m_owner->addItem(tr("(nobody)"), 0);
    for (const User &user : people) {
        if (user.active || user.id == m_before.owner)
            m_owner->addItem(user.name, user.id.value());
    }
    m_retrospective = makeLine({}, tr("What was learnt, when it is over"));
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Objective"), m_objective);
    form()->addRow(tr("S&tate"), m_status);
    form()->addRow(tr("&Begins"), m_starts);
    form()->addRow(tr("&Ends"), m_ends);
    form()->addRow(tr("B&udget"), m_budget);
    form()->addRow(tr("Currenc&y"), m_currency);
    form()->addRow(tr("ut&m_campaign"), m_utm);
    form()->addRow(tr("O&wner"), m_owner);
    form()->addRow(tr("&Retrospective"), m_retrospective);
}

void CampaignDialog::fill(const Campaign &campaign)
{
    m_name->setText(campaign.name);
    m_objective->setText(campaign.objective);
    m_starts->setText(textOf(campaign.startsOn));
    m_ends->setText(textOf(campaign.endsOn));
    m_budget->setText(textOf(campaign.budget()));
    m_currency->setText(campaign.currency);
    m_utm->setText(campaign.utmCampaign);
    m_retrospective->setText(campaign.retrospective);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(campaign.owner.value())));
    // Where it may go from where it is stored, not from what is chosen here.
    QList<CampaignStatus> statuses{m_before.status};
    statuses += nextStatuses(m_before.status);
    if (!m_before.id.isValid())
        statuses = {CampaignStatus::Idea, CampaignStatus::Planned};
    m_status->clear();
    for (const CampaignStatus status : std::as_const(statuses))
        m_status->addItem(statusText(status), static_cast<int>(status));
    m_status->setCurrentIndex(std::max(0, m_status->findData(static_cast<int>(campaign.status))));
}

std::optional<Campaign> CampaignDialog::read()
{
    Campaign campaign = m_before;
    campaign.name = m_name->text().trimmed();
    campaign.objective = m_objective->text().trimmed();
    campaign.status = static_cast<CampaignStatus>(m_status->currentData().toInt());
    campaign.currency = m_currency->text().trimmed().toUpper();
    campaign.utmCampaign = m_utm->text().trimmed();
    campaign.owner = UserId(m_owner->currentData().toLongLong());
    campaign.retrospective = m_retrospective->text().trimmed();
    const auto starts = readDay(m_starts);
    const auto ends = starts ? readDay(m_ends) : std::nullopt;
    const auto budget = ends ? readAmount(m_budget, campaign.currency) : std::nullopt;
    if (!budget)
        return std::nullopt;
    campaign.startsOn = *starts;
    campaign.endsOn = *ends;
    campaign.budgetMinor = *budget;
    return campaign;
}

void CampaignDialog::save()
{
    if (const auto campaign = read())
        emit saveWanted(*campaign);
}

void CampaignDialog::takeFresh(const Campaign &fresh)
{
    const auto mine = read();
    if (!mine)
        return;
    const Campaign before = m_before;
    m_before = fresh;
    fill(rebased(*mine, before, fresh, &Campaign::name, &Campaign::objective, &Campaign::status, &Campaign::startsOn,
                 &Campaign::endsOn, &Campaign::currency, &Campaign::budgetMinor, &Campaign::utmCampaign,
                 &Campaign::owner, &Campaign::retrospective));
}

} // namespace baton
