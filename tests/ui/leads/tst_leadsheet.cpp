// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/formatting.h"
#include "common/grid/celleditor.h"
#include "common/grid/gridcolumns.h"
#include "leads/leadgrid.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leads/touch.h"
#include "leadsdesk.h"
#include "routing/ownershipservice.h"
#include "testdatabase.h"
#include "verbs/bulkeditdialog.h"
#include "verbs/conflictdialog.h"
#include "verbs/editpreviewdialog.h"
#include "verbs/leaddeeds.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList rows{
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) INSERT INTO person (id, "
    u"full_name, "
    "name_key, created_at, recorded_at, updated_at) SELECT i, 'Lead ' || i, 'lead ' || i, 0, 0, 0 FROM n"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "SELECT id, id, CASE WHEN id = 1 THEN 1 END, 3, 0, id, 0, 0 FROM person"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) SELECT id, 1, 3, "
    u"0, "
    "FALSE, 1, 0 FROM lead"_s,
};

// In the order of the columns.
enum class Column { Name, City, Tags, Language, Score };

template<typename Dialog>
Dialog *shown(const QWidget *page)
{
    auto *dialog = page->findChild<Dialog *>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

QPushButton *buttonOf(const QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

bool says(const QWidget *widget, const QString &words)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

/// The list of leads as a sheet: typing edits, the keys of a spreadsheet, blocks over the clipboard, many at once.
class TestLeadSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingEditsAndEnterGoesDown();
    void whoeverWritesStaysWhereHeIs();
    void tabGoesOnAndRoundTheEdge();
    void lettersAreCommandsOnlyInAList();
    void aCellThatIsReadOnlySaysWhyWhenTypedInto();
    void ctrlDFillsDownAndOneKeyTakesItBack();
    void whoeverWasFasterIsAskedAbout();
    void deleteEmptiesWhatIsChosen();
    void aBlockIsPastedAfterItWasSeen();
    void whatCannotBePastedIsListedWithItsReason();
    void nothingIsWrittenWhereNothingShallBe();
    void oneCellFillsAllThatAreChosen();
    void copiedCellsComeBackAsTheyWere();
    void rowsAreCopiedUnderTheirHeadings();
    void manyLeadsGetOneValue();
    void nobodyIsEmptiedUnasked();
    void rowsAreMarkedOneByOne();
    void aListSaysWhereBlocksGo();
    void theListStaysWhereItIs();
    void aColumnIsMovedAndDrawn();
    void shiftAddsAColumnToTheOrder();
    void columnsOfOnesOwnScrollBeneathTheFirst();
    void noOrderTakesAColumnAway();
    void whatIsChosenStaysChosenWhenItIsTakenBack();

private:
    void turnToSheet();
    void stand(int row, Column column) { m_grid->setCurrentCell(row, static_cast<int>(column)); }
    void choose(int top, Column left, int bottom, Column right);
    void paste(const QString &text);
    [[nodiscard]] QString cell(int row, Column column) const { return m_desk->cell(row, static_cast<int>(column)); }
    [[nodiscard]] bool undo();

    std::unique_ptr<LeadsDesk> m_desk;
    LeadGrid *m_grid = nullptr;
};

void TestLeadSheet::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,city,tags,language,score|no"_s);
    m_grid = m_desk->grid;
    m_grid->setFocus();
    QCOMPARE(cell(0, Column::Name), u"Lead 1"_s);
}

void TestLeadSheet::cleanup()
{
    m_desk.reset();
}

void TestLeadSheet::turnToSheet()
{
    QTest::keyClick(m_grid, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_grid->mode(), GridView::Mode::Sheet);
}

void TestLeadSheet::choose(int top, Column left, int bottom, Column right)
{
    const QAbstractItemModel *model = m_grid->model();
    stand(top, left);
    m_grid->selectionModel()->select(
        QItemSelection(model->index(top, static_cast<int>(left)), model->index(bottom, static_cast<int>(right))),
        QItemSelectionModel::ClearAndSelect);
}

void TestLeadSheet::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
}

bool TestLeadSheet::undo()
{
    m_desk->page->activateWindow();
    if (!m_desk->rests() || !QTest::qWaitForWindowActive(m_desk->page.get()))
        return false;
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Z, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return m_desk->isSaid(u"Taken back"_s); });
}

