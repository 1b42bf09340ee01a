// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/listpage.h"

#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/fieldtext.h"
#include "common/grid/columnmenu.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/listbody.h"
#include "common/listfilter.h"
#include "common/listnews.h"
#include "common/newsbar.h"
#include "common/pageheader.h"
#include "common/panedock.h"
#include "common/searchfield.h"
#include "common/smallparts.h"
#include "support/clock.h"
#include "views/viewswitch.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

ListPage::ListPage(const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
{}

TimeView ListPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

// A line that is written in is left when it goes with its page, and would tell a page that is no more.
ListPage::~ListPage()
{
    disconnect(m_placeOfFilter);
}

void ListPage::build(const Parts &parts)
{
    m_catalogue = parts.catalogue;
    m_firstColumns = parts.columns;
    m_firstSort = m_question.sort = parts.sort;
    m_grid = parts.grid;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (parts.head == Head::Title)
        column->addWidget(m_header = new PageHeader(title()));
    m_dock = new PaneDock(makeList(parts), parts.pane);
    column->addWidget(m_dock, 1);
    // Below the list, so that no row moves away under the pointer.
    m_complaint = new ErrorBar;
    column->addWidget(m_complaint);
    m_news = new NewsBar;
    connect(m_news->showAction(), &QAction::triggered, this, [this] {
        read(Keep::Current);
        m_grid->setFocus();
    });
    addAction(m_news->showAction());
    column->addWidget(m_news);
    m_errors = new ErrorBar;
    connect(m_errors, &ErrorBar::actionTriggered, this, [this] { read(Keep::Current); });
    column->addWidget(m_errors);
    connectGrid();
    connectFilter();
    m_filter->setCatalogue(m_catalogue);
    setColumnKeys(m_firstColumns);
}

QWidget *ListPage::makeList(const Parts &parts)
{
    auto *holder = new QWidget;
    auto *list = new QVBoxLayout(holder);
    list->setContentsMargins({});
    list->setSpacing(0);
    m_filter = new ListFilter(*m_grid, parts.findWords, parts.filterWords, [this] { return timeView(); });
    m_search = &m_filter->search();
    m_condition = &m_filter->condition();
    list->addWidget(m_filter);
    list->addWidget(new Hairline);
    m_body = new ListBody(m_grid);
    list->addWidget(m_body, 1);
    return holder;
}

void ListPage::connectFilter()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_question.search = text;
        read(Keep::Current);
    });
    connect(m_condition, &ConditionBox::conditionChanged, this, [this] {
        m_question.condition = m_condition->condition();
        read(Keep::Current);
        noteLayout();
    });
    connect(m_filter, &ListFilter::complained, this, &ListPage::showComplaint);
    m_placeOfFilter = connect(m_filter, &ListFilter::edited, this, &ListPage::placeChanged);
    connect(m_filter, &ListFilter::columnsRequested, this, &ListPage::chooseColumns);
    connect(m_filter, &ListFilter::columnsTurned, this, &ListPage::showEmptiness);
    m_filter->offerActions(this);
}

void ListPage::connectGrid()
{
    GridModel &model = m_grid->grid();
    connect(&model, &GridModel::failed, this, &ListPage::showError);
    connect(&model, &GridModel::pageRead, this, &ListPage::statusChanged);
    connect(m_grid, &GridView::currentRowChanged, this, [this] {
        if (!m_isReading)
            lookAgain();
    });
    connect(m_grid, &GridView::choiceChanged, this, &ListPage::statusChanged);
    connect(m_grid, &GridView::sortRequested, this, &ListPage::sortBy);
    connect(m_grid, &GridView::columnsMoved, this, &ListPage::takeColumns);
    connect(m_grid, &GridView::widthsChanged, this, &ListPage::noteLayout);
    connect(m_grid, &GridView::columnsRequested, this, &ListPage::chooseColumns);
    connect(m_grid, &GridView::paneToggled, m_dock, &PaneDock::toggle);
    connect(m_grid, &GridView::copyRefused, this,
            [this](const QString &why) { m_errors->showMessage(why, ErrorBar::Tone::Notice); });
    connect(m_grid, &GridView::opened, this, [this] {
        if (m_dock->isPaneShown())
            enterPane();
        else
            m_dock->open();
    });
    connect(m_dock, &PaneDock::paneToggled, this, &ListPage::lookAgain);
}

qint64 ListPage::currentRecord() const
{
    return m_grid->grid().recordAt(m_grid->currentRow());
}

void ListPage::lookAgain()
{
    const qint64 record = currentRecord();
    if (m_dock->isPaneShown() || record == 0)
        showRecord(record);
    emit statusChanged();
}

void ListPage::activate()
{
    if (m_isStale || m_news->count() > 0)
        read(Keep::Current);
    m_grid->setFocus();
}

