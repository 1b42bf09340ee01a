// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "common/errorbar.h"
#include "common/filterchip.h"
#include "common/page.h"
#include "drafts/draftsdialog.h"
#include "drafts/draftstore.h"
#include "shell/mainwindow.h"
#include "storage/connection.h"
#include "storage/quickcheck.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/journeyground.h"
#include "verbs/touchdialog.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int mostLost = 2'000; ///< Milliseconds of typing that a crash may cost.
constexpr int betweenLetters = 40;
const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z");

bool isReady(const MainWindow *window)
{
    return QTest::qWaitFor([window] { return window->currentPage() && !window->currentPage()->isLoading(); }, patience);
}

Arguments argumentsFor(const QString &workspace)
{
    Arguments arguments;
    arguments.workspace = workspace;
    arguments.now = now;
    return arguments;
}

/// By keys, as a person does: L on the lead in front, and on to the line for words.
TouchDialog *openLog(MainWindow *window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window) || !isReady(window))
        return nullptr;
    TouchDialog *dialog = nullptr;
    QTest::keyClick(window->windowHandle(), Qt::Key_L);
    const bool isOpen = QTest::qWaitFor([&] { return (dialog = window->findChild<TouchDialog *>()); }, patience);
    return isOpen && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

/// The program that is killed: it logs one call, says so, and types on until its end, saying when.
int runVictim(const QString &workspace)
{
    const Words words;
    Composition composition(argumentsFor(workspace));
    composition.start();
    MainWindow *window = shownWindow();
    if (!isReady(window))
        return 2;
    TouchDialog *first = openLog(window);
    if (!first)
        return 3;
    QTest::keyClick(first->windowHandle(), Qt::Key_Return);
    const auto isTold = [window] {
        const auto bars = window->currentPage()->findChildren<ErrorBar *>();
        return std::ranges::any_of(bars, [](const ErrorBar *bar) { return bar->isVisible(); });
    };
    if (!QTest::qWaitFor([&] { return !window->findChild<TouchDialog *>() && isTold(); }, patience))
        return 4;
    std::puts("committed");
    std::fflush(stdout);
    TouchDialog *second = openLog(window);
    if (!second)
        return 5;
    while (!qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        QTest::keyClick(second->windowHandle(), Qt::Key_Tab);
    QElapsedTimer since;
    since.start();
    QTimer typing;
    int letter = 0;
    QObject::connect(&typing, &QTimer::timeout, second, [&] {
        QTest::keyClick(second->windowHandle(), static_cast<char>('a' + letter++ % 26));
        std::printf("%lld\n", static_cast<long long>(since.elapsed()));
        std::fflush(stdout);
    });
    typing.start(betweenLetters);
    return QApplication::exec();
}

} // namespace

/// kill -9 while somebody types: what was committed is there, of the words two seconds at most are missing, and the
/// next start says what happened and gives them back.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void wordsAndDeedsSurviveTheKill_data();
    void wordsAndDeedsSurviveTheKill();
    void theNextStartSaysSoAndGivesTheWordsBack();
    void afterAnOrderlyEndNothingIsSaid();
    void aSignalToEndKeepsTheWordsAndIsNoCrash_data();
    void aSignalToEndKeepsTheWordsAndIsNoCrash();

private:
    void begin();
    [[nodiscard]] qint64 touches() const;
    [[nodiscard]] QList<std::pair<UserId, Draft>> drafts() const;
    void dropAll() const;
    [[nodiscard]] QString said() const;

    QTemporaryDir m_home;
    QString m_workspace;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    QString m_typed;
};

void TestCrash::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    m_workspace = m_home.filePath(u"forty.baton"_s);
    QVERIFY(makeSampleFile(m_workspace, now, 40));
}

void TestCrash::cleanup()
{
    m_composition.reset();
    m_words.reset();
}

void TestCrash::begin()
{
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(argumentsFor(m_workspace));
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    QVERIFY(isReady(m_window));
}

qint64 TestCrash::touches() const
{
    const auto location = WorkspaceLocation::parse(m_workspace);
    const auto connection = Connection::open(*location, Connection::Access::ReadOnly);
    return connection ? (*connection)->count(u"SELECT count(*) FROM touch"_s).value_or(-1) : -1;
}

/// Whoever works here: whose they are is found out by the window.
QList<std::pair<UserId, Draft>> TestCrash::drafts() const
{
    const auto location = WorkspaceLocation::parse(m_workspace);
    const auto connection = Connection::open(*location, Connection::Access::ReadOnly);
    QList<std::pair<UserId, Draft>> all;
    const auto users = (*connection)->select(u"SELECT DISTINCT user_id FROM draft"_s, {}, [](const Row &row) {
        return UserId(row.int64(0));
    });
    for (const UserId user : users.value_or(QList<UserId>()))
        for (const Draft &draft : DraftStore(**connection, user).all().value_or(QList<Draft>()))
            all.append({user, draft});
    return all;
}

