// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuelists.h"

#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/theme.h"
#include "queue/queuedelegate.h"
#include "queue/queuemodel.h"
#include "queue/queuereader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace baton {

namespace {

// What is free is a list to glance at; the rest of it is scrolled.
constexpr int mostFreeRows = 5;
// In letters: what the words beside the badge and the time need at least, and how much of it is the name's.
constexpr double leastForName = 16;
constexpr double leastForPromise = 20;
constexpr double mostForName = 44;
constexpr double shareOfName = 0.45;

void fill(QTableView *table, QueueModel *model, const QList<QueueEntry> &entries)
{
    const QueueEntry *before = model->entryAt(table->currentIndex().row());
    const LeadId lead = before ? before->lead : LeadId();
    const int row = table->currentIndex().row();
    model->setEntries(entries);
    const int same = model->rowOf(lead);
    const int last = static_cast<int>(entries.size()) - 1;
    table->setCurrentIndex(model->index(same >= 0 ? same : std::clamp(row, 0, std::max(0, last)), 0));
}

// Times are never cut, and promises are left out only where there is no room for a name beside them.
void fit(QTableView *table)
{
    const double character = themeOf(table).metrics(TextRole::Body).averageCharWidth();
    const auto hinted = [table](int column) {
        return static_cast<QAbstractItemView *>(table)->sizeHintForColumn(column);
    };
    const int grade = hinted(QueueModel::Grade);
    const int time = hinted(QueueModel::TimeLeft);
    const int rest = std::max(0, table->viewport()->width() - grade - time);
    const bool hasPromise = rest >= (leastForName + leastForPromise) * character;
    const int name = hasPromise
        ? static_cast<int>(std::min(mostForName * character, std::max(leastForName * character, rest * shareOfName)))
        : rest;
    table->setColumnHidden(QueueModel::Promise, !hasPromise);
    table->setColumnWidth(QueueModel::Grade, grade);
    table->setColumnWidth(QueueModel::Name, name);
    table->setColumnWidth(QueueModel::Promise, rest - name);
    table->setColumnWidth(QueueModel::TimeLeft, time);
}

/// The first row of a group is higher by its heading.
void fitRowHeights(QTableView *table)
{
    for (int row = 0; row < table->model()->rowCount(); ++row)
        table->setRowHeight(row, QueueDelegate::heightOf(table->model()->index(row, 0), table));
}

} // namespace

QueueLists::QueueLists(QWidget *parent)
    : QWidget(parent)
    , m_model(new QueueModel(QueueModel::Grouping::ByUrgency, this))
    , m_freeModel(new QueueModel(QueueModel::Grouping::None, this))
{
    m_table = makeTable(m_model, tr("What waits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    buildFreeSection();
    column->addWidget(m_freeSection);
    column->addStretch(); // Of no use while the queue alone is there, which takes all.
}

QTableView *QueueLists::makeTable(QueueModel *model, const QString &name)
{
    QTableView *table = makePlainTable(model, name);
    table->setItemDelegate(new QueueDelegate(table));
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setMinimumSectionSize(0);
    table->horizontalHeader()->hide(); // Each row says itself what it is about.
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueueLists::currentChanged);
    connect(table, &QTableView::doubleClicked, this, &QueueLists::opened);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &position) {
        table->setFocus();
        if (const QModelIndex under = table->indexAt(position); under.isValid())
            table->setCurrentIndex(under);
        emit menuRequested(table->viewport()->mapToGlobal(position));
    });
    return table;
}

void QueueLists::buildFreeSection()
{
    const Theme &theme = themeOf(this);
    m_freeSection = new QWidget;
    m_freeTitle = new SectionTitle(tr("Free to take"));
    m_freeTitle->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                                    theme.space(Space::Tight4));
    m_freeTable = makeTable(m_freeModel, tr("Free to take"));
    auto *column = new QVBoxLayout(m_freeSection);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addWidget(m_freeTitle);
    column->addWidget(m_freeTable);
    m_freeSection->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_freeSection->hide();
}

const QList<QueueEntry> &QueueLists::entries() const
{
    return m_model->entries();
}

const QList<QueueEntry> &QueueLists::free() const
{
    return m_freeModel->entries();
}

