// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importundo.h"
#include "common/clockmark.h"
#include "common/conditionbox.h"
#include "common/deedhistory.h"
#include "common/markdelegate.h"
#include "common/themeswitch.h"
#include "deals/dealfieldsql.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/stepservice.h"
#include "funnel/touchservice.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "people/peopleservice.h"
#include "queue/queuemodel.h"
#include "queue/queuepage.h"
#include "routing/ownershipservice.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"
#include "verbs/answerdialog.h"
#include "verbs/stepdialog.h"
#include "verbs/touchdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// A Monday; the workspace's hours are Monday to Friday 09:00–17:00 in UTC.
constexpr Instant monday = Instant(std::chrono::days(17'532));

Instant at(int hour)
{
    return monday + std::chrono::hours(hour);
}

const QStringList people{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0), "
    "(3, 'Carl', 'carl', 'carl', FALSE, 0, 0), (4, 'Mia', 'mia', 'mia', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 3), (3, 4), (4, 1)"_s,
    u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
    "(1, 5, 0, 0, 0, 0), (2, 5, 0, 0, 0, 0), (3, 5, 0, 0, 0, 0)"_s,
};

FieldCatalogue fields()
{
    FieldCatalogue catalogue = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        catalogue.add(field);
    return catalogue;
}

SlaEntry clockOf(int lead, SlaClock::State state, std::chrono::hours left)
{
    SlaEntry entry;
    entry.clock.lead = LeadId(lead);
    entry.clock.state = state;
    entry.clock.left = left;
    entry.clock.elapsed = std::chrono::hours(10);
    entry.clock.dueAt = at(12) + left;
    entry.name = u"First touch"_s;
    return entry;
}

} // namespace

/// What waits for a person, worked off by keys alone.
class TestQueuePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theMostUrgentComesFirst();
    void rowsStandInGroupsByUrgency();
    void clocksSpeakByShapeAndWord_data();
    void clocksSpeakByShapeAndWord();
    void aLeadIsAcceptedAndTakenBack();
    void whatIsDoneMakesRoomForTheNext();
    void whatAsksTheSameIsLookedAtStill();
    void aLeadIsRejectedByDigits();
    void anAttemptIsThreeKeys();
    void whatIsFreeIsTakenByAKey();
    void whoeverIsSlowerGetsWords();
    void othersTeamsQueuesAreNotFree();
    void anEmptyQueueSaysSo();
    void aConditionLeavesTheLeadsThatFit();
    void aCallbackComesOnTime();
    void whatIsPlannedIsSortedIn();
    void anAttemptIsNotPutUpTooEarly();
    void aDigitLogsACallAndEnterAcceptsWhatIsNext();
    void aStepIsPlannedAndTickedOffByKeys();
    void theDesktopCallsAndWrites();
    void everythingHasAName();

private:
    void open();
    void give(int lead, int hour, UserId owner = UserId(1), Side side = Side::Sales);
    [[nodiscard]] static QString rowsOf(const QTableView *table);
    [[nodiscard]] QString rows() const { return rowsOf(m_table); }
    [[nodiscard]] QString freeRows() const { return rowsOf(m_free); }
    /// The lead that is looked at.
    [[nodiscard]] QString current() const
    {
        return m_table->currentIndex().siblingAtColumn(QueueModel::Name).data().toString();
    }
    /// Opens the log of the lead that is looked at.
    [[nodiscard]] TouchDialog *log();
    /// From a dialog, which is gone by then.
    void comeBack();
    [[nodiscard]] bool isSaid(const QString &words) const;
    [[nodiscard]] bool canUndo() const
    {
        const auto isUndo = [](const QAction *action) {
            return action->shortcut() == QKeySequence(QKeySequence::Undo);
        };
        const QList<QAction *> actions = m_page->menuActions();
        const auto undo = std::ranges::find_if(actions, isUndo);
        return undo != actions.end() && (*undo)->isEnabled();
    }

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{at(12)};
    FixedClock m_wall{at(12)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<StepService> m_steps;
    std::unique_ptr<SlaService> m_promises;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<PeopleService> m_people;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<OwnershipService> m_ownership;
    std::unique_ptr<UndoService> m_undo;
    DeedHistory m_history;
    std::unique_ptr<LeadDeeds> m_deeds;
    std::unique_ptr<QueuePage> m_page;
    QTableView *m_table = nullptr;
    QTableView *m_free = nullptr;
};

