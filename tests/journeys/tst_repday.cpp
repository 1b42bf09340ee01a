// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "batonctlrun.h"
#include "composition.h"
#include "words.h"

#include "common/errorbar.h"
#include "funnel/handoffrules.h"
#include "leads/leadnumber.h"
#include "queue/queuemodel.h"
#include "queue/queuepage.h"
#include "shell/mainwindow.h"
#include "verbs/answerdialog.h"
#include "verbs/nextstepform.h"
#include "verbs/stagedialog.h"
#include "verbs/stepdialog.h"
#include "verbs/touchdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QString now = u"2026-11-23T10:00:00Z"_s; // A Monday, an hour after the office opened.
constexpr int patience = 20'000;
constexpr int leadsOfTheDay = 20;

/// The figures that count hand-offs, stages and kept promises, by their keys.
using Figures = QMap<QString, qint64>;

} // namespace

/// A whole day of somebody in tele with twenty leads that the rules gave her this morning, by the keys of the real
/// window alone: what she accepts, calls, rejects, returns and recycles is what every report says afterwards.
class TestRepDay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void herQueueHoldsWhatTheRulesGaveHer();
    void theyAreAcceptedAndCalled();
    void whoAsksToBeCalledAgainWaitsForThat();
    void someAreRejectedAndReturned();
    void someAreRecycled();
    void aStepIsTickedOffAndTheNextOneAccepted();
    void whatWasDoneLastIsTakenBackAndDoneAgain();
    void theReportsAgree();
    void theRulesSayWhyTheyWereHers();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    bool comeBack();
    bool lookAt(const QString &no);
    bool waitForDeed(const QString &words);
    bool call(const QString &no, Qt::Key outcome, const QList<Qt::Key> &then = {});
    template<typename Dialog>
    Dialog *dialog();
    [[nodiscard]] bool isSaid(const QString &words) const;
    [[nodiscard]] QueuePage *queue() const { return qobject_cast<QueuePage *>(m_window->currentPage()); }
    [[nodiscard]] const QueueEntry *entryOf(const QString &no) const;
    [[nodiscard]] BatonctlRun run(const QStringList &words) const;
    [[nodiscard]] QJsonDocument ask(const QStringList &words) const { return run(words).document; }
    [[nodiscard]] Figures figures() const;
    [[nodiscard]] qint64 change(const QString &key) const { return m_after.value(key) - m_before.value(key); }

    QTemporaryDir m_folder;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
    QString m_file;
    QString m_owner;
    QStringList m_leads; ///< Hers of this morning.
    QStringList m_dialled;
    Figures m_before;
    Figures m_after;
    int m_keys = 0;
    // What was done with whom: places in m_leads.
    static constexpr int connected = 0; ///< Three of them, as of those that follow.
    static constexpr int unanswered = 3;
    static constexpr int callbacks = 6; ///< Two.
    static constexpr int recycled = 8; ///< Two.
    static constexpr int rejected = 10; ///< Four.
    static constexpr int returned = 14; ///< Two.
    static constexpr int leftAlone = 16; ///< Four.
};

BatonctlRun TestRepDay::run(const QStringList &words) const
{
    return batonctl(QStringList{u"-w"_s, m_file, u"--json"_s, u"--now"_s, now} + words);
}

void TestRepDay::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QCoreApplication::setApplicationName(u"baton"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_file = m_folder.filePath(u"day.baton"_s);
    QCOMPARE(run({u"workspace"_s, u"create"_s, m_file, u"--sample"_s, u"--leads"_s, u"3000"_s}).exitCode, 0);
    QCOMPARE(run({u"definition"_s, u"run"_s}).exitCode, 0);
    QCOMPARE(run({u"route"_s, u"run"_s}).exitCode, 0);
    QMap<QString, QStringList> byOwner;
    const QJsonArray waiting = ask({u"handoff"_s, u"list"_s, u"--bucket"_s, u"pending"_s}).array();
    for (const QJsonValue &handoff : waiting) {
        if (handoff[u"handedAt"].toString() == now && handoff[u"acceptedAt"].isNull()
            && handoff[u"to"].toString() == u"tele" && !handoff[u"owner"].toString().isEmpty())
            byOwner[handoff[u"owner"].toString()].append(handoff[u"no"].toString());
    }
    const auto most = std::ranges::max_element(byOwner, {}, &QStringList::size);
    QVERIFY(most != byOwner.end() && most->size() >= leadsOfTheDay);
    m_owner = most.key();
    for (const QString &lead : *most) { // Of each only what is done today is counted.
        if (m_leads.size() < leadsOfTheDay && ask({u"touch"_s, u"list"_s, lead}).array().isEmpty())
            m_leads.append(lead);
    }
    QCOMPARE(m_leads.size(), leadsOfTheDay);

    m_words = std::make_unique<Words>();
    Arguments arguments;
    arguments.workspace = m_file;
    arguments.person = m_owner;
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
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), patience);
    m_before = figures();
}

