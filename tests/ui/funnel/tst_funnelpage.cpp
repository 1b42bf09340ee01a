// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"
#include "common/emptystate.h"
#include "common/themeswitch.h"
#include "funnel/funnelchart.h"
#include "funnel/funnelcomparisonmodel.h"
#include "funnel/funnelpage.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList rows{
    u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
    "(1, 3, 0, 0, 0, 0), (2, 1, 0, 0, 0, 0), (3, 1, 0, 0, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, left_at, recorded_at, inconsistent, cause) "
    "SELECT id, 1, stage, 0, NULL, 0, FALSE, 1 FROM lead"_s,
};

} // namespace

/// The funnel of the leads that meet a condition.
class TestFunnelPage : public QObject
{
    Q_OBJECT

private slots:
    void aConditionChoosesTheLeads();
    void aQuarterStandsBesideTheTimeBefore();

private:
    ThemeSwitch m_theme{ThemeChoice::Light};
};

void TestFunnelPage::aConditionChoosesTheLeads()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    const FixedClock clock(Instant(std::chrono::days(20'500)));
    TestDatabase place(Engine::Sqlite);
    auto created = Workspace::create(place.location(), {}, clock);
    BATON_VERIFY(created);
    Database &database = **created;
    for (const QString &sql : rows)
        BATON_VERIFY(database.write([sql](Connection &connection) { return connection.execute(sql); }).result());
    const Author author(clock, clock, UserId());
    FieldCatalogue fields = leadCatalogue();
    FunnelService funnel(database, author, fields, FunnelService::Reading::Resident);
    LeadService leads(database, author, fields);
    FunnelPage page(funnel, leads, clock);
    page.resize(1000, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    QTRY_VERIFY(page.statusText().startsWith(u"3 leads"_s));
    auto *chart = page.findChild<FunnelChart *>();
    QVERIFY(chart->hasFocus());
    QVERIFY2(chart->accessibleDescription().startsWith(u"Inquiry: 3 leads reached it"_s),
             qPrintable(chart->accessibleDescription()));

    QTest::keyClick(chart, Qt::Key_F);
    auto *box = page.findChild<ConditionBox *>();
    QVERIFY(box->hasFocus());
    box->setText(u"no in (1, 2)"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(page.statusText().startsWith(u"2 leads"_s));
    QVERIFY(chart->accessibleDescription().startsWith(u"Inquiry: 2 leads reached it"_s));
    QSignalSpy opened(&page, &FunnelPage::leadsRequested);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first()[2].value<QList<LeadId>>(), (QList{LeadId(1), LeadId(2)}));

    // Nobody meets it: the way out is the condition, not an import.
    auto *empty = page.findChild<EmptyState *>();
    box->setText(u"no = 9"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!empty->isVisible());
    QTRY_VERIFY(page.statusText().startsWith(u"3 leads"_s));
    QCOMPARE(unnamedFocusables(page).join(u", "_s), QString());
    QCOMPARE(overlaps(page).join(u", "_s), QString());
}

/// The first 46 days of a quarter stand beside the 46 days before it, not beside the whole quarter before.
void TestFunnelPage::aQuarterStandsBesideTheTimeBefore()
{
    using namespace std::chrono;
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    const FixedClock clock(Instant(sys_days(year(2026) / 2 / 16)));
    TestDatabase place(Engine::Sqlite);
    auto created = Workspace::create(place.location(), {}, clock);
    BATON_VERIFY(created);
    Database &database = **created;
    for (const QString &sql : rows)
        BATON_VERIFY(database.write([sql](Connection &connection) { return connection.execute(sql); }).result());
    int lead = 0;
    for (const auto day : {2026y / 2 / 1, 2025y / 12 / 1, 2025y / 11 / 1}) // Too early is the last.
        BATON_VERIFY(database
                         .write([at = Instant(sys_days(day)), lead = ++lead](Connection &connection) {
                             return connection.execute(
                                 u"UPDATE stage_history SET entered_at = :at WHERE lead_id = :lead"_s,
                                 {{u":at"_s, toMillis(at)}, {u":lead"_s, lead}});
                         })
                         .result());
    const Author author(clock, clock, UserId());
    FieldCatalogue fields = leadCatalogue();
    FunnelService funnel(database, author, fields, FunnelService::Reading::Resident);
    LeadService leads(database, author, fields);
    FunnelPage page(funnel, leads, clock);
    page.resize(1000, 900);
    page.show();
    page.activate();
    QTRY_VERIFY(page.statusText().startsWith(u"3 leads"_s));
    auto *model = page.findChild<FunnelComparisonModel *>();
    QTableView *table = nullptr;
    for (QTableView *view : page.findChildren<QTableView *>())
        if (view->model() == model)
            table = view;
    QVERIFY(table && !table->isVisible() && model->rowCount() == 0); // All leads have no time before.

    for (QComboBox *box : page.findChildren<QComboBox *>())
        if (const int quarter = box->findText(u"Cohort: this quarter"_s); quarter >= 0) {
            box->setCurrentIndex(quarter);
            emit box->activated(quarter);
        }
    QTRY_COMPARE(model->rowCount(), 9);
    QVERIFY(table->isVisible());
    const auto text = [&](int column) { return model->index(0, column).data().toString(); };
    QCOMPARE(text(FunnelComparisonModel::Reached), u"1"_s);
    QCOMPARE(text(FunnelComparisonModel::ReachedBefore), u"1"_s);
    QCOMPARE(text(FunnelComparisonModel::Change), u"0"_s);
    QSignalSpy opened(&page, &FunnelPage::leadsRequested);
    emit table->activated(model->index(0, FunnelComparisonModel::ReachedBefore));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first()[2].value<QList<LeadId>>(), QList{LeadId(2)});
    emit table->activated(model->index(0, FunnelComparisonModel::Reached));
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.last()[2].value<QList<LeadId>>(), QList{LeadId(1)});
    QCOMPARE(unnamedFocusables(page).join(u", "_s), QString());
    QCOMPARE(overlaps(page).join(u", "_s), QString());
}

QTEST_MAIN(TestFunnelPage)
#include "tst_funnelpage.moc"
