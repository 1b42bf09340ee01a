// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaigndialog.h"
#include "campaigns/campaignfacts.h"
#include "campaigns/campaignlistmodel.h"
#include "campaigns/campaignlistview.h"
#include "campaigns/campaignspage.h"
#include "campaigns/costdialog.h"
#include "campaigns/planbars.h"
#include "campaigns/tacticdialog.h"
#include "capture/importundo.h"
#include "common/chartview.h"
#include "common/conditionbox.h"
#include "common/deedhistory.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/facttablemodel.h"
#include "common/formatting.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/knownvaluereader.h"
#include "common/themeswitch.h"
#include "common/viewtabs.h"
#include "exchange/csvlistwriter.h"
#include "exchange/exportedlist.h"
#include "exchange/exportservice.h"
#include "funnel/funnelservice.h"
#include "history/undoservice.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "people/peopleservice.h"
#include "sources/sourceservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"
#include "views/viewservice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'500)); // 2026-02-16

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Anna', 'anna', TRUE, 0, "
    u"0), "
    "(2, 'Gone', 'gone', FALSE, 0, 0)"_s,
    u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES (1, 'Fair', 'fair', 1, 0, 0)"_s,
    u"INSERT INTO channel (id, name, name_key) VALUES (1, 'Web form', 'web form')"_s,
    // 1, 2 and 3 are of the fair, 4 is of autumn, 5 and 6 of nobody.
    u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES (1, 9, 0, 0, 0, 0), "
    "(2, 3, 0, 0, 0, 0), (3, 1, 0, 0, 0, 0), (4, 3, 0, 0, 0, 0), (5, 1, 0, 0, 0, 0), (6, 1, 0, 0, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, left_at, recorded_at, inconsistent, cause) "
    "SELECT id, 1, stage, 0, NULL, 0, FALSE, 1 FROM lead"_s,
    u"INSERT INTO interest (id, lead_id, source_id, campaign, occurred_at, recorded_at) VALUES "
    "(1, 1, 1, 'spring fair', 0, 0), (2, 2, 1, 'Spring fair', 0, 0), (3, 3, 1, 'Spring fair', 0, 0), "
    "(4, 3, 1, 'Autumn', 5, 5), (5, 4, 1, 'Autumn', 0, 0), (6, 5, 1, NULL, 0, 0)"_s,
};

} // namespace

/// The page of campaigns over a real workspace, by its own widgets.
class TestCampaignsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theRowsAddUpToTheFunnel();
    void whatCostsCentsIsNotFree();
    void aNumberOpensItsLeads();
    void aConditionCountsItsLeads();
    void whatIsEmptyNamesItsWayOut();
    void missingValuesComeLast_data();
    void missingValuesComeLast();
    void theSheetSaysTheSameInBarsAndTable();
    void aCampaignIsMadeAndTakenBackByKeys();
    void aTacticAndACostAreAddedChangedAndRemoved();
    void keysActOnWhatHasTheFocus();
    void oneClickSelectsAndTwoOpen();
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
    void somebodyElseWasFaster();
    void aDeletedCampaignComesBack();
    void whatIsRefusedIsSaidInTheDialog();
    void othersChangesAreSeen();
    void theConditionOffersWhatTheWorkspaceHas();
    void theListFindsFiltersAndSorts();
    void theListStandsInGroupsAndViews();
    void theListLeavesAsTheReportAnsweredIt();
    void whatIsDoneInTheListIsDoneToItsCampaign();
    void everythingIsNamedAndNothingOverlaps_data();
    void everythingIsNamedAndNothingOverlaps();

private:
    void open(const QSize &size = {1280, 900});
    void settled();
    void run(const QString &sql);
    void plan();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void trigger(const QString &text);
    [[nodiscard]] QTableView *table(const QString &name) const;
    [[nodiscard]] CampaignListModel *list() const
    {
        return static_cast<CampaignListModel *>(table(u"Campaigns"_s)->model());
    }
    [[nodiscard]] QString cell(const QString &of, int row, int column) const
    {
        return table(of)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString names() const;
    template<typename Dialog>
    Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    /// The field beside this label, accelerator included.
    template<typename Field = QLineEdit>
    static Field *field(QDialog *dialog, const QString &label);
    static void click(QDialog *dialog, const QString &button);
    [[nodiscard]] QString told() const;
    template<typename T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        return std::move(*result);
    }
    [[nodiscard]] CampaignDetails stored(const QString &name) { return need(m_campaigns->details(name).result()); }
    [[nodiscard]] CampaignDetails stored() { return stored(u"Spring fair"_s); }

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{now};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<CampaignService> m_campaigns;
    std::unique_ptr<CampaignService> m_others; ///< Somebody else on the same workspace, of whom nobody here hears.
    std::unique_ptr<PeopleService> m_people;
    std::unique_ptr<SourceService> m_sources;
    std::unique_ptr<UndoService> m_undo;
    DeedHistory m_history;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<CampaignsPage> m_page;
    CampaignId m_fair;
};

