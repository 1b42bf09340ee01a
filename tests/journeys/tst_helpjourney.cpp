// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "common/listpage.h"
#include "common/page.h"
#include "composition.h"
#include "help/helpbrowser.h"
#include "help/helpwindow.h"
#include "palette/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellhelp.h"
#include "support/clock.h"
#include "support/instant.h"
#include "workspaceopening.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QString now = u"2026-11-20T14:32:00Z"_s;

/// A key by one name, whoever names it.
QString normal(const QString &key)
{
    return QKeySequence(key, QKeySequence::PortableText)
        .toString(QKeySequence::PortableText)
        .replace(u"Return"_s, u"Enter"_s);
}

void take(const QList<QKeySequence> &keys, QSet<QString> &known)
{
    for (const QKeySequence &key : keys)
        if (!key.isEmpty())
            known.insert(normal(key.toString(QKeySequence::PortableText)));
}

/// The keys that a page listens to: of its actions, shortcuts and buttons, and those that its status row names.
QSet<QString> keysOf(const Page &page)
{
    QSet<QString> known;
    for (const QAction *action : page.findChildren<QAction *>())
        take(action->shortcuts(), known);
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>())
        take({shortcut->key()}, known);
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        take({button->shortcut()}, known);
    for (const KeyHint &hint : page.keyHints())
        for (const QString &key : hint.key.split(u' '))
            known.insert(normal(key));
    return known;
}

QStringList keysIn(const QString &text)
{
    QStringList keys;
    static const QRegularExpression key(u"\\[\\[(.+?)\\]\\]"_s);
    for (auto matches = key.globalMatch(text); matches.hasNext();)
        keys.append(normal(matches.next().captured(1)));
    return keys;
}

} // namespace

/// The help from the real window: F1 on each page, and whether what it says of keys is true.
class TestHelpJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void f1BeforeAWorkspaceIsOpenBegins();
    void f1OnEachPageOpensItsChapter();
    void f1InADialogOpensTheChapterOfItsPage();
    void everyKeyOfAChapterIsOneOfItsPage();
    void theGlossaryIsInTheMenuAndChaptersInThePalette();
    void theHelpStaysBesideTheWindowAndGoesWithIt();

private:
    void open(const QString &workspace);
    void press(int key, Qt::KeyboardModifiers modifiers = {});

    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

void TestHelpJourney::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_sample = m_folder.filePath(u"sample.baton"_s);
    const FixedClock clock(*instantFromIso(now));
    QVERIFY(openSample(m_sample, clock, [](qint64, qint64) {}));
}

