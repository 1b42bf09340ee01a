// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with campaigns, and takes back.

#include "campaigns/campaignspage.h"

#include "campaigns/campaigndialog.h"
#include "campaigns/campaignfacts.h"
#include "campaigns/campaignsheet.h"
#include "campaigns/costdialog.h"
#include "campaigns/tacticdialog.h"
#include "common/batchdeed.h"
#include "common/batonlink.h"
#include "common/question.h"
#include "history/undoservice.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPointer>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// Under which the words about a record are kept; one that is not made yet is the new one of its campaign.
template<typename Part>
DraftKey draftKeyOf(const QString &kind, const Part &part)
{
    return {kind, u"%1/%2"_s.arg(part.campaign.value()).arg(part.id.value())};
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

void CampaignsPage::copyLink()
{
    if (const CampaignResult *result = current())
        QGuiApplication::clipboard()->setText(BatonLink{result->campaign.id}.text());
}

void CampaignsPage::removeCampaign()
{
    const CampaignResult *result = current();
    const CampaignDetails *details = result ? detailsOf(result->campaign.id) : nullptr;
    if (!details)
        return;
    const Campaign campaign = result->campaign;
    const auto go = [this, campaign] {
        remove(campaign, tr("delete %1").arg(campaign.name),
               tr("“%1” is deleted, with its tactics and costs.").arg(campaign.name));
    };
    if (result->interests > 0)
        return go(); // It is refused, and that is said.
    const QStringList effect{
        tr("%Ln tactics go with it", nullptr, static_cast<int>(details->tactics.size())),
        tr("%Ln cost lines", nullptr, static_cast<int>(details->costLines.size())),
    };
    Question question;
    question.title = tr("Delete a campaign");
    question.text = tr("Delete “%1”?").arg(campaign.name);
    question.effect = effect.join(tr(", and ")) + u'.';
    if (!details->costLines.isEmpty())
        question.effect += u' ' + CampaignFacts::costSentence(*details, locale()) + u'.';
    question.effect += u' ' + tr("%1 brings all of it back.").arg(keyText(QKeySequence::Undo));
    question.verb = tr("Delete the campaign");
    question.tone = ButtonTone::Destructive;
    question.key = Qt::Key_Delete;
    ask(this, question, go);
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
    keepDraft(m_services.drafts, {u"campaign"_s, QString::number(campaign.id.value())},
              campaign.id.isValid() ? campaign.name : tr("a new campaign"), dialog->draftFields(), dialog);
    refreshOnDemand(dialog, m_services.campaigns, campaign);
    connect(dialog, &CampaignDialog::saveWanted, this, [this, dialog](const Campaign &wanted) {
        write(dialog, wanted, wanted.id.isValid() ? tr("edit %1").arg(wanted.name) : tr("create %1").arg(wanted.name));
    });
    dialog->open();
}

void CampaignsPage::openTacticDialog(const Tactic &tactic)
{
    auto *dialog = new TacticDialog(tactic, this);
    keepDraft(m_services.drafts, draftKeyOf(u"tactic"_s, tactic),
              tactic.id.isValid() ? tactic.name : tr("a new tactic"), dialog->draftFields(), dialog);
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
    keepDraft(m_services.drafts, draftKeyOf(u"cost"_s, line), details->campaign.name, dialog->draftFields(), dialog);
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
    const auto told = [this](const QString &how) {
        tellWherever(how);
        refresh();
    };
    m_services.history.append(batchDeed(m_services.undo, this, batch, words, told), this);
    tell(said, tr("Undo"));
    updateActions();
    emit statusChanged();
}

void CampaignsPage::answerTold()
{
    m_services.history.undo();
}

// What was done here may be taken back from another page.
void CampaignsPage::tellWherever(const QString &words)
{
    if (isVisible())
        tell(words);
    else
        emit noticed(words);
}

} // namespace baton