void TestCampaignsPage::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    m_database = need(Workspace::create(m_test->location(), {}, m_clock));
    for (const QString &sql : rows)
        run(sql);
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId(1));
    m_campaigns = std::make_unique<CampaignService>(*m_database, *m_author, leadCatalogue());
    m_others = std::make_unique<CampaignService>(*m_database, *m_author, leadCatalogue());
    m_people = std::make_unique<PeopleService>(*m_database, *m_author);
    m_sources = std::make_unique<SourceService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    plan();
}

// A fair that is on and an autumn that is over.
void TestCampaignsPage::plan()
{
    Campaign campaign;
    campaign.currency = u"EUR"_s;
    campaign.name = u"Spring fair"_s;
    m_fair = need(m_others->save(campaign).result()).record.id;
    campaign.name = u"Autumn"_s;
    need(m_others->save(campaign).result()).record.id;
    Tactic booth;
    booth.campaign = m_fair;
    booth.name = u"Booth"_s;
    need(m_others->save(booth).result());
    CostLine line;
    line.campaign = m_fair;
    line.category = CostCategory::Event;
    line.month = QDate(2026, 1, 1);
    line.amounts = {100'000, 90'000, 60'000};
    need(m_others->save(line).result());
    line.category = CostCategory::Media;
    line.month = QDate(2026, 2, 1);
    line.amounts = {20'000, 0, 30'000};
    need(m_others->save(line).result());
    const QString moved = u"UPDATE campaign SET status = %1 WHERE name = '%2'"_s;
    run(moved.arg(static_cast<int>(CampaignStatus::Live)).arg(u"Spring fair"_s));
    run(moved.arg(static_cast<int>(CampaignStatus::Completed)).arg(u"Autumn"_s));
}

void TestCampaignsPage::cleanup()
{
    m_page.reset();
    m_leads.reset();
    m_undo.reset();
    m_sources.reset();
    m_people.reset();
    m_others.reset();
    m_campaigns.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
    QLocale::setDefault(QLocale::c());
}

void TestCampaignsPage::run(const QString &sql)
{
    BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
}

void TestCampaignsPage::open(const QSize &size)
{
    m_page = std::make_unique<CampaignsPage>(
        CampaignsPage::Services{*m_campaigns, *m_people, *m_undo, *m_leads, m_history}, m_clock);
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    const auto *loading = m_page->findChild<QWidget *>(u"loading"_s);
    QVERIFY(loading->isVisible()); // Nothing is called empty before it is counted.
    QVERIFY(!m_page->findChild<EmptyState *>()->isVisible());
    settled();
    QVERIFY(!loading->isVisible());
}

void TestCampaignsPage::settled()
{
    QTRY_VERIFY(!m_page->isLoading());
}

// Into the page, which a dialog left in the background.
void TestCampaignsPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key, modifiers);
}

