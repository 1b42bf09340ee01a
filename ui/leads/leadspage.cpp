// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadspage.h"

#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/errorbar.h"
#include "common/fieldtext.h"
#include "common/grid/columnmenu.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/listbody.h"
#include "common/listfilter.h"
#include "common/newsbar.h"
#include "common/pageheader.h"
#include "common/panedock.h"
#include "common/searchfield.h"
#include "common/smallparts.h"
#include "common/viewtabs.h"
#include "leads/bulkbar.h"
#include "leads/leaddroppanel.h"
#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadsheet.h"
#include "leads/leadtablemodel.h"
#include "leads/leadtabs.h"
#include "leads/leadview.h"
#include "leads/leadwindow.h"
#include "support/clock.h"
#include "verbs/leadverbs.h"
#include "verbs/verbrow.h"
#include "views/viewbar.h"
#include "views/viewswitch.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QStringList firstColumns()
{
    return {u"name"_s, u"account"_s, u"grade"_s, u"stage"_s, u"owner"_s, u"channel"_s, u"source"_s, u"created"_s};
}

QStringList keysOf(const QList<FieldSpec> &columns)
{
    QStringList keys;
    for (const FieldSpec &field : columns) {
        if (field.key != GridModel::noteKey())
            keys.append(field.key + u':' + field.label);
    }
    return keys;
}

} // namespace

LeadsPage::LeadsPage(const LeadStoryReader::Services &services, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_service(services.leads)
    , m_clock(clock)
    , m_stories(new LeadStoryReader(services, this))
    , m_model(new LeadTableModel(services.leads, timeView(), this))
    , m_columnKeys(firstColumns())
{
    setObjectName(u"leads"_s);
    buildSheet();
    connectGrid();
    connectFilter();
    connect(m_model, &LeadTableModel::failed, this, &LeadsPage::showError);
    connect(m_stories, &LeadStoryReader::found, this, &LeadsPage::showStory);
    connect(m_stories, &LeadStoryReader::failed, this, &LeadsPage::showError);
    connect(m_dock, &PaneDock::paneToggled, this, &LeadsPage::readDetails);
    connect(m_pane, &LeadPane::timelineRead, this, &LeadsPage::statusChanged);
    connect(m_pane, &LeadPane::foldsChanged, this, [this] { emit sectionsFolded(m_pane->foldedSections()); });
    connect(m_model, &LeadTableModel::pageRead, this, &LeadsPage::statusChanged);
    connect(m_model, &LeadTableModel::pageRead, this, [this] {
        if (!m_isReadingList)
            emit answered();
    });
    connect(&m_service, &LeadService::leadChanged, this, [this](LeadId lead) {
        if (lead == m_model->leadAt(m_grid->currentRow()))
            readDetails();
    });
}

TimeView LeadsPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

void LeadsPage::buildSheet()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(title());
    m_import = makeButton(tr("Import"), ButtonTone::Primary, Icon::Import);
    connect(m_import, &QPushButton::clicked, this, &LeadsPage::importRequested);
    QSizePolicy kept = m_import->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // The header keeps its height when nothing is found.
    m_import->setSizePolicy(kept);
    m_header->addAction(m_import);
    m_bar = new ViewBar;
    m_tabs = m_bar->tabs();
    m_tabs->addTab(tr("All"));
    m_bar->hide(); // Until there is a second view.
    m_header->setViews(m_bar);
    connect(m_tabs, &ViewTabs::currentChanged, this, &LeadsPage::changeView);
    column->addWidget(m_header);
    m_pane = new LeadPane(timeView());
    m_pane->readTimelineFrom(m_service);
    m_dock = new PaneDock(makeList(), m_pane);
    column->addWidget(m_dock, 1);
    // Below the list, so that no row moves away under the pointer.
    m_complaint = new ErrorBar;
    column->addWidget(m_complaint);
    m_news = new NewsBar;
    connect(m_news->showAction(), &QAction::triggered, this, &LeadsPage::showNews);
    addAction(m_news->showAction());
    column->addWidget(m_news);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_leadTabs = new LeadTabs(sheet, tr("List"));
    connect(m_leadTabs, &LeadTabs::currentChanged, this, &LeadsPage::takeTab);
    whole->addWidget(m_leadTabs, 1);
    m_errors = new ErrorBar;
    connect(m_errors, &ErrorBar::actionTriggered, this, &LeadsPage::answerTold);
    whole->addWidget(m_errors);
}

