// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"
#include "common/formatting.h"
#include "leads/leadgrid.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "leadsdesk.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "testdatabase.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// Every third lead has no city; stages go from inquiry to mql.
const QStringList rows{
    u"INSERT INTO account (id, name, name_key, employees, created_at, recorded_at, updated_at) VALUES (1, 'Acme', "
    u"'acme', "
    "50, 0, 0, 0), (2, 'Berg', 'berg', 500, 0, 0, 0)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO person (id, full_name, "
    "name_key, city, created_at, recorded_at, updated_at) SELECT i, 'Lead ' || i, 'lead ' || i, CASE i % 3 WHEN 1 THEN "
    "'Bremen' WHEN 2 THEN 'Kassel' END, 0, 0, 0 FROM n"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "SELECT id, id, 1 + id % 2, 1 + id % 3, 0, id, 0, 0 FROM person"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) SELECT id, 1, "
    u"stage, "
    "0, FALSE, 1, 0 FROM lead"_s,
};

/// A random filter in the language of conditions, and the same by hand in SQL over lead, person and account.
struct Filter
{
    QString condition;
    QString where;
};

Filter randomClause(QRandomGenerator &random)
{
    const int number = random.bounded(0, 600);
    const QString city = random.bounded(2) ? u"Bremen"_s : u"Kassel"_s;
    const int stage = random.bounded(3);
    static const QStringList stages{u"inquiry"_s, u"engaged"_s, u"mql"_s};
    switch (random.bounded(6)) {
    case 0: return {u"employees >= %1"_s.arg(number), u"a.employees >= %1"_s.arg(number)};
    case 1: return {u"employees < %1"_s.arg(number), u"a.employees < %1"_s.arg(number)};
    case 2: return {u"city = "_s + city, u"lower(p.city) = '%1'"_s.arg(city.toLower())};
    case 3: return {u"city is missing"_s, u"p.city IS NULL"_s};
    case 4: return {u"stage = "_s + stages[stage], u"l.stage = %1"_s.arg(stage + 1)};
    default: return {u"name contains \"%1\""_s.arg(number % 30), u"p.full_name LIKE '%%1%'"_s.arg(number % 30)};
    }
}

Filter randomFilter(QRandomGenerator &random)
{
    Filter filter = randomClause(random);
    for (int more = random.bounded(3); more > 0; --more) {
        const Filter other = randomClause(random);
        const bool isAnd = random.bounded(2);
        filter = {u"(%1) %2 (%3)"_s.arg(filter.condition, isAnd ? u"and"_s : u"or"_s, other.condition),
                  u"(%1) %2 (%3)"_s.arg(filter.where, isAnd ? u"AND"_s : u"OR"_s, other.where)};
    }
    return filter;
}

} // namespace

/// The list of leads under headings, and by filters.
class TestGroupedList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsStandUnderTheirHeadings();
    void aHeadingIsFoldedByKeysAndClicks();
    void whatIsChosenHoldsNoHeading();
    void aGroupIsChosenWhereTheColumnsAre();
    void aColumnThatIsShownNewlyHasItsFigures();
    void foldsStayWhenTheListIsReadAgain();
    void anyFilterShowsWhatSqlCounts();
    void aConditionFromElsewhereGivesWayToOnesOwn();

private:
    void groupBy(const QString &label);
    [[nodiscard]] LeadTableModel &model() const { return static_cast<LeadTableModel &>(*m_grid->model()); }
    [[nodiscard]] QString first(int row) const { return m_desk->cell(row, 0); }

    std::unique_ptr<LeadsDesk> m_desk;
    LeadGrid *m_grid = nullptr;
};

void TestGroupedList::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,city,employees,stage|no"_s);
    m_grid = m_desk->grid;
    m_grid->setFocus();
}

void TestGroupedList::cleanup()
{
    m_desk.reset();
}

void TestGroupedList::groupBy(const QString &label)
{
    emit m_grid->columnsRequested(m_grid->mapToGlobal(QPoint(20, 20)));
    auto *menu = m_desk->page->findChild<QFrame *>(u"columnMenu"_s);
    QVERIFY(menu);
    auto *group = menu->findChild<QComboBox *>(u"group"_s);
    group->setCurrentIndex(group->findText(label));
    emit group->activated(group->currentIndex());
    menu->close();
    QTRY_VERIFY(model().groups() && !model().groups()->groups.isEmpty());
    QVERIFY(m_desk->rests());
    m_desk->page->activateWindow();
    m_grid->setFocus();
}

