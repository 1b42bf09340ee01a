// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importundo.h"
#include "common/activity.h"
#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/deedhistory.h"
#include "common/emptystate.h"
#include "common/filterchip.h"
#include "common/panedock.h"
#include "common/themeswitch.h"
#include "deals/dealfieldsql.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "leads/leadfieldsql.h"
#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadspage.h"
#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"
#include "verbs/answerdialog.h"
#include "verbs/leadverb.h"
#include "verbs/leadverbs.h"
#include "verbs/ownerdialog.h"
#include "verbs/stagedialog.h"
#include "verbs/touchdialog.h"
#include "verbs/verbrow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// A Monday; the workspace's hours are Monday to Friday 09:00–17:00 in UTC.
constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

// Anna of sales works here, Bert of tele beside her. Three leads of marketing, one of sales that Bert once had.
const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 3)"_s,
    u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
    "(1, 3, 0, 1, 0, 0), (2, 3, 0, 2, 0, 0), (3, 9, 0, 3, 0, 0), (4, 3, 0, 4, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 0, FALSE, 1, 0), (2, 1, 3, 0, FALSE, 1, 0), (3, 1, 9, 0, FALSE, 1, 0), (4, 1, 3, 0, FALSE, 1, 0)"_s,
};

FieldCatalogue fields()
{
    FieldCatalogue catalogue;
    for (const auto &room : {leadFields(), dealFields()}) {
        for (const FieldSpec &field : room)
            catalogue.add(field);
    }
    return catalogue;
}

} // namespace

/// What a person does with the leads of the list, by single keys: each verb, many leads at once, and the way back.
class TestLeadVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLeadIsMovedForAReasonAndBack();
    void whatWentOnSinceIsNotDoneAgain();
    void whatGetsAnotherOwnerMeanwhileIsNotGivenAgain();
    void whatIsTakenBackLateIsSaidToBeginAnew();
    void manyAreGivenToSomebodyAtOnce();
    void thousandsAreWorkedThroughAndComeBackAtOnce_data();
    void thousandsAreWorkedThroughAndComeBackAtOnce();
    void whatIsStoppedStaysAsItIs();
    void aLeadIsTakenHandedOverAndAnswered();
    void aLeadIsGivenBackAndAskedAbout();
    void anAttemptIsLogged();
    void acceptingAndLoggingAreInSightWhereRoomIsScarce();
    void whatCannotBeDoneSaysWhy();
    void nobodysBusinessHasAView();
    void aFigureKeepsItsName();
    void theNavigationBringsBackWhatOneChoseOneself();
    void nothingIsCalledEmptyBeforeItIsRead();
    void aSortedColumnOfNumbersKeepsItsHeading();
    void inANarrowWindowSpaceOpensTheDetail();
    void everythingHasAName();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template<typename Dialog>
    Dialog *dialog();
    void answer(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] bool isSaid(const QString &words) const;
    /// All words that can be seen.
    [[nodiscard]] QString said() const;
    [[nodiscard]] LeadStanding standing(int lead) const;
    void settle();
    /// So many more leads of marketing, which nobody has.
    void addLeads(int count);
    [[nodiscard]] qint64 count(const QString &sql);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{monday};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<OwnershipService> m_ownership;
    std::unique_ptr<UndoService> m_undo;
    DeedHistory m_history;
    ActivityList m_activities;
    std::unique_ptr<LeadDeeds> m_deeds;
    std::unique_ptr<LeadsPage> m_page;
    LeadGrid *m_grid = nullptr;
};

void TestLeadVerbs::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_history.forget();
    m_clock.set(monday);
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId(1));
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, fields());
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, fields(), FunnelService::Reading::Once);
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_ownership = std::make_unique<OwnershipService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_deeds = std::make_unique<LeadDeeds>(
        LeadDeeds::Services{*m_funnel, *m_handoffs, *m_ownership, *m_touches, *m_undo}, m_history, &m_activities);
    m_page = std::make_unique<LeadsPage>(LeadStoryReader::Services{*m_leads}, m_clock);
    m_page->offerVerbs(*m_deeds);
    m_page->offerLimbo(*m_funnel);
    m_page->resize(1300, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    m_grid = m_page->findChild<LeadGrid *>();
    QTRY_COMPARE(m_grid->model()->rowCount(), 4); // The newest first: 4, 3, 2, 1.
    QTRY_VERIFY(!m_page->isLoading());
}

