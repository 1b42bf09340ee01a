// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/deedhistory.h"
#include "common/fieldtext.h"
#include "common/grid/gridmodel.h"
#include "exchange/rowmime.h"
#include "history/author.h"
#include "leads/draggedleads.h"
#include "leads/dropcolumn.h"
#include "leads/leaddroppanel.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leadsdesk.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "verbs/enroldialog.h"
#include "verbs/stagedialog.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// Anna of sales works here, Bert of tele beside her.
const QStringList rows{
    u"INSERT INTO campaign (id, name, name_key, status, currency, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Spring fair', 'spring fair', 4, 'EUR', 0, 0, 0), (2, 'Old fair', 'old fair', 6, 'EUR', 0, 0, 0)"_s,
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 3)"_s,
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO person (id, first_name, "
    "last_name, full_name, name_key, email, created_at, recorded_at, updated_at) SELECT i, 'Ana', 'Berg ' || i, "
    "'Ana Berg ' || i, 'ana berg ' || i, 'ana' || i || '@x.example', 0, 0, 0 FROM n"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "SELECT id, id, 1, 3, 0, id, 0, 0 FROM person"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) SELECT id, 1, 3, "
    u"0, "
    "FALSE, 1, 0 FROM lead"_s,
};

QList<int> firstRows(int count)
{
    QList<int> found;
    for (int row = 0; row < count; ++row)
        found.append(row);
    return found;
}

} // namespace

/// Leads that are dragged out of the list with a pointer.
class TestRowDrag : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsChosenIsARowAndACard();
    void whatIsPromisedIsThereBeforeItIsRead();
    void moreThanAFewStayInTheWindow();
    void aDragBeginsOnARow();
    void aSheetChoosesCellsInstead();
    void aDragFromAnotherProgramIsNoLead();
    void aDropGivesThemToSomebodyAndBack();
    void aDropHandsThemOverAndBack();
    void aDropMovesThemToAStageAndBack();
    void aStageThatNeedsAReasonAsksForIt();
    void aDropAddsThemToACampaignAndBack();
    void theKeyOfACampaignDoesTheSame();
    void whereTheyCannotGoSaysWhyNot();
    void aDropOutsideOfTargetsDoesNothing();
    void theTargetsTakeHalfOfThePage();
    void thePointerBringsTheRestIntoSight();

private:
    void pull(int row);
    void drag(const QList<int> &rows);
    [[nodiscard]] DropColumn *columnOf(const QString &target) const;
    [[nodiscard]] bool hover(const QString &target);
    [[nodiscard]] bool drop(const QString &target);
    [[nodiscard]] QStringList state() const;
    void takeBack();

    std::unique_ptr<LeadsDesk> m_desk;
    std::unique_ptr<DraggedLeads> m_dragged;
    LeadDropPanel *m_panel = nullptr;
};

void TestRowDrag::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,created|created"_s);
    m_desk->author->setUser(UserId(1));
    m_desk->grid->chooseRows({9}, 9); // Of Anna: before, nobody was named.
    QVERIFY(m_desk->rests());
    m_panel = m_desk->page->findChild<LeadDropPanel *>();
}

void TestRowDrag::cleanup()
{
    m_dragged.reset();
    m_desk.reset();
}

// From the middle of the first cell some way down, as a hand does it.
void TestRowDrag::pull(int row)
{
    LeadGrid *grid = m_desk->grid;
    const QPoint from = grid->visualRect(grid->model()->index(row, 0)).center();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= 2; ++step) { // The second begins it.
        const QPoint at = from + QPoint(0, step * (QApplication::startDragDistance() + 1));
        QMouseEvent move(QEvent::MouseMove, at, grid->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(grid->viewport(), &move);
    }
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, Qt::NoModifier,
                        from + QPoint(0, 2 * QApplication::startDragDistance()));
}

void TestRowDrag::whatIsChosenIsARowAndACard()
{
    m_desk->grid->chooseRows({0, 2}, 0);
    const auto dragged = m_desk->page->draggedLeads();
    QCOMPARE(dragged->leads(), (QList<LeadId>{LeadId(1), LeadId(3)}));
    QTRY_VERIFY(dragged->isComplete());
    const QStringList lines = dragged->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"Ana Berg 1\t"), qPrintable(lines[0]));
    QCOMPARE(lines[1].count(u'\t'), 1); // The columns of the list alone.
    QVERIFY(dragged->html().contains(u"<td>Ana Berg 3</td>"_s));
    QVERIFY(dragged->data(u"text/csv"_s).startsWith("Ana Berg 1,"));
    const QByteArray cards = dragged->data(u"text/vcard"_s);
    QCOMPARE(cards.count("BEGIN:VCARD"), 2);
    QVERIFY2(cards.contains("N:Berg 3;Ana;;;\r\nORG:Acme\r\nEMAIL:ana3@x.example"), cards.constData());
}

