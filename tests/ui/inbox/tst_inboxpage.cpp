// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/themeswitch.h"
#include "inbox/inboxmodel.h"
#include "inbox/inboxnews.h"
#include "inbox/inboxpage.h"
#include "inbox/inboxservice.h"
#include "shell/desktopnotices.h"
#include "shell/mainwindow.h"
#include "shell/shellsettings.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMillis(1'700'049'600'000); // Wednesday, 2023-11-15 12:00 UTC
const UserId me{1};

} // namespace

class TestInboxPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fiveHundredAssignedLeadsAreOneNotice();
    void whatOneLooksAtIsNoNotice();
    void quietHoursAreKept_data();
    void quietHoursAreKept();
    void theEndOfLongWorkIsTold();
    void manySentencesAreOneNotice();
    void keysReadAndOpen();
    void daysStandBeforeTheirEntries();
    void allIsReadAtOnce();

private:
    void run(const QString &sql, const Bindings &bindings = {});
    void give(qint64 lead, Instant at);
    void settle();
    /// Somebody looks at another window.
    void lookAway();
    [[nodiscard]] QString sentence(int row) const;

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{noon};
    Author m_author{m_clock, m_clock, me};
    std::unique_ptr<InboxService> m_inbox;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    ActivityList m_activities;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<QWidget> m_other;
    InboxPage *m_page = nullptr;
    QList<std::pair<QString, QString>> m_shown;
};

void TestInboxPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_clock = FixedClock(noon);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto made = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(made);
    m_database = std::move(*made);
    for (const auto &[id, name] : {std::pair(1, u"Jonas"_s), std::pair(2, u"Anna"_s)})
        run(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (:id, :name, :name, "
            "TRUE, 0, 0)"_s,
            {{u":id"_s, id}, {u":name"_s, name}});
    m_inbox = std::make_unique<InboxService>(*m_database, m_author);
    m_settings.reset();
    QFile::remove(m_folder.filePath(u"baton.ini"_s));
    m_settings = std::make_unique<ShellSettings>(m_folder.filePath(u"baton.ini"_s));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_notices = std::make_unique<DesktopNotices>(*m_window, m_activities, *m_settings, m_clock);
    m_shown.clear();
    m_notices->setShow([this](const QString &title, const QString &text) { m_shown.append({title, text}); });
    m_page = new InboxPage(*m_inbox, m_clock);
    connect(m_page, &InboxPage::arrived, m_notices.get(),
            [this](const QStringList &sentences) { m_notices->tell(m_page->title(), sentences); });
    m_window->addPage(m_page, {Icon::Bell, NavigationSection::FollowUp, QKeySequence(u"G, N"_s)});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showWorkspace(u"Kestrel"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void TestInboxPage::cleanup()
{
    m_other.reset();
    m_notices.reset();
    m_window.reset();
    m_theme.reset();
    m_inbox.reset();
    m_database.reset();
}

void TestInboxPage::run(const QString &sql, const Bindings &bindings)
{
    BATON_VERIFY(m_database
                     ->write([sql, bindings](Connection &connection) -> Result<void> {
                         auto done = connection.execute(sql, bindings);
                         if (!done)
                             return failure(done);
                         return {};
                     })
                     .result());
}

void TestInboxPage::give(qint64 lead, Instant at)
{
    run(u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES (:id, 3, 0, 0, 0, "
        "0)"_s,
        {{u":id"_s, toSql(lead)}});
    run(u"INSERT INTO assignment (lead_id, side, owner_id, cause, actor_id, occurred_at, recorded_at) VALUES (:lead, "
        "3, 1, 2, 2, :at, :at)"_s,
        {{u":lead"_s, toSql(lead)}, {u":at"_s, toSql(at)}});
}

void TestInboxPage::settle()
{
    QTRY_VERIFY(!m_page->isLoading());
}

void TestInboxPage::lookAway()
{
    m_other = std::make_unique<QWidget>();
    m_other->show();
    m_other->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_other.get()));
}

QString TestInboxPage::sentence(int row) const
{
    const auto *table = m_page->findChild<QTableView *>();
    return table->model()->index(row, InboxModel::What).data().toString();
}

void TestInboxPage::fiveHundredAssignedLeadsAreOneNotice()
{
    lookAway();
    QSignalSpy unread(m_page, &InboxPage::unreadChanged);
    for (qint64 lead = 1; lead <= 500; ++lead) {
        give(lead, noon - 10min);
        m_page->refresh(); // As the change feed does.
        if (lead % 100 == 0)
            QTRY_VERIFY_WITH_TIMEOUT(!unread.isEmpty() && !m_page->isLoading(), 10'000);
    }
    unread.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!unread.isEmpty(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(sentence(1), u"Anna gave you 500 leads"_s, 10'000);
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown[0].first, u"Inbox"_s);
    QVERIFY2(m_shown[0].second.startsWith(u"Anna gave you "_s), qPrintable(m_shown[0].second));
    QCOMPARE(unread.last().first().toLongLong(), 1);
}

void TestInboxPage::whatOneLooksAtIsNoNotice()
{
    give(1, noon - 10min);
    QSignalSpy arrived(m_page, &InboxPage::arrived);
    m_page->refresh();
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(m_shown.isEmpty());
}

void TestInboxPage::quietHoursAreKept_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<bool>("isQuiet");
    const QDate wednesday(2023, 11, 15);
    QTest::newRow("before eight") << wednesday.startOfDay().addSecs(8 * 3600 - 1) << true;
    QTest::newRow("at eight") << wednesday.startOfDay().addSecs(8 * 3600) << false;
    QTest::newRow("before six in the evening") << wednesday.startOfDay().addSecs(18 * 3600 - 1) << false;
    QTest::newRow("at six") << wednesday.startOfDay().addSecs(18 * 3600) << true;
    QTest::newRow("Friday at noon") << wednesday.addDays(2).startOfDay().addSecs(12 * 3600) << false;
    QTest::newRow("Saturday at noon") << wednesday.addDays(3).startOfDay().addSecs(12 * 3600) << true;
}

void TestInboxPage::quietHoursAreKept()
{
    QFETCH(QDateTime, when);
    QFETCH(bool, isQuiet);
    QCOMPARE(isQuietTime(when), isQuiet);
    lookAway();
    m_clock = FixedClock(fromMillis(when.toMSecsSinceEpoch()));
    m_notices->tell(u"Inbox"_s, {u"news"_s});
    QCOMPARE(m_shown.size(), isQuiet ? 0 : 1);
    m_settings->setQuietHours(false);
    m_notices->tell(u"Inbox"_s, {u"more"_s});
    QCOMPARE(m_shown.last().second, u"more"_s);
}

void TestInboxPage::theEndOfLongWorkIsTold()
{
    lookAway();
    emit m_activities.ended({u"Importing"_s, u"9 leads came in."_s, Activity::Outcome::Done, 9999ms, {}});
    QVERIFY(m_shown.isEmpty());
    emit m_activities.ended({u"Importing"_s, u"9 leads came in."_s, Activity::Outcome::Done, 10s, {}});
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown[0].first, u"Importing"_s);
    QCOMPARE(m_shown[0].second, u"9 leads came in."_s);
}

void TestInboxPage::manySentencesAreOneNotice()
{
    lookAway();
    m_notices->tell(u"Inbox"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown[0].second, u"a\nb\nc\nand 2 more"_s);
}

void TestInboxPage::keysReadAndOpen()
{
    give(1, noon - 10min);
    give(2, noon - 26h);
    m_page->activate();
    settle();
    auto *table = m_page->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 4); // Two days, an entry each.
    QTRY_COMPARE(table->currentIndex().row(), 1);
    QSignalSpy unread(m_page, &InboxPage::unreadChanged);
    QTest::keyClick(table, Qt::Key_E);
    QTRY_COMPARE(unread.value(unread.size() - 1).value(0).toLongLong(), 1);
    QCOMPARE(table->currentIndex().row(), 3); // Past the day, to the next one.
    QTest::keyClick(table, Qt::Key_K);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_E, Qt::ShiftModifier);
    QTRY_COMPARE(unread.last().first().toLongLong(), 2);
    QSignalSpy leads(m_page, &InboxPage::leadsRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(leads.size(), 1);
    QCOMPARE(leads[0][1].value<QList<LeadId>>(), QList{LeadId(1)});
    QTRY_COMPARE(unread.last().first().toLongLong(), 1); // What is opened is read.
}

void TestInboxPage::daysStandBeforeTheirEntries()
{
    give(1, noon - 10min);
    give(2, noon - 26h);
    m_page->activate();
    settle();
    const auto *model = m_page->findChild<QTableView *>()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Today"_s);
    QCOMPARE(model->index(2, 0).data().toString(), u"Yesterday"_s);
    QVERIFY(!model->flags(model->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model->index(1, InboxModel::State).data(Qt::AccessibleTextRole).toString(), u"unread"_s);
}

void TestInboxPage::allIsReadAtOnce()
{
    give(1, noon - 10min);
    give(2, noon - 26h);
    m_page->activate();
    settle();
    QSignalSpy unread(m_page, &InboxPage::unreadChanged);
    QTest::keyClick(m_page->findChild<QTableView *>(), Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(unread.value(unread.size() - 1).value(0).toLongLong(), 0);
}

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