void TestLeadVerbs::cleanup()
{
    m_page.reset();
    m_deeds.reset();
    m_undo.reset();
    m_ownership.reset();
    m_touches.reset();
    m_handoffs.reset();
    m_funnel.reset();
    m_leads.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
}

void TestLeadVerbs::settle()
{
    QTRY_VERIFY(m_page->findChildren<QDialog *>().isEmpty());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_grid->setFocus();
    QTRY_VERIFY(!m_page->isLoading());
}

void TestLeadVerbs::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    settle();
    QTest::keyClick(m_grid, key, modifiers);
}

template<typename Dialog>
Dialog *TestLeadVerbs::dialog()
{
    Dialog *found = nullptr;
    const bool isThere = QTest::qWaitFor([this, &found] {
        found = m_page->findChild<Dialog *>();
        return found && found->isVisible();
    });
    return isThere && QTest::qWaitForWindowActive(found) ? found : nullptr;
}

void TestLeadVerbs::answer(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(dialog->windowHandle(), key, modifiers);
}

bool TestLeadVerbs::isSaid(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QString TestLeadVerbs::said() const
{
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u" | "_s);
}

LeadStanding TestLeadVerbs::standing(int lead) const
{
    const auto found = m_ownership->standings({LeadId(lead)}).result();
    return found ? found->leads.value(0) : LeadStanding();
}

void TestLeadVerbs::aLeadIsMovedForAReasonAndBack()
{
    key(Qt::Key_M);
    auto *stages = dialog<StageDialog>();
    QVERIFY(stages);
    QCOMPARE(stages->stage(), std::optional(Stage::Tal)); // The next one.
    QTRY_COMPARE(QApplication::focusWidget(), stages->focusWidget());
    for (int i = 0; i < 13 && stages->stage() != Stage::Recycled; ++i)
        answer(stages, Qt::Key_Down);
    QVERIFY2(stages->stage() == Stage::Recycled, qPrintable(nameOf(stages->stage().value_or(Stage::Inquiry))));
    answer(stages, Qt::Key_Return);
    QVERIFY(stages->isVisible()); // Not without a reason.
    stages->findChild<QLineEdit *>()->setText(u"Next year"_s);
    answer(stages, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"L-000004 is in “Recycled” now."_s));
    QCOMPARE(standing(4).stage, Stage::Recycled);
    settle();
    QCOMPARE(m_page->place().value<LeadsPlace>().lead, LeadId(4)); // It is looked at still.
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back: move L-000004 to “Recycled”."_s));
    QCOMPARE(standing(4).stage, Stage::Mql);
    QCOMPARE(standing(4).visits.size(), 1); // As if it had never been there.
    m_clock.set(m_clock.now() + std::chrono::minutes(1));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(isSaid(u"Done again: move L-000004 to “Recycled”."_s), qPrintable(said()));
    QCOMPARE(standing(4).stage, Stage::Recycled);
    QCOMPARE(standing(4).visits.last().reason, u"Next year"_s);
    QCOMPARE(standing(4).visits.last().enteredAt, monday); // When it was true before.
}

void TestLeadVerbs::whatWentOnSinceIsNotDoneAgain()
{
    m_deeds->move({standing(4)}, Stage::Tal, {});
    QTRY_VERIFY(m_history.canUndo());
    m_history.undo();
    QTRY_VERIFY(m_history.canRedo());
    StageMove elsewhere; // By somebody else.
    elsewhere.lead = LeadId(4);
    elsewhere.to = Stage::Nurture;
    BATON_VERIFY(m_funnel->move(elsewhere).result());
    m_history.redo();
    QTRY_VERIFY2(isSaid(u"could not be done again. It was changed since"_s), qPrintable(said()));
    QVERIFY(!m_history.canRedo());
    QCOMPARE(m_history.steps().last().state, DeedStep::State::Gone);
    QVERIFY(!m_history.steps().last().why.isEmpty());
    QCOMPARE(standing(4).stage, Stage::Nurture);
}

