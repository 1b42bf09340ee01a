// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageassembly.h"

#include "draftoffer.h"
#include "openservices.h"

#include "accounts/accountspage.h"
#include "agreements/agreementspage.h"
#include "campaigns/campaignsource.h"
#include "campaigns/campaignspage.h"
#include "capture/importpage.h"
#include "capture/rejectspage.h"
#include "common/conditionbox.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "exchange/exportedlist.h"
#include "exchange/listexporter.h"
#include "funnel/funnelpage.h"
#include "history/historydialog.h"
#include "inbox/inboxpage.h"
#include "interests/interestspage.h"
#include "jobs/duejobs.h"
#include "leads/leadnumber.h"
#include "leads/leadsource.h"
#include "leads/leadspage.h"
#include "palette/commandpalette.h"
#include "people/peoplepage.h"
#include "queue/queuepage.h"
#include "shell/connectionwatch.h"
#include "shell/desktopnotices.h"
#include "shell/editmenu.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellsettings.h"
#include "shell/toprow.h"
#include "sla/slapage.h"
#include "support/reply.h"
#include "verbs/leaddrafts.h"
#include "verbs/leadverbs.h"
#include "views/viewsource.h"

#include <QAbstractButton>
#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

PageAssembly::PageAssembly(OpenServices &services, const Surroundings &surroundings)
    : m_services(services)
    , m_surroundings(surroundings)
    , m_window(surroundings.window)
{
    makePages();
    offerJobs();
    offerExport();
    offerVerbs();
    connectReports();
    connectLists();
    offerSearch();
    offerViews();
    offerDrafts();
    rememberLayouts();
    offerInbox();
    followPerson();
    followChanges();
    new ConnectionWatch(services.feed, m_window, surroundings.clock, services.database->engine() == Engine::Postgresql,
                        this);
    new FirstSteps(m_services, {m_window, m_leads, m_queue, m_sla, m_agreements, m_campaigns, m_imports},
                   m_surroundings.steps, this);
}

void PageAssembly::makePages()
{
    OpenServices &services = m_services;
    const Clock &clock = m_surroundings.clock;
    m_leads = new LeadsPage({services.leads, &services.promises, &services.definitions, &services.scores,
                             &services.routing, &services.steps},
                            clock);
    m_accounts = new AccountsPage(services.accounts, clock);
    m_interests = new InterestsPage(services.interests, clock);
    m_queue =
        new QueuePage({services.handoffs, services.touches, services.promises, services.leads, services.people,
                       services.deeds, &services.definitions, &services.scores, &services.routing, &services.steps},
                      clock);
    m_inbox = new InboxPage(services.inbox, clock);
    m_funnel = new FunnelPage(services.funnel, services.leads, clock);
    m_sla = new SlaPage(services.promises, services.handoffs, services.leads, clock);
    m_agreements = new AgreementsPage({services.agreements, services.definitions, services.scores, services.routing,
                                       services.promises, &services.drafts, &services.undo, &services.history},
                                      services.receiver, clock);
    m_campaigns = new CampaignsPage(
        {services.campaigns, services.people, services.undo, services.leads, services.history, &services.drafts},
        clock);
    m_imports = new ImportPage(services.imports, services.undo, services.leads, clock, m_surroundings.activities);
    m_people = new PeoplePage(services.users, clock);
    m_rejects = new RejectsPage(services.rejects, clock);
    m_window.addPage(m_leads, {Icon::Leads, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_L)});
    m_window.addPage(m_accounts, {Icon::Accounts, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_O)});
    m_window.addPage(m_interests, {Icon::Mail, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_R)});
    m_window.addPage(m_queue, {Icon::Phone, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_Q)});
    m_window.addPage(m_inbox, {Icon::Bell, NavigationSection::FollowUp, QKeySequence(Qt::Key_G, Qt::Key_N)});
    m_window.addPage(m_funnel, {Icon::Funnel, NavigationSection::OneFunnel, QKeySequence(Qt::Key_G, Qt::Key_F)});
    m_window.addPage(m_sla, {Icon::Clock, NavigationSection::OneFunnel, QKeySequence(Qt::Key_G, Qt::Key_S)});
    m_window.addPage(m_agreements, {Icon::Edit, NavigationSection::OneFunnel, QKeySequence(Qt::Key_G, Qt::Key_A)});
    m_window.addPage(m_campaigns, {Icon::Calendar, NavigationSection::Plan, QKeySequence(Qt::Key_G, Qt::Key_C)});
    m_window.addPage(m_imports, {Icon::Import, NavigationSection::Data, QKeySequence(Qt::Key_G, Qt::Key_I)});
    m_window.addPage(m_rejects, {Icon::Warning, NavigationSection::Data, QKeySequence(Qt::Key_G, Qt::Key_X)});
    m_window.addPage(m_people, {Icon::People, NavigationSection::Data, QKeySequence(Qt::Key_G, Qt::Key_P)});
}

