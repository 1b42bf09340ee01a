// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuepage.h"

#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/pageheader.h"
#include "common/smallparts.h"
#include "common/theme.h"
#include "leads/leadpane.h"
#include "leads/leadservice.h"
#include "people/peopleservice.h"
#include "queue/answerdialog.h"
#include "queue/queuelists.h"
#include "queue/queuereader.h"
#include "queue/touchdialog.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

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
    , m_stories(new LeadStoryReader(
          {services.leads, &services.promises, services.definitions, services.scores, services.routing}, this))
{
    setObjectName(u"queue"_s);
    makeActions();
    buildSheet();
    connect(m_reader, &QueueReader::found, this, &QueuePage::takeQueue);
    connect(m_stories, &LeadStoryReader::found, this, &QueuePage::showStory);
    connect(m_stories, &LeadStoryReader::failed, this, [this] {
        m_pane->showNothing(tr("This lead is no longer here."));
        emit statusChanged();
    });
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
    m_take = addCommand(tr("Take"), Qt::Key_C, &QueuePage::take);
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

void QueuePage::makePane()
{
    m_pane = new LeadPane(timeView());
    m_pane->setFixedWidth(themeOf(this).length(316));
    m_paneEdge = new Hairline(Qt::Vertical);
    connect(m_pane, &LeadPane::foldsChanged, this, [this] { emit sectionsFolded(m_pane->foldedSections()); });
}

QWidget *QueuePage::makeList()
{
    m_lists = new QueueLists;
    connect(m_lists, &QueueLists::currentChanged, this, &QueuePage::showLead);
    connect(m_lists, &QueueLists::opened, this, &QueuePage::openLead);
    makePane();
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_lists, 1);
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
    add(m_take, ButtonTone::Normal, Icon::Plus);
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
    m_lists->focusList();
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

void QueuePage::takeQueue(const FoundQueue &queue)
{
    m_asOf = m_clock.now();
    m_waiting = queue.waiting;
    if (m_errors->property("isDanger").toBool())
        m_errors->hide();
    m_pane->setTimeView(timeView());
    m_lists->setQueue(queue);
    showEmptiness();
    showPane();
    updateActions();
    emit countChanged(m_waiting);
    emit statusChanged();
}

void QueuePage::showEmptiness()
{
    const bool isEmpty = m_lists->isEmpty();
    const bool hadFocus = m_empty->hasFocus();
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_people.isEmpty())
        m_empty->setWords(tr("Nobody in sales or tele is known here yet."),
                          tr("People come with a list of users, or as owners in an import."));
    else if (isEmpty)
        m_empty->setWords(tr("Nothing waits for %1.").arg(m_user->currentText()),
                          tr("No hand-off is unanswered, and no promise is running."));
    if (isEmpty)
        m_empty->setFocus();
    else if (hadFocus)
        m_lists->focusList();
}

void QueuePage::showLead()
{
    updateActions();
    const QueueEntry *entry = m_lists->current();
    if (entry && !m_pane->isHidden())
        m_stories->read(entry->lead, m_clock.now());
    else
        m_stories->cancel();
}

void QueuePage::showStory(const LeadStory &story)
{
    m_pane->showLead(story, m_catalogue);
    emit statusChanged();
}

void QueuePage::setFoldedSections(const QStringList &keys)
{
    m_pane->setFoldedSections(keys);
}

void QueuePage::showPane()
{
    const bool isShown = themeOf(this).effectiveWidth(window()->width()) >= narrowWindow;
    m_pane->setVisible(isShown);
    m_paneEdge->setVisible(isShown);
    showLead();
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPane();
}

void QueuePage::updateActions()
{
    const QueueEntry *entry = m_lists->own();
    m_take->setEnabled(m_lists->takable());
    m_accept->setEnabled(entry && entry->waitsForAnswer());
    m_reject->setEnabled(entry && entry->handoff);
    m_return->setEnabled(entry && entry->handoff);
    m_log->setEnabled(entry);
    m_open->setEnabled(m_lists->current());
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
    const QList<QueueEntry> &entries = m_lists->entries();
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
    if (const auto free = static_cast<int>(m_lists->free().size()); free > 0)
        parts.append(tr("%n free to take", nullptr, free));
    parts.append(tr("as of %1").arg(instantText(*m_asOf, timeView())));
    return parts.join(u" · "_s);
}

QList<KeyHint> QueuePage::keyHints() const
{
    QList<KeyHint> hints;
    if (m_lists->current())
        hints = {{u"J K"_s, tr("move")}, {tr("Enter"), tr("open")}};
    if (m_lists->own())
        hints.append({u"L"_s, tr("log")});
    if (m_lists->takable())
        hints.append({u"C"_s, tr("take")});
    if (!m_deeds.isEmpty())
        hints.append({keyText(QKeySequence(QKeySequence::Undo)), tr("undo “%1”").arg(m_deeds.last().words)});
    return hints;
}

QList<QAction *> QueuePage::menuActions() const
{
    return {m_accept, m_take, m_reject, m_return, m_log, m_open, m_undo};
}

bool QueuePage::isLoading() const
{
    return m_isReadingPeople || m_stories->isReading() || m_reader->isReading();
}

} // namespace baton
