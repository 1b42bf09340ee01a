// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststeps.h"

#include "openservices.h"

#include "agreements/agreementspage.h"
#include "campaigns/campaignspage.h"
#include "capture/importpage.h"
#include "leads/leadspage.h"
#include "queue/queuepage.h"
#include "sample/samplecompany.h"
#include "shell/guide.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "sla/slapage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The sample's lead of most weight, while its hand-off is late.
const QString lateCondition = u"budget >= 1000000 and hoursLeft < 0"_s;
const QString bouncedCondition = u"ownerChanges >= 3"_s;

QString neglectedSource()
{
    const auto &sources = sampleCompany().sources;
    return std::ranges::find(sources, true, &SampleSource::isNeglected)->name;
}

QString overspentCampaign()
{
    const auto &sources = sampleCompany().sources;
    return std::ranges::max_element(sources, {}, &SampleSource::paidPercent)->campaign;
}

QString keyOfStep(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Ruleset: return u"rules"_s;
    case AgreementKind::SlaPolicy: return u"sla"_s;
    case AgreementKind::Definition:
    case AgreementKind::ScoreModel: break;
    }
    return u"definition"_s;
}

} // namespace

FirstSteps::FirstSteps(OpenServices &services, const Pages &pages, Offer offer, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pages(pages)
{
    onReply(m_services.undo.batches(), this, [this, offer](const Result<QList<Batch>> &batches) {
        if (batches)
            take(*batches, offer);
    });
    connect(&m_services.imports, &ImportService::imported, this, [this] { guide().tick(u"import"_s); });
}

FirstSteps::~FirstSteps()
{
    guide().clear();
}

Guide &FirstSteps::guide() const
{
    return m_pages.window.commands().guide();
}

void FirstSteps::take(const QList<Batch> &batches, Offer offer)
{
    const bool isSample = std::ranges::find(batches, Batch::Kind::Sample, &Batch::kind) != batches.end();
    guide().setSteps(m_services.database->location().displayText(),
                     isSample ? tr("The sample company in six steps") : tr("From nothing to a shared funnel"),
                     isSample ? sampleSteps() : ownSteps());
    if (std::ranges::find(batches, Batch::Kind::Import, &Batch::kind) != batches.end())
        guide().tick(u"import"_s);
    if (!isSample)
        tickWhatIsDone();
    if (offer == Offer::Yes)
        guide().offer();
}

void FirstSteps::tickWhatIsDone()
{
    connect(&m_services.agreements, &AgreementService::agreementChanged, this, [this](const Agreement &agreement) {
        if (agreement.state == AgreementState::Active && agreement.kind != AgreementKind::ScoreModel)
            guide().tick(keyOfStep(agreement.kind));
    });
    connect(&m_services.campaigns, &CampaignService::campaignChanged, this, [this] { guide().tick(u"campaign"_s); });
}

QList<GuideStep> FirstSteps::sampleSteps()
{
    return {
        {u"import"_s, tr("Bring in a list"), tr("Try it with a file of your own: it can be taken back."),
         tr("Choose a file: each row’s effect is shown before anything is written, and all of it can be taken back."),
         [this] { m_pages.window.showPage(m_pages.imports); }},
        {u"definition"_s, tr("Agree what ready means"), tr("Read what marketing and sales have signed."),
         tr("Both sides have signed this definition. Each clause has beside it what a year of leads says of it."),
         [this] { showAgreement(AgreementKind::Definition); }},
        {u"rules"_s, tr("Say who gets what"), tr("See the lead that went from owner to owner."),
         tr("Five people have had this lead, two gave it back, and nobody has talked with it since tele did."),
         [this] { showLeads(bouncedCondition); }},
        {u"sla"_s, tr("Promise times"), tr("See the hand-off that is late."),
         tr("The largest order in sight was handed to sales days ago: no answer, no call, and both clocks are late."),
         [this] { showBoard(lateCondition); }},
        {u"source"_s, tr("Keep the not-ready warm"), tr("See the source that nobody follows up."),
         tr("Look at “%1”: its leads are handed over like all others, and nobody turns to them.")
             .arg(neglectedSource()),
         [this] { showSources(); }},
        {u"campaign"_s, tr("Measure and audit together"), tr("See the campaign that cost more than its plan."),
         tr("“%1” cost far more than was planned, and more than its budget.").arg(overspentCampaign()),
         [this] { showCampaign(overspentCampaign()); }},
    };
}

QList<GuideStep> FirstSteps::ownSteps()
{
    return {
        {u"people"_s, tr("Say who works here"), tr("Owners who are named in a file come with it."),
         tr("Whose queue this is stands at the top. People come with a file that names owners."),
         [this] { m_pages.window.showPage(m_pages.queue); }},
        {u"import"_s, tr("Bring in a list"), tr("Baton shows every row’s effect before it writes."),
         tr("Choose a file: each row’s effect is shown before anything is written, and all of it can be taken back."),
         [this] { m_pages.window.showPage(m_pages.imports); }},
        {u"definition"_s, tr("Agree what ready means"),
         tr("Change what Baton brings along, and sign it on both sides."),
         tr("Draft a version, have marketing and sales sign it, and let it count."),
         [this] { showAgreement(AgreementKind::Definition); }},
        {u"rules"_s, tr("Say who gets what"), tr("The first rule that takes a lead decides."),
         tr("Draft the rules, have them signed, and let them count. The last one takes all that are left."),
         [this] { showAgreement(AgreementKind::Ruleset); }},
        {u"sla"_s, tr("Promise times"), tr("Three sides say how soon they answer."),
         tr("Draft what each side promises, have all three sign it, and let it count: clocks begin with it."),
         [this] { showAgreement(AgreementKind::SlaPolicy); }},
        {u"campaign"_s, tr("Plan a campaign"), tr("What it shall cost, and what comes of it."),
         tr("With a campaign’s name in a file, its leads are counted with it by themselves."),
         [this] { m_pages.window.showPage(m_pages.campaigns); }},
    };
}

void FirstSteps::showLeads(const QString &condition)
{
    m_pages.leads->goTo(QVariant::fromValue(LeadsPlace{.condition = condition, .isDrilled = true}));
    m_pages.window.showPage(m_pages.leads);
}

void FirstSteps::showBoard(const QString &condition)
{
    m_pages.window.showPage(m_pages.sla);
    m_pages.sla->showGroups(SlaGrouping::None);
    m_pages.sla->restrictTo(condition);
}

void FirstSteps::showSources()
{
    m_pages.window.showPage(m_pages.sla);
    m_pages.sla->restrictTo({});
    m_pages.sla->showGroups(SlaGrouping::Source);
    m_pages.sla->lookAtGroup(neglectedSource());
}

void FirstSteps::showCampaign(const QString &name)
{
    m_pages.window.showPage(m_pages.campaigns);
    m_pages.campaigns->restrictTo({});
    onReply(m_services.campaigns.allDetails(), this, [this, name](const Result<QList<CampaignDetails>> &all) {
        if (!all)
            return;
        for (const CampaignDetails &details : *all)
            if (details.campaign.name == name)
                m_pages.campaigns->showCampaign(details.campaign.id);
    });
}

void FirstSteps::showAgreement(AgreementKind kind)
{
    m_pages.window.showPage(m_pages.agreements);
    m_pages.agreements->showKind(kind);
}

} // namespace baton