void TestRepDay::cleanupTestCase()
{
    m_composition.reset();
    m_words.reset();
}

void TestRepDay::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QWidget *active = QApplication::activeWindow();
    QTest::keyClick((active ? active : m_window)->windowHandle(), key, modifiers);
}

void TestRepDay::type(const QString &text)
{
    QWidget *active = QApplication::activeWindow();
    for (const QChar letter : text)
        QTest::keyClick((active ? active : m_window)->windowHandle(), letter.toLatin1());
}

// No desktop gives the focus back to the window when a question is answered.
bool TestRepDay::comeBack()
{
    if (!QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(); }))
        return false;
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window);
}

template<typename Dialog>
Dialog *TestRepDay::dialog()
{
    Dialog *found = nullptr;
    const bool isThere = QTest::qWaitFor([this, &found] {
        found = m_window->findChild<Dialog *>();
        return found && found->isVisible();
    });
    return isThere && QTest::qWaitForWindowActive(found) ? found : nullptr;
}

bool TestRepDay::isSaid(const QString &words) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

bool TestRepDay::waitForDeed(const QString &words)
{
    return QTest::qWaitFor([this, &words] { return isSaid(words); }, patience) && comeBack()
        && QTest::qWaitFor([this] { return !queue()->isLoading(); }, patience);
}

const QueueEntry *TestRepDay::entryOf(const QString &no) const
{
    const auto *model = static_cast<QueueModel *>(queue()->findChild<QTableView *>()->model());
    return model->entryAt(model->rowOf(*leadIdFromNumber(no)));
}

bool TestRepDay::lookAt(const QString &no)
{
    auto *table = queue() ? queue()->findChild<QTableView *>() : nullptr;
    if (!table || !comeBack())
        return false;
    table->setFocus();
    const auto *model = static_cast<QueueModel *>(table->model());
    const auto rests = [this] { return QTest::qWaitFor([this] { return !queue()->isLoading(); }, patience); };
    // What was done before may bring other rows while somebody goes there.
    const auto goThere = [&] {
        press(Qt::Key_Home, Qt::ControlModifier);
        const int row = model->rowOf(*leadIdFromNumber(no));
        for (int i = table->currentIndex().row(); i < row; ++i)
            press(Qt::Key_J);
        return row >= 0 && rests() && table->currentIndex().row() == model->rowOf(*leadIdFromNumber(no));
    };
    return rests() && QTest::qWaitFor(goThere, patience);
}

Figures TestRepDay::figures() const
{
    Figures figures;
    const QJsonObject ledger = ask({u"handoff"_s, u"ledger"_s}).object();
    for (const HandoffBucket bucket : allHandoffBuckets)
        figures.insert(keyOf(bucket), ledger[keyOf(bucket)].toInteger(-1));
    figures.insert(u"handoffs"_s, ledger[u"total"].toInteger(-1));
    const QJsonArray stages = ask({u"funnel"_s, u"report"_s}).object()[u"stages"].toArray();
    for (const QJsonValue &stage : stages)
        figures.insert(stage[u"key"].toString() + u".stock"_s, stage[u"stock"].toInteger(-1));
    const QJsonArray commitments = ask({u"sla"_s, u"report"_s}).object()[u"commitments"].toArray();
    for (const QJsonValue &commitment : commitments)
        figures.insert(commitment[u"key"].toString() + u".met"_s, commitment[u"met"].toInteger(-1));
    return figures;
}

