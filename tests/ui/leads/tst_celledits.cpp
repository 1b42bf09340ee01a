// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"
#include "common/formatting.h"
#include "common/grid/celleditor.h"
#include "common/grid/gridmodel.h"
#include "leads/leadgrid.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leadsdesk.h"
#include "testdatabase.h"
#include "verbs/conflictdialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList rows{
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana Berg', 'ana berg', 0, 0, 0), "
    "(2, 'Ben Blau', 'ben blau', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 1, 3, 0, 1, 0, 0), (2, 2, 1, 3, 0, 2, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 0, FALSE, 1, 0), (2, 1, 3, 0, FALSE, 1, 0)"_s,
};

// In the order of the columns; Ana's row is the first.
enum class Column { Name, Account, Industry, Employees, Email, Tags, Score, Phone };

} // namespace

/// Fields of leads edited in their cells: typed, kept, refused, taken back, and where two people want different things.
class TestCellEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFieldIsTypedKeptAndTakenBack();
    void escapeLeavesTheCellAsItWas();
    void whatCannotBeReadKeepsItsEditor();
    void whatIsRefusedIsSaidAndGoesBack();
    void whatNoRecordCanHoldKeepsItsEditor_data();
    void whatNoRecordCanHoldKeepsItsEditor();
    void aPageMayGoWhileACellIsWritten();
    void whatIsEditedKeepsItsPlaceUntilOneMovesOn();
    void whatFollowsFromOthersSaysWhy();
    void whatIsSharedChangesForAll();
    void whatIsKnownIsOffered();
    void anAccountThatIsThereIsOffered();
    void whoeverWasFasterIsShown();

private:
    CellEditor *edit(int row, Column column) { return m_desk->edit(row, static_cast<int>(column)); }
    void type(CellEditor *editor, const QString &text);
    [[nodiscard]] QString cell(int row, Column column) const { return m_desk->cell(row, static_cast<int>(column)); }
    [[nodiscard]] bool isSaid(const QString &words) const { return m_desk->isSaid(words); }

    std::unique_ptr<LeadsDesk> m_desk;
    LeadGrid *m_grid = nullptr;
};

void TestCellEdits::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,account,industry,employees,email,tags,score,phone|no"_s);
    m_grid = m_desk->grid;
    QCOMPARE(m_grid->model()->rowCount(), 2);
    QCOMPARE(cell(0, Column::Name), u"Ana Berg"_s);
}

void TestCellEdits::cleanup()
{
    m_desk.reset();
}

void TestCellEdits::type(CellEditor *editor, const QString &text)
{
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TestCellEdits::aFieldIsTypedKeptAndTakenBack()
{
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    type(editor, u"fair jk"_s); // Letters are no commands while something is typed.
    QTRY_VERIFY(isSaid(u"Tags of Ana Berg is now “fair jk”."_s));
    QTRY_COMPARE(cell(0, Column::Tags), u"fair jk"_s);
    QCOMPARE(m_desk->history.lastWords(), u"Tags of Ana Berg"_s);
    QTRY_VERIFY(!m_desk->page->isLoading());
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back: Tags of Ana Berg."_s));
    QTRY_COMPARE(cell(0, Column::Tags), noValue());
}

void TestCellEdits::escapeLeavesTheCellAsItWas()
{
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"fair"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_grid->findChild<CellEditor *>());
    QCOMPARE(cell(0, Column::Tags), noValue());
    QVERIFY(!m_desk->history.canUndo());
}

void TestCellEdits::whatCannotBeReadKeepsItsEditor()
{
    CellEditor *editor = edit(0, Column::Employees);
    QVERIFY(editor);
    type(editor, u"many"_s);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), u"many"_s);
    QVERIFY(editor->accessibleDescription().contains(u"many"_s));
    type(editor, u"1,200"_s); // As the locale groups it.
    QTRY_COMPARE(cell(0, Column::Employees), u"1,200"_s);
}

void TestCellEdits::whatIsRefusedIsSaidAndGoesBack()
{
    CellEditor *editor = edit(0, Column::Phone);
    QVERIFY(editor);
    type(editor, u"nobody"_s);
    QTRY_VERIFY(isSaid(u"“nobody” is no phone number"_s));
    QTRY_COMPARE(cell(0, Column::Phone), noValue());
    QVERIFY(!m_desk->history.canUndo());
}

void TestCellEdits::whatNoRecordCanHoldKeepsItsEditor_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addRow("no address") << static_cast<int>(Column::Email) << u"nobody"_s << u"is not an e-mail address"_s;
    QTest::addRow("a name too long") << static_cast<int>(Column::Name) << QString(201, u'x') << u"is too long"_s;
    QTest::addRow("a company too long") << static_cast<int>(Column::Account) << QString(201, u'x') << u"is too long"_s;
    QTest::addRow("tags too long") << static_cast<int>(Column::Tags) << QString(10'001, u'x') << u"is too long"_s;
    QTest::addRow("fewer than nobody") << static_cast<int>(Column::Employees) << u"-5"_s << u"-5"_s;
}