void TestLeadSheet::typingEditsAndEnterGoesDown()
{
    turnToSheet();
    stand(0, Column::City);
    QTest::keyClick(m_grid, Qt::Key_J); // No command, but the beginning of a name.
    auto *editor = m_grid->findChild<CellEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"ena"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(0, Column::City), u"jena"_s);
    QCOMPARE(m_grid->currentIndex().row(), 1);
    QTRY_VERIFY(m_desk->isSaid(u"City of Lead 1 is now “jena”."_s));
    QCOMPARE(m_grid->mode(), GridView::Mode::Sheet);
}

void TestLeadSheet::whoeverWritesStaysWhereHeIs()
{
    turnToSheet();
    stand(0, Column::City);
    QTest::keyClick(m_grid, Qt::Key_B);
    QTest::keyClick(m_grid->findChild<CellEditor *>(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->currentIndex().row(), 1);
    QTest::keyClick(m_grid, Qt::Key_K); // The next is begun before the first is kept.
    QPointer<CellEditor> next = m_grid->findChildren<CellEditor *>().last();
    QVERIFY(next && next->isVisible());
    QTRY_VERIFY(m_desk->isSaid(u"City of Lead 1 is now “b”."_s));
    QVERIFY(m_desk->rests());
    m_desk->page->refresh(); // Somebody else wrote.
    QVERIFY(m_desk->rests());
    QVERIFY(next && next->isVisible());
    QCOMPARE(next->text(), u"k"_s);
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_COMPARE(cell(1, Column::City), u"k"_s);
    QVERIFY(m_desk->rests());
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, static_cast<int>(Column::City)));
    // What changed meanwhile is listed when the sheet is left, and one stays in one's column.
    QTest::keyClick(m_grid, Qt::Key_F6);
    QVERIFY(m_desk->rests());
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, static_cast<int>(Column::City)));
}

void TestLeadSheet::tabGoesOnAndRoundTheEdge()
{
    turnToSheet();
    stand(0, Column::Language);
    QTest::keyClick(m_grid, Qt::Key_Tab);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(0, static_cast<int>(Column::Score)));
    QTest::keyClick(m_grid, Qt::Key_Tab);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(1, static_cast<int>(Column::Name)));
    QTest::keyClick(m_grid, Qt::Key_Backtab);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(0, static_cast<int>(Column::Score)));
    QTest::keyClick(m_grid, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(1199, static_cast<int>(Column::Score)));
}

void TestLeadSheet::lettersAreCommandsOnlyInAList()
{
    stand(0, Column::City);
    QTest::keyClick(m_grid, Qt::Key_J);
    QCOMPARE(m_grid->currentRow(), 1);
    turnToSheet();
    QTest::keyClick(m_grid, Qt::Key_F6);
    QCOMPARE(m_grid->mode(), GridView::Mode::List);
    QTest::keyClick(m_grid, Qt::Key_K);
    QCOMPARE(m_grid->currentRow(), 0);
}

void TestLeadSheet::aCellThatIsReadOnlySaysWhyWhenTypedInto()
{
    turnToSheet();
    stand(0, Column::Score);
    QTest::keyClick(m_grid, Qt::Key_7);
    QVERIFY(!m_grid->findChild<CellEditor *>());
    QVERIFY(m_desk->isSaid(u"follows from others and cannot be set"_s));
}

