// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "common/errorbar.h"
#include "exchange/exportdialog.h"
#include "exchange/exportstore.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "officerun.h"
#include "shell/mainwindow.h"
#include "storage/connection.h"
#include "testdatabase.h"
#include "ui/journeyground.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z");

} // namespace

/// What is seen is what leaves: a filtered and sorted list goes out by keys and is opened in a spreadsheet.
class TestExportJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theViewIsTheFile_data();
    void theViewIsTheFile();
    void theChosenOnesLeaveAlone();
    void aViewWithNotesTakesThemAlong();

private:
    void show(const LeadsPlace &place);
    [[nodiscard]] QStringList shownHeadings() const;
    /// As the list shows them; what is missing is empty.
    [[nodiscard]] QList<QStringList> shownCells(const QStringList &keys);
    void exportTo(const QString &file, ExportFormat format);
    [[nodiscard]] ExportEntry lastEntry() const;

    QTemporaryDir m_home;
    QString m_workspace;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    LeadsPage *m_leads = nullptr;
    LeadGrid *m_grid = nullptr;
};

void TestExportJourney::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    m_workspace = m_home.filePath(u"Sample company.baton"_s);
    QVERIFY(makeSampleFile(m_workspace, now, 120));
    Arguments arguments;
    arguments.workspace = m_workspace;
    arguments.person = u"maren"_s;
    arguments.now = now;
    arguments.surroundings = Arguments::Surroundings::Fixed;
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() && !m_window->currentPage()->isLoading(), patience);
    m_leads = m_window->findChild<LeadsPage *>();
    m_grid = m_leads->findChild<LeadGrid *>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestExportJourney::cleanupTestCase()
{
    m_composition.reset();
    m_words.reset();
}

void TestExportJourney::show(const LeadsPlace &place)
{
    m_window->showPage(m_leads);
    m_leads->goTo(QVariant::fromValue(place));
    QTRY_VERIFY_WITH_TIMEOUT(!m_leads->isLoading() && m_grid->model()->rowCount() > 0, patience);
}

QStringList TestExportJourney::shownHeadings() const
{
    QStringList headings;
    for (int place = 0; place < m_grid->model()->columnCount(); ++place) {
        const int column = m_grid->horizontalHeader()->logicalIndex(place);
        headings.append(m_grid->model()->headerData(column, Qt::Horizontal).toString());
    }
    return headings;
}

QList<QStringList> TestExportJourney::shownCells(const QStringList &keys)
{
    auto *model = static_cast<LeadTableModel *>(m_grid->model());
    QList<QStringList> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        model->showRows(row, row);
        if (!QTest::qWaitFor([&] { return !model->isReading(); }, patience))
            qFatal("the rows do not come");
        QStringList cells;
        for (const QString &key : keys) {
            const int column = model->columnOf(key);
            const FieldValue *value = model->valueAt(row, column);
            cells.append(value && isMissing(*value) ? QString() : model->textAt(row, column));
        }
        rows.append(cells);
    }
    return rows;
}

void TestExportJourney::exportTo(const QString &file, ExportFormat format)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isLoading(), patience);
    auto *formats = dialog->findChildren<QComboBox *>().first();
    formats->setCurrentIndex(formats->findData(static_cast<int>(format)));
    dialog->findChild<QLineEdit *>()->setText(u"Agency Nord"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QFileDialog *>(), patience);
    auto *names = m_window->findChild<QFileDialog *>();
    emit names->fileSelected(file);
    names->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
    const QString words = u"were written to "_s + QFileInfo(file).fileName();
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto labels = m_window->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        }(),
        patience);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

ExportEntry TestExportJourney::lastEntry() const
{
    auto connection = Connection::open(*WorkspaceLocation::parse(m_workspace), Connection::Access::ReadOnly);
    return ExportStore(**connection).latest(1).value().first();
}

void TestExportJourney::theViewIsTheFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("a table as text") << ExportFormat::Csv;
    QTest::newRow("a workbook") << ExportFormat::Xlsx;
}

void TestExportJourney::theViewIsTheFile()
{
    QFETCH(ExportFormat, format);
    const QString condition = u"stage in (mql, sal, working, won)"_s;
    show({.condition = condition});
    emit m_grid->sortRequested(1, false);
    QTRY_VERIFY_WITH_TIMEOUT(!m_leads->isLoading(), patience);
    const QStringList keys{u"name"_s, u"account"_s, u"stage"_s, u"owner"_s, u"channel"_s};
    const QList<QStringList> shown = shownCells(keys);
    QVERIFY(shown.size() > 5 && shown.size() < 120);
    const QString file = m_home.filePath(u"Leads."_s + keyOf(format));
    exportTo(file, format);
    const QList<QStringList> cells = officeCells(file);
    QCOMPARE(cells.value(0), shownHeadings());
    QCOMPARE(cells.size(), shown.size() + 1);
    const auto *model = static_cast<LeadTableModel *>(m_grid->model());
    for (qsizetype row = 0; row < shown.size(); ++row) {
        QStringList written;
        for (const QString &key : keys)
            written.append(cells[row + 1][m_grid->horizontalHeader()->visualIndex(model->columnOf(key))]);
        QCOMPARE(written, shown[row]);
    }
    const ExportEntry entry = lastEntry();
    QCOMPARE(entry.rows, shown.size());
    QCOMPARE(entry.condition, condition);
    QCOMPARE(entry.format, format);
    QVERIFY(entry.stamp.actor.isValid());
}

void TestExportJourney::theChosenOnesLeaveAlone()
{
    show({});
    const auto *model = static_cast<LeadTableModel *>(m_grid->model());
    m_grid->choose({model->leadAt(4), model->leadAt(2)}, 2);
    const QString file = m_home.filePath(u"chosen.csv"_s);
    exportTo(file, ExportFormat::Csv);
    QCOMPARE(officeCells(file).size(), 3);
    QCOMPARE(lastEntry().rows, 2);
    QCOMPARE(lastEntry().condition, QString());
}

void TestExportJourney::aViewWithNotesTakesThemAlong()
{
    show({.view = 1});
    const QString file = m_home.filePath(u"limbo.csv"_s);
    exportTo(file, ExportFormat::Csv);
    const auto cells = officeCells(file);
    QCOMPARE(cells.size(), m_grid->model()->rowCount() + 1);
    QCOMPARE(cells[0][1], u"Why it is nobody’s"_s);
    QVERIFY(!cells[1][1].isEmpty());
    QCOMPARE(lastEntry().title, u"Nobody’s business"_s);
}

QTEST_MAIN(TestExportJourney)
#include "tst_exportjourney.moc"
