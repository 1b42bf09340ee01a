// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themeswitch.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "verbs/conflictdialog.h"
#include "verbs/editconflicts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana Berg', 'ana berg', 0, 0, 0), (2, 'Ben Blau', 'ben blau', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, notes, tags, created_at, recorded_at, "
    "updated_at) VALUES (1, 1, 1, 3, 0, 'old', 'a', 1, 0, 0), (2, 2, 1, 3, 0, 'old', 'b', 2, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 0, FALSE, 1, 0), (2, 1, 3, 0, FALSE, 1, 0)"_s,
};

} // namespace

/// Two programs edit the same leads: nothing of either is lost without somebody's having seen it.
class TestEditConflicts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void whatEachWantsIsShownFieldByField();
    void theirsStandsUnlessOneSaysOtherwise();
    void aFieldIsChosenAndTheOthersStay();
    void allAreChosenAtOnce();
    void whoeverWritesMeanwhileIsNoticedAgain();
    void whatIsNoConflictAsksNothing();
    void whatItShowsIsPlainText();

private:
    /// What the one who asks wants, decided before Bert wrote.
    [[nodiscard]] QList<LeadEditLine> mine() const;
    LeadEdits edit(LeadService &service, const QList<LeadEditLine> &lines);
    ConflictDialog *ask(const QList<LeadEditLine> &lines, const QList<SkippedLeadEdit> &skipped);
    [[nodiscard]] QString row(const ConflictDialog &dialog, int row) const;
    [[nodiscard]] QString field(int lead, const QString &key);
    void press(ConflictDialog *dialog, const QString &button);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_mine;
    std::unique_ptr<Database> m_theirs;
    FixedClock m_clock{monday};
    std::unique_ptr<Author> m_anna;
    std::unique_ptr<Author> m_bert;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<LeadService> m_berts;
    std::unique_ptr<QWidget> m_page;
    EditConflicts *m_conflicts = nullptr;
    QList<LeadEditLine> m_written; ///< What shall be written at last.
};

void TestEditConflicts::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_mine = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_mine->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    auto opened = Workspace::open(m_test->location());
    BATON_VERIFY(opened);
    m_theirs = std::move(*opened);
    m_anna = std::make_unique<Author>(m_clock, m_clock, UserId(1));
    m_bert = std::make_unique<Author>(m_clock, m_clock, UserId(2));
    m_leads = std::make_unique<LeadService>(*m_mine, *m_anna, leadCatalogue());
    m_berts = std::make_unique<LeadService>(*m_theirs, *m_bert, leadCatalogue());
    m_page = std::make_unique<QWidget>();
    m_page->resize(1000, 600);
    m_page->show();
    m_conflicts = new EditConflicts(*m_leads, m_page.get());
    m_written.clear();
}

void TestEditConflicts::cleanup()
{
    m_page.reset();
    m_leads.reset();
    m_berts.reset();
    m_mine.reset();
    m_theirs.reset();
    m_test.reset();
    m_theme.reset();
}

QList<LeadEditLine> TestEditConflicts::mine() const
{
    return {
        {LeadId(1), {{u"notes"_s, u"mine"_s}, {u"tags"_s, u"my tag"_s}}, {{u"notes"_s, u"old"_s}, {u"tags"_s, u"a"_s}}},
        {LeadId(2), {{u"notes"_s, u"mine too"_s}}, {{u"notes"_s, u"old"_s}}}};
}

LeadEdits TestEditConflicts::edit(LeadService &service, const QList<LeadEditLine> &lines)
{
    const auto edits = service.edit(lines, LeadEditMode::WhatGoes).result();
    if (!edits)
        qFatal("%s", qPrintable(describe(edits.error())));
    return *edits;
}

ConflictDialog *TestEditConflicts::ask(const QList<LeadEditLine> &lines, const QList<SkippedLeadEdit> &skipped)
{
    m_conflicts->resolve(lines, skipped, {m_clock.now(), QTimeZone::utc(), QLocale()},
                         [this](const QList<LeadEditLine> &wanted) { m_written = wanted; });
    ConflictDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        dialog = m_page->findChild<ConflictDialog *>();
        return dialog && dialog->isVisible();
    });
    return isThere && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QString TestEditConflicts::row(const ConflictDialog &dialog, int row) const
{
    const auto *model = dialog.findChild<QTableView *>()->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(model->index(row, column).data().toString());
    return cells.join(u'|');
}

QString TestEditConflicts::field(int lead, const QString &key)
{
    return plainText(m_leads->page({LeadId(lead)}, {key}).result().value().first().values.first());
}

void TestEditConflicts::press(ConflictDialog *dialog, const QString &button)
{
    for (QPushButton *one : dialog->findChildren<QPushButton *>())
        if (one->text() == button)
            return one->click();
    QFAIL(qPrintable(button));
}

