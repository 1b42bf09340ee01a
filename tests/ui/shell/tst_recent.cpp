// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/filedialog.h"
#include "common/themeswitch.h"
#include "shell/firstrunpage.h"
#include "shell/mainwindow.h"
#include "shell/recentdialog.h"
#include "shell/recentpanel.h"
#include "shell/shellsettings.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

/// The workspaces that were open before: which are remembered, and what can be done with one that is not there.
class TestRecent : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tenAreRememberedAndAllThatArePinned();
    void onesPlaceIsTakenByAnother();
    void aServerIsNamedByItsDatabase();
    void whatIsPinnedComesFirst();
    void theListOpensPinsAndTakesOut();
    void whatWasMovedIsFoundAgain();
    void theFirstPageOffersThem();

private:
    [[nodiscard]] QString made(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QWidget *parent, const QString &text) const;
    RecentDialog *open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    ActivityList m_activities;
    std::unique_ptr<MainWindow> m_window;
};

void TestRecent::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ShellSettings>(m_folder->filePath(u"baton.ini"_s));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
}

void TestRecent::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TestRecent::made(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

QPushButton *TestRecent::button(const QWidget *parent, const QString &text) const
{
    const auto buttons = parent->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *each) {
        return each->isVisible() && QString(each->text()).remove(u'&') == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

RecentDialog *TestRecent::open()
{
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_window->show();
    auto *dialog = new RecentDialog(*m_settings, m_window.get());
    dialog->open();
    const auto *table = dialog->findChild<QTableView *>();
    const qsizetype all = m_settings->recent().size();
    return QTest::qWaitFor([&] { return table->model()->rowCount() == all; }) ? dialog : nullptr;
}

void TestRecent::tenAreRememberedAndAllThatArePinned()
{
    m_settings->addRecent(u"/always.baton"_s);
    m_settings->setPinned(u"/always.baton"_s, ShellSettings::Pin::On);
    for (int i = 1; i <= 12; ++i)
        m_settings->addRecent(u"/%1.baton"_s.arg(i));
    const QStringList all = m_settings->recent();
    QCOMPARE(all.size(), 11);
    QCOMPARE(all.first(), u"/12.baton"_s);
    QVERIFY(all.contains(u"/3.baton"_s));
    QVERIFY(!all.contains(u"/2.baton"_s));
    QVERIFY(all.contains(u"/always.baton"_s));
}

void TestRecent::onesPlaceIsTakenByAnother()
{
    for (const auto &place : {u"/a.baton"_s, u"/b.baton"_s, u"/c.baton"_s})
        m_settings->addRecent(place);
    m_settings->setPinned(u"/b.baton"_s, ShellSettings::Pin::On);
    m_settings->setSession(u"/b.baton"_s, {{u"leads"_s, QJsonObject{{u"search"_s, u"x"_s}}}});
    m_settings->replaceRecent(u"/b.baton"_s, u"/elsewhere/b.baton"_s);
    QCOMPARE(m_settings->recent(), QStringList({u"/c.baton"_s, u"/elsewhere/b.baton"_s, u"/a.baton"_s}));
    QCOMPARE(m_settings->pinned(), QStringList(u"/elsewhere/b.baton"_s));
    QVERIFY(m_settings->session(u"/b.baton"_s).isEmpty());
    QVERIFY(!m_settings->session(u"/elsewhere/b.baton"_s).isEmpty());
    m_settings->removeRecent(u"/elsewhere/b.baton"_s);
    QVERIFY(m_settings->pinned().isEmpty());
    QVERIFY(m_settings->session(u"/elsewhere/b.baton"_s).isEmpty());
}

void TestRecent::aServerIsNamedByItsDatabase()
{
    const auto found = findRecent({u"postgresql://anna@db.example/leads"_s}, {}).result();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, u"leads"_s);
    QCOMPARE(found.first().kind, RecentWorkspace::Kind::Server);
    QVERIFY(!found.first().isMissing);
}

void TestRecent::whatIsPinnedComesFirst()
{
    const QString there = made(u"there.baton"_s);
    const auto found = findRecent({there, u"/gone.baton"_s}, {u"/gone.baton"_s}).result();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().place, u"/gone.baton"_s);
    QVERIFY(found.first().isPinned && found.first().isMissing);
    QVERIFY(!found.last().isPinned && !found.last().isMissing);
}

void TestRecent::theListOpensPinsAndTakesOut()
{
    const QString first = made(u"first.baton"_s);
    const QString second = made(u"second.baton"_s);
    m_settings->addRecent(second);
    m_settings->addRecent(first);
    RecentDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(unnamedFocusables(*dialog), QStringList());
    QCOMPARE(clippedTexts(*dialog), QStringList());
    QVERIFY(!button(dialog, u"Locate…"_s)->isEnabled());

    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(button(dialog, u"Pin"_s), Qt::Key_Space);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"second"_s);
    QCOMPARE(m_settings->pinned(), QStringList(second));
    QCOMPARE(table->currentIndex().row(), 0); // It is still the one that is looked at.
    QTest::keyClick(button(dialog, u"Remove from the list"_s), Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_settings->recent(), QStringList(first));
    QVERIFY(QFileInfo::exists(second)); // From the list, not from the disk.

    QSignalSpy wanted(dialog, &RecentDialog::openWanted);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), first);
}

void TestRecent::whatWasMovedIsFoundAgain()
{
    const QString before = m_folder->filePath(u"plan.baton"_s);
    m_settings->addRecent(before);
    RecentDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(!button(dialog, u"Open"_s)->isEnabled());
    QCOMPARE(dialog->findChild<QTableView *>()->model()->index(0, 2).data().toString(), u"not found"_s);
    const QString now = made(u"moved.baton"_s);
    button(dialog, u"Locate…"_s)->click();
    auto *files = dialog->findChild<FileDialog *>();
    QVERIFY(files);
    emit files->fileSelected(now);
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    QCOMPARE(m_settings->recent(), QStringList(now));
}

void TestRecent::theFirstPageOffersThem()
{
    const QString there = made(u"R&D.baton"_s);
    m_settings->addRecent(m_folder->filePath(u"gone.baton"_s));
    m_settings->addRecent(there);
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    auto *panel = m_window->findChild<RecentPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QSignalSpy requested(m_window.get(), &MainWindow::openRequested);
    button(panel, u"RD"_s)->click();
    QCOMPARE(requested.value(0).value(0).toString(), there);
    QVERIFY(!button(panel, u"gone"_s)->isEnabled());
    QCOMPARE(unnamedFocusables(m_window->firstRun()), QStringList());
    QCOMPARE(clippedTexts(m_window->firstRun()), QStringList());
    // In a narrow window the list is one key away.
    m_window->resize(800, 900);
    QTRY_VERIFY(!panel->isVisible());
    button(&m_window->firstRun(), u"Recent workspaces…"_s)->click();
    QVERIFY(m_window->findChild<RecentDialog *>());
}

QTEST_MAIN(TestRecent)
#include "tst_recent.moc"