QWidget *LeadsPage::makeList()
{
    auto *holder = new QWidget;
    auto *list = m_list = new QVBoxLayout(holder);
    list->setContentsMargins({});
    list->setSpacing(0);
    m_grid = new LeadGrid(m_model);
    m_filterRow = new ListFilter(*m_grid, tr("Find in these leads"), tr("Filter, as stage = mql and employees >= 200"),
                                 [this] { return timeView(); });
    m_search = &m_filterRow->search();
    m_condition = &m_filterRow->condition();
    list->addWidget(m_filterRow);
    list->addWidget(new Hairline);
    m_body = new ListBody(m_grid);
    list->addWidget(m_body, 1);
    return holder;
}

void LeadsPage::connectFilter()
{
    connect(m_search, &SearchField::searched, this, &LeadsPage::search);
    connect(m_condition, &ConditionBox::conditionChanged, this, &LeadsPage::filter);
    connect(m_filterRow, &ListFilter::complained, this, &LeadsPage::showComplaint);
    connect(m_filterRow, &ListFilter::edited, this, &LeadsPage::placeChanged);
    connect(m_filterRow, &ListFilter::columnsRequested, this, &LeadsPage::chooseColumns);
    connect(m_filterRow, &ListFilter::columnsTurned, this, [this] {
        if (!m_body->isFirst())
            showEmptiness();
    });
    m_filterRow->offerActions(this);
    // What is asked of the list brings it to the front.
    for (QAction *action : m_filterRow->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        connect(action, &QAction::triggered, this, [this, action] {
            if (!m_leadTabs->current().isValid())
                return;
            m_leadTabs->showList();
            if (!action->isCheckable())
                action->trigger();
        });
}

// What is being written loses the keyboard while the page goes, and would still tell it.
LeadsPage::~LeadsPage()
{
    for (QObject *part : std::initializer_list<QObject *>{m_grid, m_filterRow, m_search, m_condition, m_leadTabs})
        part->disconnect(this);
}

void LeadsPage::connectGrid()
{
    connect(m_grid, &LeadGrid::currentRowChanged, this, &LeadsPage::takeMove);
    connect(m_grid, &LeadGrid::sortRequested, this, &LeadsPage::sortBy);
    connect(m_grid, &LeadGrid::columnsMoved, this, &LeadsPage::takeColumns);
    connect(m_grid, &LeadGrid::widthsChanged, this, &LeadsPage::layoutChanged);
    connect(m_grid, &LeadGrid::columnsRequested, this, &LeadsPage::chooseColumns);
    connect(m_grid, &LeadGrid::choiceChanged, this, &LeadsPage::takeChoice);
    connect(m_grid, &LeadGrid::opened, m_dock, &PaneDock::open);
    connect(m_grid, &LeadGrid::paneToggled, m_dock, &PaneDock::toggle);
    connect(m_grid, &LeadGrid::dragBegun, this, &LeadsPage::dragLeads);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &LeadsPage::showMenu);
}

void LeadsPage::activate()
{
    // What was refused before one went elsewhere is no answer to what one does now.
    if (m_told == Told::Refusal)
        m_errors->hide();
    if (m_catalogue.fields().isEmpty())
        readCatalogue();
    else if (m_news->count() > 0)
        readList(Keep::CurrentLead);
    if (LeadView *view = m_leadTabs->currentView())
        return view->setFocus();
    m_grid->setFocus();
}

void LeadsPage::readDetails()
{
    const LeadId lead = m_model->leadAt(m_grid->currentRow());
    if (lead.isValid() && m_dock->isPaneShown())
        return m_stories->read(lead, m_clock.now());
    m_stories->cancel();
    if (!lead.isValid())
        m_pane->showNothing(tr("No lead is chosen."));
}