void TestQueuePage::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : people)
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_author = std::make_unique<Author>(m_clock, m_wall, UserId());
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_steps = std::make_unique<StepService>(*m_database, *m_author);
    m_promises = std::make_unique<SlaService>(*m_database, *m_author, fields());
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, fields());
    m_people = std::make_unique<PeopleService>(*m_database, *m_author);
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, fields(), FunnelService::Reading::Once);
    m_ownership = std::make_unique<OwnershipService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_deeds = std::make_unique<LeadDeeds>(
        LeadDeeds::Services{*m_funnel, *m_handoffs, *m_ownership, *m_touches, *m_undo, nullptr, nullptr, m_steps.get()},
        m_history);
}

void TestQueuePage::cleanup()
{
    m_page.reset();
    m_deeds.reset();
    m_undo.reset();
    m_ownership.reset();
    m_funnel.reset();
    m_people.reset();
    m_leads.reset();
    m_promises.reset();
    m_steps.reset();
    m_touches.reset();
    m_handoffs.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
}

void TestQueuePage::give(int lead, int hour, UserId owner, Side side)
{
    NewHandoff wish;
    wish.lead = LeadId(lead);
    wish.owner = owner;
    wish.to = side;
    wish.at = at(hour);
    BATON_VERIFY(m_handoffs->handOver(wish).result());
}

void TestQueuePage::open()
{
    m_page = std::make_unique<QueuePage>(QueuePage::Services{*m_handoffs, *m_touches, *m_promises, *m_leads, *m_people,
                                                             *m_deeds, nullptr, nullptr, nullptr, m_steps.get()},
                                         m_clock);
    connect(m_page.get(), &QueuePage::userChosen, this, [this](const User &user) { m_author->setUser(user.id); });
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const auto tables = m_page->findChildren<QTableView *>();
    QCOMPARE(tables.size(), 2);
    m_table = tables[0];
    m_free = tables[1];
    m_page->activate();
    QTRY_VERIFY(!m_page->isLoading());
}

// "L-000001 waits, L-000002": the leads in their order, and which of them wait for an answer.
QString TestQueuePage::rowsOf(const QTableView *table)
{
    QStringList words;
    for (const QueueEntry &entry : static_cast<QueueModel *>(table->model())->entries())
        words.append(entry.waitsForAnswer() ? QString(entry.name + u" waits"_s) : entry.name);
    return words.join(u", "_s);
}

