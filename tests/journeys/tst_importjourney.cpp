// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importpage.h"
#include "capture/importundo.h"
#include "capture/issuemodel.h"
#include "capture/keptmodel.h"
#include "capture/planmodel.h"
#include "capture/verdictbar.h"
#include "common/activity.h"
#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/deedhistory.h"
#include "common/filterchip.h"
#include "common/searchfield.h"
#include "common/theme.h"
#include "deals/dealfieldsql.h"
#include "funnel/funnelpage.h"
#include "leads/leadgrid.h"
#include "leads/leadnumber.h"
#include "leads/leadpane.h"
#include "leads/leadquestionsql.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "realdata.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/stallwatch.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

FieldCatalogue fields()
{
    FieldCatalogue catalogue = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        catalogue.add(field);
    return catalogue;
}

// All words that can be seen below `widget`.
QString texts(const QWidget &widget)
{
    QStringList found;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            found.append(label->text());
    }
    return found.join(u'\n');
}

} // namespace

/// The main job by the window, with keys: a real file comes in, is seen in the list and the funnel, and goes again.
class TestImportJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_watch = std::make_unique<StallWatch>(); }
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void cleanupTestCase();
    void init();
    void cleanup();
    void olistComesInByTheDialog();
    void theListFindsSortsAndOpens();
    void oneKeyOffersTheWayBack();
    void theQuestionSaysWhatStays();
    void nothingIsAskedWhereNothingWouldGo();
    void anEmptyFileIsRefusedInWords();
    void everyKeyOfTheStatusRowDoesWhatItSays();
    void emptyPagesOfferOneThing();
    void aProfileThatCannotBeSavedIsSaid();

private:
    [[nodiscard]] bool isSaid(const QStringList &words) const;
    void import(const QString &file, const QString &profile);
    void importGuests(const QTemporaryDir &folder);
    BatchId note(qint64 lead);
    void goOn();
    void lookAtThePlan();
    void lookAtTheWarning();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    std::unique_ptr<Author> m_author;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<UndoService> m_undo;
    DeedHistory m_history;
    ActivityList m_activities;
    std::unique_ptr<ImportPage> m_page;
    std::unique_ptr<StallWatch> m_watch;
    bool m_hasWarning = false; ///< Whether the file at hand is the one of the deals.
};

void TestImportJourney::cleanupTestCase()
{
    qInfo("The window stood still for at most\n%s", qPrintable(m_watch->report())); // The machine's times: no test.
    m_watch.reset();
}

void TestImportJourney::init()
{
    m_watch->setLabel(QString::fromLatin1(QTest::currentTestFunction()));
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {u"BRL"_s, {}}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, fields());
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, fields(), FunnelService::Reading::Resident);
    m_imports = std::make_unique<ImportService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_page = std::make_unique<ImportPage>(*m_imports, *m_undo, *m_leads, m_clock, m_activities);
    m_page->offerUndo(m_history);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // Without a window in front no key reaches its button.
    m_page->activate();
    m_hasWarning = false;
}

void TestImportJourney::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_imports.reset();
    m_funnel.reset();
    m_leads.reset();
    m_database.reset();
    m_test.reset();
}

void TestImportJourney::goOn()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 60'000);
    const QString before = m_page->keyHints().last().text;
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    // A button pressed by its key clicks a moment later, so that it is seen.
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading() && m_page->keyHints().last().text != before, 60'000);
}

void TestImportJourney::import(const QString &file, const QString &profile)
{
    const auto chosen = importProfileFromFile(testFile(profile));
    BATON_VERIFY(chosen);
    m_page->openFile(file, *chosen);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 60'000);
    QCOMPARE(m_page->statusText(), u"Nothing has been written yet"_s);
    goOn(); // The plan …
    QCOMPARE(m_page->statusText(), u"Nothing has been written yet"_s);
    lookAtThePlan();
    if (m_hasWarning)
        lookAtTheWarning();
    QStringList said;
    const auto listening =
        connect(m_page.get(), &Page::statusChanged, this, [this, &said] { said.append(m_page->statusText()); });
    goOn(); // … and the writing.
    disconnect(listening);
    QCOMPARE(said.first(), u"The rows are being written"_s);
    QCOMPARE(m_page->statusText(), u"Written"_s);
}