void ListPage::refresh()
{
    // Headings count what is below them: then the list is read again.
    if (isVisible() && !m_isReading && !m_isStale && !isGrouped() && m_grid->grid().rowCount() > 0)
        return readNews();
    m_isStale = true;
    if (isVisible())
        return read(Keep::Current);
    if (m_all >= 0)
        countAll();
}

void ListPage::readNews()
{
    m_isReadingNews = true;
    ListQuestion question = m_question;
    question.now = m_clock.now();
    askRecords(question, [this, request = m_request](const Result<QList<qint64>> &records) {
        if (request != m_request)
            return; // The list is being read by now.
        m_isReadingNews = false;
        if (!records)
            return showError(records.error());
        takeNews(*records);
    });
    if (isFiltered())
        countAll();
}

void ListPage::takeNews(const QList<qint64> &records)
{
    const ListNews news = newsOf(m_grid->grid().records(), records);
    m_asOf = m_clock.now();
    m_isMoved = news.isMoved;
    m_grid->grid().setTimeView(timeView());
    m_grid->leaveRows(news.left);
    m_grid->grid().refreshWritten();
    m_news->setCount(news.arrived.size());
    if (!isFiltered()) {
        m_all = records.size();
        emit countChanged(m_all);
    }
    if (m_grid->grid().rowCount() == 0)
        return read(Keep::Current); // What came has nobody to stand aside for.
    lookAgain();
}

void ListPage::countAll()
{
    askCount([this](const Result<qint64> &count) {
        if (!count)
            return; // Whoever looks at the page is told why.
        m_all = *count;
        emit countChanged(m_all);
        emit statusChanged();
    });
}

void ListPage::read(Keep keep)
{
    m_isStale = false;
    m_isReading = true;
    m_isReadingNews = false;
    m_question.now = m_clock.now();
    m_found.reset();
    m_groups.reset();
    const ListQuestion asked = question();
    const int request = ++m_request;
    if (isGrouped())
        readGroups(asked, keep);
    askRecords(asked, [this, keep, request](const Result<QList<qint64>> &records) {
        if (request != m_request)
            return;
        if (!records)
            return showError(records.error());
        m_found = *records;
        takeAnswers(keep);
    });
    if (isFiltered())
        countAll();
}

// Headings and rows are of one list: neither is shown without the other.
void ListPage::takeAnswers(Keep keep)
{
    if (!m_found || (isGrouped() && !m_groups))
        return;
    m_errors->hide();
    takeRecords(keep);
}

void ListPage::takeRecords(Keep keep)
{
    GridModel &model = m_grid->grid();
    const qint64 wanted = m_wanted > 0 ? m_wanted : keep == Keep::Current ? currentRecord() : 0;
    const int before = m_grid->currentRow();
    m_asOf = m_clock.now();
    model.setTimeView(timeView());
    showGroups();
    const QList<qint64> records = *std::exchange(m_found, {});
    model.setRecords(records);
    m_isMoved = false;
    m_news->setCount(0);
    m_grid->showSort(m_question.sort);
    // What left the list gives way to what follows it.
    const int last = model.rowCount() - 1;
    const int found = model.rowOfRecord(wanted);
    const int next = keep == Keep::Current ? std::clamp(before, 0, std::max(0, last)) : 0;
    m_grid->setCurrentRow(last < 0 ? -1 : found >= 0 ? found : next);
    m_wanted = 0;
    m_isReading = false;
    if (!isFiltered()) {
        m_all = records.size();
        emit countChanged(m_all);
    }
    showEmptiness();
    m_grid->columns().fit();
    if (const int top = model.rowOfRecord(std::exchange(m_wantedTop, 0)); top >= 0)
        m_grid->scrollTo(model.index(top, 0), QAbstractItemView::PositionAtTop);
    lookAgain();
}

bool ListPage::isFiltered() const
{
    return !m_question.search.trimmed().isEmpty() || !m_question.condition.isAlways();
}

void ListPage::showError(const Error &error)
{
    m_isReading = false;
    m_isReadingNews = false;
    m_isStale = true;
    m_errors->showError(error, tr("Try again"));
    emit statusChanged();
}

void ListPage::showComplaint(const QString &words)
{
    m_grid->setStanding(words.isEmpty() ? GridView::Standing::Current : GridView::Standing::Stale);
    if (words.isEmpty())
        return m_complaint->hide();
    m_complaint->showMessage(tr("%1 The rows are those from before.").arg(words), ErrorBar::Tone::Danger);
}

