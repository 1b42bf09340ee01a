// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/grid/gridmodel.h"
#include "common/page.h"
#include "funnel/limbo.h"
#include "leads/leadservice.h"
#include "leads/leadset.h"
#include "leads/leadsplace.h"
#include "leads/leadstoryreader.h"
#include "verbs/leaddeeds.h"
#include "views/savedview.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace baton {

class BulkBar;
class Clock;
class ConditionBox;
class DraggedLeads;
class ErrorBar;
class FilterChip;
class FunnelService;
class LeadDropPanel;
class LeadGrid;
class LeadPane;
class LeadSheet;
class LeadTableModel;
class LeadTabs;
class LeadVerbs;
class LeadView;
class LimboNotes;
class ListBody;
class ListFilter;
class NewsBar;
class PageHeader;
class PaneDock;
class SearchField;
class ViewBar;
class ViewService;
class ViewSwitch;
class ViewTabs;

/// The list of all leads, or of those that are nobody's business: find, sort, choose columns and act, with one lead in
/// detail beside it.
class LeadsPage : public Page
{
    Q_OBJECT

public:
    LeadsPage(const LeadStoryReader::Services &services, const Clock &clock, QWidget *parent = nullptr);
    ~LeadsPage() override;

    [[nodiscard]] QString title() const override { return tr("Leads"); }
    [[nodiscard]] QString menuTitle() const override { return tr("Lead"); }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] std::optional<ExportedList> exported() const override;
    void activate() override;
    [[nodiscard]] QVariant place() const override;
    void goTo(const QVariant &place) override;
    void comeByHand() override;
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;

    /// What can be done with leads from now on. `deeds` outlives the page.
    void offerVerbs(LeadDeeds &deeds);
    /// Offers the view of the leads that are nobody's business. `funnel` outlives the page.
    void offerLimbo(FunnelService &funnel);

    /// Offers views with names of their own, after the other views. `views` outlives the page.
    void offerViews(ViewService &views);
    /// Reads the views of whoever works here now.
    void changePerson();
    void showView(ViewId view);

    /// Shows these leads alone, under a chip that says which they are; dropping the chip shows all again.
    void showOnly(const OpenedLeads &opened);
    /// Shows the leads that meet the condition, as somebody would write it.
    void showThose(const QString &condition);
    /// Looks at this lead where what is listed holds it, and lists nothing else for it.
    void lookAt(LeadId lead);
    /// How many there are, for the navigation, where the page is not looked at yet.
    void countAll();
    /// Shows the open leads that are nobody's business.
    void showLimbo();
    /// Which sections of the pane are folded, by their keys.
    void setFoldedSections(const QStringList &keys);
    /// Others wrote: rows show it where they stand, and what came is announced. A list in the back is read again.
    void refresh();
    /// Columns and sort as text, to be kept between sessions.
    [[nodiscard]] QString layoutText() const;
    void restoreLayout(const QString &text);

    /// Puts the rows under the values of a field; an empty key takes the headings away.
    void groupBy(const QString &key);
    /// How the list is shown now.
    [[nodiscard]] ViewLayout viewLayout() const;
    /// The leads that are chosen, as they are dragged: their rows come when they are read.
    [[nodiscard]] std::unique_ptr<DraggedLeads> draggedLeads();

signals:
    /// The first leads are there, or none will come: what else is to be read keeps nobody waiting any more.
    void answered();
    void importRequested();
    /// The account of a lead is wanted.
    void accountRequested(baton::AccountId account);
    void sampleRequested();
    /// The columns or the sort were changed by hand.
    void layoutChanged();
    /// Sections of the pane were folded or opened by hand.
    void sectionsFolded(const QStringList &keys);