void TestGroupedList::rowsStandUnderTheirHeadings()
{
    groupBy(u"City"_s);
    QCOMPARE(model().rowCount(), 303);
    QTRY_COMPARE(first(0), u"Bremen · 100"_s);
    QTRY_COMPARE(first(1), u"Lead 1"_s);
    QCOMPARE(m_desk->cell(0, 2), u"ø 275"_s);
    QCOMPARE(first(101), u"Kassel · 100"_s);
    QCOMPARE(first(202), u"no City · 100"_s);
    QVERIFY(m_desk->page->statusText().contains(u"300 leads"_s));
    QCOMPARE(model().index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Bremen · 100, open"_s);
}

void TestGroupedList::aHeadingIsFoldedByKeysAndClicks()
{
    groupBy(u"City"_s);
    m_grid->setCurrentCell(0, 0);
    QTest::keyClick(m_grid, Qt::Key_Left);
    QCOMPARE(model().rowCount(), 203);
    QCOMPARE(m_grid->currentRow(), 0);
    QTRY_COMPARE(first(1), u"Kassel · 100"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    QCOMPARE(model().rowCount(), 303);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(model().index(0, 0)).center());
    QCOMPARE(model().rowCount(), 203);
    QTest::keyClick(m_grid, Qt::Key_J);
    QCOMPARE(m_grid->currentRow(), 1);
}

void TestGroupedList::whatIsChosenHoldsNoHeading()
{
    groupBy(u"City"_s);
    m_grid->selectAll();
    QCOMPARE(m_grid->chosenLeads().size(), 300);
    QVERIFY(!m_grid->chosenLeads().contains(LeadId()));
    QCOMPARE(m_grid->chosenCount(), 300);
}

void TestGroupedList::aGroupIsChosenWhereTheColumnsAre()
{
    groupBy(u"Stage"_s);
    QTRY_COMPARE(first(0), u"Inquiry · 100"_s); // In the order of the funnel.
    QCOMPARE(m_desk->page->viewLayout().group, u"stage"_s);
    groupBy(u"Created"_s);
    QTRY_COMPARE(first(0), u"January 1970 · 300"_s);
    QCOMPARE(model().rowCount(), 301);
}

void TestGroupedList::aColumnThatIsShownNewlyHasItsFigures()
{
    emit m_grid->columnsMoved({u"name"_s, u"city"_s});
    groupBy(u"City"_s);
    emit m_grid->columnsMoved({u"name"_s, u"city"_s, u"employees"_s, u"account.no"_s});
    QVERIFY(m_desk->rests());
    QTRY_COMPARE(m_desk->cell(0, 2), u"ø 275"_s);
    QCOMPARE(m_desk->cell(0, 3), QString()); // Of numbers by which something is called there is no mean.
}

void TestGroupedList::foldsStayWhenTheListIsReadAgain()
{
    groupBy(u"City"_s);
    m_grid->setCurrentCell(0, 0);
    QTest::keyClick(m_grid, Qt::Key_Left);
    BATON_VERIFY(m_desk->leads->edit({{LeadId(2), {{u"city"_s, u"Aachen"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    m_desk->page->refresh();
    QTRY_COMPARE(first(0), u"Aachen · 1"_s);
    QTRY_COMPARE(first(2), u"Bremen · 100"_s);
    QCOMPARE(first(3), u"Kassel · 99"_s);
}

void TestGroupedList::anyFilterShowsWhatSqlCounts()
{
    QRandomGenerator random(7);
    auto *box = m_desk->page->findChild<ConditionBox *>();
    for (int round = 0; round < 200; ++round) {
        const Filter filter = randomFilter(random);
        box->setText(filter.condition);
        box->readNow();
        QVERIFY2(m_desk->rests(), qPrintable(filter.condition));
        const auto counted =
            m_desk->database
                ->read([&filter](Connection &connection) {
                    return connection.count(
                        u"SELECT count(*) FROM lead l JOIN person p ON p.id = l.person_id JOIN account "
                        "a ON a.id = l.account_id WHERE "_s
                        + filter.where);
                })
                .result();
        BATON_VERIFY(counted);
        QVERIFY2(model().rowCount() == *counted, qPrintable(filter.condition));
        const QString told =
            *counted == 300 ? u"300 leads"_s : u"%1 of 300 leads"_s.arg(countText(*counted, m_desk->page->locale()));
        QVERIFY2(m_desk->page->statusText().contains(told), qPrintable(m_desk->page->statusText()));
    }
}

void TestGroupedList::aConditionFromElsewhereGivesWayToOnesOwn()
{
    auto *box = m_desk->page->findChild<ConditionBox *>();
    box->setText(u"city = Kassel"_s);
    box->readNow();
    QVERIFY(m_desk->rests());
    QSignalSpy moved(m_desk->page.get(), &Page::placeChanged);
    m_desk->page->showThose(u"account = \"Acme\""_s);
    QVERIFY(m_desk->rests());
    QCOMPARE(model().rowCount(), 150);
    QCOMPARE(box->text(), u"account = \"Acme\""_s);
    QCOMPARE(moved.size(), 1); // One can come back to it.
    m_desk->page->comeByHand();
    QVERIFY(m_desk->rests());
    QCOMPARE(box->text(), u"city = Kassel"_s);
    QCOMPARE(model().rowCount(), 100);
}

QTEST_MAIN(TestGroupedList)
#include "tst_groupedlist.moc"
