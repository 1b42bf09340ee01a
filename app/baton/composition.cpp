// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "picturetaker.h"

#include "agreements/agreementservice.h"
#include "agreements/agreementspage.h"
#include "campaigns/campaignservice.h"
#include "campaigns/campaignsource.h"
#include "campaigns/campaignspage.h"
#include "capture/importpage.h"
#include "capture/importservice.h"
#include "capture/importundo.h"
#include "common/conditionbox.h"
#include "common/deedhistory.h"
#include "common/knownvaluereader.h"
#include "common/wording.h"
#include "deals/dealfieldsql.h"
#include "definition/definitionservice.h"
#include "funnel/funnelpage.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/changefeed.h"
#include "history/undoservice.h"
#include "jobs/duejobs.h"
#include "jobs/jobsservice.h"
#include "leads/leadnumber.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadsource.h"
#include "leads/leadspage.h"
#include "palette/commandpalette.h"
#include "people/peopleservice.h"
#include "queue/queuepage.h"
#include "routing/ownershipservice.h"
#include "routing/routingservice.h"
#include "scoring/rescoringstore.h"
#include "scoring/scoreservice.h"
#include "shell/batonlink.h"
#include "shell/shellcommands.h"
#include "sla/slapage.h"
#include "sla/slaquestionsql.h"
#include "sla/slaservice.h"
#include "sources/sourceservice.h"
#include "support/reply.h"
#include "verbs/leaddeeds.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

FieldCatalogue builtInFields()
{
    FieldCatalogue catalogue = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        catalogue.add(field);
    addSlaQuestions(catalogue);
    return catalogue;
}

QString sampleFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.baton"_s);
}

} // namespace

/// What works on one open workspace. The services go before the database.
struct OpenServices
{
    OpenServices(std::shared_ptr<Database> opened, const Clock &clock, const Clock &wall, ActivityList &activities)
        : database(std::move(opened))
        , author(clock, wall, UserId())
        , receiver(clock, wall, UserId())
        , leads(*database, author, builtInFields())
        , funnel(*database, receiver, builtInFields(), FunnelService::Reading::Resident)
        , handoffs(*database, receiver)
        , touches(*database, receiver)
        , promises(*database, author, builtInFields())
        , definitions(*database, builtInFields())
        , scores(*database, builtInFields())
        , routing(*database, builtInFields())
        , ownership(*database, receiver)
        , agreements(*database, author)
        , people(*database, author)
        , sources(*database, author)
        , campaigns(*database, author, builtInFields())
        , imports(*database, author)
        , undo(*database, author, importUndo(rescoringAfterBatch(builtInFields())))
        , undoOfDeeds(*database, receiver, importUndo(rescoringAfterBatch(builtInFields())))
        , deeds({funnel, handoffs, ownership, touches, undoOfDeeds}, history, &activities)
        , jobs(*database, author, builtInFields())
        , feed(*database)
        , known(sources, people, campaigns)
    {
        agreements.add<DefinitionStore>(builtInFields());
        agreements.add<ScoreModelStore>(builtInFields());
        agreements.add<RulesetStore>(builtInFields());
        agreements.add<SlaPolicyStore>(builtInFields());
        const LeadConsequence scoredAnew = rescoring(builtInFields());
        leads.setConsequence(scoredAnew);
        funnel.setConsequence(scoredAnew);
        handoffs.setConsequence(scoredAnew);
        touches.setConsequence(scoredAnew);
        ownership.setConsequence(scoredAnew);
        imports.setConsequence(rescoringAfterBatch(builtInFields()));
        people.setHoursConsequence([](Connection &connection, const Stamp &stamp) {
            return HandoffDeadlineStore(connection).refreshRunning(stamp);
        });
    }

    std::shared_ptr<Database> database;
    Author author;
    Author receiver; ///< Who works with leads here: whose queue is shown.
    LeadService leads;
    FunnelService funnel;
    HandoffService handoffs;
    TouchService touches;
    SlaService promises;
    DefinitionService definitions;
    ScoreService scores;
    RoutingService routing;
    OwnershipService ownership;
    AgreementService agreements;
    PeopleService people;
    SourceService sources;
    CampaignService campaigns;
    ImportService imports;
    UndoService undo;
    UndoService undoOfDeeds;
    DeedHistory history; ///< Of all that is done in the window.
    LeadDeeds deeds;
    JobsService jobs;
    ChangeFeed feed;
    KnownValueReader known;
};

