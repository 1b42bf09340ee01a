// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadspage.h"
#include "leads/leadtab.h"
#include "leads/leadtabs.h"
#include "leads/leadview.h"
#include "leads/leadwindow.h"
#include "leads/timelinesection.h"
#include "leadsdesk.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList rows{
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana Berg', 'ana berg', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 1, 3, 0, 1, 0, 0), (2, NULL, 1, 3, 0, 2, 0, 0), (3, NULL, NULL, 3, 0, 3, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 0, FALSE, 1, 0), (2, 1, 3, 0, FALSE, 1, 0), (3, 1, 3, 0, FALSE, 1, 0)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) INSERT INTO touch "
    "(id, lead_id, kind, direction, side, note, occurred_at, recorded_at) SELECT i, 1, 1, 1, 3, 'Said ' || i, i, 0 FROM n"_s,
};

} // namespace

/// Leads in tabs beside their list: opened, gone through, closed, and there again in the next session.
class TestLeadTabs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void aLeadIsOpenedOnceInATabOfItsOwn();
    void theMiddleButtonOpensAndCloses();
    void keysGoThroughTheTabsAndCloseThem();
    void whatIsDoneIsAboutTheLeadInFront();
    void theListComesBackWhenItIsAskedForSomething();
    void aRestartHasTheTabsAgain();
    void theWayToAllOfWhatHappenedIsATab();
    void whoIsAlikeIsOpenedBesideIt();

private:
    void choose(int row) const { m_desk->grid->setCurrentRow(row); }
    [[nodiscard]] LeadTabs &tabs() const { return *m_desk->page->findChild<LeadTabs *>(); }
    void openByKeys(int row) const
    {
        choose(row);
        QTest::keyClick(m_desk->page->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const auto *tab : m_desk->page->findChildren<LeadTab *>())
            if (tab->isVisible())
                names.append(tab->name());
        return names;
    }

    std::unique_ptr<LeadsDesk> m_desk;
};

void TestLeadTabs::init()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,account|no"_s);
}

void TestLeadTabs::aLeadIsOpenedOnceInATabOfItsOwn()
{
    QCOMPARE(names(), QStringList());
    openByKeys(0);
    QCOMPARE(tabs().current(), LeadId(1));
    QTRY_COMPARE(names(), (QStringList{u"List"_s, u"Ana Berg"_s}));
    QVERIFY(!m_desk->grid->isVisible());
    tabs().showList();
    QVERIFY(m_desk->grid->hasFocus());
    openByKeys(2);
    tabs().showList();
    openByKeys(0);
    QCOMPARE(tabs().leads(), (QList<LeadId>{LeadId(1), LeadId(3)}));
    QCOMPARE(tabs().current(), LeadId(1));
    QTest::keyClick(m_desk->page->windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
    const auto *window = m_desk->page->findChild<LeadWindow *>();
    QVERIFY(window);
    QCOMPARE(window->lead(), LeadId(1));
}

void TestLeadTabs::theMiddleButtonOpensAndCloses()
{
    LeadGrid *grid = m_desk->grid;
    const QPoint second = grid->visualRect(grid->model()->index(1, 0)).center();
    QTest::mouseClick(grid->viewport(), Qt::MiddleButton, {}, second);
    QCOMPARE(tabs().current(), LeadId(2));
    QCOMPARE(grid->currentRow(), 0); // The list stays where it was.
    auto *tab = m_desk->page->findChildren<LeadTab *>().last();
    QTest::mouseClick(tab, Qt::MiddleButton);
    QCOMPARE(tabs().leads(), QList<LeadId>());
    QVERIFY(grid->isVisible());
    openByKeys(0);
    tab = m_desk->page->findChildren<LeadTab *>().last();
    QTest::mouseClick(tab, Qt::LeftButton, {}, QPoint(tab->width() - 8, tab->height() / 2)); // The cross.
    QCOMPARE(tabs().leads(), QList<LeadId>());
}

void TestLeadTabs::keysGoThroughTheTabsAndCloseThem()
{
    openByKeys(0);
    tabs().showList();
    openByKeys(1);
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers with) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    };
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs().current(), LeadId());
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs().current(), LeadId(1));
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs().current(), LeadId(2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier); // On through the list.
    QCOMPARE(tabs().current(), LeadId(3));
    // A command of the window has the same key: as long as a tab is in front, it is the tab's.
    QAction closeAll(m_desk->page.get());
    closeAll.setShortcut(Qt::CTRL | Qt::Key_W);
    m_desk->page->addAction(&closeAll);
    int closed = 0;
    connect(&closeAll, &QAction::triggered, this, [&closed] { ++closed; });
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs().leads(), QList<LeadId>{LeadId(1)});
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs().leads(), QList<LeadId>());
    QCOMPARE(closed, 0);
    QVERIFY(m_desk->grid->hasFocus());
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(closed, 1);
}