void TestImportJourney::lookAtThePlan()
{
    // Every row of the file is there; no key of a profile, no instant of a file, no list as it is stored.
    PlanModel *model = nullptr;
    for (auto *one : m_page->findChildren<PlanModel *>())
        model = one->rowCount() > 0 ? one : model;
    QVERIFY(model);
    QCOMPARE(model->rowCount(), m_hasWarning ? 842 : 8000);
    for (int row = 0; row < 5; ++row) {
        for (int column = PlanModel::What; column < model->columnCount(); ++column) {
            const QString text = model->index(row, column).data().toString();
            QVERIFY2(!text.contains(u"T00:00"_s) && !text.startsWith(u'['), qPrintable(text));
        }
    }
    if (!m_hasWarning)
        return;
    // What matters comes first: the stage with what it was, and the owners.
    const QModelIndex stage = model->index(0, PlanModel::FirstField);
    QCOMPARE(stage.data().toString(), u"Won"_s);
    QCOMPARE(stage.data(PlanModel::OldRole).toString(), u"Marketing-qualified"_s);
    QVERIFY(stage.data(PlanModel::ChangedRole).toBool());
    QCOMPARE(model->headerData(PlanModel::FirstField + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Owner: tele"_s);
    QVERIFY(!stage.siblingAtColumn(PlanModel::FirstField + 1).data().toString().isEmpty());
}

void TestImportJourney::lookAtTheWarning()
{
    // The one deal that was won before its first contact, and the owners that nobody knew.
    QVERIFY2(texts(*m_page).contains(u"41 inactive users"_s), qPrintable(texts(*m_page)));
    VerdictBar *bar = nullptr;
    for (auto *one : m_page->findChildren<VerdictBar *>())
        bar = one->isVisible() ? one : bar;
    QVERIFY(bar);
    QVERIFY2(bar->accessibleDescription().contains(u"Warnings 1"_s), qPrintable(bar->accessibleDescription()));
    bar->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(bar, Qt::Key_Right);
    QTest::keyClick(bar, Qt::Key_Space);
    QTableView *issues = nullptr;
    for (auto *table : m_page->findChildren<QTableView *>())
        issues = table->isVisible() ? table : issues;
    QVERIFY(issues);
    QCOMPARE(issues->model()->rowCount(), 1);
    const auto cell = [&](int column) { return issues->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(IssueModel::Line), u"669"_s);
    QCOMPARE(cell(IssueModel::FileColumn), u"won_date"_s);
    QVERIFY(!cell(IssueModel::Value).isEmpty());
    QVERIFY2(cell(IssueModel::Who).size() > 3, qPrintable(cell(IssueModel::Who)));
    QVERIFY2(cell(IssueModel::Reason).contains(u"Marketing-qualified"_s), qPrintable(cell(IssueModel::Reason)));
    QTest::keyClick(bar, Qt::Key_Space);
}

void TestImportJourney::olistComesInByTheDialog()
{
    BATON_NEEDS_REAL_DATA(leadsFile, u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    BATON_NEEDS_REAL_DATA(dealsFile, u"olist/olist_closed_deals_dataset.csv"_s);
    QSignalSpy imported(m_imports.get(), &ImportService::imported);

    import(leadsFile, u"real/profiles/olist-mql.json"_s);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported.last().first().value<ImportResult>().created, 8000);
    goOn(); // Back to the first step.
    m_hasWarning = true;
    import(dealsFile, u"real/profiles/olist-deals.json"_s);
    QTRY_COMPARE(imported.size(), 2);
    lookAtTheWarning();
    const auto deals = imported.last().first().value<ImportResult>();
    QCOMPARE(deals.updated, 842);
    QCOMPARE(deals.usersCreated, 41);

    // Somebody works on one of them before it is undone.
    LeadFilter all;
    all.condition = *parseCondition(u"stage = won"_s, fields());
    const LeadId edited = m_leads->ids(all).result()->first();
    const auto details = m_leads->details(edited).result();
    BATON_VERIFY(details);
    BATON_VERIFY(m_leads->setFields(edited, details->revisions, {{u"lead_behaviour_profile"_s, QStringList{u"fox"_s}}})
                     .result());

    // Undone by its button and the question's.
    QPushButton *undo = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"Undo this import"_s))
            undo = button;
    }
    QVERIFY(undo);
    QSignalSpy undone(m_undo.get(), &UndoService::batchUndone);
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QMessageBox *>(), 60'000);
    auto *question = m_page->findChild<QMessageBox *>();
    QVERIFY2(question->informativeText().contains(u"842"_s), qPrintable(question->informativeText()));
    QVERIFY2(question->informativeText().contains(u"It was changed since, so it stays as it is."_s),
             qPrintable(question->informativeText()));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 60'000);
    // What stays is listed in words and reached by keys.
    QTRY_COMPARE_WITH_TIMEOUT(m_page->statusText(), u"Undone in part"_s, 30'000);
    auto *kept = qobject_cast<QTableView *>(m_page->focusWidget());
    QVERIFY(kept);
    QCOMPARE(kept->model()->rowCount(), 1);
    QCOMPARE(kept->model()->index(0, KeptModel::Record).data().toString(), leadNumber(edited));
    QCOMPARE(kept->model()->index(0, KeptModel::Field).data().toString(), u"lead_behaviour_profile"_s);
    QCOMPARE(kept->model()->index(0, KeptModel::Reason).data().toString(),
             u"It was changed since, so it stays as it is."_s);
    const auto won = parseCondition(u"stage = won", fields());
    LeadFilter filter;
    filter.condition = *won;
    QCOMPARE(m_leads->count(filter).result().value(), 0);
}