void PageAssembly::offerJobs()
{
    m_window.addFileAction(m_imports->importAction());
    m_imports->offerUndo(m_services.history);
    connect(m_leads, &LeadsPage::importRequested, &m_window, [this] { m_window.showPage(m_imports); });
    connect(m_funnel, &FunnelPage::importRequested, &m_window, [this] { m_window.showPage(m_imports); });
    connect(m_queue, &QueuePage::importRequested, &m_window, [this] { m_window.showPage(m_imports); });
    connect(m_sla, &SlaPage::importRequested, &m_window, [this] { m_window.showPage(m_imports); });
    connect(m_leads, &LeadsPage::sampleRequested, &m_window, &MainWindow::sampleRequested, Qt::QueuedConnection);
    connect(m_funnel, &FunnelPage::sampleRequested, &m_window, &MainWindow::sampleRequested, Qt::QueuedConnection);
    connect(m_queue, &QueuePage::leadsRequested, &m_window, [this] { m_window.showPage(m_leads); });
    connect(m_imports, &ImportPage::wanted, &m_window, [this] { m_window.showPage(m_imports); });
    auto *due = new DueJobs(m_services.jobs, m_surroundings.activities, m_imports);
    m_window.addFileAction(due->action());
    connect(due, &DueJobs::done, &m_services.deeds, &LeadDeeds::keep);
    connect(due->undoAction(), &QAction::triggered, &m_services.history, &DeedHistory::undo);
    connect(due, &DueJobs::told, &m_window, [this, due](const QString &words, DueJobs::Way back) {
        m_window.showNotice(words, back == DueJobs::Way::Back ? due->undoAction() : nullptr);
    });
}

void PageAssembly::importFile(const QString &file)
{
    if (m_imports->isLoading())
        return m_window.showNotice(tr("Another file is being read or written: wait for it, or stop it."));
    m_imports->openFile(file); // Before the page would go on with the file of the last session.
    m_window.showPage(m_imports);
}

// It goes with the pages.
void PageAssembly::offerExport()
{
    m_exporter = new ListExporter(
        m_services.exports, m_surroundings.activities, m_surroundings.clock,
        [this] { return m_window.currentPage()->exported(); }, m_leads);
    m_window.addFileAction(m_exporter->exportAction());
    m_window.addFileAction(m_exporter->printAction());
    for (RecordListPage *list : std::initializer_list<RecordListPage *>{m_accounts, m_interests, m_people, m_rejects})
        list->offerInMenu({m_exporter->exportAction(), m_exporter->printAction()});
    connect(m_exporter, &ListExporter::told, &m_window, [this](const QString &words, ListExporter::Way way) {
        m_window.showNotice(words, way == ListExporter::Way::Folder ? m_exporter->folderAction() : nullptr);
    });
}

void PageAssembly::offerVerbs()
{
    // The pages of leads tell by themselves what was taken back.
    connect(&m_services.deeds, &LeadDeeds::told, this, [this](const QString &words) {
        if (m_window.currentPage() != m_leads && m_window.currentPage() != m_queue)
            m_window.showNotice(words);
    });
    offerHistory();
    m_leads->offerVerbs(m_services.deeds);
    m_leads->offerLimbo(m_services.funnel);
}