void TestLeadSheet::ctrlDFillsDownAndOneKeyTakesItBack()
{
    BATON_VERIFY(m_desk->leads->edit({{LeadId(1), {{u"city"_s, u"Bremen"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    m_desk->page->refresh();
    QTRY_COMPARE(cell(0, Column::City), u"Bremen"_s);
    QVERIFY(m_desk->rests());
    turnToSheet();
    choose(0, Column::City, 3, Column::City);
    QTest::keyClick(m_grid, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(cell(3, Column::City), u"Bremen"_s);
    QCOMPARE(cell(4, Column::City), noValue());
    QCOMPARE(m_desk->history.lastWords(), u"fill 3 fields"_s);
    QVERIFY(undo());
    QTRY_COMPARE(cell(3, Column::City), noValue());
    QCOMPARE(cell(0, Column::City), u"Bremen"_s);
}

void TestLeadSheet::whoeverWasFasterIsAskedAbout()
{
    BATON_VERIFY(m_desk->leads->edit({{LeadId(1), {{u"city"_s, u"Bremen"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    m_desk->page->refresh();
    QTRY_COMPARE(cell(0, Column::City), u"Bremen"_s);
    QVERIFY(m_desk->rests());
    turnToSheet();
    choose(0, Column::City, 3, Column::City);
    BATON_VERIFY(m_desk->leads
                     ->edit({{LeadId(2), {{u"city"_s, u"Kiel"_s}}, {}}, {LeadId(3), {{u"city"_s, u"Ulm"_s}}, {}}},
                            LeadEditMode::WhatGoes)
                     .result());
    QTest::keyClick(m_grid, Qt::Key_D, Qt::ControlModifier);
    ConflictDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<ConflictDialog>(m_desk->page.get())));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QTRY_COMPARE(cell(3, Column::City), u"Bremen"_s); // What nobody else touched is written.
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(cell(1, Column::City), u"Bremen"_s);
    QCOMPARE(cell(2, Column::City), u"Ulm"_s);
}

void TestLeadSheet::deleteEmptiesWhatIsChosen()
{
    BATON_VERIFY(
        m_desk->leads
            ->edit({{LeadId(1), {{u"city"_s, u"Bremen"_s}, {u"tags"_s, u"fair"_s}}, {}}}, LeadEditMode::WhatGoes)
            .result());
    m_desk->page->refresh();
    QTRY_COMPARE(cell(0, Column::City), u"Bremen"_s);
    QVERIFY(m_desk->rests());
    turnToSheet();
    choose(0, Column::City, 1, Column::Tags);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    QTRY_COMPARE(cell(0, Column::City), noValue());
    QCOMPARE(cell(0, Column::Tags), noValue());
    QCOMPARE(m_desk->history.lastWords(), u"empty 2 fields"_s);
}

void TestLeadSheet::aBlockIsPastedAfterItWasSeen()
{
    turnToSheet();
    stand(0, Column::City);
    paste(u"Bremen\tfair\nKassel\tcall, fair\n"_s);
    EditPreviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<EditPreviewDialog>(m_desk->page.get())));
    QTRY_VERIFY(says(dialog, u"4 fields change in 2 leads."_s));
    QCOMPARE(cell(0, Column::City), noValue()); // Nothing is written yet.
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Lead 1"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"Bremen"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(cell(1, Column::City), u"Kassel"_s);
    QTRY_VERIFY(m_desk->isSaid(u"4 fields were changed."_s));
    QVERIFY(undo());
    QTRY_COMPARE(cell(1, Column::City), noValue());
}

void TestLeadSheet::whatCannotBePastedIsListedWithItsReason()
{
    turnToSheet();
    stand(1198, Column::Language);
    paste(u"de\t77\tbeside\nen\t78\tbeside\nfr\t79\tbelow"_s);
    EditPreviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<EditPreviewDialog>(m_desk->page.get())));
    QTRY_VERIFY(says(dialog, u"2 fields change in 2 leads."_s));
    QVERIFY(says(dialog, u"2 fields stay as they are."_s));
    QVERIFY(says(dialog, u"5 cells have no place"_s));
    const auto *left = dialog->findChildren<QTableView *>().last();
    QTRY_COMPARE(left->model()->rowCount(), 2);
    QVERIFY(left->model()->index(0, 3).data().toString().contains(u"cannot be set"_s));
    // What was chosen to be all or nothing is nothing.
    auto *all = dialog->findChildren<QCheckBox *>().first();
    all->setChecked(true);
    QVERIFY(!buttonOf(dialog, u"Paste"_s)->isEnabled());
    all->setChecked(false);
    buttonOf(dialog, u"Paste"_s)->click();
    QTRY_COMPARE(cell(1199, Column::Language), u"en"_s);
    QTRY_VERIFY(m_desk->isSaid(u"2 fields stay as they are."_s));
}

void TestLeadSheet::nothingIsWrittenWhereNothingShallBe()
{
    turnToSheet();
    stand(0, Column::City);
    paste(u"Bremen\tfair\nKassel\tcall"_s);
    EditPreviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<EditPreviewDialog>(m_desk->page.get())));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown<EditPreviewDialog>(m_desk->page.get()));
    QCOMPARE(cell(0, Column::City), noValue());
    QVERIFY(!m_desk->history.canUndo());
}

void TestLeadSheet::oneCellFillsAllThatAreChosen()
{
    turnToSheet();
    choose(0, Column::City, 2, Column::City);
    paste(u"Bremen"_s);
    EditPreviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<EditPreviewDialog>(m_desk->page.get())));
    QTRY_VERIFY(says(dialog, u"3 fields change in 3 leads."_s));
}

void TestLeadSheet::copiedCellsComeBackAsTheyWere()
{
    BATON_VERIFY(
        m_desk->leads->edit({{LeadId(1), {{u"city"_s, u"=1+1"_s}, {u"tags"_s, u"fair"_s}}, {}}}, LeadEditMode::WhatGoes)
            .result());
    m_desk->page->refresh();
    QTRY_COMPARE(cell(0, Column::City), u"=1+1"_s);
    QVERIFY(m_desk->rests());
    turnToSheet();
    choose(0, Column::City, 0, Column::Tags);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"'=1+1\tfair"_s); // No spreadsheet takes it for a formula.
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    stand(5, Column::City);
    QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
    EditPreviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<EditPreviewDialog>(m_desk->page.get())));
    QTRY_VERIFY(buttonOf(dialog, u"Paste"_s)->isEnabled());
    buttonOf(dialog, u"Paste"_s)->click();
    QTRY_COMPARE(cell(5, Column::City), u"=1+1"_s);
    QCOMPARE(cell(5, Column::Tags), u"fair"_s);
}

