// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/emptystate.h"
#include "common/page.h"
#include "sample/samplerunner.h"
#include "shell/mainwindow.h"
#include "storage/workspace.h"
#include "ui/journeyground.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z");

} // namespace

/// No page is ever just blank: one without records says what belongs there and offers the one thing to do; one whose
/// filter finds nothing names the filter and offers to drop it.
class TestEmptyPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void anEmptyPageOffersOneThing_data();
    void anEmptyPageOffersOneThing();
    void aFilterThatFindsNothingIsNamed_data();
    void aFilterThatFindsNothingIsNamed();

private:
    void open(const QString &file);
    [[nodiscard]] bool go(Qt::Key key);
    void press(Qt::Key key) { QTest::keyClick(m_window->windowHandle(), key); }
    [[nodiscard]] EmptyState *emptiness() const;
    [[nodiscard]] static QString wordsOf(const EmptyState &state);

    QTemporaryDir m_folder;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

void TestEmptyPages::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QCoreApplication::setApplicationName(u"baton"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_words = std::make_unique<Words>();
    const SystemClock wall;
    const FixedClock clock(now);
    for (const QString &name : {u"empty.baton"_s, u"sample.baton"_s}) {
        const auto location = WorkspaceLocation::parse(m_folder.filePath(name));
        QVERIFY(location);
        auto database = Workspace::create(*location, {}, wall);
        QVERIFY(database);
        if (name.startsWith(u"sample"))
            QVERIFY(SampleRunner(**database, Author(clock, wall, UserId())).run({60, 1, u"EUR"_s}));
    }
}

void TestEmptyPages::cleanup()
{
    m_composition.reset();
}

void TestEmptyPages::open(const QString &file)
{
    Arguments arguments;
    arguments.workspace = m_folder.filePath(file);
    arguments.now = now;
    arguments.person = u"ottavia"_s;
    arguments.size = QSize(1024, 700);
    arguments.surroundings = Arguments::Surroundings::Fixed;
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), patience);
}

bool TestEmptyPages::go(Qt::Key key)
{
    press(Qt::Key_G);
    press(key);
    return QTest::qWaitFor([this] { return !m_window->currentPage()->isLoading(); }, patience);
}

EmptyState *TestEmptyPages::emptiness() const
{
    const auto states = m_window->currentPage()->findChildren<EmptyState *>();
    const auto shown = std::ranges::find_if(states, [](const EmptyState *state) { return state->isVisible(); });
    return shown == states.end() ? nullptr : *shown;
}

QString TestEmptyPages::wordsOf(const EmptyState &state)
{
    QStringList words;
    const auto labels = state.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    return words.join(u'\n');
}

void TestEmptyPages::anEmptyPageOffersOneThing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("action");
    QTest::newRow("leads") << Qt::Key_L << u"Import a list"_s;
    QTest::newRow("accounts") << Qt::Key_O << u"Import a list"_s;
    QTest::newRow("interests") << Qt::Key_R << u"Import a list"_s;
    QTest::newRow("rows left out") << Qt::Key_X << u"Import a list"_s;
    QTest::newRow("people") << Qt::Key_P << u"Import a list"_s;
    QTest::newRow("queue") << Qt::Key_Q << u"Import a list"_s;
    QTest::newRow("funnel") << Qt::Key_F << u"Import a list"_s;
    QTest::newRow("promises") << Qt::Key_S << u"Import a list"_s;
    QTest::newRow("campaigns") << Qt::Key_C << u"Plan a campaign"_s;
    QTest::newRow("import") << Qt::Key_I << u"Choose a file …"_s;
}

void TestEmptyPages::anEmptyPageOffersOneThing()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, action);
    open(u"empty.baton"_s);
    QVERIFY(go(key));
    QTRY_VERIFY(emptiness());
    QStringList primary;
    const auto buttons = emptiness()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        if (toneOf(button) == ButtonTone::Primary)
            primary.append(button->text());
    QCOMPARE(primary, QStringList{action});
    QVERIFY(wordsOf(*emptiness()).size() > 40); // What is, and why.
}

void TestEmptyPages::aFilterThatFindsNothingIsNamed_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("leads") << Qt::Key_L;
    QTest::newRow("accounts") << Qt::Key_O;
    QTest::newRow("interests") << Qt::Key_R;
    QTest::newRow("queue") << Qt::Key_Q;
    QTest::newRow("funnel") << Qt::Key_F;
    QTest::newRow("promises") << Qt::Key_S;
    QTest::newRow("campaigns") << Qt::Key_C;
}

void TestEmptyPages::aFilterThatFindsNothingIsNamed()
{
    QFETCH(Qt::Key, key);
    open(u"sample.baton"_s);
    QVERIFY(go(key));
    QVERIFY(!emptiness());
    // A page that has just come may still give the focus to its list.
    ConditionBox *box = nullptr;
    QVERIFY(QTest::qWaitFor([this, &box] {
        press(Qt::Key_F);
        box = qobject_cast<ConditionBox *>(QApplication::focusWidget());
        return box != nullptr;
    }));
    QTest::keyClicks(box, u"city = Nowhere"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(emptiness(), patience);
    QVERIFY2(wordsOf(*emptiness()).contains(u"city = \"Nowhere\""_s), qPrintable(wordsOf(*emptiness())));
    const auto buttons = emptiness()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(toneOf(buttons.first()), ButtonTone::Primary);
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!emptiness() && !m_window->currentPage()->isLoading(), patience);
    QVERIFY(box->text().isEmpty());
}

QTEST_MAIN(TestEmptyPages)
#include "tst_emptypages.moc"