void TestCellEdits::whatNoRecordCanHoldKeepsItsEditor()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const QString before = cell(0, static_cast<Column>(column));
    CellEditor *editor = edit(0, static_cast<Column>(column));
    QVERIFY(editor);
    editor->setText(text);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), text); // What was typed can be mended.
    QVERIFY2(editor->accessibleDescription().contains(reason), qPrintable(editor->accessibleDescription()));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_grid->findChild<CellEditor *>());
    QCOMPARE(cell(0, static_cast<Column>(column)), before);
}

void TestCellEdits::aPageMayGoWhileACellIsWritten()
{
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"fair"_s);
    m_desk->page.reset();
    const auto read = m_desk->leads->page({LeadId(1)}, {u"tags"_s}).result();
    QVERIFY(read && !read->isEmpty());
}

void TestCellEdits::whatIsEditedKeepsItsPlaceUntilOneMovesOn()
{
    auto *box = m_desk->page->findChild<ConditionBox *>();
    box->setText(u"tags is missing"_s);
    box->readNow();
    QVERIFY(m_desk->rests());
    QCOMPARE(cell(0, Column::Name), u"Ana Berg"_s);
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    type(editor, u"fair"_s);
    QTRY_VERIFY(isSaid(u"Tags of Ana Berg is now “fair”."_s));
    QVERIFY(m_desk->rests());
    QCOMPARE(m_grid->model()->rowCount(), 2); // It left the filter, and not the eye.
    QCOMPARE(cell(0, Column::Tags), u"fair"_s);
    QCOMPARE(m_grid->currentRow(), 0);
    QVERIFY(m_desk->page->statusText().contains(u"in the order from before the change"_s));
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    QVERIFY(m_desk->rests());
    QCOMPARE(cell(m_grid->currentRow(), Column::Name), u"Ben Blau"_s);
    QVERIFY(!m_desk->page->statusText().contains(u"before the change"_s));
}

void TestCellEdits::whatFollowsFromOthersSaysWhy()
{
    QVERIFY(!edit(0, Column::Score));
    QVERIFY(isSaid(u"follows from others and cannot be set"_s));
}

void TestCellEdits::whatIsSharedChangesForAll()
{
    CellEditor *editor = edit(0, Column::Industry);
    QVERIFY(editor);
    type(editor, u"Energy"_s);
    QTRY_COMPARE(cell(1, Column::Industry), u"Energy"_s);
}

void TestCellEdits::whatIsKnownIsOffered()
{
    m_grid->grid().setKnownValues({{u"industry"_s, {u"Energy"_s, u"Retail trade"_s}}});
    CellEditor *editor = edit(0, Column::Industry);
    QVERIFY(editor);
    QVERIFY(editor->completer());
    editor->selectAll();
    QTest::keyClicks(editor, u"trade"_s); // Any part of it.
    QTRY_VERIFY(editor->completer()->popup()->isVisible());
    QCOMPARE(editor->completer()->currentCompletion(), u"Retail trade"_s);
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);
    QCOMPARE(editor->text(), u"Retail trade"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(0, Column::Industry), u"Retail trade"_s);
}

void TestCellEdits::anAccountThatIsThereIsOffered()
{
    CellEditor *editor = edit(0, Column::Account);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"zzz"_s);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"ac"_s); // In whatever case.
    QTRY_VERIFY(editor->completer()->popup()->isVisible());
    QCOMPARE(editor->completer()->currentCompletion(), u"Acme"_s);
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Escape);
    QCOMPARE(editor->text(), u"ac"_s); // What is offered forces nobody.
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TestCellEdits::whoeverWasFasterIsShown()
{
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    BATON_VERIFY(m_desk->leads->edit({{LeadId(1), {{u"tags"_s, u"theirs"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    type(editor, u"mine"_s);
    QDialog *question = nullptr;
    QTRY_VERIFY((question = m_desk->page->findChild<ConflictDialog *>()) && question->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(question));
    auto *table = question->findChild<QTableView *>();
    const auto words = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(words(ConflictModel::Before), u"nothing"_s);
    QCOMPARE(words(ConflictModel::Theirs), u"theirs"_s);
    QCOMPARE(words(ConflictModel::Mine), u"mine"_s);
    QCOMPARE(words(ConflictModel::Keeps), u"theirs"_s); // Unless one says otherwise.
    QTRY_COMPARE(cell(0, Column::Tags), u"theirs"_s); // Nothing was overwritten.
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(words(ConflictModel::Keeps), u"yours"_s);
    QTest::keyClick(question->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(cell(0, Column::Tags), u"mine"_s);
}

QTEST_MAIN(TestCellEdits)
#include "tst_celledits.moc"