Composition::Composition(const Arguments &arguments)
    : m_arguments(arguments)
    , m_settings(settingsFor(arguments))
    , m_theme(arguments.theme.value_or(m_settings->theme()))
    , m_window(m_theme, m_activities, *m_settings)
{
    if (arguments.now)
        m_given.emplace(*arguments.now);
    // Where Qt has no words in that language nobody else turns the window round.
    if (QLocale().textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (arguments.size)
        m_window.resize(*arguments.size);
    connectWindow();
}

Composition::~Composition() = default;

std::unique_ptr<ShellSettings> Composition::settingsFor(const Arguments &arguments)
{
    if (arguments.isSession())
        return std::make_unique<ShellSettings>();
    m_scratch = std::make_unique<QTemporaryDir>();
    return std::make_unique<ShellSettings>(m_scratch->filePath(u"baton.ini"_s));
}

const Clock &Composition::clock() const
{
    return m_given ? static_cast<const Clock &>(*m_given) : m_wall;
}

void Composition::connectWindow()
{
    connect(&m_window, &MainWindow::sampleRequested, this, &Composition::openSampleCompany);
    connect(&m_window, &MainWindow::newWorkspaceRequested, this, [this](const QString &file) {
        open(tr("Making the workspace"), [this, file] { return createWorkspace(file, m_wall); });
    });
    connect(&m_window, &MainWindow::openRequested, this, [this](const QString &workspace) {
        open(tr("Opening the workspace"), [this, workspace] { return openWorkspace(workspace, m_wall); });
    });
    connect(&m_window, &MainWindow::closeRequested, this, &Composition::close);
    connect(&m_window, &MainWindow::restartRequested, this, [this] { m_startsAgain = m_window.close(); });
}

void Composition::start()
{
    m_window.show();
    const bool isLink = BatonLink::isLink(m_arguments.workspace);
    if (isLink)
        follow(m_arguments.workspace);
    const QString wanted = m_arguments.workspace.isEmpty() || isLink ? lastWorkspace() : m_arguments.workspace;
    if (!wanted.isEmpty())
        open(tr("Opening the workspace"), [this, wanted] { return openWorkspace(wanted, m_wall); });
    else if (!m_arguments.pictureFolder.isEmpty())
        takePictures();
}

QString Composition::lastWorkspace() const
{
    return m_settings->resumes() ? m_settings->recent().value(0) : QString();
}

void Composition::receive(const QString &wanted)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    if (BatonLink::isLink(wanted))
        follow(wanted);
    else if (!wanted.isEmpty() && (!m_services || m_services->database->location().displayText() != wanted))
        open(tr("Opening the workspace"), [this, wanted] { return openWorkspace(wanted, m_wall); });
}

void Composition::follow(const QString &link)
{
    m_link = link;
    if (!m_services)
        return; // show() comes back here.
    const auto parsed = BatonLink::parse(std::exchange(m_link, {}));
    if (!parsed)
        return m_window.showError(parsed.error());
    if (!m_window.commands().openLink(*parsed))
        m_window.showError({Error::Kind::Invalid, u"link.unknown"_s, {{u"value"_s, link}}, {}});
}

void Composition::open(const QString &words, Opening opening)
{
    if (const Activity *running = m_activities.latest())
        return m_window.showNotice(tr("Wait for the work that is going on, or cancel it: %1").arg(running->text()));
    Activity *activity = m_activities.start(words, Activity::Cancel::Impossible);
    onReply(QtConcurrent::run(&m_opening, std::move(opening)), this,
            [this, activity](const Result<OpenedWorkspace> &opened) {
                activity->finish();
                if (opened)
                    return show(*opened);
                fail(opened.error());
            });
}

void Composition::fail(const Error &error)
{
    m_window.showError(error);
    if (m_arguments.pictureFolder.isEmpty())
        return;
    std::fputs(qPrintable(errorText(error) + u'\n'), stderr);
    QApplication::exit(1);
}