void PageAssembly::offerHistory()
{
    DeedHistory &history = m_services.history;
    auto *list = new QAction(tr("&History…"), m_leads); // It goes with the pages.
    list->setObjectName(u"history"_s);
    list->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(list, &QAction::triggered, &history, [this, &history] { (new HistoryDialog(history, &m_window))->open(); });
    // Whatever page is in front.
    m_window.addActions({history.undoAction(), history.redoAction(), list});
    m_window.commands().edit().setHistory(history.undoAction(), history.redoAction(), list);
    connect(&history, &DeedHistory::refused, &m_window, [this](const QString &why) { m_window.showNotice(why); });
}

void PageAssembly::connectReports()
{
    connect(m_imports, &ImportPage::leadsRequested, this,
            [this](const QString &relation, const QString &value, const QList<LeadId> &ids) {
                showLeads({{}, relation, value, {}, ids});
            });
    connect(m_funnel, &FunnelPage::limboRequested, this, [this] {
        m_leads->showLimbo();
        m_window.showPage(m_leads);
    });
    for (ReportPage *report : {static_cast<ReportPage *>(m_funnel), static_cast<ReportPage *>(m_sla),
                               static_cast<ReportPage *>(m_campaigns)}) {
        connect(report, &ReportPage::leadsRequested, this,
                [this, report](const QString &relation, const QString &value, const QList<LeadId> &ids) {
                    showLeads({report->title(), relation, value, report->restriction(), ids});
                });
        connect(&m_services.feed, &ChangeFeed::changed, report, &ReportPage::refresh);
    }
    connect(m_queue, &QueuePage::leadRequested, this, &PageAssembly::showLead);
}

void PageAssembly::connectLists()
{
    m_accounts->offerWindow(m_services.leads);
    connect(m_leads, &LeadsPage::accountRequested, m_accounts, &AccountsPage::openWindow);
    connect(m_queue, &QueuePage::accountRequested, m_accounts, &AccountsPage::openWindow);
    connect(m_accounts, &AccountsPage::leadRequested, this, &PageAssembly::showLead);
    const auto listLeads = [this](const QString &condition) {
        m_leads->showThose(condition);
        m_window.showPage(m_leads);
    };
    connect(m_accounts, &AccountsPage::leadsRequested, this, listLeads);
    connect(m_interests, &InterestsPage::leadRequested, this, &PageAssembly::showLead);
    connect(m_people, &PeoplePage::leadRequested, this, &PageAssembly::showLead);
    connect(m_people, &PeoplePage::leadsRequested, this, listLeads);
    const auto toImports = [this] { m_window.showPage(m_imports); };
    connect(m_accounts, &AccountsPage::importRequested, this, toImports);
    connect(m_interests, &InterestsPage::importRequested, this, toImports);
    connect(m_people, &PeoplePage::importRequested, this, toImports);
    connect(m_rejects, &RejectsPage::fileRequested, this, toImports);
    connect(m_rejects, &RejectsPage::importRequested, this, [this](BatchId import) {
        m_window.showPage(m_imports);
        m_imports->showImport(import);
    });
    for (ListPage *list : lists())
        connect(&m_services.feed, &ChangeFeed::changed, list, &ListPage::refresh);
}

void PageAssembly::offerSearch()
{
    auto *leads = new LeadSource(m_services.leads, m_leads);
    connect(leads, &LeadSource::leadChosen, this, &PageAssembly::showLead);
    auto *campaigns = new CampaignSource(m_services.campaigns, m_campaigns);
    const auto showCampaign = [this](CampaignId campaign) {
        m_window.showPage(m_campaigns);
        m_campaigns->showCampaign(campaign);
    };
    connect(campaigns, &CampaignSource::campaignChosen, this, showCampaign);
    ShellCommands &commands = m_window.commands();
    connect(&commands, &ShellCommands::campaignLinked, this, showCampaign);
    connect(&commands, &ShellCommands::leadLinked, this, [this](LeadId lead) { showLead(leadNumber(lead), lead); });
    commands.palette().addSource(leads);
    commands.palette().addSource(campaigns);
}

