// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "batonctlrun.h"
#include "composition.h"
#include "testdatabase.h"
#include "ui/journeyground.h"
#include "words.h"

#include "common/grid/celleditor.h"
#include "common/page.h"
#include "leads/leadgrid.h"
#include "leads/leadnumber.h"
#include "verbs/conflictdialog.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int accountColumn = 1; // The first one that can be typed in.

} // namespace

/// Two programs write to one lead: somebody types in a cell of the real window while the command line, a process of its
/// own, changes the same field and another one. Each learns of the other, and nothing of either is lost unseen.
class TestTwoWriters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void theDialogShowsWhatEachWants();
    void theirsStandsWhereTheDialogIsLeft();
    void mineStandsWhereItIsChosen();
    void whatOneWritesTheOtherShows();

private:
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {});
    /// Types `mine` as the first lead's account, while the other program writes `theirs`, and its title.
    ConflictDialog *meet(const QString &mine, const QString &theirs);
    [[nodiscard]] bool others(const QStringList &assignments) const;
    /// What the command line reads in the database.
    [[nodiscard]] QString stored(const QString &field) const;
    [[nodiscard]] QString shown() const
    {
        return m_grid->model()->index(m_grid->currentRow(), accountColumn).data().toString();
    }

    QTemporaryDir m_home;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    LeadGrid *m_grid = nullptr;
    QString m_lead;
    QString m_account; ///< The lead's, before anybody wrote.
};

void TestTwoWriters::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    m_test = std::make_unique<TestDatabase>(engine);
    const auto made = batonctl({u"workspace"_s, u"create"_s, m_test->url(), u"--sample"_s, u"--leads"_s, u"40"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    Arguments arguments;
    arguments.workspace = m_test->url();
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), patience);
    press(QApplication::focusWidget(), Qt::Key_G);
    press(QApplication::focusWidget(), Qt::Key_L);
    QCOMPARE(m_window->currentPage()->objectName(), u"leads"_s);
    m_grid = m_window->currentPage()->findChild<LeadGrid *>();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading() && m_grid->model()->rowCount() == 40, patience);
    m_lead = leadNumber(m_grid->chosenLeads().constFirst());
    m_account = shown();
    QCOMPARE(stored(u"account"_s), m_account);
}

void TestTwoWriters::cleanup()
{
    if (m_window)
        m_window->close();
    m_composition.reset();
    m_words.reset();
    m_test.reset();
    m_window = nullptr;
    m_grid = nullptr;
}

void TestTwoWriters::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(widget);
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

bool TestTwoWriters::others(const QStringList &assignments) const
{
    const auto run = batonctl(QStringList{u"-w"_s, m_test->url(), u"leads"_s, u"set"_s, m_lead} + assignments);
    if (run.exitCode != 0)
        qWarning("%s", qPrintable(run.errors));
    return run.exitCode == 0;
}

QString TestTwoWriters::stored(const QString &field) const
{
    const auto run = batonctl({u"-w"_s, m_test->url(), u"--json"_s, u"leads"_s, u"list"_s, u"--search"_s, m_lead,
                               u"--columns"_s, u"no,"_s + field});
    const QJsonArray rows = run.document.array();
    return rows.size() == 1 ? rows.first()[field].toString() : u"not one row: "_s + run.output + run.errors;
}

ConflictDialog *TestTwoWriters::meet(const QString &mine, const QString &theirs)
{
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_grid->model()->index(m_grid->currentRow(), accountColumn));
    press(m_grid, Qt::Key_F2);
    QPointer<CellEditor> editor = m_grid->findChild<CellEditor *>();
    if (!editor || !editor->isVisible() || !others({u"account="_s + theirs, u"title=Head of tests"_s}) || !editor)
        return nullptr;
    editor->selectAll();
    QTest::keyClicks(editor, mine);
    press(editor, Qt::Key_Return);
    ConflictDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] { return (dialog = m_window->findChild<ConflictDialog *>()) && dialog->isVisible(); }, patience);
    return isThere && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void TestTwoWriters::theDialogShowsWhatEachWants()
{
    ConflictDialog *dialog = meet(u"Mine Ltd"_s, u"Theirs Ltd"_s);
    QVERIFY(dialog);
    const auto *model = dialog->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 1); // The title was theirs alone: no conflict.
    const auto words = [model](int column) { return model->index(0, column).data().toString(); };
    QCOMPARE(words(ConflictModel::Before), m_account);
    QCOMPARE(words(ConflictModel::Theirs), u"Theirs Ltd"_s);
    QCOMPARE(words(ConflictModel::Mine), u"Mine Ltd"_s);
    QCOMPARE(words(ConflictModel::Keeps), u"theirs"_s);
    QCOMPARE(stored(u"account"_s), u"Theirs Ltd"_s); // Nothing is written over while it is asked.
    press(dialog, Qt::Key_Escape);
}

void TestTwoWriters::theirsStandsWhereTheDialogIsLeft()
{
    ConflictDialog *dialog = meet(u"Mine Ltd"_s, u"Theirs Ltd"_s);
    QVERIFY(dialog);
    press(dialog, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Theirs Ltd"_s, patience);
    QCOMPARE(stored(u"account"_s), u"Theirs Ltd"_s);
    QCOMPARE(stored(u"title"_s), u"Head of tests"_s);
}

void TestTwoWriters::mineStandsWhereItIsChosen()
{
    ConflictDialog *dialog = meet(u"Mine Ltd"_s, u"Theirs Ltd"_s);
    QVERIFY(dialog);
    press(dialog->findChild<QTableView *>(), Qt::Key_Space);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Mine Ltd"_s, patience);
    QCOMPARE(stored(u"account"_s), u"Mine Ltd"_s);
    QCOMPARE(stored(u"title"_s), u"Head of tests"_s); // What nobody else wrote is not touched.
    // It is taken back to what the other one wrote, not past him.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading(), patience);
    m_grid->setFocus();
    press(m_grid, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Theirs Ltd"_s, patience);
    QCOMPARE(stored(u"account"_s), u"Theirs Ltd"_s);
}

void TestTwoWriters::whatOneWritesTheOtherShows()
{
    const int row = m_grid->currentRow();
    QVERIFY(others({u"account=Elsewhere Ltd"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Elsewhere Ltd"_s, patience);
    QCOMPARE(m_grid->currentRow(), row);
}

QTEST_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