bool TestQueuePage::isSaid(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestQueuePage::theMostUrgentComesFirst()
{
    const TimeView view{at(12), QTimeZone::utc(), QLocale::c()};
    HandoffEntry plain; // Without a clock it goes by its own deadline.
    plain.handoff.lead = LeadId(5);
    plain.handoff.respondDue = at(13);
    HandoffEntry over = plain;
    over.handoff.lead = LeadId(6);
    over.handoff.rejectedAt = at(11);
    HandoffEntry ended = plain; // It waits for an answer, but there is nothing left to answer.
    ended.handoff.lead = LeadId(7);
    ended.stage = Stage::Disqualified;
    HandoffEntry gone = plain; // Accepted, and back with marketing since.
    gone.handoff.lead = LeadId(8);
    gone.handoff.to = Side::Sales;
    gone.handoff.acceptedAt = at(11);
    gone.stage = Stage::Nurture;
    HandoffEntry untouched = gone;
    untouched.handoff.lead = LeadId(9);
    untouched.handoff.touchDue = at(20);
    untouched.stage = Stage::Sal;
    const auto entries = queueEntries({plain, over, ended, gone, untouched},
                                      {clockOf(1, SlaClock::State::Running, std::chrono::hours(3)),
                                       clockOf(2, SlaClock::State::Paused, std::chrono::hours(1)),
                                       clockOf(3, SlaClock::State::Breached, -std::chrono::hours(2)),
                                       clockOf(1, SlaClock::State::Running, std::chrono::hours(8)),
                                       clockOf(4, SlaClock::State::Breached, -std::chrono::hours(5))},
                                      view);
    QStringList order;
    for (const QueueEntry &entry : entries)
        order.append(QString::number(entry.lead.value()));
    QCOMPARE(order.join(u' '), u"4 3 5 1 9 2"_s);
    QCOMPARE(entries[3].left, Duration(std::chrono::hours(3)));

    QueueModel model(QueueModel::Grouping::ByUrgency);
    const QAbstractItemModelTester tester(&model);
    model.setEntries(entries);
    QCOMPARE(model.index(0, QueueModel::TimeLeft).data().toString(), u"5 h late"_s);
    QCOMPARE(model.index(0, QueueModel::TimeLeft).data(MarkDelegate::ClockRole).toInt(),
             static_cast<int>(ClockMark::Late));
}

void TestQueuePage::rowsStandInGroupsByUrgency()
{
    using enum SlaClock::State;
    using std::chrono::hours;
    const TimeView view{at(12), QTimeZone::utc(), QLocale::c()};
    // In working time tomorrow's may be nearer than today's: what is due today comes first all the same.
    SlaEntry soonInWorkingTime = clockOf(1, Running, hours(1));
    soonInWorkingTime.clock.dueAt = at(33);
    const auto entries =
        queueEntries({},
                     {soonInWorkingTime, clockOf(2, Running, hours(8)), clockOf(3, Paused, hours(1)),
                      clockOf(4, Breached, -hours(2)), clockOf(5, Running, hours(11)), clockOf(6, Running, hours(48))},
                     view);
    QueueModel model(QueueModel::Grouping::ByUrgency);
    model.setEntries(entries);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, QueueModel::Name);
        if (const QVariant heading = index.data(QueueModel::HeadingRole); heading.isValid())
            rows.append(u"%1 (%2):"_s.arg(heading.toString()).arg(index.data(QueueModel::GroupSizeRole).toInt()));
        rows.append(index.data().toString());
    }
    QCOMPARE(rows.join(u' '),
             u"Late (1): L-000004 Due today (2): L-000002 L-000005 Tomorrow (1): L-000001 Later (1): L-000006 "
             "Waiting on others (1): L-000003"_s);
    QueueModel plain(QueueModel::Grouping::None);
    plain.setEntries(entries);
    QVERIFY(!plain.index(0, 0).data(QueueModel::HeadingRole).isValid());
}

void TestQueuePage::clocksSpeakByShapeAndWord_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("leftMinutes");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("words");
    const auto running = static_cast<int>(SlaClock::State::Running);
    const auto breached = static_cast<int>(SlaClock::State::Breached);
    QTest::newRow("much time") << running << qint64(121) << static_cast<int>(ClockMark::Running) << u"2 h 01"_s;
    QTest::newRow("an hour and a minute of two")
        << running << qint64(61) << static_cast<int>(ClockMark::Running) << u"1 h 01"_s;
    QTest::newRow("an hour") << running << qint64(60) << static_cast<int>(ClockMark::AtRisk) << u"1 h"_s;
    QTest::newRow("tomorrow") << running << qint64(24 * 60) << static_cast<int>(ClockMark::Running) << u"Tue 12:00"_s;
    QTest::newRow("a minute late") << breached << qint64(-1) << static_cast<int>(ClockMark::Late) << u"1 min late"_s;
    QTest::newRow("paused") << static_cast<int>(SlaClock::State::Paused) << qint64(5)
                            << static_cast<int>(ClockMark::Paused) << u"paused"_s;
}

void TestQueuePage::clocksSpeakByShapeAndWord()
{
    QFETCH(int, state);
    QFETCH(qint64, leftMinutes);
    QFETCH(int, mark);
    QFETCH(QString, words);
    SlaClock clock;
    clock.state = static_cast<SlaClock::State>(state);
    clock.left = std::chrono::minutes(leftMinutes);
    clock.elapsed = std::chrono::minutes(60);
    clock.dueAt = at(12) + clock.left;
    const ClockFace face = clockFace(clock, {at(12), QTimeZone::utc(), QLocale::c()});
    QCOMPARE(static_cast<int>(face.mark), mark);
    QCOMPARE(face.words, words);
}

