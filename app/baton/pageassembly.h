// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "firststeps.h"

#include "support/clock.h"
#include "support/id.h"
#include "views/savedview.h"

#include <QObject>

class QAction;

namespace baton {

class AccountsPage;
class ActivityList;
class AgreementsPage;
class CampaignsPage;
class DesktopNotices;
class FunnelPage;
class ImportPage;
class InboxPage;
class InterestsPage;
class LeadsPage;
class ListExporter;
class ListPage;
class MainWindow;
class PeoplePage;
class QueuePage;
class RejectsPage;
class ShellSettings;
class SlaPage;
struct Draft;
struct OpenedLeads;
struct OpenServices;

/// The pages of one open workspace: made, put into the window, and wired with one another, with the changes of the
/// workspace and with what is remembered of them. The window owns the pages; this goes after them and before the
/// services.
class PageAssembly : public QObject
{
    Q_OBJECT

public:
    /// What all pages stand in.
    struct Surroundings
    {
        MainWindow &window;
        ShellSettings &settings;
        ActivityList &activities;
        DesktopNotices &notices;
        const Clock &clock;
        QString person; ///< Who works here, as given at the start; empty for the one remembered.
        FirstSteps::Offer steps = FirstSteps::Offer::No;
    };
    PageAssembly(OpenServices &services, const Surroundings &surroundings);

    /// Shows what was typed and not finished.
    [[nodiscard]] QAction *draftsAction() const { return m_draftsAction; }

    /// Shows what this file would become; says why not, while another one is at work.
    void importFile(const QString &file);

    /// Reads what pages in the back know, when the one in front has what it shows.
    void start();

signals:
    /// Who works here is known now, or is somebody else.
    void personChosen();

private:
    void makePages();
    void offerJobs();
    void offerExport();
    void offerVerbs();
    void offerHistory();
    void connectReports();
    void connectLists();
    void offerSearch();
    void offerViews();
    /// Shows the view that a link names, now or when it is known who works here.
    void followView(ViewId view);
    void showView(const SavedView &view);
    /// The pages that are a list with a service.
    [[nodiscard]] QList<ListPage *> lists() const;
    void offerDrafts();
    void goOn(const Draft &draft);
    void rememberLayouts();
    void followPerson();
    void offerInbox();
    void followChanges();
    void readOthers();
    /// Shows these leads alone, in front.
    void showLeads(const OpenedLeads &opened);
    void showLead(const QString &name, LeadId lead);

    OpenServices &m_services;
    Surroundings m_surroundings;
    MainWindow &m_window;
    LeadsPage *m_leads;
    AccountsPage *m_accounts;
    InterestsPage *m_interests;
    PeoplePage *m_people;
    RejectsPage *m_rejects;
    QueuePage *m_queue;
    FunnelPage *m_funnel;
    SlaPage *m_sla;
    AgreementsPage *m_agreements;
    CampaignsPage *m_campaigns;
    ImportPage *m_imports;
    InboxPage *m_inbox;
    ListExporter *m_exporter = nullptr;
    QAction *m_draftsAction = nullptr;
    ViewId m_linkedView; ///< To be shown when it is known who works here.
    bool m_isPersonSought = true;
};

} // namespace baton
