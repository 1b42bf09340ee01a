// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuepage.h"

#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/theme.h"
#include "leads/leadpane.h"
#include "leads/leadservice.h"
#include "people/peopleservice.h"
#include "queue/answerdialog.h"
#include "queue/queuemodel.h"
#include "queue/queuereader.h"
#include "queue/touchdialog.h"
#include "sla/slaservice.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Below this the pane would leave the list too narrow to read.
constexpr int narrowWindow = 1200;
// Minutes are the smallest thing that a clock says.
constexpr auto tick = std::chrono::minutes(1);

// Whoever has no role yet may have any.
bool receivesLeads(const User &user)
{
    return user.active
        && (user.roles.empty() || user.roles.contains(Role::Rep) || user.roles.contains(Role::Tele)
            || user.roles.contains(Role::SalesManager));
}

} // namespace

QueuePage::QueuePage(const Services &services, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_clock(clock)
    , m_reader(new QueueReader(services.handoffs, services.promises, services.leads, this))
    , m_model(new QueueModel(this))
{
    setObjectName(u"queue"_s);
    makeActions();
    buildSheet();
    connect(m_reader, &QueueReader::found, this, &QueuePage::takeEntries);
    connect(m_reader, &QueueReader::failed, this, &QueuePage::showError);
    connect(&services.handoffs, &HandoffService::handoffChanged, this, &QueuePage::refresh);
    connect(&services.touches, &TouchService::touchLogged, this, &QueuePage::refresh);
    connect(&services.touches, &TouchService::touchRemoved, this, &QueuePage::refresh);
    connect(&m_tick, &QTimer::timeout, this, &QueuePage::refresh);
    m_tick.start(tick);
    updateActions();
}

QAction *QueuePage::addCommand(const QString &text, const QKeySequence &key, void (QueuePage::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void QueuePage::makeActions()
{
    m_accept = addCommand(tr("Accept"), Qt::Key_A, &QueuePage::accept);
    m_reject = addCommand(tr("Reject"), Qt::Key_R, &QueuePage::reject);
    m_return = addCommand(tr("Ask for information"), Qt::Key_T, &QueuePage::askBack);
    m_log = addCommand(tr("Log"), Qt::Key_L, &QueuePage::log);
    m_open = addCommand(tr("Open lead"), Qt::Key_Return, &QueuePage::openLead);
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_undo = addCommand(tr("Undo"), QKeySequence::Undo, &QueuePage::undo);
    addCommand(tr("Next"), Qt::Key_J, &QueuePage::moveDown);
    addCommand(tr("Previous"), Qt::Key_K, &QueuePage::moveUp);
}

TimeView QueuePage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

void QueuePage::buildSheet()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(title());
    m_user = new QComboBox;
    m_user->setAccessibleName(tr("Whose queue"));
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_user->setMaximumWidth(themeOf(this).length(320));
    connect(m_user, &QComboBox::activated, this, &QueuePage::choosePerson);
    m_header->addAction(m_user);
    column->addWidget(m_header);
    m_errors = new ErrorBar;
    connect(m_errors, &ErrorBar::actionTriggered, this, &QueuePage::read);
    column->addWidget(m_errors);
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(makeList());
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
}

QWidget *QueuePage::makeList()
{
    const Theme &theme = themeOf(this);
    m_table = makePlainTable(m_model, tr("What waits"));
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setMinimumSectionSize(theme.length(48));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePage::showLead);
    connect(m_table, &QTableView::doubleClicked, this, &QueuePage::openLead);
    m_pane = new LeadPane(timeView());
    m_pane->setFixedWidth(theme.length(316));
    m_paneEdge = new Hairline(Qt::Vertical);
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_paneEdge);
    row->addWidget(m_pane);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeActionBar());
    return sheet;
}

QWidget *QueuePage::makeActionBar()
{
    const Theme &theme = themeOf(this);
    m_bar = new QWidget;
    m_buttons = new QHBoxLayout(m_bar);
    m_buttons->setContentsMargins(theme.length(24), theme.length(12), theme.length(24), theme.length(12));
    m_buttons->setSpacing(theme.length(8));
    const auto add = [this](QAction *action, ButtonTone tone, std::optional<Icon> icon) {
        auto *button = makeButton(action->text(), tone, icon);
        setKeyCap(button, keyText(action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        });
        m_buttons->addWidget(button);
    };
    add(m_accept, ButtonTone::Primary, Icon::Check);
    add(m_log, ButtonTone::Normal, Icon::Phone);
    add(m_open, ButtonTone::Normal, std::nullopt);
    m_buttons->addStretch(1);
    add(m_undo, ButtonTone::Ghost, Icon::Undo);
    add(m_return, ButtonTone::Ghost, std::nullopt);
    add(m_reject, ButtonTone::Ghost, Icon::Close);
    return m_bar;
}