void TestLeadVerbs::whatGetsAnotherOwnerMeanwhileIsNotGivenAgain()
{
    OwnershipChange change;
    change.side = Side::Tele;
    change.owner = UserId(2);
    m_deeds->change({standing(4), standing(2)}, change, u"Bert"_s);
    QTRY_COMPARE(m_history.lastWords(), u"give 2 leads to Bert"_s);
    m_history.undo();
    QTRY_VERIFY(m_history.canRedo());
    NewHandoff wish; // By somebody else.
    wish.lead = LeadId(4);
    wish.to = Side::Sales;
    BATON_VERIFY(m_handoffs->handOver(wish).result());
    m_history.redo();
    QTRY_VERIFY2(isSaid(u"Done again but for 1 leads: give 2 leads to Bert."_s), qPrintable(said()));
    QVERIFY(!standing(4).teleOwner.isValid());
    QCOMPARE(standing(2).teleOwner, UserId(2));
    QVERIFY(standing(2).waitsForAnswer()); // With its hand-off.
    m_history.undo(); // What was done again goes back again.
    QTRY_VERIFY(m_history.canRedo());
    QVERIFY(!standing(2).handoff);
}

void TestLeadVerbs::whatIsTakenBackLateIsSaidToBeginAnew()
{
    m_deeds->move({standing(4)}, Stage::Nurture, {});
    QTRY_VERIFY(isSaid(u"L-000004 is in “Nurture” now."_s));
    m_clock.set(m_clock.now() + std::chrono::minutes(16));
    m_history.undo();
    QTRY_VERIFY2(isSaid(u"Taken back: move L-000004 to “Nurture”. 1 leads were moved back, because"_s),
                 qPrintable(said()));
    QCOMPARE(standing(4).stage, Stage::Mql);
    QCOMPARE(standing(4).visits.size(), 3);
}

void TestLeadVerbs::manyAreGivenToSomebodyAtOnce()
{
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_grid->chosenLeads().size(), 4);
    key(Qt::Key_O);
    auto *owners = dialog<OwnerDialog>();
    QVERIFY(owners);
    QCOMPARE(owners->side(), Side::Tele);
    QCOMPARE(owners->owner(), UserId(2)); // Anna is of sales.
    answer(owners, Qt::Key_Return);
    // The one that is won is nobody's to give. The plurals are those of the translation, which is not here.
    QTRY_VERIFY(isSaid(u"3 leads was given to Bert."_s));
    for (const int lead : {1, 2, 4}) {
        QCOMPARE(standing(lead).teleOwner, UserId(2));
        QVERIFY(standing(lead).waitsForAnswer());
    }
    settle();
    QCOMPARE(m_grid->chosenLeads().size(), 4); // What was chosen is chosen still.
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back: give 3 leads to Bert."_s));
    for (const int lead : {1, 2, 4}) {
        QVERIFY(!standing(lead).teleOwner.isValid());
        QVERIFY(!standing(lead).handoff);
    }
}

void TestLeadVerbs::addLeads(int count)
{
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 101 UNION ALL SELECT i + 1 FROM n WHERE i < 100 + "_s
        + QString::number(count) + u") "_s;
    for (const QString &sql :
         {numbers
              + u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
                "SELECT i, 3, 0, i, 0, 0 FROM n"_s,
          numbers
              + u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) "
                "SELECT i, 1, 3, 0, FALSE, 1, 0 FROM n"_s})
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_page->refresh();
    settle();
    key(Qt::Key_F5); // What is new is shown when somebody asks for it.
    QTRY_COMPARE(m_grid->model()->rowCount(), count + 4);
    settle();
}

qint64 TestLeadVerbs::count(const QString &sql)
{
    return m_database->read([sql](Connection &connection) { return connection.count(sql, {}); }).result().value_or(-1);
}

void TestLeadVerbs::thousandsAreWorkedThroughAndComeBackAtOnce_data()
{
    QTest::addColumn<Qt::Key>("verb");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("done");
    QTest::newRow("given") << Qt::Key_O << u"1,253 leads was given to Bert."_s << u"give 1,253 leads to Bert"_s
                           << u"SELECT count(*) FROM lead WHERE tele_owner_id = 2"_s;
    QTest::newRow("moved") << Qt::Key_M << u"1,254 leads is in “Tele-accepted” now."_s
                           << u"move 1,254 leads to “Tele-accepted”"_s
                           << u"SELECT count(*) FROM lead WHERE stage = 4 AND id <> 3"_s;
    QTest::newRow("logged") << Qt::Key_L << u"Logged with 1,254 leads: Call."_s << u"log 1,254 leads"_s
                            << u"SELECT count(*) - 1 FROM touch WHERE deleted_at IS NULL"_s;
    QTest::newRow("taken") << Qt::Key_C << u"1,253 leads is yours now."_s << u"take 1,253 leads"_s
                           << u"SELECT count(*) FROM lead WHERE sales_owner_id = 1 OR tele_owner_id = 1"_s;
}

