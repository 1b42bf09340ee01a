// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"
#include "jobs/jobleasestore.h"
#include "storage/database.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QCoreApplication>
#include <QTest>
#include <QTextStream>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QString holderFlag = u"--hold"_s;
constexpr int patience = 60'000;

/// As another program: takes the lease, says so, and keeps it until it is killed.
int hold(const QStringList &arguments)
{
    const auto location = WorkspaceLocation::parse(arguments.value(2));
    const auto database = location ? Workspace::open(*location) : Result<std::unique_ptr<Database>>(failure(location));
    if (!database)
        return 1;
    const Instant now = SystemClock().now();
    const auto taken = (*database)
                           ->write([now](Connection &connection) {
                               return JobLeaseStore(connection).take({now, now, UserId()});
                           })
                           .result();
    if (!taken)
        return 1;
    QTextStream(stdout) << "held\n" << Qt::flush;
    QTextStream(stdin).readLine(); // Nobody writes.
    return 0;
}

} // namespace

/// What is due is done by one program at a time.
class CliJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void whatIsDueIsDoneOnce();
    void aRunGivesTheLeaseBack();

private:
    BatonctlRun run(const QStringList &arguments)
    {
        return batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s} + arguments);
    }

    std::unique_ptr<TestDatabase> m_test;
};

void CliJobsTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    const auto made = batonctl({u"workspace"_s, u"create"_s, m_test->url(), u"--sample"_s, u"--leads"_s, u"60"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
}

void CliJobsTest::whatIsDueIsDoneOnce()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {holderFlag, m_test->url()});
    QVERIFY(other.waitForReadyRead(patience));
    QCOMPARE(other.readAllStandardOutput(), QByteArray("held\n"));
    const auto refused = run({u"jobs"_s, u"run"_s});
    const QString fault = refusalFault(refused, u"conflict"_s, u"jobs.running"_s);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY2(refused.errors.contains(u", since 20"_s), qPrintable(refused.errors));
    QVERIFY(run({u"workspace"_s, u"check"_s}).document[u"ok"].toBool());

    // A crash gives it back: the process is gone, and a server learns that at once.
    other.kill();
    QVERIFY(other.waitForFinished(patience));
    BatonctlRun done;
    QTRY_VERIFY_WITH_TIMEOUT((done = run({u"jobs"_s, u"run"_s})).exitCode == 0, patience);
    QCOMPARE(done.document[u"ran"].toArray().size(), 3);
}

void CliJobsTest::aRunGivesTheLeaseBack()
{
    for (int time = 0; time < 2; ++time) {
        const auto done = run({u"jobs"_s, u"run"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    }
}

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == holderFlag)
        return hold(arguments);
    CliJobsTest test;
    return QTest::qExec(&test, arguments);
}

#include "tst_cli_jobs.moc"
