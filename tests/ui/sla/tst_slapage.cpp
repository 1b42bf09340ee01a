// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chartview.h"
#include "common/emptystate.h"
#include "common/facttablemodel.h"
#include "common/textlabel.h"
#include "common/themeswitch.h"
#include "common/twinview.h"
#include "common/viewtabs.h"
#include "funnel/handoffservice.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "sla/ledgerbar.h"
#include "sla/partycolumn.h"
#include "sla/slaboardview.h"
#include "sla/slafacts.h"
#include "sla/slapage.h"
#include "sla/slaservice.h"
#include "sla/urgencychips.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// A Monday; the workspace's hours are Monday to Friday 09:00–17:00 in UTC.
constexpr Instant monday = Instant(std::chrono::days(17'532));

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Anna', 'anna', TRUE, 0, 0)"_s,
    u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
    "(1, 5, 0, 0, 0, 0), (2, 5, 0, 0, 0, 0)"_s,
};

SlaFigures figuresWith(qint64 met, qint64 breached, std::optional<int> goal)
{
    SlaFigures figures;
    SlaFigures::Line line;
    line.key = u"sales.touch"_s;
    line.goal = goal;
    line.counts.byState[static_cast<std::size_t>(SlaClock::State::Met)] = met;
    line.counts.byState[static_cast<std::size_t>(SlaClock::State::Breached)] = breached;
    figures.commitments = {line};
    return figures;
}

} // namespace

/// The figures of the agreement, and that each opens its leads.
class TestSlaPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }
    void aVerdictNeedsItsInterval_data();
    void aVerdictNeedsItsInterval();
    void aSideSaysHowManyItKeeps_data();
    void aSideSaysHowManyItKeeps();
    void workingTimeIsNotDays_data();
    void workingTimeIsNotDays();
    void theLedgerAddsUp();
    void eachPartOfTheLedgerOpens();
    void theTrendIsTheSeries();
    void withoutHandoffsThereAreWords();
    void aNumberOpensItsLeads_data();
    void aNumberOpensItsLeads();
    void oneClickSelectsAndTwoOpen();
    void aCountLeavesItsClocksAlone();
    void nothingIsCutAtTheLeastSize_data();
    void nothingIsCutAtTheLeastSize();
    void theNoteBelowTheClocksIsReadWhole_data();
    void theNoteBelowTheClocksIsReadWhole();
    void aTableCanBeCopied();

private:
    void openPlace();
    void showPage();
    void handOver(LeadId lead);

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_workspace;
    std::unique_ptr<Author> m_author;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<SlaService> m_promises;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<SlaPage> m_page;
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestSlaPage::aVerdictNeedsItsInterval_data()
{
    QTest::addColumn<int>("met");
    QTest::addColumn<int>("late");
    QTest::addColumn<int>("goal");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("all of a hundred") << 100 << 0 << 90 << u"✓ kept"_s;
    QTest::newRow("half of a hundred") << 50 << 50 << 90 << u"✗ missed"_s;
    QTest::newRow("all of two: the interval spans the goal") << 2 << 0 << 90 << u"? cannot tell yet"_s;
    QTest::newRow("nothing is decided") << 0 << 0 << 90 << u"–"_s;
    QTest::newRow("no goal") << 100 << 0 << 0 << u"–"_s;
}

void TestSlaPage::aVerdictNeedsItsInterval()
{
    QFETCH(int, met);
    QFETCH(int, late);
    QFETCH(int, goal);
    QFETCH(QString, verdict);
    const SlaFigures figures = figuresWith(met, late, goal ? std::optional(goal) : std::nullopt);
    const FactTable table = SlaFacts::promises(figures, QLocale::c());
    FactTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFacts(table.headers, table.rows);
    QCOMPARE(model.columnCount(), table.rows.first().size());
    QCOMPARE(model.index(0, SlaFacts::Verdict).data().toString(), verdict);
    QCOMPARE(model.index(0, SlaFacts::Late).data().toString(), QString::number(late));
}