void TestRepDay::herQueueHoldsWhatTheRulesGaveHer()
{
    press(Qt::Key_G);
    press(Qt::Key_Q);
    QVERIFY(queue());
    queue()->setDesktop([this](const QUrl &url) {
        m_dialled.append(url.toString());
        return true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!queue()->isLoading() && isSaid(u"Queue of "_s + m_owner), patience);
    for (const QString &lead : std::as_const(m_leads)) {
        const QueueEntry *entry = entryOf(lead);
        QVERIFY2(entry && entry->waitsForAnswer(), qPrintable(lead));
    }
}

/// The call is handed to the desktop, and logged by a digit; Enter accepts what the playbook says is next.
bool TestRepDay::call(const QString &no, Qt::Key outcome, const QList<Qt::Key> &then)
{
    if (!lookAt(no))
        return false;
    m_keys = 0;
    const auto dialledBefore = m_dialled.size();
    press(Qt::Key_D);
    const bool isDialled = m_dialled.size() == dialledBefore + 1 || isSaid(u"No phone number is known."_s);
    press(outcome);
    auto *asked = dialog<TouchDialog>();
    // The dialog is there at once, and what is suggested a moment later.
    const auto isSuggested = [asked] { return asked->touch().next || asked->touch().callbackAt; };
    if (!isDialled || !asked || !QTest::qWaitFor(isSuggested, patience))
        return false;
    for (const Qt::Key key : then)
        press(key);
    press(Qt::Key_Return);
    return m_keys <= 3 + then.size() && waitForDeed(u"Logged with "_s);
}

void TestRepDay::theyAreAcceptedAndCalled()
{
    for (int i = connected; i < rejected; ++i) {
        QVERIFY(lookAt(m_leads[i]));
        m_keys = 0;
        press(Qt::Key_A);
        QCOMPARE(m_keys, 1);
        QVERIFY(waitForDeed(u" was accepted."_s));
    }
    for (int i = connected; i < unanswered; ++i)
        QVERIFY2(call(m_leads[i], Qt::Key_1), qPrintable(m_leads[i]));
    for (int i = unanswered; i < callbacks; ++i)
        QVERIFY2(call(m_leads[i], Qt::Key_3), qPrintable(m_leads[i]));
    QVERIFY(!m_dialled.isEmpty());
    QVERIFY(m_dialled.first().startsWith(u"tel:"));
    // Nobody is put up again before four hours are over, and it is said which attempt that would be.
    for (int i = unanswered; i < callbacks; ++i) {
        const QueueEntry *entry = entryOf(m_leads[i]);
        QVERIFY(entry && entry->cadence);
        QCOMPARE(entry->group, QueueGroup::NotYet);
        QCOMPARE(entry->cadence->next(), 2);
        const QJsonArray steps = ask({u"step"_s, u"list"_s, m_leads[i]}).array();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps[0][u"kind"].toString(), u"call"_s);
        QCOMPARE(steps[0][u"due"].toString(), u"2026-11-23T14:00:00Z"_s);
    }
}

void TestRepDay::whoAsksToBeCalledAgainWaitsForThat()
{
    for (int i = callbacks; i < recycled; ++i)
        QVERIFY2(call(m_leads[i], Qt::Key_8, {Qt::Key_Up}), qPrintable(m_leads[i])); // A day later than suggested.
    for (int i = callbacks; i < recycled; ++i) {
        const QueueEntry *entry = entryOf(m_leads[i]);
        QVERIFY(entry && entry->step);
        QCOMPARE(entry->group, QueueGroup::NotYet);
        const QJsonArray steps = ask({u"step"_s, u"list"_s, m_leads[i]}).array();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps[0][u"kind"].toString(), u"callback"_s);
        QCOMPARE(steps[0][u"due"].toString(), u"2026-11-25T10:00:00Z"_s);
    }
}

void TestRepDay::someAreRejectedAndReturned()
{
    for (int i = rejected; i < returned; ++i) {
        QVERIFY(lookAt(m_leads[i]));
        press(Qt::Key_R);
        QVERIFY(dialog<AnswerDialog>());
        press(Qt::Key_1); // Not ready yet.
        QTRY_VERIFY(m_window->findChild<AnswerDialog *>()->reason().has_value());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitForDeed(u" was rejected: Not ready yet."_s));
    }
    for (int i = returned; i < leftAlone; ++i) {
        QVERIFY(lookAt(m_leads[i]));
        press(Qt::Key_T);
        QVERIFY(dialog<AnswerDialog>());
        type(u"Which country?"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitForDeed(u" waits for information."_s));
    }
}

