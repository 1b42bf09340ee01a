// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "campaigns/campaignspage.h"
#include "capture/importpage.h"
#include "common/conditionbox.h"
#include "common/searchfield.h"
#include "common/viewtabs.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "shell/mainwindow.h"
#include "shell/navigationitem.h"
#include "shell/shellsettings.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/journeyground.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z");

} // namespace

/// The window after a restart, page by page: what was filtered, chosen and opened is there again, unless it shall not
/// be.
class TestRestart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theListOfLeadsIsAsItWas();
    void aPageThatNobodyLookedAtKeepsItsSession();
    void reportsAreAsTheyWere();
    void whatWasChosenOnOtherPagesIsChosen();
    void anImportGoesOnWithItsFile();
    void whatWasShownIsKeptBeforeTheEnd();
    void whoWantsToBeginAfreshDoes();
    void leadsAreCountedBehindAnotherPage();

private:
    void begin(Arguments::Session session = Arguments::Session::Restored);
    void end();
    Page *show(const QString &name);
    template<typename Widget>
    [[nodiscard]] Widget *on(const QString &page)
    {
        return show(page)->findChild<Widget *>();
    }

    QTemporaryDir m_home;
    QString m_workspace;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

void TestRestart::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    m_workspace = m_home.filePath(u"two hundred.baton"_s);
    QVERIFY(makeSampleFile(m_workspace, now, 200));
}

void TestRestart::init()
{
    QSettings(u"Baton"_s, u"Baton"_s).clear();
    begin();
}

void TestRestart::cleanup()
{
    end();
}

void TestRestart::begin(Arguments::Session session)
{
    Arguments arguments;
    arguments.workspace = m_workspace;
    arguments.now = now;
    arguments.session = session;
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() && !m_window->currentPage()->isLoading(), patience);
}

void TestRestart::end()
{
    if (m_composition)
        m_window->close();
    m_composition.reset();
    m_words.reset();
    m_window = nullptr;
}

Page *TestRestart::show(const QString &name)
{
    const auto pages = m_window->pages();
    const auto page = std::ranges::find(pages, name, &QObject::objectName);
    if (page == pages.end())
        return nullptr;
    m_window->showPage(*page);
    const bool isThere = QTest::qWaitFor([page = *page] { return !page->isLoading(); }, patience);
    return isThere ? *page : nullptr;
}

void TestRestart::theListOfLeadsIsAsItWas()
{
    auto *leads = qobject_cast<LeadsPage *>(show(u"leads"_s));
    auto *grid = leads->findChild<LeadGrid *>();
    auto *condition = leads->findChild<ConditionBox *>();
    auto *search = leads->findChild<SearchField *>();
    search->setText(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!leads->isLoading() && grid->model()->rowCount() < 200, patience);
    const int found = grid->model()->rowCount();
    condition->setText(u"country = DE or country = FR"_s);
    condition->readNow();
    QTRY_VERIFY_WITH_TIMEOUT(!leads->isLoading() && grid->model()->rowCount() < found, patience);
    QTRY_VERIFY(grid->model()->rowCount() > 30);
    grid->setCurrentRow(22);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    const QList<LeadId> chosen = grid->chosenLeads();
    QCOMPARE(chosen.size(), 3);
    grid->scrollTo(grid->model()->index(20, 0), QAbstractItemView::PositionAtTop);
    const int top = grid->rowAt(0);
    const QString status = leads->statusText();
    QVERIFY(top > 0);
    const LeadId current = static_cast<LeadTableModel *>(grid->model())->leadAt(grid->currentRow());

    end();
    begin();
    leads = qobject_cast<LeadsPage *>(m_window->currentPage());
    QVERIFY(leads);
    grid = leads->findChild<LeadGrid *>();
    QTRY_COMPARE_WITH_TIMEOUT(grid->chosenLeads(), chosen, patience);
    QCOMPARE(leads->findChild<ConditionBox *>()->text(), u"country = DE or country = FR"_s);
    QCOMPARE(leads->findChild<SearchField *>()->text(), u"a"_s);
    QTRY_COMPARE(leads->statusText(), status);
    QCOMPARE(static_cast<LeadTableModel *>(grid->model())->leadAt(grid->currentRow()), current);
    QTRY_COMPARE(grid->rowAt(0), top);
}

void TestRestart::aPageThatNobodyLookedAtKeepsItsSession()
{
    on<ConditionBox>(u"leads"_s)->setText(u"country = DE"_s);
    show(u"campaigns"_s);
    end();
    begin(); // In front are the campaigns.
    QCOMPARE(m_window->currentPage()->objectName(), u"campaigns"_s);
    end();
    begin();
    QCOMPARE(on<ConditionBox>(u"leads"_s)->text(), u"country = DE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading()
                                 && m_window->currentPage()->findChild<LeadGrid *>()->model()->rowCount() < 200,
                             patience);
    QVERIFY(!m_window->currentPage()->findChild<ConditionBox *>()->condition().isAlways());
}

