// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountspage.h"
#include "capture/rejectservice.h"
#include "capture/rejectspage.h"
#include "common/conditionbox.h"
#include "common/errorbar.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/themeswitch.h"
#include "common/viewtabs.h"
#include "history/author.h"
#include "interests/interestspage.h"
#include "leads/accountservice.h"
#include "leads/interestfieldsql.h"
#include "people/peoplepage.h"
#include "routing/userlistservice.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"
#include "views/viewdialog.h"
#include "views/viewservice.h"
#include "views/viewswitch.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'500));
const UserId sophie(1);
const UserId olga(2); // Of marketing operations.

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Sophie', 'sophie', TRUE, "
    "0, 0), (2, 'Olga', 'olga', TRUE, 0, 0), (3, 'Otto', 'otto', FALSE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 2)"_s,
    u"INSERT INTO source (id, type, name, name_key, created_at, recorded_at) VALUES (901, 1, 'Fair', 'fair', 0, 0)"_s,
    u"INSERT INTO account (id, name, name_key, country, industry, employees, created_at, recorded_at, updated_at) "
    "VALUES (1, 'Acme', 'acme', 'DE', 'Energy', 10, 0, 0, 0), (2, 'Borg', 'borg', 'FR', 'energy', 20, 0, 0, 0), "
    "(3, 'Cell', 'cell', NULL, 'Trade', 90, 0, 0, 0), (4, 'Dove', 'dove', 'DE', NULL, 30, 0, 0, 0)"_s,
    u"INSERT INTO interest (id, lead_id, source_id, kind, campaign, status, occurred_at, recorded_at) VALUES "
    "(1, NULL, 901, 'webinar', 'Spring', 1, 3000, 0), (2, NULL, 901, 'list', NULL, 4, 2000, 0), "
    "(3, NULL, 901, 'form', 'spring', 1, 1000, 0)"_s,
    uR"(INSERT INTO batch (id, kind, state, source_id, file_name, occurred_at, recorded_at, result) VALUES
        (7, 1, 2, 901, 'fair.csv', 0, 2000, '{"rejects":[{"line":4,"code":"match.none"},{"line":9,"column":"Mail","value":"a@","code":"email.syntax"}]}'),
        (8, 1, 2, 901, 'web.csv', 0, 1000, '{"rejects":[{"line":2,"code":"match.none"}]}'))"_s,
};

using Made = std::pair<std::unique_ptr<QObject>, std::unique_ptr<ListPage>>;

template<typename Page, typename Service>
Made madeOf(std::unique_ptr<Service> service, const Clock &clock)
{
    auto page = std::make_unique<Page>(*service, clock);
    return {std::move(service), std::move(page)};
}

Made pageOf(const QString &name, Database &to, const Clock &clock)
{
    if (name == u"interests")
        return madeOf<InterestsPage>(std::make_unique<RecordListService>(to, clock, interestList()), clock);
    if (name == u"people")
        return madeOf<PeoplePage>(std::make_unique<UserListService>(to, clock), clock);
    if (name == u"rejects")
        return madeOf<RejectsPage>(std::make_unique<RejectService>(to, clock), clock);
    return madeOf<AccountsPage>(std::make_unique<AccountService>(to, clock), clock);
}

} // namespace

/// Lists of records under headings, and in views with names.
class TestListViews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsStandUnderTheirHeadings_data();
    void rowsStandUnderTheirHeadings();
    void aHeadingShowsFiguresAndFolds();
    void aColumnThatIsShownNewlyHasItsFigures();
    void whatOthersWriteIsCounted();
    void groupsAndFoldsOutliveARestart();
    void aViewIsSavedLoadedAndMarked();
    void aViewInFrontOutlivesARestart();
    void viewsBelongToTheirList();
    void aLockedViewIsRefusedInWords();
    void theListByItselfIsAsItWasLeft();

private:
    void open(const QString &name, const QJsonObject &session = {});
    void settled() { QTRY_VERIFY(!m_page->isLoading()); }
    void groupBy(const QString &key);
    void filter(const QString &condition);
    void choose(const QString &name);
    SavedView make(const QString &name, const QString &list, Sharing sharing);
    [[nodiscard]] GridModel &model() const { return m_grid->grid(); }
    [[nodiscard]] QString heads() const;
    [[nodiscard]] QString listed() const;
    [[nodiscard]] ViewTabs *tabs() const { return m_page->findChild<ViewTabs *>(); }
    [[nodiscard]] QString tabNames() const;
    [[nodiscard]] bool hasDot(const QString &name) const;
    void trigger(const QString &text);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{now};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<ViewService> m_views;
    Made m_made;
    ListPage *m_page = nullptr;
    GridView *m_grid = nullptr;
};