void TestSlaPage::aSideSaysHowManyItKeeps_data()
{
    QTest::addColumn<QList<SlaFigures::Line>>("promises");
    QTest::addColumn<QString>("summary");
    const auto line = [](qint64 met, qint64 late, std::optional<int> goal) {
        return figuresWith(met, late, goal).commitments.first();
    };
    QTest::newRow("one kept, one missed, one unclear")
        << QList{line(100, 0, 90), line(50, 50, 90), line(2, 0, 90)} << u"keeps 1 of 3, 1 unclear"_s;
    QTest::newRow("nothing decided is unclear") << QList{line(0, 0, 90)} << u"keeps 0 of 1, 1 unclear"_s;
    QTest::newRow("one without a goal is not counted")
        << QList{line(100, 0, 90), line(100, 0, {})} << u"keeps 1 of 1"_s;
    QTest::newRow("no goal at all") << QList{line(100, 0, {})} << u"no goals"_s;
}

void TestSlaPage::aSideSaysHowManyItKeeps()
{
    QFETCH(QList<SlaFigures::Line>, promises);
    QFETCH(QString, summary);
    PartyColumn column(Side::Sales);
    column.setPromises(promises);
    QCOMPARE(column.summary(), summary);
    QSignalSpy opened(&column, &PartyColumn::opened);
    column.show();
    column.setFocus();
    QTest::keyClick(&column, Qt::Key_End);
    QTest::keyClick(&column, Qt::Key_Return);
    QCOMPARE(opened.last().first().toInt(), promises.size() - 1);
}

void TestSlaPage::workingTimeIsNotDays_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<SlaCommitment::Hours>("hours");
    QTest::addColumn<QString>("words");
    constexpr auto workspace = SlaCommitment::Hours::Workspace;
    constexpr auto always = SlaCommitment::Hours::Always;
    QTest::newRow("minutes") << 600.0 << workspace << u"10 min"_s;
    QTest::newRow("half a minute is rounded up") << 29.5 * 60 << workspace << u"30 min"_s;
    QTest::newRow("a little less than half is not") << 29.49 * 60 << workspace << u"29 min"_s;
    QTest::newRow("hours") << 28560.0 << workspace << u"7 h 56"_s;
    QTest::newRow("many hours stay hours") << 181 * 3600.0 + 600 << workspace << u"181 h"_s;
    QTest::newRow("day and night says so") << 6.5 * 86400 << always << u"6 d 12 h day and night"_s;
}

void TestSlaPage::workingTimeIsNotDays()
{
    QFETCH(double, seconds);
    QFETCH(SlaCommitment::Hours, hours);
    QFETCH(QString, words);
    QCOMPARE(SlaFacts::workingText(seconds, hours), words);
}

void TestSlaPage::theLedgerAddsUp()
{
    HandoffCounts counts;
    for (const HandoffBucket bucket : allHandoffBuckets) {
        for (int times = 0; times <= static_cast<int>(bucket); ++times)
            counts.add(bucket);
    }
    const auto ledger = SlaFacts::ledger(counts, QLocale::c()).rows;
    QCOMPARE(ledger.size(), 8);
    int sum = 0;
    for (const QList<FactCell> &row : ledger.first(7))
        sum += row[1].text.toInt();
    QCOMPARE(sum, 28);
    QCOMPARE(ledger.last()[1].text, u"28"_s);
}

void TestSlaPage::eachPartOfTheLedgerOpens()
{
    HandoffCounts counts;
    for (const HandoffBucket bucket : allHandoffBuckets)
        if (bucket != HandoffBucket::Orphaned)
            counts.add(bucket);
    LedgerBar bar;
    bar.setCounts(counts);
    bar.resize(420, bar.heightForWidth(420)); // Its words stand in several lines.
    bar.show();
    QSignalSpy opened(&bar, &LedgerBar::opened);
    QTest::keyClick(&bar, Qt::Key_Right);
    for (const HandoffBucket bucket : ledgerOrder) {
        if (bucket == HandoffBucket::Orphaned) {
            QVERIFY(bar.legendRect(bucket).isEmpty());
            continue;
        }
        QVERIFY(bar.rect().contains(bar.legendRect(bucket)));
        opened.clear();
        QTest::keyClick(&bar, Qt::Key_Return);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.legendRect(bucket).center());
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].value<HandoffBucket>(), bucket);
        QCOMPARE(opened[1][0].value<HandoffBucket>(), bucket);
    }
}