void TestQueuePage::aLeadIsAcceptedAndTakenBack()
{
    give(2, 11);
    give(1, 10);
    open();
    QCOMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);
    QTest::keyClick(m_table, Qt::Key_J);
    QTest::keyClick(m_table, Qt::Key_A);
    QTRY_COMPARE(rows(), u"L-000001 waits, L-000002"_s);
    QTRY_VERIFY(canUndo());
    QTRY_VERIFY(isSaid(u"L-000002 was accepted."_s));
    const int top = m_table->mapTo(m_page.get(), QPoint()).y();
    QTest::keyClick(m_table, Qt::Key_K);
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);
    QTRY_COMPARE(m_table->currentIndex().row(), 1); // What was taken back is looked at again.
    QTRY_VERIFY(isSaid(u"Taken back: accept L-000002."_s));
    QCOMPARE(m_table->mapTo(m_page.get(), QPoint()).y(), top); // Words move no row.
    QVERIFY(m_page->findChildren<QDialog *>().isEmpty());
}

void TestQueuePage::whatIsDoneMakesRoomForTheNext()
{
    give(1, 10);
    give(2, 11);
    give(3, 9);
    open();
    QCOMPARE(rows(), u"L-000003 waits, L-000001 waits, L-000002 waits"_s);
    QTest::keyClick(m_table, Qt::Key_J);
    QCOMPARE(current(), u"L-000001"_s);
    // Accepted it stands elsewhere, and nobody has to look where the next one is.
    QTest::keyClick(m_table, Qt::Key_A);
    QTRY_COMPARE(current(), u"L-000002"_s);
    QVERIFY(rows().contains(u"L-000001"_s) && !rows().contains(u"L-000001 waits"_s));
    QTRY_VERIFY(isSaid(u"L-000001 was accepted. Alt+Up goes back to L-000001."_s));
    QVERIFY(m_table->hasFocus());
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(current(), u"L-000001"_s);
    // From the end the queue goes on from its top, to what waits still.
    QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier);
    while (current() != u"L-000002"_s)
        QTest::keyClick(m_table, Qt::Key_K);
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_table, Qt::Key_A);
    QTRY_VERIFY(isSaid(u"L-000002 was accepted."_s));
    QTRY_VERIFY(current() != u"L-000002"_s);
    // What is done with one that was left by then moves nothing.
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(current(), u"L-000002"_s);
}

void TestQueuePage::comeBack()
{
    QTRY_VERIFY(m_page->findChildren<QDialog *>().isEmpty());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table->setFocus();
    QTRY_VERIFY(!m_page->isLoading());
}

TouchDialog *TestQueuePage::log()
{
    QTest::keyClick(m_table, Qt::Key_L);
    auto *dialog = m_page->findChild<TouchDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void TestQueuePage::whatAsksTheSameIsLookedAtStill()
{
    give(1, 10);
    give(2, 11);
    open();
    QCOMPARE(current(), u"L-000001"_s);
    TouchDialog *dialog = log();
    QVERIFY(dialog);
    auto *kind = dialog->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(TouchKind::Note))); // Which answers nothing.
    QTest::keyClicks(dialog->focusWidget(), u"They moved"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"Logged with L-000001: Note."_s));
    QTRY_VERIFY(!m_page->isLoading());
    QCOMPARE(current(), u"L-000001"_s);
    QVERIFY(!isSaid(u"goes back to"_s));
    // A call answers it: it goes, and the way back leads to where it stands now.
    comeBack();
    QTest::keyClick(m_table, Qt::Key_A);
    QTRY_COMPARE(current(), u"L-000002"_s);
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(current() == u"L-000001"_s && !m_page->isLoading());
    dialog = log();
    QVERIFY(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(current(), u"L-000002"_s);
    comeBack();
    QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(current() == u"L-000001"_s && !m_page->isLoading());
    QTest::keyClick(m_table, Qt::Key_R);
    auto *reasons = m_page->findChild<AnswerDialog *>();
    QVERIFY(reasons && QTest::qWaitForWindowActive(reasons));
    QTest::keyClick(reasons->focusWidget(), Qt::Key_1); // Not ready yet.
    QTRY_VERIFY(reasons->reason());
    QTest::keyClick(reasons->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), u"L-000002 waits"_s);
    QTRY_VERIFY(isSaid(u"Alt+Up goes back to L-000001."_s));
    comeBack();
    QSignalSpy elsewhere(m_page.get(), &QueuePage::leadRequested);
    QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first().at(1).value<LeadId>(), LeadId(1));
}