void LeadsPage::showStory(const LeadStory &story)
{
    m_pane->showLead(story, m_catalogue);
    emit statusChanged();
}

void LeadsPage::setFoldedSections(const QStringList &keys)
{
    m_pane->setFoldedSections(keys);
}

void LeadsPage::sortBy(int column, bool adds)
{
    const QString key = m_model->columns()[column].key;
    if (key == GridModel::noteKey())
        return; // A note is no field: the view has its own order.
    m_isLimboSorted = true;
    m_filter.sort = sortedBy(m_filter.sort, key, adds);
    readList(Keep::Top);
    emit layoutChanged();
}

void LeadsPage::setColumnKeys(const QStringList &keys)
{
    m_columnKeys = keys;
    QList<FieldSpec> columns;
    for (const QString &key : keys) {
        if (const FieldSpec *field = m_catalogue.find(key))
            columns.append(*field);
    }
    // The same columns again keep what is looked at.
    if (keysOf(columns) != keysOf(m_model->columns()))
        m_model->setColumns(columns);
    m_grid->columns().setWithoutRoom(keys == firstColumns() ? GridColumns::WithoutRoom::Dropped
                                                            : GridColumns::WithoutRoom::Scrolled);
    m_grid->showSort(m_filter.sort);
}

// The list's own note is moved with them, and is no field.
void LeadsPage::takeColumns(const QStringList &keys)
{
    QStringList fields = keys;
    fields.removeAll(GridModel::noteKey());
    setColumnKeys(fields);
    if (m_model->lacksFigures())
        readList(Keep::CurrentLead);
    emit layoutChanged();
}

void LeadsPage::chooseColumns(const QPoint &position)
{
    auto *menu = new ColumnMenu(m_catalogue, m_columnKeys, m_grid->columns().dropped(),
                                m_filter.sort.isEmpty() ? SortKey() : m_filter.sort.first(), this);
    connect(menu, &ColumnMenu::columnsChosen, this, &LeadsPage::takeColumns);
    menu->offerLayout(viewLayout(), m_catalogue);
    connect(menu, &ColumnMenu::groupChosen, this, &LeadsPage::groupBy);
    connect(menu, &ColumnMenu::densityChosen, this, [this](Density density) {
        m_grid->setDensity(density);
        emit layoutChanged();
    });
    connect(menu, &ColumnMenu::frozenChosen, this, [this](int columns) {
        m_grid->frozen().setCount(columns);
        emit layoutChanged();
    });
    menu->popUp(position);
}

void LeadsPage::showError(const Error &error)
{
    m_isReadingList = false;
    m_isReadingNews = false;
    m_told = Told::Error;
    m_errors->showError(error, tr("Try again"));
    emit statusChanged();
    emit answered();
}

void LeadsPage::answerTold()
{
    if (m_told == Told::Deed)
        return m_verbs->undoAction()->trigger();
    readList(Keep::CurrentLead);
}