void TestRowDrag::whatIsPromisedIsThereBeforeItIsRead()
{
    m_desk->grid->chooseRows({1}, 1);
    const auto dragged = m_desk->page->draggedLeads();
    QVERIFY(!dragged->isComplete());
    for (const QString &format : {u"text/plain"_s, u"text/html"_s, u"text/csv"_s, u"text/vcard"_s})
        QVERIFY2(dragged->hasFormat(format), qPrintable(format));
    QCOMPARE(dragged->text(), QString());
    QTRY_VERIFY(dragged->isComplete());
    QVERIFY(dragged->text().startsWith(u"Ana Berg 2"_s));
}

void TestRowDrag::moreThanAFewStayInTheWindow()
{
    m_desk->grid->chooseRows(firstRows(mostRowsInPassing), 0);
    QVERIFY(m_desk->page->draggedLeads()->goesOut());
    m_desk->grid->chooseRows(firstRows(mostRowsInPassing + 1), 0);
    const auto dragged = m_desk->page->draggedLeads();
    QVERIFY(!dragged->goesOut());
    QVERIFY(!dragged->hasText());
    QVERIFY(!dragged->hasFormat(u"text/vcard"_s));
    QCOMPARE(DraggedLeads::in(dragged.get()).size(), mostRowsInPassing + 1);
}

void TestRowDrag::aDragBeginsOnARow()
{
    LeadGrid *grid = m_desk->grid;
    QObject::disconnect(grid, &LeadGrid::dragBegun, nullptr, nullptr); // No desktop is there to drag on.
    QSignalSpy begun(grid, &LeadGrid::dragBegun);
    pull(3);
    QCOMPARE(begun.count(), 1);
    QCOMPARE(grid->chosenLeads(), QList<LeadId>{LeadId(4)});
    // What is chosen is dragged together, wherever in it somebody begins.
    grid->chooseRows({0, 1, 2}, 0);
    pull(1);
    QCOMPARE(begun.count(), 2);
    QCOMPARE(grid->chosenLeads().size(), 3);
}

void TestRowDrag::aSheetChoosesCellsInstead()
{
    LeadGrid *grid = m_desk->grid;
    QObject::disconnect(grid, &LeadGrid::dragBegun, nullptr, nullptr);
    QSignalSpy begun(grid, &LeadGrid::dragBegun);
    grid->setMode(GridView::Mode::Sheet);
    pull(0);
    QCOMPARE(begun.count(), 0);
    grid->setMode(GridView::Mode::List);
    pull(0);
    QCOMPARE(begun.count(), 1);
}

void TestRowDrag::aDragFromAnotherProgramIsNoLead()
{
    m_desk->grid->chooseRows({0}, 0);
    const auto dragged = m_desk->page->draggedLeads();
    QMimeData other;
    const QStringList formats = dragged->formats();
    for (const QString &format : formats)
        other.setData(format, dragged->data(format));
    QCOMPARE(DraggedLeads::in(&other), QList<LeadId>());
    QCOMPARE(DraggedLeads::in(dragged.get()), QList<LeadId>{LeadId(1)});
}

void TestRowDrag::drag(const QList<int> &rows)
{
    m_desk->grid->chooseRows(rows, rows.first());
    QVERIFY(m_desk->rests());
    m_dragged = m_desk->page->draggedLeads();
    m_panel->open(m_dragged->leads(), LeadDropPanel::Reach::Out, {});
    QTRY_VERIFY(!m_panel->isReading());
}

DropColumn *TestRowDrag::columnOf(const QString &target) const
{
    const auto columns = m_panel->findChildren<DropColumn *>();
    for (DropColumn *column : columns)
        for (const LeadTarget &found : column->targets())
            if (found.name == target)
                return column;
    return nullptr;
}

