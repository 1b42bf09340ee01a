// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "batonctlrun.h"
#include "composition.h"
#include "ui/stallwatch.h"
#include "words.h"

#include "campaigns/campaignspage.h"
#include "common/errorbar.h"
#include "funnel/funnelpage.h"
#include "funnel/funneltablemodel.h"
#include "leads/leadgrid.h"
#include "leads/leadnumber.h"
#include "leads/leadpane.h"
#include "leads/leadspage.h"
#include "palette/commandpalette.h"
#include "queue/queuemodel.h"
#include "queue/queuepage.h"
#include "shell/choicecard.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "sla/slapage.h"
#include "verbs/answerdialog.h"
#include "verbs/stagedialog.h"
#include "verbs/touchdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QString now = u"2026-11-23T10:00:00Z"_s; // A Monday.
constexpr int patience = 20'000;

/// The figures that count hand-offs and stages, by their keys.
using Figures = QMap<QString, qint64>;

} // namespace

/// The whole thread by the real window and its keys alone: the sample company is made, scored, qualified and routed;
/// somebody accepts what came, calls, moves it on until it is won, gives another lead back and takes that back again.
/// What the pages show in the end is what the command line reads from the file.
class TestLeadJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_watch->setLabel(QString::fromLatin1(QTest::currentTestFunction())); }
    void cleanupTestCase();
    void theSampleIsMadeByTheFirstRun();
    void leadsAreScoredQualifiedAndRouted();
    void aRoutedLeadIsLookedAt();
    void itsOwnerFindsItInTheQueue();
    void itIsAcceptedCalledAndWon();
    void anotherIsGivenBackAndThatTakenBack();
    void pagesShowWhatTheFileHolds();
    void theWayBackLeadsThroughThePages();
    void thePaletteFindsALeadAndACampaign();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    bool comeBack();
    template<typename AnyPage>
    AnyPage *go(Qt::Key key);
    template<typename Dialog>
    Dialog *dialog();
    [[nodiscard]] bool isSaid(const QString &words) const;
    [[nodiscard]] QJsonDocument ask(const QStringList &words) const;
    [[nodiscard]] Figures figures() const;
    [[nodiscard]] bool lookAt(const QString &no);

    std::unique_ptr<StallWatch> m_watch;
    QTemporaryDir m_folder;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    QString m_file;
    QString m_lead; ///< "L-000123", which was routed.
    QString m_other; ///< Another one of the same queue.
    QString m_owner;
    bool m_isForTele = false;
    Figures m_before;
};

void TestLeadJourney::initTestCase()
{
    m_watch = std::make_unique<StallWatch>();
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QCoreApplication::setApplicationName(u"baton"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_words = std::make_unique<Words>();
    Arguments arguments;
    arguments.now = *instantFromIso(now);
    arguments.size = QSize(1440, 900);
    arguments.surroundings = Arguments::Surroundings::Fixed;
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *main = qobject_cast<MainWindow *>(window))
            m_window = main;
    }
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestLeadJourney::cleanupTestCase()
{
    qInfo("The window stood still for at most\n%s", qPrintable(m_watch->report())); // The machine's times: no test.
    m_watch.reset();
    m_composition.reset();
    m_words.reset();
}

void TestLeadJourney::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *active = QApplication::activeWindow();
    QTest::keyClick((active ? active : m_window)->windowHandle(), key, modifiers);
}

void TestLeadJourney::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
}

// No desktop gives the focus back to the window when a question is answered.
bool TestLeadJourney::comeBack()
{
    if (!QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(); }))
        return false;
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window);
}

template<typename AnyPage>
AnyPage *TestLeadJourney::go(Qt::Key key)
{
    if (!comeBack())
        return nullptr;
    press(Qt::Key_G);
    press(key);
    auto *page = qobject_cast<AnyPage *>(m_window->currentPage());
    return page && QTest::qWaitFor([page] { return !page->isLoading(); }, patience) ? page : nullptr;
}

template<typename Dialog>
Dialog *TestLeadJourney::dialog()
{
    Dialog *found = nullptr;
    const bool isThere = QTest::qWaitFor([this, &found] {
        found = m_window->findChild<Dialog *>();
        return found && found->isVisible();
    });
    return isThere && QTest::qWaitForWindowActive(found) ? found : nullptr;
}

bool TestLeadJourney::isSaid(const QString &words) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QJsonDocument TestLeadJourney::ask(const QStringList &words) const
{
    return batonctl(QStringList{u"-w"_s, m_file, u"--json"_s, u"--now"_s, now} + words).document;
}