void TestLeadVerbs::thousandsAreWorkedThroughAndComeBackAtOnce()
{
    QFETCH(const Qt::Key, verb);
    QFETCH(const QString, said);
    QFETCH(const QString, deed);
    QFETCH(const QString, done);
    addLeads(1250); // Three portions, with those that were here.
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_grid->chosenLeads().size(), 1254);
    QSignalSpy going(&m_activities, &ActivityList::changed);
    key(verb);
    QDialog *asked = dialog<QDialog>();
    QVERIFY2(asked, qPrintable(this->said()));
    if (verb == Qt::Key_M) // The one that is won makes it ask why.
        asked->findChild<QLineEdit *>()->setText(u"All of them"_s);
    answer(asked, Qt::Key_Return);
    QTRY_VERIFY2(isSaid(said), qPrintable(this->said()));
    QCOMPARE(count(done), 1253);
    QVERIFY(going.count() > 3); // It was shown how far it is.
    QVERIFY(m_activities.isEmpty());
    QCOMPARE(count(u"SELECT count(*) FROM batch"_s), verb == Qt::Key_O || verb == Qt::Key_C ? 1 : 0);
    QCOMPARE(m_history.lastWords(), deed);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(isSaid(u"Taken back: %1."_s.arg(deed)), qPrintable(this->said()));
    QCOMPARE(count(done), verb == Qt::Key_L ? -1 : 0);
    QVERIFY(!m_history.canUndo());
    for (int turn = 0; turn < 2; ++turn) { // Again and again.
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(isSaid(u"Done again: %1."_s.arg(deed)), qPrintable(this->said()));
        QCOMPARE(count(done), 1253);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(isSaid(u"Taken back: %1."_s.arg(deed)), qPrintable(this->said()));
        QCOMPARE(count(done), verb == Qt::Key_L ? -1 : 0);
    }
}

void TestLeadVerbs::whatIsStoppedStaysAsItIs()
{
    addLeads(1250);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_O);
    auto *owners = dialog<OwnerDialog>();
    QVERIFY(owners);
    connect(&m_activities, &ActivityList::changed, this, [this] {
        if (Activity *going = m_activities.latest(); going && going->progress() > 0)
            emit going->cancelRequested();
    });
    answer(owners, Qt::Key_Return);
    QTRY_VERIFY2(isSaid(u"500 leads was given to Bert. Stopped: 753 leads are as they were."_s), qPrintable(said()));
    QCOMPARE(count(u"SELECT count(*) FROM lead WHERE tele_owner_id = 2"_s), 500);
    m_activities.disconnect(this);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(isSaid(u"Taken back: give 500 leads to Bert."_s), qPrintable(said()));
    QCOMPARE(count(u"SELECT count(*) FROM lead WHERE tele_owner_id = 2"_s), 0);
}

void TestLeadVerbs::aLeadIsTakenHandedOverAndAnswered()
{
    // Anna works for tele as well here.
    BATON_VERIFY(m_database
                     ->write([](Connection &connection) {
                         return connection.execute(u"INSERT INTO user_role (user_id, role) VALUES (1, 3)"_s);
                     })
                     .result());
    key(Qt::Key_H);
    auto *owners = dialog<OwnerDialog>();
    QVERIFY(owners);
    QCOMPARE(owners->owner(), UserId()); // Into the queue of tele.
    answer(owners, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"L-000004 was handed over to Tele."_s));
    key(Qt::Key_A);
    QTRY_VERIFY(isSaid(u"Nobody has it yet: take it first."_s));
    key(Qt::Key_C);
    QTRY_VERIFY(isSaid(u"L-000004 is yours now."_s));
    QCOMPARE(standing(4).handoff->owner, UserId(1));
    key(Qt::Key_A);
    QTRY_VERIFY(isSaid(u"L-000004 was accepted."_s));
    QCOMPARE(standing(4).stage, Stage::Tal);
    // All of it goes back, one by one.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_history.canUndo());
        const QString words = m_history.lastWords();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(isSaid(u"Taken back: "_s + words), qPrintable(said()));
    }
    QVERIFY(!m_history.canUndo());
    QCOMPARE(standing(4).stage, Stage::Mql);
    QVERIFY(!standing(4).handoff);
    // And is done again, one by one.
    for (int i = 0; i < 3; ++i) {
        const QString words = m_history.nextWords();
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(isSaid(u"Done again: "_s + words), qPrintable(said()));
    }
    QVERIFY(!m_history.canRedo());
    QCOMPARE(standing(4).stage, Stage::Tal);
    QCOMPARE(standing(4).handoff->owner, UserId(1));
    QVERIFY(standing(4).handoff->acceptedAt);
}