void TestListViews::init()
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
    m_author = std::make_unique<Author>(m_clock, m_clock, sophie);
    m_views = std::make_unique<ViewService>(*m_database, *m_author);
}

void TestListViews::cleanup()
{
    m_made.second.reset();
    m_made.first.reset();
    m_views.reset();
    m_database.reset();
    m_test.reset();
    QLocale::setDefault(QLocale::c());
}

void TestListViews::open(const QString &name, const QJsonObject &session)
{
    m_made.second.reset();
    m_made = pageOf(name, *m_database, m_clock);
    m_page = m_made.second.get();
    m_grid = m_page->findChild<GridView *>();
    m_page->offerViews(*m_views, name);
    if (!session.isEmpty())
        m_page->resume(session);
    QVERIFY(!m_page->isLoading()); // Nothing is read before somebody looks.
    m_page->resize(1500, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
    m_page->activate();
    settled();
    m_page->changePerson(); // As the program does when it is known.
    settled();
}

void TestListViews::groupBy(const QString &key)
{
    emit m_grid->columnsRequested(m_grid->mapToGlobal(QPoint(20, 20)));
    auto *menu = m_page->findChild<QFrame *>(u"columnMenu"_s);
    QVERIFY(menu);
    auto *group = menu->findChild<QComboBox *>(u"group"_s);
    group->setCurrentIndex(group->findData(key));
    QVERIFY(group->currentIndex() >= 0);
    emit group->activated(group->currentIndex());
    menu->close();
    settled();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
    m_grid->setFocus();
}

void TestListViews::filter(const QString &condition)
{
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(condition);
    box->readNow();
    settled();
}

void TestListViews::choose(const QString &name)
{
    for (int index = 0; index < tabs()->count(); ++index)
        if (tabs()->name(index) == name)
            tabs()->setCurrent(index);
    QCOMPARE(tabs()->name(tabs()->current()), name);
    settled();
}

SavedView TestListViews::make(const QString &name, const QString &list, Sharing sharing)
{
    m_author->setUser(olga);
    SavedView view;
    view.list = list;
    view.name = name;
    view.sharing = sharing;
    view.layout.condition = u"employees >= 20"_s;
    view.layout.columns = {u"name"_s, u"employees"_s};
    view.layout.sort = u"-employees"_s;
    view.layout.group = u"country"_s;
    view.layout.density = Density::Compact;
    const auto made = m_views->save(view).result();
    m_author->setUser(sophie);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return *made;
}

QString TestListViews::heads() const
{
    QStringList heads;
    for (int row = 0; row < model().rowCount(); ++row)
        if (model().isHeading(row))
            heads.append(model().headingText(row, 0));
    return heads.join(u" | "_s);
}

/// Headings by their place, records by their number.
QString TestListViews::listed() const
{
    QStringList rows;
    for (int row = 0; row < model().rowCount(); ++row)
        rows.append(model().isHeading(row) ? u"–"_s : QString::number(model().recordAt(row)));
    return rows.join(u' ');
}

QString TestListViews::tabNames() const
{
    QStringList names;
    for (int index = 0; index < tabs()->count(); ++index)
        names.append(tabs()->name(index));
    return names.join(u", "_s);
}

bool TestListViews::hasDot(const QString &name) const
{
    const auto all = tabs()->findChildren<QAbstractButton *>();
    return std::ranges::any_of(all, [&name](const QAbstractButton *tab) {
        return tab->accessibleName() == name && tab->accessibleDescription().contains(u"changed since"_s);
    });
}

void TestListViews::trigger(const QString &text)
{
    const auto actions = m_page->findChild<ViewSwitch *>()->menu()->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    QVERIFY2(found != actions.end(), qPrintable(text));
    (*found)->trigger();
}

void TestListViews::rowsStandUnderTheirHeadings_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<int>("rows");
    QTest::newRow("accounts") << u"accounts"_s << u"country"_s << u"Germany · 2 | France · 1 | no Country · 1"_s << 7;
    QTest::newRow("case tells no two groups apart")
        << u"accounts"_s << u"industry"_s << u"Energy · 2 | Trade · 1 | no Industry · 1"_s << 7;
    QTest::newRow("interests by a choice") << u"interests"_s << u"status"_s << u"New · 2 | Ignored · 1"_s << 5;
    QTest::newRow("interests by a month") << u"interests"_s << u"when"_s << u"January 1970 · 3"_s << 4;
    QTest::newRow("people") << u"people"_s << u"active"_s << u"No · 1 | Yes · 2"_s << 5;
    QTest::newRow("people by a choice") << u"people"_s << u"side"_s << u"Marketing · 1 | Sales · 1 | no Side · 1"_s
                                        << 6;
    QTest::newRow("rows left out, in sentences")
        << u"rejects"_s << u"reason"_s
        << u"“…” is not an e-mail address. Write it as ada@acme.example. · 1 | No lead matches this row, and the policy is to update only. · 2"_s
        << 5;
}