Figures TestLeadJourney::figures() const
{
    Figures figures;
    const QJsonObject ledger = ask({u"handoff"_s, u"ledger"_s}).object();
    for (const HandoffBucket bucket : allHandoffBuckets)
        figures.insert(keyOf(bucket), ledger[keyOf(bucket)].toInteger(-1));
    figures.insert(u"handoffs"_s, ledger[u"total"].toInteger(-1));
    const QJsonArray stages = ask({u"funnel"_s, u"report"_s}).object()[u"stages"].toArray();
    for (const QJsonValue &stage : stages) {
        figures.insert(stage[u"key"].toString() + u".reached"_s, stage[u"reached"].toInteger(-1));
        figures.insert(stage[u"key"].toString() + u".stock"_s, stage[u"stock"].toInteger(-1));
    }
    return figures;
}

void TestLeadJourney::theSampleIsMadeByTheFirstRun()
{
    auto *sample = m_window->findChild<ChoiceCard *>();
    QVERIFY(sample && sample->isVisible());
    sample->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), patience);
    m_file = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.baton"_s);
    QVERIFY(QFile::exists(m_file));
    auto *leads = go<LeadsPage>(Qt::Key_L);
    QVERIFY(leads);
    QVERIFY2(leads->statusText().startsWith(u"400 leads"), qPrintable(leads->statusText()));
}

void TestLeadJourney::leadsAreScoredQualifiedAndRouted()
{
    const Figures before = figures();
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"leads got an owner."_s), patience);
    const Figures after = figures();
    QVERIFY(after[u"mql.reached"_s] > before[u"mql.reached"_s]);
    QVERIFY(after[u"handoffs"_s] > before[u"handoffs"_s]);
}

void TestLeadJourney::aRoutedLeadIsLookedAt()
{
    // Two that were routed to the same person just now and wait for an answer.
    QMap<QString, QStringList> byOwner;
    QSet<QString> forTele;
    const QJsonArray waiting = ask({u"handoff"_s, u"list"_s, u"--bucket"_s, u"pending"_s}).array();
    for (const QJsonValue &handoff : waiting) {
        if (handoff[u"handedAt"].toString() == now && handoff[u"acceptedAt"].isNull()
            && !handoff[u"owner"].toString().isEmpty())
            byOwner[handoff[u"owner"].toString()].append(handoff[u"no"].toString());
        if (handoff[u"to"].toString() == u"tele")
            forTele.insert(handoff[u"no"].toString());
    }
    const auto most = std::ranges::max_element(byOwner, {}, &QStringList::size);
    QVERIFY(most != byOwner.end() && most->size() >= 2);
    m_owner = most.key();
    m_lead = most->at(0);
    m_other = most->at(1);
    m_isForTele = forTele.contains(m_lead);

    auto *leads = go<LeadsPage>(Qt::Key_L);
    QVERIFY(leads);
    press(Qt::Key_Slash);
    type(m_lead);
    press(Qt::Key_Return);
    auto *grid = leads->findChild<LeadGrid *>();
    QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), 1, patience);
    QVERIFY(grid->hasFocus()); // Enter goes on to what was found.
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_owner), patience); // In the pane: whose it is and why.
    const QJsonObject why = ask({u"route"_s, u"explain"_s, m_lead}).object();
    QCOMPARE(why[u"chosen"].toString(), m_owner);
    QCOMPARE(why[u"outcome"].toString(), u"assigned"_s);
    press(Qt::Key_Slash);
    press(Qt::Key_Escape); // Empties the search …
    press(Qt::Key_Escape); // … and leaves it.
    QTRY_VERIFY_WITH_TIMEOUT(grid->model()->rowCount() == 400, patience);
}

void TestLeadJourney::itsOwnerFindsItInTheQueue()
{
    auto *queue = go<QueuePage>(Qt::Key_Q);
    QVERIFY(queue);
    auto *who = queue->findChild<QComboBox *>();
    who->setFocus();
    press(Qt::Key_Home);
    for (int i = 0; i < who->count() && who->currentText() != m_owner; ++i)
        press(Qt::Key_Down);
    QCOMPARE(who->currentText(), m_owner);
    QTRY_VERIFY_WITH_TIMEOUT(!queue->isLoading() && isSaid(u"Queue of "_s + m_owner), patience);
    QVERIFY(lookAt(m_lead));
}

