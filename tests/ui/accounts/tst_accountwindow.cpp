// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountleadlist.h"
#include "accounts/accountspage.h"
#include "accounts/accountwindow.h"
#include "common/grid/gridview.h"
#include "common/themeswitch.h"
#include "history/author.h"
#include "leads/accountservice.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/timelinelist.h"
#include "leads/timelinesection.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

const QStringList rows{
    u"INSERT INTO account (id, name, name_key, industry, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Acme & <b>Co</b>', 'acme', 'Oil', 0, 0, 0), (2, 'Other', 'other', NULL, 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Zoe First', 'zoe first', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    u"VALUES "
    "(1, 1, 1, 3, 0, 1, 0, 0), (2, NULL, 1, 9, 0, 2, 0, 0), (3, NULL, 2, 9, 0, 2, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 10, FALSE, 1, 0), (2, 1, 9, 20, FALSE, 1, 0), (3, 1, 9, 30, FALSE, 1, 0)"_s,
    u"INSERT INTO touch (id, lead_id, kind, direction, side, note, occurred_at, recorded_at) VALUES (1, 1, 1, 1, 3, 'Said hello', 40, 0)"_s,
};

} // namespace

/// An account in a window of its own: its leads, and what happened to all of them.
class TestAccountWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anAccountHasOneWindow();
    void whatHappenedToItsLeadsNamesThem();
    void aLeadIsOpenedFromIt();
    void aNewTouchOfALeadIsFollowed();

private:
    [[nodiscard]] AccountWindow *open() const;

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{monday};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountWindow::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([sql](Connection &to) { return to.execute(sql); }).result());
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_accounts = std::make_unique<AccountService>(*m_database, m_clock);
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    m_page = std::make_unique<AccountsPage>(*m_accounts, m_clock);
    m_page->offerWindow(*m_leads);
    m_page->resize(1400, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(!m_page->isLoading());
}

void TestAccountWindow::cleanup()
{
    m_page.reset();
    m_leads.reset();
    m_accounts.reset();
    m_author.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
}

AccountWindow *TestAccountWindow::open() const
{
    m_page->findChild<GridView *>()->setCurrentRow(0);
    if (!QTest::qWaitFor([this] { return !m_page->isLoading(); }))
        return nullptr;
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
    auto *window = m_page->findChild<AccountWindow *>();
    if (!window || !QTest::qWaitFor([this] { return !m_page->isLoading(); }))
        return nullptr;
    return window;
}

void TestAccountWindow::anAccountHasOneWindow()
{
    QPointer<AccountWindow> window = open();
    QVERIFY(window && window->isWindow());
    QCOMPARE(window->account(), AccountId(1));
    QCOMPARE(window->windowTitle(), u"Acme & <b>Co</b>"_s);
    m_page->openWindow(AccountId(1));
    QCOMPARE(m_page->findChildren<AccountWindow *>().size(), 1);
    m_page->openWindow(AccountId(2)); // As from the head of one of its leads.
    QCOMPARE(m_page->findChildren<AccountWindow *>().size(), 2);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void TestAccountWindow::whatHappenedToItsLeadsNamesThem()
{
    const AccountWindow *window = open();
    QVERIFY(window);
    const TimelineModel &model = *window->findChild<TimelineSection *>()->model();
    QCOMPARE(model.passing(), 3); // Two moves and a touch, but not those of the other account.
    QTRY_COMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"00:00, Call, Said hello, Zoe First"_s);
    QCOMPARE(model.index(2, 0).data(TimelineModel::AboutRole).toString(), u"L-000002"_s);
}

void TestAccountWindow::aLeadIsOpenedFromIt()
{
    AccountWindow *window = open();
    QVERIFY(window);
    QSignalSpy wanted(m_page.get(), &AccountsPage::leadRequested);
    auto *happened = window->findChild<TimelineList *>();
    happened->setFocus();
    happened->setCurrentIndex(happened->model()->index(2, 0));
    QTest::keyClick(happened, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<LeadId>(), LeadId(2));
    auto *leads = window->findChild<AccountLeadList *>();
    leads->setFocus();
    leads->setCurrentIndex(leads->model()->index(1, 0));
    QTest::keyClick(leads, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][1].value<LeadId>(), LeadId(1));
    QSignalSpy list(m_page.get(), &AccountsPage::leadsRequested);
    QTest::keyClick(leads, Qt::Key_L);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][0].toString(), u"account.no = 1"_s);
}

void TestAccountWindow::aNewTouchOfALeadIsFollowed()
{
    const AccountWindow *window = open();
    QVERIFY(window);
    const TimelineModel &model = *window->findChild<TimelineSection *>()->model();
    BATON_VERIFY(m_database
                     ->write([](Connection &to) {
                         return to.execute(u"INSERT INTO touch (id, lead_id, kind, direction, side, occurred_at, "
                                           "recorded_at) VALUES (2, 2, 2, 1, 3, 50, 0)"_s);
                     })
                     .result());
    emit m_leads->leadChanged(LeadId(3)); // Somebody else's.
    QVERIFY(!window->isLoading());
    emit m_leads->leadChanged(LeadId(2));
    QTRY_COMPARE(model.passing(), 4);
}

QTEST_MAIN(TestAccountWindow)
#include "tst_accountwindow.moc"
