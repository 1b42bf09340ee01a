// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountleadlist.h"
#include "accounts/accountspage.h"
#include "common/conditionbox.h"
#include "common/emptystate.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/newsbar.h"
#include "common/searchfield.h"
#include "common/themeswitch.h"
#include "leads/accountservice.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

// 150 accounts, each with as many leads as the rest of its number by four; the first has words that look like markup.
const QStringList rows{
    u"INSERT INTO account (id, name, name_key, industry, employees, website, country, created_at, recorded_at, "
    u"updated_at) VALUES "
    "(1, 'Ann \"B\" & <b>Co</b>', 'ann \"b\" & <b>co</b>', 'Oil', 7, 'ann.example', 'DE', 0, 0, 0)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 150) INSERT INTO account (id, name, "
    u"name_key, country, created_at, recorded_at, updated_at) "
    "SELECT i, 'Firm ' || (1000 + i), 'firm ' || (1000 + i), CASE i % 2 WHEN 0 THEN 'FR' END, 0, 0, 0 FROM n"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Zoe First', 'zoe first', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES (1, 1, 1, 3, 0, 1, 0, 0), (2, NULL, 1, 9, 0, 2, 0, 0)"_s,
    u"INSERT INTO lead (account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "SELECT a.id, 3, 0, 0, 0, 0 FROM account a JOIN (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3) k ON a.id % 4 >= k.k WHERE a.id > 1"_s,
};

} // namespace

/// The list of accounts, and one in detail.
class TestAccountsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rowsAreAccountsByName();
    void theSameListIsAModelLikeAnyOther();
    void aClickOnAHeadSortsAndShiftAddsOne();
    void searchingLeavesWhatHasTheLetters();
    void aConditionFiltersAndIsNamedWhereNothingMeetsIt();
    void whatCannotBeReadLeavesTheRows();
    void thePaneSaysWhoItIsLetterByLetter();
    void enterGoesToTheLeadsAndOpensOne();
    void itsLeadsAreAskedForByTheAccountItself();
    void columnsAreChosenAndTheNameStays();
    void aPlaceIsComeBackTo();
    void aRestartShowsTheSame();
    void whatOthersWroteIsReadAgain();
    void whatOthersAddedIsAnnouncedAndShownByAKey();
    void anEmptyWorkspaceOffersAnImport();

private:
    void open(const QStringList &filled);
    void makePage();
    [[nodiscard]] bool rests() const;
    [[nodiscard]] QString cell(int row, const QString &key) const;
    [[nodiscard]] bool isSaid(const QString &words) const;

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{monday};
    std::unique_ptr<AccountService> m_service;
    std::unique_ptr<AccountsPage> m_page;
    GridView *m_grid = nullptr;
};

void TestAccountsPage::initTestCase()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
}

void TestAccountsPage::init()
{
    open(rows);
}

void TestAccountsPage::open(const QStringList &filled)
{
    cleanup();
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : filled)
        BATON_VERIFY(m_database->write([sql](Connection &to) { return to.execute(sql); }).result());
    m_service = std::make_unique<AccountService>(*m_database, m_clock);
    makePage();
}

void TestAccountsPage::makePage()
{
    m_page = std::make_unique<AccountsPage>(*m_service, m_clock);
    m_grid = m_page->findChild<GridView *>();
    m_page->resize(1500, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QVERIFY(rests());
}

void TestAccountsPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_database.reset();
    m_test.reset();
}

bool TestAccountsPage::rests() const
{
    return QTest::qWaitFor([this] { return !m_page->isLoading(); });
}

QString TestAccountsPage::cell(int row, const QString &key) const
{
    return m_grid->grid().textAt(row, m_grid->grid().columnOf(key));
}

