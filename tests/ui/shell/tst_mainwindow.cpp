// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/controls.h"
#include "common/errorbar.h"
#include "common/page.h"
#include "common/themeswitch.h"
#include "shell/choicecard.h"
#include "shell/databasedialog.h"
#include "shell/firstrunpage.h"
#include "shell/mainwindow.h"
#include "shell/navigationitem.h"
#include "shell/shellsettings.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    explicit PlainPage(const QString &title)
        : m_title(title)
        , m_field(new QLineEdit)
        , m_second(new QLineEdit)
    {
        m_field->setAccessibleName(title);
        m_second->setAccessibleName(title + u" again"_s);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
        column->addWidget(m_second);
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString statusText() const override { return m_title + u" as of 14:32"_s; }
    [[nodiscard]] QList<KeyHint> keyHints() const override { return {{u"Enter"_s, u"open"_s}, {u"/"_s, u"find"_s}}; }
    void activate() override
    {
        ++activations;
        m_field->setFocus();
    }

    void comeByHand() override { ++comings; }
    [[nodiscard]] QLineEdit *second() const { return m_second; }

    int activations = 0;
    int comings = 0; ///< By the person's own hand.

private:
    QString m_title;
    QLineEdit *m_field;
    QLineEdit *m_second;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstPageIsChosenByDigits();
    void theFirstPageFits_data();
    void theFirstPageFits();
    void everythingHasAName();
    void tabReachesEverything();
    void goKeysAndFunctionKeysMove();
    void onlyTheNavigationComesByHand();
    void theWayBackEndsWhereTheKeyboardWas();
    void theNavigationSaysWhoActs();
    void aNoticeGoesWithItsPage();
    void aNarrowWindowGetsARail();
    void theThemeIsRemembered();
    void recentWorkspacesAreOfferedLatestFirst();
    void longWorkShowsAndCancels();
    void closingTakesThePagesAway();
    void leavingAsksWhileAnImportRuns();
    void addressesWithPasswordsAreRefused();

private:
    void open();
    [[nodiscard]] QAction *actionNamed(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    ActivityList m_activities;
    std::unique_ptr<MainWindow> m_window;
    PlainPage *m_leads = nullptr;
    PlainPage *m_funnel = nullptr;
};

void TestMainWindow::init()
{
    QFile::remove(m_folder.filePath(u"baton.ini"_s));
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_settings = std::make_unique<ShellSettings>(m_folder.filePath(u"baton.ini"_s));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestMainWindow::open()
{
    m_leads = new PlainPage(u"Leads"_s);
    m_funnel = new PlainPage(u"Funnel"_s);
    m_window->addPage(m_leads, {Icon::Leads, NavigationSection::FollowUp, QKeySequence(u"G, L"_s)});
    m_window->addPage(m_funnel, {Icon::Funnel, NavigationSection::OneFunnel, QKeySequence(u"G, F"_s)});
    m_window->showWorkspace(u"Kestrel Instruments"_s);
}

QAction *TestMainWindow::actionNamed(const QString &text) const
{
    const auto actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestMainWindow::theFirstPageIsChosenByDigits()
{
    FirstRunPage &page = m_window->firstRun();
    QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
    QSignalSpy own(&page, &FirstRunPage::newFileChosen);
    QSignalSpy team(&page, &FirstRunPage::databaseChosen);
    QTest::keyClick(m_window.get(), Qt::Key_1);
    QTRY_COMPARE(sample.count(), 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(sample.count(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QTRY_COMPARE(team.count(), 1);
    auto *dialog = m_window->findChild<DatabaseDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(own.count(), 0);
}

void TestMainWindow::theFirstPageFits_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 by 900") << 10.0 << QSize(1440, 900);
    QTest::newRow("1024 by 700") << 10.0 << QSize(1024, 700);
    QTest::newRow("18 pt") << 18.0 << QSize(1440, 900);
}

void TestMainWindow::theFirstPageFits()
{
    QFETCH(double, points);
    QFETCH(QSize, size);
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    MainWindow window(*m_theme, m_activities, *m_settings);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.size(), size);
    QCOMPARE(clippedTexts(window).join(u'\n'), QString());
    QCOMPARE(overlaps(window).join(u'\n'), QString());
}

void TestMainWindow::everythingHasAName()
{
    QCOMPARE(unnamedFocusables(*m_window).join(u'\n'), QString());
    open();
    QCOMPARE(unnamedFocusables(*m_window).join(u'\n'), QString());
    m_window->resize(1024, 700);
    QCOMPARE(unnamedFocusables(*m_window).join(u'\n'), QString());
}

void TestMainWindow::tabReachesEverything()
{
    const auto onFirstRun = tabStops(*m_window);
    QCOMPARE(onFirstRun.size(), 4); // Three choices and "open another file".
    open();
    const auto inWorkspace = tabStops(*m_window);
    int entries = 0;
    for (QWidget *stop : inWorkspace)
        entries += qobject_cast<NavigationItem *>(stop) ? 1 : 0;
    QVERIFY(entries >= 1); // The others by arrows, as in every group of which one is current.
    QVERIFY(inWorkspace.contains(m_leads->findChild<QLineEdit *>()));
}

void TestMainWindow::goKeysAndFunctionKeysMove()
{
    open();
    QCOMPARE(m_window->currentPage(), m_leads);
    QCOMPARE(m_window->windowTitle(), u"Leads – Kestrel Instruments – Baton"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(qobject_cast<NavigationItem *>(m_window->focusWidget()));
    QTest::keySequence(m_window.get(), QKeySequence(u"G, F"_s));
    QCOMPARE(m_window->currentPage(), m_funnel);
    QCOMPARE(m_funnel->activations, 1);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Up);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), m_leads);
}

void TestMainWindow::onlyTheNavigationComesByHand()
{
    open();
    QCOMPARE(m_leads->comings, 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    m_window->showPage(m_funnel); // As a figure does.
    QCOMPARE(m_funnel->comings, 0);
    actionNamed(u"Leads"_s)->trigger();
    QCOMPARE(m_leads->comings, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), m_funnel);
    QCOMPARE(m_funnel->comings, 0);
}

void TestMainWindow::theWayBackEndsWhereTheKeyboardWas()
{
    open();
    m_leads->second()->setFocus();
    m_window->showPage(m_funnel);
    QVERIFY(m_funnel->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), m_leads);
    QCOMPARE(m_window->focusWidget(), m_leads->second());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), m_funnel);
    QVERIFY(m_window->focusWidget() != m_funnel->second());
}

