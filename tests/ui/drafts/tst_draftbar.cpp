// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "common/themeswitch.h"
#include "drafts/draftbar.h"
#include "drafts/draftsdialog.h"
#include "drafts/draftservice.h"
#include "history/author.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/layoutcheck.h"
#include "verbs/touchdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const DraftKey ofSeventeen{u"log"_s, u"17"_s};
constexpr qint64 mostLost = 2000; ///< Milliseconds of words.

} // namespace

/// Words that were typed into a dialog and not finished: when they are kept, when they come back, when they go.
class TestDraftBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoeverTypesOnAndOnIsKeptWithinTwoSeconds();
    void whatWasTypedComesBack();
    void itIsDroppedAndTheLineIsAsItWas();
    void theEndOfTheDialogDecides_data();
    void theEndOfTheDialogDecides();
    void aWindowThatGoesAwayKeepsTheWords();
    void theListShowsCopiesAndDrops();
    void theListHandsOverWhatShallGoOn();

private:
    TouchDialog *open(DraftBar::Acceptance acceptance = DraftBar::Acceptance::Wanted);
    [[nodiscard]] QLineEdit *note(const TouchDialog *dialog) const { return dialog->draftFields().first().line; }
    [[nodiscard]] std::optional<Draft> kept() const;
    [[nodiscard]] QPushButton *button(const QWidget *dialog, const QString &text) const;

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<DraftService> m_drafts;
    std::unique_ptr<QWidget> m_window;
};

void TestDraftBar::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_drafts = std::make_unique<DraftService>(*m_database, *m_author, m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
}

void TestDraftBar::cleanup()
{
    m_window.reset();
    m_drafts.reset();
    m_author.reset();
    m_database.reset();
    m_test.reset();
    m_theme.reset();
}

TouchDialog *TestDraftBar::open(DraftBar::Acceptance acceptance)
{
    auto *dialog = new TouchDialog(u"Anna Berg"_s, {}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new DraftBar(*m_drafts, ofSeventeen, u"Anna Berg"_s, dialog->draftFields(), dialog, acceptance);
    dialog->open();
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

std::optional<Draft> TestDraftBar::kept() const
{
    const auto found = m_drafts->find(ofSeventeen).result();
    return found ? *found : std::nullopt;
}

QPushButton *TestDraftBar::button(const QWidget *dialog, const QString &text) const
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        if (QString(each->text()).remove(u'&') == text && each->isVisible())
            return each;
    return nullptr;
}

void TestDraftBar::whoeverTypesOnAndOnIsKeptWithinTwoSeconds()
{
    TouchDialog *dialog = open();
    QVERIFY(dialog);
    QElapsedTimer timer;
    timer.start();
    // A letter at each look: a pause between two letters is never long enough to be one.
    const bool isKept = QTest::qWaitFor(
        [&] {
            QTest::keyClicks(note(dialog), u"x"_s);
            return kept().has_value();
        },
        static_cast<int>(mostLost));
    QVERIFY(isKept);
    QVERIFY2(timer.elapsed() <= mostLost, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(kept()->label, u"Anna Berg"_s);
}

void TestDraftBar::whatWasTypedComesBack()
{
    QTest::keyClicks(note(open()), u"She calls back"_s);
    QTest::keyClick(m_window->findChild<TouchDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<TouchDialog *>());
    QTRY_VERIFY(kept());

    TouchDialog *again = open();
    QTRY_COMPARE(note(again)->text(), u"She calls back"_s);
    auto *bar = again->findChild<DraftBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().startsWith(u"You typed this at "_s), qPrintable(bar->accessibleName()));
    QCOMPARE(unnamedFocusables(*again), QStringList());
    // What is only given back is not new.
    QCOMPARE(kept()->changedAt, m_clock.now());
}

void TestDraftBar::itIsDroppedAndTheLineIsAsItWas()
{
    BATON_VERIFY(m_drafts->keep(ofSeventeen, u"Anna Berg"_s, {{u"note"_s, u"Old words"_s}}).result());
    TouchDialog *dialog = open();
    QTRY_COMPARE(note(dialog)->text(), u"Old words"_s);
    QTest::keyClick(button(dialog, u"Drop it"_s), Qt::Key_Space);
    QCOMPARE(note(dialog)->text(), QString());
    QVERIFY(note(dialog)->hasFocus());
    QVERIFY(!dialog->findChild<DraftBar *>()->isVisible());
    QTRY_VERIFY(!kept());
}

void TestDraftBar::theEndOfTheDialogDecides_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<DraftBar::Acceptance>("acceptance");
    QTest::addColumn<bool>("stays");

    QTest::newRow("Esc keeps") << QString() << DraftBar::Acceptance::Wanted << true;
    QTest::newRow("Cancel drops") << u"Cancel"_s << DraftBar::Acceptance::Wanted << false;
    QTest::newRow("what was committed goes") << u"Log"_s << DraftBar::Acceptance::Committed << false;
    QTest::newRow("what may yet be refused stays") << u"Log"_s << DraftBar::Acceptance::Wanted << true;
}

