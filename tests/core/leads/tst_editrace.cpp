// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <string>

using namespace baton;
using namespace Qt::StringLiterals;

// Many processes edit the same few leads at once: each reads a number in a field and writes the next one. The program
// is its own worker: started with --edit it says "ready", waits for a line, and prints how often it had to look again.

namespace {

constexpr auto workerFlag = "--edit";
constexpr int patience = 3'600'000;
constexpr int hotLeads = 20;
const QString field = u"notes"_s;

/// Whether a worker says what it had seen there.
enum class Way { Checked, Naive };

struct Seen
{
    FieldValue value;
    qint64 number = 0;
};

Result<Seen> look(LeadService &leads, LeadId lead)
{
    const auto page = leads.page({lead}, {field}).result();
    if (!page)
        return failure(page);
    const FieldValue value = page->first().values.first();
    return Seen{value, plainText(value).toLongLong()};
}

/// One number more; false where somebody was faster.
Result<bool> raise(LeadService &leads, LeadId lead, Way way)
{
    const auto seen = look(leads, lead);
    if (!seen)
        return failure(seen);
    LeadEditLine line{lead, {{field, QString::number(seen->number + 1)}}, {}};
    if (way == Way::Checked)
        line.shown = {{field, seen->value}};
    const auto edits = leads.edit({line}, LeadEditMode::WhatGoes).result();
    if (!edits)
        return failure(edits);
    return way == Way::Naive || edits->batch.isValid();
}

int work(const QStringList &arguments)
{
    const auto location = WorkspaceLocation::parse(arguments.value(2));
    const int worker = arguments.value(3).toInt();
    const int wanted = arguments.value(4).toInt();
    const Way way = arguments.value(5) == u"naive" ? Way::Naive : Way::Checked;
    if (!location)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    std::string go;
    std::getline(std::cin, go);
    Database database(*location);
    const SystemClock clock;
    const Author author(clock, clock, UserId());
    LeadService leads(database, author, leadCatalogue());
    QRandomGenerator chance(static_cast<quint32>(worker));
    qint64 again = 0;
    for (int done = 0; done < wanted;) {
        const auto raised = raise(leads, LeadId(1 + chance.bounded(hotLeads)), way);
        if (!raised && raised.error().kind != Error::Kind::Busy) {
            std::fprintf(stderr, "%s\n", qPrintable(describe(raised.error())));
            return 1;
        }
        const bool isDone = raised.value_or(false);
        done += isDone ? 1 : 0;
        again += isDone ? 0 : 1;
    }
    std::printf("%lld\n", static_cast<long long>(again));
    return 0;
}

/// How many each makes: BATON_RACE_EDITS, else so many as an ordinary run has time for.
int editsWanted()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("BATON_RACE_EDITS", &isNumber);
    return isNumber ? given : 20;
}

} // namespace

class TestEditRace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void noEditIsLost();
    void theNaiveWayIsCaught();

private:
    /// How often somebody was told that another was faster.
    qint64 race(int edits, Way way);
    qint64 sum();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    int m_processes = 0;
};

void TestEditRace::init()
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
    BATON_VERIFY(m_connection->run(
        u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) WITH RECURSIVE n (i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) SELECT i, 3, 0, 0, 0, 0 FROM n"_s.arg(hotLeads)));
    BATON_VERIFY(m_connection->run(u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, "
                                   "recorded_at) SELECT id, 1, 3, 0, FALSE, 1, 0 FROM lead"_s));
}

qint64 TestEditRace::race(int edits, Way way)
{
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 1; i <= m_processes; ++i) {
        workers.push_back(std::make_unique<QProcess>());
        workers.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        workers.back()->start(QCoreApplication::applicationFilePath(),
                              {QString::fromLatin1(workerFlag), m_test->url(), QString::number(i),
                               QString::number(edits), way == Way::Naive ? u"naive"_s : u"checked"_s});
    }
    // All at the line before anybody starts.
    for (const auto &worker : workers)
        while (!worker->canReadLine())
            if (!worker->waitForReadyRead(patience))
                qFatal("A worker did not start.");
    for (const auto &worker : workers)
        if (worker->write("go\n") < 0 || !worker->waitForBytesWritten(patience))
            qFatal("A worker does not listen.");
    qint64 again = 0;
    for (const auto &worker : workers) {
        // Whoever has ended already answers false to being waited for.
        const bool isOver = worker->state() == QProcess::NotRunning || worker->waitForFinished(patience);
        if (!isOver || worker->exitStatus() != QProcess::NormalExit || worker->exitCode() != 0)
            qFatal("A worker did not end well.");
        worker->readLine();
        again += worker->readAllStandardOutput().trimmed().toLongLong();
    }
    return again;
}

qint64 TestEditRace::sum()
{
    return m_connection->count(u"SELECT sum(CAST(COALESCE(notes, '0') AS BIGINT)) FROM lead"_s).value_or(-1);
}

void TestEditRace::noEditIsLost()
{
    const int edits = editsWanted();
    const qint64 again = race(edits, Way::Checked);
    QCOMPARE(sum(), qint64(m_processes) * edits);
    QVERIFY(again > 0); // Else nobody met anybody.
    QCOMPARE(m_connection->count(u"SELECT count(*) FROM batch WHERE kind = 2"_s).value_or(-1),
             qint64(m_processes) * edits);
}

// What the test is for: without saying what one had seen, edits are lost, and this finds it.
void TestEditRace::theNaiveWayIsCaught()
{
    race(20, Way::Naive);
    QVERIFY(sum() < qint64(m_processes) * 20);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], workerFlag) == 0)
        return work(QCoreApplication::arguments());
    TestEditRace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_editrace.moc"