void TestCampaignsPage::trigger(const QString &text)
{
    for (QAction *action : m_page->menuActions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

QTableView *TestCampaignsPage::table(const QString &name) const
{
    for (auto *table : m_page->findChildren<QTableView *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    qFatal("no table %s", qPrintable(name));
}

QString TestCampaignsPage::names() const
{
    QStringList names;
    for (int row = 0; row < list()->rowCount(); ++row)
        names.append(cell(u"Campaigns"_s, row, CampaignListModel::Name));
    return names.join(u", "_s);
}

template<typename Field>
Field *TestCampaignsPage::field(QDialog *dialog, const QString &label)
{
    for (const auto *words : dialog->findChildren<QLabel *>()) {
        if (words->text().remove(u'&') == label)
            return qobject_cast<Field *>(words->buddy());
    }
    qFatal("no field %s", qPrintable(label));
}

void TestCampaignsPage::click(QDialog *dialog, const QString &button)
{
    for (auto *found : dialog->findChildren<QPushButton *>()) {
        if (found->text() == button && found->isVisible())
            return QTest::mouseClick(found, Qt::LeftButton);
    }
    QFAIL(qPrintable(button));
}

QString TestCampaignsPage::told() const
{
    for (const auto *bar : m_page->findChildren<ErrorBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->isVisible())
            return bar->accessibleName();
    }
    return {};
}

void TestCampaignsPage::theRowsAddUpToTheFunnel()
{
    open();
    const QAbstractItemModelTester tester(list());
    QCOMPARE(names(), u"Autumn, Spring fair, No campaign, All"_s);
    FunnelService funnel(*m_database, *m_author, leadCatalogue(), FunnelService::Reading::Once);
    const auto figures = need(funnel.report({{now, {}}, {}, {}, {}}).result());
    auto *choice = m_page->findChild<QComboBox *>();
    for (int at = 0; at < choice->count(); ++at) {
        choice->setCurrentIndex(at);
        emit choice->activated(at);
        const int last = list()->rowCount() - 1;
        for (const int column :
             {CampaignListModel::Interests, CampaignListModel::Leads, CampaignListModel::Mql, CampaignListModel::Won}) {
            int sum = 0;
            for (int row = 0; row < last; ++row)
                sum += list()->index(row, column).data().toString().toInt();
            QCOMPARE(QString::number(sum), list()->index(last, column).data().toString());
        }
        QCOMPARE(list()->index(last, CampaignListModel::Leads).data().toString(),
                 QString::number(figures.stages.first().reached));
        // All that was paid, by all leads.
        QCOMPARE(list()->index(last, CampaignListModel::PerLead).data().toString(),
                 moneyText({qRound64(90'000.0 / static_cast<double>(figures.stages.first().reached)), u"EUR"_s},
                           MoneyForm::Whole, m_page->locale()));
    }
    choice->setCurrentIndex(2);
    emit choice->activated(2);
    QCOMPARE(names(), u"Spring fair, Other campaigns, No campaign, All"_s);
    QCOMPARE(list()->index(0, CampaignListModel::Planned).data().toString(), u"1200\u00a0€"_s);
    QCOMPARE(list()->index(0, CampaignListModel::PerLead).data().toString(), u"300\u00a0€"_s);
}

void TestCampaignsPage::whatCostsCentsIsNotFree()
{
    run(u"UPDATE cost_line SET actual_minor = 51"_s);
    open();
    QCOMPARE(cell(u"Campaigns"_s, 1, CampaignListModel::PerLead), u"0.34\u00a0€"_s);
    QCOMPARE(cell(u"Campaigns"_s, 1, CampaignListModel::Actual), u"1\u00a0€"_s);
}

void TestCampaignsPage::aNumberOpensItsLeads()
{
    open();
    QSignalSpy opened(m_page.get(), &CampaignsPage::leadsRequested);
    const auto open = [&](int row, int column) {
        opened.clear();
        auto *view = table(u"Campaigns"_s);
        view->setCurrentIndex(list()->index(row, column));
        QTest::keyClick(view, Qt::Key_Return);
        if (!opened.wait())
            return QString();
        QStringList words{opened.first()[0].toString(), opened.first()[1].toString()};
        for (const LeadId lead : opened.first()[2].value<QList<LeadId>>())
            words.append(QString::number(lead.value()));
        return words.join(u' ');
    };
    QCOMPARE(open(1, CampaignListModel::Leads), u"Leads from Spring fair 1 2 3"_s);
    QCOMPARE(open(1, CampaignListModel::Won), u"Won from Spring fair 1"_s);
    QCOMPARE(open(2, CampaignListModel::Leads), u"Leads from No campaign 5 6"_s);
    QCOMPARE(open(3, CampaignListModel::Mql), u"MQL from All 1 2 4"_s);
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    opened.clear();
    auto *results = table(u"What came of the campaign"_s);
    results->setCurrentIndex(results->model()->index(CampaignFacts::Mql, 1));
    QTest::keyClick(results, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first()[2].value<QList<LeadId>>(), (QList{LeadId(1), LeadId(2)}));
}

void TestCampaignsPage::aConditionCountsItsLeads()
{
    open();
    auto *box = m_page->findChild<ConditionBox *>();
    press(Qt::Key_F);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, u"no in (3, 4, 5)"_s);
    QTest::keyClick(box, Qt::Key_Return);
    settled();
    QCOMPARE(cell(u"Campaigns"_s, 1, CampaignListModel::Leads), u"1"_s);
    QCOMPARE(cell(u"Campaigns"_s, 3, CampaignListModel::Leads), u"3"_s);
    QVERIFY2(m_page->statusText().contains(u"3 leads"_s), qPrintable(m_page->statusText()));
    QSignalSpy opened(m_page.get(), &CampaignsPage::leadsRequested);
    auto *view = table(u"Campaigns"_s);
    view->setCurrentIndex(list()->index(1, CampaignListModel::Leads));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first()[2].value<QList<LeadId>>(), QList{LeadId(3)});

    box->setText(u"no in (3) and nu"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY2(told().contains(u"nu"_s) && told().contains(u"15"_s), qPrintable(told()));
    QCOMPARE(cell(u"Campaigns"_s, 3, CampaignListModel::Leads), u"3"_s);
}

void TestCampaignsPage::whatIsEmptyNamesItsWayOut()
{
    open();
    auto *empty = m_page->findChild<EmptyState *>();
    auto *box = m_page->findChild<ConditionBox *>();
    box->setText(u"no = 100"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!empty->isVisible());
    QVERIFY(box->text().isEmpty());

    run(u"UPDATE campaign SET status = 6"_s);
    m_page->refresh();
    settled();
    auto *choice = m_page->findChild<QComboBox *>();
    choice->setCurrentIndex(2);
    emit choice->activated(2);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QVERIFY(!empty->isVisible());
    QCOMPARE(choice->currentIndex(), 0);

    run(u"UPDATE campaign SET deleted_at = 5"_s);
    m_page->refresh();
    settled();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QVERIFY(dialog<CampaignDialog>());
}

void TestCampaignsPage::missingValuesComeLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("order");
    QTest::newRow("names rise at first") << int(CampaignListModel::Name) << 0 << u"Autumn, Spring fair"_s;
    QTest::newRow("leads rise") << int(CampaignListModel::Leads) << 1 << u"Autumn, Spring fair"_s;
    QTest::newRow("leads fall") << int(CampaignListModel::Leads) << 2 << u"Spring fair, Autumn"_s;
    QTest::newRow("nothing won costs nothing to compare")
        << int(CampaignListModel::PerWon) << 1 << u"Spring fair, Autumn"_s;
    QTest::newRow("nor when it falls") << int(CampaignListModel::PerWon) << 2 << u"Spring fair, Autumn"_s;
}

void TestCampaignsPage::missingValuesComeLast()
{
    QFETCH(int, column);
    QFETCH(int, times);
    QFETCH(QString, order);
    open();
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, column));
    for (int time = 0; time < times; ++time)
        press(Qt::Key_S);
    QCOMPARE(names(), QString(order + u", No campaign, All"_s));
    // Whoever looked at a campaign looks at it still.
    QCOMPARE(list()->campaignAt(table(u"Campaigns"_s)->currentIndex().row())->campaign.id, m_fair);
}

