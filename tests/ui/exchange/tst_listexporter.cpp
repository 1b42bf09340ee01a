// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/themeswitch.h"
#include "common/wording.h"
#include "exchange/exchangetext.h"
#include "exchange/exportdialog.h"
#include "exchange/exportfile.h"
#include "exchange/exportservice.h"
#include "exchange/exportstore.h"
#include "exchange/listexporter.h"
#include "exchange/pdflistwriter.h"
#include "exchange/printpreview.h"
#include "leads/leadquestionsql.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z"_s);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

TimeView view()
{
    return {now, QTimeZone::utc(), english};
}

ExportColumn column(const QString &key)
{
    return exportColumn(leadCatalogue().field(key).value(), view());
}

ListExport leads(const QStringList &keys, qint64 rows)
{
    ListExport list;
    list.list = u"leads"_s;
    list.title = u"Leads"_s;
    list.condition = u"stage = mql"_s;
    for (const QString &key : keys)
        list.columns.append(column(key));
    for (qint64 id = 1; id <= rows; ++id)
        list.ids.append(id);
    return list;
}

QList<ExportRow> rowsOf(const ListExport &list)
{
    QList<ExportRow> rows;
    for (const qint64 id : list.ids) {
        ExportRow row{id, {}};
        for (const ExportColumn &column : list.columns) {
            if (column.field.key == u"score")
                row.values.append(37.51 + static_cast<double>(id));
            else if (column.field.key == u"stage")
                row.values.append(u"mql"_s);
            else if (column.field.key == u"name" && id == 2)
                row.values.append(FieldValue());
            else
                row.values.append(u"%1 of lead %2"_s.arg(column.field.key).arg(id));
        }
        rows.append(row);
    }
    return rows;
}

/// The PDF as a file, of rows that come in pieces; also in $BATON_LOOKS_FOLDER, to be looked at.
QString pdfOf(const QTemporaryDir &folder, const ListExport &list)
{
    const QString name = folder.filePath(u"list.pdf"_s);
    ExportFile file(name);
    PdfListWriter writer(u"Maren Falk"_s, view());
    const QList<ExportRow> rows = rowsOf(list);
    bool isWritten = file.begin() && writer.begin(list, file);
    for (qsizetype from = 0; isWritten && from < rows.size(); from += 17)
        isWritten = writer.add(rows.mid(from, 17)).has_value();
    isWritten = isWritten && writer.end() && file.keep();
    if (const QString looks = qEnvironmentVariable("BATON_LOOKS_FOLDER"); !looks.isEmpty())
        QFile::copy(name, looks + u"/list-%1-columns.pdf"_s.arg(list.columns.size()));
    return isWritten ? name : QString();
}

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// What leaves Baton from the window: pages, the question before, the file, the preview, and what is told of it.
class TestListExporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { open(Engine::Sqlite); }
    void cleanup();
    void thePagesSayWhatTheListSays();
    void pagesTurnWhereTheColumnsNeedIt_data();
    void pagesTurnWhereTheColumnsNeedIt();
    void anEmptyListIsOnePage();
    void theQuestionSaysWhatLeaves();
    void whatIsChosenCanLeaveAlone();
    void whoMayNotIsToldBefore();
    void aListIsWrittenAndTold();
    void aFolderThatIsNoneIsTold();
    void paperIsLoggedAndPreviewed();
    void whereThereIsNoListThatIsTold();

private:
    void open(Engine engine);
    ExportDialog *ask(const QString &action);
    void answer(ExportDialog *dialog, ExportFormat format);
    void takeName(const QString &file);
    QList<ExportEntry> log() { return m_service->log(10).result().value(); }
    void run(const QString &sql);

    QTemporaryDir m_folder;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{now};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<ExportService> m_service;
    std::unique_ptr<ActivityList> m_activities;
    std::unique_ptr<QWidget> m_window;
    ListExporter *m_exporter = nullptr;
    std::optional<ExportedList> m_list;
};

void TestListExporter::initTestCase()
{
    QLocale::setDefault(english);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
}

void TestListExporter::open(Engine engine)
{
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    run(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Tess', 'tess', TRUE, 0, 0)"_s);
    run(u"INSERT INTO user_role (user_id, role) VALUES (1, 3)"_s);
    run(u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES (1, 3, 0, 0, 0, "
        u"0), "
        "(2, 1, 0, 0, 0, 0), (3, 1, 0, 0, 0, 0)"_s);
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_service = std::make_unique<ExportService>(*m_database, *m_author, leadCatalogue());
    m_activities = std::make_unique<ActivityList>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_window->show();
    m_list = ExportedList{leads({u"no"_s, u"name"_s, u"stage"_s}, 3), {}};
    m_exporter = new ListExporter(
        *m_service, *m_activities, m_clock, [this] { return m_list; }, m_window.get());
}

void TestListExporter::cleanup()
{
    m_window.reset();
    m_activities.reset();
    m_service.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
}

void TestListExporter::run(const QString &sql)
{
    BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.run(sql); }).result());
}