void TestSlaPage::theTrendIsTheSeries()
{
    SlaTrendTally tally(monday);
    Handoff late; // Nobody ever answered.
    late.handedAt = monday - std::chrono::days(70);
    late.respondDue = late.handedAt + std::chrono::hours(1);
    tally.add(late, OwnerState::Active);
    const SlaTrend trend = tally.trend();
    const ChartFacts facts = SlaFacts::trend(trend, QLocale::c());
    QCOMPARE(facts.categories, (QStringList{u"Oct 2017"_s, u"Nov 2017"_s, u"Dec 2017"_s, u"Jan 2018"_s}));
    QCOMPARE(facts.columns.first().values, (QList<std::optional<double>>{100.0, {}, {}, {}}));
    QVERIFY2(facts.sentence.contains(u"100"_s) && facts.sentence.contains(u"Oct 2017"_s), qPrintable(facts.sentence));
}

void TestSlaPage::openPlace()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_clock = std::make_unique<FixedClock>(monday + std::chrono::hours(36)); // Tuesday noon
    m_place = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_place->location(), {}, *m_clock);
    BATON_VERIFY(created);
    m_workspace = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_workspace->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_author = std::make_unique<Author>(*m_clock, *m_clock, UserId(1));
    const FieldCatalogue fields = leadCatalogue();
    m_handoffs = std::make_unique<HandoffService>(*m_workspace, *m_author);
    m_promises = std::make_unique<SlaService>(*m_workspace, *m_author, fields);
    m_leads = std::make_unique<LeadService>(*m_workspace, *m_author, fields);
    m_page = std::make_unique<SlaPage>(*m_promises, *m_handoffs, *m_leads, *m_clock);
}

void TestSlaPage::showPage()
{
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(!m_page->isLoading());
}

void TestSlaPage::handOver(LeadId lead)
{
    NewHandoff wish;
    wish.lead = lead;
    wish.owner = UserId(1);
    wish.at = monday + std::chrono::hours(10);
    BATON_VERIFY(m_handoffs->handOver(wish).result());
}

void TestSlaPage::withoutHandoffsThereAreWords()
{
    openPlace();
    showPage();
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!m_page->findChild<LedgerBar *>()->isVisible());
    handOver(LeadId(2));
    m_page->refresh();
    QTRY_VERIFY(!m_page->isLoading());
    QVERIFY(!empty->isVisible());
    QVERIFY(m_page->findChild<LedgerBar *>()->isVisible());
}

void TestSlaPage::aNumberOpensItsLeads_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("a part of the ledger") << u"ledger"_s;
    QTest::newRow("a promise of sales") << u"promise"_s;
    QTest::newRow("a clock that still runs") << u"clock"_s;
    QTest::newRow("a month of the trend") << u"trend"_s;
    QTest::newRow("a row of the ledger's table") << u"twin"_s;
    QTest::newRow("an owner") << u"group"_s;
}

void TestSlaPage::aNumberOpensItsLeads()
{
    QFETCH(QString, where);
    openPlace();
    handOver(LeadId(2));
    showPage();
    QSignalSpy opened(m_page.get(), &SlaPage::leadsRequested);
    if (where == u"ledger") {
        QTest::keyClick(m_page->findChild<LedgerBar *>(), Qt::Key_Return);
    } else if (where == u"promise") {
        auto *column = m_page->findChildren<PartyColumn *>().at(2);
        column->setFocus();
        QTest::keyClick(column, Qt::Key_Home); // Sales accepts or gives back: late.
        QTest::keyClick(column, Qt::Key_Return);
    } else if (where == u"clock") {
        auto *clocks = m_page->findChild<SlaBoardView *>()->findChild<QTableView *>();
        QVERIFY(clocks->model()->rowCount() > 0);
        clocks->setCurrentIndex(clocks->model()->index(0, 0));
        QTest::keyClick(clocks, Qt::Key_Return);
    } else if (where == u"trend") {
        auto *chart = m_page->findChild<ChartView *>();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Return);
    } else if (where == u"twin") {
        QTest::keyClick(m_page.get(), Qt::Key_T);
        QTableView *table = m_page->findChild<TwinView *>(u"boardTwin"_s)->table(1);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->index(4, 1).data().toString(), u"1"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(4, 1));
        QTest::keyClick(table, Qt::Key_Return);
    } else {
        m_page->findChild<ViewTabs *>()->setCurrent(1);
        QTRY_VERIFY(!m_page->isLoading());
        QTableView *table = m_page->findChild<TwinView *>(u"groups"_s)->table(0);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Anna"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    QTRY_COMPARE(opened.size(), 1);
    const auto leads = opened.first()[2].value<QList<LeadId>>();
    QVERIFY(!leads.isEmpty());
    QCOMPARE(QSet<LeadId>(leads.begin(), leads.end()), QSet<LeadId>{LeadId(2)});
}

