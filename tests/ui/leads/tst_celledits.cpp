// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importundo.h"
#include "common/activity.h"
#include "common/deedhistory.h"
#include "common/grid/celleditor.h"
#include "common/themeswitch.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "leads/leadgrid.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "verbs/leaddeeds.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

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
enum class Column { Name, Account, Industry, Employees, Email, Tags, Score };

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
    void whatFollowsFromOthersSaysWhy();
    void whatIsSharedChangesForAll();
    void whoeverWasFasterIsShown();

private:
    CellEditor *edit(int row, Column column);
    void type(CellEditor *editor, const QString &text);
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] bool isSaid(const QString &words) const;

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{monday};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<OwnershipService> m_ownership;
    std::unique_ptr<UndoService> m_undo;
    DeedHistory m_history;
    ActivityList m_activities;
    std::unique_ptr<LeadDeeds> m_deeds;
    std::unique_ptr<LeadsPage> m_page;
    LeadGrid *m_grid = nullptr;
};

void TestCellEdits::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_history.forget();
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, leadCatalogue(), FunnelService::Reading::Once);
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_ownership = std::make_unique<OwnershipService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_deeds = std::make_unique<LeadDeeds>(
        LeadDeeds::Services{*m_funnel, *m_handoffs, *m_ownership, *m_touches, *m_undo}, m_history, &m_activities);
    m_page = std::make_unique<LeadsPage>(LeadStoryReader::Services{*m_leads}, m_clock);
    m_page->restoreLayout(u"name,account,industry,employees,email,tags,score|no"_s);
    m_page->offerVerbs(*m_deeds);
    m_page->resize(1800, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    m_grid = m_page->findChild<LeadGrid *>();
    QTRY_COMPARE(m_grid->model()->rowCount(), 2);
    QTRY_COMPARE(cell(0, Column::Name), u"Ana Berg"_s);
    QTRY_VERIFY(!m_page->isLoading());
}

void TestCellEdits::cleanup()
{
    m_page.reset();
    m_deeds.reset();
    m_undo.reset();
    m_ownership.reset();
    m_touches.reset();
    m_handoffs.reset();
    m_funnel.reset();
    m_leads.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
}

CellEditor *TestCellEdits::edit(int row, Column column)
{
    if (!QTest::qWaitFor([this] { return !m_page->isLoading(); }))
        return nullptr;
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_grid->model()->index(row, static_cast<int>(column)));
    QTest::keyClick(m_grid, Qt::Key_F2);
    auto *editor = m_grid->findChild<CellEditor *>();
    return editor && editor->isVisible() ? editor : nullptr;
}

void TestCellEdits::type(CellEditor *editor, const QString &text)
{
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

QString TestCellEdits::cell(int row, Column column) const
{
    return m_grid->model()->index(row, static_cast<int>(column)).data().toString();
}

bool TestCellEdits::isSaid(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestCellEdits::aFieldIsTypedKeptAndTakenBack()
{
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    type(editor, u"fair jk"_s); // Letters are no commands while something is typed.
    QTRY_VERIFY(isSaid(u"Tags of Ana Berg is now “fair jk”."_s));
    QTRY_COMPARE(cell(0, Column::Tags), u"fair jk"_s);
    QCOMPARE(m_history.lastWords(), u"Tags of Ana Berg"_s);
    QTRY_VERIFY(!m_page->isLoading());
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
    QVERIFY(!m_history.canUndo());
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
    CellEditor *editor = edit(0, Column::Email);
    QVERIFY(editor);
    type(editor, u"nobody"_s);
    QTRY_VERIFY(isSaid(u"“nobody” is not an e-mail address."_s));
    QTRY_COMPARE(cell(0, Column::Email), noValue());
    QVERIFY(!m_history.canUndo());
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

void TestCellEdits::whoeverWasFasterIsShown()
{
    CellEditor *editor = edit(0, Column::Tags);
    QVERIFY(editor);
    BATON_VERIFY(m_leads->edit({{LeadId(1), {{u"tags"_s, u"theirs"_s}}, {}}}, LeadEditMode::WhatGoes).result());
    type(editor, u"mine"_s);
    QDialog *question = nullptr;
    QTRY_VERIFY((question = m_page->findChild<QDialog *>()) && question->isVisible());
    QStringList words;
    for (const QLabel *label : question->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u'|').contains(u"Theirs: theirs\nYours: mine"_s), qPrintable(words.join(u'|')));
    QTRY_COMPARE(cell(0, Column::Tags), u"theirs"_s); // Nothing was overwritten.
    for (QPushButton *button : question->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Write mine"_s)
            button->click();
    QTRY_COMPARE(cell(0, Column::Tags), u"mine"_s);
}

QTEST_MAIN(TestCellEdits)
#include "tst_celledits.moc"
