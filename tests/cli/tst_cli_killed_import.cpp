// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <csignal>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerTransaction = 5000;
constexpr int fileRows = 2 * rowsPerTransaction + 1;

const QByteArray profile =
    R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "externalId": "id", "createUsers": true, "columns": [
    {"header": "name", "to": "person.fullName"}, {"header": "mail", "to": "person.email"}, {"header": "firm", "to": "account.name"},
    {"header": "seen", "to": "interest.at"}, {"header": "seen", "to": "stage.mql.at"}, {"header": "rep", "to": "owner.sales"},
    {"header": "note", "to": "lead.notes"}]})";

QByteArray content()
{
    // Long enough a file for all indexes to come last, so that a kill leaves a workspace without them.
    const QByteArray note(440, 'n');
    QByteArray text = "id,name,mail,firm,seen,rep,note\n";
    for (int row = 0; row < fileRows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += "x" + number + ",Ann Lee " + number + ",ann" + number + "@firm.example,Firm "
            + QByteArray::number(row % 500) + ",2025-01-02,Rep " + QByteArray::number(row % 9) + ',' + note + '\n';
    }
    return text;
}

int roundsWanted()
{
    bool isNumber = false;
    const int rounds = qEnvironmentVariableIntValue("BATON_KILL_ROUNDS", &isNumber);
    return isNumber ? rounds : 100;
}

} // namespace

/// kill -9 in the middle of an import: whole transactions only, nothing acknowledged is lost, the next run goes on.
class KilledImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anImportSurvivesBeingKilled();

private:
    [[nodiscard]] QString freshWorkspace();
    [[nodiscard]] QStringList importOf(const QString &workspace) const;
    /// Starts an import and kills it after `life`, unless it has ended before.
    void killAfter(const QString &workspace, std::chrono::microseconds life) const;
    void verify(const QString &workspace, qint64 &leads) const;

    QTemporaryDir m_directory;
    QString m_file;
    QString m_profile;
    QString m_empty;
    int m_count = 0;
    std::chrono::microseconds m_wholeRun{};
};

void KilledImportTest::initTestCase()
{
    const QByteArray rows = content();
    QVERIFY(rows.size() > 4 * 1024 * 1024);
    m_file = writtenTo(m_directory.filePath(u"leads.csv"_s), rows);
    m_profile = writtenTo(m_directory.filePath(u"profile.json"_s), profile);
    m_empty = m_directory.filePath(u"empty.baton"_s);
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, m_empty}).exitCode, 0);
    const QString workspace = freshWorkspace();
    QElapsedTimer timer;
    timer.start();
    const BatonctlRun run = batonctl(importOf(workspace));
    m_wholeRun = std::chrono::milliseconds(timer.elapsed());
    QCOMPARE(run.document.object()[u"created"_s].toInt(), fileRows);
}

QString KilledImportTest::freshWorkspace()
{
    const QString path = m_directory.filePath(u"%1.baton"_s.arg(++m_count));
    return QFile::copy(m_empty, path) ? path : QString();
}

QStringList KilledImportTest::importOf(const QString &workspace) const
{
    return {u"-w"_s, workspace,     u"--json"_s, u"import"_s,    u"run"_s,
            m_file,  u"--source"_s, u"List"_s,   u"--profile"_s, m_profile};
}

void KilledImportTest::killAfter(const QString &workspace, std::chrono::microseconds life) const
{
    QProcess process;
    process.start(QStringLiteral(BATONCTL), importOf(workspace));
    QVERIFY(process.waitForStarted());
    const pid_t pid = static_cast<pid_t>(process.processId());
    // Waits for the end or for the hour of death, whichever comes first.
    // A process whose end was waited for once answers false when it is waited for again.
    if (process.waitForFinished(static_cast<int>(life.count() / 1000)))
        return;
    kill(pid, SIGKILL);
    QVERIFY(process.waitForFinished(60'000));
}

void KilledImportTest::verify(const QString &workspace, qint64 &leads) const
{
    const BatonctlRun check = batonctl({u"-w"_s, workspace, u"--json"_s, u"workspace"_s, u"check"_s});
    QVERIFY2(check.document.object()[u"ok"_s].toBool(), qPrintable(check.output + check.errors));
    const BatonctlRun info = batonctl({u"-w"_s, workspace, u"--json"_s, u"workspace"_s, u"info"_s});
    leads = info.document.object()[u"leads"_s].toInt(-1);
    QVERIFY2(leads % rowsPerTransaction == 0 || leads == fileRows, qPrintable(QString::number(leads)));
    QCOMPARE(info.document.object()[u"interests"_s].toInt(-1), leads);
    // The batch says how many rows it has done; they are all there, and no other.
    const BatonctlRun list = batonctl({u"-w"_s, workspace, u"--json"_s, u"import"_s, u"list"_s});
    const QJsonArray batches = list.document.array();
    QCOMPARE(batches.isEmpty() ? 0 : batches.first()[u"rows"_s].toInt(), leads);
}

void KilledImportTest::anImportSurvivesBeingKilled()
{
    const int rounds = roundsWanted();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, %d rounds, a whole run takes %lld ms", seed, rounds,
          static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(m_wholeRun).count()));
    QRandomGenerator random(seed);
    QMap<qint64, int> left;
    int resumed = 0;
    QString workspace = freshWorkspace();
    for (int round = 0; round < rounds; ++round) {
        const auto life =
            std::chrono::microseconds(static_cast<qint64>(random.generateDouble() * 1.5 * double(m_wholeRun.count())));
        killAfter(workspace, life);
        if (QTest::currentTestFailed())
            return;
        qint64 leads = 0;
        verify(workspace, leads);
        if (QTest::currentTestFailed())
            return;
        ++left[leads];
        // Some are killed again while they go on; the others have to come to their end.
        if (leads < fileRows && random.bounded(2) == 0) {
            ++resumed;
            continue;
        }
        const BatonctlRun run = batonctl(importOf(workspace));
        const QJsonObject result = run.document.object();
        QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
        QCOMPARE(result[u"rows"_s].toInt(), fileRows);
        QCOMPARE(result[u"created"_s].toInt() + result[u"unchanged"_s].toInt(), fileRows);
        verify(workspace, leads);
        QCOMPARE(leads, fileRows);
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(workspace + QLatin1StringView(suffix));
        workspace = freshWorkspace();
    }
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        qInfo("%d rounds ended with %lld leads", it.value(), static_cast<long long>(it.key()));
    qInfo("%d rounds went on in a workspace that was killed before", resumed);
    // A loop that never killed anything in the middle has shown nothing.
    QVERIFY(rounds < 20
            || std::ranges::any_of(left.keys(), [](qint64 leads) { return leads > 0 && leads < fileRows; }));
}

QTEST_GUILESS_MAIN(KilledImportTest)
#include "tst_cli_killed_import.moc"