void TestLeadTabs::whatIsDoneIsAboutTheLeadInFront()
{
    const auto *verbs = m_desk->page->findChild<LeadVerbs *>();
    openByKeys(2);
    QCOMPARE(verbs->leads(), QList<LeadId>{LeadId(3)});
    choose(0); // As when the list is read again.
    QCOMPARE(verbs->leads(), QList<LeadId>{LeadId(3)});
    tabs().showList();
    QCOMPARE(verbs->leads(), QList<LeadId>{LeadId(1)});
}

void TestLeadTabs::theListComesBackWhenItIsAskedForSomething()
{
    openByKeys(0);
    m_desk->page->showThose(u"name is missing"_s);
    QCOMPARE(tabs().current(), LeadId());
    QVERIFY(m_desk->grid->isVisible());
    QVERIFY(m_desk->rests());
    openByKeys(0);
    QVERIFY(tabs().current().isValid());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(tabs().current(), LeadId());
    QCOMPARE(tabs().leads().size(), 2);
}

void TestLeadTabs::aRestartHasTheTabsAgain()
{
    openByKeys(0);
    tabs().showList();
    openByKeys(2);
    const QJsonObject session = m_desk->page->session();
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,account|no"_s);
    m_desk->page->resume(session);
    QCOMPARE(tabs().leads(), (QList<LeadId>{LeadId(1), LeadId(3)}));
    QCOMPARE(tabs().current(), LeadId()); // Nothing is read before the list is there.
    const auto marked = tabs().findChildren<LeadTab *>();
    QCOMPARE(std::ranges::count_if(marked, &LeadTab::isChecked), 1); // One of them is in front all the same.
    QCOMPARE(m_desk->page->session()[u"tabs"_s], session[u"tabs"_s]);
    tabs().begin();
    QCOMPARE(tabs().current(), LeadId(3));
    QTRY_COMPARE(names(), (QStringList{u"List"_s, u"L-000001"_s, u"L-000003"_s}));
}

void TestLeadTabs::theWayToAllOfWhatHappenedIsATab()
{
    choose(0);
    QVERIFY(m_desk->rests());
    auto *button = m_desk->page->findChild<QAbstractButton *>(u"allEntries"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"All 41 entries …"_s);
    button->click();
    QCOMPARE(tabs().current(), LeadId(1));
    QVERIFY(m_desk->rests());
    const auto *timeline = tabs().currentView()->findChild<TimelineSection *>();
    QCOMPARE(timeline->model()->passing(), 41);
    QTRY_VERIFY(timeline->model()->index(1, 0).data().toString().contains(u"Call"_s));
}

void TestLeadTabs::whoIsAlikeIsOpenedBesideIt()
{
    openByKeys(0);
    QVERIFY(m_desk->rests());
    emit tabs().currentView()->pane()->leadRequested(LeadId(2)); // Of the same account.
    QCOMPARE(tabs().current(), LeadId(2));
    QCOMPARE(tabs().leads(), (QList<LeadId>{LeadId(1), LeadId(2)}));
}

QTEST_MAIN(TestLeadTabs)
#include "tst_leadtabs.moc"