void PageAssembly::offerViews()
{
    m_leads->offerViews(m_services.views);
    m_campaigns->offerViews(m_services.views);
    QList<ViewSource::List> lists{{m_leads->objectName(), m_leads->title()},
                                  {m_campaigns->objectName(), m_campaigns->title()}};
    for (ListPage *list : this->lists()) {
        list->offerViews(m_services.views, list->objectName());
        lists.append({list->objectName(), list->title()});
    }
    auto *views = new ViewSource(m_services.views, lists, m_leads);
    connect(views, &ViewSource::viewChosen, this, &PageAssembly::showView);
    m_window.commands().palette().addSource(views);
    connect(&m_window.commands(), &ShellCommands::viewLinked, this, &PageAssembly::followView);
    // Whose views there are is known with the person, or when nobody is to be found.
    const auto read = [this] {
        m_isPersonSought = false;
        m_leads->changePerson();
        m_campaigns->changePerson();
        for (ListPage *list : this->lists())
            list->changePerson();
        if (const ViewId linked = std::exchange(m_linkedView, {}); linked.isValid())
            followView(linked);
    };
    connect(this, &PageAssembly::personChosen, m_leads, read);
    connect(m_queue, &QueuePage::nobodyFound, m_leads, read);
}

void PageAssembly::followView(ViewId view)
{
    if (m_isPersonSought) {
        m_linkedView = view;
        return;
    }
    onReply(m_services.views.view(view), this, [this](const Result<SavedView> &found) {
        if (found)
            showView(*found);
        else
            m_window.showError(found.error());
    });
}

void PageAssembly::showView(const SavedView &view)
{
    if (view.list == m_campaigns->objectName()) {
        m_window.showPage(m_campaigns);
        return m_campaigns->showListView(view.id);
    }
    const QList<ListPage *> all = lists();
    const auto of = std::ranges::find(all, view.list, &ListPage::objectName);
    if (of != all.end()) {
        m_window.showPage(*of);
        return (*of)->showView(view.id);
    }
    m_window.showPage(m_leads);
    m_leads->showView(view.id);
}

QList<ListPage *> PageAssembly::lists() const
{
    return {m_accounts, m_interests, m_people, m_rejects};
}

void PageAssembly::offerDrafts()
{
    DraftOffer::Ways ways;
    ways.toLeads = [this](const Draft &draft) { goOn(draft); };
    ways.toCampaign = [this](CampaignId campaign) {
        m_window.showPage(m_campaigns);
        if (campaign.isValid())
            m_campaigns->showCampaign(campaign);
    };
    ways.toAgreement = [this](AgreementKind kind) {
        m_agreements->showKind(kind);
        m_window.showPage(m_agreements);
    };
    m_draftsAction = (new DraftOffer(m_services.drafts, ways, m_leads, this))->action();
    m_window.addFileAction(m_draftsAction);
}

/// Asks again what was asked when the words were typed. The dialog says of whom: the list stays as somebody left it.
void PageAssembly::goOn(const Draft &draft)
{
    const QList<LeadId> leads = leadsOf(draft.key);
    if (leads.isEmpty())
        return m_window.showNotice(
            tr("These words are about too many leads to be chosen again. Choose them and copy the words."));
    m_leads->lookAt(leads.first());
    m_window.showPage(m_leads);
    auto *verbs = m_leads->findChild<LeadVerbs *>();
    verbs->setLeads(leads);
    verbs->goOn(*verbOf(draft.key));
}

void PageAssembly::rememberLayouts()
{
    ShellSettings &settings = m_surroundings.settings;
    m_leads->restoreLayout(settings.leadsLayout());
    connect(m_leads, &LeadsPage::layoutChanged, this,
            [this, &settings] { settings.setLeadsLayout(m_leads->layoutText()); });
    // A section that is folded in one pane is folded in the other.
    m_leads->setFoldedSections(settings.foldedSections());
    m_queue->setFoldedSections(settings.foldedSections());
    connect(m_leads, &LeadsPage::sectionsFolded, this, [this, &settings](const QStringList &keys) {
        settings.setFoldedSections(keys);
        m_queue->setFoldedSections(keys);
    });
    connect(m_queue, &QueuePage::sectionsFolded, this, [this, &settings](const QStringList &keys) {
        settings.setFoldedSections(keys);
        m_leads->setFoldedSections(keys);
    });
}

