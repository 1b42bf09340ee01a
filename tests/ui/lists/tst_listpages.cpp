// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountleadlist.h"
#include "accounts/accountspage.h"
#include "capture/rejectservice.h"
#include "capture/rejectspage.h"
#include "common/conditionbox.h"
#include "common/emptystate.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/searchfield.h"
#include "common/themeswitch.h"
#include "exchange/csvlistwriter.h"
#include "exchange/exportedlist.h"
#include "exchange/exportservice.h"
#include "exchange/exportstore.h"
#include "interests/interestspage.h"
#include "leads/accountservice.h"
#include "leads/interestfieldsql.h"
#include "leads/leadquestionsql.h"
#include "people/peoplepage.h"
#include "routing/userlistservice.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, email, active, created_at, recorded_at) VALUES "
    "(1, 'Rita <b>Reis</b>', 'rita <b>reis</b>', 'rita', 'rita@a.example', TRUE, 0, 0), "
    "(2, 'Otto Gone', 'otto gone', NULL, NULL, FALSE, 0, 0), (3, 'Tina Tele', 'tina tele', 'tina', NULL, TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (1, 5), (3, 3)"_s,
    u"INSERT INTO user_capacity (user_id, most_open) VALUES (1, 4)"_s,
    u"INSERT INTO absence (id, user_id, starts_at, ends_at, reason, recorded_at) VALUES (1, 3, 0, 9000000000000, 'Leave', 0)"_s,
    u"INSERT INTO source (id, type, name, name_key, created_at, recorded_at) VALUES (901, 1, 'Fair', 'fair', 0, 0)"_s,
    u"INSERT INTO account (id, name, name_key, country, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 'DE', 0, 0, 0), (2, 'Borg', 'borg', 'FR', 0, 0, 0), (3, 'Cell', 'cell', NULL, 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Zoe First', 'zoe first', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, sales_owner_id, created_at, recorded_at, updated_at) VALUES (1, 1, 1, 3, 0, 1, 1, 0, 0), (2, NULL, 2, 9, 0, 1, 2, 0, 0), (3, NULL, NULL, 1, 0, NULL, 3, 0, 0)"_s,
    u"INSERT INTO interest (id, lead_id, source_id, kind, campaign, occurred_at, recorded_at) VALUES (1, 1, 901, 'webinar', 'Spring', 3000, 0), (2, 2, 901, 'list', NULL, 2000, 0), (3, NULL, 901, 'form', 'Autumn', 1000, 0)"_s,
    uR"(INSERT INTO batch (id, kind, state, source_id, file_name, occurred_at, recorded_at, result) VALUES
        (7, 1, 2, 901, 'fair.csv', 0, 2000, '{"rejects":[{"line":4,"code":"match.none"},{"line":9,"column":"Mail","value":"a@","code":"email.syntax"}]}'),
        (8, 1, 2, 901, 'web.csv', 0, 1000, '{"rejects":[{"line":2,"code":"match.none"}]}'),
        (9, 1, 2, 901, 'back.csv', 0, 3000, '{"rejects":[{"line":2,"code":"match.none"}]}'))"_s,
    u"UPDATE batch SET undone_by = 8 WHERE id = 9"_s,
};

using Made = std::pair<std::unique_ptr<QObject>, std::unique_ptr<ListPage>>;

template<typename Page, typename Service>
Made madeOf(std::unique_ptr<Service> service, const Clock &clock)
{
    auto page = std::make_unique<Page>(*service, clock);
    return {std::move(service), std::move(page)};
}

/// A page of a list, and what it shows of the rows above.
struct PageCase
{
    QString name;
    std::function<Made(Database &, const Clock &)> make;
    QString firstRow; ///< Its cells, as far as they are named.
    QString filter; ///< That one row meets.
    QString word; ///< That one row has.
    QString sortKey; ///< By which the last row comes first, falling or rising.
    QString pane; ///< Words of the first row's pane.
    QString counted;
    QString exported; ///< The row that meets the filter, as a table.
};