void TestImportJourney::theListFindsSortsAndOpens()
{
    BATON_NEEDS_REAL_DATA(leadsFile, u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    import(leadsFile, u"real/profiles/olist-mql.json"_s);

    LeadsPage page({*m_leads}, m_clock);
    page.resize(1400, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), 30'000);
    auto *grid = page.findChild<LeadGrid *>();
    auto *model = page.findChild<LeadTableModel *>();
    QVERIFY(grid && model);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 8000);
    QVERIFY(!model->index(0, 0).data().toString().isEmpty());

    // A condition narrows the list; one that cannot be read says so and leaves it.
    auto *filter = page.findChild<ConditionBox *>();
    filter->setText(u"channel = organic_search"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading() && model->rowCount() < 8000, 30'000);
    const int narrowed = model->rowCount();
    QVERIFY(narrowed > 0);
    QVERIFY2(page.statusText().contains(u"8,000"_s), qPrintable(page.statusText()));
    filter->setText(u"chanel = organic_search"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"“chanel”"_s);
    }));
    QCOMPARE(model->rowCount(), narrowed);
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 8000, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), 30'000);

    // The end of the list is read only when it is shown.
    QVERIFY(model->index(7999, 0).data().toString().isEmpty());
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_End);
    QTRY_VERIFY(!model->index(7999, 0).data().toString().isEmpty());
    QCOMPARE(grid->currentRow(), 7999);
    QTest::keyClick(grid, Qt::Key_K);
    QCOMPARE(grid->currentRow(), 7998);

    // The current row begins with a bar.
    const QRect first = grid->visualRect(model->index(7998, 0));
    QCOMPARE(grid->viewport()->grab().toImage().pixelColor(first.left() + 1, first.center().y()),
             themeOf(grid).color(ColorRole::Accent));

    // A lead without a person is found by its number; the key for it works from the list, whatever else looks there.
    auto *search = page.findChild<SearchField *>();
    auto *pane = page.findChild<LeadPane *>();
    QTRY_VERIFY(texts(*pane).contains(u"L-00"_s));
    QTest::keyClick(page.windowHandle(), Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 0, 10'000);
    QTRY_COMPARE(texts(*pane), u"No lead is chosen."_s);
    search->clear();
    QTest::keyClicks(search, u"000042"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 10'000);
    QCOMPARE(model->leadAt(0), LeadId(42));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 8000, 10'000);

    // A figure of the funnel opens its leads.
    FunnelPage funnel(*m_funnel, *m_leads, m_clock);
    funnel.resize(1200, 800);
    funnel.show();
    funnel.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!funnel.isLoading(), 30'000);
    QSignalSpy opened(&funnel, &FunnelPage::leadsRequested);
    QWidget *chart = nullptr;
    for (QWidget *child : funnel.findChildren<QWidget *>()) {
        if (child->inherits("baton::FunnelChart"))
            chart = child;
    }
    QVERIFY(chart);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
    QCOMPARE(opened.first().at(0).toString(), u"Reached"_s);
    QCOMPARE(opened.first().at(1).toString(), u"Marketing-qualified"_s);
    page.showOnly({{},
                   opened.first().at(0).toString(),
                   opened.first().at(1).toString(),
                   {},
                   opened.first().at(2).value<QList<LeadId>>()});
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 8000, 10'000);
    auto *chip = page.findChild<FilterChip *>(u"opened"_s);
    QVERIFY(chip);
    QCOMPARE(chip->accessibleName(), u"Filter: Reached Marketing-qualified"_s);
    // Those who are there now are called so.
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 10'000);
    QCOMPARE(opened.last().at(0).toString(), u"Now in"_s);
}

bool TestImportJourney::isSaid(const QStringList &words) const
{
    return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible()
            && std::ranges::all_of(words, [&](const QString &word) { return label->text().contains(word); });
    });
}

