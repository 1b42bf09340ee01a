// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/deedhistory.h"
#include "common/themeswitch.h"
#include "history/historydialog.h"
#include "support/clock.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// The one history of the window, and the list of it: what goes back and again in which order, and what says why not.
class TestDeedHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasDoneGoesBackAndAgainInOrder();
    void somethingNewEndsWhatCouldBeDoneAgain();
    void whatCannotBeDoneAgainSaysWhyAndStays();
    void whatIsRefusedForGoodStaysAndTheNextOneGoes();
    void whatDoesNotGoNowCanBeTriedAgain();
    void oneStepGoesAtATime();
    void allDownToAStepGoesBackUntilOneIsRefused();
    void whatWasTakenBackElsewhereIsSettled();
    void theActionsAreNamedAfterWhatGoes();
    void theListShowsStepsAndWhatCanBecomeOfThem();
    void theListGoesBackToAStepByKeys();
    void theListSaysWhereItStopped();
    void anEmptyListSaysWhatWouldStandThere();

private:
    int add(const QString &words, const DeedEnd &back = {}, const DeedEnd &again = {});
    [[nodiscard]] QString states() const;
    [[nodiscard]] static QStringList wordsOf(const HistoryDialog &dialog);
    HistoryDialog *open();
    [[nodiscard]] static QPushButton *button(const HistoryDialog &dialog, const QString &text);

    std::unique_ptr<ThemeSwitch> m_theme;
    FixedClock m_clock{*instantFromIso(u"2026-11-23T09:30:00Z")};
    std::unique_ptr<DeedHistory> m_history;
    std::unique_ptr<QWidget> m_window;
    QStringList m_went; ///< "-" goes back, "+" again.
    QList<Deed::Answer> m_waiting; ///< Where `m_waits`.
    bool m_waits = false;
};

void TestDeedHistory::init()
{
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_history = std::make_unique<DeedHistory>();
    m_history->setClock(m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_went.clear();
    m_waiting.clear();
    m_waits = false;
}

void TestDeedHistory::cleanup()
{
    m_window.reset();
    m_history.reset();
    m_theme.reset();
}

int TestDeedHistory::add(const QString &words, const DeedEnd &back, const DeedEnd &again)
{
    const auto way = [this](const QString &went, const DeedEnd &end) {
        return [this, went, end](const Deed::Answer &answer) {
            m_went.append(went);
            if (m_waits)
                m_waiting.append(answer);
            else
                answer(end);
        };
    };
    return m_history->append({words, way(u'-' + words, back), way(u'+' + words, again), {}}, this);
}

QString TestDeedHistory::states() const
{
    QStringList all;
    const auto steps = m_history->steps();
    for (const DeedStep &step : steps) {
        const QString sign = step.state == DeedStep::State::Done ? u"done"_s
            : step.state == DeedStep::State::Undone              ? u"undone"_s
            : step.state == DeedStep::State::Kept                ? u"kept"_s
                                                                 : u"gone"_s;
        all.append(step.words + u' ' + sign);
    }
    return all.join(u", "_s);
}

void TestDeedHistory::whatWasDoneGoesBackAndAgainInOrder()
{
    for (const QString &words : {u"a"_s, u"b"_s, u"c"_s})
        add(words);
    m_history->undo();
    m_history->undo();
    QCOMPARE(states(), u"a done, b undone, c undone"_s);
    QCOMPARE(m_history->lastWords(), u"a"_s);
    QCOMPARE(m_history->nextWords(), u"b"_s);
    m_history->redo();
    m_history->redo();
    m_history->redo(); // There is nothing more.
    QCOMPARE(m_went.join(u' '), u"-c -b +b +c"_s);
    QCOMPARE(states(), u"a done, b done, c done"_s);
}

void TestDeedHistory::somethingNewEndsWhatCouldBeDoneAgain()
{
    add(u"a"_s);
    m_history->undo();
    QVERIFY(m_history->canRedo());
    add(u"b"_s);
    QVERIFY(!m_history->canRedo());
    QCOMPARE(states(), u"a gone, b done"_s);
    QCOMPARE(m_history->steps().first().why, u"Something else was done since."_s);
    m_history->redo();
    QCOMPARE(m_went.join(u' '), u"-a"_s);
}

void TestDeedHistory::whatCannotBeDoneAgainSaysWhyAndStays()
{
    const DeedEnd final{DeedEnd::Kind::Went, {}, u"Rows had to go for it."_s};
    add(u"import of fair.csv"_s, final);
    add(u"b"_s);
    m_history->undo();
    m_history->undo();
    QSignalSpy refused(m_history.get(), &DeedHistory::refused);
    QVERIFY(m_history->canRedo());
    m_history->redo();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toString(),
             u"“import of fair.csv” cannot be done again. Rows had to go for it."_s);
    QCOMPARE(states(), u"import of fair.csv gone, b undone"_s);
    QCOMPARE(m_history->steps().first().why, u"Rows had to go for it."_s);
    m_history->redo(); // What does not need it goes all the same.
    QCOMPARE(m_went.join(u' '), u"-b -import of fair.csv +b"_s);
}

void TestDeedHistory::whatIsRefusedForGoodStaysAndTheNextOneGoes()
{
    add(u"a"_s);
    add(u"b"_s, {DeedEnd::Kind::Refused, u"It went on since."_s, {}}, {});
    QSignalSpy stopped(m_history.get(), &DeedHistory::stopped);
    m_history->undo();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(states(), u"a done, b kept"_s);
    QCOMPARE(m_history->steps().last().why, u"It went on since."_s);
    m_history->undo();
    QCOMPARE(states(), u"a undone, b kept"_s);
    m_history->redo();
    QCOMPARE(states(), u"a done, b kept"_s);
}

