// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/batonlink.h"
#include "common/conditionbox.h"
#include "common/controls.h"
#include "common/errorbar.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/themeswitch.h"
#include "common/viewtabs.h"
#include "leads/leadgrid.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "views/viewbar.h"
#include "views/viewdialog.h"
#include "views/viewservice.h"
#include "views/viewsource.h"
#include "views/viewswitch.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'500));
const UserId sophie(1); // Sells.
const UserId olga(2); // Of marketing operations.
const UserId ben(3); // Sells.

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
    "(1, 'Sophie', 'sophie', TRUE, 0, 0), (2, 'Olga', 'olga', TRUE, 0, 0), (3, 'Ben', 'ben', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (2, 2), (3, 4)"_s,
    u"INSERT INTO custom_field (id, key, label, type, recorded_at) VALUES (1, 'x_region', 'Region', 1, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana Berg', 'ana berg', 0, 0, 0), (2, 'Cleo Dahl', 'cleo dahl', 0, 0, 0), (3, 'Eli Falk', 'eli falk', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 3, 0, 1, 0, 0), (2, 2, 1, 0, 2, 0, 0), (3, 3, 1, 0, 3, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) "
    "SELECT id, 1, stage, 0, FALSE, 1, 0 FROM lead"_s,
};

ViewLayout layoutOf(const QString &condition)
{
    ViewLayout layout;
    layout.condition = condition;
    layout.columns = {u"name"_s, u"stage"_s};
    layout.sort = u"name"_s;
    return layout;
}

} // namespace

/// Views of a list on its page over a real workspace, by keys, beside somebody else who changes them.
class TestViewSwitch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aViewIsMadeSavedSharedAndReadAgainByKeys();
    void aDotSaysWhatIsNotSaved();
    void howTheGridLooksIsPartOfAView();
    void theListByItselfIsAsItWasLeft();
    void whatWasBegunFromAViewIsSavedUnderAnotherName();
    void aLockedViewIsRefusedInWords();
    void whatIsNotHisToChooseSaysWhy();
    void whoeverHasTheRoleBeginsWithIt_data();
    void whoeverHasTheRoleBeginsWithIt();
    void whatOthersChangeIsSeen();
    void nothingIsWrittenOverSilently();
    void anotherNameIsNoReasonToAsk();
    void theDialogShowsWhatStandsNow();
    void aViewThatWasDeletedLeavesWhatWasChanged();
    void aViewIsDeletedAfterAQuestion();
    void theNextStartGoesOn();
    void whatIsNotThereAnyMoreIsLeftOutAndTold();
    void aLinkOpensOrSaysWhyNot();
    void onesWayLeadsBackToAView();
    void whatAnotherPageOpensLeavesTheView();
    void moreViewsThanFitAreInAMenu();
    void thePaletteFindsViews();
    void whoeverWorksHereHasHisOwn();

private:
    void open(UserId user = sophie, const QJsonObject &session = {});
    void settled();
    void run(const QString &sql);
    template<typename T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        return std::move(*result);
    }
    SavedView make(const QString &name, const QString &condition, Sharing sharing, UserId owner,
                   const Roles &roles = {});
    SavedView byOthers(const SavedView &view, UserId user = olga);
    SavedView stored(const QString &name);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void comeBack();
    void filter(const QString &condition);
    void choose(const QString &name);
    void trigger(const QString &text);
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] ViewTabs *tabs() const { return m_page->findChild<ViewTabs *>(); }
    [[nodiscard]] QString front() const { return tabs()->name(tabs()->current()); }
    [[nodiscard]] QString tabNames() const;
    [[nodiscard]] bool hasDot(const QString &name) const;
    [[nodiscard]] QString listed() const;
    [[nodiscard]] QString columns() const;
    [[nodiscard]] ErrorBar *notes() const { return m_page->findChild<ViewSwitch *>()->notes(); }
    [[nodiscard]] QString told() const { return notes()->isVisible() ? notes()->accessibleName() : QString(); }
    void answerNotes() { QTest::mouseClick(notes()->findChild<QPushButton *>(), Qt::LeftButton); }
    template<typename Dialog>
    Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    template<typename Button>
    static Button *button(QWidget *parent, const QString &text);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{now};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<Author> m_other;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<ViewService> m_views;
    std::unique_ptr<ViewService> m_others; ///< Another program, of which nobody here hears.
    std::unique_ptr<LeadsPage> m_page;
};