ExportDialog *TestListExporter::ask(const QString &action)
{
    m_window->findChild<QAction *>(action)->trigger();
    auto *dialog = m_window->findChild<ExportDialog *>();
    if (dialog && !QTest::qWaitFor([dialog] { return !dialog->isLoading(); }))
        qFatal("nobody answers whether it may be");
    return dialog;
}

void TestListExporter::answer(ExportDialog *dialog, ExportFormat format)
{
    auto *formats = dialog->findChildren<QComboBox *>().first();
    const auto boxes = dialog->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == u"Form")
            formats = box;
    }
    if (format != ExportFormat::Print)
        formats->setCurrentIndex(formats->findData(static_cast<int>(format)));
    dialog->findChild<QLineEdit *>()->setText(u"Agency Nord, mailing"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
}

void TestListExporter::takeName(const QString &file)
{
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(file);
    dialog->close();
}

// To accept a change: BATON_ACCEPT_GOLDEN=1, then read the difference in the commit.
void TestListExporter::thePagesSayWhatTheListSays()
{
    const QString pdf = pdfOf(m_folder, leads({u"name"_s, u"email"_s, u"stage"_s, u"score"_s}, 90));
    QVERIFY(!pdf.isEmpty());
    const QString text = said(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).replace(u'\f', u"\n=== next page\n"_s);
    QFile golden(QStringLiteral(BATON_SOURCE_DIR "/tests/golden/list-on-paper.txt"));
    if (qEnvironmentVariableIntValue("BATON_ACCEPT_GOLDEN") == 1) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < std::min(lines.size(), expected.size()); ++at)
        QCOMPARE(lines[at].simplified(), expected[at].simplified());
    QCOMPARE(lines.size(), expected.size());
}

void TestListExporter::pagesTurnWhereTheColumnsNeedIt_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("size");
    QTest::newRow("few columns") << QStringList{u"name"_s, u"stage"_s} << u"595 x 842 pts (A4)"_s;
    QTest::newRow("many columns") << QStringList{u"name"_s,  u"account"_s, u"email"_s,   u"phone"_s,
                                                 u"stage"_s, u"city"_s,    u"country"_s, u"website"_s}
                                  << u"842 x 595 pts (A4)"_s;
}

void TestListExporter::pagesTurnWhereTheColumnsNeedIt()
{
    QFETCH(QStringList, keys);
    QFETCH(QString, size);
    const QString facts = said(u"pdfinfo"_s, {pdfOf(m_folder, leads(keys, 5))});
    QVERIFY2(facts.contains(size), qPrintable(facts));
    QVERIFY(facts.contains(u"Title:           Leads"_s));
}

void TestListExporter::anEmptyListIsOnePage()
{
    const QString text = said(u"pdftotext"_s, {u"-layout"_s, pdfOf(m_folder, leads({u"name"_s}, 0)), u"-"_s});
    QVERIFY2(text.contains(u"Page 1 of 1"_s), qPrintable(text));
}

void TestListExporter::theQuestionSaysWhatLeaves()
{
    ExportDialog *dialog = ask(u"export-list"_s);
    QVERIFY(dialog);
    QStringList words;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisibleTo(dialog))
            words.append(label->text());
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 1);
    QCOMPARE(dialog->findChild<QRadioButton *>()->text().remove(u'&'), u"All 3 rows of the list"_s);
    QVERIFY2(words.contains(u"stage = mql\n3 columns, exactly as shown: No., Name, Stage."_s),
             qPrintable(words.join(u'|')));
    QVERIFY(words.filter(u"cannot be taken back"_s).size() == 1);
    QVERIFY(words.filter(u"apostrophe"_s).size() == 1);
    auto *go = dialog->findChildren<QPushButton *>().last();
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isDefault())
            go = button;
    QVERIFY(!go->isEnabled()); // Nobody has said what for.
    dialog->findChild<QLineEdit *>()->setText(u"me"_s);
    QVERIFY(!go->isEnabled());
    // Why not, in words.
    const QString why = errorText(checkReason({ExportPurpose::OwnWork, u"me"_s}).error());
    QVERIFY(std::ranges::any_of(labels,
                                [&why](const QLabel *label) { return label->isVisible() && label->text() == why; }));
    dialog->findChild<QLineEdit *>()->setText(u"Agency Nord"_s);
    QVERIFY(go->isEnabled());
    QVERIFY(dialog->findChild<QCheckBox *>()->isEnabled());
    const auto boxes = dialog->findChildren<QComboBox *>();
    boxes.first()->setCurrentIndex(boxes.first()->findData(static_cast<int>(ExportFormat::Xlsx)));
    QVERIFY(!dialog->findChild<QCheckBox *>()->isEnabled());
}