void TestCampaignsPage::theSheetSaysTheSameInBarsAndTable()
{
    open();
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    QCOMPARE(cell(u"Tactics"_s, 0, 0), u"Booth"_s);
    QCOMPARE(cell(u"What came of the campaign"_s, CampaignFacts::Leads, 1), u"3"_s);
    QCOMPARE(cell(u"What came of the campaign"_s, CampaignFacts::Leads, 2), u"300.00\u00a0€"_s);
    QStringList words;
    for (const auto *bars : m_page->findChildren<PlanBars *>()) {
        QVERIFY(bars->isVisible());
        words.append(bars->accessibleDescription());
    }
    QCOMPARE(words.join(u" | "_s), u"Media: 300 of 200\u00a0€, Event: 600 of 1000\u00a0€"_s);
    const auto *months = m_page->findChild<ChartView *>();
    QVERIFY(months->isVisible());
    using Values = QList<std::optional<double>>;
    QCOMPARE(months->facts().categories, (QStringList{u"Jan 2026"_s, u"Feb 2026"_s}));
    QCOMPARE(months->drawn(), (QList<Values>{{60'000, 20'000}, {30'000, 0}, {10'000, 0}, {0, 10'000}})); // In cents.
    QCOMPARE(months->accessibleDescription(), u"900\u00a0€ of 1200\u00a0€ planned are paid."_s);
    press(Qt::Key_T);
    auto *twin = table(u"Costs by category"_s);
    QVERIFY(twin->isVisible());
    QVERIFY(!m_page->findChild<PlanBars *>()->isVisible());
    QCOMPARE(twin->model()->index(0, 3).data().toString(), u"300\u00a0€"_s);
    QCOMPARE(twin->model()->index(1, 1).data().toString(), u"1000\u00a0€"_s);
    const FactTable drawn = months->facts().twin();
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(cell(u"Costs by month"_s, row, 0), drawn.rows[row][0].text);
        QCOMPARE(cell(u"Costs by month"_s, row, 1), drawn.rows[row][1].text);
        QCOMPARE(cell(u"Costs by month"_s, row, 2), drawn.rows[row][2].text);
        QCOMPARE(cell(u"Costs by month"_s, row, 3), drawn.rows[row][3].text);
    }
    // A sum is nobody's plan.
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(3, 0));
    QVERIFY(!twin->isVisible());
}

void TestCampaignsPage::aCampaignIsMadeAndTakenBackByKeys()
{
    open();
    press(Qt::Key_N);
    auto *made = dialog<CampaignDialog>();
    QVERIFY(made);
    QVERIFY(QTest::qWaitForWindowActive(made));
    QCOMPARE(field(made, u"Currency"_s)->text(), u"EUR"_s);
    QTest::keyClicks(made->focusWidget(), u"Summer"_s);
    field(made, u"Begins"_s)->setText(u"2026-06-01"_s);
    field(made, u"Budget"_s)->setText(u"12,000.50"_s);
    auto *owner = field<QComboBox>(made, u"Owner"_s);
    QCOMPARE(owner->count(), 2); // Nobody, and Anna: whoever is gone owns nothing new.
    owner->setCurrentIndex(1);
    QTest::keyClick(field(made, u"Name"_s), Qt::Key_Return);
    QTRY_COMPARE(names(), u"Autumn, Spring fair, Summer, No campaign, All"_s);
    settled();
    const Campaign campaign = stored(u"Summer"_s).campaign;
    QCOMPARE(campaign.name, u"Summer"_s);
    QCOMPARE(campaign.status, CampaignStatus::Planned);
    QCOMPARE(campaign.startsOn, QDate(2026, 6, 1));
    QCOMPARE(campaign.budgetMinor, 1'200'050);
    QCOMPARE(campaign.owner, UserId(1));
    QCOMPARE(list()->campaignAt(table(u"Campaigns"_s)->currentIndex().row())->campaign.name, u"Summer"_s);
    QCOMPARE(told(), u"Saved."_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), u"Autumn, Spring fair, No campaign, All"_s);
    QTRY_COMPARE(told(), u"Taken back: create Summer."_s);
}

void TestCampaignsPage::aTacticAndACostAreAddedChangedAndRemoved()
{
    open();
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    press(Qt::Key_A);
    auto *tactic = dialog<TacticDialog>();
    field(tactic, u"Name"_s)->setText(u"Ads"_s);
    field(tactic, u"To reach"_s)->setText(u"5,000"_s);
    click(tactic, u"Add"_s);
    QTRY_COMPARE(table(u"Tactics"_s)->model()->rowCount(), 2);
    QCOMPARE(cell(u"Tactics"_s, 0, 5), u"5000"_s);

    press(Qt::Key_C);
    auto *line = dialog<CostDialog>();
    QCOMPARE(field(line, u"Month"_s)->text(), u"Feb 2026"_s);
    field(line, u"Planned, in EUR"_s)->setText(u"50"_s);
    field(line, u"Paid"_s)->setText(u"70.5"_s);
    field<QComboBox>(line, u"Tactic"_s)->setCurrentIndex(1);
    click(line, u"Add"_s);
    QTRY_COMPARE(table(u"Cost lines"_s)->model()->rowCount(), 3);
    settled();
    QCOMPARE(stored().costLines.last().amounts.actual, 7050);
    QCOMPARE(stored().costLines.last().tactic, stored().tactics.first().id);

    auto *lines = table(u"Cost lines"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    line = nullptr;
    QTRY_VERIFY((line = dialog<CostDialog>()));
    field(line, u"Vendor"_s)->setText(u"Fair Ltd"_s);
    click(line, u"Save"_s);
    QTRY_COMPARE(cell(u"Cost lines"_s, 0, 3), u"Fair Ltd"_s);
    QTRY_VERIFY(!dialog<CostDialog>());
    lines->setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    QCOMPARE(lines->currentIndex().row(), 0); // Who works in the table goes on there.
    QCOMPARE(told(), u"The cost line is removed."_s);
    for (auto *undo : m_page->findChildren<QPushButton *>()) {
        if (undo->text() == u"Undo" && undo->isVisible())
            QTest::mouseClick(undo, Qt::LeftButton);
    }
    QTRY_COMPARE(lines->model()->rowCount(), 3);

    auto *tactics = table(u"Tactics"_s);
    tactics->setCurrentIndex(tactics->model()->index(1, 0));
    QTest::keyClick(tactics, Qt::Key_Return);
    QTRY_VERIFY((tactic = dialog<TacticDialog>()));
    click(tactic, u"Remove tactic"_s);
    QTRY_COMPARE(tactics->model()->rowCount(), 1);
    QCOMPARE(stored().tactics.size(), 1);
}

void TestCampaignsPage::keysActOnWhatHasTheFocus()
{
    open();
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    const auto pressIn = [this](const QString &name, Qt::Key key) {
        QTableView *view = table(name);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(name == u"Campaigns" ? 1 : 0, 0));
        QTest::keyClick(view, key);
    };
    pressIn(u"Tactics"_s, Qt::Key_E);
    QTRY_VERIFY(dialog<TacticDialog>());
    QVERIFY(!dialog<CampaignDialog>());
    delete dialog<TacticDialog>();
    pressIn(u"Cost lines"_s, Qt::Key_E);
    QTRY_VERIFY(dialog<CostDialog>());
    QVERIFY(!dialog<CampaignDialog>());
    delete dialog<CostDialog>();
    pressIn(u"Campaigns"_s, Qt::Key_E);
    QTRY_VERIFY(dialog<CampaignDialog>());
    delete dialog<CampaignDialog>();
    pressIn(u"Tactics"_s, Qt::Key_Delete);
    QTRY_COMPARE(told(), u"The tactic “Booth” is removed."_s);
    QCOMPARE(list()->campaigns(), 2);
}

void TestCampaignsPage::oneClickSelectsAndTwoOpen()
{
    open();
    QSignalSpy opened(m_page.get(), &CampaignsPage::leadsRequested);
    QTableView *view = table(u"Campaigns"_s);
    const QPoint leads = view->visualRect(list()->index(1, CampaignListModel::Leads)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, leads);
    QCOMPARE(view->currentIndex().row(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, leads);
    QVERIFY(opened.wait());
}

void TestCampaignsPage::amountsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QLocale>("place");
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("minor"); // -1: refused.
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("whole") << english << u"1200"_s << qint64(120'000);
    QTest::newRow("with groups") << english << u"1,200.50"_s << qint64(120'050);
    QTest::newRow("a group and no mark") << english << u"1,200"_s << qint64(120'000);
    QTest::newRow("the mark of another habit") << english << u"12,5"_s << qint64(1'250);
    QTest::newRow("German groups") << german << u"1.200,50"_s << qint64(120'050);
    QTest::newRow("a German group and no mark") << german << u"1.200"_s << qint64(120'000);
    QTest::newRow("a point in German that is no group") << german << u"12.50"_s << qint64(1'250);
    QTest::newRow("blanks as groups") << german << u"1 200 000,5"_s << qint64(120'000'050);
    QTest::newRow("finer than a cent") << english << u"1.005"_s << qint64(-1);
    QTest::newRow("no number") << english << u"much"_s << qint64(-1);
}

void TestCampaignsPage::amountsAreReadAsPeopleWriteThem()
{
    QFETCH(QLocale, place);
    QFETCH(QString, written);
    QFETCH(qint64, minor);
    CampaignDetails details;
    details.campaign.currency = u"EUR"_s;
    CostLine line;
    line.month = QDate(2026, 2, 1);
    CostDialog dialog(line, details);
    dialog.setLocale(place);
    dialog.show();
    QSignalSpy wanted(&dialog, &CostDialog::saveWanted);
    field(&dialog, u"Planned, in EUR"_s)->setText(written);
    field(&dialog, u"Promised"_s)->setText(QString());
    field(&dialog, u"Paid"_s)->setText(QString());
    click(&dialog, u"Add"_s);
    QCOMPARE(wanted.size(), minor < 0 ? 0 : 1);
    if (minor >= 0)
        QCOMPARE(wanted.first().first().value<CostLine>().amounts.planned, minor);
    else
        QVERIFY(dialog.findChild<ErrorBar *>()->accessibleName().contains(written));
}

void TestCampaignsPage::somebodyElseWasFaster()
{
    open();
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    press(Qt::Key_E);
    auto *edited = dialog<CampaignDialog>();
    field(edited, u"Objective"_s)->setText(u"Meet people"_s);
    Campaign theirs = stored().campaign;
    theirs.utmCampaign = u"spring"_s;
    need(m_others->save(theirs).result());
    click(edited, u"Save"_s);
    auto *bar = edited->findChild<ErrorBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(edited->isVisible());
    QVERIFY(stored().campaign.objective.isEmpty());
    click(edited, u"Show what stands now"_s);
    QTRY_COMPARE(field(edited, u"utm_campaign"_s)->text(), u"spring"_s);
    QCOMPARE(field(edited, u"Objective"_s)->text(), u"Meet people"_s);
    click(edited, u"Save"_s);
    QTRY_COMPARE(stored().campaign.objective, u"Meet people"_s);
    QCOMPARE(stored().campaign.utmCampaign, u"spring"_s);
    QTRY_VERIFY(!dialog<CampaignDialog>());
}

void TestCampaignsPage::aDeletedCampaignComesBack()
{
    run(u"DELETE FROM interest"_s);
    open();
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    press(Qt::Key_Delete);
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = m_page->findChild<QMessageBox *>()) && question->isVisible());
    QCOMPARE(names(), u"Autumn, Spring fair, No campaign, All"_s); // Nothing goes unasked.
    QCOMPARE(question->text(), u"Delete “Spring fair”?"_s);
    // The plurals are those of the translation, which is not here.
    QVERIFY2(question->informativeText().startsWith(u"1 tactics go with it, and 2 cost lines. "_s),
             qPrintable(question->informativeText()));
    QVERIFY2(question->informativeText().contains(u"planned are paid"_s), qPrintable(question->informativeText()));
    question->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), question);
    QTest::keyClick(question->windowHandle(), Qt::Key_Delete); // The same key again.
    QTRY_VERIFY2(names() == u"Autumn, No campaign, All"_s, qPrintable(told()));
    settled();
    QVERIFY(told().contains(u"Spring fair"_s));
    QVERIFY(m_page->keyHints().last().text.contains(u"delete Spring fair"_s));
    trigger(u"Undo delete Spring fair"_s);
    QTRY_COMPARE(names(), u"Autumn, Spring fair, No campaign, All"_s);
    settled();
    QCOMPARE(stored().tactics.size(), 1);
    QCOMPARE(stored().costLines.size(), 2);
}

void TestCampaignsPage::whatIsRefusedIsSaidInTheDialog()
{
    open();
    press(Qt::Key_Delete); // Interests name it.
    QTRY_VERIFY(told().contains(u"interests name"_s));
    press(Qt::Key_N);
    auto *made = dialog<CampaignDialog>();
    auto *bar = made->findChild<ErrorBar *>();
    field(made, u"Name"_s)->setText(u"Spring FAIR"_s);
    click(made, u"Create"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().contains(u"already a campaign"_s), qPrintable(bar->accessibleName()));
    field(made, u"Name"_s)->setText(u"Summer"_s);
    field(made, u"Begins"_s)->setText(u"June"_s);
    click(made, u"Create"_s);
    QVERIFY(bar->accessibleName().contains(u"June"_s));
    QVERIFY(field(made, u"Begins"_s)->hasFocus());
    field(made, u"Begins"_s)->setText(u"1.6.2026"_s);
    click(made, u"Create"_s);
    QTRY_VERIFY(!dialog<CampaignDialog>());
    QTRY_COMPARE(names(), u"Autumn, Spring fair, Summer, No campaign, All"_s);
    QCOMPARE(stored(u"Summer"_s).campaign.startsOn, QDate(2026, 6, 1));
}

void TestCampaignsPage::othersChangesAreSeen()
{
    open();
    Campaign theirs = stored(u"Autumn"_s).campaign;
    theirs.name = u"Harvest"_s;
    need(m_others->save(theirs).result());
    m_page->refresh(); // As the feed of changes calls it.
    QTRY_COMPARE(names(), u"Harvest, Spring fair, No campaign, All"_s);
    // In the background it waits until somebody looks.
    m_page->hide();
    theirs.revision += 1;
    theirs.name = u"Zenith"_s;
    need(m_others->save(theirs).result());
    m_page->refresh();
    QVERIFY(!m_page->isLoading());
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(names(), u"Spring fair, Zenith, No campaign, All"_s);
}

void TestCampaignsPage::theConditionOffersWhatTheWorkspaceHas()
{
    KnownValueReader reader(*m_sources, *m_people, *m_campaigns);
    reader.read();
    QTRY_COMPARE(reader.values().size(), 6);
    QCOMPARE(reader.values().value(u"source"_s), QStringList{u"Fair"_s});
    QCOMPARE(reader.values().value(u"channel"_s), QStringList{u"Web form"_s});
    QCOMPARE(reader.values().value(u"campaign"_s), (QStringList{u"Autumn"_s, u"Spring fair"_s}));
    for (const auto &owner : {u"owner"_s, u"owner.tele"_s, u"owner.sales"_s})
        QCOMPARE(reader.values().value(owner), QStringList{u"Anna"_s});
}

void TestCampaignsPage::theListFindsFiltersAndSorts()
{
    open();
    m_page->findChild<ViewTabs *>()->setCurrent(1);
    settled();
    auto *grid = m_page->findChild<GridView *>();
    QVERIFY(grid->isVisible() && grid->hasFocus());
    const auto shown = [grid] {
        QStringList names;
        for (int row = 0; row < grid->grid().rowCount(); ++row)
            names.append(grid->grid().textAt(row, 0));
        return names.join(u", "_s);
    };
    QTRY_VERIFY2(shown().contains(u"Spring fair"_s), qPrintable(shown()));
    const int all = grid->grid().rowCount();
    QVERIFY(all > 1);
    QTest::keyClick(grid, Qt::Key_F);
    auto *box = qobject_cast<ConditionBox *>(QApplication::focusWidget());
    QVERIFY(box && box->isVisible());
    QVERIFY(grid->parentWidget()->window()->isAncestorOf(box));
    box->setText(u"leads >= 3"_s);
    box->readNow();
    QTRY_COMPARE(shown(), u"Spring fair"_s);
    QVERIFY2(m_page->statusText().startsWith(u"1 of "_s), qPrintable(m_page->statusText()));
    // A restart comes back to the view and its filter.
    const QJsonObject session = m_page->session();
    QCOMPARE(session[u"view"_s].toInt(), 1);
    box->setText(u"leads > 99"_s);
    box->readNow();
    QTRY_VERIFY(m_page->findChild<CampaignListView *>()->findChild<EmptyState *>()->isVisible());
    m_page->resume(session);
    QCOMPARE(box->text(), u"leads >= 3"_s);
}

void TestCampaignsPage::theListStandsInGroupsAndViews()
{
    open();
    ViewService views(*m_database, *m_author);
    SavedView view;
    view.list = u"campaigns"_s;
    view.name = u"By status"_s;
    view.layout.columns = {u"name"_s, u"leads"_s, u"perLead"_s};
    view.layout.group = u"status"_s;
    const auto made = views.save(view).result();
    BATON_VERIFY(made);
    m_page->offerViews(views);
    m_page->changePerson();
    m_page->showListView(made->id);
    settled();
    auto *list = m_page->findChild<CampaignListView *>();
    const GridModel &model = m_page->findChild<GridView *>()->grid();
    QTRY_VERIFY(model.rowCount() > 0 && model.isHeading(0));
    QVERIFY2(model.headingText(0, 0).contains(u" · "_s), qPrintable(model.headingText(0, 0)));
    QVERIFY(!model.headingText(0, 1).isEmpty());
    QCOMPARE(model.headingText(0, 2), QString()); // What one lead costs does not add up.
    const auto *tabs = list->findChild<ViewTabs *>();
    QCOMPARE(tabs->name(tabs->current()), u"By status"_s);
    list->groupBy({});
    QVERIFY(!model.isHeading(0));
    QVERIFY(m_page->menuActions().contains(list->menuActions().first()));
    m_page.reset(); // Before its views go.
}

void TestCampaignsPage::theListLeavesAsTheReportAnsweredIt()
{
    open();
    QVERIFY(!m_page->exported()); // Plan and results are no list.
    m_page->findChild<ViewTabs *>()->setCurrent(1);
    settled();
    auto *box = m_page->findChild<CampaignListView *>()->findChild<ConditionBox *>();
    box->setText(u"leads >= 3"_s);
    box->readNow();
    QTRY_VERIFY(m_page->exported() && m_page->exported()->all.ids.size() == 1);
    const ListExport list = m_page->exported()->all;
    QCOMPARE(list.list, u"campaigns"_s);
    QCOMPARE(list.condition, u"leads >= 3"_s);
    ExportService exports(*m_database, *m_author, leadCatalogue());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"campaigns.csv"_s);
    const auto done = exports
                          .run({list, ExportFormat::Csv, file, {ExportPurpose::OwnWork, u"Agency"_s}},
                               std::make_shared<CsvListWriter>(CsvListWriter::Mark::No))
                          .result();
    BATON_VERIFY(done);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(
        QString::fromUtf8(written.readAll()).remove(u'\r'),
        u"Name,Status,Owner,Budget,Paid,Leads,MQL,Won,Begins,Ends,Channel\nSpring fair,Live,,,900.00 EUR,3,2,1,,,Other\n"_s);
}

void TestCampaignsPage::whatIsDoneInTheListIsDoneToItsCampaign()
{
    open();
    m_page->findChild<ViewTabs *>()->setCurrent(1);
    settled();
    auto *grid = m_page->findChild<GridView *>();
    auto *list = m_page->findChild<CampaignListView *>();
    QTRY_VERIFY(list->currentCampaign().isValid());
    for (int row = 0; row < grid->grid().rowCount() && list->currentCampaign() != stored().campaign.id; ++row)
        grid->setCurrentRow(row);
    QCOMPARE(list->currentCampaign(), stored().campaign.id);
    QSignalSpy opened(m_page.get(), &ReportPage::leadsRequested);
    QTest::keyClick(grid, Qt::Key_L);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().last().value<QList<LeadId>>().size(), 3);
    QTest::keyClick(grid, Qt::Key_E);
    QVERIFY(dialog<CampaignDialog>());
    dialog<CampaignDialog>()->reject();
    QTest::keyClick(grid, Qt::Key_P); // To its plan, in the other view.
    QCOMPARE(m_page->findChild<ViewTabs *>()->current(), 0);
    settled();
    QVERIFY(!grid->isVisible());
    QCOMPARE(cell(u"Campaigns"_s, table(u"Campaigns"_s)->currentIndex().row(), 0), u"Spring fair"_s);
}

void TestCampaignsPage::everythingIsNamedAndNothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest window's page") << QSize(972, 600);
    QTest::newRow("a large one") << QSize(1712, 1000);
}

void TestCampaignsPage::everythingIsNamedAndNothingOverlaps()
{
    QFETCH(QSize, size);
    open(size);
    table(u"Campaigns"_s)->setCurrentIndex(list()->index(1, 0));
    auto *view = table(u"Campaigns"_s);
    const auto width = [view] {
        int sum = 0;
        for (int column = 0; column < CampaignListModel::ColumnCount; ++column)
            sum += view->columnWidth(column);
        return sum;
    };
    QTRY_COMPARE(width(), view->viewport()->width()); // What has no room is left out, not squeezed.
    QVERIFY(view->columnWidth(0) > view->fontMetrics().horizontalAdvance(u"No campaign"_s));
    QCOMPARE(m_page->size(), size);
    QCOMPARE(unnamedFocusables(*m_page).join(u", "_s), QString());
    QTRY_COMPARE(overlaps(*m_page).join(u", "_s), QString());
    QCOMPARE(clippedTexts(*m_page).join(u", "_s), QString());
    for (const QString &what : {u"New campaign"_s, u"Add tactic"_s, u"Add cost"_s}) {
        trigger(what);
        auto *opened = m_page->findChild<PlanDialog *>();
        QVERIFY(opened);
        QCOMPARE(unnamedFocusables(*opened).join(u", "_s), QString());
        for (const auto *choice : opened->findChildren<QComboBox *>()) // Room for its longest entry.
            QVERIFY2(choice->width() > opened->width() / 2, qPrintable(nameOf(choice)));
        delete opened;
    }
}

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaignspage.moc"