void TestDraftBar::theEndOfTheDialogDecides()
{
    QFETCH(QString, button);
    QFETCH(DraftBar::Acceptance, acceptance);
    QFETCH(bool, stays);
    BATON_VERIFY(m_drafts->keep(ofSeventeen, u"Anna Berg"_s, {{u"note"_s, u"Old"_s}}).result());
    TouchDialog *dialog = open(acceptance);
    QTRY_COMPARE(note(dialog)->text(), u"Old"_s);
    QTest::keyClicks(note(dialog), u" words"_s);

    if (button.isEmpty())
        QTest::keyClick(dialog, Qt::Key_Escape);
    else
        this->button(dialog, button)->click();
    QTRY_VERIFY(!m_window->findChild<TouchDialog *>());
    BATON_VERIFY(m_drafts->drop({u"other"_s, {}}).result()); // Written behind what the dialog wrote.
    QCOMPARE(kept().has_value(), stays);
    if (stays)
        QCOMPARE(kept()->fields, QJsonObject({{u"note"_s, u"Old words"_s}}));
}

void TestDraftBar::aWindowThatGoesAwayKeepsTheWords()
{
    QTest::keyClicks(note(open()), u"Half a sen"_s);
    m_window.reset();
    QTRY_VERIFY(kept());
    QCOMPARE(kept()->fields, QJsonObject({{u"note"_s, u"Half a sen"_s}}));
}

void TestDraftBar::theListShowsCopiesAndDrops()
{
    BATON_VERIFY(m_drafts->keep(ofSeventeen, u"Anna Berg"_s, {{u"note"_s, u"She calls <b>back</b>"_s}}).result());
    BATON_VERIFY(m_drafts->keep({u"cost"_s, u"1/0"_s}, u"Fair"_s, {{u"vendor"_s, u"Print & Co"_s}}).result());
    auto *dialog = new DraftsDialog(*m_drafts, m_window.get());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Cost line"_s);
    QCOMPARE(unnamedFocusables(*dialog), QStringList());
    QCOMPARE(clippedTexts(*dialog), QStringList());
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"She calls <b>back</b>"_s);
    QTest::keyClick(button(dialog, u"Copy the words"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"She calls <b>back</b>"_s);
    QTest::keyClick(button(dialog, u"Drop it"_s), Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!kept());
    QTest::keyClick(button(dialog, u"Drop it"_s), Qt::Key_Space);
    QTRY_VERIFY(!table->isVisible());
    QVERIFY(dialog->findChild<QLabel *>());
}

void TestDraftBar::theListHandsOverWhatShallGoOn()
{
    BATON_VERIFY(m_drafts->keep(ofSeventeen, u"Anna Berg"_s, {{u"note"_s, u"Words"_s}}).result());
    auto *dialog = new DraftsDialog(*m_drafts, m_window.get());
    QList<DraftKey> wanted;
    connect(dialog, &DraftsDialog::openWanted, this, [&wanted](const Draft &draft) { wanted.append(draft.key); });
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->findChild<QTableView *>()->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), ofSeventeen);
    QVERIFY(kept()); // It goes where it is finished.
}

QTEST_MAIN(TestDraftBar)
#include "tst_draftbar.moc"