void QueuePage::activate()
{
    if (m_people.isEmpty())
        readPeople();
    else if (m_isStale)
        read();
    m_table->setFocus();
}

void QueuePage::refresh()
{
    m_isStale = true;
    if (isVisible() && !m_people.isEmpty())
        read();
}

void QueuePage::setPerson(const QString &person)
{
    m_person = person;
    const auto known = std::ranges::find_if(
        m_people, [&person](const User &user) { return user.login == person || user.name == person; });
    if (known == m_people.end())
        return;
    m_user->setCurrentIndex(m_user->findData(known->id.value()));
    choosePerson();
}

void QueuePage::choosePerson()
{
    const User *user = person();
    if (!user)
        return;
    m_deeds.clear(); // They were somebody else's.
    updateActions();
    emit userChosen(*user);
    read();
}

const User *QueuePage::person() const
{
    const auto user = std::ranges::find(m_people, UserId(m_user->currentData().toLongLong()), &User::id);
    return user == m_people.end() ? nullptr : &*user;
}

void QueuePage::readPeople()
{
    m_isReadingPeople = true;
    onReply(m_services.people.users(), this, [this](const Result<QList<User>> &users) {
        m_isReadingPeople = false;
        if (users)
            takePeople(*users);
        else
            showError(users.error());
    });
    onReply(m_services.leads.catalogue(), this, [this](const Result<FieldCatalogue> &catalogue) {
        if (catalogue)
            m_catalogue = *catalogue;
        showLead();
    });
}

void QueuePage::takePeople(const QList<User> &users)
{
    m_people.clear();
    std::ranges::copy_if(users, std::back_inserter(m_people), receivesLeads);
    std::ranges::sort(m_people, [](const User &one, const User &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    m_user->clear();
    for (const User &user : std::as_const(m_people))
        m_user->addItem(user.name, user.id.value());
    m_user->setVisible(!m_people.isEmpty());
    if (m_people.isEmpty())
        return showEmptiness();
    const bool isKnown = std::ranges::any_of(
        m_people, [this](const User &user) { return user.login == m_person || user.name == m_person; });
    if (isKnown)
        setPerson(m_person);
    else
        choosePerson();
}

void QueuePage::read()
{
    const User *user = person();
    if (!user)
        return;
    m_isStale = false;
    m_reader->read(*user, timeView());
    emit statusChanged();
}

void QueuePage::takeEntries(const QList<QueueEntry> &entries, qsizetype waiting)
{
    const QueueEntry *before = current();
    const LeadId lead = before ? before->lead : LeadId();
    const int row = m_table->currentIndex().row();
    m_asOf = m_clock.now();
    m_waiting = waiting;
    if (m_errors->property("isDanger").toBool())
        m_errors->hide();
    m_model->setEntries(entries);
    m_pane->setTimeView(timeView());
    // The one looked at stays; where it left the queue, the next one takes its place.
    const int same = m_model->rowOf(lead);
    const int last = static_cast<int>(entries.size()) - 1;
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : std::clamp(row, 0, std::max(0, last)), 0));
    fitColumns();
    showEmptiness();
    showPane();
    updateActions();
    emit countChanged(waiting);
    emit statusChanged();
}

void QueuePage::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_people.isEmpty())
        m_empty->setWords(tr("Nobody in sales or tele is known here yet."),
                          tr("People come with a list of users, or as owners in an import."));
    else if (isEmpty)
        m_empty->setWords(tr("Nothing waits for %1.").arg(m_user->currentText()),
                          tr("No hand-off is unanswered, and no promise is running."));
    if (isEmpty)
        m_empty->setFocus();
    else if (isVisible() && !m_table->hasFocus() && !m_user->hasFocus())
        m_table->setFocus();
}

void QueuePage::showLead()
{
    updateActions();
    const QueueEntry *entry = current();
    const int request = ++m_detailRequest;
    m_isReadingLead = entry && !m_pane->isHidden();
    if (!m_isReadingLead)
        return;
    onReply(m_services.leads.details(entry->lead), this, [this, request](const Result<LeadDetails> &details) {
        if (request != m_detailRequest)
            return;
        if (details)
            return showDetails(*details, request);
        m_isReadingLead = false;
        m_pane->showNothing(tr("This lead is no longer here."));
        emit statusChanged();
    });
}