void TestImportJourney::importGuests(const QTemporaryDir &folder)
{
    QFile list(folder.filePath(u"fair.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Name,E-Mail\nAnna Berg,anna@example.org\nBert Cole,bert@example.org\n");
    list.close();
    m_page->openFile(list.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 60'000);
    goOn();
    goOn();
    QCOMPARE(m_page->statusText(), u"Written"_s);
}

BatchId TestImportJourney::note(qint64 lead)
{
    const auto edits =
        m_leads->edit({{LeadId(lead), {{u"notes"_s, u"wants a call"_s}}, {}}}, LeadEditMode::AllOrNothing).result();
    return edits ? edits->batch : BatchId();
}

void TestImportJourney::theQuestionSaysWhatStays()
{
    const QTemporaryDir folder;
    importGuests(folder);
    BATON_VERIFY(m_undo->undo(note(1)).result()); // Taken back: no change.
    QVERIFY(note(2).isValid());
    m_history.undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QMessageBox *>(), 60'000);
    auto *question = m_page->findChild<QMessageBox *>();
    const QString words = question->informativeText();
    QVERIFY2(words.startsWith(u"1 leads that it created go."_s), qPrintable(words));
    QVERIFY2(words.contains(u"1 fields or records stay: Somebody worked on it since, so it stays."_s),
             qPrintable(words));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_page->statusText(), u"Undone in part"_s, 60'000);
    QVERIFY2(texts(*m_page).contains(u"1 leads went."_s), qPrintable(texts(*m_page)));
    QCOMPARE(m_leads->count({}).result().value(), 1);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    goOn();
    QTRY_VERIFY2(texts(*m_page).contains(u"undone in part, 1 fields or records stayed"_s), qPrintable(texts(*m_page)));
}

void TestImportJourney::nothingIsAskedWhereNothingWouldGo()
{
    const QTemporaryDir folder;
    importGuests(folder);
    const BatchId first = note(1);
    QVERIFY(first.isValid() && note(2).isValid());
    m_history.undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->statusText(), u"Nothing was undone"_s, 60'000);
    QVERIFY(!m_page->findChild<QMessageBox *>());
    QVERIFY2(texts(*m_page).contains(u"Nothing of the import could go back."_s), qPrintable(texts(*m_page)));
    auto *kept = qobject_cast<QTableView *>(m_page->focusWidget());
    QVERIFY(kept);
    QCOMPARE(kept->model()->rowCount(), 2);
    QCOMPARE(m_leads->count({}).result().value(), 2);
    // It can be undone still, once somebody has taken back what he did.
    QCOMPARE(m_history.lastWords(), u"import of fair.csv"_s);
    BATON_VERIFY(m_undo->undo(first).result());
    m_history.undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QMessageBox *>(), 60'000);
}

void TestImportJourney::oneKeyOffersTheWayBack()
{
    const QTemporaryDir folder;
    QVERIFY(!m_history.canUndo());
    importGuests(folder);
    QCOMPARE(m_history.lastWords(), u"import of fair.csv"_s);
    // What was done since comes first.
    bool isTakenBack = false;
    const auto takeBack = [&isTakenBack](const Deed::Answer &answer) {
        isTakenBack = true;
        answer({});
    };
    m_history.append({u"give Anna Berg to Bert"_s, takeBack, {}, u"Nobody knows how."_s}, this);
    m_history.undo();
    QVERIFY(isTakenBack);
    const auto answer = [this](QMessageBox::ButtonRole role) {
        m_history.undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QMessageBox *>(), 60'000);
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question->text().contains(u"fair.csv"_s));
        const auto buttons = question->buttons();
        const auto wanted = std::ranges::find_if(
            buttons, [&](QAbstractButton *button) { return question->buttonRole(button) == role; });
        QVERIFY(wanted != buttons.end());
        QTest::keyClick(*wanted, Qt::Key_Space);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    };
    QSignalSpy undone(m_undo.get(), &UndoService::batchUndone);
    QSignalSpy wanted(m_page.get(), &ImportPage::wanted);
    answer(QMessageBox::RejectRole);
    QCOMPARE(undone.size(), 0);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_history.lastWords(), u"import of fair.csv"_s); // It was answered with no.
    answer(QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 60'000);
    QTRY_COMPARE(m_page->statusText(), u"Undone"_s);
    QVERIFY2(texts(*m_page).contains(u"2 leads went."_s), qPrintable(texts(*m_page)));
    QVERIFY(!texts(*m_page).contains(u"0 went back"_s));
    QVERIFY(!m_history.canUndo());
}

void TestImportJourney::anEmptyFileIsRefusedInWords()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"nothing.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_page->openFile(file.fileName());
    QTRY_VERIFY(!m_page->isLoading());
    QCOMPARE(m_page->statusText(), u"Drop a file here or choose one"_s);
    QVERIFY(isSaid({u"nothing.csv"_s, u"empty"_s}));
}

