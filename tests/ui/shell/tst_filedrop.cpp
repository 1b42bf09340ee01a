// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/page.h"
#include "common/themeswitch.h"
#include "shell/dropsheet.h"
#include "shell/filedrop.h"
#include "shell/mainwindow.h"
#include "shell/shellsettings.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// A page with a field that takes whatever text is dropped on it.
class FieldPage : public Page
{
public:
    FieldPage()
        : field(new QLineEdit)
    {
        (new QVBoxLayout(this))->addWidget(field);
    }

    [[nodiscard]] QString title() const override { return u"Leads"_s; }
    void activate() override { field->setFocus(); }

    QLineEdit *field;
};

QList<QUrl> filesOf(const QStringList &names)
{
    QList<QUrl> files;
    for (const QString &name : names)
        files.append(name.contains(u"://") ? QUrl(name) : QUrl::fromLocalFile(u"/lists/"_s + name));
    return files;
}

} // namespace

/// Files that are dragged over the window, as a file manager does it.
class TestFileDrop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesSayWhatBecomesOfThem_data();
    void namesSayWhatBecomesOfThem();
    void aListBeginsAnImport();
    void aFieldForTextDoesNotTakeAFile();
    void aWorkspaceIsOpened();
    void whatCannotComeInIsRefusedInWords();
    void aListWithoutAWorkspaceIsRefusedInWords();
    void ofSeveralOneIsTakenAndTheOthersAreNamed();
    void whoeverGoesAwayAgainSeesTheWindow();
    void nothingIsTakenBehindAQuestion();
    void textIsNobodysFile();

private:
    void open();
    [[nodiscard]] bool enter(QWidget *over, const QStringList &names);
    void drop(QWidget *over, const QStringList &names);
    [[nodiscard]] bool isSaid(const QString &words) const;

    QTemporaryDir m_folder;
    QMimeData m_data;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    ActivityList m_activities;
    std::unique_ptr<MainWindow> m_window;
    FieldPage *m_page = nullptr;
    FileDrop *m_drop = nullptr;
    DropSheet *m_sheet = nullptr;
};