void TestLeadVerbs::aLeadIsGivenBackAndAskedAbout()
{
    // Anna works for tele as well here.
    BATON_VERIFY(m_database
                     ->write([](Connection &connection) {
                         return connection.execute(u"INSERT INTO user_role (user_id, role) VALUES (1, 3)"_s);
                     })
                     .result());
    NewHandoff wish;
    wish.lead = LeadId(4);
    wish.to = Side::Tele;
    wish.owner = UserId(1);
    BATON_VERIFY(m_handoffs->handOver(wish).result());
    key(Qt::Key_R);
    auto *reasons = dialog<AnswerDialog>();
    QVERIFY(reasons);
    answer(reasons, Qt::Key_1);
    QTRY_VERIFY(reasons->reason());
    answer(reasons, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"L-000004 was rejected: Not ready yet."_s));
    QCOMPARE(standing(4).stage, Stage::Nurture);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back: reject L-000004."_s));
    QVERIFY(standing(4).waitsForAnswer());
    key(Qt::Key_T);
    auto *question = dialog<AnswerDialog>();
    QVERIFY2(question, qPrintable(said()));
    question->findChild<QLineEdit *>()->setText(u"Which country?"_s);
    answer(question, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"L-000004 waits for information."_s));
    QCOMPARE(standing(4).stage, Stage::InfoRequested);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back: ask about L-000004."_s));
    QVERIFY(standing(4).waitsForAnswer());
}

void TestLeadVerbs::anAttemptIsLogged()
{
    key(Qt::Key_L);
    auto *log = dialog<TouchDialog>();
    QVERIFY2(log, qPrintable(said()));
    const auto outcomes = log->findChildren<QComboBox *>();
    QCOMPARE(outcomes[1]->currentText(), u"not said (Alt+0)"_s);
    // Whoever writes at once loses no word, and the call's end is one key from there.
    QTest::keyClicks(log->focusWidget(), u"Nobody there"_s);
    answer(log, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(outcomes[1]->currentText(), u"No answer (Alt+3)"_s);
    QCOMPARE(log->touch().note, u"Nobody there"_s);
    answer(log, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"Logged with L-000004: Call, No answer."_s));
    const auto touches = m_touches->ofLead(LeadId(4)).result();
    QCOMPARE(touches->size(), 1);
    QCOMPARE(touches->first().note, u"Nobody there"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    // What the database holds, the window hears of a little later: what can be redone is known when it is said.
    QTRY_VERIFY(isSaid(u"Taken back: log L-000004."_s));
    QCOMPARE(m_touches->ofLead(LeadId(4)).result()->size(), 0);
    m_clock.set(m_clock.now() + std::chrono::minutes(1));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_touches->ofLead(LeadId(4)).result()->size(), 1);
    const Touch again = m_touches->ofLead(LeadId(4)).result()->first();
    QCOMPARE(again.note, u"Nobody there"_s);
    QCOMPARE(again.disposition, Disposition::NoAnswer);
    QCOMPARE(again.occurredAt, monday); // When it was true before.
}