void TestDeedHistory::whatDoesNotGoNowCanBeTriedAgain()
{
    add(u"a"_s, {DeedEnd::Kind::NotNow, u"The server is away."_s, {}});
    m_history->undo();
    QCOMPARE(states(), u"a done"_s);
    m_history->undo();
    QCOMPARE(m_went.join(u' '), u"-a -a"_s);
}

void TestDeedHistory::oneStepGoesAtATime()
{
    add(u"a"_s);
    add(u"b"_s);
    m_waits = true;
    m_history->undo();
    m_history->undo();
    QVERIFY(m_history->isGoing());
    QCOMPARE(m_went.join(u' '), u"-b"_s);
    m_waiting.takeFirst()({});
    QCOMPARE(m_went.join(u' '), u"-b -a"_s);
    add(u"c"_s); // While it goes.
    m_waiting.takeFirst()({});
    QVERIFY(!m_history->isGoing());
    QCOMPARE(states(), u"a gone, b gone, c done"_s);
}

void TestDeedHistory::allDownToAStepGoesBackUntilOneIsRefused()
{
    add(u"a"_s);
    const int wanted = add(u"b"_s);
    add(u"c"_s, {DeedEnd::Kind::Refused, u"It went on since."_s, {}});
    add(u"d"_s);
    m_history->undoBackTo(wanted);
    QCOMPARE(states(), u"a done, b done, c kept, d undone"_s);
    m_history->undoBackTo(wanted);
    QCOMPARE(states(), u"a done, b undone, c kept, d undone"_s);
    m_history->redoUpTo(m_history->steps().last().id);
    QCOMPARE(states(), u"a done, b done, c kept, d done"_s);
}

void TestDeedHistory::whatWasTakenBackElsewhereIsSettled()
{
    const int import = add(u"import"_s);
    m_history->settle(import, {DeedEnd::Kind::Went, {}, u"Import it again."_s});
    QCOMPARE(states(), u"import undone"_s);
    QVERIFY(!m_history->canUndo());
    m_history->settle(import, {});
    QCOMPARE(m_history->steps().first().why, u"Import it again."_s);
}

void TestDeedHistory::theActionsAreNamedAfterWhatGoes()
{
    QAction *undo = m_history->undoAction();
    QAction *redo = m_history->redoAction();
    QVERIFY(redo->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    add(u"give 12 leads to Rita & Co"_s);
    QCOMPARE(undo->text(), u"Undo give 12 leads to Rita && Co"_s);
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    undo->trigger();
    QCOMPARE(redo->text(), u"Redo give 12 leads to Rita && Co"_s);
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    redo->trigger();
    QCOMPARE(m_went.size(), 2);
}

HistoryDialog *TestDeedHistory::open()
{
    m_window->show();
    auto *dialog = new HistoryDialog(*m_history, m_window.get());
    dialog->open();
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QStringList TestDeedHistory::wordsOf(const HistoryDialog &dialog)
{
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    return words;
}

QPushButton *TestDeedHistory::button(const HistoryDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

void TestDeedHistory::theListShowsStepsAndWhatCanBecomeOfThem()
{
    m_history->setPerson(u"Anna"_s);
    add(u"a"_s, {DeedEnd::Kind::Refused, u"It went on since."_s, {}});
    add(u"b"_s, {DeedEnd::Kind::Went, {}, u"Rows had to go for it."_s});
    add(u"c"_s);
    m_history->undo();
    m_history->undo();
    m_history->undo();
    HistoryDialog *dialog = open();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QVERIFY(!table->accessibleName().isEmpty());
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    QCOMPARE(rows.join(u", "_s), u"Anna|c|taken back, Anna|b|taken back for good, Anna|a|stays"_s);
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u":30"_s));
    QVERIFY(wordsOf(*dialog).join(u' ').contains(u"It can be done again"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(wordsOf(*dialog).contains(u"It cannot be done again. Rows had to go for it."_s));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(wordsOf(*dialog).contains(u"It could not be taken back. It went on since."_s));
    QVERIFY(!button(*dialog, u"&Undo back to here"_s)->isEnabled());
}

void TestDeedHistory::theListGoesBackToAStepByKeys()
{
    for (const QString &words : {u"a"_s, u"b"_s, u"c"_s})
        add(words);
    HistoryDialog *dialog = open();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Down); // The newest stands above it.
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QCOMPARE(m_went.join(u' '), u"-c -b"_s);
    QCOMPARE(states(), u"a done, b undone, c undone"_s);
    QCOMPARE(table->currentIndex().row(), 1); // Whoever looks at a step goes on looking at it.
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QCOMPARE(states(), u"a done, b done, c undone"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(states(), u"a done, b done, c done"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(states(), u"a done, b done, c undone"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestDeedHistory::theListSaysWhereItStopped()
{
    add(u"a"_s);
    add(u"b"_s, {DeedEnd::Kind::Refused, u"It went on since."_s, {}});
    HistoryDialog *dialog = open();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Down);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QCOMPARE(states(), u"a done, b kept"_s);
    QVERIFY2(wordsOf(*dialog).contains(u"It went on since."_s), qPrintable(wordsOf(*dialog).join(u'|')));
}

void TestDeedHistory::anEmptyListSaysWhatWouldStandThere()
{
    HistoryDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(wordsOf(*dialog).join(u' ').contains(u"Nothing was done here yet."_s));
    QVERIFY(!dialog->findChild<QTableView *>()->isVisible());
    add(u"a"_s);
    QVERIFY(dialog->findChild<QTableView *>()->isVisible());
    QVERIFY(!wordsOf(*dialog).join(u' ').contains(u"Nothing was done here yet."_s));
}

QTEST_MAIN(TestDeedHistory)
#include "tst_deedhistory.moc"