QList<PageCase> cases()
{
    return {
        {u"accounts"_s,
         [](Database &to, const Clock &clock) {
             return madeOf<AccountsPage>(std::make_unique<AccountService>(to, clock), clock);
         },
         u"Acme|Germany"_s, u"country = FR"_s, u"bor"_s, u"latestLead"_s, u"Acme"_s, u"3 accounts"_s,
         u"Name,Employees,Country,Open leads,Leads,Best grade,Industry,Latest lead\nBorg,,FR,0,1,,,1970-01-01T00:00:00.002Z\n"_s},
        {u"interests"_s,
         [](Database &to, const Clock &clock) {
             return madeOf<InterestsPage>(std::make_unique<RecordListService>(to, clock, interestList()), clock);
         },
         u"1 Jan 1970|Zoe First|Acme|webinar"_s, u"no is missing"_s, u"spring"_s, u"campaign"_s, u"Zoe First"_s,
         u"3 interests"_s,
         u"When,Account,Name,Kind of interest,Campaign,Channel,Source,Stage\n1970-01-01T00:00:01Z,,,form,Autumn,,Fair,\n"_s},
        {u"people"_s,
         [](Database &to, const Clock &clock) {
             return madeOf<PeoplePage>(std::make_unique<UserListService>(to, clock), clock);
         },
         u"Otto Gone|–|–|No|0|–|0|0|–"_s, u"absentUntil is not missing"_s, u"a.example"_s, u"openLeads"_s,
         u"not active"_s, u"3 people"_s,
         u"Name,Team,Side,Active,Open leads,Load,Never touched,Overdue steps,Roles,Absent until\nTina Tele,,Tele,Yes,0,,0,0,Tele,2255-03-14T16:00:00Z\n"_s},
        {u"rejects"_s,
         [](Database &to, const Clock &clock) {
             return madeOf<RejectsPage>(std::make_unique<RejectService>(to, clock), clock);
         },
         u"fair.csv|4|"_s, u"reason = email.syntax"_s, u"mail"_s, u"line"_s, u"fair.csv"_s, u"3 rows left out"_s,
         u"File,Why,Line,Imported,Column,Value\nfair.csv,“a@” is not an e-mail address. Write it as ada@acme.example.,9,1970-01-01T00:00:02Z,Mail,a@\n"_s},
    };
}

} // namespace

/// What the pages of all lists do alike: one table of pages, each over the same workspace.
class TestListPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void rowsAndPaneSayWhatIsThere_data() { addPages(); }
    void rowsAndPaneSayWhatIsThere();
    void searchAndFilterLeaveOneAndNameWhatFindsNothing_data() { addPages(); }
    void searchAndFilterLeaveOneAndNameWhatFindsNothing();
    void aHeadSortsAndShiftAddsAnother_data() { addPages(); }
    void aHeadSortsAndShiftAddsAnother();
    void anyColumnCanBeChosenButTheFirstStays_data() { addPages(); }
    void anyColumnCanBeChosenButTheFirstStays();
    void aPageThatIsWrittenInCanGo_data() { addPages(); }
    void aPageThatIsWrittenInCanGo();
    void aRestartShowsTheSame_data() { addPages(); }
    void aRestartShowsTheSame();
    void whatIsShownLeavesAsItIs_data() { addPages(); }
    void whatIsShownLeavesAsItIs();
    void whatIsChosenCanLeaveAloneAndBeCopied_data() { addPages(); }
    void whatIsChosenCanLeaveAloneAndBeCopied();
    void theMenuOfARowHasWhatIsDoneWithTheList_data() { addPages(); }
    void theMenuOfARowHasWhatIsDoneWithTheList();
    void nothingAtAllOffersOneWay_data() { addPages(); }
    void nothingAtAllOffersOneWay();
    void anInterestOpensItsLead();
    void aPersonShowsLeadsAndAbsences();
    void aRowLeftOutOpensItsImport();