void TestLeadVerbs::acceptingAndLoggingAreInSightWhereRoomIsScarce()
{
    auto *verbs = m_page->findChild<LeadVerbs *>();
    VerbRow row(*verbs, m_page.get());
    row.show();
    const auto shown = [&row] {
        QStringList words;
        for (const QPushButton *button : row.findChildren<QPushButton *>())
            if (button->isVisible())
                words.append(button->text());
        return words.join(u' ');
    };
    const auto wide = [&row](const QString &text) {
        for (const QPushButton *button : row.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->sizeHint().width() + row.layout()->spacing();
        return 0;
    };
    const int more = row.findChild<QToolButton *>()->sizeHint().width();
    row.resize(1000, 40);
    QCOMPARE(shown(), u"Take Log Move"_s);
    row.resize(more + wide(u"Log"_s) + 2, 40); // To take stands before it, and has no room.
    QCOMPARE(shown(), u"Log"_s);
    row.resize(more + wide(u"Log"_s) - 2, 40);
    QCOMPARE(shown(), u"Log"_s);
    QCOMPARE(keyCapOf(row.findChildren<QPushButton *>()[2]), QString()); // Its key goes before it does.
    row.resize(1000, 40);
    QCOMPARE(shown(), u"Take Log Move"_s);
    QCOMPARE(keyCapOf(row.findChildren<QPushButton *>()[2]), u"L"_s);
    // Words that grow while the row stays as wide.
    row.resize(more + wide(u"Take"_s) + wide(u"Log"_s) + wide(u"Move"_s) + 2, 40);
    QCOMPARE(shown(), u"Take Log Move"_s);
    row.findChildren<QPushButton *>()[2]->setText(u"Log what was said"_s);
    QTRY_VERIFY(shown().startsWith(u"Take Log what was said"_s) && !shown().contains(u"Move"_s));
    for (const QPushButton *button : row.findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || button->width() >= button->sizeHint().width());
}

void TestLeadVerbs::whatCannotBeDoneSaysWhy()
{
    const auto actions = m_page->menuActions();
    const auto tip = [&](LeadVerb verb) {
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *action) { return action->text() == verbText(verb); });
        return (*found)->isEnabled() ? QString() : (*found)->toolTip();
    };
    QTRY_VERIFY(tip(LeadVerb::Accept).contains(u"No hand-off of it waits for an answer."_s));
    QCOMPARE(tip(LeadVerb::Move), QString());
    key(Qt::Key_J); // The one that is won.
    QTRY_VERIFY(tip(LeadVerb::Give).contains(u"It has ended as “Won”."_s));
    key(Qt::Key_O);
    QTRY_VERIFY(isSaid(u"It has ended as “Won”."_s));
    QVERIFY(m_page->findChildren<OwnerDialog *>().isEmpty());
    m_author->setUser(UserId());
    key(Qt::Key_J);
    key(Qt::Key_C);
    QTRY_VERIFY(isSaid(u"Nobody is named who does it"_s));
    // Who is named later may do it at once.
    m_page->refresh();
    settle();
    QTRY_VERIFY(!tip(LeadVerb::Take).isEmpty());
    m_author->setUser(UserId(1));
    m_history.forget();
    QTRY_COMPARE(tip(LeadVerb::Take), QString());
}