void TestQueuePage::aLeadIsRejectedByDigits()
{
    give(1, 10);
    give(2, 11);
    open();
    QTest::keyClick(m_table, Qt::Key_R);
    auto *dialog = m_page->findChild<AnswerDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!dialog->reason());
    QTest::keyClick(dialog, Qt::Key_Return); // Without a reason nothing happens.
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_4);
    QTRY_COMPARE(dialog->reason(),
                 std::optional(HandoffReason::Duplicate)); // The key shows on the button for a moment.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), u"L-000002 waits"_s);
    QTRY_VERIFY(m_page->findChildren<AnswerDialog *>().isEmpty());
    QTRY_VERIFY(canUndo());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);
}

void TestQueuePage::anAttemptIsThreeKeys()
{
    give(1, 10);
    open();
    TouchDialog *dialog = log();
    QVERIFY(dialog);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_3, Qt::AltModifier);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const auto touches = [this] { return m_touches->ofLead(LeadId(1)).result().value_or(QList<Touch>()); };
    QTRY_COMPARE(touches().size(), 1);
    const Touch touch = touches().first();
    QCOMPARE(touch.kind, TouchKind::Call);
    QCOMPARE(touch.note, QString());
    QCOMPARE(touch.disposition, std::optional(Disposition::NoAnswer));
    QCOMPARE(touch.actor, UserId(1));
    QTRY_VERIFY(m_page->findChildren<TouchDialog *>().isEmpty() && !m_page->isLoading());
    QTRY_VERIFY(canUndo());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(touches().size(), 0);
}

void TestQueuePage::whatIsFreeIsTakenByAKey()
{
    give(1, 10);
    give(2, 11, UserId());
    give(3, 9, UserId());
    open();
    QCOMPARE(rows(), u"L-000001 waits"_s);
    QCOMPARE(freeRows(), u"L-000003 waits, L-000002 waits"_s);
    // The keys go on from one's own to what is free, where there is nothing to answer yet.
    QTest::keyClick(m_table, Qt::Key_J);
    QVERIFY(m_free->hasFocus());
    QTRY_VERIFY(!m_page->menuActions().first()->isEnabled());
    QTest::keyClick(m_free, Qt::Key_J);
    QTest::keyClick(m_free, Qt::Key_C);
    QTRY_COMPARE(freeRows(), u"L-000003 waits"_s);
    QTRY_COMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);
    QTest::keyClick(m_free, Qt::Key_K);
    QVERIFY(m_table->hasFocus());
    // What is looked at is one's own: it says so, and takes nothing else.
    QTest::keyClick(m_table, Qt::Key_C);
    QTRY_VERIFY(isSaid(u"This lead is yours already."_s));
    QCOMPARE(freeRows(), u"L-000003 waits"_s);
    // Taken back, it is free again, and looked at.
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(freeRows(), u"L-000003 waits, L-000002 waits"_s);
    QTRY_COMPARE(m_free->currentIndex().row(), 1);
    QVERIFY(m_free->hasFocus());
    QCOMPARE(rows(), u"L-000001 waits"_s);
}

void TestQueuePage::whoeverIsSlowerGetsWords()
{
    give(1, 10, UserId());
    open();
    QCOMPARE(freeRows(), u"L-000001 waits"_s);
    QVERIFY(m_free->hasFocus());
    // Bert sells, too.
    BATON_VERIFY(m_database
                     ->write([](Connection &connection) {
                         return connection.run(u"INSERT INTO user_role (user_id, role) VALUES (2, 4)"_s);
                     })
                     .result());
    const Author rival(m_clock, m_wall, UserId(2));
    HandoffService theirs(*m_database, rival);
    BATON_VERIFY(theirs.claim(LeadId(1)).result());
    QTest::keyClick(m_free, Qt::Key_C);
    const QString words = u"Somebody has taken the lead L-000001"_s;
    QTRY_VERIFY(isSaid(words));
    QTRY_COMPARE(freeRows(), QString());
    QTRY_VERIFY(!m_page->isLoading());
    QVERIFY(isSaid(words)); // Reading the queue again does not take the words away.
}

