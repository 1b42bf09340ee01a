// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "funnel/handoffservice.h"
#include "leads/leadquestionsql.h"
#include "shell/mainwindow.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/journeyground.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const Instant saturday = *instantFromIso(u"2026-11-21T18:00:00Z");
const Instant monday = *instantFromIso(u"2026-11-23T10:00:00Z"); // An hour of work later, from nine to five.

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) "
    "VALUES (1, 'Anna', 'anna', 'anna', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (1, 3)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana Berg', 'ana berg', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 3, 0, 0, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) "
    "VALUES (1, 1, 3, 0, FALSE, 1, 0)"_s,
};

const QByteArray policy = R"({"commitments": [{"key": "tele.answer", "name": "Tele answers", "party": "tele",
    "start": "handedOver", "stop": "decided", "target": {"hours": 1}, "goal": 90}]})";

/// All that stands in the tables of a page.
QString textOf(const Page &page)
{
    QStringList cells;
    const auto tables = page.findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        const QAbstractItemModel *model = table->model();
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                    cells.append(model->index(row, column).data(role).toString());
    }
    cells.removeAll(QString());
    return cells.join(u" · "_s);
}

} // namespace

/// A deadline passes while no window is open and nobody saves anything: the next start tells the truth on every page.
class TestDeadlineOver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theNextStartTellsTheTruth_data();
    void theNextStartTellsTheTruth();
    void nothingWasWritten();

private:
    void makeWorkspace();
    void begin(Instant now);
    void end();
    [[nodiscard]] Page *show(const QString &name);
    [[nodiscard]] int unread() const;
    [[nodiscard]] qint64 events() const;

    QTemporaryDir m_home;
    QString m_workspace;
    qint64 m_eventsAtFirst = 0;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

void TestDeadlineOver::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    m_workspace = m_home.filePath(u"weekend.baton"_s);
    makeWorkspace();
    m_eventsAtFirst = events();
    QVERIFY(m_eventsAtFirst > 0);
}

void TestDeadlineOver::cleanup()
{
    end();
}

/// On Saturday at 18:00 a lead is handed over to Anna, who has one working hour to answer.
void TestDeadlineOver::makeWorkspace()
{
    const FixedClock clock(saturday);
    const auto location = WorkspaceLocation::parse(m_workspace);
    BATON_VERIFY(location);
    auto created = Workspace::create(*location, {}, clock);
    BATON_VERIFY(created);
    Database &database = **created;
    for (const QString &sql : rows)
        BATON_VERIFY(database.write([sql](Connection &connection) { return connection.execute(sql); }).result());
    const Author author(clock, clock, UserId(1));
    SlaService promises(database, author, leadCatalogue());
    BATON_VERIFY(promises.draft(QJsonDocument::fromJson(policy).object(), {}).result());
    BATON_VERIFY(database
                     .write([stamp = author.stamp()](Connection &connection) {
                         return signAsPeopleDo(connection, AgreementKind::SlaPolicy, stamp);
                     })
                     .result());
    BATON_VERIFY(promises.activate().result());
    HandoffService handoffs(database, author);
    NewHandoff wish;
    wish.lead = LeadId(1);
    wish.to = Side::Tele;
    wish.owner = UserId(1);
    const auto handed = handoffs.handOver(wish).result();
    BATON_VERIFY(handed);
    QVERIFY(handed->handoff.respondDue == monday);
}

void TestDeadlineOver::begin(Instant now)
{
    Arguments arguments;
    arguments.workspace = m_workspace;
    arguments.now = now;
    arguments.person = u"anna"_s;
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(arguments);
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() && !m_window->currentPage()->isLoading(), patience);
}

void TestDeadlineOver::end()
{
    if (m_composition)
        m_window->close();
    m_composition.reset();
    m_words.reset();
    m_window = nullptr;
}

Page *TestDeadlineOver::show(const QString &name)
{
    const auto pages = m_window->pages();
    const auto page = std::ranges::find(pages, name, &QObject::objectName);
    if (page == pages.end())
        return nullptr;
    m_window->showPage(*page);
    const bool isThere = QTest::qWaitFor([page = *page] { return !page->isLoading(); }, patience);
    return isThere ? *page : nullptr;
}

/// What the badge of the inbox counts.
int TestDeadlineOver::unread() const
{
    const auto buttons = m_window->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const QString name = button->accessibleName();
        if (name.startsWith(u"Inbox, "_s))
            return name.section(u' ', 1, 1).toInt();
    }
    return -1;
}

qint64 TestDeadlineOver::events() const
{
    const auto connection = Connection::open(*WorkspaceLocation::parse(m_workspace), Connection::Access::ReadOnly);
    return connection ? (*connection)->count(u"SELECT count(*) FROM event_log"_s).value_or(-1) : -1;
}

void TestDeadlineOver::theNextStartTellsTheTruth_data()
{
    QTest::addColumn<Instant>("now");
    QTest::addColumn<bool>("isLate");

    using namespace std::chrono_literals;
    QTest::newRow("on Saturday evening, nothing is late") << saturday + 1h << false;
    QTest::newRow("on Monday at nine, nothing is late") << monday - 1h << false;
    QTest::newRow("at the deadline itself, nothing is late") << monday << false;
    QTest::newRow("a moment later it is") << monday + 1min << true;
    QTest::newRow("and on Tuesday it still is") << monday + 26h << true;
    QTest::newRow("and was not, looked at as of Monday at nine") << monday - 1h << false;
}

void TestDeadlineOver::theNextStartTellsTheTruth()
{
    QFETCH(Instant, now);
    QFETCH(bool, isLate);
    begin(now);
    const auto says = [](const QString &text, bool expected, const QString &words) {
        if (text.contains(words) != expected)
            qWarning("%s", qPrintable(text));
        return text.contains(words) == expected;
    };
    Page *queue = show(u"queue"_s);
    QVERIFY(queue);
    QTRY_VERIFY_WITH_TIMEOUT(queue->statusText().startsWith(u"1 lead waits"_s), patience);
    QVERIFY(says(queue->statusText(), isLate, u"1 late"_s));
    QVERIFY(says(textOf(*queue), isLate, u"late"_s));

    Page *sla = show(u"sla"_s);
    QVERIFY(sla);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(*sla).contains(u"Ana Berg"_s), patience);
    QVERIFY(says(textOf(*sla), isLate, u" late"_s));

    Page *inbox = show(u"inbox"_s);
    QVERIFY(inbox);
    QTRY_VERIFY_WITH_TIMEOUT(!isLate || !textOf(*inbox).isEmpty(), patience);
    QVERIFY(says(textOf(*inbox), isLate, u"The hand-off of Ana Berg was not answered in time"_s));
    QTRY_VERIFY_WITH_TIMEOUT(unread() >= (isLate ? 1 : 0), patience);
}

void TestDeadlineOver::nothingWasWritten()
{
    QCOMPARE(events(), m_eventsAtFirst);
}

QTEST_MAIN(TestDeadlineOver)
#include "tst_deadlineover.moc"