void ListPage::showEmptiness()
{
    const bool isEmpty = m_grid->grid().rowCount() == 0;
    if (!m_asOf)
        return; // It is being read for the first time.
    const bool isFirst = m_body->isFirst();
    m_filter->setEmptying(isEmpty);
    if (!isEmpty)
        m_body->showRows();
    if (isFirst && !isEmpty && !m_filter->hasKeyboard() && isVisible())
        m_grid->setFocus();
    if (!isEmpty)
        return;
    EmptyState &empty = m_body->empty();
    empty.clearActions();
    m_body->showEmpty(isFiltered() && m_filter->areColumnsShown() ? ListBody::Headings::Kept
                                                                  : ListBody::Headings::Gone);
    if (!isFiltered())
        return sayBeginning(empty);
    const bool isSearched = !m_question.search.trimmed().isEmpty();
    const Emptiness words =
        isSearched ? nothingFound(m_question.search) : nothingMeets(canonicalText(m_question.condition));
    empty.setWords(words.sentence, words.reason);
    QLineEdit *field = isSearched ? static_cast<QLineEdit *>(m_search) : m_condition;
    connect(empty.addAction(showAllWords()), &QPushButton::clicked, field, &QLineEdit::clear);
}

void ListPage::sortBy(int column, bool adds)
{
    m_question.sort = sortedBy(m_question.sort, m_grid->grid().columns()[column].key, adds);
    read(Keep::Top);
    noteLayout();
}

void ListPage::setColumnKeys(const QStringList &keys)
{
    m_columnKeys = keys;
    QList<FieldSpec> columns;
    for (const QString &key : keys)
        if (const FieldSpec *field = m_catalogue.find(key))
            columns.append(*field);
    m_grid->grid().setColumns(columns);
    m_grid->columns().setWithoutRoom(keys == m_firstColumns ? GridColumns::WithoutRoom::Dropped
                                                            : GridColumns::WithoutRoom::Scrolled);
    m_grid->showSort(m_question.sort);
}

// Of what is shown newly the groups have no figures yet.
void ListPage::takeColumns(const QStringList &keys)
{
    setColumnKeys(keys);
    if (m_grid->grid().lacksFigures())
        read(Keep::Current);
    noteLayout();
}

void ListPage::chooseColumns(const QPoint &position)
{
    auto *menu = new ColumnMenu(m_catalogue, m_columnKeys, m_grid->columns().dropped(),
                                m_question.sort.isEmpty() ? SortKey() : m_question.sort.first(), this);
    menu->offerLayout(viewLayout(), m_catalogue);
    connect(menu, &ColumnMenu::columnsChosen, this, [this](const QStringList &keys) {
        const qint64 record = currentRecord();
        takeColumns(keys);
        m_grid->setCurrentRow(m_grid->grid().rowOfRecord(record));
    });
    connect(menu, &ColumnMenu::groupChosen, this, &ListPage::groupBy);
    connect(menu, &ColumnMenu::densityChosen, this, [this](Density density) {
        m_grid->setDensity(density);
        noteLayout();
    });
    connect(menu, &ColumnMenu::frozenChosen, this, [this](int count) {
        m_grid->frozen().setCount(count);
        noteLayout();
    });
    menu->popUp(position);
}

bool ListPage::isLoading() const
{
    return m_isReading || m_isReadingNews || m_grid->grid().isReading() || isReadingRecord()
        || (m_views && m_views->isReading());
}

QString ListPage::statusText() const
{
    if (!m_asOf)
        return tr("Reading …");
    QStringList parts{countWords(m_grid->grid().records().size(), std::max(m_all, m_grid->grid().records().size()))};
    if (const auto chosen = static_cast<int>(m_grid->chosenCount()); chosen > 1)
        parts.append(tr("%Ln chosen", nullptr, chosen));
    QStringList order;
    for (const SortKey &key : m_question.sort)
        if (const FieldSpec *field = m_catalogue.find(key.field))
            order.append(fieldLabel(*field));
    if (m_isMoved)
        parts.append(tr("in the order from before the change"));
    else if (!order.isEmpty())
        parts.append(tr("sorted by %1").arg(locale().createSeparatedList(order)));
    parts.append(tr("as of %1").arg(instantText(*m_asOf, timeView())));
    return parts.join(u" · "_s);
}

QList<KeyHint> ListPage::keyHints() const
{
    const QList<KeyHint> finding{{u"/"_s, tr("find")}, {u"F"_s, tr("filter")}};
    if (m_asOf && m_grid->grid().rowCount() == 0)
        return isFiltered() ? finding : QList<KeyHint>();
    return QList<KeyHint>{{u"J K"_s, tr("move")}, {tr("Space"), tr("detail")}} + finding;
}

QVariant ListPage::place() const
{
    return QVariant::fromValue(
        ListPlace{m_search->text(), m_condition->text(), currentRecord(), m_views ? m_views->current() : ViewId()});
}

void ListPage::goTo(const QVariant &place)
{
    const auto wanted = place.value<ListPlace>();
    if (m_views)
        m_views->goTo(wanted.saved);
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietCondition(m_condition);
        m_search->setText(wanted.search);
        m_condition->setText(wanted.condition);
        m_condition->readNow();
        m_filter->showWritten();
    }
    m_question.search = wanted.search;
    m_question.condition = m_condition->condition();
    m_wanted = wanted.record;
    read(Keep::Top);
    noteLayout();
}

} // namespace baton