bool TestAccountsPage::isSaid(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestAccountsPage::rowsAreAccountsByName()
{
    QCOMPARE(m_grid->grid().rowCount(), 150);
    QCOMPARE(cell(0, u"name"_s), u"Ann \"B\" & <b>Co</b>"_s);
    QCOMPARE(cell(0, u"leads"_s), u"2"_s);
    QCOMPARE(cell(0, u"openLeads"_s), u"1"_s);
    QCOMPARE(cell(1, u"name"_s), u"Firm 1002"_s);
    QCOMPARE(cell(2, u"leads"_s), u"3"_s);
    QCOMPARE(m_page->statusText(), u"150 accounts · sorted by Name · as of 12:00"_s);
}

void TestAccountsPage::theSameListIsAModelLikeAnyOther()
{
    QAbstractItemModelTester tester(m_grid->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->refresh();
    QVERIFY(rests());
    QTest::keyClick(m_grid, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(cell(149, u"name"_s), u"Firm 1150"_s);
}

void TestAccountsPage::aClickOnAHeadSortsAndShiftAddsOne()
{
    const auto press = [this](const QString &key, Qt::KeyboardModifiers modifiers = {}) {
        auto *header = m_grid->horizontalHeader();
        const int section = m_grid->grid().columnOf(key);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          QPoint(header->sectionViewportPosition(section) + 8, header->height() / 2));
        QVERIFY(rests());
    };
    press(u"leads"_s);
    press(u"leads"_s);
    QCOMPARE(cell(0, u"leads"_s), u"3"_s);
    QCOMPARE(cell(0, u"name"_s), u"Firm 1147"_s); // Ties by number, the last first.
    press(u"name"_s, Qt::ShiftModifier);
    QTRY_COMPARE(cell(0, u"name"_s), u"Firm 1003"_s);
    QVERIFY2(m_page->statusText().contains(u"sorted by Leads and Name"_s), qPrintable(m_page->statusText()));
}

void TestAccountsPage::searchingLeavesWhatHasTheLetters()
{
    QTest::keyClick(m_grid, Qt::Key_Slash);
    auto *search = m_page->findChild<SearchField *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"114"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 11); // 1114 and 1140 to 1149.
    QTRY_VERIFY2(m_page->statusText().startsWith(u"11 of 150 accounts"_s), qPrintable(m_page->statusText()));
    QVERIFY(m_grid->hasFocus());
    search->setText(u"nowhere"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"No account has “nowhere” in it."_s));
    auto *all = m_page->findChild<EmptyState *>()->findChild<QPushButton *>();
    QCOMPARE(all->text(), u"Show all accounts"_s);
    all->click();
    QTRY_COMPARE(m_grid->grid().rowCount(), 150);
}

void TestAccountsPage::aConditionFiltersAndIsNamedWhereNothingMeetsIt()
{
    QTest::keyClick(m_grid, Qt::Key_F);
    auto *box = m_page->findChild<ConditionBox *>();
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, u"leads = 2 and country is missing"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_grid->grid().rowCount(), 0); // Even numbers have a country, and two leads come with even ones.
    QVERIFY(rests());
    QVERIFY(isSaid(u"No account meets the condition leads = 2 and country is missing."_s));
    box->setText(u"leads = 3 and country is missing"_s);
    box->readNow();
    QTRY_COMPARE(m_grid->grid().rowCount(), 37);
}

void TestAccountsPage::whatCannotBeReadLeavesTheRows()
{
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(u"leads >"_s);
    box->readNow();
    QTRY_VERIFY(isSaid(u"The rows are those from before."_s));
    QCOMPARE(m_grid->standing(), GridView::Standing::Stale);
    QCOMPARE(m_grid->grid().rowCount(), 150);
}