void TestLeadSheet::rowsAreCopiedUnderTheirHeadings()
{
    m_grid->selectAll(); // Most of them were never read.
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1200);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"Name\tCity\tTags\tLanguage\tScore"_s);
    QVERIFY(lines.last().startsWith(u"Lead 1200\t"_s));
}

void TestLeadSheet::manyLeadsGetOneValue()
{
    m_grid->selectAll();
    QVERIFY(m_desk->rests());
    QTest::keyClick(m_grid, Qt::Key_E);
    BulkEditDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<BulkEditDialog>(m_desk->page.get())));
    QVERIFY(says(dialog, u"Edit 1,200 leads"_s));
    auto *field = dialog->findChild<QComboBox *>();
    field->setCurrentIndex(field->findText(u"Tags"_s));
    dialog->findChild<QLineEdit *>()->setText(u"fair"_s);
    QTRY_VERIFY(says(dialog, u"1,200 fields change in 1,200 leads."_s));
    buttonOf(dialog, u"Write"_s)->click();
    QTRY_COMPARE(cell(0, Column::Tags), u"fair"_s);
    QCOMPARE(m_desk->history.lastWords(), u"Tags of 1,200 leads"_s);
    QVERIFY(undo());
    QTRY_COMPARE(cell(0, Column::Tags), noValue());
}