void TestFileDrop::init()
{
    m_settings = std::make_unique<ShellSettings>(m_folder.filePath(u"baton.ini"_s));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_drop = new FileDrop(*m_window);
    m_sheet = m_window->findChild<DropSheet *>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFileDrop::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestFileDrop::open()
{
    m_page = new FieldPage;
    m_window->addPage(m_page, {});
    m_window->showWorkspace(u"Kestrel Instruments"_s);
}

bool TestFileDrop::enter(QWidget *over, const QStringList &names)
{
    m_data.setUrls(filesOf(names));
    m_data.setText(names.join(u'\n')); // As file managers do.
    QDragEnterEvent event(QPoint(4, 4), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(over, &event);
    return event.isAccepted();
}

void TestFileDrop::drop(QWidget *over, const QStringList &names)
{
    QVERIFY(enter(over, names));
    QDropEvent event(QPointF(4, 4), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(over, &event);
}

bool TestFileDrop::isSaid(const QString &words) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestFileDrop::namesSayWhatBecomesOfThem_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("deed");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const auto import = static_cast<int>(DroppedFiles::Deed::Import);
    const auto open = static_cast<int>(DroppedFiles::Deed::Open);
    const auto refuse = static_cast<int>(DroppedFiles::Deed::Refuse);
    QTest::newRow("a list") << QStringList{u"fair.csv"_s} << import << u"/lists/fair.csv"_s << u"fair.csv"_s;
    QTest::newRow("a list in capitals") << QStringList{u"FAIR.TSV"_s} << import << u"/lists/FAIR.TSV"_s
                                        << u"FAIR.TSV"_s;
    QTest::newRow("text") << QStringList{u"fair.txt"_s} << import << u"/lists/fair.txt"_s << u"fair.txt"_s;
    QTest::newRow("a workspace") << QStringList{u"a.b.baton"_s} << open << u"/lists/a.b.baton"_s << u"a.b.baton"_s;
    QTest::newRow("a picture") << QStringList{u"csv.png"_s} << refuse << QString() << u"neither a list"_s;
    QTest::newRow("no ending") << QStringList{u"list"_s} << refuse << QString() << u"neither a list"_s;
    QTest::newRow("a workbook") << QStringList{u"fair.xlsx"_s} << refuse << QString() << u"as CSV"_s;
    QTest::newRow("a page of the web") << QStringList{u"https://fair.example/list.csv"_s} << refuse << QString()
                                       << u"no file of this computer"_s;
    QTest::newRow("a picture and then a list")
        << QStringList{u"a.png"_s, u"fair.csv"_s} << import << u"/lists/fair.csv"_s << u"fair.csv"_s;
}

void TestFileDrop::namesSayWhatBecomesOfThem()
{
    QFETCH(QStringList, names);
    QFETCH(QString, words);
    const DroppedFiles files = whatBecomesOf(filesOf(names), ForLists::Open);
    QTEST(static_cast<int>(files.deed), "deed");
    QTEST(files.file, "file");
    QVERIFY2(files.words.contains(words), qPrintable(files.words));
}

void TestFileDrop::aListBeginsAnImport()
{
    open();
    QSignalSpy lists(m_drop, &FileDrop::listDropped);
    QVERIFY(enter(m_window.get(), {u"fair.csv"_s}));
    QVERIFY(m_sheet->isVisible());
    QCOMPARE(m_sheet->size(), m_window->size());
    QVERIFY(isSaid(u"Drop it to import it"_s));
    QVERIFY(isSaid(u"“fair.csv”"_s));
    drop(m_window.get(), {u"fair.csv"_s});
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(lists.count(), 1);
    QCOMPARE(lists.first().first().toString(), u"/lists/fair.csv"_s);
}

void TestFileDrop::aFieldForTextDoesNotTakeAFile()
{
    open();
    QSignalSpy lists(m_drop, &FileDrop::listDropped);
    drop(m_page->field, {u"fair.csv"_s});
    QCOMPARE(lists.count(), 1);
    QCOMPARE(m_page->field->text(), QString());
}

void TestFileDrop::aWorkspaceIsOpened()
{
    QSignalSpy workspaces(m_drop, &FileDrop::workspaceDropped);
    drop(m_window.get(), {u"kestrel.baton"_s});
    QCOMPARE(workspaces.count(), 1);
    open();
    drop(m_window.get(), {u"heron.baton"_s});
    QCOMPARE(workspaces.count(), 2);
    QCOMPARE(workspaces.last().first().toString(), u"/lists/heron.baton"_s);
}

void TestFileDrop::whatCannotComeInIsRefusedInWords()
{
    open();
    QSignalSpy lists(m_drop, &FileDrop::listDropped);
    QSignalSpy workspaces(m_drop, &FileDrop::workspaceDropped);
    QVERIFY(enter(m_window.get(), {u"photo.png"_s}));
    QVERIFY(isSaid(u"This cannot come in"_s));
    drop(m_window.get(), {u"photo.png"_s});
    QVERIFY(!m_sheet->isVisible());
    QVERIFY(isSaid(u"“photo.png” is neither a list"_s));
    QCOMPARE(lists.count() + workspaces.count(), 0);
}

void TestFileDrop::aListWithoutAWorkspaceIsRefusedInWords()
{
    QSignalSpy lists(m_drop, &FileDrop::listDropped);
    drop(m_window.get(), {u"fair.csv"_s});
    QCOMPARE(lists.count(), 0);
    QVERIFY(isSaid(u"A list comes into a workspace"_s));
}

void TestFileDrop::ofSeveralOneIsTakenAndTheOthersAreNamed()
{
    open();
    QSignalSpy lists(m_drop, &FileDrop::listDropped);
    drop(m_window.get(), {u"one.csv"_s, u"two.csv"_s, u"three.csv"_s});
    QCOMPARE(lists.count(), 1);
    QCOMPARE(lists.first().first().toString(), u"/lists/one.csv"_s);
    QVERIFY(isSaid(u"One file is taken at a time"_s));
}

void TestFileDrop::whoeverGoesAwayAgainSeesTheWindow()
{
    open();
    QVERIFY(enter(m_window.get(), {u"fair.csv"_s}));
    QVERIFY(m_sheet->isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!m_sheet->isVisible());
}

void TestFileDrop::nothingIsTakenBehindAQuestion()
{
    open();
    QDialog question(m_window.get());
    question.open();
    QVERIFY(!enter(m_window.get(), {u"fair.csv"_s}));
    QVERIFY(!m_sheet->isVisible());
}

void TestFileDrop::textIsNobodysFile()
{
    open();
    QMimeData words;
    words.setText(u"Nora Lindqvist"_s);
    QDropEvent event(QPointF(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent begin(QPoint(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page->field, &begin);
    QApplication::sendEvent(m_page->field, &event);
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(m_page->field->text(), u"Nora Lindqvist"_s);
}

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