void TestQueuePage::othersTeamsQueuesAreNotFree()
{
    const auto run = [this](const QString &sql) {
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    };
    run(u"UPDATE lead SET stage = 3 WHERE id = 2"_s);
    give(1, 10, UserId());
    give(2, 11, UserId(), Side::Tele);
    give(3, 9, UserId());
    const QStringList queues{
        u"INSERT INTO team (id, name, name_key, side) VALUES (1, 'North', 'north', 3), (2, 'South', 'south', 3)"_s,
        u"INSERT INTO team_member (team_id, user_id) VALUES (1, 1)"_s,
        u"INSERT INTO assignment (id, lead_id, side, team_id, cause, occurred_at, recorded_at) VALUES "
        "(1, 1, 3, 1, 1, 0, 0), (2, 3, 3, 2, 1, 0, 0)"_s};
    for (const QString &sql : queues)
        run(sql);
    open();
    QCOMPARE(freeRows(), u"L-000001 waits"_s); // Lead 2 is for tele, lead 3 waits for the South.
    m_page->setPerson(u"bert"_s);
    QTRY_COMPARE(freeRows(), u"L-000002 waits"_s);
}

void TestQueuePage::anEmptyQueueSaysSo()
{
    give(1, 10);
    open();
    auto *who = m_page->findChild<QComboBox *>();
    QCOMPARE(who->count(), 2); // Who left and who is in marketing receive nothing.
    m_page->setPerson(u"bert"_s);
    QTRY_VERIFY(!m_table->isVisible());
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    QVERIFY2(words.contains(u"Nothing waits for Bert."_s), qPrintable(words.join(u'|')));
    m_page->setPerson(u"Anna"_s);
    QTRY_VERIFY(m_table->isVisible());
}

void TestQueuePage::aConditionLeavesTheLeadsThatFit()
{
    give(1, 9);
    give(2, 10);
    give(3, 11, UserId(), Side::Sales);
    open();
    QCOMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);
    QCOMPARE(freeRows(), u"L-000003 waits"_s);
    auto *box = m_page->findChild<ConditionBox *>();
    QTest::keyClick(m_table, Qt::Key_F);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, u"no = L-000002"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(rows(), u"L-000002 waits"_s);
    QCOMPARE(freeRows(), QString());
    QVERIFY(!box->hasFocus());

    // What fits nothing says so, and is dropped by a key.
    QTest::keyClick(m_page.get(), Qt::Key_F);
    box->selectAll();
    QTest::keyClicks(box, u"stage = won"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"No lead in the queue of Anna fits the filter."_s));
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto drop = std::ranges::find(buttons, u"Drop the filter"_s, &QPushButton::text);
    QVERIFY(drop != buttons.end());
    QTest::mouseClick(*drop, Qt::LeftButton);
    QTRY_COMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);

    QTest::keyClick(m_page.get(), Qt::Key_F);
    QTest::keyClicks(box, u"stge = won"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"The rows are those from before."_s));
    QCOMPARE(rows(), u"L-000001 waits, L-000002 waits"_s);
}

void TestQueuePage::aCallbackComesOnTime()
{
    NextStep callback;
    callback.id = StepId(1);
    callback.lead = LeadId(1);
    callback.kind = StepKind::Callback;
    callback.createdAt = at(10);
    callback.due = at(14);
    const QList<SlaEntry> clocks{clockOf(1, SlaClock::State::Breached, -std::chrono::hours(2)),
                                 clockOf(2, SlaClock::State::Breached, -std::chrono::hours(5))};
    const auto order = [&](Instant now) {
        QStringList texts;
        for (const QueueEntry &entry : queueEntries({}, clocks, {now, QTimeZone::utc(), QLocale::c()}, {callback}))
            texts.append(u"%1:%2"_s.arg(entry.lead.value()).arg(static_cast<int>(entry.group)));
        return texts.join(u' ');
    };
    const auto inGroup = [](int lead, QueueGroup group) { return u"%1:%2"_s.arg(lead).arg(static_cast<int>(group)); };
    const QString late = inGroup(2, QueueGroup::Late);
    // Whatever was promised: they asked not to be called before.
    QCOMPARE(order(at(14) - std::chrono::minutes(1)), late + u' ' + inGroup(1, QueueGroup::NotYet));
    QCOMPARE(order(at(14)), inGroup(1, QueueGroup::Now) + u' ' + late);
    QCOMPARE(order(at(16)), inGroup(1, QueueGroup::Now) + u' ' + late);
}