void LeadsPage::offerVerbs(LeadDeeds &deeds)
{
    m_verbs = new LeadVerbs(deeds, m_clock, this);
    m_pane->setVerbs(new VerbRow(*m_verbs));
    connect(m_verbs, &LeadVerbs::changed, this, &LeadsPage::statusChanged);
    connect(m_verbs, &LeadVerbs::refused, this, [this](const QString &words) {
        m_told = Told::Refusal;
        m_errors->showMessage(words, ErrorBar::Tone::Warning);
    });
    connect(&deeds, &LeadDeeds::told, this, &LeadsPage::takeTold);
    connect(m_grid, &LeadGrid::modeChanged, this, &LeadsPage::listWhatWaits);
    connect(m_grid, &LeadGrid::editorClosed, this, &LeadsPage::listWhatWaits);
    offerOpening();
    m_sheet = new LeadSheet(m_grid, m_model, m_service, deeds, this);
    m_sheet->setCatalogue(m_catalogue);
    m_bulkBar = new BulkBar(*m_verbs, m_sheet->editManyAction());
    connect(m_bulkBar, &BulkBar::left, this, [this] {
        m_grid->chooseNone();
        m_grid->setFocus();
    });
    m_list->addWidget(m_bulkBar);
    m_dropPanel = new LeadDropPanel(*m_verbs, this);
    auto *sheet = makeIconButton(Icon::Table, tr("Edit as a sheet"));
    sheet->setCheckable(true);
    connect(sheet, &QToolButton::clicked, m_sheet->sheetAction(), &QAction::trigger);
    connect(m_sheet->sheetAction(), &QAction::toggled, sheet, &QToolButton::setChecked);
    m_filterRow->addTool(sheet);
    connect(m_sheet, &LeadSheet::said, this, [this](const QString &words) {
        m_told = Told::Refusal;
        m_errors->showMessage(words, ErrorBar::Tone::Notice);
    });
    connect(m_sheet, &LeadSheet::refused, this, [this](const Error &why) {
        m_told = Told::Refusal;
        m_errors->showError(why);
    });
}

void LeadsPage::takeChoice()
{
    if (m_verbs && !m_isTakingList && !m_leadTabs->current().isValid())
        m_verbs->setLeads(m_grid->chosenLeads());
    if (m_bulkBar)
        m_bulkBar->setCount(m_grid->mode() == GridView::Mode::List ? m_grid->chosenCount() : 0);
    emit statusChanged();
}

void LeadsPage::showMenu(const QPoint &position)
{
    if (!m_verbs)
        return;
    const QModelIndex under = m_grid->indexAt(position);
    if (under.isValid() && !m_grid->selectionModel()->isRowSelected(under.row()))
        m_grid->setCurrentRow(under.row());
    m_verbs->popUp(m_grid->viewport()->mapToGlobal(position), {m_openWindow, m_openTab});
}

// Other pages tell of the same deeds; this one shows what was done while it is in front.
void LeadsPage::takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads)
{
    const LeadId current = m_model->leadAt(m_grid->currentRow());
    m_stays = current.isValid() && leads == QList{current} && !isLimbo() ? current : LeadId();
    if (outcome == LeadDeeds::Outcome::TakenBack && !leads.isEmpty() && !leads.contains(current) && !keepsRows())
        m_wanted = leads.first();
    if (!m_catalogue.fields().isEmpty())
        listAgain();
    readLimbo();
    if (!isVisible())
        return;
    const bool isDone = outcome == LeadDeeds::Outcome::Done;
    m_told = isDone ? Told::Deed : Told::Refusal;
    m_errors->showMessage(words,
                          outcome == LeadDeeds::Outcome::Refused ? ErrorBar::Tone::Danger : ErrorBar::Tone::Notice,
                          isDone ? tr("Undo") : QString(), keyText(QKeySequence::Undo));
}

QString LeadsPage::subject() const
{
    const auto chosen = m_leadTabs->current().isValid() ? 1 : static_cast<int>(m_grid->chosenLeads().size());
    return chosen == 1 ? tr("For the lead that is looked at") : tr("For the %Ln chosen leads", nullptr, chosen);
}

QList<QAction *> LeadsPage::menuActions() const
{
    QList<QAction *> actions = m_verbs
        ? QList<QAction *>{m_openWindow, m_openTab} + m_verbs->actions() + m_sheet->actions()
        : QList<QAction *>();
    if (m_views)
        actions.append(m_views->menu()->menuAction());
    return actions;
}

bool LeadsPage::isLoading() const
{
    return m_isReadingList || m_isReadingNews || m_isReadingLimbo || (m_verbs && m_verbs->isReading())
        || m_stories->isReading() || m_pane->isReading() || m_leadTabs->isReading() || m_model->isReading()
        || (m_views && m_views->isReading()) || (m_dropPanel && m_dropPanel->isReading())
        || std::ranges::any_of(findChildren<LeadWindow *>(), &LeadWindow::isLoading);
}

} // namespace baton
