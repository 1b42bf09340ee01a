// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/facttablemodel.h"
#include "common/textlabel.h"
#include "common/themeswitch.h"
#include "funnel/handoffservice.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "sla/slafacts.h"
#include "sla/slapage.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"

#include <QAbstractItemModelTester>
#include <QApplication>
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
    void cleanup() { m_theme.reset(); }
    void aVerdictNeedsItsInterval_data();
    void aVerdictNeedsItsInterval();
    void theLedgerAddsUp();
    void aNumberOpensItsLeads();

private:
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
    FactTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFacts(SlaFacts::promiseHeaders(),
                   SlaFacts::promises(figuresWith(met, late, goal ? std::optional(goal) : std::nullopt), QLocale::c()));
    QCOMPARE(model.index(0, SlaFacts::Verdict).data().toString(), verdict);
    QCOMPARE(model.index(0, SlaFacts::Late).data().toString(), QString::number(late));
}

void TestSlaPage::theLedgerAddsUp()
{
    HandoffCounts counts;
    for (const HandoffBucket bucket : allHandoffBuckets) {
        for (int times = 0; times <= static_cast<int>(bucket); ++times)
            counts.add(bucket);
    }
    const auto ledger = SlaFacts::ledger(counts, QLocale::c());
    QCOMPARE(ledger.size(), 8);
    int sum = 0;
    for (const QList<FactCell> &row : ledger.first(7))
        sum += row[1].text.toInt();
    QCOMPARE(sum, 28);
    QCOMPARE(ledger.last()[1].text, u"28"_s);
}

void TestSlaPage::aNumberOpensItsLeads()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    const FixedClock clock(monday + std::chrono::hours(36)); // Tuesday noon
    TestDatabase place(Engine::Sqlite);
    auto created = Workspace::create(place.location(), {}, clock);
    BATON_VERIFY(created);
    Database &database = **created;
    for (const QString &sql : rows)
        BATON_VERIFY(database.write([sql](Connection &connection) { return connection.execute(sql); }).result());
    const Author author(clock, clock, UserId(1));
    FieldCatalogue fields = leadCatalogue();
    HandoffService handoffs(database, author);
    SlaService promises(database, author, fields);
    LeadService leads(database, author, fields);
    NewHandoff wish;
    wish.lead = LeadId(2);
    wish.owner = UserId(1);
    wish.at = monday + std::chrono::hours(10);
    BATON_VERIFY(handoffs.handOver(wish).result());

    SlaPage page(promises, handoffs, leads, clock);
    page.resize(1000, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy opened(&page, &SlaPage::leadsRequested);
    page.activate();
    QTRY_VERIFY(!page.isLoading());
    auto *ledger = page.findChildren<QTableView *>().first();
    QCOMPARE(ledger->model()->index(4, 0).data().toString(), u"expired without an answer"_s);
    QCOMPARE(ledger->model()->index(4, 1).data().toString(), u"1"_s);
    ledger->setCurrentIndex(ledger->model()->index(4, 1));
    QTest::keyClick(ledger, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first()[2].value<QList<LeadId>>(), QList<LeadId>{LeadId(2)});
    QCOMPARE(unnamedFocusables(page).join(u", "_s), QString());
    QCOMPARE(overlaps(page).join(u", "_s), QString());
}

QTEST_MAIN(TestSlaPage)
#include "tst_slapage.moc"