void TestQueuePage::whatIsPlannedIsSortedIn()
{
    const TimeView view{at(12), QTimeZone::utc(), QLocale::c()};
    const auto step = [](int lead, Instant due, StepKind kind = StepKind::Call) {
        NextStep planned;
        planned.id = StepId(lead);
        planned.lead = LeadId(lead);
        planned.kind = kind;
        planned.createdAt = at(9);
        planned.due = due;
        planned.note = u"the offer"_s;
        return planned;
    };
    const auto entries = queueEntries({},
                                      {clockOf(1, SlaClock::State::Running, std::chrono::hours(3)),
                                       clockOf(2, SlaClock::State::Running, std::chrono::hours(3))},
                                      view, {step(3, at(11)), step(1, at(13)), step(2, at(16)), step(4, at(36))});
    QStringList rows;
    QueueModel model(QueueModel::Grouping::ByUrgency);
    const QAbstractItemModelTester tester(&model);
    model.setEntries(entries);
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, QueueModel::Name).data().toString().right(1) + u' '
                    + model.index(row, QueueModel::Promise).data().toString());
    QCOMPARE(rows,
             (QStringList{u"3 Call: the offer"_s, u"1 Call: the offer"_s, u"2 First touch"_s, u"4 Call: the offer"_s}));
    QVERIFY(entries[0].isLate());
    QCOMPARE(entries[3].group, QueueGroup::Tomorrow);
}

void TestQueuePage::anAttemptIsNotPutUpTooEarly()
{
    const TimeView view{at(12), QTimeZone::utc(), QLocale::c()};
    QList<QueueEntry> entries = queueEntries({},
                                             {clockOf(1, SlaClock::State::Breached, -std::chrono::hours(1)),
                                              clockOf(2, SlaClock::State::Running, std::chrono::hours(1))},
                                             view);
    Cadence resting;
    resting.verdict = Cadence::Verdict::Resting;
    resting.made = 2;
    resting.most = 6;
    resting.mayFrom = at(14);
    restEntries(entries, {{LeadId(1), resting}}, view);
    QCOMPARE(entries[0].lead, LeadId(2));
    QCOMPARE(entries[1].group, QueueGroup::NotYet);
    QueueModel model(QueueModel::Grouping::ByUrgency);
    model.setEntries(entries);
    QCOMPARE(model.index(1, QueueModel::Promise).data(QueueModel::SecondLineRole).toString(), u"attempt 3 of 6"_s);
    QCOMPARE(model.index(1, QueueModel::Name).data(QueueModel::HeadingRole).toString(), u"Not yet"_s);
    Cadence free = resting;
    free.verdict = Cadence::Verdict::Free;
    entries = queueEntries({}, {clockOf(1, SlaClock::State::Breached, -std::chrono::hours(1))}, view);
    restEntries(entries, {{LeadId(1), free}}, view);
    QCOMPARE(entries[0].group, QueueGroup::Late);
}