void Composition::show(const OpenedWorkspace &opened)
{
    close();
    m_services = std::make_unique<OpenServices>(opened.database, clock(), m_wall, m_activities);
    m_settings->addRecent(opened.database->location().displayText());
    connect(&m_services->feed, &ChangeFeed::changed, &m_services->funnel, &FunnelService::forget);
    connect(&m_services->feed, &ChangeFeed::connectionChanged, &m_window, [this](bool isConnected) {
        m_window.setConnection(isConnected ? StatusRow::Connection::Good : StatusRow::Connection::Lost);
    });
    addPages();
    m_services->feed.start();
    m_window.showWorkspace(opened.name);
    if (!m_link.isEmpty())
        follow(m_link);
    if (!opened.backupFile.isEmpty())
        m_window.showNotice(
            tr("This workspace was brought up to date. A copy from before stands in %1.").arg(opened.backupFile));
    if (!m_arguments.pictureFolder.isEmpty())
        takePictures();
}

void Composition::addPages()
{
    OpenServices &services = *m_services;
    auto *leads = new LeadsPage(
        {services.leads, &services.promises, &services.definitions, &services.scores, &services.routing}, clock());
    auto *queue =
        new QueuePage({services.handoffs, services.touches, services.promises, services.leads, services.people,
                       services.deeds, &services.definitions, &services.scores, &services.routing},
                      clock());
    auto *funnel = new FunnelPage(services.funnel, services.leads, clock());
    auto *sla = new SlaPage(services.promises, services.handoffs, services.leads, clock());
    auto *agreements = new AgreementsPage(
        {services.agreements, services.definitions, services.scores, services.routing, services.promises},
        services.receiver, clock());
    auto *campaigns = new CampaignsPage(
        {services.campaigns, services.people, services.undo, services.leads, services.history}, clock());
    auto *imports = new ImportPage(services.imports, services.undo, services.leads, clock(), m_activities);
    m_window.addPage(leads, {Icon::Leads, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_L)});
    m_window.addPage(queue, {Icon::Phone, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_Q)});
    m_window.addPage(funnel, {Icon::Funnel, NavigationSection::OneFunnel, QKeySequence(Qt::Key_G, Qt::Key_F)});
    m_window.addPage(sla, {Icon::Clock, NavigationSection::OneFunnel, QKeySequence(Qt::Key_G, Qt::Key_S)});
    m_window.addPage(agreements, {Icon::Edit, NavigationSection::OneFunnel, QKeySequence(Qt::Key_G, Qt::Key_A)});
    m_window.addPage(campaigns, {Icon::Calendar, NavigationSection::Plan, QKeySequence(Qt::Key_G, Qt::Key_C)});
    m_window.addPage(imports, {Icon::Import, NavigationSection::Data, QKeySequence(Qt::Key_G, Qt::Key_I)});

    m_window.addFileAction(imports->importAction());
    auto *due = new DueJobs(services.jobs, m_activities, imports);
    m_window.addFileAction(due->action());
    connect(due, &DueJobs::done, &services.deeds, &LeadDeeds::keep);
    connect(due->undoAction(), &QAction::triggered, &services.history, &DeedHistory::undo);
    connect(due, &DueJobs::told, &m_window, [this, due](const QString &words, DueJobs::Way back) {
        m_window.showNotice(words, back == DueJobs::Way::Back ? due->undoAction() : nullptr);
    });
    // The pages of leads tell by themselves what was taken back.
    connect(&services.deeds, &LeadDeeds::told, &m_window, [this, leads, queue](const QString &words) {
        if (m_window.currentPage() != leads && m_window.currentPage() != queue)
            m_window.showNotice(words);
    });
    connect(imports, &ImportPage::wanted, &m_window, [this, imports] { m_window.showPage(imports); });
    m_window.addAction(services.history.undoAction()); // Whatever page is in front.
    leads->offerVerbs(services.deeds);
    leads->offerLimbo(services.funnel);
    const auto showLeads = [this, leads](const OpenedLeads &opened) {
        leads->showOnly(opened);
        m_window.showPage(leads);
    };
    connect(imports, &ImportPage::leadsRequested, leads,
            [showLeads](const QString &relation, const QString &value, const QList<LeadId> &ids) {
                showLeads({{}, relation, value, {}, ids});
            });
    connect(funnel, &FunnelPage::limboRequested, leads, [this, leads] {
        leads->showLimbo();
        m_window.showPage(leads);
    });
    for (ReportPage *report :
         {static_cast<ReportPage *>(funnel), static_cast<ReportPage *>(sla), static_cast<ReportPage *>(campaigns)}) {
        connect(report, &ReportPage::leadsRequested, leads,
                [showLeads, report](const QString &relation, const QString &value, const QList<LeadId> &ids) {
                    showLeads({report->title(), relation, value, report->restriction(), ids});
                });
        connect(&services.feed, &ChangeFeed::changed, report, &ReportPage::refresh);
    }

    auto *leadSource = new LeadSource(services.leads, leads);
    connect(leadSource, &LeadSource::leadChosen, leads, [showLeads](const QString &name, LeadId lead) {
        showLeads({{}, tr("Lead"), name, {}, {lead}});
    });
    auto *campaignSource = new CampaignSource(services.campaigns, campaigns);
    const auto showCampaign = [this, campaigns](CampaignId campaign) {
        m_window.showPage(campaigns);
        campaigns->showCampaign(campaign);
    };
    connect(campaignSource, &CampaignSource::campaignChosen, campaigns, showCampaign);
    connect(&m_window.commands(), &ShellCommands::campaignLinked, campaigns, showCampaign);
    connect(&m_window.commands(), &ShellCommands::leadLinked, leads, [showLeads](LeadId lead) {
        showLeads({{}, tr("Lead"), leadNumber(lead), {}, {lead}});
    });
    m_window.commands().palette().addSource(leadSource);
    m_window.commands().palette().addSource(campaignSource);

    leads->restoreLayout(m_settings->leadsLayout());
    leads->setFoldedSections(m_settings->foldedSections());
    queue->setFoldedSections(m_settings->foldedSections());
    connect(leads, &LeadsPage::sectionsFolded, this, [this, queue](const QStringList &keys) {
        m_settings->setFoldedSections(keys);
        queue->setFoldedSections(keys);
    });
    connect(queue, &QueuePage::sectionsFolded, this, [this, leads](const QStringList &keys) {
        m_settings->setFoldedSections(keys);
        leads->setFoldedSections(keys);
    });
    connect(leads, &LeadsPage::layoutChanged, this, [this, leads] { m_settings->setLeadsLayout(leads->layoutText()); });
    connect(leads, &LeadsPage::importRequested, &m_window, [this, imports] { m_window.showPage(imports); });
    connect(funnel, &FunnelPage::importRequested, &m_window, [this, imports] { m_window.showPage(imports); });
    connect(queue, &QueuePage::userChosen, this, [this](const User &user) {
        m_services->receiver.setUser(user.id);
        m_window.setPerson(user.name);
        m_settings->setPerson(user.login.isEmpty() ? user.name : user.login);
    });
    queue->setPerson(m_arguments.person, m_settings->person());
    campaigns->count();
    queue->findPerson(); // Whoever works here acts on every page.
    connect(queue, &QueuePage::leadRequested, leads, [showLeads](const QString &name, LeadId lead) {
        showLeads({{}, tr("Lead"), name, {}, {lead}});
    });
    // The feed tells what this window wrote as well as what others did: pages need no other news.
    connect(&services.feed, &ChangeFeed::changed, agreements, &AgreementsPage::refresh);
    connect(&services.feed, &ChangeFeed::changed, leads, &LeadsPage::refresh);
    connect(&services.feed, &ChangeFeed::changed, queue, &QueuePage::refresh);
    connect(&services.feed, &ChangeFeed::changed, &services.known, &KnownValueReader::read);
    for (ConditionBox *box : m_window.findChildren<ConditionBox *>())
        connect(&services.known, &KnownValueReader::valuesChanged, box, &ConditionBox::setKnownValues);
    services.known.read();
}

void Composition::close()
{
    m_window.showFirstRun();
    m_services.reset();
}

void Composition::openSampleCompany()
{
    open(tr("Making the sample company"), [this] {
        return openSample(sampleFile(), clock(), [this](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, done, total] {
                if (Activity *latest = m_activities.latest())
                    latest->setProgress(done, total);
            });
        });
    });
}

void Composition::takePictures()
{
    m_pictures = std::make_unique<PictureTaker>(m_window, QDir(m_arguments.pictureFolder), m_theme.appearance());
    connect(m_pictures.get(), &PictureTaker::finished, qApp,
            [](int failures) { QApplication::exit(failures ? 1 : 0); });
    m_pictures->start();
}

} // namespace baton
