// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"
#include "common/grid/celleditor.h"
#include "common/newsbar.h"
#include "history/author.h"
#include "history/changefeed.h"
#include "leads/leadgrid.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "leadsdesk.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList rows{
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO person (id, "
    u"full_name, name_key, city, created_at, recorded_at, updated_at) "
    "SELECT i, 'Lead ' || (1000 + i), 'lead ' || (1000 + i), CASE WHEN i % 100 = 1 THEN 'Jena' ELSE 'Ulm' END, 0, 0, 0 "
    "FROM n"_s,
    u"INSERT INTO lead (id, person_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "SELECT id, id, 3, 0, id, 0, 0 FROM person"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) SELECT id, 1, 3, "
    u"0, FALSE, 1, 0 FROM lead"_s,
};

constexpr int city = 1; // Of the columns.

} // namespace

/// A list of leads that is looked at while another program writes into the same file.
class TestLeadNews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatOthersWroteIsShownWhereItStands();
    void whatIsNewIsAnnouncedAndShownByAKey();
    void theWholeIsCountedBesideAFilter();
    void whatWentMovesNothingInSight();
    void whatIsChosenStaysWhereMuchWent();
    void ownChangesAreNoNews();
    void whoeverStandsOnAChangedLeadIsToldOfNewOnes();
    void aSheetKeepsItsRows();
    void anOrderOfBeforeIsSaid();
    void whatCameMeanwhileIsThereWhenThePageIs();

private:
    /// Another program gives the lead that city, and this one hears of it.
    void writeElsewhere(const QList<int> &leads, const QString &name);
    void hear();
    void filter(const QString &condition);
    [[nodiscard]] NewsBar *bar() const { return m_desk->page->findChild<NewsBar *>(); }
    [[nodiscard]] QString said() const { return bar()->isVisible() ? bar()->accessibleName() : QString(); }
    [[nodiscard]] int count() const { return m_grid->model()->rowCount(); }

    std::unique_ptr<LeadsDesk> m_desk;
    std::unique_ptr<Database> m_elsewhere;
    std::unique_ptr<Author> m_colleague;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<ChangeFeed> m_feed;
    LeadGrid *m_grid = nullptr;
};

void TestLeadNews::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,city,score|name"_s);
    m_grid = m_desk->grid;
    auto opened = Workspace::open(m_desk->test->location());
    BATON_VERIFY(opened);
    m_elsewhere = std::move(*opened);
    m_colleague = std::make_unique<Author>(m_desk->clock, m_desk->clock, UserId());
    m_service = std::make_unique<LeadService>(*m_elsewhere, *m_colleague, leadCatalogue());
    m_feed = std::make_unique<ChangeFeed>(*m_desk->database, m_desk->clock);
    connect(m_feed.get(), &ChangeFeed::changed, m_desk->page.get(), &LeadsPage::refresh);
    QSignalSpy started(m_feed.get(), &ChangeFeed::started);
    m_feed->start();
    QVERIFY(!started.isEmpty() || started.wait());
    QCOMPARE(count(), 400);
}

void TestLeadNews::cleanup()
{
    m_feed.reset();
    m_service.reset();
    m_colleague.reset();
    m_elsewhere.reset();
    m_desk.reset();
}

void TestLeadNews::hear()
{
    QSignalSpy changed(m_feed.get(), &ChangeFeed::changed);
    m_feed->poll();
    QVERIFY(!changed.isEmpty() || changed.wait());
    QVERIFY(m_desk->rests());
}

void TestLeadNews::writeElsewhere(const QList<int> &leads, const QString &name)
{
    QList<LeadEditLine> lines;
    for (const int lead : leads)
        lines.append({LeadId(lead), {{u"city"_s, name}}, {}});
    BATON_VERIFY(m_service->edit(lines, LeadEditMode::WhatGoes).result());
    hear();
}

void TestLeadNews::filter(const QString &condition)
{
    auto *box = m_desk->page->findChild<ConditionBox *>();
    box->setText(condition);
    box->readNow();
    QVERIFY(m_desk->rests());
}