void TestAccountsPage::thePaneSaysWhoItIsLetterByLetter()
{
    QVERIFY(isSaid(u"Ann \"B\" & <b>Co</b>"_s));
    QVERIFY(isSaid(u"Oil · Germany · 7 employees"_s));
    QVERIFY(isSaid(u"ann.example"_s));
    auto *leads = m_page->findChild<AccountLeadList *>();
    QCOMPARE(leads->model()->rowCount(), 2);
    QCOMPARE(leads->model()->index(0, 0).data().toString(), u"L-000002"_s);
    QCOMPARE(leads->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Zoe First, Marketing-qualified"_s);
    QTest::keyClick(m_grid, Qt::Key_J);
    QVERIFY(rests());
    QVERIFY(isSaid(u"Firm 1002"_s));
    QTest::keyClick(m_grid, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(rests());
    QTest::keyClick(m_grid, Qt::Key_K); // 148 has no lead.
    QTest::keyClick(m_grid, Qt::Key_K);
    QVERIFY(rests());
    QVERIFY(isSaid(u"Nobody of this account is in the funnel."_s));
    QVERIFY(!leads->isVisible());
}

void TestAccountsPage::enterGoesToTheLeadsAndOpensOne()
{
    QSignalSpy opened(m_page.get(), &AccountsPage::leadRequested);
    QTest::keyClick(m_grid, Qt::Key_Return);
    auto *leads = m_page->findChild<AccountLeadList *>();
    QVERIFY(leads->hasFocus());
    QTest::keyClick(leads, Qt::Key_Down);
    m_page->refresh();
    QVERIFY(rests());
    QVERIFY(leads->hasFocus()); // Reading again takes nobody out of it.
    QTest::keyClick(leads, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"Zoe First"_s);
    QCOMPARE(opened.first().last().value<LeadId>(), LeadId(1));
}

void TestAccountsPage::itsLeadsAreAskedForByTheAccountItself()
{
    QSignalSpy wanted(m_page.get(), &AccountsPage::leadsRequested);
    QTest::keyClick(m_grid, Qt::Key_L);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(),
             u"account.no = 1"_s); // Not by the name, which two may have.
    m_grid->setCurrentRow(147);
    QVERIFY(rests());
    QTest::keyClick(m_grid, Qt::Key_L); // It has none.
    QCOMPARE(wanted.size(), 1);
}

void TestAccountsPage::columnsAreChosenAndTheNameStays()
{
    emit m_grid->columnsRequested(m_grid->mapToGlobal(QPoint(20, 20)));
    auto *menu = m_page->findChild<QFrame *>(u"columnMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->findChild<QWidget *>(u"group"_s));
    auto *list = menu->findChild<QListWidget *>();
    const auto website = list->findItems(u"Website"_s, Qt::MatchExactly);
    QCOMPARE(website.size(), 1);
    website.first()->setCheckState(Qt::Checked);
    QVERIFY(!(list->findItems(u"Name"_s, Qt::MatchStartsWith).first()->flags() & Qt::ItemIsEnabled));
    menu->close();
    QVERIFY(rests());
    QCOMPARE(cell(0, u"website"_s), u"ann.example"_s);
    QCOMPARE(m_grid->currentRow(), 0);
}

void TestAccountsPage::aPlaceIsComeBackTo()
{
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(u"country = FR"_s);
    box->readNow();
    QVERIFY(rests());
    m_grid->setCurrentRow(5);
    QVERIFY(rests());
    const QVariant place = m_page->place();
    const QString name = cell(5, u"name"_s);
    m_page->goTo(QVariant::fromValue(ListPlace{u"ann"_s, {}, 0}));
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 1);
    QVERIFY(m_page->place() != place);
    m_page->goTo(place);
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 75);
    QCOMPARE(cell(m_grid->currentRow(), u"name"_s), name);
    QVERIFY(m_page->place() == place);
}