private:
    static void addPages();
    [[nodiscard]] static PageCase pageCase(const QString &name);
    void open(const QString &name, const QStringList &filled = rows);
    void show();
    [[nodiscard]] bool rests() const;
    [[nodiscard]] QString cells(int row) const;
    [[nodiscard]] bool isSaid(const QString &words) const;
    [[nodiscard]] RecordListService &service() const { return *qobject_cast<RecordListService *>(m_made.first.get()); }

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{monday};
    Made m_made;
    ListPage *m_page = nullptr;
    GridView *m_grid = nullptr;
};

void TestListPages::initTestCase()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
}

void TestListPages::cleanup()
{
    m_made.second.reset();
    m_made.first.reset();
    m_database.reset();
    m_test.reset();
}

void TestListPages::addPages()
{
    QTest::addColumn<QString>("page");
    for (const PageCase &one : cases())
        QTest::newRow(qPrintable(one.name)) << one.name;
}

PageCase TestListPages::pageCase(const QString &name)
{
    const QList<PageCase> all = cases();
    return *std::ranges::find(all, name, &PageCase::name);
}

void TestListPages::open(const QString &name, const QStringList &filled)
{
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : filled)
        BATON_VERIFY(m_database->write([sql](Connection &to) { return to.execute(sql); }).result());
    m_made = pageCase(name).make(*m_database, m_clock);
    show();
}

void TestListPages::show()
{
    m_page = m_made.second.get();
    m_grid = m_page->findChild<GridView *>();
    m_page->resize(1500, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
    m_page->activate();
    QVERIFY(rests());
}

bool TestListPages::rests() const
{
    return QTest::qWaitFor([this] { return !m_page->isLoading(); });
}

QString TestListPages::cells(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_grid->grid().columnCount(); ++column)
        cells.append(m_grid->grid().textAt(row, column));
    return cells.join(u'|');
}

bool TestListPages::isSaid(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestListPages::rowsAndPaneSayWhatIsThere()
{
    QFETCH(QString, page);
    const PageCase one = pageCase(page);
    open(page);
    QAbstractItemModelTester tester(m_grid->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->refresh();
    QVERIFY(rests());
    QCOMPARE(m_grid->grid().rowCount(), 3);
    QVERIFY2(cells(0).startsWith(one.firstRow), qPrintable(cells(0)));
    QVERIFY2(m_page->statusText().startsWith(one.counted), qPrintable(m_page->statusText()));
    QVERIFY(isSaid(one.pane));
    QVERIFY(!m_grid->accessibleName().isEmpty());
    QCOMPARE(m_page->objectName(), page);
}

void TestListPages::searchAndFilterLeaveOneAndNameWhatFindsNothing()
{
    QFETCH(QString, page);
    const PageCase one = pageCase(page);
    open(page);
    QTest::keyClick(m_grid, Qt::Key_Slash);
    auto *search = m_page->findChild<SearchField *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, one.word);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_grid->grid().rowCount(), 1);
    QTRY_VERIFY2(m_page->statusText().contains(u"1 of 3 "_s), qPrintable(m_page->statusText()));
    search->setText(u"nowhere"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"“nowhere”"_s));
    const auto buttons = m_page->findChild<EmptyState *>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QTRY_COMPARE(m_grid->grid().rowCount(), 3);
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_F);
    auto *box = m_page->findChild<ConditionBox *>();
    QVERIFY(box->hasFocus());
    box->setText(one.filter);
    box->readNow();
    QTRY_COMPARE(m_grid->grid().rowCount(), 1);
    box->setText(u"not (%1) and %1"_s.arg(one.filter));
    box->readNow();
    QTRY_VERIFY(isSaid(u"meets the condition "_s));
    box->clearFocus();
}

void TestListPages::aHeadSortsAndShiftAddsAnother()
{
    QFETCH(QString, page);
    const PageCase one = pageCase(page);
    open(page);
    const QString firstKey = m_grid->grid().columns().first().key;
    const auto sort = [this](const QString &key, bool adds) {
        emit m_grid->sortRequested(m_grid->grid().columnOf(key), adds);
        QVERIFY(rests());
    };
    const QString before = cells(0);
    sort(one.sortKey, false);
    const QString rising = cells(0);
    sort(one.sortKey, false);
    QVERIFY2(cells(0) != before || rising != before, qPrintable(before));
    QVERIFY(cells(0) != rising);
    sort(firstKey, true);
    QVERIFY2(m_page->statusText().contains(u" and "_s), qPrintable(m_page->statusText()));
}