void TestListExporter::whatIsChosenCanLeaveAlone()
{
    m_list->chosen = {3, 1};
    ExportDialog *dialog = ask(u"export-list"_s);
    QCOMPARE(dialog->list().ids, (QList<qint64>{3, 1}));
    const auto choices = dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.last()->click();
    QCOMPARE(dialog->list().ids, (QList<qint64>{1, 2, 3}));
}

void TestListExporter::whoMayNotIsToldBefore()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    cleanup();
    open(Engine::Postgresql); // A file holds nobody to his role.
    m_author->setUser(UserId(1));
    ExportDialog *dialog = ask(u"export-list"_s);
    dialog->findChild<QLineEdit *>()->setText(u"Agency Nord"_s);
    QStringList words;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisibleTo(dialog))
            words.append(label->text());
    QVERIFY2(words.filter(u"With your role"_s).size() == 1, qPrintable(words.join(u'|')));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isDefault() || !button->isEnabled());
}

void TestListExporter::aListIsWrittenAndTold()
{
    QSignalSpy told(m_exporter, &ListExporter::told);
    answer(ask(u"export-list"_s), ExportFormat::Xlsx);
    const QString file = m_folder.filePath(u"Leads.xlsx"_s);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    QCOMPARE(m_window->findChild<QFileDialog *>()->selectedFiles().value(0).section(u'/', -1),
             u"Leads 2026-11-20.xlsx"_s);
    takeName(file);
    QVERIFY(told.wait());
    QCOMPARE(told.first().first().toString(), u"3 rows were written to Leads.xlsx."_s);
    QCOMPARE(told.first().last().value<ListExporter::Way>(), ListExporter::Way::Folder);
    QVERIFY(QFile::exists(file));
    QCOMPARE(log().first().format, ExportFormat::Xlsx);
    QCOMPARE(log().first().reason.words, u"Agency Nord, mailing"_s);
    QVERIFY(m_activities->isEmpty());
    QCOMPARE(m_activities->finished().first().outcome, Activity::Outcome::Done);
}

void TestListExporter::aFolderThatIsNoneIsTold()
{
    QSignalSpy told(m_exporter, &ListExporter::told);
    answer(ask(u"export-list"_s), ExportFormat::Csv);
    takeName(m_folder.filePath(u"nowhere/Leads.csv"_s));
    QVERIFY(told.wait());
    const QString words = told.first().first().toString();
    QVERIFY2(words.startsWith(u"The file cannot be written: "_s) && words.contains(u"nowhere/Leads.csv"_s),
             qPrintable(words));
    QCOMPARE(told.first().last().value<ListExporter::Way>(), ListExporter::Way::None);
    QVERIFY(log().isEmpty());
    QCOMPARE(m_activities->finished().first().outcome, Activity::Outcome::Failed);
}

void TestListExporter::paperIsLoggedAndPreviewed()
{
    ExportDialog *dialog = ask(u"print-list"_s);
    for (const QComboBox *box : dialog->findChildren<QComboBox *>())
        QVERIFY(box->accessibleName() != u"Form");
    answer(dialog, ExportFormat::Print);
    QTRY_VERIFY(m_window->findChild<PrintPreview *>());
    QCOMPARE(log().first().format, ExportFormat::Print);
    QCOMPARE(log().first().rows, 3);
    m_window->findChild<PrintPreview *>()->close();
}

void TestListExporter::whereThereIsNoListThatIsTold()
{
    QSignalSpy told(m_exporter, &ListExporter::told);
    m_list.reset();
    QVERIFY(!ask(u"export-list"_s));
    QCOMPARE(told.size(), 1);
    m_list = ExportedList{leads({u"name"_s}, 0), {}};
    QVERIFY(!ask(u"print-list"_s));
    QCOMPARE(told.size(), 2);
}

QTEST_MAIN(TestListExporter)
#include "tst_listexporter.moc"