void TestQueuePage::aDigitLogsACallAndEnterAcceptsWhatIsNext()
{
    give(1, 9);
    open();
    QTest::keyClick(m_page.get(), Qt::Key_A);
    QTRY_VERIFY(isSaid(u"was accepted"_s));
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_page.get(), Qt::Key_3);
    TouchDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<TouchDialog *>()));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->touch().next); // The playbook is read while the dialog is there already.
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"Logged with L-000001: Call, No answer."_s));
    const auto steps = m_steps->openOf(UserId(1)).result();
    BATON_VERIFY(steps);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().kind, StepKind::Call);
    QCOMPARE(steps->first().due, at(2 * 24 + 12)); // Two working days on.
    comeBack();
    QTRY_VERIFY(!m_page->isLoading());
    m_history.undo();
    QTRY_VERIFY(isSaid(u"Taken back: log L-000001"_s));
    QVERIFY(m_steps->openOf(UserId(1)).result()->isEmpty());
    m_history.redo();
    QTRY_VERIFY(isSaid(u"Done again"_s));
    QCOMPARE(m_steps->openOf(UserId(1)).result()->size(), 1); // What was next comes again with it.
}

void TestQueuePage::aStepIsPlannedAndTickedOffByKeys()
{
    give(1, 9);
    open();
    QTest::keyClick(m_page.get(), Qt::Key_N);
    StepDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<StepDialog *>()));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAnswerable());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"Planned with L-000001: Call."_s));
    comeBack();
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_page.get(), Qt::Key_S);
    QTRY_VERIFY((dialog = m_page->findChild<StepDialog *>()) && dialog->isVisible());
    QVERIFY(isSaid(u"Done with L-000001: Call."_s));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape); // Nothing is next.
    comeBack();
    QVERIFY(m_steps->openOf(UserId(1)).result()->isEmpty());
    m_history.undo();
    QTRY_VERIFY(isSaid(u"Taken back: tick off L-000001: Call."_s));
    QCOMPARE(m_steps->ofLead(LeadId(1)).result()->first().isOpen(), true);
    m_history.undo();
    QTRY_VERIFY(isSaid(u"Taken back: plan L-000001: Call."_s));
    QVERIFY(m_steps->ofLead(LeadId(1)).result()->isEmpty());
}

void TestQueuePage::theDesktopCallsAndWrites()
{
    const auto write = [this](const QString &sql) {
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    };
    write(u"INSERT INTO person (id, full_name, name_key, phone, email, created_at, recorded_at, updated_at) VALUES "
          "(1, 'Ada', 'ada', '+49 30 1234', 'ada+x@b.example?cc=eve@b.example', 0, 0, 0)"_s);
    write(u"UPDATE lead SET person_id = 1 WHERE id = 1"_s);
    give(1, 9);
    open();
    QList<QUrl> opened;
    bool isThere = true;
    m_page->setDesktop([&](const QUrl &url) {
        opened.append(url);
        return isThere;
    });
    QTest::keyClick(m_page.get(), Qt::Key_D);
    QVERIFY(isSaid(u"Calling +49 30 1234."_s));
    QTest::keyClick(m_page.get(), Qt::Key_E);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0].toString(QUrl::FullyEncoded), u"tel:+49301234"_s);
    // What somebody wrote as an address adds nothing to the mail.
    QCOMPARE(opened[1].toString(QUrl::FullyEncoded), u"mailto:ada+x@b.example%3Fcc=eve@b.example"_s);
    QVERIFY(!opened[1].hasQuery());
    isThere = false;
    QTest::keyClick(m_page.get(), Qt::Key_D);
    QVERIFY(isSaid(u"This desktop has no program for "_s));
    QTRY_VERIFY(!m_page->isLoading());
    write(u"UPDATE lead SET person_id = NULL WHERE id = 1"_s);
    m_page->refresh();
    QTRY_VERIFY(!m_page->isLoading());
    QTest::keyClick(m_page.get(), Qt::Key_D);
    QVERIFY(isSaid(u"No phone number is known."_s));
    QCOMPARE(opened.size(), 3);
}

void TestQueuePage::everythingHasAName()
{
    give(1, 10);
    open();
    QCOMPARE(unnamedFocusables(*m_page).join(u", "_s), QString());
    QCOMPARE(clippedTexts(*m_page).join(u", "_s), QString());
    QCOMPARE(overlaps(*m_page).join(u", "_s), QString());
    QTest::keyClick(m_table, Qt::Key_R);
    auto *dialog = m_page->findChild<AnswerDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(unnamedFocusables(*dialog).join(u", "_s), QString());
    QCOMPARE(clippedTexts(*dialog).join(u", "_s), QString());
}

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