void TestLeadVerbs::nobodysBusinessHasAView()
{
    m_page->showLimbo();
    QTRY_COMPARE(m_grid->model()->rowCount(), 3); // The one that is won may rest.
    QTRY_VERIFY(!m_page->isLoading());
    QCOMPARE(m_grid->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Why it is nobody’s"_s);
    QVERIFY2(m_grid->model()->index(0, 1).data().toString().startsWith(u"no owner · no touch for "_s),
             qPrintable(m_grid->model()->index(0, 1).data().toString()));
    const LeadId taken = m_page->place().value<LeadsPlace>().lead;
    // Taken and called, it is somebody's, and the next one is looked at.
    key(Qt::Key_C);
    QTRY_VERIFY(isSaid(u"is yours now."_s));
    key(Qt::Key_L);
    auto *log = dialog<TouchDialog>();
    QVERIFY2(log, qPrintable(said()));
    answer(log, Qt::Key_Return);
    QTRY_COMPARE(m_grid->model()->rowCount(), 2);
    settle();
    QVERIFY(m_grid->currentRow() >= 0);
    QVERIFY(m_page->place().value<LeadsPlace>().lead != taken);
}

void TestLeadVerbs::aFigureKeepsItsName()
{
    m_page->showOnly({u"SLA"_s, u"Promise"_s, u"First touch, late"_s, u"source = \"Fair\""_s, {LeadId(1), LeadId(3)}});
    QTRY_COMPARE(m_grid->model()->rowCount(), 2);
    const auto name = [this] { return m_page->findChild<FilterChip *>(u"opened"_s)->accessibleName(); };
    const QString whole = u"Filter: SLA: Promise First touch, late – 2 leads · source = \"Fair\""_s;
    QCOMPARE(name(), whole);
    const QVariant place = m_page->place();
    key(Qt::Key_F);
    auto *box = m_page->findChild<ConditionBox *>();
    QVERIFY(box->hasFocus());
    box->setText(u"stage = won"_s); // Typed, it would offer words.
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    QCOMPARE(name(), whole);
    QTRY_VERIFY(m_grid->hasFocus()); // Enter goes on to what was found.
    m_page->goTo(place);
    QTRY_COMPARE(m_grid->model()->rowCount(), 2);
}

void TestLeadVerbs::theNavigationBringsBackWhatOneChoseOneself()
{
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(u"stage = mql"_s);
    box->readNow();
    QTRY_COMPARE(m_grid->model()->rowCount(), 3);
    const QVariant own = m_page->place();
    m_page->showOnly({u"SLA"_s, u"Promise"_s, u"First touch"_s, {}, {LeadId(3)}});
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    const QVariant drilled = m_page->place();
    m_page->comeByHand();
    QTRY_COMPARE(m_grid->model()->rowCount(), 3);
    QVERIFY(!m_page->findChild<FilterChip *>(u"opened"_s)
            || !m_page->findChild<FilterChip *>(u"opened"_s)->isVisible());
    QCOMPARE(box->text(), u"stage = mql"_s);
    QCOMPARE(m_page->place(), own);
    // The history still knows the figure, from which one comes to one's own again.
    m_page->goTo(drilled);
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    m_page->comeByHand();
    QTRY_COMPARE(m_grid->model()->rowCount(), 3);
    // What one makes of it oneself is one's own.
    m_page->showLimbo();
    QTRY_VERIFY(!m_page->isLoading());
    m_page->comeByHand();
    QCOMPARE(m_page->place(), own);
}

void TestLeadVerbs::nothingIsCalledEmptyBeforeItIsRead()
{
    LeadsPage page(LeadStoryReader::Services{*m_leads}, m_clock);
    page.show();
    page.activate();
    const auto isShown = [&page](const QString &name) {
        const auto *found = page.findChild<QWidget *>(name);
        return found && found->isVisible();
    };
    QVERIFY(isShown(u"loading"_s));
    QVERIFY(!page.findChild<EmptyState *>()->isVisible());
    QTRY_VERIFY(!page.isLoading());
    QVERIFY(!isShown(u"loading"_s));
    QVERIFY(page.findChild<LeadGrid *>()->isVisible());
    QVERIFY(page.findChild<LeadGrid *>()->hasFocus());
}

void TestLeadVerbs::aSortedColumnOfNumbersKeepsItsHeading()
{
    m_page->restoreLayout(u"name,employees,score|employees"_s);
    m_page->refresh();
    QTRY_COMPARE(m_grid->model()->columnCount(), 3);
    QTRY_VERIFY(!m_page->isLoading());
    for (const int column : {1, 2}) {
        const QString heading = m_grid->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const double words = themeOf(m_grid).metrics(TextRole::SmallMedium).horizontalAdvance(heading);
        QVERIFY2(m_grid->columnWidth(column) >= words + themeOf(m_grid).length(16 + 16), qPrintable(heading));
    }
}

void TestLeadVerbs::inANarrowWindowSpaceOpensTheDetail()
{
    auto *pane = m_page->findChild<LeadPane *>();
    QVERIFY(pane->isVisible());
    m_page->resize(1000, 700);
    QTRY_VERIFY(!pane->isVisible());
    const int width = m_grid->width();
    key(Qt::Key_Space);
    QVERIFY(pane->isVisible());
    QCOMPARE(m_grid->width(), width); // It lies over the list.
    key(Qt::Key_Escape);
    QVERIFY(!pane->isVisible());
    QVERIFY(m_grid->hasFocus());
}

void TestLeadVerbs::everythingHasAName()
{
    QCOMPARE(unnamedFocusables(*m_page).join(u", "_s), QString());
    QCOMPARE(clippedTexts(*m_page).join(u", "_s), QString());
    QCOMPARE(overlaps(*m_page).join(u", "_s), QString());
    for (const Qt::Key verb : {Qt::Key_M, Qt::Key_O, Qt::Key_H}) {
        key(verb);
        auto *asked = dialog<QDialog>();
        QVERIFY(asked);
        QCOMPARE(unnamedFocusables(*asked).join(u", "_s), QString());
        QCOMPARE(clippedTexts(*asked).join(u", "_s), QString());
        delete asked;
    }
}

QTEST_MAIN(TestLeadVerbs)
#include "tst_leadverbs.moc"