void TestRepDay::someAreRecycled()
{
    for (int i = recycled; i < rejected; ++i) {
        QVERIFY(call(m_leads[i], Qt::Key_1));
        QVERIFY(lookAt(m_leads[i]));
        press(Qt::Key_M);
        auto *stages = dialog<StageDialog>();
        QVERIFY(stages);
        for (int step = 0; step < 14 && stages->stage() != Stage::Recycled; ++step)
            press(Qt::Key_Down);
        QCOMPARE(stages->stage(), std::optional(Stage::Recycled));
        press(Qt::Key_Tab);
        type(u"Next year"_s);
        press(Qt::Key_Return);
        QVERIFY(waitForDeed(u" is in “%1” now."_s.arg(nameOf(Stage::Recycled))));
    }
}

void TestRepDay::aStepIsTickedOffAndTheNextOneAccepted()
{
    QVERIFY(lookAt(m_leads[connected]));
    m_keys = 0;
    press(Qt::Key_S);
    auto *next = dialog<StepDialog>();
    QVERIFY(next);
    QTRY_VERIFY_WITH_TIMEOUT(next->isAnswerable(), patience);
    press(Qt::Key_Return);
    QCOMPARE(m_keys, 2);
    QVERIFY(waitForDeed(u"Planned with "_s));
    const QJsonArray steps = ask({u"step"_s, u"list"_s, m_leads[connected]}).array();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(std::ranges::count_if(steps, [](const QJsonValue &step) { return step[u"doneAt"].isNull(); }), 1);
}

void TestRepDay::whatWasDoneLastIsTakenBackAndDoneAgain()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitForDeed(u"Taken back: plan "_s));
    QCOMPARE(ask({u"step"_s, u"list"_s, m_leads[connected]}).array().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitForDeed(u"Done again: plan "_s));
    QCOMPARE(ask({u"step"_s, u"list"_s, m_leads[connected]}).array().size(), 2);
}

void TestRepDay::theReportsAgree()
{
    m_after = figures();
    const int calls = rejected - connected;
    QCOMPARE(change(u"handoffs"_s), qint64(0));
    QCOMPARE(change(u"worked"_s), qint64(calls));
    QCOMPARE(change(u"rejected"_s), qint64(returned - rejected));
    QCOMPARE(change(u"returned"_s), qint64(leftAlone - returned));
    QCOMPARE(change(u"pending"_s), qint64(-leftAlone));
    QCOMPARE(change(u"tal.stock"_s), qint64(recycled - connected));
    QCOMPARE(change(u"recycled.stock"_s), qint64(rejected - recycled));
    QCOMPARE(change(u"nurture.stock"_s), qint64(returned - rejected));
    QCOMPARE(change(u"info_requested.stock"_s), qint64(leftAlone - returned));
    QCOMPARE(change(u"mql.stock"_s), qint64(-leftAlone));
    QCOMPARE(change(u"tele.answer.met"_s), qint64(leftAlone));
    QCOMPARE(change(u"tele.touch.met"_s), qint64(calls));
    const QJsonObject sla = ask({u"sla"_s, u"report"_s}).object();
    for (const HandoffBucket bucket : allHandoffBuckets)
        QCOMPARE(sla[u"handoffs"][keyOf(bucket)].toInteger(-1), m_after[keyOf(bucket)]);
    QVERIFY(ask({u"workspace"_s, u"check"_s}).object()[u"ok"].toBool());
    // Whoever was called has a next step, so that none of them is nobody's business.
    QStringList lost;
    const QJsonArray limbo = ask({u"funnel"_s, u"limbo"_s}).array();
    for (const QJsonValue &lead : limbo)
        lost.append(lead[u"no"].toString());
    for (int i = connected; i < recycled; ++i)
        QVERIFY2(!lost.contains(m_leads[i]), qPrintable(m_leads[i]));
}

void TestRepDay::theRulesSayWhyTheyWereHers()
{
    for (int i = connected; i < leadsOfTheDay; ++i) {
        const QJsonObject why = ask({u"route"_s, u"explain"_s, m_leads[i]}).object();
        QCOMPARE(why[u"chosen"].toString(), m_owner);
        QCOMPARE(why[u"outcome"].toString(), u"assigned"_s);
    }
    for (int i = connected; i < rejected; ++i) {
        const QJsonArray touches = ask({u"touch"_s, u"list"_s, m_leads[i]}).array();
        QVERIFY(!touches.isEmpty());
        QCOMPARE(touches[0][u"at"].toString(), now);
    }
}

QTEST_MAIN(TestRepDay)
#include "tst_repday.moc"