void TestSlaPage::oneClickSelectsAndTwoOpen()
{
    openPlace();
    handOver(LeadId(2));
    showPage();
    QSignalSpy opened(m_page.get(), &SlaPage::leadsRequested);
    auto *clocks = m_page->findChild<SlaBoardView *>()->findChild<QTableView *>();
    const QPoint first = clocks->visualRect(clocks->model()->index(0, 2)).center();
    QTest::mouseClick(clocks->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(clocks->currentIndex().row(), 0);
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(clocks->viewport(), Qt::LeftButton, {}, first);
    QTRY_COMPARE(opened.size(), 1);
}

void TestSlaPage::aCountLeavesItsClocksAlone()
{
    openPlace();
    handOver(LeadId(2));
    showPage();
    const auto chips = m_page->findChild<UrgencyChips *>()->findChildren<QAbstractButton *>();
    auto *clocks = m_page->findChild<SlaBoardView *>()->findChild<QTableView *>();
    const int all = clocks->model()->rowCount();
    int sum = 0;
    for (QAbstractButton *chip : chips) {
        const int count = chip->accessibleName().section(u' ', 0, 0).toInt();
        sum += count;
        if (count == 0)
            continue;
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(!m_page->isLoading());
        QTRY_COMPARE(clocks->model()->rowCount(), count);
    }
    QVERIFY(all > 1);
    QCOMPARE(sum, all);
}

void TestSlaPage::nothingIsCutAtTheLeastSize_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestSlaPage::nothingIsCutAtTheLeastSize()
{
    QFETCH(Qt::LayoutDirection, direction);
    openPlace();
    handOver(LeadId(2));
    m_page->setLayoutDirection(direction);
    showPage();
    for (const QSize &size : {QSize(972, 630), QSize(1072, 730), QSize(1712, 1000)}) {
        m_page->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(m_page->size(), size);
        const auto *sheet = m_page->findChild<SlaBoardView *>();
        QTRY_COMPARE(sheet->width(), sheet->parentWidget()->width());
        QCOMPARE(unnamedFocusables(*m_page).join(u", "_s), QString());
        QTRY_COMPARE(overlaps(*m_page).join(u", "_s), QString());
        QCOMPARE(clippedTexts(*m_page).join(u", "_s), QString());
    }
}

void TestSlaPage::theNoteBelowTheClocksIsReadWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as narrow as it gets") << 480;
    QTest::newRow("with room") << 900;
}

void TestSlaPage::theNoteBelowTheClocksIsReadWhole()
{
    QFETCH(int, width);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 18));
    SlaBoardView sheet;
    SlaBoard board;
    SlaEntry entry;
    entry.name = u"First touch"_s;
    board.entries = {entry};
    board.listed.byState[static_cast<std::size_t>(SlaClock::State::Running)] = 100'000;
    sheet.showClocks(board, {u"Ada"_s}, {monday, QTimeZone::utc(), QLocale::c()});
    sheet.resize(width, 2000);
    sheet.show();
    const auto buttons = sheet.findChildren<QPushButton *>();
    const auto more = std::ranges::find(buttons, u"Open all of them as leads"_s, &QPushButton::text);
    QVERIFY(more != buttons.end() && (*more)->isVisible());
    QTRY_COMPARE(overlaps(*(*more)->parentWidget()).join(u", "_s), QString());
    QCOMPARE(clippedTexts(*(*more)->parentWidget()).join(u", "_s), QString());
}

void TestSlaPage::aTableCanBeCopied()
{
    openPlace();
    handOver(LeadId(2));
    showPage();
    QTest::keyClick(m_page.get(), Qt::Key_T);
    QTableView *ledger = m_page->findChild<TwinView *>(u"boardTwin"_s)->table(1);
    QTRY_VERIFY(ledger->isVisible());
    ledger->setFocus();
    QTest::keySequence(ledger, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines[0], u"Where hand-offs stand\tHand-offs"_s);
    QCOMPARE(lines[5], u"expired without an answer\t1"_s);
}

QTEST_MAIN(TestSlaPage)
#include "tst_slapage.moc"
