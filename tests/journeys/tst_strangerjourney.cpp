// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "startup.h"
#include "words.h"

#include "common/conditionbox.h"
#include "common/filedialog.h"
#include "common/page.h"
#include "shell/guidepanel.h"
#include "shell/guiderow.h"
#include "shell/mainwindow.h"
#include "shell/preferencesdialog.h"
#include "shell/shellsettings.h"
#include "ui/journeyground.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int mostTabs = 80;

} // namespace

/// Somebody who has never seen the program, without a mouse: the ways to begin, the sample company and its four
/// stories, a file that comes in and goes again, another language and other colours, and the next day.
///
/// Nothing is done but by keys to whatever has the focus.
class TestStrangerJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theFirstRunMakesTheSample();
    void thePathThroughTheSampleIsOffered();
    void theLateHandoffIsFound();
    void theBouncedLeadIsFound();
    void theForgottenSourceIsFound();
    void theDearCampaignIsFound();
    void whatWasSeenIsTicked();
    void aFileComesIn();
    void andGoesAgain();
    void languageAndColoursAreChosen();
    void theNextDayIsAsItWas();

private:
    void begin();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Opens the first steps and goes where that one leads.
    void follow(Qt::Key digit);
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool tabTo(const QString &button);
    [[nodiscard]] bool isSaid(const QString &words) const;
    [[nodiscard]] QStringList rowOf(const QString &words) const;
    [[nodiscard]] QString front() const { return m_window->currentPage()->objectName(); }

    QTemporaryDir m_home;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    QJsonObject m_lookedAt; ///< What the list of leads showed before the restart.
};

void TestStrangerJourney::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    QFile list(m_home.filePath(u"fair.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("first_name,last_name,company,email\n"
               "Ylva,Sandqvist,Nordlind Pumps,ylva@nordlind.example\n"
               "Matteo,Bellandi,Officine Bellandi,matteo@bellandi.example\n"
               "Aoife,Brannigan,Brannigan Brewing,aoife@brannigan.example\n");
    list.close();
    begin();
}

/// As the program starts, with what it remembers.
void TestStrangerJourney::begin()
{
    applyChoices(ShellSettings());
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(Arguments());
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestStrangerJourney::cleanupTestCase()
{
    m_composition.reset();
    m_words.reset();
}

void TestStrangerJourney::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QWidget *popup = QApplication::activePopupWidget();
    const QWidget *active = popup ? popup : QApplication::activeWindow();
    QTest::keyClick((active ? active : m_window)->windowHandle(), key, modifiers);
}

void TestStrangerJourney::type(const QString &text)
{
    for (const QChar letter : text) {
        const QWidget *active = QApplication::activeWindow();
        QTest::keyClick((active ? active : m_window)->windowHandle(), letter.toLatin1());
    }
}

bool TestStrangerJourney::isQuiet() const
{
    return QTest::qWaitFor([this] { return m_window->currentPage() && !m_window->currentPage()->isLoading(); },
                           patience);
}

void TestStrangerJourney::follow(Qt::Key digit)
{
    press(Qt::Key_G);
    press(Qt::Key_G);
    const auto *panel = m_window->findChild<GuidePanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->isAncestorOf(QApplication::focusWidget()));
    press(digit);
    QVERIFY(!panel->isVisible());
    QVERIFY(isQuiet());
}

bool TestStrangerJourney::tabTo(const QString &button)
{
    for (int i = 0; i < mostTabs; ++i) {
        const auto *focus = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (focus && QString(focus->text()).remove(u'&').contains(button))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool TestStrangerJourney::isSaid(const QString &words) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// The row of a list on the page that has these words; empty where there is none.
QStringList TestStrangerJourney::rowOf(const QString &words) const
{
    const auto views = m_window->currentPage()->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (!view->isVisible())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells.append(view->model()->index(row, column).data().toString());
            if (cells.contains(words))
                return cells;
        }
    }
    return {};
}

void TestStrangerJourney::theFirstRunMakesTheSample()
{
    QVERIFY(m_window->pages().isEmpty());
    press(Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), patience);
    QVERIFY(isQuiet());
    const QDir place(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(place.path().startsWith(m_home.path()));
    QVERIFY(place.exists(u"sample.baton"_s));
}

void TestStrangerJourney::thePathThroughTheSampleIsOffered()
{
    const auto *panel = m_window->findChild<GuidePanel *>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->findChildren<GuideRow *>().size(), 6);
    QTRY_VERIFY(qobject_cast<GuideRow *>(QApplication::focusWidget()));
    press(Qt::Key_Down);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"2"));
    // Closed it is out of the way, and comes back by its key.
    press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(!qobject_cast<GuideRow *>(QApplication::focusWidget()));
}

void TestStrangerJourney::theLateHandoffIsFound()
{
    follow(Qt::Key_4);
    QCOMPARE(front(), u"sla"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"Ingrid Kaltenbach"_s).isEmpty(), patience);
    QVERIFY(isSaid(u"The largest order in sight"_s));
}

void TestStrangerJourney::theBouncedLeadIsFound()
{
    follow(Qt::Key_3);
    QCOMPARE(front(), u"leads"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"Bruno Castellani"_s).isEmpty(), patience);
    QTRY_VERIFY2(m_window->currentPage()->statusText().startsWith(u"1 of 400"),
                 qPrintable(m_window->currentPage()->statusText()));
}