void TestLeadNews::whatOthersWroteIsShownWhereItStands()
{
    m_grid->setCurrentRow(210);
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
    m_grid->verticalScrollBar()->setValue(200 * m_grid->rowHeight(0) + 7);
    QVERIFY(m_desk->rests());
    const auto chosen = m_grid->chosenLeads();
    QCOMPARE(chosen.size(), 2);
    const int scrolled = m_grid->verticalScrollBar()->value();
    QSignalSpy reset(m_grid->model(), &QAbstractItemModel::modelReset);
    writeElsewhere({206}, u"Kiel"_s);
    QCOMPARE(m_desk->cell(205, city), u"Kiel"_s);
    QVERIFY(m_grid->isFresh(206));
    QVERIFY(!m_grid->isFresh(207));
    QCOMPARE(m_grid->chosenLeads(), chosen);
    QCOMPARE(m_grid->verticalScrollBar()->value(), scrolled);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(said(), QString());
    QTRY_VERIFY(!m_grid->isFresh(206)); // For a moment.
}

void TestLeadNews::whatIsNewIsAnnouncedAndShownByAKey()
{
    filter(u"city = Jena"_s);
    QCOMPARE(count(), 4);
    m_grid->setCurrentRow(2);
    writeElsewhere({150}, u"Jena"_s);
    QCOMPARE(count(), 4);
    QCOMPARE(said(), u"1 new in this list"_s);
    writeElsewhere({2, 3}, u"Jena"_s);
    QCOMPARE(said(), u"3 new in this list"_s);
    QCOMPARE(m_desk->cell(2, 0), u"Lead 1201"_s);
    QTest::keyClick(m_grid, Qt::Key_F5);
    QVERIFY(m_desk->rests());
    QCOMPARE(count(), 7);
    QCOMPARE(said(), QString());
    QVERIFY(m_grid->hasFocus());
    QCOMPARE(m_desk->cell(m_grid->currentRow(), 0), u"Lead 1201"_s);
    writeElsewhere({150}, u"Ulm"_s); // What was announced once may come and go.
    QCOMPARE(count(), 6);
    QCOMPARE(said(), QString());
}

void TestLeadNews::theWholeIsCountedBesideAFilter()
{
    filter(u"city = Jena"_s);
    QTRY_VERIFY2(m_desk->page->statusText().startsWith(u"4 of 400 leads"_s), qPrintable(m_desk->page->statusText()));
    BATON_VERIFY(m_elsewhere
                     ->write([](Connection &to) {
                         return to.execute(
                             u"INSERT INTO lead (stage, stage_entered_at, type, created_at, recorded_at, updated_at) "
                             "VALUES (1, 0, 1, 0, 0, 0)"_s);
                     })
                     .result());
    m_desk->page->refresh();
    QTRY_VERIFY2(m_desk->page->statusText().startsWith(u"4 of 401 leads"_s), qPrintable(m_desk->page->statusText()));
}

void TestLeadNews::whatWentMovesNothingInSight()
{
    filter(u"city = Ulm"_s);
    m_grid->setCurrentRow(250);
    m_grid->verticalScrollBar()->setValue(240 * m_grid->rowHeight(0) + 5);
    QVERIFY(m_desk->rests());
    const auto atTop = [this] { return m_desk->cell(m_grid->rowAt(0), 0); };
    const QString top = atTop();
    const QString current = m_desk->cell(250, 0);
    const int beside = m_grid->rowViewportPosition(m_grid->rowAt(0));
    writeElsewhere({5, 6, 90}, u"Jena"_s);
    QCOMPARE(count(), 393);
    QCOMPARE(atTop(), top);
    QCOMPARE(m_grid->rowViewportPosition(m_grid->rowAt(0)), beside);
    QCOMPARE(m_grid->currentRow(), 247);
    QCOMPARE(m_desk->cell(247, 0), current);
    QCOMPARE(m_grid->grid().recordAt(100), 106); // Far from what is in sight, too.
}

