// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadwindow.h"
#include "leads/timelinelist.h"
#include "leads/touch.h"
#include "leadsdesk.h"
#include "routing/ownershipservice.h"
#include "testdatabase.h"
#include "verbs/leaddeeds.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList rows{
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana [*] Berg', 'ana berg', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 1, 3, 0, 1, 0, 0), (2, NULL, NULL, 3, 0, 2, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 0, FALSE, 1, 0), (2, 1, 3, 0, FALSE, 1, 0)"_s,
};

} // namespace

/// A lead in a window of its own: opened once, on through the list, told of what is done with it.
class TestLeadWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void aLeadHasOneWindow();
    void keysGoOnThroughTheListAndClose();
    void whatIsDoneIsToldWhereTheLeadIs();
    void itGoesWithItsPage();
    void aSheetKeepsEnterForItsCells();

private:
    LeadWindow *open(int row);
    [[nodiscard]] static bool isSaid(const LeadWindow &window, const QString &words);

    std::unique_ptr<LeadsDesk> m_desk;
};

void TestLeadWindow::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,account|no"_s);
}

LeadWindow *TestLeadWindow::open(int row)
{
    m_desk->grid->setCurrentIndex(m_desk->grid->model()->index(row, 0));
    QTest::keyClick(m_desk->page->windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
    const auto windows = m_desk->page->findChildren<LeadWindow *>();
    if (windows.isEmpty() || !QTest::qWaitForWindowActive(windows.last()) || !m_desk->rests())
        return nullptr;
    return windows.last();
}

bool TestLeadWindow::isSaid(const LeadWindow &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    const QAbstractItemModel &happened = *window.findChild<TimelineList *>()->model();
    for (int row = 0; row < happened.rowCount(); ++row)
        if (happened.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
            return true;
    return std::ranges::any_of(labels, [&words, &window](const QLabel *label) {
        return label->isVisibleTo(&window) && label->text().contains(words);
    });
}

void TestLeadWindow::aLeadHasOneWindow()
{
    LeadWindow *window = open(0);
    QVERIFY(window && window->isWindow());
    QCOMPARE(window->windowTitle(), u"Ana [*][*] Berg – Acme"_s);
    QVERIFY(isSaid(*window, u"L-000001"_s));
    m_desk->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    QCOMPARE(open(0), window);
    QCOMPARE(m_desk->page->findChildren<LeadWindow *>().size(), 1);
    m_desk->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    LeadWindow *other = open(1);
    QVERIFY(other && other != window);
    QCOMPARE(other->windowTitle(), u"L-000002"_s);
}

void TestLeadWindow::keysGoOnThroughTheListAndClose()
{
    QPointer<LeadWindow> window = open(0);
    QVERIFY(window);
    QTest::keyClick(window, Qt::Key_Up, Qt::AltModifier); // It is the first.
    QCOMPARE(window->lead(), LeadId(1));
    QTest::keyClick(window, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(window->lead(), LeadId(2));
    QTRY_COMPARE(window->windowTitle(), u"L-000002"_s);
    QTest::keyClick(window, Qt::Key_K);
    QCOMPARE(window->lead(), LeadId(1));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void TestLeadWindow::whatIsDoneIsToldWhereTheLeadIs()
{
    LeadWindow *window = open(0);
    QVERIFY(window);
    NewTouch touch;
    touch.kind = TouchKind::Note;
    touch.note = u"Spoke at the fair"_s;
    const auto log = [&](LeadId lead) {
        const auto standings = m_desk->ownership->standings({lead}).result();
        BATON_VERIFY(standings);
        m_desk->deeds->log(standings->leads, touch);
    };
    log(LeadId(2));
    QTRY_VERIFY(m_desk->isSaid(u"L-000002"_s));
    QVERIFY(!isSaid(*window, u"L-000002"_s));
    log(LeadId(1));
    QTRY_VERIFY(isSaid(*window, u"Spoke at the fair"_s));
    QVERIFY(m_desk->rests());
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(*window, u"Taken back"_s));
    QTRY_VERIFY(!isSaid(*window, u"Spoke at the fair"_s));
}

void TestLeadWindow::itGoesWithItsPage()
{
    QPointer<LeadWindow> window = open(0);
    QVERIFY(window);
    m_desk->page.reset();
    QVERIFY(!window);
}

void TestLeadWindow::aSheetKeepsEnterForItsCells()
{
    m_desk->grid->setMode(GridView::Mode::Sheet);
    m_desk->grid->setCurrentIndex(m_desk->grid->model()->index(1, 0));
    QTest::keyClick(m_desk->grid, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_desk->grid->currentIndex().row(), 0);
    QVERIFY(!m_desk->page->findChild<LeadWindow *>());
}

QTEST_MAIN(TestLeadWindow)
#include "tst_leadwindow.moc"