void TestListPages::anyColumnCanBeChosenButTheFirstStays()
{
    QFETCH(QString, page);
    open(page);
    emit m_grid->columnsRequested(m_grid->mapToGlobal(QPoint(20, 20)));
    auto *menu = m_page->findChild<QFrame *>(u"columnMenu"_s);
    QVERIFY(menu);
    auto *list = menu->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
            list->item(row)->setCheckState(Qt::Checked);
    }
    menu->close();
    QVERIFY(rests());
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < m_grid->grid().columnCount(); ++column)
            QVERIFY2(!m_grid->grid().textAt(row, column).isEmpty(), // Read, and in words.
                     qPrintable(m_grid->grid().columns()[column].key));
}

// As when the window is closed over it: what the line says on losing the focus is heard by nobody.
void TestListPages::aPageThatIsWrittenInCanGo()
{
    QFETCH(QString, page);
    open(page);
    auto *condition = m_page->findChild<ConditionBox *>();
    condition->setFocus();
    QTRY_VERIFY(condition->hasFocus());
    QTest::keyClicks(condition, u"na"_s);
    QSignalSpy told(m_page, &ListPage::placeChanged);
    m_made.second.reset();
    QCOMPARE(told.size(), 0);
}

void TestListPages::aRestartShowsTheSame()
{
    QFETCH(QString, page);
    const PageCase one = pageCase(page);
    open(page);
    emit m_grid->sortRequested(m_grid->grid().columnOf(one.sortKey), false);
    QVERIFY(rests());
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(one.filter);
    box->readNow();
    QVERIFY(rests());
    QTRY_COMPARE(m_grid->grid().rowCount(), 1);
    const QString shown = cells(0);
    const QJsonObject session = m_page->session();
    m_made.second.reset();
    m_made = pageCase(page).make(*m_database, m_clock);
    m_made.second->resume(session);
    QVERIFY(!m_made.second->isLoading()); // Nothing is read before somebody looks.
    QCOMPARE(m_made.second->session(), session);
    show();
    QCOMPARE(m_grid->grid().rowCount(), 1);
    QCOMPARE(cells(0), shown);
}

void TestListPages::whatIsShownLeavesAsItIs()
{
    QFETCH(QString, page);
    const PageCase one = pageCase(page);
    open(page);
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(one.filter);
    box->readNow();
    QTRY_COMPARE(m_grid->grid().rowCount(), 1);
    m_grid->horizontalHeader()->moveSection(1, 2); // As somebody moves a column.
    QVERIFY(rests());
    const auto list = m_page->exported();
    QVERIFY(list);
    QCOMPARE(list->all.list, page);
    QCOMPARE(list->all.title, m_page->title());
    QCOMPARE(list->all.condition, canonicalText(*parseCondition(one.filter, service().catalogue())));
    QCOMPARE(list->all.ids, m_grid->grid().records());
    QVERIFY(list->chosen.isEmpty());
    const Author author(m_clock, m_clock, UserId());
    ExportService exports(*m_database, author, leadCatalogue());
    exports.offer(page, service().list());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    const auto done = exports
                          .run({list->all, ExportFormat::Csv, file, {ExportPurpose::OwnWork, u"Agency"_s}},
                               std::make_shared<CsvListWriter>(CsvListWriter::Mark::No))
                          .result();
    BATON_VERIFY(done);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()).remove(u'\r'), one.exported);
    QCOMPARE(exports.log(1).result()->first().list, page);
}

