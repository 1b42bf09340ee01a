// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with campaigns, and takes back.

#include "campaigns/campaignspage.h"

#include "campaigns/campaigndialog.h"
#include "campaigns/campaignsheet.h"
#include "campaigns/costdialog.h"
#include "campaigns/tacticdialog.h"
#include "history/undoservice.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QPointer>
#include <QTableView>

#include <algorithm>

namespace baton {

namespace {

/// The record of this id as it stands in the campaign now; null where it is gone.
const Campaign *freshOf(const CampaignDetails &details, const Campaign &)
{
    return &details.campaign;
}

const Tactic *freshOf(const CampaignDetails &details, const Tactic &tactic)
{
    const auto found = std::ranges::find(details.tactics, tactic.id, &Tactic::id);
    return found == details.tactics.end() ? nullptr : &*found;
}

const CostLine *freshOf(const CampaignDetails &details, const CostLine &line)
{
    const auto found = std::ranges::find(details.costLines, line.id, &CostLine::id);
    return found == details.costLines.end() ? nullptr : &*found;
}

CampaignId campaignOf(const Campaign &campaign)
{
    return campaign.id;
}

template<typename Part>
CampaignId campaignOf(const Part &part)
{
    return part.campaign;
}

/// A dialog whose record somebody else changed gets it as it stands now.
template<typename Dialog, typename Record>
void refreshOnDemand(Dialog *dialog, CampaignService &campaigns, const Record &record)
{
    QObject::connect(dialog, &PlanDialog::freshWanted, dialog, [dialog, &campaigns, record] {
        onReply(campaigns.details(campaignOf(record)), dialog,
                [dialog, record](const Result<CampaignDetails> &details) {
                    if (!details)
                        return dialog->showError(details.error());
                    if (const Record *fresh = freshOf(*details, record))
                        dialog->takeFresh(*fresh);
                    else
                        dialog->showError({Error::Kind::NotFound, QString(), {}, {}});
                });
    });
}

} // namespace

template<typename Dialog, typename Record>
void CampaignsPage::write(Dialog *dialog, const Record &record, const QString &words)
{
    QPointer<Dialog> open(dialog);
    onReply(m_services.campaigns.save(record), this, [this, open, words](const Result<PlanChange<Record>> &change) {
        if (!change) {
            if (open)
                open->showError(change.error());
            else
                fail(change.error());
            return;
        }
        if (open)
            open->accept();
        if constexpr (std::is_same_v<Record, Campaign>)
            m_wanted = change->record.id;
        if (change->batch.isValid())
            remember(change->batch, words, tr("Saved."));
    });
}

template<typename Record>
void CampaignsPage::remove(const Record &record, const QString &words, const QString &said)
{
    onReply(m_services.campaigns.remove(record), this, [this, words, said](const Result<BatchId> &batch) {
        if (!batch)
            return fail(batch.error());
        remember(*batch, words, said);
    });
}

void CampaignsPage::connectSheet()
{
    connect(m_sheet, &CampaignSheet::figureOpened, this,
            [this](CampaignFigure figure) { openFigure(m_list->currentIndex().row(), figure); });
    connect(m_sheet, &CampaignSheet::tacticOpened, this, &CampaignsPage::openTacticDialog);
    connect(m_sheet, &CampaignSheet::lineOpened, this, &CampaignsPage::openLineDialog);
    connect(m_sheet, &CampaignSheet::tacticRemoved, this, [this](const Tactic &tactic) {
        remove(tactic, tr("remove %1").arg(tactic.name), tr("The tactic “%1” is removed.").arg(tactic.name));
    });
    connect(m_sheet, &CampaignSheet::lineRemoved, this, [this](const CostLine &line) {
        remove(line, tr("remove the cost line"), tr("The cost line is removed."));
    });
}

void CampaignsPage::addCampaign()
{
    Campaign campaign;
    campaign.status = CampaignStatus::Planned;
    campaign.currency = m_figures.none.campaign.currency; // The workspace's.
    openCampaignDialog(campaign);
}

void CampaignsPage::editFocused()
{
    if (m_sheet->openFocused())
        return;
    if (const CampaignResult *result = current())
        openCampaignDialog(result->campaign);
}

void CampaignsPage::removeCampaign()
{
    const CampaignResult *result = current();
    if (!result)
        return;
    const Campaign campaign = result->campaign;
    remove(campaign, tr("delete %1").arg(campaign.name),
           tr("“%1” is deleted, with its tactics and costs.").arg(campaign.name));
}

void CampaignsPage::addTactic()
{
    const CampaignResult *result = current();
    if (!result)
        return;
    Tactic tactic;
    tactic.campaign = result->campaign.id;
    tactic.startsOn = result->campaign.startsOn;
    tactic.endsOn = result->campaign.endsOn;
    openTacticDialog(tactic);
}

void CampaignsPage::addLine()
{
    const CampaignResult *result = current();
    if (!result)
        return;
    CostLine line;
    line.campaign = result->campaign.id;
    line.category = CostCategory::Media;
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(clock().now()), timeView().zone).date();
    line.month = QDate(today.year(), today.month(), 1);
    openLineDialog(line);
}

