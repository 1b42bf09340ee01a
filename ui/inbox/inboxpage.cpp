// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxpage.h"

#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/theme.h"
#include "inbox/inboxmodel.h"
#include "inbox/inboxservice.h"
#include "inbox/inboxtext.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

// A wave of changes is one look, and one word on the desktop.
constexpr auto betweenLooks = 2s;
// Deadlines pass with nobody writing anything.
constexpr auto tick = 1min;

constexpr double stateWidth = 56;
constexpr double whenWidth = 140;
constexpr double mostForDetail = 220;
constexpr double leastForDetail = 110;

} // namespace

InboxPage::InboxPage(InboxService &inbox, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_inbox(inbox)
    , m_clock(clock)
    , m_model(new InboxModel(this))
{
    setObjectName(u"inbox"_s);
    makeActions();
    buildSheet();
    connect(&m_inbox, &InboxService::marked, this, &InboxPage::read);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &InboxPage::read);
    connect(&m_tick, &QTimer::timeout, this, &InboxPage::read);
    m_tick.start(tick);
}

QAction *InboxPage::addCommand(const QString &text, const QKeySequence &key, void (InboxPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void InboxPage::makeActions()
{
    m_open = addCommand(tr("Open what it is about"), Qt::Key_Return, &InboxPage::open);
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_read = addCommand(tr("Mark as read"), Qt::Key_E, &InboxPage::markRead);
    m_unread = addCommand(tr("Mark as unread"), Qt::SHIFT | Qt::Key_E, &InboxPage::markUnread);
    m_markAll = addCommand(tr("Mark all as read"), Qt::SHIFT | Qt::Key_A, &InboxPage::markAllRead);
    addCommand(tr("Next"), Qt::Key_J, &InboxPage::moveDown);
    addCommand(tr("Previous"), Qt::Key_K, &InboxPage::moveUp);
    m_menu = {m_open, m_read, m_unread, m_markAll};
}

void InboxPage::buildSheet()
{
    m_header = new PageHeader(title());
    m_allRead = makeButton(tr("Mark all as read"), ButtonTone::Normal, Icon::Check);
    setKeyCap(m_allRead, keyText(m_markAll->shortcut()));
    connect(m_allRead, &QPushButton::clicked, m_markAll, &QAction::trigger);
    m_header->addAction(m_allRead);
    m_table = makePlainTable(m_model, tr("Inbox"));
    m_table->setItemDelegate(new MarkDelegate(m_table));
    setActsOnRows(m_table);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table, &QTableView::doubleClicked, this, &InboxPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxPage::updateActions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_menu);
    m_empty = new EmptyState;
    m_empty->setWords(tr("Nothing has come in the last 30 days."),
                      tr("Leads that are given to you, answers to your hand-offs, deadlines, drafts that wait for your "
                         "signature and work that is over stand here."));
    m_body = new QStackedWidget;
    m_body->addWidget(inLineWithTitle(m_table));
    m_body->addWidget(m_empty);
    m_body->setCurrentIndex(m_body->addWidget(makeLoadingState(tr("Reading …"))));
    m_errors = new ErrorBar;
    connect(m_errors, &ErrorBar::actionTriggered, this, &InboxPage::read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    column->addWidget(m_errors);
    updateActions();
}

TimeView InboxPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

Duration InboxPage::dayShift() const
{
    const TimeView view = timeView();
    return std::chrono::seconds(view.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMillis(view.now), Qt::UTC)));
}

QJsonObject InboxPage::session() const
{
    const InboxEntry *entry = current();
    return {{u"entry"_s, m_resumed.isEmpty() && entry ? entry->key : m_resumed}};
}

void InboxPage::resume(const QJsonObject &session)
{
    m_resumed = session[u"entry"_s].toString();
}

void InboxPage::activate()
{
    read();
    m_body->currentWidget()->setFocus();
}

void InboxPage::refresh()
{
    if (!m_soon.isActive())
        m_soon.start(betweenLooks);
}

void InboxPage::changePerson()
{
    m_news.forget();
    read();
}

void InboxPage::read()
{
    const int request = ++m_request;
    m_isReading = true;
    onReply(m_inbox.entries(dayShift()), this, [this, request](const Result<QList<InboxEntry>> &entries) {
        if (request != m_request)
            return;
        m_isReading = false;
        if (entries)
            take(*entries);
        else
            showError(entries.error());
    });
}