void QueueLists::setQueue(const FoundQueue &queue)
{
    const QList<QueueEntry> before = m_model->entries();
    const LeadId lookedAt = own() ? own()->lead : LeadId();
    const LeadId settled = std::exchange(m_settled, {});
    fill(m_table, m_model, queue.entries);
    fill(m_freeTable, m_freeModel, queue.free);
    m_freeSection->setVisible(!queue.free.isEmpty());
    m_freeTitle->setNote(tr("%Ln leads that nobody has yet", nullptr, static_cast<int>(queue.takable)));
    // The keyboard follows what is left.
    const bool hadFocus = hasListFocus();
    if (m_isInFree ? queue.free.isEmpty() : queue.entries.isEmpty())
        m_isInFree = !queue.free.isEmpty();
    if (settled.isValid() && settled == lookedAt) // Who has gone elsewhere meanwhile stays there.
        goOn(before, settled);
    lookAtWanted();
    if (hadFocus)
        focusList();
    selectInActiveTable();
    fitHeights();
    fitColumns();
}

void QueueLists::lookAtWanted()
{
    if (lookAt(m_wanted))
        m_wanted = {};
}

bool QueueLists::lookAt(LeadId lead)
{
    const int own = m_model->rowOf(lead);
    const int free = m_freeModel->rowOf(lead);
    if (own < 0 && free < 0)
        return false;
    m_isInFree = own < 0;
    activeTable()->setCurrentIndex(activeTable()->model()->index(std::max(own, free), 0));
    return true;
}

// In the order of the queue as it was, from its end on from its top: where the lead stands now, nobody was.
void QueueLists::goOn(const QList<QueueEntry> &before, LeadId from)
{
    const auto settled = std::ranges::find(before, from, &QueueEntry::lead);
    const QueueEntry *now = m_model->entryAt(m_model->rowOf(from));
    if (now && askTheSame(*settled, *now))
        return;
    QList<QueueEntry> order(std::next(settled), before.end());
    order.append(QList<QueueEntry>(before.begin(), settled));
    const auto asks = [this](const QueueEntry &entry) {
        const QueueEntry *found = m_model->entryAt(m_model->rowOf(entry.lead));
        return found && !mustWait(found->group);
    };
    if (const auto next = std::ranges::find_if(order, asks); next != order.end())
        lookAt(next->lead);
    const QueueEntry *shown = own();
    if (!shown || shown->lead != from)
        emit wentOn(from, settled->name);
}

// What is free follows right below the queue, which is scrolled where both do not fit.
void QueueLists::fitHeights()
{
    fitRowHeights(m_table);
    fitRowHeights(m_freeTable);
    const int free = std::min(mostFreeRows, m_freeModel->rowCount());
    m_freeTable->setFixedHeight(free > 0 ? free * m_freeTable->rowHeight(0) : 0);
    const int whole = m_table->verticalHeader()->length() + 1;
    m_table->setMaximumHeight(m_freeModel->rowCount() > 0 ? whole : QWIDGETSIZE_MAX);
}

// One row of the two tables is the one looked at.
void QueueLists::selectInActiveTable()
{
    QTableView *other = m_isInFree ? m_table : m_freeTable;
    other->clearSelection();
    // Not by selectRow(): from right to left it looks for its column one pixel beside the last, and loses the row.
    activeTable()->selectionModel()->select(activeTable()->currentIndex(),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueueLists::fitColumns()
{
    fit(m_table);
    fit(m_freeTable);
}

const QueueEntry *QueueLists::current() const
{
    return activeModel()->entryAt(activeTable()->currentIndex().row());
}

const QueueEntry *QueueLists::own() const
{
    return m_isInFree ? nullptr : m_model->entryAt(m_table->currentIndex().row());
}

const QueueEntry *QueueLists::takable() const
{
    return m_isInFree ? m_freeModel->entryAt(m_freeTable->currentIndex().row()) : nullptr;
}

void QueueLists::moveBy(int rows)
{
    QTableView *table = activeTable();
    QTableView *other = m_isInFree ? m_table : m_freeTable;
    const int wanted = table->currentIndex().row() + rows;
    const int last = table->model()->rowCount() - 1;
    const int others = other->model()->rowCount();
    if (others > 0 && (m_isInFree ? wanted < 0 : wanted > last)) {
        other->setCurrentIndex(other->model()->index(m_isInFree ? others - 1 : 0, 0));
        return other->setFocus();
    }
    if (last >= 0)
        table->setCurrentIndex(table->model()->index(std::clamp(wanted, 0, last), 0));
}

void QueueLists::focusList()
{
    activeTable()->setFocus();
}

bool QueueLists::hasListFocus() const
{
    return m_table->hasFocus() || m_freeTable->hasFocus();
}

void QueueLists::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The tables have their width by then.
    QMetaObject::invokeMethod(this, &QueueLists::fitColumns, Qt::QueuedConnection);
}

bool QueueLists::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_isInFree != (watched == m_freeTable)) {
        m_isInFree = watched == m_freeTable;
        selectInActiveTable();
        emit currentChanged();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        emit paneToggled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace baton