void TestCrash::dropAll() const
{
    const auto location = WorkspaceLocation::parse(m_workspace);
    const auto connection = Connection::open(*location, Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    for (const auto &[user, draft] : drafts())
        BATON_VERIFY(DraftStore(**connection, user).drop(draft.key));
}

/// The words of the bar below the page.
QString TestCrash::said() const
{
    const auto bars = m_window->findChildren<ErrorBar *>();
    for (const ErrorBar *bar : bars)
        if (bar->isVisible() && bar->window() == m_window)
            return bar->accessibleName();
    return {};
}

void TestCrash::wordsAndDeedsSurviveTheKill_data()
{
    QTest::addColumn<int>("life");

    QTest::newRow("at the first words") << 1'500;
    QTest::newRow("in the midst of them") << 3'400;
    QTest::newRow("after a long time") << 6'100;
}

void TestCrash::wordsAndDeedsSurviveTheKill()
{
    QFETCH(int, life);
    dropAll(); // Of the round before.
    const qint64 before = touches();
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, m_workspace});
    QVERIFY(victim.waitForStarted());
    QByteArray told;
    const auto lastMoment = [&] {
        told += victim.readAllStandardOutput();
        const auto lines = told.split('\n');
        return lines.size() < 2 ? -1 : lines[lines.size() - 2].toInt();
    };
    QVERIFY(QTest::qWaitFor([&] { return lastMoment() >= life || victim.state() == QProcess::NotRunning; }, patience));
    QCOMPARE(victim.state(), QProcess::Running);
    kill(static_cast<pid_t>(victim.processId()), SIGKILL);
    QVERIFY(victim.waitForFinished(patience));
    const int end = lastMoment();
    QVERIFY(told.startsWith("committed\n"));
    const auto moments = told.mid(10).split('\n');

    QCOMPARE(touches(), before + 1);
    const auto location = WorkspaceLocation::parse(m_workspace);
    const auto connection = Connection::open(*location, Connection::Access::ReadOnly);
    BATON_VERIFY(connection);
    const auto problems = quickCheck(**connection);
    BATON_VERIFY(problems);
    QCOMPARE(*problems, QStringList());

    const auto left = drafts();
    const QString words = left.isEmpty() ? QString() : left.first().second.fields[u"note"_s].toString();
    qsizetype due = 0; ///< So many letters were older than what a crash may cost.
    for (const QByteArray &moment : moments)
        due += !moment.isEmpty() && moment.toInt() < end - mostLost;
    QVERIFY2(words.size() >= due, qPrintable(u"%1 letters of %2 due"_s.arg(words.size()).arg(due)));
    for (qsizetype letter = 0; letter < words.size(); ++letter)
        QCOMPARE(words[letter], QChar(static_cast<char16_t>(u'a' + letter % 26)));
    m_typed = words;
    QVERIFY(life < mostLost || !words.isEmpty());
}

void TestCrash::theNextStartSaysSoAndGivesTheWordsBack()
{
    begin();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"sound"_s), qPrintable(said()), patience);
    QTRY_VERIFY2(said().contains(u"kept"_s), qPrintable(said()));
    QCOMPARE(said(),
             u"Baton closed unexpectedly. Nothing committed was lost. The file was checked: it is sound. "
             "1 text that was not finished is kept."_s);
    auto *bar = m_window->findChild<ErrorBar *>();
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto show = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text().remove(u'&').startsWith(u"What was not finished"_s);
    });
    QVERIFY(bar && show != buttons.end());
    (*show)->setFocus();
    QTest::keyClick(*show, Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<DraftsDialog *>());
    auto *list = m_window->findChild<DraftsDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(list));
    QTRY_VERIFY(list->focusWidget() && list->focusWidget()->inherits("QTableView"));
    QTest::keyClick(list->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<TouchDialog *>(), patience);
    auto *log = m_window->findChild<TouchDialog *>();
    QLineEdit *line = log->draftFields().first().line;
    QTRY_COMPARE(line->text(), m_typed);
    // One writes on, and the list is what it was.
    QCOMPARE(log->focusWidget(), line);
    QCOMPARE(line->cursorPosition(), m_typed.size());
    QTRY_COMPARE(m_window->currentPage()->objectName(), u"leads"_s);
    QVERIFY(isReady(m_window));
    QVERIFY(!m_window->currentPage()->findChild<FilterChip *>(u"opened"_s));
    QVERIFY2(m_window->currentPage()->statusText().startsWith(u"40 leads"_s),
             qPrintable(m_window->currentPage()->statusText()));
    // Finished, it is a touch and no draft any more.
    const qint64 before = touches();
    QTest::keyClick(log->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(touches(), before + 1);
    QTRY_VERIFY(drafts().isEmpty());
    m_window->close();
}

void TestCrash::afterAnOrderlyEndNothingIsSaid()
{
    begin();
    QTRY_VERIFY(isReady(m_window));
    QVERIFY2(!said().contains(u"unexpectedly"_s), qPrintable(said()));
    QVERIFY(QDir(m_home.path()).exists(u"baton/running"_s));
    m_composition.reset();
    QVERIFY(!QDir(m_home.path()).exists(u"baton/running"_s));
}

void TestCrash::aSignalToEndKeepsTheWordsAndIsNoCrash_data()
{
    QTest::addColumn<int>("number");

    QTest::newRow("the desktop's session ends") << SIGTERM;
    QTest::newRow("somebody presses Ctrl+C") << SIGINT;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void TestCrash::aSignalToEndKeepsTheWordsAndIsNoCrash()
{
    QFETCH(int, number);
    dropAll();
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, m_workspace});
    QVERIFY(victim.waitForStarted());
    QByteArray told;
    const auto letters = [&] {
        told += victim.readAllStandardOutput();
        return told.count('\n') - 1;
    };
    QVERIFY(QTest::qWaitFor([&] { return letters() >= 5 || victim.state() == QProcess::NotRunning; }, patience));
    QVERIFY(QFile::exists(SessionMark::ownFile()));
    kill(static_cast<pid_t>(victim.processId()), number);
    QVERIFY(victim.waitForFinished(patience));
    QCOMPARE(victim.exitStatus(), QProcess::NormalExit);
    QCOMPARE(victim.exitCode(), 0);
    QVERIFY(!QFile::exists(SessionMark::ownFile()));
    // Every letter, and not only those of two seconds before.
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().second.fields[u"note"_s].toString().size(), letters());
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"baton"_s);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == "--victim"_L1)
        return runVictim(words.value(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
