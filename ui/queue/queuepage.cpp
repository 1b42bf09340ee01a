// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuepage.h"

#include "common/actionrow.h"
#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/deedhistory.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/pageheader.h"
#include "common/panedock.h"
#include "common/smallparts.h"
#include "common/theme.h"
#include "funnel/stepservice.h"
#include "leads/leadnumber.h"
#include "leads/leadpane.h"
#include "leads/leadservice.h"
#include "queue/queuelists.h"
#include "support/clock.h"
#include "support/reply.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Minutes are the smallest thing that a clock says.
constexpr auto tick = std::chrono::minutes(1);
// The navigation's count follows what others write no faster.
constexpr auto betweenCounts = std::chrono::seconds(3);

} // namespace

QueuePage::QueuePage(const Services &services, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_clock(clock)
    , m_reader(new QueueReader(services.handoffs, services.promises, services.leads, services.steps, this))
    , m_stories(new LeadStoryReader(
          {services.leads, &services.promises, services.definitions, services.scores, services.routing, services.steps},
          this))
{
    setObjectName(u"queue"_s);
    m_verbs = new LeadVerbs(services.deeds, clock, this);
    makeActions();
    buildSheet();
    connect(m_verbs, &LeadVerbs::changed, this, &QueuePage::statusChanged);
    connect(m_verbs, &LeadVerbs::refused, this, &QueuePage::tellRefused);
    connect(&services.deeds, &LeadDeeds::told, this, &QueuePage::takeTold);
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
    if (services.steps)
        connect(services.steps, &StepService::stepChanged, this, &QueuePage::refresh);
    connect(&m_tick, &QTimer::timeout, this, &QueuePage::refresh);
    m_tick.start(tick);
    m_count.setSingleShot(true);
    connect(&m_count, &QTimer::timeout, this, [this] {
        if (m_isStale)
            read();
    });
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
    m_open = addCommand(tr("Open lead"), Qt::Key_Return, &QueuePage::openLead);
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    addCommand(tr("Next"), Qt::Key_J, &QueuePage::moveDown)
        ->setShortcuts({QKeySequence(Qt::Key_J), QKeySequence(Qt::ALT | Qt::Key_Down)});
    addCommand(tr("Previous"), Qt::Key_K, &QueuePage::moveUp);
    addCommand(tr("Back to the lead that was done last"), Qt::ALT | Qt::Key_Up, &QueuePage::goBack);
    makeWorkActions();
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
    makeConditionBox();
    m_user = new QComboBox;
    m_user->setAccessibleName(tr("Whose queue"));
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_user->setMaximumWidth(themeOf(this).length(320));
    connect(m_user, &QComboBox::activated, this, &QueuePage::choosePerson);
    m_header->addAction(m_user);
    column->addWidget(m_header);
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(makeList());
    m_body->addWidget(m_empty);
    m_body->setCurrentIndex(m_body->addWidget(makeLoadingState(tr("Reading …"))));
    column->addWidget(m_body, 1);
    // Below the lists, so that no row moves away under the pointer.
    m_errors = new ErrorBar;
    connect(m_errors, &ErrorBar::actionTriggered, this, &QueuePage::answerTold);
    column->addWidget(m_complaint);
    column->addWidget(m_errors);
}

void QueuePage::makeConditionBox()
{
    m_complaint = new ErrorBar;
    m_condition = new ConditionBox(tr("Filter, as score >= 50"));
    m_condition->setMinimumWidth(themeOf(this).length(220));
    connect(m_condition, &ConditionBox::conditionChanged, this, &QueuePage::read);
    connect(m_condition, &ConditionBox::complained, this, &QueuePage::showComplaint);
    connect(m_condition, &QLineEdit::editingFinished, this, &QueuePage::placeChanged);
    connect(m_condition, &ConditionBox::left, this, [this] { m_lists->focusList(); });
    auto *filter = addCommand(tr("Filter"), Qt::Key_F, &QueuePage::filter);
    filter->setShortcuts({QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    m_header->addAction(m_condition);
}

void QueuePage::filter()
{
    m_condition->setFocus(Qt::ShortcutFocusReason);
}

void QueuePage::showComplaint(const QString &words)
{
    if (words.isEmpty())
        return m_complaint->hide();
    m_complaint->showMessage(tr("%1 The rows are those from before.").arg(words), ErrorBar::Tone::Warning);
}

void QueuePage::dropCondition()
{
    m_condition->clear();
    m_condition->readNow();
    m_lists->focusList();
}

QWidget *QueuePage::makeList()
{
    m_lists = new QueueLists;
    connect(m_lists, &QueueLists::currentChanged, this, &QueuePage::showLead);
    connect(m_lists, &QueueLists::opened, this, &QueuePage::openLead);
    connect(m_lists, &QueueLists::wentOn, this, &QueuePage::tellWhereItIs);
    connect(m_lists, &QueueLists::menuRequested, m_verbs, [this](const QPoint &position) { m_verbs->popUp(position); });
    m_pane = new LeadPane(timeView(), LeadPane::Form::Page);
    m_pane->readTimelineFrom(m_services.leads);
    connect(m_pane, &LeadPane::timelineRead, this, &QueuePage::statusChanged);
    connect(m_pane, &LeadPane::accountRequested, this, &QueuePage::accountRequested);
    connect(m_pane, &LeadPane::leadRequested, this,
            [this](LeadId lead) { emit leadRequested(leadNumber(lead), lead); });
    connect(m_pane, &LeadPane::foldsChanged, this, [this] { emit sectionsFolded(m_pane->foldedSections()); });
    m_dock = new PaneDock(m_lists, m_pane, PaneDock::Share::Pane);
    connect(m_lists, &QueueLists::paneToggled, m_dock, &PaneDock::toggle);
    connect(m_dock, &PaneDock::paneToggled, this, &QueuePage::showLead);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_dock, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeActionBar());
    return sheet;
}

QWidget *QueuePage::makeActionBar()
{
    m_bar = new ActionRow;
    enum class Sign { Always, WithoutWord };
    const auto add = [this](QAction *action, const QString &text, ButtonTone tone, Icon icon, Sign sign) {
        auto *button = makeButton(text, tone, sign == Sign::Always ? std::optional(icon) : std::nullopt);
        button->setEnabled(action->isEnabled());
        setKeyCap(button, keyText(action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        });
        m_bar->addButton(button, icon);
    };
    const auto addVerb = [&](LeadVerb verb, ButtonTone tone, Icon icon, Sign sign = Sign::Always) {
        add(m_verbs->action(verb), verbButtonText(verb), tone, icon, sign);
    };
    addVerb(LeadVerb::Accept, ButtonTone::Primary, Icon::Check);
    addVerb(LeadVerb::Take, ButtonTone::Normal, Icon::Plus);
    if (m_services.steps)
        add(m_dial, tr("Call"), ButtonTone::Normal, Icon::Phone, Sign::Always);
    addVerb(LeadVerb::Log, ButtonTone::Normal, Icon::Edit);
    addVerb(LeadVerb::Move, ButtonTone::Normal, Icon::ChevronRight, Sign::WithoutWord);
    m_bar->addStretch();
    add(m_verbs->undoAction(), tr("Undo"), ButtonTone::Ghost, Icon::Undo, Sign::Always);
    addVerb(LeadVerb::AskBack, ButtonTone::Ghost, Icon::Info, Sign::WithoutWord);
    addVerb(LeadVerb::Reject, ButtonTone::Ghost, Icon::Close);
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
    if (m_people.isEmpty())
        return;
    if (isVisible())
        read();
    else if (!m_count.isActive())
        m_count.start(betweenCounts);
}

void QueuePage::read()
{
    const User *user = person();
    if (!user)
        return;
    m_isStale = false;
    m_reader->read(*user, m_condition->condition(), timeView());
    emit statusChanged();
}

void QueuePage::takeQueue(const FoundQueue &queue)
{
    m_asOf = m_clock.now();
    m_found = queue;
    if (m_told == Told::Error)
        m_errors->hide();
    m_pane->setTimeView(timeView());
    m_lists->setQueue(queue);
    showEmptiness();
    showLead();
    if (m_condition->condition().isAlways())
        emit countChanged(m_found.waiting);
    emit statusChanged();
}

void QueuePage::showEmptiness()
{
    const bool isEmpty = m_lists->isEmpty();
    const bool isFirst = m_body->currentIndex() > 1; // It was being read until now.
    const bool hadFocus = m_empty->isAncestorOf(focusWidget()) || m_empty->hasFocus()
        || (isFirst && !m_header->isAncestorOf(focusWidget()));
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->clearActions();
    if (m_people.isEmpty()) {
        m_empty->setWords(tr("Nobody in sales or tele is known here yet."),
                          tr("People come with a list of users, or as owners in an import."));
        connect(m_empty->addAction(tr("Import a list")), &QPushButton::clicked, this, &QueuePage::importRequested);
    } else if (isEmpty && !m_condition->condition().isAlways()) {
        m_empty->setWords(tr("No lead in the queue of %1 fits the filter.").arg(m_user->currentText()),
                          tr("The filter is %1.").arg(canonicalText(m_condition->condition())));
        connect(m_empty->addAction(tr("Drop the filter")), &QPushButton::clicked, this, &QueuePage::dropCondition);
    } else if (isEmpty) {
        m_empty->setWords(tr("Nothing waits for %1.").arg(m_user->currentText()),
                          tr("No hand-off is unanswered, and no promise is running. Leads that are open without either "
                             "are under Leads, and count as load."));
        connect(m_empty->addAction(tr("Go to the leads")), &QPushButton::clicked, this, &QueuePage::leadsRequested);
    }
    if (isEmpty && isVisible() && !m_condition->hasFocus())
        m_empty->setFocus();
    else if (hadFocus && isVisible()) // In the back it would take the focus from the page in front.
        m_lists->focusList();
}

void QueuePage::showLead()
{
    const QueueEntry *entry = m_lists->current();
    m_verbs->setLeads(entry ? QList{entry->lead} : QList<LeadId>());
    m_open->setEnabled(entry);
    m_story.reset();
    if (entry && m_dock->isPaneShown())
        m_stories->read(entry->lead, m_clock.now());
    else
        m_stories->cancel();
}

void QueuePage::showStory(const LeadStory &story)
{
    m_pane->showLead(story, m_catalogue);
    m_story = story;
    emit statusChanged();
}

void QueuePage::setFoldedSections(const QStringList &keys)
{
    m_pane->setFoldedSections(keys);
}

void QueuePage::showError(const Error &error)
{
    m_told = Told::Error;
    m_errors->showError(error, tr("Try again"));
    emit statusChanged();
}

QString QueuePage::statusText() const
{
    if (m_people.isEmpty() && !m_isReadingPeople)
        return tr("Nobody has a queue yet");
    if (!m_asOf || isLoading())
        return tr("Reading …");
    QStringList parts{tr("%Ln leads wait", nullptr, static_cast<int>(m_found.waiting))};
    if (m_found.waiting > m_found.entries.size())
        parts.append(tr("the %Ln most urgent are shown", nullptr, static_cast<int>(m_found.entries.size())));
    if (m_found.late > 0)
        parts.append(tr("%Ln late", nullptr, static_cast<int>(m_found.late)));
    if (m_found.atRisk > 0)
        parts.append(tr("%Ln at risk", nullptr, static_cast<int>(m_found.atRisk)));
    if (m_found.takable > 0)
        parts.append(tr("%Ln free to take", nullptr, static_cast<int>(m_found.takable)));
    parts.append(tr("as of %1").arg(instantText(*m_asOf, timeView())));
    return parts.join(u" · "_s);
}

QList<KeyHint> QueuePage::keyHints() const
{
    QList<KeyHint> hints;
    if (m_lists->current())
        hints = {
            {u"J K"_s, tr("move")}, {tr("Space"), tr("detail")}, {tr("Enter"), tr("open")}, {u"F"_s, tr("filter")}};
    return hints + m_verbs->keyHints() + workHints();
}

QList<QAction *> QueuePage::menuActions() const
{
    QList<QAction *> actions = m_verbs->actions();
    actions.insert(actions.size() - 1, m_open);
    return actions + m_work;
}

QVariant QueuePage::place() const
{
    return QVariantList{m_user->currentData(), m_condition->text()};
}

void QueuePage::goTo(const QVariant &place)
{
    const QVariantList parts = place.toList();
    const int index = m_user->findData(parts.value(0));
    if (index < 0)
        return;
    m_condition->setText(parts.value(1).toString());
    m_condition->readNow();
    if (index == m_user->currentIndex())
        return;
    m_user->setCurrentIndex(index);
    choosePerson();
}

// Who works here is remembered by itself, of all workspaces.
QJsonObject QueuePage::session() const
{
    const QueueEntry *entry = m_lists->current();
    const LeadId lead = m_asOf ? (entry ? entry->lead : LeadId()) : m_resumed;
    return {{u"condition"_s, m_condition->text()}, {u"lead"_s, lead.value()}};
}

void QueuePage::resume(const QJsonObject &session)
{
    const QSignalBlocker quiet(m_condition); // It is read when it is known what can be asked for.
    m_condition->setText(session[u"condition"_s].toString());
    m_resumed = LeadId(session[u"lead"_s].toInteger());
    m_lists->lookFor(m_resumed);
}

bool QueuePage::isLoading() const
{
    return m_isReadingPeople || m_verbs->isReading() || m_stories->isReading() || m_reader->isReading()
        || m_pane->isReading();
}

} // namespace baton
