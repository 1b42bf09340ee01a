// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadspage.h"

#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/filterchip.h"
#include "common/pageheader.h"
#include "common/searchfield.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "leads/columnmenu.h"
#include "leads/fieldtext.h"
#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadtablemodel.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QStringList firstColumns()
{
    return {u"name"_s, u"account"_s, u"stage"_s, u"owner"_s, u"channel"_s, u"source"_s, u"created"_s};
}

// Below this the pane would leave the list too narrow to read.
constexpr int narrowWindow = 1200;

} // namespace

LeadsPage::LeadsPage(const LeadStoryReader::Services &services, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_service(services.leads)
    , m_clock(clock)
    , m_stories(new LeadStoryReader(services, this))
    , m_model(new LeadTableModel(services.leads, timeView(), this))
    , m_columnKeys(firstColumns())
{
    setObjectName(u"leads"_s);
    buildSheet();
    connectGrid();
    addFindAction();
    connect(m_model, &LeadTableModel::failed, this, &LeadsPage::showError);
    connect(m_stories, &LeadStoryReader::found, this, &LeadsPage::showStory);
    connect(m_stories, &LeadStoryReader::failed, this, &LeadsPage::showError);
    connect(m_pane, &LeadPane::foldsChanged, this, [this] { emit sectionsFolded(m_pane->foldedSections()); });
    connect(m_model, &LeadTableModel::pageRead, this, &LeadsPage::statusChanged);
    connect(&m_service, &LeadService::leadChanged, this, [this](LeadId lead) {
        if (lead == m_model->leadAt(m_grid->currentRow()))
            readDetails();
    });
}

void LeadsPage::addFindAction()
{
    // Wherever the focus is while the page is in front; a field that takes text keeps its own slash.
    auto *find = new QAction(tr("Find"), this);
    find->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)});
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    auto *filter = new QAction(tr("Filter"), this);
    filter->setShortcuts({QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    connect(filter, &QAction::triggered, this, [this] { m_condition->setFocus(Qt::ShortcutFocusReason); });
    addAction(filter);
}

TimeView LeadsPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

void LeadsPage::buildSheet()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(title());
    m_import = makeButton(tr("Import"), ButtonTone::Primary, Icon::Import);
    connect(m_import, &QPushButton::clicked, this, &LeadsPage::importRequested);
    QSizePolicy kept = m_import->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // The header keeps its height when nothing is found.
    m_import->setSizePolicy(kept);
    m_header->addAction(m_import);
    column->addWidget(m_header);
    m_errors = new ErrorBar;
    connect(m_errors, &ErrorBar::actionTriggered, this, [this] { readList(Keep::CurrentLead); });
    column->addWidget(m_errors);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    column->addLayout(body, 1);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(makeFilterRow());
    m_complaint = new ErrorBar;
    list->addWidget(m_complaint);
    list->addWidget(new Hairline);
    m_grid = new LeadGrid(m_model);
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(m_grid);
    m_body->addWidget(m_empty);
    list->addWidget(m_body, 1);
    body->addLayout(list, 1);
    m_paneEdge = new Hairline(Qt::Vertical);
    body->addWidget(m_paneEdge);
    m_pane = new LeadPane(timeView());
    m_pane->setFixedWidth(themeOf(this).length(316));
    body->addWidget(m_pane);
}

QWidget *LeadsPage::makeFilterRow()
{
    auto *row = new QWidget;
    m_filters = new QHBoxLayout(row);
    const int margin = themeOf(this).length(24);
    m_filters->setContentsMargins(margin, themeOf(this).length(9), margin, themeOf(this).length(9));
    m_filters->setSpacing(themeOf(this).length(8));
    m_search = new SearchField(tr("Find in these leads"));
    connect(m_search, &SearchField::searched, this, &LeadsPage::search);
    connect(m_search, &SearchField::left, this, [this] { m_grid->setFocus(); });
    m_search->setMaximumWidth(themeOf(this).length(280));
    m_filters->addWidget(m_search, 1);
    m_condition = new ConditionBox(tr("Filter, as stage = mql and employees >= 200"));
    m_condition->setMaximumWidth(themeOf(this).length(520));
    connect(m_condition, &ConditionBox::conditionChanged, this, &LeadsPage::filter);
    connect(m_condition, &ConditionBox::left, this, [this] { m_grid->setFocus(); });
    connect(m_condition, &ConditionBox::complained, this, &LeadsPage::showComplaint);
    m_filters->addWidget(m_condition, 2);
    m_filters->addStretch(1);
    auto *columns = makeIconButton(Icon::Columns, tr("Choose columns"));
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { chooseColumns(columns->mapToGlobal(QPoint(0, columns->height()))); });
    m_filters->addWidget(columns);
    return row;
}