bool TestLeadJourney::lookAt(const QString &no)
{
    auto *queue = qobject_cast<QueuePage *>(m_window->currentPage());
    auto *table = queue ? queue->findChild<QTableView *>() : nullptr;
    if (!table || !comeBack())
        return false;
    table->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    const auto *model = static_cast<QueueModel *>(table->model());
    const int row = model->rowOf(*leadIdFromNumber(no));
    for (int i = table->currentIndex().row(); i < row; ++i)
        press(Qt::Key_J);
    return row >= 0 && table->currentIndex().row() == row
        && QTest::qWaitFor([queue] { return !queue->isLoading(); }, patience);
}

void TestLeadJourney::itIsAcceptedCalledAndWon()
{
    m_before = figures();
    press(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u" was accepted."_s), patience);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->currentPage()->isLoading(); }, patience));
    QVERIFY(lookAt(m_lead));
    press(Qt::Key_L);
    QVERIFY(dialog<TouchDialog>());
    press(Qt::Key_1, Qt::AltModifier); // Talked.
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Logged with "_s), patience);
    for (const Stage stage : {Stage::Opportunity, Stage::Won}) {
        // Called, it may have left the queue: the list of all leads has it always.
        auto *leads = go<LeadsPage>(Qt::Key_L);
        QVERIFY(leads);
        press(Qt::Key_Slash);
        press(Qt::Key_A, Qt::ControlModifier);
        type(m_lead);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(leads->findChild<LeadGrid *>()->model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!leads->isLoading(), patience);
        press(Qt::Key_M);
        auto *stages = dialog<StageDialog>();
        QVERIFY(stages);
        for (int i = 0; i < 14 && stages->stage() != stage; ++i)
            press(Qt::Key_Down);
        QCOMPARE(stages->stage(), std::optional(stage));
        stages->findChild<QLineEdit *>()->setText(u"They asked for an offer"_s); // Some stages are skipped.
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u" is in “%1” now."_s.arg(nameOf(stage))), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<StageDialog *>(), patience);
    }
    const Figures after = figures();
    QCOMPARE(after[u"won.stock"_s], m_before[u"won.stock"_s] + 1);
    QCOMPARE(after[u"won.reached"_s], m_before[u"won.reached"_s] + 1);
    QCOMPARE(after[u"opportunity.reached"_s], m_before[u"opportunity.reached"_s] + 1);
    QCOMPARE(after[u"worked"_s], m_before[u"worked"_s] + 1);
    // What came to tele passed on to sales, by a hand-off of its own that waits for its first touch.
    const qint64 passed = m_isForTele ? 1 : 0;
    QCOMPARE(after[u"handoffs"_s], m_before[u"handoffs"_s] + passed);
    QCOMPARE(after[u"pending"_s], m_before[u"pending"_s] - 1 + passed);
}

void TestLeadJourney::anotherIsGivenBackAndThatTakenBack()
{
    const Figures before = figures();
    QVERIFY(go<QueuePage>(Qt::Key_Q));
    QVERIFY(lookAt(m_other));
    press(Qt::Key_R);
    QVERIFY(dialog<AnswerDialog>());
    press(Qt::Key_1); // Not ready yet.
    QTRY_VERIFY(m_window->findChild<AnswerDialog *>()->reason().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u" was rejected: Not ready yet."_s), patience);
    const Figures rejected = figures();
    QCOMPARE(rejected[u"rejected"_s], before[u"rejected"_s] + 1);
    QCOMPARE(rejected[u"pending"_s], before[u"pending"_s] - 1);
    QCOMPARE(rejected[u"nurture.stock"_s], before[u"nurture.stock"_s] + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<AnswerDialog *>(), patience);

    QVERIFY(comeBack());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Taken back: reject "_s), patience);
    QCOMPARE(figures(), before);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->currentPage()->isLoading(); }, patience));
    auto *table = m_window->currentPage()->findChild<QTableView *>();
    const auto *looked = static_cast<QueueModel *>(table->model())->entryAt(table->currentIndex().row());
    QVERIFY(looked);
    QCOMPARE(leadNumber(looked->lead), m_other); // It is looked at again.
}

