// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "common/conditionbox.h"
#include "common/errorbar.h"
#include "common/grid/gridmodel.h"
#include "common/page.h"
#include "common/viewtabs.h"
#include "leads/leadgrid.h"
#include "shell/mainwindow.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/journeyground.h"
#include "views/viewdialog.h"
#include "views/viewservice.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z");

} // namespace

/// A view of the leads in the real window: made, found again after a restart, by the palette and by a link, and changed
/// by another program.
class TestViewJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aViewIsMadeFoundAndFollowed();
    void aLinkAtTheStartWaitsForWhoWorksHere();
    void aViewOfAnotherListOpensThere();

private:
    void begin(const QString &wanted = {});
    void end();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void settled();
    [[nodiscard]] QString front() const;
    [[nodiscard]] int listed() const { return m_window->findChild<LeadGrid *>()->model()->rowCount(); }
    [[nodiscard]] bool isTold(const QString &words) const;

    QTemporaryDir m_home;
    QString m_workspace;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

void TestViewJourney::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    m_workspace = m_home.filePath(u"sixty.baton"_s);
    QVERIFY(makeSampleFile(m_workspace, now, 60));
}

void TestViewJourney::cleanup()
{
    end();
}

void TestViewJourney::begin(const QString &wanted)
{
    Arguments arguments;
    arguments.workspace = wanted.isEmpty() ? m_workspace : wanted;
    arguments.now = now;
    arguments.person = u"sophie"_s;
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), patience);
    settled();
}

void TestViewJourney::end()
{
    if (m_composition)
        m_window->close();
    m_composition.reset();
    m_words.reset();
    m_window = nullptr;
}

void TestViewJourney::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void TestViewJourney::settled()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading(), patience);
}

QString TestViewJourney::front() const
{
    const auto *tabs = m_window->findChild<Page *>(u"leads"_s)->findChild<ViewTabs *>();
    return tabs->name(tabs->current());
}

bool TestViewJourney::isTold(const QString &words) const
{
    const auto bars = m_window->findChildren<ErrorBar *>();
    return std::ranges::any_of(
        bars, [&words](const ErrorBar *bar) { return bar->isVisible() && bar->accessibleName().contains(words); });
}

void TestViewJourney::aViewIsMadeFoundAndFollowed()
{
    begin();
    press(Qt::Key_F);
    QTest::keyClicks(QApplication::focusWidget(), u"employees >= 200"_s);
    press(Qt::Key_Return);
    settled();
    const int large = listed();
    // What cells are typed in with is offered what the workspace knows.
    QTRY_VERIFY(!m_window->findChild<LeadGrid *>()->grid().knownValues(u"channel"_s).isEmpty());
    QVERIFY(large > 0 && large < 60);
    m_window->activateWindow(); // The offers of the filter had the keyboard.
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    press(Qt::Key_S, Qt::ControlModifier);
    auto *asked = m_window->findChild<ViewDialog *>();
    QVERIFY(asked);
    QVERIFY(QTest::qWaitForWindowActive(asked));
    QTRY_VERIFY(QApplication::focusWidget() == asked->findChild<QLineEdit *>());
    QTest::keyClicks(QApplication::focusWidget(), u"Large ones"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(front(), u"Large ones"_s, patience);
    settled();

    end();
    begin();
    QTRY_COMPARE(front(), u"Large ones"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), large, patience);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(front(), u"All"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 60, patience);
    // From another page, by its name.
    press(Qt::Key_G);
    press(Qt::Key_F);
    QTRY_COMPARE(m_window->currentPage()->objectName(), u"funnel"_s);
    settled();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"/large"_s);
    QTRY_VERIFY(QApplication::focusWidget()->accessibleDescription().startsWith(u"Large ones"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentPage()->objectName(), u"leads"_s);
    QTRY_COMPARE(front(), u"Large ones"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), large, patience);

    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(front(), u"All"_s);
    m_composition->receive(u"baton://view/1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(front(), u"Large ones"_s, patience);
    m_composition->receive(u"baton://view/99"_s);
    QTRY_VERIFY(isTold(u"not there any more, or it is not shared with you"_s));
    QCOMPARE(front(), u"Large ones"_s);

    // Another program renames it.
    const FixedClock clock(now);
    Database database(*WorkspaceLocation::parse(m_workspace));
    const auto sophie = database.read([](Connection &connection) {
        return connection.selectOne(u"SELECT id FROM app_user WHERE login = 'sophie'"_s, {},
                                    [](const Row &row) { return row.id<UserId>(0); });
    });
    const Author author(clock, clock, sophie.result().value().value());
    ViewService others(database, author);
    SavedView view = others.view(ViewId(1)).result().value();
    view.name = u"Two hundred and more"_s;
    BATON_VERIFY(others.save(view).result());
    QTRY_COMPARE_WITH_TIMEOUT(front(), u"Two hundred and more"_s, patience);
}

void TestViewJourney::aLinkAtTheStartWaitsForWhoWorksHere()
{
    begin();
    while (front() != u"All")
        press(Qt::Key_PageDown, Qt::ControlModifier);
    settled();
    end();
    begin(u"baton://view/1"_s); // Private: nobody but Sophie sees it.
    QTRY_COMPARE_WITH_TIMEOUT(front(), u"Two hundred and more"_s, patience);
    QVERIFY(!isTold(u"not shared with you"_s));
}

void TestViewJourney::aViewOfAnotherListOpensThere()
{
    const FixedClock clock(now);
    Database database(*WorkspaceLocation::parse(m_workspace));
    const Author author(clock, clock, UserId(1));
    ViewService others(database, author);
    SavedView view;
    view.list = u"accounts"_s;
    view.name = u"Accounts by country"_s;
    view.sharing = Sharing::Team;
    view.layout.group = u"country"_s;
    const auto made = others.save(view).result();
    BATON_VERIFY(made);
    begin();
    m_composition->receive(u"baton://view/%1"_s.arg(made->id.value()));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage()->objectName(), u"accounts"_s, patience);
    const auto *page = m_window->currentPage();
    const auto *tabs = page->findChild<ViewTabs *>();
    QTRY_COMPARE_WITH_TIMEOUT(tabs->name(tabs->current()), u"Accounts by country"_s, patience);
    settled();
    QVERIFY(page->findChild<GridView *>()->grid().isHeading(0));
    // From another page, by its name.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(tabs->name(tabs->current()), u"All"_s);
    settled();
    press(Qt::Key_G);
    press(Qt::Key_F);
    QTRY_COMPARE(m_window->currentPage()->objectName(), u"funnel"_s);
    settled();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"/by country"_s);
    QTRY_VERIFY(QApplication::focusWidget()->accessibleDescription().startsWith(u"Accounts by country"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentPage()->objectName(), u"accounts"_s);
    QTRY_COMPARE(tabs->name(tabs->current()), u"Accounts by country"_s);
}

QTEST_MAIN(TestViewJourney)
#include "tst_viewjourney.moc"