void LeadsPage::connectGrid()
{
    connect(m_grid, &LeadGrid::currentRowChanged, this, &LeadsPage::readDetails);
    connect(m_grid, &LeadGrid::sortRequested, this, &LeadsPage::sortBy);
    connect(m_grid, &LeadGrid::columnsRequested, this, &LeadsPage::chooseColumns);
    connect(m_grid, &LeadGrid::opened, this, [this] { showPane(true); });
    connect(m_grid, &LeadGrid::paneToggled, this, [this] { showPane(!m_pane->isVisible()); });
}

void LeadsPage::activate()
{
    if (m_catalogue.fields().isEmpty())
        readCatalogue();
    m_grid->setFocus();
}

void LeadsPage::refresh()
{
    m_catalogue = {};
    readCatalogue();
}

void LeadsPage::readCatalogue()
{
    m_isReadingList = true;
    onReply(m_service.catalogue(), this, [this](const Result<FieldCatalogue> &catalogue) {
        if (!catalogue)
            return showError(catalogue.error());
        m_catalogue = *catalogue;
        m_condition->setCatalogue(m_catalogue);
        setColumnKeys(m_columnKeys);
        readList(Keep::CurrentLead);
    });
}

void LeadsPage::readList(Keep keep)
{
    m_isReadingList = true;
    const int request = ++m_listRequest;
    m_filter.now = m_clock.now();
    onReply(m_service.ids(m_filter), this, [this, request, keep](const Result<QList<LeadId>> &leads) {
        if (request != m_listRequest)
            return;
        m_isReadingList = false;
        if (!leads)
            return showError(leads.error());
        m_errors->hide();
        takeList(*leads, keep);
    });
}

void LeadsPage::takeList(const QList<LeadId> &leads, Keep keep)
{
    const LeadId current = m_model->leadAt(m_grid->currentRow());
    m_asOf = m_clock.now();
    m_model->setTimeView(timeView());
    m_pane->setTimeView(timeView());
    if (m_only) {
        QList<LeadId> wanted;
        std::ranges::copy_if(leads, std::back_inserter(wanted),
                             [this](LeadId lead) { return m_onlyLeads.contains(lead); });
        m_model->setLeads(wanted);
    } else {
        m_model->setLeads(leads);
    }
    if (!m_filter.sort.isEmpty())
        m_grid->showSort(m_filter.sort.first());
    const int row = keep == Keep::CurrentLead ? m_model->rowOf(current) : -1;
    m_grid->setCurrentRow(row >= 0 ? row : (m_model->rowCount() > 0 ? 0 : -1));
    if (m_model->rowCount() == 0)
        readDetails(); // A row that went with its list tells nobody.
    showEmptiness();
    m_grid->fitColumns();
    if (m_filter.search.isEmpty() && m_filter.condition.isAlways() && !m_only) {
        m_allLeads = m_model->rowCount();
        emit countChanged(m_model->rowCount());
    }
    emit statusChanged();
}

void LeadsPage::readDetails()
{
    const LeadId lead = m_model->leadAt(m_grid->currentRow());
    if (lead.isValid() && !m_pane->isHidden())
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

void LeadsPage::sortBy(int column)
{
    const QString key = m_model->columns()[column].key;
    const bool isSortedByIt = !m_filter.sort.isEmpty() && m_filter.sort.first().field == key;
    const bool turns = isSortedByIt && m_filter.sort.first().order == Qt::AscendingOrder;
    m_filter.sort = {{key, turns ? Qt::DescendingOrder : Qt::AscendingOrder}};
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
    m_model->setColumns(columns);
    if (!m_filter.sort.isEmpty())
        m_grid->showSort(m_filter.sort.first());
}

void LeadsPage::chooseColumns(const QPoint &position)
{
    auto *menu = new ColumnMenu(m_catalogue, m_columnKeys, m_grid->columnsWithoutRoom(),
                                m_filter.sort.isEmpty() ? SortKey() : m_filter.sort.first(), this);
    connect(menu, &ColumnMenu::columnsChosen, this, [this](const QStringList &keys) {
        setColumnKeys(keys);
        emit layoutChanged();
    });
    menu->popUp(position);
}

void LeadsPage::search(const QString &text)
{
    m_filter.search = text;
    readList(Keep::CurrentLead);
}

void LeadsPage::filter()
{
    m_filter.condition = m_condition->condition();
    readList(Keep::CurrentLead);
}

void LeadsPage::showComplaint(const QString &words)
{
    m_grid->setStanding(words.isEmpty() ? LeadGrid::Standing::Current : LeadGrid::Standing::Stale);
    if (words.isEmpty())
        return m_complaint->hide();
    m_complaint->showMessage(tr("The filter cannot be read: %1 The rows below are those from before.").arg(words),
                             ErrorBar::Tone::Danger);
}

void LeadsPage::showOnly(const QString &relation, const QString &value, const QList<LeadId> &leads)
{
    delete m_only;
    m_only = new FilterChip(relation, value);
    connect(m_only, &FilterChip::dropped, this, &LeadsPage::dropOnly);
    m_filters->insertWidget(1, m_only);
    m_onlyLeads = {leads.begin(), leads.end()};
    m_search->clear();
    m_filter.search.clear();
    m_condition->clear();
    m_filter.condition = {};
    if (m_catalogue.fields().isEmpty())
        readCatalogue();
    else
        readList(Keep::Top);
}

void LeadsPage::dropOnly()
{
    m_only->deleteLater();
    m_only = nullptr;
    m_onlyLeads.clear();
    readList(Keep::CurrentLead);
    m_grid->setFocus();
}

void LeadsPage::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_grid);
    m_import->setVisible(!isEmpty); // An empty list offers the one thing to do itself.
    if (m_only)
        m_only->setTone(isEmpty ? FilterChip::Tone::Emptying : FilterChip::Tone::Normal);
    if (!isEmpty)
        return;
    m_empty->clearActions();
    if (!m_filter.search.isEmpty()) {
        m_empty->setWords(tr("No lead has a word that begins with “%1”.").arg(m_filter.search),
                          tr("Names, companies, e-mail addresses, phones and numbers were looked through."));
        connect(m_empty->addAction(tr("Show all leads")), &QPushButton::clicked, m_search, &SearchField::clear);
    } else if (!m_filter.condition.isAlways()) {
        m_empty->setWords(tr("No lead meets this condition."),
                          tr("A field without a value meets no comparison; “is missing” finds those."));
        connect(m_empty->addAction(tr("Show all leads")), &QPushButton::clicked, m_condition, &ConditionBox::clear);
    } else if (m_only) {
        m_empty->setWords(tr("None of these leads is here any more."), tr("They were deleted or merged meanwhile."));
        connect(m_empty->addAction(tr("Show all leads")), &QPushButton::clicked, this, &LeadsPage::dropOnly);
    } else {
        m_empty->setWords(tr("Nobody is in the funnel yet."),
                          tr("Bring in a list: Baton shows what each row would do before it writes anything."));
        connect(m_empty->addAction(tr("Import a list")), &QPushButton::clicked, this, &LeadsPage::importRequested);
    }
}