void TestListViews::rowsStandUnderTheirHeadings()
{
    QFETCH(QString, page);
    QFETCH(QString, key);
    open(page);
    QAbstractItemModelTester tester(m_grid->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qsizetype records = model().records().size();
    groupBy(key);
    QTEST(heads(), "heads");
    QTEST(model().rowCount(), "rows");
    QCOMPARE(model().records().size(), records);
    QVERIFY2(m_page->statusText().startsWith(QString::number(records)), qPrintable(m_page->statusText()));
    groupBy({});
    QCOMPARE(model().rowCount(), records);
    QCOMPARE(heads(), QString());
}

void TestListViews::aHeadingShowsFiguresAndFolds()
{
    open(u"accounts"_s);
    groupBy(u"country"_s);
    QCOMPARE(listed(), u"– 1 4 – 2 – 3"_s);
    const int employees = model().columnOf(u"employees"_s);
    QCOMPARE(model().headingText(0, employees), u"ø 20"_s);
    m_grid->setCurrentCell(0, 0);
    QTest::keyClick(m_grid, Qt::Key_Left);
    QCOMPARE(listed(), u"– – 2 – 3"_s);
    QCOMPARE(model().records().size(), 4);
    // The order of the groups turns with that of their field, and what was folded stays so.
    emit m_grid->sortRequested(model().columnOf(u"country"_s), false);
    settled();
    emit m_grid->sortRequested(model().columnOf(u"country"_s), false);
    settled();
    QCOMPARE(listed(), u"– 2 – – 3"_s);
    QCOMPARE(heads(), u"France · 1 | Germany · 2 | no Country · 1"_s);
}

void TestListViews::aColumnThatIsShownNewlyHasItsFigures()
{
    open(u"accounts"_s);
    emit m_grid->columnsMoved({u"name"_s, u"country"_s});
    groupBy(u"country"_s);
    emit m_grid->columnsMoved({u"name"_s, u"country"_s, u"employees"_s, u"no"_s});
    settled();
    QCOMPARE(model().headingText(0, 2), u"ø 20"_s);
    QCOMPARE(model().headingText(0, 3), QString()); // Of numbers by which something is called there is no mean.
}

void TestListViews::whatOthersWriteIsCounted()
{
    open(u"accounts"_s);
    groupBy(u"country"_s);
    const QString sql = u"UPDATE account SET country = 'FR', revision = 2 WHERE id = 4"_s;
    BATON_VERIFY(m_database->write([sql](Connection &to) { return to.execute(sql); }).result());
    m_page->refresh();
    settled();
    QCOMPARE(heads(), u"Germany · 1 | France · 2 | no Country · 1"_s);
    QCOMPARE(listed(), u"– 1 – 2 4 – 3"_s);
}

void TestListViews::groupsAndFoldsOutliveARestart()
{
    open(u"accounts"_s);
    groupBy(u"country"_s);
    m_grid->setCurrentCell(0, 0);
    QTest::keyClick(m_grid, Qt::Key_Left);
    QCOMPARE(listed(), u"– – 2 – 3"_s);
    const QJsonObject session = m_page->session();
    open(u"accounts"_s, session);
    QCOMPARE(listed(), u"– – 2 – 3"_s);
    QCOMPARE(heads(), u"Germany · 2 | France · 1 | no Country · 1"_s);
    QCOMPARE(m_page->session()[u"layout"_s], session[u"layout"_s]);
    QCOMPARE(m_page->session()[u"folded"_s], session[u"folded"_s]);
}

void TestListViews::aViewIsSavedLoadedAndMarked()
{
    open(u"accounts"_s);
    QCOMPARE(tabNames(), u"All"_s);
    filter(u"country = DE"_s);
    groupBy(u"industry"_s);
    QCOMPARE(listed(), u"– 1 – 4"_s);
    QTest::keyClick(m_grid, Qt::Key_S, Qt::ControlModifier); // What has no name yet is asked for one.
    auto *asked = m_page->findChild<ViewDialog *>();
    QVERIFY(asked);
    QVERIFY(QTest::qWaitForWindowActive(asked));
    auto *name = asked->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"German"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(tabNames(), u"All, German"_s);
    settled();
    QCOMPARE(tabs()->name(tabs()->current()), u"German"_s);
    QVERIFY(!hasDot(u"German"_s));
    // The list by itself has all of them again.
    choose(u"All"_s);
    QCOMPARE(listed(), u"– 1 2 – 3 – 4"_s);
    choose(u"German"_s);
    QCOMPARE(listed(), u"– 1 – 4"_s);
    groupBy(u"country"_s);
    QVERIFY(hasDot(u"German"_s));
    QCOMPARE(listed(), u"– 1 4"_s);
    trigger(u"Revert view"_s);
    settled();
    QVERIFY(!hasDot(u"German"_s));
    QCOMPARE(listed(), u"– 1 – 4"_s);
    m_grid->setDensity(Density::Relaxed);
    emit m_grid->columnsMoved({u"name"_s, u"city"_s});
    QVERIFY(hasDot(u"German"_s));
    trigger(u"Save view"_s);
    QTRY_VERIFY(!hasDot(u"German"_s));
    const auto stored = m_views->of(u"accounts"_s).result();
    BATON_VERIFY(stored);
    const ViewLayout layout = stored->views.first().layout;
    QCOMPARE(layout.condition, u"country = \"DE\""_s);
    QCOMPARE(layout.group, u"industry"_s);
    QCOMPARE(layout.columns, (QStringList{u"name"_s, u"city"_s}));
    QCOMPARE(layout.density, Density::Relaxed);
}

void TestListViews::aViewInFrontOutlivesARestart()
{
    make(u"Larger ones"_s, u"accounts"_s, Sharing::Team);
    open(u"accounts"_s);
    choose(u"Larger ones"_s);
    QCOMPARE(listed(), u"– 4 – 2 – 3"_s);
    QCOMPARE(m_grid->density(), Density::Compact);
    filter(u"employees >= 30"_s);
    QVERIFY(hasDot(u"Larger ones"_s));
    open(u"accounts"_s, m_page->session());
    QCOMPARE(tabs()->name(tabs()->current()), u"Larger ones"_s);
    QVERIFY(hasDot(u"Larger ones"_s));
    QCOMPARE(listed(), u"– 4 – 3"_s);
    choose(u"All"_s);
    QCOMPARE(listed(), u"1 2 3 4"_s);
    QCOMPARE(m_grid->density(), Density::Normal);
    const QVariant place = m_page->place();
    choose(u"Larger ones"_s);
    QVERIFY(!(m_page->place().value<ListPlace>() == place.value<ListPlace>()));
    m_page->goTo(place);
    settled();
    QCOMPARE(tabs()->name(tabs()->current()), u"All"_s);
}

void TestListViews::viewsBelongToTheirList()
{
    const SavedView made = make(u"Larger ones"_s, u"accounts"_s, Sharing::Team);
    open(u"people"_s);
    QCOMPARE(tabNames(), u"All"_s);
    open(u"accounts"_s);
    QCOMPARE(tabNames(), u"All, Larger ones"_s);
    m_page->showView(made.id);
    settled();
    QCOMPARE(tabs()->name(tabs()->current()), u"Larger ones"_s);
    QVERIFY(std::ranges::any_of(m_page->menuActions(), [](const QAction *action) { return action->menu(); }));
}

void TestListViews::aLockedViewIsRefusedInWords()
{
    make(u"Larger ones"_s, u"accounts"_s, Sharing::Locked);
    open(u"accounts"_s);
    choose(u"Larger ones"_s);
    filter(u"employees >= 30"_s);
    trigger(u"Save view"_s);
    const ErrorBar *notes = m_page->findChild<ViewSwitch *>()->notes();
    QTRY_VERIFY(notes->isVisible());
    QVERIFY(hasDot(u"Larger ones"_s));
}

void TestListViews::theListByItselfIsAsItWasLeft()
{
    make(u"Larger ones"_s, u"accounts"_s, Sharing::Team);
    open(u"accounts"_s);
    emit m_grid->sortRequested(0, false);
    settled();
    groupBy(u"country"_s);
    QCOMPARE(listed(), u"– 4 1 – 2 – 3"_s);
    choose(u"Larger ones"_s);
    choose(u"All"_s);
    QCOMPARE(listed(), u"– 4 1 – 2 – 3"_s);
    open(u"accounts"_s, m_page->session());
    QCOMPARE(listed(), u"– 4 1 – 2 – 3"_s);
}

QTEST_MAIN(TestListViews)
#include "tst_listviews.moc"