void TestViewSwitch::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    m_database = need(Workspace::create(m_test->location(), {}, m_clock));
    for (const QString &sql : rows)
        run(sql);
    m_author = std::make_unique<Author>(m_clock, m_clock, sophie);
    m_other = std::make_unique<Author>(m_clock, m_clock, olga);
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    m_views = std::make_unique<ViewService>(*m_database, *m_author);
    m_others = std::make_unique<ViewService>(*m_database, *m_other);
}

void TestViewSwitch::cleanup()
{
    m_page.reset();
    m_others.reset();
    m_views.reset();
    m_leads.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
    QLocale::setDefault(QLocale::c());
}

void TestViewSwitch::run(const QString &sql)
{
    BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
}

void TestViewSwitch::open(UserId user, const QJsonObject &session)
{
    m_author->setUser(user);
    m_page = std::make_unique<LeadsPage>(LeadStoryReader::Services{*m_leads}, m_clock);
    m_page->offerViews(*m_views);
    if (!session.isEmpty())
        m_page->resume(session);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    settled();
    m_page->changePerson(); // As the program does when it is known.
    settled();
}

void TestViewSwitch::settled()
{
    QTRY_VERIFY(!m_page->isLoading());
}

SavedView TestViewSwitch::make(const QString &name, const QString &condition, Sharing sharing, UserId owner,
                               const Roles &roles)
{
    SavedView view;
    view.list = u"leads"_s;
    view.name = name;
    view.sharing = sharing;
    view.roles = roles;
    view.layout = layoutOf(condition);
    return byOthers(view, owner);
}

SavedView TestViewSwitch::byOthers(const SavedView &view, UserId user)
{
    m_other->setUser(user);
    return need(m_others->save(view).result());
}

SavedView TestViewSwitch::stored(const QString &name)
{
    const auto all = need(m_views->of(u"leads"_s).result());
    const auto found = std::ranges::find(all.views, name, &SavedView::name);
    return found == all.views.end() ? SavedView() : *found;
}

// Into whatever has the keyboard.
void TestViewSwitch::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *taker = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get();
    QTest::keyClick(taker, static_cast<Qt::Key>(key), modifiers);
}

// To the page, from a dialog: not every desktop gives the keyboard back by itself.
void TestViewSwitch::comeBack()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestViewSwitch::filter(const QString &condition)
{
    auto *box = m_page->findChild<ConditionBox *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClick(box, Qt::Key_Delete);
    QTest::keyClicks(box, condition);
    QTest::keyClick(box, Qt::Key_Return);
    settled();
}

void TestViewSwitch::choose(const QString &name)
{
    for (int index = 0; index < tabs()->count(); ++index)
        if (tabs()->name(index) == name)
            tabs()->setCurrent(index);
    QCOMPARE(front(), name);
    settled();
}