void TestImportJourney::aProfileThatCannotBeSavedIsSaid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("email\na@b.example\n") > 0);
    file.close();
    m_page->openFile(file.fileName());
    QTRY_VERIFY(!m_page->isLoading());
    const auto saveAs = [this](const QString &target) {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"Save as profile"_s))
                QTest::keyClick(button, Qt::Key_Space);
        }
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(target);
        delete dialog;
    };
    saveAs(folder.filePath(u"good.json"_s));
    QVERIFY(importProfileFromFile(folder.filePath(u"good.json"_s)));
    QVERIFY(!isSaid({u"cannot be written"_s}));
    saveAs(folder.filePath(u"no folder/profile.json"_s));
    QVERIFY(isSaid({u"cannot be written"_s, u"profile.json"_s}));
}

void TestImportJourney::everyKeyOfTheStatusRowDoesWhatItSays()
{
    BATON_NEEDS_REAL_DATA(leadsFile, u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    QHash<QString, std::function<bool()>> does;
    const auto walk = [&does](const Page &page) {
        for (const KeyHint &hint : page.keyHints()) {
            for (const QString &key : hint.key.split(u' ')) {
                QVERIFY2(does.contains(key), qPrintable(page.title() + u": "_s + key));
                QVERIFY2(does.value(key)(), qPrintable(page.title() + u": "_s + key));
            }
        }
    };
    const auto press = [](Page &page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(page.windowHandle(), key, modifiers);
    };
    does = {{u"Ctrl+I"_s, [&] {
                 press(*m_page, Qt::Key_I, Qt::ControlModifier);
                 if (!QTest::qWaitFor([&] { return m_page->findChild<QDialog *>() != nullptr; }))
                     return false;
                 delete m_page->findChild<QDialog *>();
                 m_page->activateWindow();
                 return QTest::qWaitForWindowActive(m_page.get());
             }}};
    walk(*m_page);
    import(leadsFile, u"real/profiles/olist-mql.json"_s); // Presses Ctrl+Enter at each step.
    QCOMPARE(m_page->keyHints().first().key, u"Ctrl+Enter"_s);

    LeadsPage leads({*m_leads}, m_clock);
    const auto show = [](Page &page) {
        page.resize(1400, 800);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), 30'000);
    };
    show(leads);
    auto *grid = leads.findChild<LeadGrid *>();
    auto *pane = leads.findChild<LeadPane *>();
    const auto moves = [&](Qt::Key key, int by) {
        const int before = grid->currentRow();
        press(leads, key);
        return grid->currentRow() == before + by;
    };
    does = {{u"J"_s, [&] { return moves(Qt::Key_J, 1); }},
            {u"K"_s, [&] { return moves(Qt::Key_K, -1); }},
            {u"X"_s,
             [&] {
                 QSignalSpy chosen(grid, &LeadGrid::choiceChanged);
                 press(leads, Qt::Key_X);
                 return !chosen.isEmpty();
             }},
            {u"Space"_s,
             [&] {
                 const bool wasVisible = pane->isVisible();
                 press(leads, Qt::Key_Space);
                 return pane->isVisible() != wasVisible;
             }},
            {u"/"_s,
             [&] {
                 press(leads, Qt::Key_Slash);
                 return leads.findChild<SearchField *>()->hasFocus();
             }},
            {u"F"_s, [&] {
                 grid->setFocus(); // A field that takes text keeps the letter.
                 press(leads, Qt::Key_F);
                 return leads.findChild<ConditionBox *>()->hasFocus();
             }}};
    walk(leads);

    FunnelPage funnel(*m_funnel, *m_leads, m_clock);
    show(funnel);
    QSignalSpy opened(&funnel, &FunnelPage::leadsRequested);
    does = {{u"Enter"_s,
             [&] {
                 press(funnel, Qt::Key_Return);
                 return !opened.isEmpty() || opened.wait(10'000);
             }},
            {u"T"_s,
             [&] {
                 press(funnel, Qt::Key_T);
                 return qobject_cast<QTableView *>(funnel.focusWidget()) != nullptr;
             }},
            {u"F"_s, [&] {
                 press(funnel, Qt::Key_F);
                 return funnel.findChild<ConditionBox *>()->hasFocus();
             }}};
    walk(funnel);
}

void TestImportJourney::emptyPagesOfferOneThing()
{
    LeadsPage leads({*m_leads}, m_clock);
    FunnelPage funnel(*m_funnel, *m_leads, m_clock);
    for (Page *page : {static_cast<Page *>(&leads), static_cast<Page *>(&funnel)}) {
        page->resize(1200, 800);
        page->show();
        page->activate();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading(), 30'000);
        const auto primary = [page] {
            QStringList texts;
            for (const auto *button : page->findChildren<QPushButton *>()) {
                if (button->isVisible() && toneOf(button) == ButtonTone::Primary)
                    texts.append(button->text());
            }
            return texts;
        };
        QTRY_COMPARE(primary(), QStringList{u"Import a list"_s});
        QVERIFY2(page->keyHints().isEmpty(), qPrintable(page->title()));
    }
}

QTEST_MAIN(TestImportJourney)
#include "tst_importjourney.moc"