// Whether a drop there would be taken.
bool TestRowDrag::hover(const QString &target)
{
    DropColumn *column = columnOf(target);
    if (!column)
        return false;
    const auto &targets = column->targets();
    const qsizetype at = std::ranges::find(targets, target, &LeadTarget::name) - targets.begin();
    const QPoint place = column->rectOf(at).center();
    QDragEnterEvent enter(place, Qt::CopyAction, m_dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(place, Qt::CopyAction, m_dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &move);
    return move.isAccepted();
}

bool TestRowDrag::drop(const QString &target)
{
    const bool isTaken = hover(target);
    DropColumn *column = columnOf(target);
    if (!column)
        return false;
    const auto &targets = column->targets();
    const qsizetype at = std::ranges::find(targets, target, &LeadTarget::name) - targets.begin();
    QDropEvent event(QPointF(column->rectOf(at).center()), Qt::CopyAction, m_dragged.get(), Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &event);
    m_panel->hide();
    return isTaken && event.isAccepted();
}

QStringList TestRowDrag::state() const
{
    const auto read = m_desk->database->read([](Connection &connection) {
        return connection.select(
            u"SELECT l.id, l.stage, coalesce(l.tele_owner_id, 0), coalesce(l.sales_owner_id, 0), (SELECT count(*) FROM "
            "stage_history s WHERE s.lead_id = l.id), (SELECT count(*) FROM handoff h WHERE h.lead_id = l.id), (SELECT "
            "count(*) FROM interest i WHERE i.lead_id = l.id) FROM lead l ORDER BY l.id"_s,
            {}, [](const Row &row) {
                QStringList cells;
                for (int column = 0; column < 7; ++column)
                    cells.append(QString::number(row.integer(column)));
                return cells.join(u' ');
            });
    });
    const auto found = read.result();
    return found ? QStringList(*found) : QStringList(found.error().detail);
}

void TestRowDrag::takeBack()
{
    QVERIFY(m_desk->rests());
    QTRY_VERIFY(m_desk->history.canUndo()); // The database is quicker than the window.
    m_desk->history.undo();
    QTRY_VERIFY(!m_desk->history.canUndo());
    QVERIFY(m_desk->rests());
}

void TestRowDrag::aDropGivesThemToSomebodyAndBack()
{
    const QStringList before = state();
    drag({0, 1});
    QVERIFY(drop(u"Bert"_s));
    QTRY_COMPARE(state().mid(0, 3), (QStringList{u"1 3 2 0 1 1 0"_s, u"2 3 2 0 1 1 0"_s, u"3 3 0 0 1 0 0"_s}));
    QTRY_VERIFY(m_desk->isSaid(u"given to Bert"_s));
    takeBack();
    QTRY_COMPARE(state(), before);
}

void TestRowDrag::aDropHandsThemOverAndBack()
{
    const QStringList before = state();
    drag({4});
    QVERIFY(drop(u"Queue of Tele"_s));
    QTRY_COMPARE(state().value(4).section(u' ', 5, 5), u"1"_s); // A hand-off waits.
    takeBack();
    QTRY_COMPARE(state(), before);
}

void TestRowDrag::aDropMovesThemToAStageAndBack()
{
    const QStringList before = state();
    drag({0, 1, 2});
    const DropColumn *stages = columnOf(stageText(Stage::Mql));
    QVERIFY(stages);
    const auto &targets = stages->targets();
    const auto next = std::ranges::find_if(targets, [](const LeadTarget &target) {
        return target.refusal.isEmpty() && !target.note.contains(u"needs a reason"_s);
    });
    QVERIFY(next != targets.end());
    const QString stage = QString::number(static_cast<int>(next->stage));
    QVERIFY(drop(QString(next->name)));
    QTRY_COMPARE(state().value(2).section(u' ', 1, 1), stage);
    QCOMPARE(state().value(3).section(u' ', 1, 1), u"3"_s);
    takeBack();
    QTRY_COMPARE(state(), before);
}

void TestRowDrag::aStageThatNeedsAReasonAsksForIt()
{
    drag({0});
    QVERIFY(drop(stageText(Stage::Inquiry))); // Which is back.
    StageDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desk->page->findChild<StageDialog *>()) && dialog->isVisible());
    QCOMPARE(dialog->stage(), Stage::Inquiry);
    auto *reason = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"Asked too early"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(state().value(0).section(u' ', 1, 1), u"1"_s);
}