void TestLeadJourney::pagesShowWhatTheFileHolds()
{
    const Figures file = figures();
    auto *funnel = go<FunnelPage>(Qt::Key_F);
    QVERIFY(funnel);
    press(Qt::Key_T); // As a table.
    auto *model = funnel->findChild<FunnelTableModel *>();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString stage = keyOf(model->stageAt(row));
        const auto shown = [&](FunnelTableModel::Column column) {
            return QLocale().toLongLong(model->index(row, column).data().toString());
        };
        QCOMPARE(shown(FunnelTableModel::Stock), file[stage + u".stock"_s]);
        if (successOrder(model->stageAt(row)))
            QCOMPARE(shown(FunnelTableModel::Reached), file[stage + u".reached"_s]);
    }
    const auto limbo = ask({u"funnel"_s, u"limbo"_s}).array().size();
    QVERIFY(limbo > 0);
    const auto buttons = funnel->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(buttons, [limbo](const QAbstractButton *button) {
        return button->isVisible() && button->text() == u"%1 open leads are nobody’s business"_s.arg(limbo);
    }));

    auto *sla = go<SlaPage>(Qt::Key_S);
    QVERIFY(sla);
    QMap<QString, qint64> ledger;
    const auto tables = sla->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            ledger.insert(table->model()->index(row, 0).data().toString(),
                          QLocale().toLongLong(table->model()->index(row, 1).data().toString()));
    }
    QCOMPARE(ledger[u"worked"_s], file[u"worked"_s]);
    QCOMPARE(ledger[u"rejected, with reason"_s], file[u"rejected"_s]);
    QCOMPARE(ledger[u"still in time"_s], file[u"pending"_s]);
    QCOMPARE(ledger[u"accepted, untouched"_s], file[u"acceptedUntouched"_s]);
    QCOMPARE(ledger[u"together"_s], file[u"handoffs"_s]);
    QVERIFY(ask({u"workspace"_s, u"check"_s}).object()[u"ok"].toBool());
    // Whose the lead is did not change by what he did with it.
    QCOMPARE(ask({u"route"_s, u"explain"_s, m_lead}).object()[u"chosen"].toString(), m_owner);
}

void TestLeadJourney::theWayBackLeadsThroughThePages()
{
    auto *funnel = go<FunnelPage>(Qt::Key_F);
    QVERIFY(funnel);
    const auto limbo = ask({u"funnel"_s, u"limbo"_s}).array().size();
    const auto buttons = funnel->findChildren<QAbstractButton *>();
    const auto line = std::ranges::find_if(
        buttons, [](const QAbstractButton *button) { return button->text().contains(u"nobody’s business"); });
    QVERIFY(line != buttons.end());
    (*line)->setFocus();
    press(Qt::Key_Space);
    auto *leads = qobject_cast<LeadsPage *>(m_window->currentPage());
    QVERIFY(leads);
    auto *grid = leads->findChild<LeadGrid *>();
    QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), static_cast<int>(limbo), patience);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), funnel);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), leads);
    QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), static_cast<int>(limbo), patience);
    QTest::mouseClick(grid->viewport(), Qt::BackButton);
    QCOMPARE(m_window->currentPage(), funnel);
}

void TestLeadJourney::thePaletteFindsALeadAndACampaign()
{
    const CommandPalette &palette = m_window->commands().palette();
    const auto choose = [&](const QString &words) {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        if (!QTest::qWaitFor([&palette] { return !palette.isLoading(); }, patience))
            return false;
        press(Qt::Key_Return);
        return !palette.isVisible();
    };
    QVERIFY(go<FunnelPage>(Qt::Key_F));
    QVERIFY(choose(u"@"_s + m_lead));
    auto *leads = qobject_cast<LeadsPage *>(m_window->currentPage());
    QVERIFY(leads);
    auto *grid = leads->findChild<LeadGrid *>();
    QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), 1, patience);
    QTRY_COMPARE(grid->chosenLeads(), QList{*leadIdFromNumber(m_lead)});

    QVERIFY(choose(u"#webinar"_s));
    auto *campaigns = qobject_cast<CampaignsPage *>(m_window->currentPage());
    QVERIFY(campaigns);
    const auto lists = campaigns->findChildren<QTableView *>();
    // The page stands there before its list is read.
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(lists, &QTableView::isVisible), patience);
    const auto list = std::ranges::find_if(lists, [](const QTableView *one) { return one->isVisible(); });
    QTRY_COMPARE_WITH_TIMEOUT((*list)->currentIndex().siblingAtColumn(0).data().toString(), u"Webinar series"_s,
                              patience);
}

QTEST_MAIN(TestLeadJourney)
#include "tst_leadjourney.moc"