private:
    enum class Keep { CurrentLead, Top };
    enum class View { All, Limbo };
    /// What stands below the list, which says what its button does.
    enum class Told { Error, Deed, Refusal };

    void buildSheet();
    [[nodiscard]] QWidget *makeList();
    void connectFilter();
    void connectGrid();
    void readDetails();
    void showStory(const LeadStory &story);
    void takeChoice();
    void showMenu(const QPoint &position);
    /// Whether rows must stay where they are, as somebody writes in them: they are read, but not listed again.
    [[nodiscard]] bool keepsRows() const;
    void dragLeads();
    void takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads);
    void sortBy(int column, bool adds);
    void readGroups(int request);
    void takeGroups(const QList<LeadGroup> &groups);
    [[nodiscard]] bool isGrouped() const;
    /// What the list is asked: the order of its groups before its own.
    [[nodiscard]] LeadFilter question() const;
    void takeColumns(const QStringList &keys);
    void setColumnKeys(const QStringList &keys);
    void chooseColumns(const QPoint &position);
    void showError(const Error &error);
    void answerTold();
    [[nodiscard]] TimeView timeView() const;

    // One lead with all the room there is, in a window or in a tab: leadsopening.cpp.
    void offerOpening();
    void openWindow();
    void openTab();
    void openWindowOf(LeadId lead);
    void openTabOf(LeadId lead);
    [[nodiscard]] LeadView *makeTabView();
    void shareFolds(LeadPane *pane);
    void takeTab();
    /// The lead that is looked at: that of the tab in front, else the current one of the list.
    [[nodiscard]] LeadId leadInFront() const;

    // The list as a view keeps it: leadsviews.cpp.
    void showLayout(const ViewLayout &wanted);

    // What a list that is shown makes of changes: leadsnews.cpp.
    void listAgain();
    void listWhatWaits();
    void takeMove();
    enum class Whose { Own, Others };
    /// Whether news can be told of beside rows that stay.
    [[nodiscard]] bool canAnnounce() const;
    void readNews(Whose whose);
    void takeNews(const QList<LeadId> &leads, Whose whose);
    void showNews();

    // Which leads the page lists: leadslisting.cpp.
    enum class Then { List, Announce };
    void readCatalogue(Then then = Then::List);
    [[nodiscard]] bool isRestricted() const;
    void readList(Keep keep);
    void readLimbo();
    void takeLimbo(const QList<LimboLead> &leads);
    void takeList(const QList<LeadId> &leads, Keep keep);
    void showBeginning(const QList<LeadId> &leads);
    [[nodiscard]] QList<LeadId> within(const QList<LeadId> &leads) const;
    void search(const QString &text);
    void filter();
    void changeView(int tab);
    void showComplaint(const QString &words);
    void showChip(const std::optional<OpenedLeads> &opened);
    void dropOnly();
    void showEmptiness();
    [[nodiscard]] bool isLimbo() const { return m_view == View::Limbo; }

    /// What was chosen and scrolled to at the end of the last session, until it is shown.
    struct Resumed
    {
        QList<LeadId> chosen;
        LeadId top;
    };
    void showResumed(int row);

    LeadStoryReader::Services m_services;
    LeadService &m_service;
    std::optional<Resumed> m_resumed;
    const Clock &m_clock;
    LeadStoryReader *m_stories;
    LeadTableModel *m_model;
    PageHeader *m_header = nullptr;
    ListFilter *m_filterRow = nullptr;
    SearchField *m_search = nullptr; ///< Of m_filterRow, as the next.
    ConditionBox *m_condition = nullptr;
    ErrorBar *m_complaint = nullptr;
    FilterChip *m_only = nullptr;
    QPushButton *m_import = nullptr;
    NewsBar *m_news = nullptr;
    ErrorBar *m_errors = nullptr;
    ListBody *m_body = nullptr;
    LeadGrid *m_grid = nullptr;
    LeadPane *m_pane = nullptr;
    PaneDock *m_dock = nullptr;
    ViewBar *m_bar = nullptr;
    ViewTabs *m_tabs = nullptr;
    ViewSwitch *m_views = nullptr; ///< Null where no views are offered.
    LeadVerbs *m_verbs = nullptr; ///< Null where nothing can be done.
    QAction *m_openWindow = nullptr; ///< As m_verbs.
    QAction *m_openTab = nullptr; ///< As m_verbs.
    LeadTabs *m_leadTabs = nullptr;
    LeadSheet *m_sheet = nullptr; ///< As m_verbs.
    BulkBar *m_bulkBar = nullptr; ///< As m_verbs.
    LeadDropPanel *m_dropPanel = nullptr; ///< As m_verbs.
    QBoxLayout *m_list = nullptr;
    FunnelService *m_funnel = nullptr; ///< Null where limbo is not offered.

    FieldCatalogue m_catalogue;
    QStringList m_columnKeys;
    ViewLayout m_layout; ///< What of the view in front the list cannot show.
    LeadFilter m_filter;
    std::optional<GridGroups> m_groups; ///< Of the list that is being read, as soon as they are there.
    View m_view = View::All;
    std::optional<OpenedLeads> m_opened;
    LeadSet m_onlyLeads;
    QList<LeadId> m_limbo; ///< The longest forgotten first.
    std::shared_ptr<const LimboNotes> m_limboNotes; ///< Of them.
    bool m_isLimboSorted = false; ///< By a column, and no longer by how long they are forgotten.
    std::optional<LeadsPlace> m_own; ///< What it was by hand, while it shows what another page opened.
    LeadId m_stays; ///< Was changed, and keeps its place until somebody moves on.
    LeadId m_wanted; ///< To be looked at when the list is there.
    std::optional<Instant> m_asOf;
    int m_allLeads = 0; ///< How many the list last had without a filter.
    int m_listRequest = 0;
    int m_limboRequest = 0;
    Told m_told = Told::Error;
    bool m_isListStale = false; ///< Something changed while rows had to stay where they are.
    bool m_isMoved = false; ///< Others changed what the list is sorted by, and the rows stand as they stood.
    QList<qint64> m_passedOver; ///< Came by what was done here while rows had to stay: no news.
    bool m_hasGone = false; ///< Rows had to stay of which others took the leads away.
    bool m_isReadingNews = false;
    bool m_isTakingList = false; ///< Rows come and go, and with them what is chosen.
    bool m_isReadingList = false;
    bool m_isBegun = false; ///< The first leads are shown, and the others still to come.
    bool m_isReadingLimbo = false;
};

} // namespace baton