void TestStrangerJourney::theForgottenSourceIsFound()
{
    follow(Qt::Key_5);
    QCOMPARE(front(), u"sla"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"Webinars"_s).isEmpty(), patience);
    const QStringList webinars = rowOf(u"Webinars"_s);
    QVERIFY2(webinars.contains(u"100.0 %"_s) || webinars.join(u' ').contains(u"100"), qPrintable(webinars.join(u'|')));
    // One stands on it, wherever it is in the list.
    const auto *table = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    QVERIFY(table);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Webinars"_s);
    QVERIFY(!table->viewport()->visibleRegion().intersected(table->visualRect(table->currentIndex())).isEmpty());
}

void TestStrangerJourney::theDearCampaignIsFound()
{
    follow(Qt::Key_6);
    QCOMPARE(front(), u"campaigns"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"Autumn fair"_s).isEmpty(), patience);
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    QVERIFY(list);
    QTRY_COMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"Autumn fair"_s);
}

void TestStrangerJourney::whatWasSeenIsTicked()
{
    press(Qt::Key_G);
    press(Qt::Key_G);
    const auto rows = m_window->findChildren<GuideRow *>();
    QStringList ticked;
    for (const GuideRow *row : rows)
        if (row->isTicked())
            ticked.append(row->key());
    QCOMPARE(ticked.join(u' '), u"rules sla source campaign"_s);
    press(Qt::Key_Escape);
}

void TestStrangerJourney::aFileComesIn()
{
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<FileDialog *>());
    auto *dialog = m_window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    type(m_home.filePath(u"fair.csv"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<FileDialog *>(), patience);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage()->statusText(), u"Nothing has been written yet"_s, patience);
    QCOMPARE(front(), u"import"_s);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(isQuiet());
        const QString before = m_window->currentPage()->keyHints().constLast().text;
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading()
                                     && m_window->currentPage()->keyHints().constLast().text != before,
                                 patience);
    }
    QCOMPARE(m_window->currentPage()->statusText(), u"Written"_s);
    press(Qt::Key_G);
    press(Qt::Key_L);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && !rowOf(u"Ylva Sandqvist"_s).isEmpty(), patience);
}

void TestStrangerJourney::andGoesAgain()
{
    press(Qt::Key_G);
    press(Qt::Key_I);
    QCOMPARE(front(), u"import"_s);
    QVERIFY(tabTo(u"Undo this import"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QVERIFY(QTest::qWaitForWindowActive(m_window->findChild<QMessageBox *>()));
    QVERIFY(tabTo(u"Undo"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage()->statusText(), u"Undone"_s, patience);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    press(Qt::Key_G);
    press(Qt::Key_L);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && m_window->currentPage()->statusText().contains(u"400"), patience);
    QVERIFY(rowOf(u"Ylva Sandqvist"_s).isEmpty());
}

void TestStrangerJourney::languageAndColoursAreChosen()
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<PreferencesDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(m_window->findChild<PreferencesDialog *>()));
    // The ring of the focus is drawn before Tab was ever pressed there.
    QVERIFY(m_window->findChild<PreferencesDialog *>()->testAttribute(Qt::WA_KeyboardFocusChange));
    press(Qt::Key_Down);
    press(Qt::Key_Down); // Dark.
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // Deutsch.
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PreferencesDialog *>());
    QCOMPARE(ShellSettings().theme(), ThemeChoice::Dark);
    QCOMPARE(ShellSettings().language(), u"de"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));

    press(Qt::Key_G);
    press(Qt::Key_F);
    QCOMPARE(front(), u"funnel"_s);
    QVERIFY(isQuiet());
    press(Qt::Key_F);
    QVERIFY(qobject_cast<ConditionBox *>(QApplication::focusWidget()));
    type(u"country = DE"_s);
    press(Qt::Key_Return);
    QVERIFY(isQuiet());

    // Somebody is looked at in a list that is narrowed as well.
    press(Qt::Key_G);
    press(Qt::Key_L);
    press(Qt::Key_F);
    QVERIFY(qobject_cast<ConditionBox *>(QApplication::focusWidget()));
    type(u"country = DE"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && !m_window->currentPage()->statusText().startsWith(u"400"), patience);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_J);
    QVERIFY(isQuiet());
    m_lookedAt = m_window->currentPage()->session();
    QVERIFY(m_lookedAt[u"lead"_s].toInteger() > 0);
    press(Qt::Key_G);
    press(Qt::Key_F);
    QCOMPARE(front(), u"funnel"_s);
    QVERIFY(isQuiet());
}

void TestStrangerJourney::theNextDayIsAsItWas()
{
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
    m_composition.reset();
    m_words.reset();
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), patience);
    QVERIFY(isQuiet());
    QCOMPARE(front(), u"funnel"_s);
    QCOMPARE(m_window->currentPage()->title(), u"Trichter"_s);
    QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 100);
    QTRY_COMPARE(m_window->currentPage()->findChild<ConditionBox *>()->text(), u"country = DE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->findChild<ConditionBox *>()->condition().isAlways(), patience);
    press(Qt::Key_G);
    press(Qt::Key_L);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage()->objectName(), u"leads"_s, patience);
    QVERIFY(isQuiet());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage()->session(), m_lookedAt, patience);
    // Nobody is led through the sample twice.
    QVERIFY(!m_window->findChild<GuidePanel *>()->isVisible());
    press(Qt::Key_G);
    press(Qt::Key_G);
    QTRY_VERIFY(m_window->findChild<GuidePanel *>()->isVisible());
    const auto rows = m_window->findChildren<GuideRow *>();
    QCOMPARE(std::ranges::count_if(rows, &GuideRow::isTicked), 5); // An import was made as well.
}

QTEST_MAIN(TestStrangerJourney)
#include "tst_strangerjourney.moc"