void TestAccountsPage::aRestartShowsTheSame()
{
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(u"country = FR"_s);
    box->readNow();
    emit m_grid->sortRequested(m_grid->grid().columnOf(u"leads"_s), false);
    emit m_grid->columnsMoved({u"name"_s, u"leads"_s, u"created"_s});
    QVERIFY(rests());
    m_grid->setDensity(Density::Compact);
    m_grid->setCurrentRow(50);
    m_grid->scrollTo(m_grid->model()->index(48, 0), QAbstractItemView::PositionAtTop);
    QVERIFY(rests());
    const QString name = cell(50, u"name"_s);
    const int top = m_grid->rowAt(0);
    QVERIFY(top > 0);
    const QJsonObject session = m_page->session();
    m_page = std::make_unique<AccountsPage>(*m_service, m_clock);
    m_grid = m_page->findChild<GridView *>();
    m_page->resume(session);
    QVERIFY(!m_page->isLoading()); // Nothing is read before somebody looks.
    QCOMPARE(m_page->session(), session);
    m_page->resize(1500, 700);
    m_page->show();
    m_page->activate();
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 75);
    QCOMPARE(m_grid->currentRow(), 50);
    QCOMPARE(cell(50, u"name"_s), name);
    QCOMPARE(m_grid->rowAt(0), top);
    QCOMPARE(m_grid->density(), Density::Compact);
    QVERIFY2(m_page->statusText().contains(u"sorted by Leads"_s), qPrintable(m_page->statusText()));
}

void TestAccountsPage::whatOthersWroteIsReadAgain()
{
    QSignalSpy counted(m_page.get(), &Page::countChanged);
    m_grid->setCurrentRow(1);
    QVERIFY(rests());
    const auto write = [this](const QString &sql) {
        BATON_VERIFY(m_database->write([sql](Connection &to) { return to.execute(sql); }).result());
    };
    write(u"UPDATE account SET deleted_at = 1 WHERE id = 1"_s);
    m_page->refresh();
    QVERIFY(rests());
    QTRY_COMPARE(m_grid->grid().rowCount(), 149);
    QCOMPARE(m_grid->currentRow(), 0);
    QCOMPARE(cell(0, u"name"_s), u"Firm 1002"_s);
    QCOMPARE(counted.last().first().toLongLong(), 149);
    m_page->hide();
    write(u"UPDATE account SET deleted_at = 1 WHERE id = 2"_s);
    m_page->refresh(); // In the back it only counts.
    QTRY_COMPARE(counted.last().first().toLongLong(), 148);
    QCOMPARE(m_grid->grid().rowCount(), 149);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(m_grid->grid().rowCount(), 148);
}

void TestAccountsPage::whatOthersAddedIsAnnouncedAndShownByAKey()
{
    auto opened = Workspace::open(m_test->location());
    BATON_VERIFY(opened);
    const auto write = [&](const QString &sql) {
        BATON_VERIFY((*opened)->write([sql](Connection &to) { return to.execute(sql); }).result());
    };
    auto *bar = m_page->findChild<NewsBar *>();
    QTest::keyClick(m_grid, Qt::Key_End, Qt::ControlModifier);
    m_grid->setCurrentRow(140);
    QVERIFY(rests());
    const int scrolled = m_grid->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    write(u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES "
          "(900, 'Aa', 'aa', 0, 0, 0), (901, 'Firm 1140a', 'firm 1140a', 0, 0, 0)"_s);
    write(u"UPDATE account SET employees = 77 WHERE id = 145"_s);
    m_page->refresh();
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 150);
    QCOMPARE(m_grid->currentRow(), 140);
    QCOMPARE(m_grid->verticalScrollBar()->value(), scrolled);
    QCOMPARE(cell(144, u"employees"_s), u"77"_s);
    QVERIFY(m_grid->isFresh(145));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"2 new in this list"_s);
    QVERIFY2(m_page->statusText().startsWith(u"150 of 152 accounts"_s), qPrintable(m_page->statusText()));
    const QString current = cell(140, u"name"_s);
    QTest::keyClick(m_grid, Qt::Key_F5);
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 152);
    QCOMPARE(cell(m_grid->currentRow(), u"name"_s), current);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_grid->hasFocus());
}

void TestAccountsPage::anEmptyWorkspaceOffersAnImport()
{
    open({});
    QVERIFY(isSaid(u"No company is known yet."_s));
    QSignalSpy wanted(m_page.get(), &AccountsPage::importRequested);
    m_page->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_page->keyHints().isEmpty());
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
