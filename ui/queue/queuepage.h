// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/page.h"
#include "conditions/fieldcatalogue.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "leads/leadstoryreader.h"
#include "people/user.h"
#include "queue/queueentry.h"

#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace baton {

class Clock;
class EmptyState;
class ErrorBar;
class LeadPane;
class PageHeader;
class PeopleService;
class QueueLists;
class QueueReader;
struct FoundQueue;

/// What waits for one person, the most urgent first: hand-offs to answer and promises to keep, each by one key.
class QueuePage : public Page
{
    Q_OBJECT

public:
    /// What the page works with. The author of hand-offs and touches is whoever `userChosen` named.
    struct Services
    {
        HandoffService &handoffs;
        TouchService &touches;
        SlaService &promises;
        LeadService &leads;
        PeopleService &people;
        DefinitionService *definitions = nullptr; ///< Of the pane, as those that follow.
        ScoreService *scores = nullptr;
        RoutingService *routing = nullptr;
    };

    QueuePage(const Services &services, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Queue"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] bool isLoading() const override;
    void activate() override;

    /// Others wrote, or time passed: read again, now if the page is in front.
    void refresh();
    /// Whose queue is shown, by login or name; whoever is not known here leaves it to the first by name.
    void setPerson(const QString &person);
    /// Which sections of the pane are folded, by their keys.
    void setFoldedSections(const QStringList &keys);

signals:
    /// Answers and touches are this user's from now on.
    void userChosen(const baton::User &user);
    void leadRequested(const QString &name, baton::LeadId lead);
    /// Sections of the pane were folded or opened by hand.
    void sectionsFolded(const QStringList &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What was done here, to be taken back.
    struct Deed
    {
        LeadId lead;
        TouchId touch; ///< None where a hand-off was answered.
        QString words;
    };

    void makeActions();
    void buildSheet();
    [[nodiscard]] QWidget *makeList();
    void makePane();
    [[nodiscard]] QWidget *makeActionBar();
    QAction *addCommand(const QString &text, const QKeySequence &key, void (QueuePage::*run)());
    void readPeople();
    void choosePerson();
    void takePeople(const QList<User> &users);
    void read();
    void takeQueue(const FoundQueue &queue);
    void showLead();
    void showStory(const LeadStory &story);
    void showEmptiness();
    void showPane();
    void take();
    void accept();
    void reject();
    void askBack();
    void log();
    void openLead();
    void undo();
    void moveDown();
    void moveUp();
    void askAndAnswer(Verdict verdict);
    void answer(const QueueEntry &entry, const HandoffDecision &decision, const QString &words);
    void remember(const Deed &deed);
    void showError(const Error &error);
    void updateActions();
    [[nodiscard]] const User *person() const;
    [[nodiscard]] TimeView timeView() const;

    Services m_services;
    const Clock &m_clock;
    QueueReader *m_reader;
    LeadStoryReader *m_stories;
    PageHeader *m_header = nullptr;
    QComboBox *m_user = nullptr;
    ErrorBar *m_errors = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QueueLists *m_lists = nullptr;
    LeadPane *m_pane = nullptr;
    QWidget *m_paneEdge = nullptr;
    QWidget *m_bar = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QAction *m_take = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_return = nullptr;
    QAction *m_log = nullptr;
    QAction *m_open = nullptr;
    QAction *m_undo = nullptr;

    QList<User> m_people;
    QString m_person;
    FieldCatalogue m_catalogue;
    QList<Deed> m_deeds;
    QTimer m_tick;
    std::optional<Instant> m_asOf;
    qsizetype m_waiting = 0;
    bool m_isReadingPeople = false;
    bool m_isStale = true;
};

} // namespace baton