void TestRestart::reportsAreAsTheyWere()
{
    Page *funnel = show(u"funnel"_s);
    const auto boxes = funnel->findChildren<QComboBox *>();
    QVERIFY(boxes.size() >= 2);
    QTRY_VERIFY_WITH_TIMEOUT(boxes[0]->count() > 3, patience);
    boxes[0]->setCurrentIndex(2);
    boxes[1]->setCurrentIndex(3);
    const QStringList chosen{boxes[0]->currentText(), boxes[1]->currentText()};
    funnel->findChild<ConditionBox *>()->setText(u"country = DE"_s);
    on<ViewTabs>(u"sla"_s)->setCurrent(2);
    show(u"funnel"_s);

    end();
    begin();
    funnel = m_window->currentPage();
    QCOMPARE(funnel->objectName(), u"funnel"_s);
    const auto again = funnel->findChildren<QComboBox *>();
    QTRY_COMPARE_WITH_TIMEOUT(QStringList({again[0]->currentText(), again[1]->currentText()}), chosen, patience);
    QCOMPARE(funnel->findChild<ConditionBox *>()->text(), u"country = DE"_s);
    QTRY_VERIFY(!funnel->findChild<ConditionBox *>()->condition().isAlways());
    auto *tabs = on<ViewTabs>(u"sla"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tabs->current(), 2, patience);
}

void TestRestart::whatWasChosenOnOtherPagesIsChosen()
{
    auto *queue = show(u"queue"_s);
    QTableView *entries = nullptr;
    const auto nextTable = [](const Page *page) {
        const auto tables = page->findChildren<QTableView *>();
        const auto shown = std::ranges::find_if(
            tables, [](const QTableView *table) { return table->isVisible() && table->model()->rowCount() > 2; });
        return shown == tables.end() ? nullptr : *shown;
    };
    QTRY_VERIFY_WITH_TIMEOUT((entries = nextTable(queue)), patience);
    entries->setCurrentIndex(entries->model()->index(2, 0));
    const QJsonObject waiting = queue->session();
    QVERIFY(waiting[u"lead"_s].toInteger() > 0);
    on<ViewTabs>(u"agreements"_s)->setCurrent(2);
    auto *campaigns = show(u"campaigns"_s);
    QTableView *list = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((list = nextTable(campaigns)), patience);
    list->setCurrentIndex(list->model()->index(1, 0));
    const QJsonObject planned = campaigns->session();
    QVERIFY(planned[u"campaign"_s].toInteger() > 0);
    auto *inbox = show(u"inbox"_s);
    QTableView *news = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((news = nextTable(inbox)), patience);
    news->selectRow(news->model()->rowCount() - 1);
    const QJsonObject told = inbox->session();
    QVERIFY(!told[u"entry"_s].toString().isEmpty());

    end();
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(show(u"inbox"_s)->session(), told, patience);
    QTRY_VERIFY_WITH_TIMEOUT(nextTable(show(u"queue"_s)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(show(u"queue"_s)->session(), waiting, patience);
    QTRY_COMPARE_WITH_TIMEOUT(show(u"campaigns"_s)->session(), planned, patience);
    QCOMPARE(on<ViewTabs>(u"agreements"_s)->current(), 2);
}

void TestRestart::anImportGoesOnWithItsFile()
{
    const QString file = m_home.filePath(u"fair.csv"_s);
    QFile list(file);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("first_name,last_name,company,email\nYlva,Sandqvist,Nordlind Pumps,ylva@nordlind.example\n");
    list.close();
    auto *import = qobject_cast<ImportPage *>(show(u"import"_s));
    import->openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(import->session()[u"file"_s].toString(), file, patience);

    end();
    begin();
    import = qobject_cast<ImportPage *>(m_window->currentPage());
    QVERIFY(import);
    QTRY_COMPARE_WITH_TIMEOUT(import->statusText(), u"Nothing has been written yet"_s, patience);
    QCOMPARE(import->session()[u"file"_s].toString(), file);
}

void TestRestart::whatWasShownIsKeptBeforeTheEnd()
{
    on<ConditionBox>(u"leads"_s)->setText(u"country = DE"_s);
    m_window->resize(1300, 820);
    QTRY_COMPARE_WITH_TIMEOUT(ShellSettings().session(m_workspace)[u"leads"_s].toObject()[u"condition"_s].toString(),
                              u"country = DE"_s, patience);
    QVERIFY(!ShellSettings().geometry().isEmpty());
}

void TestRestart::whoWantsToBeginAfreshDoes()
{
    on<ConditionBox>(u"leads"_s)->setText(u"country = DE"_s);
    show(u"funnel"_s);
    end();
    begin(Arguments::Session::Fresh);
    QCOMPARE(m_window->currentPage()->objectName(), u"leads"_s);
    QCOMPARE(m_window->currentPage()->findChild<ConditionBox *>()->text(), QString());
}

void TestRestart::leadsAreCountedBehindAnotherPage()
{
    show(u"funnel"_s);
    end();
    begin();
    QCOMPARE(m_window->currentPage()->objectName(), u"funnel"_s);
    const auto items = m_window->findChildren<NavigationItem *>();
    const auto leads = std::ranges::find(items, u"Leads"_s, &QAbstractButton::text);
    QVERIFY(leads != items.end());
    QTRY_COMPARE_WITH_TIMEOUT((*leads)->accessibleDescription(), u"200"_s, patience);
}

QTEST_MAIN(TestRestart)
#include "tst_restart.moc"