void LeadsPage::showPane(bool isShown)
{
    m_isPaneWanted = isShown;
    m_pane->setVisible(isShown);
    m_paneEdge->setVisible(isShown);
    if (isShown)
        readDetails();
}

void LeadsPage::showError(const Error &error)
{
    m_isReadingList = false;
    m_errors->showError(error, tr("Try again"));
    emit statusChanged();
}

QString LeadsPage::statusText() const
{
    if (!m_asOf)
        return tr("Reading …");
    const QString count = countText(m_model->rowCount(), locale());
    const bool isFiltered = m_model->rowCount() < m_allLeads;
    const QString leads = isFiltered
        ? tr("%1 of %2 leads", nullptr, m_allLeads).arg(count, countText(m_allLeads, locale()))
        : tr("%1 leads", nullptr, m_model->rowCount()).arg(count);
    if (m_filter.sort.isEmpty())
        return leads;
    const FieldSpec *field = m_catalogue.find(m_filter.sort.first().field);
    return leads + u" · "_s + tr("sorted by %1").arg(field ? fieldLabel(*field) : m_filter.sort.first().field)
        + u" · "_s + tr("as of %1").arg(instantText(*m_asOf, timeView()));
}

QList<KeyHint> LeadsPage::keyHints() const
{
    if (m_asOf && m_model->rowCount() == 0)
        return m_allLeads == 0 ? QList<KeyHint>() : QList<KeyHint>{{u"/"_s, tr("find")}, {u"F"_s, tr("filter")}};
    return {{u"J K"_s, tr("move")}, {tr("Space"), tr("detail")}, {u"/"_s, tr("find")}, {u"F"_s, tr("filter")}};
}

bool LeadsPage::isLoading() const
{
    return m_isReadingList || m_stories->isReading() || m_model->isReading();
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool hasRoom = themeOf(this).effectiveWidth(window()->width()) >= narrowWindow;
    const bool isShown = m_isPaneWanted && hasRoom;
    if (isShown == m_pane->isHidden()) {
        m_pane->setVisible(isShown);
        m_paneEdge->setVisible(isShown);
        if (isShown)
            readDetails();
    }
}

QString LeadsPage::layoutText() const
{
    return m_columnKeys.join(u',') + u'|' + sortText(m_filter.sort);
}

void LeadsPage::restoreLayout(const QString &text)
{
    const QStringList parts = text.split(u'|');
    if (parts.size() != 2 || parts.first().isEmpty())
        return;
    m_columnKeys = parts.first().split(u',');
    if (!m_columnKeys.contains(u"name"_s))
        m_columnKeys.prepend(u"name"_s);
    QList<SortKey> sort;
    for (const QString &key : parts.last().split(u',', Qt::SkipEmptyParts)) {
        const bool falls = key.startsWith(u'-');
        sort.append({falls ? key.sliced(1) : key, falls ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!sort.isEmpty())
        m_filter.sort = sort;
}

} // namespace baton
