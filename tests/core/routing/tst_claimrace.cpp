// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <string>

using namespace baton;
using namespace Qt::StringLiterals;

// Many processes take leads out of one queue at once. The program is its own worker: started with --claim it says
// "ready", waits for a line, and prints the number of each lead that it got.

namespace {

constexpr auto workerFlag = "--claim";
constexpr int patience = 600'000;

enum class Way { Service, Naive };

void tell(LeadId lead)
{
    std::printf("%lld\n", static_cast<long long>(lead.value()));
}

int claimByService(const WorkspaceLocation &location, UserId user)
{
    Database database(location);
    const SystemClock clock;
    const Author author(clock, clock, user);
    OwnershipService ownership(database, author);
    for (;;) {
        const auto taken = ownership.claimNext(Side::Sales).result();
        if (!taken && taken.error().kind != Error::Kind::Busy) {
            std::fprintf(stderr, "%s\n", qPrintable(describe(taken.error())));
            return 1;
        }
        if (taken && !*taken)
            return 0;
        if (taken)
            tell(**taken);
    }
}

/// What nobody should do: look which one is free, then write one's name on it.
int claimNaively(const WorkspaceLocation &location, UserId user)
{
    const auto connection = Connection::open(location, Connection::Access::ReadWrite);
    if (!connection)
        return 1;
    for (;;) {
        const auto free = (*connection)
                              ->selectOne(u"SELECT lead_id FROM handoff WHERE owner_id IS NULL ORDER BY id LIMIT 1"_s,
                                          {}, [](const Row &row) { return row.id<LeadId>(0); });
        if (free && !*free)
            return 0;
        if (!free)
            continue;
        const auto written = (*connection)
                                 ->execute(u"UPDATE handoff SET owner_id = :user WHERE lead_id = :lead"_s,
                                           {{u":user"_s, toSql(user)}, {u":lead"_s, toSql(**free)}});
        if (written)
            tell(**free);
    }
}

int work(const QStringList &arguments)
{
    const auto location = WorkspaceLocation::parse(arguments.value(2));
    const UserId user(arguments.value(3).toLongLong());
    if (!location)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    std::string go;
    std::getline(std::cin, go);
    return arguments.value(4) == u"naive" ? claimNaively(*location, user) : claimByService(*location, user);
}

/// How many leads wait: BATON_CLAIM_LEADS, else 5,000.
int leadsWanted()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("BATON_CLAIM_LEADS", &isNumber);
    return isNumber ? given : 5000;
}

} // namespace

class TestClaimRace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void nobodyGetsWhatAnotherHas();
    void theNaiveWayIsCaught();

private:
    void addLeads(int leads);
    /// The numbers of the leads that the workers say they got.
    QList<qint64> race(int processes, Way way);
    qint64 count(const QString &sql);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    int m_processes = 0;
};

void TestClaimRace::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_connection.reset();
    m_test = std::make_unique<TestDatabase>(engine);
    m_processes = engine == Engine::Sqlite ? 8 : 50;
    const FixedClock clock{fromMillis(1'700'000'000'000)};
    BATON_VERIFY(Workspace::create(m_test->location(), {}, clock));
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
}

void TestClaimRace::addLeads(int leads)
{
    const auto numbers = [](int upTo) {
        return u" WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(upTo);
    };
    BATON_VERIFY(m_connection->run(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at)"_s
                                   + numbers(m_processes) + u"SELECT i, 'U' || i, 'u' || i, TRUE, 0, 0 FROM n"_s));
    BATON_VERIFY(
        m_connection->run(u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at)"_s
                          + numbers(leads) + u"SELECT i, 3, 0, 0, 0, 0 FROM n"_s));
    BATON_VERIFY(m_connection->run(
        u"INSERT INTO handoff (id, lead_id, from_side, to_side, handed_at, respond_due_at, touch_due_at, created_at, "
        "recorded_at, updated_at)"_s
        + numbers(leads) + u"SELECT i, i, 1, 3, i, i, i, 0, 0, 0 FROM n"_s));
}

QList<qint64> TestClaimRace::race(int processes, Way way)
{
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 1; i <= processes; ++i) {
        workers.push_back(std::make_unique<QProcess>());
        workers.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        workers.back()->start(QCoreApplication::applicationFilePath(),
                              {QString::fromLatin1(workerFlag), m_test->url(), QString::number(i),
                               way == Way::Naive ? u"naive"_s : u"service"_s});
    }
    // All at the line before anybody starts.
    for (const auto &worker : workers)
        while (!worker->canReadLine())
            if (!worker->waitForReadyRead(patience))
                qFatal("A worker did not start.");
    for (const auto &worker : workers)
        if (worker->write("go\n") < 0 || !worker->waitForBytesWritten(patience))
            qFatal("A worker does not listen.");
    QList<qint64> got;
    for (const auto &worker : workers) {
        // Whoever has ended already answers false to being waited for.
        const bool isOver = worker->state() == QProcess::NotRunning || worker->waitForFinished(patience);
        if (!isOver || worker->exitStatus() != QProcess::NormalExit || worker->exitCode() != 0)
            qFatal("A worker did not end well.");
        worker->readLine();
        const QList<QByteArray> lines = worker->readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines)
            if (!line.isEmpty())
                got.append(line.toLongLong());
    }
    return got;
}

qint64 TestClaimRace::count(const QString &sql)
{
    const auto counted = m_connection->count(sql);
    return counted ? *counted : -1;
}

void TestClaimRace::nobodyGetsWhatAnotherHas()
{
    const int leads = leadsWanted();
    addLeads(leads);
    const QList<qint64> got = race(m_processes, Way::Service);
    QCOMPARE(got.size(), leads);
    QCOMPARE(QSet<qint64>(got.begin(), got.end()).size(), leads);
    QCOMPARE(count(u"SELECT count(*) FROM handoff WHERE owner_id IS NULL OR revision <> 2"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM lead l JOIN handoff h ON h.lead_id = l.id AND h.owner_id = l.sales_owner_id "
                   "JOIN assignment a ON a.lead_id = l.id AND a.owner_id = l.sales_owner_id"_s),
             leads);
    QCOMPARE(count(u"SELECT count(*) FROM assignment"_s), leads);
    QVERIFY(count(u"SELECT count(DISTINCT owner_id) FROM handoff"_s) > 1);
}

void TestClaimRace::theNaiveWayIsCaught()
{
    // A few hundred leads are enough for two to meet.
    addLeads(500);
    const QList<qint64> got = race(m_processes, Way::Naive);
    QVERIFY(got.size() > QSet<qint64>(got.begin(), got.end()).size());
}

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView(workerFlag))
        return work(arguments);
    TestClaimRace test;
    return QTest::qExec(&test, arguments);
}

#include "tst_claimrace.moc"