QAction *TestViewSwitch::action(const QString &text) const
{
    const auto actions = m_page->findChild<ViewSwitch *>()->menu()->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

void TestViewSwitch::trigger(const QString &text)
{
    QVERIFY2(action(text), qPrintable(text));
    action(text)->trigger();
}

QString TestViewSwitch::tabNames() const
{
    QStringList names;
    for (int index = 0; index < tabs()->count(); ++index)
        names.append(tabs()->name(index));
    return names.join(u", "_s);
}

bool TestViewSwitch::hasDot(const QString &name) const
{
    const auto all = tabs()->findChildren<QAbstractButton *>();
    return std::ranges::any_of(all, [&name](const QAbstractButton *tab) {
        return tab->accessibleName() == name && tab->accessibleDescription().contains(u"changed since"_s);
    });
}

QString TestViewSwitch::listed() const
{
    const auto *grid = m_page->findChild<LeadGrid *>();
    const auto *model = static_cast<const LeadTableModel *>(grid->model());
    QStringList numbers;
    for (int row = 0; row < model->rowCount(); ++row)
        numbers.append(QString::number(model->leadAt(row).value()));
    return numbers.join(u' ');
}

QString TestViewSwitch::columns() const
{
    QStringList keys;
    for (const FieldSpec &field : static_cast<LeadTableModel *>(m_page->findChild<LeadGrid *>()->model())->columns())
        keys.append(field.key);
    return keys.join(u' ');
}

template<typename Button>
Button *TestViewSwitch::button(QWidget *parent, const QString &text)
{
    const auto all = parent->findChildren<Button *>();
    const auto found = std::ranges::find(all, text, &QAbstractButton::text);
    return found == all.end() ? nullptr : *found;
}

void TestViewSwitch::aViewIsMadeSavedSharedAndReadAgainByKeys()
{
    open();
    QCOMPARE(listed(), u"3 2 1"_s);
    press(Qt::Key_F);
    QTest::keyClicks(QApplication::focusWidget(), u"stage = inquiry"_s);
    press(Qt::Key_Return);
    settled();
    QCOMPARE(listed(), u"3 2"_s);
    press(Qt::Key_S, Qt::ControlModifier); // What has no name yet is asked for one.
    auto *asked = dialog<ViewDialog>();
    QVERIFY(asked);
    QVERIFY(QTest::qWaitForWindowActive(asked));
    QTest::keyClicks(QApplication::focusWidget(), u"R&D inquiries"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // From private to shared.
    press(Qt::Key_Return);
    QTRY_COMPARE(tabNames(), u"All, R&D inquiries"_s);
    QTRY_COMPARE(front(), u"R&D inquiries"_s);
    settled();
    QCOMPARE(listed(), u"3 2"_s);
    const SavedView made = stored(u"R&D inquiries"_s);
    QCOMPARE(made.sharing, Sharing::Team);
    QCOMPARE(made.owner, sophie);
    QCOMPARE(made.layout.condition, u"stage = inquiry"_s);
    QVERIFY(made.layout.columns.contains(u"account"_s));
    QCOMPARE(made.layout.sort, u"-created"_s);
    // What it was made from is as it was before.
    comeBack();
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(front(), u"All"_s);
    settled();
    QCOMPARE(listed(), u"3 2 1"_s);
    // Ben sees it.
    open(ben);
    QCOMPARE(tabNames(), u"All, R&D inquiries"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    settled();
    QCOMPARE(front(), u"R&D inquiries"_s);
    QCOMPARE(listed(), u"3 2"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(front(), u"All"_s);
}

void TestViewSwitch::aDotSaysWhatIsNotSaved()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    choose(u"Inquiries"_s);
    QCOMPARE(listed(), u"2 3"_s);
    QCOMPARE(columns(), u"name stage"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
    QVERIFY(!action(u"Save view"_s)->isEnabled());
    QVERIFY(!action(u"Revert view"_s)->isEnabled());
    filter(u"stage = mql"_s);
    QCOMPARE(listed(), u"1"_s);
    QVERIFY(hasDot(u"Inquiries"_s));
    QVERIFY(action(u"Save view"_s)->isEnabled());
    // It waits while one looks elsewhere.
    choose(u"All"_s);
    QCOMPARE(listed(), u"3 2 1"_s);
    QVERIFY(hasDot(u"Inquiries"_s));
    choose(u"Inquiries"_s);
    QCOMPARE(listed(), u"1"_s);
    // The menu by keys: the third of it reverts.
    auto *deeds = m_page->findChild<QToolButton *>(u"viewDeeds"_s);
    deeds->setFocus();
    comeBack();
    press(Qt::Key_Space);
    auto *menu = m_page->findChild<ViewSwitch *>()->menu();
    QTRY_VERIFY(menu->isVisible());
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction(), action(u"Revert view"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    settled();
    QCOMPARE(listed(), u"2 3"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
    QCOMPARE(stored(u"Inquiries"_s).revision, 1);
    // The order of the rows is part of it, and so is a condition that only reads differently is not.
    filter(u"STAGE  =  inquiry"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
    emit m_page->findChild<LeadGrid *>()->sortRequested(0, false);
    settled();
    QCOMPARE(listed(), u"3 2"_s);
    QVERIFY(hasDot(u"Inquiries"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!hasDot(u"Inquiries"_s));
    QTRY_COMPARE(stored(u"Inquiries"_s).layout.sort, u"-name"_s);
    QCOMPARE(stored(u"Inquiries"_s).layout.columns, QStringList({u"name"_s, u"stage"_s}));
}

void TestViewSwitch::howTheGridLooksIsPartOfAView()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    auto *grid = m_page->findChild<LeadGrid *>();
    choose(u"Inquiries"_s);
    grid->setDensity(Density::Compact);
    grid->frozen().setCount(2);
    grid->columns().setWidths({{u"stage"_s, 300}});
    emit grid->widthsChanged(); // As a hand does.
    QVERIFY(hasDot(u"Inquiries"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"Inquiries"_s).layout.widths, (QMap<QString, int>{{u"stage"_s, 300}}));
    QCOMPARE(stored(u"Inquiries"_s).layout.density, Density::Compact);
    QCOMPARE(stored(u"Inquiries"_s).layout.frozen, 2);
    choose(u"All"_s);
    QCOMPARE(grid->density(), Density::Normal);
    QCOMPARE(grid->frozen().count(), 1);
    QVERIFY(grid->columns().widths().isEmpty());
    choose(u"Inquiries"_s);
    QCOMPARE(grid->density(), Density::Compact);
    QCOMPARE(grid->frozen().count(), 2);
    QVERIFY(!hasDot(u"Inquiries"_s));
    // The list by itself keeps it from one start to the next.
    choose(u"All"_s);
    grid->columns().setWidths({{u"account"_s, 222}});
    emit grid->widthsChanged();
    open(sophie, m_page->session());
    QCOMPARE(m_page->findChild<LeadGrid *>()->columns().widths(), (QMap<QString, int>{{u"account"_s, 222}}));
}

void TestViewSwitch::theListByItselfIsAsItWasLeft()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    m_page->restoreLayout(u"name,email|name"_s);
    m_page->refresh();
    settled();
    filter(u"stage = mql"_s);
    choose(u"Inquiries"_s);
    QCOMPARE(m_page->layoutText(), u"name,email|name"_s); // What is kept of the list is not the view's.
    choose(u"All"_s);
    QCOMPARE(columns(), u"name email"_s);
    QCOMPARE(listed(), u"1"_s);
    QCOMPARE(m_page->findChild<ConditionBox *>()->text(), u"stage = mql"_s);
}

void TestViewSwitch::whatWasBegunFromAViewIsSavedUnderAnotherName()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    choose(u"Inquiries"_s);
    filter(u"stage = mql"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitForWindowActive(dialog<ViewDialog>()));
    QTest::keyClicks(QApplication::focusWidget(), u"inquiries"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog<ViewDialog>()->findChild<ErrorBar *>()->isVisible()); // Somebody else has that name.
    QVERIFY(dialog<ViewDialog>()->findChild<ErrorBar *>()->accessibleName().contains(u"is there already"_s));
    QTest::keyClicks(dialog<ViewDialog>()->findChild<QLineEdit *>(), u" 2"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(front(), u"inquiries 2"_s);
    settled();
    QCOMPARE(listed(), u"1"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
    choose(u"Inquiries"_s);
    QCOMPARE(listed(), u"2 3"_s);
}

void TestViewSwitch::aLockedViewIsRefusedInWords()
{
    const SavedView before = make(u"Official"_s, u"stage = inquiry"_s, Sharing::Locked, olga);
    open();
    choose(u"Official"_s);
    filter(u"stage = mql"_s);
    QVERIFY(hasDot(u"Official"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(told().contains(u"is locked: marketing operations change it"_s));
    QVERIFY(!action(u"Name and sharing…"_s)->isEnabled());
    QVERIFY(action(u"Name and sharing…"_s)->toolTip().contains(u"locked"_s));
    QVERIFY(!action(u"Delete view…"_s)->isEnabled());
    answerNotes();
    QVERIFY(dialog<ViewDialog>());
    dialog<ViewDialog>()->reject();
    QCOMPARE(stored(u"Official"_s), before);
    open(olga);
    choose(u"Official"_s);
    filter(u"stage = mql"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"Official"_s).layout.condition, u"stage = mql"_s);
}

void TestViewSwitch::whatIsNotHisToChooseSaysWhy()
{
    open();
    trigger(u"Save as a view…"_s);
    auto *asked = dialog<ViewDialog>();
    QVERIFY(QTest::qWaitForWindowActive(asked));
    QVERIFY(!button<QPushButton>(asked, u"Save"_s)->isEnabled()); // Without a name.
    auto *locked = button<QRadioButton>(asked, u"Locked"_s);
    QVERIFY(!locked->isEnabled());
    QCOMPARE(locked->accessibleDescription(), u"Marketing operations alone lock a view."_s);
    QVERIFY(button<QRadioButton>(asked, u"Private"_s)->isChecked());
    for (auto *role : asked->findChildren<QCheckBox *>()) {
        QVERIFY(!role->isEnabled());
        QCOMPARE(role->accessibleDescription(), u"Marketing operations say who begins with which view."_s);
    }
    delete asked;

    open(olga);
    trigger(u"Save as a view…"_s);
    asked = dialog<ViewDialog>();
    QVERIFY(QTest::qWaitForWindowActive(asked));
    auto *sales = button<QCheckBox>(asked, u"Sales"_s);
    QVERIFY(!sales->isEnabled());
    QVERIFY(sales->accessibleDescription().contains(u"Share it first"_s));
    button<QRadioButton>(asked, u"Locked"_s)->click();
    QVERIFY(sales->isEnabled());
    sales->click();
    asked->findChild<QLineEdit *>()->setText(u"For sales"_s);
    button<QPushButton>(asked, u"Save"_s)->click();
    QTRY_COMPARE(stored(u"For sales"_s).roles, Roles{Role::Rep});
    QCOMPARE(stored(u"For sales"_s).sharing, Sharing::Locked);
}

void TestViewSwitch::whoeverHasTheRoleBeginsWithIt_data()
{
    QTest::addColumn<UserId>("user");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<QString>("begun");
    QTest::newRow("whoever has the role, the first time") << sophie << true << u"For sales"_s;
    QTest::newRow("whoever has another role") << olga << true << u"All"_s;
    QTest::newRow("whoever has been here before") << sophie << false << u"All"_s;
}

void TestViewSwitch::whoeverHasTheRoleBeginsWithIt()
{
    QFETCH(UserId, user);
    QFETCH(bool, isFirst);
    QFETCH(QString, begun);
    make(u"For sales"_s, u"stage = mql"_s, Sharing::Locked, olga, {Role::Rep});
    QJsonObject session;
    if (!isFirst) {
        open(user);
        choose(u"All"_s);
        session = m_page->session();
    }
    open(user, session);
    QCOMPARE(front(), begun);
    QCOMPARE(listed(), begun == u"All" ? u"3 2 1"_s : u"1"_s);
}

void TestViewSwitch::whatOthersChangeIsSeen()
{
    SavedView view = make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Team, olga);
    open();
    choose(u"Inquiries"_s);
    view.layout.condition = u"stage = mql"_s;
    view.name = u"Ready"_s;
    byOthers(view);
    m_page->refresh(); // As the change feed does.
    QTRY_COMPARE(front(), u"Ready"_s);
    settled();
    QCOMPARE(listed(), u"1"_s);
    QVERIFY(told().contains(u"Somebody changed “Ready”"_s));
    QVERIFY(!hasDot(u"Ready"_s));
    make(u"A new one"_s, {}, Sharing::Team, olga);
    m_page->refresh();
    QTRY_COMPARE(tabNames(), u"All, A new one, Ready"_s);
    QCOMPARE(front(), u"Ready"_s);
}

void TestViewSwitch::nothingIsWrittenOverSilently()
{
    SavedView view = make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Team, sophie);
    open();
    choose(u"Inquiries"_s);
    filter(u"stage = mql"_s);
    view.layout.condition = u"stage = won"_s;
    view = byOthers(view);
    // Known or not: it is asked before anything is written over.
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(dialog<QMessageBox>());
    QVERIFY(dialog<QMessageBox>()->text().contains(u"Somebody changed “Inquiries” meanwhile"_s));
    QCOMPARE(stored(u"Inquiries"_s), view);
    dialog<QMessageBox>()->reject();
    QTRY_VERIFY(!dialog<QMessageBox>());
    comeBack();
    QCOMPARE(listed(), u"1"_s);
    QVERIFY(hasDot(u"Inquiries"_s));
    QVERIFY(told().isEmpty() || told().contains(u"What you changed is still here"_s));
    // The feed tells it once, with a way to see theirs.
    view.layout.condition = u"stage = lost"_s;
    view = byOthers(view);
    m_page->refresh();
    QTRY_VERIFY(told().contains(u"What you changed is still here"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(dialog<QMessageBox>());
    QTest::mouseClick(button<QPushButton>(dialog<QMessageBox>(), u"Save mine over it"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(u"Inquiries"_s).layout.condition, u"stage = mql"_s);
    QTRY_VERIFY(!hasDot(u"Inquiries"_s));
    comeBack();
    // Theirs, where one likes it better.
    filter(u"stage = won"_s);
    view = stored(u"Inquiries"_s);
    view.layout.condition = u"stage = inquiry"_s;
    byOthers(view);
    m_page->refresh();
    QTRY_VERIFY(told().contains(u"What you changed is still here"_s));
    settled();
    answerNotes();
    settled();
    QCOMPARE(listed(), u"2 3"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
}

void TestViewSwitch::anotherNameIsNoReasonToAsk()
{
    SavedView view = make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Team, sophie);
    open();
    choose(u"Inquiries"_s);
    filter(u"stage = mql"_s);
    view.name = u"Questions"_s;
    byOthers(view);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(front(), u"Questions"_s);
    QTRY_COMPARE(stored(u"Questions"_s).layout.condition, u"stage = mql"_s);
    QVERIFY(!dialog<QMessageBox>());
}

void TestViewSwitch::theDialogShowsWhatStandsNow()
{
    SavedView view = make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    choose(u"Inquiries"_s);
    filter(u"stage = mql"_s); // Stays what it is: the dialog has nothing to do with it.
    trigger(u"Name and sharing…"_s);
    auto *asked = dialog<ViewDialog>();
    QVERIFY(QTest::qWaitForWindowActive(asked));
    button<QRadioButton>(asked, u"Shared"_s)->click();
    view.name = u"Questions"_s;
    byOthers(view, sophie);
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *bar = asked->findChild<ErrorBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"Somebody changed this meanwhile"_s));
    button<QPushButton>(asked, u"Show what stands now"_s)->click();
    QTRY_COMPARE(asked->findChild<QLineEdit *>()->text(), u"Questions"_s);
    QVERIFY(button<QRadioButton>(asked, u"Shared"_s)->isChecked());
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(front(), u"Questions"_s);
    settled();
    QCOMPARE(stored(u"Questions"_s).sharing, Sharing::Team);
    QCOMPARE(stored(u"Questions"_s).layout.condition, u"stage = inquiry"_s);
    QVERIFY(hasDot(u"Questions"_s));
    QCOMPARE(listed(), u"1"_s);
}

void TestViewSwitch::aViewThatWasDeletedLeavesWhatWasChanged()
{
    const SavedView view = make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Team, olga);
    open();
    choose(u"Inquiries"_s);
    filter(u"stage = mql"_s);
    m_other->setUser(olga);
    BATON_VERIFY(m_others->remove(view.id, view.revision).result());
    m_page->refresh();
    QTRY_COMPARE(front(), u"All"_s);
    settled();
    QVERIFY(told().contains(u"“Inquiries” was deleted"_s));
    QCOMPARE(listed(), u"1"_s);
    answerNotes();
    QVERIFY(dialog<ViewDialog>());
}

void TestViewSwitch::aViewIsDeletedAfterAQuestion()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    choose(u"Inquiries"_s);
    trigger(u"Delete view…"_s);
    auto *question = dialog<QMessageBox>();
    QVERIFY(QTest::qWaitForWindowActive(question));
    QTest::keyClick(question, Qt::Key_Delete);
    QTRY_COMPARE(tabNames(), u"All"_s);
    settled();
    QCOMPARE(told(), u"“Inquiries” is deleted."_s);
    QCOMPARE(listed(), u"3 2 1"_s);
    QVERIFY(!stored(u"Inquiries"_s).id.isValid());
}

void TestViewSwitch::theNextStartGoesOn()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    make(u"Others"_s, u"stage = won"_s, Sharing::Private, sophie);
    open();
    choose(u"Others"_s);
    filter(u"stage = lost"_s);
    choose(u"Inquiries"_s);
    filter(u"stage = mql"_s);
    const QJsonObject session = m_page->session();
    open(sophie, session);
    QCOMPARE(front(), u"Inquiries"_s);
    QCOMPARE(tabNames(), u"All, Inquiries, Others"_s);
    QCOMPARE(listed(), u"1"_s);
    QCOMPARE(columns(), u"name stage"_s);
    QVERIFY(hasDot(u"Inquiries"_s));
    QVERIFY(hasDot(u"Others"_s));
    QCOMPARE(told(), QString());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"Inquiries"_s).layout.condition, u"stage = mql"_s);
    choose(u"All"_s);
    QCOMPARE(listed(), u"3 2 1"_s);
    QCOMPARE(columns(), u"name account grade stage owner channel source created"_s);
    // What somebody changed between two sessions is what is shown, where nothing was changed here.
    choose(u"Inquiries"_s);
    const QJsonObject unchanged = m_page->session();
    m_page.reset();
    SavedView view = stored(u"Inquiries"_s);
    view.layout.condition = u"stage = inquiry"_s;
    byOthers(view, sophie);
    open(sophie, unchanged);
    QCOMPARE(listed(), u"2 3"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
}

void TestViewSwitch::whatIsNotThereAnyMoreIsLeftOutAndTold()
{
    SavedView view = make(u"By region"_s, u"x_region is missing"_s, Sharing::Private, sophie);
    view.layout.columns = {u"name"_s, u"x_region"_s, u"stage"_s};
    view.layout.sort = u"-x_region,name"_s;
    byOthers(view, sophie);
    open();
    choose(u"By region"_s);
    QCOMPARE(columns(), u"name x_region stage"_s);
    QCOMPARE(told(), QString());
    run(u"DELETE FROM custom_field"_s);
    m_page->refresh();
    QTRY_VERIFY(told().contains(u"x_region. They are left out."_s));
    settled();
    QVERIFY(told().contains(u"cannot be read any more, so that it shows all: x_region is missing"_s));
    QCOMPARE(columns(), u"name stage"_s);
    QCOMPARE(listed(), u"1 2 3"_s);
    QVERIFY(!hasDot(u"By region"_s));
    QCOMPARE(m_page->findChild<ConditionBox *>()->text(), QString());
    // And at the next start.
    open(sophie, m_page->session());
    QCOMPARE(columns(), u"name stage"_s);
    QVERIFY(told().contains(u"x_region"_s));
}

void TestViewSwitch::aLinkOpensOrSaysWhyNot()
{
    const SavedView mine = make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    const SavedView bens = make(u"Ben’s"_s, {}, Sharing::Private, ben);
    open();
    choose(u"Inquiries"_s);
    trigger(u"Copy link to this view"_s);
    const auto link = BatonLink::parse(QApplication::clipboard()->text());
    QVERIFY(link);
    QCOMPARE(*link, BatonLink{mine.id});
    choose(u"All"_s);
    m_page->showView(mine.id);
    settled();
    QCOMPARE(front(), u"Inquiries"_s);
    QCOMPARE(listed(), u"2 3"_s);
    for (const ViewId unseen : {bens.id, ViewId(999)}) {
        m_page->showView(unseen);
        QTRY_VERIFY(told().contains(u"not there any more, or it is not shared with you"_s));
        settled();
        QCOMPARE(front(), u"Inquiries"_s);
        notes()->hide();
    }
    // One that was made a moment ago.
    const SavedView fresh = make(u"Fresh"_s, u"stage = mql"_s, Sharing::Team, olga);
    m_page->showView(fresh.id);
    QTRY_COMPARE(front(), u"Fresh"_s);
}

void TestViewSwitch::onesWayLeadsBackToAView()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    const QVariant all = m_page->place();
    QSignalSpy moved(m_page.get(), &Page::placeChanged);
    choose(u"Inquiries"_s);
    QCOMPARE(moved.size(), 1);
    const QVariant view = m_page->place();
    QVERIFY(view != all);
    m_page->goTo(all);
    settled();
    QCOMPARE(front(), u"All"_s);
    QCOMPARE(listed(), u"3 2 1"_s);
    m_page->goTo(view);
    settled();
    QCOMPARE(front(), u"Inquiries"_s);
    QCOMPARE(listed(), u"2 3"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
    QCOMPARE(m_page->place(), view);
}

void TestViewSwitch::whatAnotherPageOpensLeavesTheView()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    open();
    choose(u"Inquiries"_s);
    m_page->showOnly({u"SLA"_s, u"Expired"_s, u"2"_s, {}, {LeadId(1), LeadId(2)}});
    settled();
    QCOMPARE(front(), u"All"_s);
    QCOMPARE(listed(), u"2 1"_s);
    QCOMPARE(m_page->session()[u"views"_s][u"front"_s].toInteger(), stored(u"Inquiries"_s).id.value());
    m_page->comeByHand();
    settled();
    QCOMPARE(front(), u"Inquiries"_s);
    QCOMPARE(listed(), u"2 3"_s);
    QVERIFY(!hasDot(u"Inquiries"_s));
}

void TestViewSwitch::moreViewsThanFitAreInAMenu()
{
    for (int number = 1; number <= 12; ++number)
        make(u"A view with the number %1"_s.arg(number, 2, 10, QChar(u'0')), u"stage = mql"_s, Sharing::Team, olga);
    open();
    auto *bar = m_page->findChild<ViewBar *>();
    const auto shown = [this] {
        int count = 0;
        for (auto *tab : tabs()->findChildren<QAbstractButton *>()) {
            count += tab->isVisible();
            if (tab->isVisible() && !m_page->rect().contains(QRect(tab->mapTo(m_page.get(), QPoint()), tab->size())))
                return -1;
        }
        return count;
    };
    QTRY_VERIFY(shown() > 3 && shown() < 13);
    const int wide = shown();
    choose(u"A view with the number 12"_s);
    QTRY_VERIFY(tabs()->findChildren<QAbstractButton *>().last()->isVisible());
    QTRY_VERIFY(shown() > 3);
    m_page->resize(800, 800);
    QTRY_VERIFY(shown() > 1 && shown() < wide);
    QVERIFY(tabs()->findChildren<QAbstractButton *>().last()->isVisible());
    QTRY_VERIFY(bar->height() < 60); // One row.
    const auto buttons = bar->findChildren<QToolButton *>();
    const auto all = std::ranges::find(buttons, u"All views"_s, &QWidget::accessibleName);
    QVERIFY((*all)->isVisible());
    (*all)->setFocus();
    press(Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 13);
    QVERIFY(menu->actions().last()->isChecked());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(front(), u"A view with the number 01"_s);
    m_page->resize(4000, 800);
    QTRY_COMPARE(shown(), 13);
    QVERIFY(!(*all)->isVisible());
}

void TestViewSwitch::thePaletteFindsViews()
{
    make(u"Inquiries"_s, u"stage = inquiry"_s, Sharing::Team, olga);
    make(u"Ben’s inquiries"_s, {}, Sharing::Private, ben);
    open();
    ViewSource source(*m_views, {{u"leads"_s, u"Leads"_s}}, nullptr);
    QCOMPARE(source.sign(), QChar(u'/'));
    QSignalSpy answered(&source, &PaletteSource::answered);
    QSignalSpy chosen(&source, &ViewSource::viewChosen);
    source.prepare();
    source.find(u"inq"_s);
    QTRY_COMPARE(answered.size(), 1);
    const auto entries = answered.first()[1].value<QList<PaletteEntry>>();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().text, u"Inquiries"_s);
    QCOMPARE(entries.first().detail, u"Leads · Shared"_s);
    entries.first().run();
    QCOMPARE(chosen.size(), 1);
    source.find(u"nothing like it"_s);
    QVERIFY(answered.last()[1].value<QList<PaletteEntry>>().isEmpty());
}

void TestViewSwitch::whoeverWorksHereHasHisOwn()
{
    make(u"Sophie’s"_s, u"stage = inquiry"_s, Sharing::Private, sophie);
    make(u"Ben’s"_s, u"stage = mql"_s, Sharing::Private, ben);
    open();
    QCOMPARE(tabNames(), u"All, Sophie’s"_s);
    choose(u"Sophie’s"_s);
    m_author->setUser(ben);
    m_page->changePerson();
    QTRY_COMPARE(tabNames(), u"All, Ben’s"_s);
    settled();
    QCOMPARE(front(), u"All"_s);
    QCOMPARE(listed(), u"3 2 1"_s);
}

QTEST_MAIN(TestViewSwitch)
#include "tst_viewswitch.moc"