void TestEditConflicts::whatEachWantsIsShownFieldByField()
{
    edit(*m_berts,
         {{LeadId(1), {{u"notes"_s, u"Bert’s"_s}, {u"tags"_s, u"hot"_s}}, {}},
          {LeadId(2), {{u"notes"_s, u"Bert’s too"_s}}, {}}});
    const LeadEdits edits = edit(*m_leads, mine());
    QCOMPARE(edits.skipped.size(), 3);
    QVERIFY(EditConflicts::areThere(edits.skipped));
    ConflictDialog *dialog = ask(mine(), edits.skipped);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 3);
    const QString at = instantText(m_clock.now(), {m_clock.now(), QTimeZone::utc(), QLocale()});
    QCOMPARE(row(*dialog, 0), u"Ana Berg|Notes|old|Bert’s|Bert, %1|mine|theirs"_s.arg(at));
    QCOMPARE(row(*dialog, 1), u"Ana Berg|Tags|a|hot|Bert, %1|my tag|theirs"_s.arg(at));
    QCOMPARE(row(*dialog, 2), u"Ben Blau|Notes|old|Bert’s too|Bert, %1|mine too|theirs"_s.arg(at));
    QVERIFY(!table->accessibleName().isEmpty());
    QCOMPARE(QApplication::focusWidget(), table);
}

void TestEditConflicts::theirsStandsUnlessOneSaysOtherwise()
{
    edit(*m_berts, {{LeadId(1), {{u"notes"_s, u"Bert’s"_s}}, {}}});
    const LeadEdits edits = edit(*m_leads, mine());
    QCOMPARE(field(1, u"tags"_s), u"my tag"_s); // Nobody else touched it.
    ConflictDialog *dialog = ask(mine(), edits.skipped);
    QVERIFY(dialog);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<ConflictDialog *>());
    QVERIFY(m_written.isEmpty());
    QCOMPARE(field(1, u"notes"_s), u"Bert’s"_s);
}

void TestEditConflicts::aFieldIsChosenAndTheOthersStay()
{
    edit(*m_berts,
         {{LeadId(1), {{u"notes"_s, u"Bert’s"_s}, {u"tags"_s, u"hot"_s}}, {}},
          {LeadId(2), {{u"notes"_s, u"Bert’s too"_s}}, {}}});
    ConflictDialog *dialog = ask(mine(), edit(*m_leads, mine()).skipped);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!dialog->isMine(0) && dialog->isMine(1) && !dialog->isMine(2));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Space); // And back.
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(m_written.size(), 1);
    QCOMPARE(m_written.first().lead, LeadId(1));
    QVERIFY(edit(*m_leads, m_written).skipped.isEmpty());
    QCOMPARE(field(1, u"tags"_s), u"my tag"_s);
    QCOMPARE(field(1, u"notes"_s), u"Bert’s"_s);
    QCOMPARE(field(2, u"notes"_s), u"Bert’s too"_s);
}

void TestEditConflicts::allAreChosenAtOnce()
{
    edit(*m_berts,
         {{LeadId(1), {{u"notes"_s, u"Bert’s"_s}, {u"tags"_s, u"hot"_s}}, {}},
          {LeadId(2), {{u"notes"_s, u"Bert’s too"_s}}, {}}});
    ConflictDialog *dialog = ask(mine(), edit(*m_leads, mine()).skipped);
    QVERIFY(dialog);
    press(dialog, u"All &mine"_s);
    press(dialog, u"All &theirs"_s);
    QVERIFY(!dialog->isMine(0) && !dialog->isMine(1) && !dialog->isMine(2));
    press(dialog, u"All &mine"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(m_written.size(), 2);
    QVERIFY(edit(*m_leads, m_written).skipped.isEmpty());
    QCOMPARE(field(1, u"notes"_s) + field(1, u"tags"_s) + field(2, u"notes"_s), u"minemy tagmine too"_s);
}

void TestEditConflicts::whoeverWritesMeanwhileIsNoticedAgain()
{
    edit(*m_berts, {{LeadId(2), {{u"notes"_s, u"Bert’s"_s}}, {}}});
    ConflictDialog *dialog = ask(mine(), edit(*m_leads, mine()).skipped);
    QVERIFY(dialog);
    edit(*m_berts, {{LeadId(2), {{u"notes"_s, u"Bert’s second"_s}}, {}}}); // While it is asked.
    press(dialog, u"All &mine"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(m_written.size(), 1);
    const LeadEdits again = edit(*m_leads, m_written);
    QCOMPARE(again.skipped.size(), 1);
    QCOMPARE(plainText(again.skipped.first().present), u"Bert’s second"_s);
    QCOMPARE(field(2, u"notes"_s), u"Bert’s second"_s);
}

void TestEditConflicts::whatIsNoConflictAsksNothing()
{
    const QList<LeadEditLine> lines{{LeadId(1), {{u"email"_s, u"nobody"_s}}, {}}};
    const LeadEdits edits = edit(*m_leads, lines);
    QCOMPARE(edits.skipped.size(), 1);
    QVERIFY(!EditConflicts::areThere(edits.skipped));
    m_conflicts->resolve(lines, edits.skipped, {m_clock.now(), QTimeZone::utc(), QLocale()}, {});
    QVERIFY(!m_page->findChild<ConflictDialog *>());
}

void TestEditConflicts::whatItShowsIsPlainText()
{
    edit(*m_berts, {{LeadId(2), {{u"notes"_s, u"<b>bold</b>"_s}}, {}}});
    ConflictDialog *dialog = ask(mine(), edit(*m_leads, mine()).skipped);
    QVERIFY(dialog);
    QVERIFY(row(*dialog, 0).contains(u"<b>bold</b>"_s));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString tip =
        dialog->findChild<QTableView *>()->model()->index(0, ConflictModel::Theirs).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s), qPrintable(tip));
}

QTEST_MAIN(TestEditConflicts)
#include "tst_editconflicts.moc"