void TestLeadNews::whatIsChosenStaysWhereMuchWent()
{
    filter(u"city = Ulm"_s);
    m_grid->setCurrentRow(10);
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = m_grid->chosenLeads();
    QCOMPARE(chosen.size(), 2);
    const QString current = m_desk->cell(m_grid->currentRow(), 0);
    const int before = count();
    QList<int> others;
    for (int lead = 110; lead < 390; lead += 2)
        others.append(lead);
    writeElsewhere(others, u"Kiel"_s);
    QVERIFY(before - count() > 100);
    QCOMPARE(m_grid->chosenLeads(), chosen);
    QCOMPARE(m_desk->cell(m_grid->currentRow(), 0), current);
    QCOMPARE(m_grid->rowAt(0), 0);
}

void TestLeadNews::ownChangesAreNoNews()
{
    filter(u"city = Jena"_s);
    BATON_VERIFY(m_desk->leads->edit({{LeadId(7), {{u"city"_s, u"Jena"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    CellEditor *editor = m_desk->edit(0, city);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Aue"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_desk->isSaid(u"City of Lead 1001 is now “Aue”."_s));
    QVERIFY(m_desk->rests());
    hear();
    QCOMPARE(said(), QString());
    QCOMPARE(count(), 4);
}

void TestLeadNews::whoeverStandsOnAChangedLeadIsToldOfNewOnes()
{
    filter(u"city = Jena"_s);
    CellEditor *editor = m_desk->edit(0, city);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Aue"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_desk->isSaid(u"City of Lead 1001 is now “Aue”."_s));
    QVERIFY(m_desk->rests());
    hear();
    writeElsewhere({9}, u"Jena"_s);
    QCOMPARE(said(), u"1 new in this list"_s);
    QCOMPARE(count(), 4);
    QCOMPARE(m_desk->cell(0, city), u"Aue"_s); // It left the filter, and stays.
    QTest::keyClick(m_grid, Qt::Key_J);
    QVERIFY(m_desk->rests());
    QCOMPARE(count(), 4);
    QCOMPARE(m_desk->cell(0, 0), u"Lead 1009"_s);
    QCOMPARE(said(), QString());
}

void TestLeadNews::aSheetKeepsItsRows()
{
    filter(u"city = Jena"_s);
    m_grid->setMode(GridView::Mode::Sheet);
    writeElsewhere({101}, u"Aue"_s);
    writeElsewhere({11}, u"Jena"_s);
    QCOMPARE(count(), 4);
    QCOMPARE(m_desk->cell(1, city), u"Aue"_s);
    QCOMPARE(said(), u"1 new in this list"_s);
    m_grid->setMode(GridView::Mode::List);
    QVERIFY(m_desk->rests());
    QCOMPARE(count(), 3); // What went goes, and what came is still announced.
    QCOMPARE(said(), u"1 new in this list"_s);
}

void TestLeadNews::anOrderOfBeforeIsSaid()
{
    emit m_grid->sortRequested(city, false);
    QVERIFY(m_desk->rests());
    QVERIFY(m_desk->page->statusText().contains(u"sorted by City"_s));
    const int row = m_grid->grid().rowOfRecord(1);
    QVERIFY(row < 4); // Among those of Jena.
    writeElsewhere({1}, u"Zeitz"_s);
    QCOMPARE(m_desk->cell(row, city), u"Zeitz"_s);
    QVERIFY2(m_desk->page->statusText().contains(u"in the order from before the change"_s),
             qPrintable(m_desk->page->statusText()));
    QTest::keyClick(m_grid, Qt::Key_F5);
    QVERIFY(m_desk->rests());
    QCOMPARE(m_grid->grid().rowOfRecord(1), 399);
    QVERIFY(m_desk->page->statusText().contains(u"sorted by City"_s));
}

void TestLeadNews::whatCameMeanwhileIsThereWhenThePageIs()
{
    filter(u"city = Jena"_s);
    writeElsewhere({13}, u"Jena"_s);
    QCOMPARE(said(), u"1 new in this list"_s);
    m_desk->page->hide();
    m_desk->page->show();
    m_desk->page->activate();
    QVERIFY(m_desk->rests());
    QCOMPARE(count(), 5);
    m_desk->page->hide();
    writeElsewhere({14}, u"Jena"_s);
    m_desk->page->show();
    m_desk->page->activate();
    QVERIFY(m_desk->rests());
    QCOMPARE(count(), 6);
    QCOMPARE(said(), QString());
}

QTEST_MAIN(TestLeadNews)
#include "tst_leadnews.moc"