void PageAssembly::offerInbox()
{
    TopRow &row = m_window.topRow();
    row.setUnread(0);
    connect(m_inbox, &InboxPage::unreadChanged, &row, &TopRow::setUnread);
    connect(row.inboxButton(), &QAbstractButton::clicked, m_inbox, [this] { m_window.showPage(m_inbox); });
    connect(m_inbox, &InboxPage::arrived, &m_surroundings.notices,
            [this](const QStringList &sentences) { m_surroundings.notices.tell(m_inbox->title(), sentences); });
    connect(&m_surroundings.notices, &DesktopNotices::opened, m_inbox, [this] { m_window.showPage(m_inbox); });
    connect(m_inbox, &InboxPage::leadsRequested, this, [this](const QString &name, const QList<LeadId> &leads) {
        showLeads({m_inbox->title(), tr("News"), name, {}, leads});
    });
    connect(m_inbox, &InboxPage::importsRequested, this, [this] { m_window.showPage(m_imports); });
    connect(m_inbox, &InboxPage::agreementRequested, this, [this](AgreementKind kind) {
        m_agreements->showKind(kind);
        m_window.showPage(m_agreements);
    });
    connect(m_inbox, &InboxPage::campaignRequested, this, [this](CampaignId campaign) {
        m_window.showPage(m_campaigns);
        m_campaigns->showCampaign(campaign);
    });
}

void PageAssembly::followPerson()
{
    connect(m_queue, &QueuePage::userChosen, this, [this](const User &user) {
        m_services.receiver.setUser(user.id);
        m_inbox->changePerson();
        m_window.setPerson(user.name);
        m_exporter->setPerson(user.name);
        m_surroundings.settings.setPerson(user.login.isEmpty() ? user.name : user.login);
        emit personChosen();
    });
    m_queue->setPerson(m_surroundings.person, m_surroundings.settings.person());
}

void PageAssembly::followChanges()
{
    // The feed tells what this window wrote as well as what others did: pages need no other news.
    const ChangeFeed &feed = m_services.feed;
    connect(&feed, &ChangeFeed::changed, m_agreements, &AgreementsPage::refresh);
    connect(&feed, &ChangeFeed::changed, m_leads, &LeadsPage::refresh);
    connect(&feed, &ChangeFeed::changed, m_queue, &QueuePage::refresh);
    connect(&feed, &ChangeFeed::changed, m_inbox, &InboxPage::refresh);
    connect(&feed, &ChangeFeed::changed, &m_services.known, &KnownValueReader::read);
    for (ConditionBox *box : m_window.findChildren<ConditionBox *>())
        connect(&m_services.known, &KnownValueReader::valuesChanged, box, &ConditionBox::setKnownValues);
    for (const GridView *grid : m_window.findChildren<GridView *>())
        connect(&m_services.known, &KnownValueReader::valuesChanged, &grid->grid(), &GridModel::setKnownValues);
}

void PageAssembly::start()
{
    if (m_window.currentPage() != m_leads)
        return readOthers();
    connect(m_leads, &LeadsPage::answered, this, &PageAssembly::readOthers, Qt::SingleShotConnection);
}

void PageAssembly::readOthers()
{
    m_queue->findPerson(); // Whoever works here acts on every page.
    if (m_window.currentPage() != m_leads)
        m_leads->countAll();
    for (ListPage *list : lists())
        list->countAll();
    m_campaigns->count();
    m_services.known.read();
}

void PageAssembly::showLeads(const OpenedLeads &opened)
{
    m_leads->showOnly(opened);
    m_window.showPage(m_leads);
}

void PageAssembly::showLead(const QString &name, LeadId lead)
{
    showLeads({{}, tr("Lead"), name, {}, {lead}});
}

} // namespace baton