void TestLeadSheet::nobodyIsEmptiedUnasked()
{
    BATON_VERIFY(m_desk->leads->edit({{LeadId(1), {{u"city"_s, u"Bremen"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    stand(0, Column::City);
    QTest::keyClick(m_grid, Qt::Key_E);
    BulkEditDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<BulkEditDialog>(m_desk->page.get())));
    QTRY_VERIFY(says(dialog, u"What would change is shown here."_s));
    QVERIFY(!buttonOf(dialog, u"Write"_s)->isEnabled());
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        if (box->text().contains(u"Empty the field"_s))
            box->setChecked(true);
    QTRY_VERIFY(buttonOf(dialog, u"Write"_s)->isEnabled());
}

void TestLeadSheet::rowsAreMarkedOneByOne()
{
    const auto chosen = [this] { return m_grid->chosenRows(); };
    stand(0, Column::Name);
    QTest::keyClick(m_grid, Qt::Key_X);
    QTest::keyClick(m_grid, Qt::Key_J);
    QTest::keyClick(m_grid, Qt::Key_J);
    QCOMPARE(chosen(), QList<int>{0}); // Moving on marks nothing, and leaves nothing out.
    QTest::keyClick(m_grid, Qt::Key_X);
    QCOMPARE(chosen(), (QList<int>{0, 2}));
    QVERIFY(m_desk->isSaid(u"2 leads are chosen"_s));
    QTest::keyClick(m_grid, Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(chosen(), (QList<int>{0, 2, 3}));
    QTest::keyClick(m_grid, Qt::Key_Escape);
    QCOMPARE(chosen(), QList<int>{3});
    QVERIFY(!m_desk->isSaid(u"leads are chosen"_s));
}

void TestLeadSheet::aListSaysWhereBlocksGo()
{
    paste(u"Bremen\tfair"_s);
    QVERIFY(m_desk->isSaid(u"Cells are pasted into the sheet: Ctrl+Shift+E opens it."_s));
}

void TestLeadSheet::theListStaysWhereItIs()
{
    stand(600, Column::City);
    QVERIFY(m_desk->rests());
    const int top = m_grid->rowAt(0);
    QVERIFY(top > 500);
    m_grid->setDensity(Density::Compact);
    QCOMPARE(m_grid->rowAt(0), top);
    QVERIFY(m_grid->rowHeight(top) < 32);
    turnToSheet();
    QCOMPARE(m_grid->rowAt(0), top);
    QCOMPARE(m_grid->currentRow(), 600);
}

void TestLeadSheet::aColumnIsMovedAndDrawn()
{
    m_grid->horizontalHeader()->moveSection(1, 2);
    QTRY_VERIFY(m_desk->page->layoutText().startsWith(u"name,tags,city,"_s));
    QCOMPARE(m_grid->horizontalHeader()->visualIndex(1), 1); // The model has the order, not the header.
    QTRY_COMPARE(m_grid->model()->headerData(1, Qt::Horizontal).toString(), u"Tags"_s);
    m_grid->horizontalHeader()->resizeSection(1, 260);
    QCOMPARE(m_grid->columns().widths().value(u"tags"_s), 260);
    m_grid->columns().fit();
    QCOMPARE(m_grid->columnWidth(1), 260);
}

void TestLeadSheet::shiftAddsAColumnToTheOrder()
{
    const QHeaderView *header = m_grid->horizontalHeader();
    const auto click = [header](int column, Qt::KeyboardModifiers keys) {
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, place);
    };
    click(static_cast<int>(Column::City), {});
    click(static_cast<int>(Column::Tags), Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->page->layoutText().section(u'|', 1), u"city,tags"_s);
    click(static_cast<int>(Column::City), Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->page->layoutText().section(u'|', 1), u"-city,tags"_s);
    click(static_cast<int>(Column::Name), {});
    QTRY_COMPARE(m_desk->page->layoutText().section(u'|', 1), u"name"_s);
}

void TestLeadSheet::columnsOfOnesOwnScrollBeneathTheFirst()
{
    m_grid->columns().setWidths({{u"city"_s, 900}, {u"tags"_s, 900}, {u"language"_s, 900}});
    QVERIFY(m_grid->columns().dropped().isEmpty());
    const auto *over = m_grid->findChild<QTableView *>();
    QVERIFY(over && !over->isVisible());
    QTRY_VERIFY(m_grid->horizontalScrollBar()->maximum() > 0);
    stand(0, Column::Score);
    QTRY_VERIFY(over->isVisible());
    QCOMPARE(over->width(), m_grid->columnWidth(0));
    QVERIFY(!over->isColumnHidden(0));
    QVERIFY(over->isColumnHidden(1));
    // What is looked at does not lie beneath it.
    stand(0, Column::City);
    QVERIFY(m_grid->visualRect(m_grid->currentIndex()).left() >= over->width() || !over->isVisible());
}

void TestLeadSheet::noOrderTakesAColumnAway()
{
    m_desk = std::make_unique<LeadsDesk>(rows, QString()); // The columns that it shows by itself, the newest first.
    m_desk->page->resize(760, 700);
    QVERIFY(m_desk->rests());
    const auto isDropped = [this] { return m_desk->grid->columns().dropped().contains(u"created"_s); };
    QVERIFY(!m_desk->grid->columns().dropped().isEmpty()); // There is no room for all.
    QVERIFY(!isDropped());
    const auto dropped = m_desk->grid->columns().dropped();
    emit m_desk->grid->sortRequested(0, false);
    QVERIFY(m_desk->rests());
    QVERIFY(m_desk->page->statusText().contains(u"sorted by Name"_s));
    QCOMPARE(m_desk->grid->columns().dropped(), dropped);
    m_desk->page->resize(740, 700); // Another width is another choice.
    QTRY_VERIFY(isDropped());
}

void TestLeadSheet::whatIsChosenStaysChosenWhenItIsTakenBack()
{
    m_grid->chooseRows({0, 1, 2}, 0);
    const auto standings = m_desk->ownership->standings(m_grid->chosenLeads()).result();
    BATON_VERIFY(standings);
    NewTouch touch;
    touch.kind = TouchKind::Note;
    touch.note = u"Met at the fair"_s;
    m_desk->deeds->log(standings->leads, touch);
    QTRY_VERIFY(m_desk->isSaid(u"Logged with 3 leads"_s));
    QVERIFY(m_desk->rests());
    m_grid->chooseRows({1, 2}, 1);
    QVERIFY(undo());
    QVERIFY(m_desk->rests());
    QCOMPARE(m_grid->chosenRows(), (QList<int>{1, 2}));
    QCOMPARE(m_grid->currentRow(), 1);
}

QTEST_MAIN(TestLeadSheet)
#include "tst_leadsheet.moc"