void TestListPages::whatIsChosenCanLeaveAloneAndBeCopied()
{
    QFETCH(QString, page);
    open(page);
    m_grid->chooseRows({0, 2}, 2);
    const QList<qint64> &all = m_grid->grid().records();
    QCOMPARE(m_page->exported()->chosen, (QList<qint64>{all[0], all[2]}));
    QCOMPARE(m_page->exported()->all.ids, all);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const GridModel &model = m_grid->grid();
    QCOMPARE(lines[0].section(u'\t', 0, 0), model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(lines[1].section(u'\t', 0, 0), model.textAt(0, 0));
    QCOMPARE(lines[2].section(u'\t', 0, 0), model.textAt(2, 0));
    QCOMPARE(copied->html().count(u"<tr>"_s), 3);
}

void TestListPages::theMenuOfARowHasWhatIsDoneWithTheList()
{
    QFETCH(QString, page);
    open(page);
    QAction take(u"Take it along"_s);
    qobject_cast<RecordListPage *>(m_page)->offerInMenu({&take});
    emit m_grid->customContextMenuRequested(m_grid->visualRect(m_grid->model()->index(1, 0)).center());
    auto *menu = m_page->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first(), m_page->menuActions().first());
    QCOMPARE(menu->actions().last(), &take);
    QCOMPARE(m_grid->currentRow(), 1);
    menu->close();
}

void TestListPages::nothingAtAllOffersOneWay()
{
    QFETCH(QString, page);
    open(page, {});
    const auto buttons = m_page->findChild<EmptyState *>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"Import a list"_s);
    QVERIFY(m_page->keyHints().isEmpty());
    QVERIFY(std::ranges::none_of(m_page->menuActions(), &QAction::isEnabled));
}

void TestListPages::anInterestOpensItsLead()
{
    open(u"interests"_s);
    auto *page = qobject_cast<InterestsPage *>(m_page);
    QSignalSpy opened(page, &InterestsPage::leadRequested);
    QTest::keyClick(m_grid, Qt::Key_L);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().first().toString(), u"Zoe First"_s);
    QCOMPARE(opened.last().last().value<LeadId>(), LeadId(1));
    QTest::keyClick(m_grid, Qt::Key_Return);
    auto *lead = m_page->findChild<AccountLeadList *>();
    QVERIFY(lead->hasFocus());
    QTest::keyClick(lead, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    m_grid->setCurrentRow(2); // It has none.
    QVERIFY(rests());
    QVERIFY(isSaid(u"It belongs to no lead yet."_s));
    QTest::keyClick(m_grid, Qt::Key_L);
    QCOMPARE(opened.size(), 2);
}

void TestListPages::aPersonShowsLeadsAndAbsences()
{
    open(u"people"_s);
    auto *page = qobject_cast<PeoplePage *>(m_page);
    QSignalSpy wanted(page, &PeoplePage::leadsRequested);
    QTest::keyClick(m_grid, Qt::Key_L); // Otto has none.
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(m_grid, Qt::Key_J);
    QVERIFY(rests());
    QVERIFY(isSaid(u"Rita <b>Reis</b>"_s));
    QVERIFY2(cells(1).startsWith(u"Rita <b>Reis</b>|Sales|–|Yes|1|25\u00A0%"_s), qPrintable(cells(1)));
    QCOMPARE(m_page->findChild<AccountLeadList *>()->model()->rowCount(), 1); // The one that is open.
    QTest::keyClick(m_grid, Qt::Key_L);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), canonicalText(Condition::equals(u"owner"_s, u"Rita <b>Reis</b>"_s)));
    QTest::keyClick(m_grid, Qt::Key_J);
    QVERIFY(rests());
    QVERIFY(isSaid(u"Leave"_s));
    QVERIFY(isSaid(u"absent until"_s));
}

void TestListPages::aRowLeftOutOpensItsImport()
{
    open(u"rejects"_s);
    auto *page = qobject_cast<RejectsPage *>(m_page);
    QSignalSpy wanted(page, &RejectsPage::importRequested);
    m_grid->setCurrentRow(1);
    QVERIFY(rests());
    QVERIFY2(cells(1).contains(u"“a@”"_s), qPrintable(cells(1))); // A sentence, not its code.
    QTest::keyClick(m_grid, Qt::Key_O);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<BatchId>(), BatchId(7));
}

QTEST_MAIN(TestListPages)
#include "tst_listpages.moc"