void TestRowDrag::aDropAddsThemToACampaignAndBack()
{
    const QStringList before = state();
    drag({0, 1});
    QVERIFY(!columnOf(u"Old fair"_s)); // It is over.
    QVERIFY(drop(u"Spring fair"_s));
    QTRY_COMPARE(state().mid(0, 3), (QStringList{u"1 3 0 0 1 0 1"_s, u"2 3 0 0 1 0 1"_s, u"3 3 0 0 1 0 0"_s}));
    takeBack();
    QTRY_COMPARE(state(), before);
    m_desk->history.redo();
    QTRY_COMPARE(state().value(1), u"2 3 0 0 1 0 1"_s);
    takeBack();
    QTRY_COMPARE(state(), before);
}

void TestRowDrag::theKeyOfACampaignDoesTheSame()
{
    m_desk->grid->chooseRows({0, 1}, 0);
    QVERIFY(m_desk->rests());
    m_desk->grid->setFocus();
    QTest::keyClick(m_desk->grid, Qt::Key_P);
    EnrolDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desk->page->findChild<EnrolDialog *>()) && dialog->isVisible());
    QVERIFY(dialog->campaign() && dialog->campaign()->name == u"Spring fair");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(state().value(1), u"2 3 0 0 1 0 1"_s);
    QTRY_VERIFY(m_desk->isSaid(u"belong to “Spring fair” now."_s)
                || m_desk->isSaid(u"belongs to “Spring fair” now."_s));
    // Whoever belongs to it already is left out, and only he.
    m_desk->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    m_desk->grid->setFocus();
    m_desk->grid->chooseRows({1, 2}, 1);
    QVERIFY(m_desk->rests());
    QTest::keyClick(m_desk->grid, Qt::Key_P);
    QTRY_VERIFY((dialog = m_desk->page->findChild<EnrolDialog *>()) && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(state().mid(1, 2), (QStringList{u"2 3 0 0 1 0 1"_s, u"3 3 0 0 1 0 1"_s}));
}

void TestRowDrag::whereTheyCannotGoSaysWhyNot()
{
    const QStringList before = state();
    drag({0, 1});
    QVERIFY(!hover(stageText(Stage::Mql)));
    QVERIFY(m_desk->isSaid(QString(stageText(Stage::Mql) + u": is there already"_s)));
    QVERIFY(hover(u"Bert"_s));
    QVERIFY(m_desk->isSaid(u"Bert gets 2 leads for Tele"_s));
    QVERIFY(!drop(stageText(Stage::Mql)));
    QVERIFY(m_desk->rests());
    QCOMPARE(state(), before);
    QVERIFY(!m_desk->history.canUndo());
}

void TestRowDrag::aDropOutsideOfTargetsDoesNothing()
{
    drag({0});
    DropColumn *column = columnOf(u"Bert"_s);
    QMimeData text;
    text.setText(u"Nora"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(hover(u"Bert"_s));
    const QPointF below(5, column->rectOf(column->targets().size()).center().y());
    QDropEvent event(below, Qt::CopyAction, m_dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &event);
    QVERIFY(!event.isAccepted());
    QVERIFY(m_desk->rests());
    QVERIFY(!m_desk->history.canUndo());
}

void TestRowDrag::theTargetsTakeHalfOfThePage()
{
    drag({0});
    const DropColumn *column = columnOf(stageText(Stage::Mql));
    QVERIFY(column->viewport()->height() > column->rectOf(4).bottom());
    QCOMPARE(m_panel->geometry().bottom(), m_desk->page->rect().bottom());
    QVERIFY(m_panel->height() <= m_desk->page->height() / 2);
    // Where the pointer begins below, they stand above.
    m_panel->open(m_dragged->leads(), LeadDropPanel::Reach::Window, QPoint(40, m_desk->page->height() - 40));
    QTRY_VERIFY(!m_panel->isReading());
    QCOMPARE(m_panel->geometry().top(), 0);
    QVERIFY(m_desk->isSaid(u"Not outside of Baton"_s));
}

void TestRowDrag::thePointerBringsTheRestIntoSight()
{
    m_desk->page->resize(1100, 400);
    drag({0});
    DropColumn *column = columnOf(stageText(Stage::Mql));
    QVERIFY(column->verticalScrollBar()->maximum() > 0);
    const QPoint edge(20, column->viewport()->height() - 2);
    QDragEnterEvent enter(edge, Qt::CopyAction, m_dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &enter);
    QDragMoveEvent move(edge, Qt::CopyAction, m_dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->viewport(), &move);
    QTRY_COMPARE(column->verticalScrollBar()->value(), column->verticalScrollBar()->maximum());
}

QTEST_MAIN(TestRowDrag)
#include "tst_rowdrag.moc"