void InboxPage::take(const QList<InboxEntry> &entries)
{
    m_errors->hide();
    const bool isFirst = !m_asOf; // Before it is known who works here.
    m_asOf = m_clock.now();
    const InboxEntry *before = current();
    const QString key = !m_resumed.isEmpty() ? m_resumed : before ? before->key : QString();
    const int row = m_table->currentIndex().row();
    if (entries != m_model->entries() || m_body->currentIndex() > 1) {
        m_model->setEntries(entries, timeView());
        m_table->clearSpans();
        for (const int day : m_model->dayRows())
            m_table->setSpan(day, 0, 1, InboxModel::ColumnCount);
        const int same = m_model->rowOf(key);
        if (same >= 0 || !isFirst)
            m_resumed.clear();
        const int chosen = same >= 0 ? same : std::clamp(row, 1, std::max(1, m_model->rowCount() - 1));
        m_table->setCurrentIndex(m_model->index(chosen, 0));
        fitColumns();
    }
    showEmptiness();
    m_unreadCount = std::ranges::count(entries, false, &InboxEntry::isRead);
    emit countChanged(m_unreadCount > 0 ? m_unreadCount : -1);
    emit unreadChanged(m_unreadCount);
    QStringList sentences;
    for (const InboxEntry &entry : m_news.take(entries))
        sentences.append(sentenceOf(entry, locale()));
    if (!sentences.isEmpty())
        emit arrived(sentences);
    updateActions();
}

void InboxPage::showEmptiness()
{
    const bool hadFocus = m_body->isAncestorOf(focusWidget());
    m_body->setCurrentIndex(m_model->entries().isEmpty() ? 1 : 0);
    if (hadFocus)
        m_body->currentWidget()->setFocus();
}

// What happened comes first; what is told besides has a share of it, and none where that would be a word or two.
void InboxPage::fitColumns()
{
    const Theme &theme = themeOf(this);
    auto *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(theme.length(40));
    header->setSectionResizeMode(InboxModel::What, QHeaderView::Stretch);
    const int rest = m_table->viewport()->width() - theme.length(stateWidth + whenWidth);
    const int detail = std::min(theme.length(mostForDetail), rest * 2 / 5);
    m_table->setColumnWidth(InboxModel::State, theme.length(stateWidth));
    m_table->setColumnHidden(InboxModel::Detail, detail < theme.length(leastForDetail));
    m_table->setColumnWidth(InboxModel::Detail, detail);
    m_table->setColumnWidth(InboxModel::When, theme.length(whenWidth));
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(this, &InboxPage::fitColumns, Qt::QueuedConnection); // The table has its width by then.
}

const InboxEntry *InboxPage::current() const
{
    return m_model->entryAt(m_table->currentIndex().row());
}

void InboxPage::moveBy(int rows)
{
    int row = m_table->currentIndex().row() + rows;
    if (!m_model->entryAt(row))
        row += rows; // A day lies between.
    if (m_model->entryAt(row))
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void InboxPage::updateActions()
{
    const InboxEntry *entry = current();
    m_open->setEnabled(entry);
    m_read->setEnabled(entry && !entry->isRead);
    m_unread->setEnabled(entry && entry->isRead);
    m_markAll->setEnabled(m_unreadCount > 0);
    m_allRead->setEnabled(m_unreadCount > 0);
    emit statusChanged();
}

void InboxPage::open()
{
    if (!current())
        return;
    const InboxEntry entry = *current();
    if (!entry.isRead)
        mark(m_inbox.markRead(entry));
    if (entry.kind == InboxEntry::Kind::SignatureWanted)
        return emit agreementRequested(entry.agreementKind);
    if (entry.kind == InboxEntry::Kind::OverBudget)
        return emit campaignRequested(entry.campaign);
    if (entry.kind == InboxEntry::Kind::WorkFailed || entry.kind == InboxEntry::Kind::WorkDone)
        return emit importsRequested();
    onReply(m_inbox.leadsOf(entry, dayShift()), this, [this, entry](const Result<QList<LeadId>> &leads) {
        if (leads)
            emit leadsRequested(leadsName(entry, timeView()), *leads);
        else
            showError(leads.error());
    });
}

void InboxPage::markRead()
{
    if (current())
        mark(m_inbox.markRead(*current()));
    moveDown();
}

void InboxPage::markUnread()
{
    if (current())
        mark(m_inbox.markUnread(*current()));
}

void InboxPage::markAllRead()
{
    mark(m_inbox.markAllRead(m_model->entries()));
}

void InboxPage::mark(const QFuture<Result<void>> &reply)
{
    onReply(reply, this, [this](const Result<void> &marked) {
        if (!marked)
            showError(marked.error());
    });
}

void InboxPage::showError(const Error &error)
{
    m_errors->showError(error, tr("Try again"));
}

QString InboxPage::statusText() const
{
    if (!m_asOf)
        return tr("Reading …");
    return tr("%Ln unread", nullptr, static_cast<int>(m_unreadCount)) + u" · "_s
        + tr("as of %1").arg(instantText(*m_asOf, timeView()));
}

QList<KeyHint> InboxPage::keyHints() const
{
    if (!current())
        return {};
    return {{u"J K"_s, tr("move")},
            {tr("Enter"), tr("open")},
            {u"E"_s, tr("read")},
            {keyText(m_unread->shortcut()), tr("unread")}};
}

} // namespace baton