void TestMainWindow::theNavigationSaysWhoActs()
{
    open();
    const auto isSaid = [this](const QString &words) {
        const auto labels = m_window->findChild<Navigation *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(!isSaid(u"acts in this window"_s));
    m_window->setPerson(u"Anna Berg"_s);
    QVERIFY(isSaid(u"Anna Berg"_s));
    QVERIFY(isSaid(u"acts in this window"_s));
    m_window->resize(1000, 700); // A rail has room for marks alone.
    QTRY_VERIFY(!isSaid(u"Anna Berg"_s));
    m_window->resize(1440, 900);
    QTRY_VERIFY(isSaid(u"Anna Berg"_s));
    m_window->showFirstRun();
    open();
    QVERIFY(!isSaid(u"Anna Berg"_s)); // Of another workspace.
}

void TestMainWindow::aNoticeGoesWithItsPage()
{
    open();
    auto *bar = new ErrorBar(m_leads);
    m_leads->layout()->addWidget(bar);
    bar->showMessage(u"Saved."_s, ErrorBar::Tone::Notice);
    QVERIFY(bar->isVisible());
    m_window->showPage(m_funnel);
    m_window->showPage(m_leads);
    QVERIFY(!bar->isVisible());
    bar->showMessage(u"The disk is full."_s, ErrorBar::Tone::Danger);
    m_window->showPage(m_funnel);
    m_window->showPage(m_leads);
    QVERIFY(bar->isVisible()); // What went wrong stays until it is mended.
}

void TestMainWindow::aNarrowWindowGetsARail()
{
    open();
    auto *navigation = m_window->findChild<Navigation *>();
    QCOMPARE(navigation->form(), Navigation::Form::Full);
    m_window->resize(1199, 700);
    QCOMPARE(navigation->form(), Navigation::Form::Rail);
    m_window->resize(1200, 700);
    QCOMPARE(navigation->form(), Navigation::Form::Full);
    actionNamed(u"Navigation as icons"_s)->trigger();
    QCOMPARE(navigation->form(), Navigation::Form::Rail);
    QVERIFY(m_settings->prefersRail());
}

void TestMainWindow::theThemeIsRemembered()
{
    actionNamed(u"Dark colours"_s)->trigger();
    QCOMPARE(m_theme->appearance(), Appearance::Dark);
    QCOMPARE(ShellSettings(m_folder.filePath(u"baton.ini"_s)).theme(), ThemeChoice::Dark);
}

void TestMainWindow::recentWorkspacesAreOfferedLatestFirst()
{
    const QString first = m_folder.filePath(u"a.baton"_s);
    const QString second = m_folder.filePath(u"R&D.baton"_s);
    const QString gone = m_folder.filePath(u"gone.baton"_s);
    for (const auto &name : {first, second}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    for (const auto &name : {first, second, gone, first})
        m_settings->addRecent(name);
    QCOMPARE(m_settings->recent(), QStringList({first, gone, second}));
    open();
    QSignalSpy requested(m_window.get(), &MainWindow::openRequested);
    // The doubled ampersand is no mnemonic; actionNamed() drops both.
    const QString shown = m_folder.filePath(u"RD.baton"_s);
    QTRY_VERIFY(actionNamed(shown));
    actionNamed(shown)->trigger();
    QCOMPARE(requested.value(0).value(0).toString(), second);
    QVERIFY(!actionNamed(gone + u" (not found)"_s)->isEnabled());
}

void TestMainWindow::longWorkShowsAndCancels()
{
    open();
    auto *bar = m_window->findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    Activity *work = m_activities.start(u"Importing"_s, Activity::Cancel::Possible);
    work->setProgress(1, 4);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value() * 4, bar->maximum());
    QSignalSpy cancelled(work, &Activity::cancelRequested);
    auto *cancel = bar->parentWidget()->findChild<QToolButton *>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    work->finish();
    QVERIFY(!bar->isVisible());
    QVERIFY(m_activities.isEmpty());
}

void TestMainWindow::closingTakesThePagesAway()
{
    open();
    QSignalSpy gone(m_leads, &QObject::destroyed);
    m_window->showFirstRun();
    QCOMPARE(gone.count(), 1);
    QVERIFY(m_window->pages().isEmpty());
    QVERIFY(m_window->firstRun().isVisible());
    open(); // And again, with the same keys.
    QTest::keySequence(m_window.get(), QKeySequence(u"G, F"_s));
    QCOMPARE(m_window->findChildren<NavigationItem *>().size(), 2);
}

void TestMainWindow::leavingAsksWhileAnImportRuns()
{
    open();
    Activity *work = m_activities.start(u"Importing"_s, Activity::Cancel::Possible);
    work->setLeavingWords(u"An import is running."_s);
    QSignalSpy cancelled(work, &Activity::cancelRequested);
    const auto answer = [this](int button) {
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->text(), u"An import is running."_s);
        QTest::mouseClick(question->buttons().at(button), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    };
    const auto buttonNamed = [this](const QString &text) {
        const auto buttons = m_window->findChild<QMessageBox *>()->buttons();
        for (int i = 0; i < buttons.size(); ++i) {
            if (buttons[i]->text() == text)
                return i;
        }
        return -1;
    };
    QVERIFY(!m_window->close());
    answer(buttonNamed(u"Keep waiting"_s));
    QCOMPARE(cancelled.count(), 0);
    QVERIFY(m_window->isVisible());

    QVERIFY(!m_window->close());
    answer(buttonNamed(u"Stop after the rows written so far"_s));
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(m_window->isVisible()); // Until the rows under way are written.
    work->finish();
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::addressesWithPasswordsAreRefused()
{
    DatabaseDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy chosen(&dialog, &DatabaseDialog::addressChosen);
    auto *field = dialog.findChild<QLineEdit *>();
    field->setText(u"postgresql://mia:secret@db.example/leads"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    field->setText(u"postgresql://mia@db.example/leads"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