void TestHelpJourney::open(const QString &workspace)
{
    m_composition.reset();
    Arguments arguments;
    arguments.workspace = workspace;
    arguments.now = *instantFromIso(now);
    arguments.surroundings = Arguments::Surroundings::Fixed;
    arguments.size = QSize(1440, 900);
    m_composition = std::make_unique<Composition>(arguments);
    m_window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    QVERIFY(m_window);
    m_composition->start();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    if (!workspace.isEmpty())
        QTRY_COMPARE_WITH_TIMEOUT(m_window->pages().size(), 12, 30'000);
}

void TestHelpJourney::press(int key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void TestHelpJourney::f1BeforeAWorkspaceIsOpenBegins()
{
    open({});
    press(Qt::Key_F1);
    HelpWindow &help = m_window->commands().help().window();
    QVERIFY(help.isVisible());
    QCOMPARE(help.browser().chapter(), u"index"_s);
}

void TestHelpJourney::f1OnEachPageOpensItsChapter()
{
    open(m_sample);
    HelpWindow &help = m_window->commands().help().window();
    for (Page *page : m_window->pages()) {
        m_window->showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading(), 30'000);
        press(Qt::Key_F1);
        QVERIFY(help.isVisible());
        QCOMPARE(help.browser().chapter(), page->objectName());
        QCOMPARE(help.browser().book().find(page->objectName())->title, page->title());
    }
    QSet<QString> pages;
    for (const Page *page : m_window->pages())
        pages.insert(page->objectName());
    QCOMPARE(pages.size(), 12);
}

void TestHelpJourney::f1InADialogOpensTheChapterOfItsPage()
{
    open(m_sample);
    const auto ask = [this](const QString &chapter) {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->windowHandle(), Qt::Key_F1);
        HelpWindow &help = m_window->commands().help().window();
        QVERIFY(help.isVisible());
        QCOMPARE(help.browser().chapter(), chapter);
        QVERIFY(dialog->isVisible()); // What was begun there stays.
        help.close();
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    };
    for (Page *page : m_window->pages())
        if (page->objectName() == "campaigns"_L1)
            m_window->showPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading(), 30'000);
    press(Qt::Key_N);
    ask(u"campaigns"_s);
    m_window->commands().showKeys();
    ask(u"keys"_s);
}

void TestHelpJourney::everyKeyOfAChapterIsOneOfItsPage()
{
    open(m_sample);
    QSet<QString> everywhere;
    take({QKeySequence(u"Alt+Left"_s), QKeySequence(u"G"_s)}, everywhere);
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const QObject *owner = action->parent();
        const bool isOfAPage = owner && owner->isWidgetType() && !qobject_cast<const Page *>(owner)
            && m_window->currentPage()
            && m_window->currentPage()->parentWidget()->isAncestorOf(static_cast<const QWidget *>(owner));
        if (!isOfAPage && !qobject_cast<const Page *>(owner))
            take(action->shortcuts(), everywhere);
    }
    for (const QAction *action : m_window->actions())
        take(action->shortcuts(), everywhere); // As that of the history, which no widget owns.
    for (const Page *page : m_window->pages())
        take({m_window->placeOf(page).goKey}, everywhere);
    // What fields, charts, lists, dialogs and the window of one lead know by themselves.
    for (const auto *key : {"Up", "Down", "Left", "Right", "Tab", "Esc", "Return", "Shift+Down", "Ctrl+Space",
                            "Alt+Down", "Alt+Up", "Ctrl+Tab"})
        everywhere.insert(normal(QString::fromLatin1(key)));
    for (int digit = 1; digit <= 9; ++digit)
        everywhere.insert(QString::number(digit));

    QSet<QString> anywhere = everywhere;
    QSet<QString> ofLists; // One without rows has nothing to tell its keys of.
    for (const auto *key : {"F3", "Shift+F3", "Ctrl+Return"}) // Of the help itself, and of the question for a reason.
        anywhere.insert(normal(QString::fromLatin1(key)));
    const HelpBook book{QLocale(QLocale::English)};
    for (Page *page : m_window->pages()) {
        m_window->showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading(), 30'000);
        QTest::qWait(0);
        QSet<QString> own = keysOf(*page) + everywhere;
        if (qobject_cast<const ListPage *>(page))
            own += ofLists += own;
        anywhere += own;
        const QStringList named = keysIn(book.find(page->objectName())->text);
        QVERIFY(named.size() > 2);
        for (const QString &key : named)
            QVERIFY2(own.contains(key), qPrintable(page->objectName() + u": "_s + key));
    }
    for (const HelpChapter &chapter : book.chapters()) {
        const QStringList named = keysIn(chapter.text);
        for (const QString &key : named)
            QVERIFY2(anywhere.contains(key), qPrintable(chapter.key + u": "_s + key));
    }
}

void TestHelpJourney::theGlossaryIsInTheMenuAndChaptersInThePalette()
{
    open(m_sample);
    HelpWindow &help = m_window->commands().help().window();
    QAction *glossary = nullptr;
    for (const Command &command : m_window->commands().all())
        if (commandText(command.action) == u"Glossary"_s)
            glossary = command.action;
    QVERIFY(glossary);
    glossary->trigger();
    QCOMPARE(help.browser().chapter(), u"glossary"_s);
    help.close();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->focusWidget(), u"?never followed"_s);
    QTRY_VERIFY(!m_window->commands().palette().isLoading());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(help.isVisible());
    QCOMPARE(help.browser().chapter(), u"sla"_s);
}

void TestHelpJourney::theHelpStaysBesideTheWindowAndGoesWithIt()
{
    open(m_sample);
    press(Qt::Key_F1);
    const QPointer<HelpWindow> help = &m_window->commands().help().window();
    QVERIFY(!help->isModal() && help->isWindow() && !help->parentWidget());
    QVERIFY(!help->testAttribute(Qt::WA_QuitOnClose));
    press(Qt::Key_G);
    press(Qt::Key_F); // Work goes on.
    QTRY_COMPARE(m_window->currentPage()->objectName(), u"funnel"_s);
    QVERIFY(help->isVisible());
    m_composition.reset();
    QVERIFY(!help);
}

QTEST_MAIN(TestHelpJourney)
#include "tst_helpjourney.moc"
