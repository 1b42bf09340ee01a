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
#include "queue/queuereader.h"
#include "verbs/leaddeeds.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QUrl;

namespace baton {

class ActionRow;
class Clock;
class ConditionBox;
class EmptyState;
class ErrorBar;
class LeadPane;
class PageHeader;
class LeadVerbs;
class PaneDock;
class PeopleService;
class QueueLists;

/// What waits for one person, the most urgent first: hand-offs to answer and promises to keep, each by one key.
class QueuePage : public Page
{
    Q_OBJECT

public:
    /// What the page works with. The author of deeds is whoever `userChosen` named.
    struct Services
    {
        HandoffService &handoffs;
        TouchService &touches;
        SlaService &promises;
        LeadService &leads;
        PeopleService &people;
        LeadDeeds &deeds;
        DefinitionService *definitions = nullptr; ///< Of the pane, as those that follow.
        ScoreService *scores = nullptr;
        RoutingService *routing = nullptr;
        StepService *steps = nullptr; ///< Null where nothing is planned.
    };
    /// Hands an address to the program of the desktop for it; false where there is none.
    using Desktop = std::function<bool(const QUrl &)>;

    QueuePage(const Services &services, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Queue"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] bool isLoading() const override;
    void activate() override;
    [[nodiscard]] QVariant place() const override;
    void goTo(const QVariant &place) override;
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;

    /// Who dials and writes mails: the desktop, unless it is said otherwise.
    void setDesktop(const Desktop &desktop) { m_desktop = desktop; }

    /// Others wrote, or time passed: read again, now if the page is in front.
    void refresh();
    /// Whose queue is shown, by login or name; whoever is not known here leaves it to whoever signed in, then to
    /// `last`, then to the first by name.
    void setPerson(const QString &person, const QString &last = {});
    /// Finds out who works here before the page is looked at.
    void findPerson();
    /// Which sections of the pane are folded, by their keys.
    void setFoldedSections(const QStringList &keys);

signals:
    /// Answers and touches are this user's from now on.
    void userChosen(const baton::User &user);
    /// Nobody who could work here is known.
    void nobodyFound();
    void leadRequested(const QString &name, baton::LeadId lead);
    void accountRequested(baton::AccountId account);
    void leadsRequested();
    void importRequested();
    /// Sections of the pane were folded or opened by hand.
    void sectionsFolded(const QStringList &keys);

private:
    void makeActions();
    void makeWorkActions();
    [[nodiscard]] QList<KeyHint> workHints() const;
    void dial();
    void writeMail();
    void handOver(const QString &field, const QString &scheme);
    void planNext();
    void tickOffStep();
    void buildSheet();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeActionBar();
    QAction *addCommand(const QString &text, const QKeySequence &key, void (QueuePage::*run)());
    void readPeople();
    void choosePerson();
    void takePeople(const QList<User> &users, UserId signedIn);
    [[nodiscard]] const User *known(const QString &person) const;
    void read();
    void takeQueue(const FoundQueue &queue);
    void showLead();
    void showStory(const LeadStory &story);
    void makeConditionBox();
    void showComplaint(const QString &words);
    void dropCondition();
    void filter();
    void showEmptiness();
    void openLead();
    void moveDown();
    void moveUp();
    void tellWhereItIs(LeadId from, const QString &name);
    void goBack();
    void takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads);
    void tellRefused(const QString &words);
    void answerTold();
    void showError(const Error &error);
    [[nodiscard]] const User *person() const;
    [[nodiscard]] TimeView timeView() const;

    Services m_services;
    const Clock &m_clock;
    QueueReader *m_reader;
    LeadStoryReader *m_stories;
    PageHeader *m_header = nullptr;
    ConditionBox *m_condition = nullptr;
    QComboBox *m_user = nullptr;
    ErrorBar *m_errors = nullptr;
    ErrorBar *m_complaint = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QueueLists *m_lists = nullptr;
    LeadPane *m_pane = nullptr;
    PaneDock *m_dock = nullptr;
    ActionRow *m_bar = nullptr;
    LeadVerbs *m_verbs = nullptr;
    QAction *m_open = nullptr;
    QAction *m_dial = nullptr;
    QList<QAction *> m_work; ///< What is done beside the verbs: calls, mails, next steps.
    Desktop m_desktop;
    std::optional<LeadStory> m_story; ///< Of the lead that is looked at.

    QList<User> m_people;
    UserId m_acting; ///< Who does what is done in this window; none until it is known.
    QString m_person;
    QString m_lastPerson;
    QString m_said; ///< Of the last deed.
    QString m_leftName;
    LeadId m_left; ///< What it asked for was done, and the page went on to another one.
    LeadId m_resumed; ///< Looked at in the last session, until a queue is there.
    FieldCatalogue m_catalogue;
    QTimer m_tick;
    QTimer m_count; ///< While the page is in the back.
    std::optional<Instant> m_asOf;
    FoundQueue m_found; ///< Its counts.
    /// What stands below the lists, which says what its button does.
    enum class Told { Error, Deed, Refusal };
    Told m_told = Told::Error;
    bool m_isReadingPeople = false;
    bool m_isStale = true;
};

} // namespace baton