void CampaignsPage::openCampaignDialog(const Campaign &campaign)
{
    auto *dialog = new CampaignDialog(campaign, m_people, this);
    refreshOnDemand(dialog, m_services.campaigns, campaign);
    connect(dialog, &CampaignDialog::saveWanted, this, [this, dialog](const Campaign &wanted) {
        write(dialog, wanted, wanted.id.isValid() ? tr("edit %1").arg(wanted.name) : tr("create %1").arg(wanted.name));
    });
    dialog->open();
}

void CampaignsPage::openTacticDialog(const Tactic &tactic)
{
    auto *dialog = new TacticDialog(tactic, this);
    refreshOnDemand(dialog, m_services.campaigns, tactic);
    connect(dialog, &TacticDialog::saveWanted, this, [this, dialog](const Tactic &wanted) {
        write(dialog, wanted, wanted.id.isValid() ? tr("edit %1").arg(wanted.name) : tr("add %1").arg(wanted.name));
    });
    connect(dialog, &PlanDialog::removeWanted, this, [this, dialog, tactic] {
        dialog->reject();
        remove(tactic, tr("remove %1").arg(tactic.name), tr("The tactic “%1” is removed.").arg(tactic.name));
    });
    dialog->open();
}

void CampaignsPage::openLineDialog(const CostLine &line)
{
    const CampaignDetails *details = detailsOf(line.campaign);
    if (!details)
        return;
    auto *dialog = new CostDialog(line, *details, this);
    refreshOnDemand(dialog, m_services.campaigns, line);
    connect(dialog, &CostDialog::saveWanted, this, [this, dialog](const CostLine &wanted) {
        write(dialog, wanted, wanted.id.isValid() ? tr("edit the cost line") : tr("add the cost line"));
    });
    connect(dialog, &PlanDialog::removeWanted, this, [this, dialog, line] {
        dialog->reject();
        remove(line, tr("remove the cost line"), tr("The cost line is removed."));
    });
    dialog->open();
}

void CampaignsPage::remember(BatchId batch, const QString &words, const QString &said)
{
    m_deeds.append({batch, words});
    tell(said, tr("Undo"));
    updateActions();
    emit statusChanged();
}

void CampaignsPage::answerTold()
{
    undo();
}

void CampaignsPage::undo()
{
    if (m_deeds.isEmpty())
        return;
    const Deed deed = m_deeds.takeLast();
    updateActions();
    onReply(m_services.undo.undo(deed.batch), this, [this, deed](const Result<UndoResult> &undone) {
        if (!undone)
            return fail(undone.error());
        if (undone->kept.isEmpty())
            hideMessages();
        else
            tell(tr("Somebody changed this since, so it stays as it is: %1").arg(deed.words));
        refresh();
    });
}

} // namespace baton