void QueuePage::showDetails(const LeadDetails &details, int request)
{
    onReply(m_services.promises.ofLead(details.id, {m_clock.now(), {}}), this,
            [this, details, request](const Result<QList<SlaEntry>> &clocks) {
                if (request != m_detailRequest)
                    return;
                m_isReadingLead = false;
                m_pane->showLead(details, m_catalogue, clocks.value_or(QList<SlaEntry>()));
                emit statusChanged();
            });
}

void QueuePage::showPane()
{
    const bool isShown = themeOf(this).effectiveWidth(window()->width()) >= narrowWindow;
    m_pane->setVisible(isShown);
    m_paneEdge->setVisible(isShown);
    showLead();
}

void QueuePage::fitColumns()
{
    // Shares of the width; what is least needed goes first where there is little.
    constexpr std::array shares{16, 20, 20, 29, 24, 8};
    const Theme &theme = themeOf(this);
    const double character = theme.metrics(TextRole::Body).averageCharWidth();
    const int room = m_table->viewport()->width();
    double used = 0;
    int shown = 0;
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        const bool fits = used + shares[static_cast<std::size_t>(column)] * character <= room || column < 2;
        m_table->setColumnHidden(column, !fits);
        used += fits ? shares[static_cast<std::size_t>(column)] * character : 0;
        shown += fits ? 1 : 0;
    }
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        m_table->setColumnWidth(
            column,
            static_cast<int>(shares[static_cast<std::size_t>(column)] * character * std::max(1.0, room / used)));
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPane();
    QMetaObject::invokeMethod(this, &QueuePage::fitColumns, Qt::QueuedConnection); // The table has its width by then.
}

const QueueEntry *QueuePage::current() const
{
    return m_model->entryAt(m_table->currentIndex().row());
}

void QueuePage::updateActions()
{
    const QueueEntry *entry = current();
    m_accept->setEnabled(entry && entry->waitsForAnswer());
    m_reject->setEnabled(entry && entry->handoff);
    m_return->setEnabled(entry && entry->handoff);
    m_log->setEnabled(entry);
    m_open->setEnabled(entry);
    m_undo->setEnabled(!m_deeds.isEmpty());
    m_undo->setToolTip(m_deeds.isEmpty() ? tr("Nothing was done here yet") : tr("Undo: %1").arg(m_deeds.last().words));
}

void QueuePage::showError(const Error &error)
{
    m_errors->setProperty("isDanger", true);
    m_errors->showError(error, tr("Try again"));
    emit statusChanged();
}

QString QueuePage::statusText() const
{
    if (!m_asOf || isLoading())
        return tr("Reading …");
    const QList<QueueEntry> &entries = m_model->entries();
    const auto count = [&entries](ClockMark mark) {
        return static_cast<int>(
            std::ranges::count_if(entries, [mark](const QueueEntry &entry) { return entry.face.mark == mark; }));
    };
    QStringList parts{tr("%n leads wait", nullptr, static_cast<int>(m_waiting))};
    if (m_waiting > entries.size())
        parts.append(tr("the %n most urgent are shown", nullptr, static_cast<int>(entries.size())));
    if (const int late = count(ClockMark::Late); late > 0)
        parts.append(tr("%n late", nullptr, late));
    if (const int risky = count(ClockMark::AtRisk); risky > 0)
        parts.append(tr("%n at risk", nullptr, risky));
    parts.append(tr("as of %1").arg(instantText(*m_asOf, timeView())));
    return parts.join(u" · "_s);
}

QList<KeyHint> QueuePage::keyHints() const
{
    QList<KeyHint> hints;
    if (current())
        hints = {{u"J K"_s, tr("move")}, {tr("Enter"), tr("open")}, {u"L"_s, tr("log")}};
    if (!m_deeds.isEmpty())
        hints.append({keyText(QKeySequence(QKeySequence::Undo)), tr("undo “%1”").arg(m_deeds.last().words)});
    return hints;
}

QList<QAction *> QueuePage::menuActions() const
{
    return {m_accept, m_reject, m_return, m_log, m_open, m_undo};
}

bool QueuePage::isLoading() const
{
    return m_isReadingPeople || m_isReadingLead || m_reader->isReading();
}

} // namespace baton
