// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <arpa/inet.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineOfMegabytes = 300;
constexpr long mostKilobytesMore = 200 * 1024;
constexpr qint64 rowsPerTransaction = 5'000;
constexpr int patience = 240'000;

/// One line of hundreds of megabytes between what is good.
QString writeLongLine(const QString &path, const QByteArray &before, const QByteArray &piece, const QByteArray &after)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(before);
    const QByteArray megabyte = piece.repeated(1'000'000 / piece.size());
    for (int i = 0; i < lineOfMegabytes; ++i)
        file.write(megabyte);
    file.write(after);
    return path;
}

QString writeRows(const QString &path, int rows)
{
    QByteArray contents = "id,email,at\n";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        contents += number + ",p" + number + "@b.example,2020-01-01\n";
    }
    return writtenTo(path, contents);
}

struct Metered
{
    int exitCode = -1;
    long kilobytes = 0; ///< The most memory that the run held at a time.
};

/// QProcess reaps its child itself, so that nobody else learns what it used.
Metered metered(const QStringList &arguments)
{
    QList<QByteArray> texts{QByteArray(BATONCTL)};
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        std::ignore = freopen("/dev/null", "w", stdout);
        std::ignore = freopen("/dev/null", "w", stderr);
        execv(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status))
        return {};
    return {WEXITSTATUS(status), usage.ru_maxrss};
}

/// Mounts that this process and its children alone see, as root or as one who is root in a world of his own.
bool hasOwnMounts()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        std::ignore = writtenTo(u"/proc/self/setgroups"_s, "deny");
        std::ignore = writtenTo(u"/proc/self/uid_map"_s, "0 " + user + " 1");
        std::ignore = writtenTo(u"/proc/self/gid_map"_s, "0 " + group + " 1");
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// A TCP port that nobody listens on.
int freePort()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const bool bound = bind(listener, plain, size) == 0 && getsockname(listener, plain, &size) == 0;
    close(listener);
    return bound ? ntohs(address.sin_port) : 0;
}

/// The first column of the first row, or -1.
qint64 numberFrom(const QString &driver, const QString &options, const QString &place, int port, const QString &sql)
{
    const QString name = u"asking"_s;
    qint64 number = -1;
    {
        auto database = QSqlDatabase::addDatabase(driver, name);
        database.setConnectOptions(options);
        database.setDatabaseName(place);
        if (port > 0) {
            database.setHostName(u"127.0.0.1"_s);
            database.setPort(port);
            database.setUserName(u"postgres"_s);
        }
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql))
                number = query.next() ? query.value(0).toLongLong() : 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

/// A server of the test's own, which it may kill.
class Cluster
{
public:
    ~Cluster() { std::ignore = control({u"stop"_s, u"-m"_s, u"immediate"_s}); }

    /// Empty, or why there is no server.
    QString start()
    {
        const QDir versions(u"/usr/lib/postgresql"_s);
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (found.isEmpty())
            return u"No PostgreSQL server is installed."_s;
        m_programs = versions.filePath(found.last() + u"/bin/"_s);
        // Root may not be the server.
        if (geteuid() == 0 && QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()}) != 0)
            return u"There is no user postgres to run the server."_s;
        if (!program(u"initdb"_s,
                     {u"-D"_s, folder(), u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"--no-sync"_s, u"-E"_s,
                      u"UTF8"_s, u"--locale=C.UTF-8"_s}))
            return u"initdb failed."_s;
        m_port = freePort();
        return begin() && ask(u"postgres"_s, u"CREATE DATABASE spine TEMPLATE template0"_s) >= 0
            ? QString()
            : u"The server did not start."_s;
    }

    bool begin()
    {
        const QString options =
            u"-p %1 -k %2 -c listen_addresses=127.0.0.1 -c fsync=off"_s.arg(m_port).arg(m_folder.path());
        return control(
            {u"start"_s, u"-w"_s, u"-t"_s, u"120"_s, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s, options});
    }

    bool kill() { return control({u"stop"_s, u"-m"_s, u"immediate"_s}); }

    [[nodiscard]] QString url() const { return u"postgresql://postgres@127.0.0.1:%1/spine"_s.arg(m_port); }

    [[nodiscard]] qint64 ask(const QString &database, const QString &sql) const
    {
        return numberFrom(u"QPSQL"_s, {}, database, m_port, sql);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"data"_s); }

    [[nodiscard]] bool control(const QStringList &arguments) const
    {
        return program(u"pg_ctl"_s, QStringList{u"-D"_s, folder()} + arguments);
    }

    [[nodiscard]] bool program(const QString &name, const QStringList &arguments) const
    {
        QStringList command{m_programs + name};
        if (geteuid() == 0)
            command =
                QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s} + command;
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        // The server inherits what pg_ctl has; a pipe that it held open would never end.
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(command.first(), command.mid(1) + arguments);
        return process.waitForFinished(patience) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QString m_programs;
    int m_port = 0;
};

} // namespace

/// What breaks while Baton works: a line without end, the disk, the server, another program.
class CliFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<CliWorkspace>(); }
    void readsPastALongLine_data();
    void readsPastALongLine();
    void anotherProgramImports();
    void theServerGoes();
    void theDiskIsFull();

private:
    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliFailuresTest::readsPastALongLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("created");
    QTest::addColumn<QString>("code");
    const QByteArray start = "id,email,at\n1,a@b.example,2020-01-01\n2,";
    QTest::newRow("a field of 300 MB") << start << QByteArray("x") << 2 << u"csv.fieldTooLong"_s;
    QTest::newRow("a field of 300 MB that begins with a quote")
        << start + "\"" << QByteArray("x") << 2 << u"csv.fieldTooLong"_s;
    QTest::newRow("fields without end") << start << QByteArray("x,") << 2 << u"csv.columns"_s;
    QTest::newRow("300 MB in place of a header") << QByteArray() << QByteArray("x") << -1 << u"csv.fieldTooLong"_s;
}

void CliFailuresTest::readsPastALongLine()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, piece);
    QFETCH(int, created);
    QFETCH(QString, code);
    const QString file = m_workspace->path(u"input.csv"_s);
    QVERIFY(!writeLongLine(file, before, piece, "\n3,c@b.example,2020-01-01\n").isEmpty());

    // Planned with the meter on, which changes nothing; then done.
    const QStringList here{u"-w"_s, m_workspace->path(u"w.baton"_s)};
    const QStringList dry{u"--dry-run"_s};
    const Metered trivial = metered(here + m_workspace->importing(u"good.csv"_s) + dry);
    const Metered planned = metered(here + m_workspace->importing(u"input.csv"_s) + dry);
    QCOMPARE(trivial.exitCode, 0);
    QCOMPARE(planned.exitCode, created < 0 ? 1 : 0);
    const long more = planned.kilobytes - trivial.kilobytes;
    QVERIFY2(more < mostKilobytesMore, qPrintable(u"%1 KB more"_s.arg(more)));

    const auto imported = m_workspace->run(m_workspace->importing(u"input.csv"_s));
    if (created < 0) {
        QCOMPARE(refusalFault(imported, u"invalid"_s, code), QString());
        QVERIFY(imported.document[u"error"_s][u"message"_s].toString().contains(file));
    } else {
        const QJsonValue reject = imported.document[u"rejects"_s].toArray().first();
        QCOMPARE(imported.document[u"created"_s].toInt(-1), created);
        QCOMPARE(reject[u"code"_s].toString(), code);
        QCOMPARE(reject[u"line"_s].toInt(), 3);
        QCOMPARE(wordsFault(reject[u"reason"_s].toString(), code), QString());
    }
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads + std::max(created, 0)), QString());
}

void CliFailuresTest::anotherProgramImports()
{
    constexpr int rows = 50'000;
    const QString place = m_workspace->path(u"w.baton"_s);
    QVERIFY(!writeRows(m_workspace->path(u"many.csv"_s), rows).isEmpty());
    QVERIFY(!writtenTo(m_workspace->path(u"one.csv"_s), "id,email,at\nother,o@b.example,2020-01-01\n").isEmpty());
    QProcess importing;
    importing.start(QStringLiteral(BATONCTL),
                    QStringList{u"-w"_s, place, u"--json"_s} + m_workspace->importing(u"many.csv"_s));
    const auto rowsDone = [&place] {
        return numberFrom(u"QSQLITE"_s, u"QSQLITE_OPEN_READONLY"_s, place, 0, u"SELECT max(rows_done) FROM batch"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowsDone() >= rowsPerTransaction, patience);
    QCOMPARE(importing.state(), QProcess::Running);

    const auto counted = m_workspace->run({u"leads"_s, u"count"_s});
    QCOMPARE(counted.exitCode, 0);
    QVERIFY(counted.document[u"count"_s].toInt() >= rowsPerTransaction);
    const auto second = m_workspace->run(m_workspace->importing(u"one.csv"_s));
    const bool isDone = second.exitCode == 0;
    if (!isDone)
        QCOMPARE(refusalFault(second, u"busy"_s, u"storage.busy"_s), QString());
    QVERIFY(importing.waitForFinished(patience));
    const QByteArray said = importing.readAllStandardOutput();
    QVERIFY2(importing.exitCode() == 0, said.constData());
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads + rows + (isDone ? 1 : 0)), QString());
}

void CliFailuresTest::theServerGoes()
{
    constexpr int rows = 200'000;
    constexpr int mostSeconds = 60;
    Cluster cluster;
    const QString fault = cluster.start();
    if (!fault.isEmpty())
        QSKIP(qPrintable(fault));
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, cluster.url()}).exitCode, 0);
    QVERIFY(!writeRows(m_workspace->path(u"many.csv"_s), rows).isEmpty());
    const QStringList there{u"-w"_s, cluster.url(), u"--json"_s};
    const QStringList import = there + m_workspace->importing(u"many.csv"_s);

    QProcess importing;
    importing.start(QStringLiteral(BATONCTL), import);
    QTRY_VERIFY_WITH_TIMEOUT(cluster.ask(u"spine"_s, u"SELECT max(rows_done) FROM baton.batch"_s) >= rowsPerTransaction,
                             patience);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(cluster.kill());
    QVERIFY(importing.waitForFinished(patience));
    QVERIFY2(elapsed.elapsed() < mostSeconds * 1000, qPrintable(QString::number(elapsed.elapsed())));
    BatonctlRun broken;
    broken.exitCode = importing.exitStatus() == QProcess::NormalExit ? importing.exitCode() : -1;
    broken.output = QString::fromUtf8(importing.readAllStandardOutput());
    broken.errors = QString::fromUtf8(importing.readAllStandardError());
    broken.document = QJsonDocument::fromJson(broken.output.toUtf8());
    const QJsonValue error = broken.document[u"error"_s];
    QCOMPARE(refusalFault(broken, u"unavailable"_s, error[u"code"_s].toString()), QString());
    QVERIFY2(error[u"message"_s].toString().contains(u"run the same file again"_s), qPrintable(broken.output));

    // While it is away, whoever asks is told so.
    const auto away = batonctl(there + QStringList{u"leads"_s, u"count"_s});
    QCOMPARE(refusalFault(away, u"unavailable"_s, u"workspace.unreachable"_s), QString());
    QVERIFY(away.document[u"error"_s][u"message"_s].toString().contains(u"/spine"_s));
    QVERIFY2(away.document[u"error"_s][u"message"_s].toString().contains(u"Connection refused"_s),
             qPrintable(away.output));

    QVERIFY(cluster.begin());
    const auto count = [&there] {
        return batonctl(there + QStringList{u"leads"_s, u"count"_s}).document[u"count"_s].toInteger(-1);
    };
    const auto isInOrder = [&there] {
        return batonctl(there + QStringList{u"workspace"_s, u"check"_s}).document[u"ok"_s].toBool();
    };
    const qint64 kept = count();
    QVERIFY2(kept >= rowsPerTransaction && kept < rows && kept % rowsPerTransaction == 0,
             qPrintable(QString::number(kept)));
    QVERIFY(kept >= error[u"arguments"_s][u"rowsKept"_s].toInteger());
    QVERIFY(isInOrder());
    const auto again = batonctl(import);
    QVERIFY2(again.exitCode == 0, qPrintable(again.output));
    QCOMPARE(again.document[u"created"_s].toInt(), rows);
    QCOMPARE(count(), rows);
    QVERIFY(isInOrder());
}

void CliFailuresTest::theDiskIsFull()
{
    constexpr int rows = 30'000;
    const QByteArray disk = m_workspace->path(u"disk"_s).toLocal8Bit();
    const QString place = u"disk/w.baton"_s;
    QVERIFY(QDir().mkdir(QString::fromLocal8Bit(disk)));
    if (!hasOwnMounts() || mount("none", disk.constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("A small disk of the test's own needs root, or users who may make name spaces.");
    QCOMPARE(m_workspace->run({u"workspace"_s, u"create"_s, m_workspace->path(place)}).exitCode, 0);
    QVERIFY(!writeRows(m_workspace->path(u"many.csv"_s), rows).isEmpty());

    const auto full = m_workspace->run(m_workspace->importing(u"many.csv"_s), place);
    QCOMPARE(refusalFault(full, u"unavailable"_s, u"storage.full"_s), QString());
    const QJsonValue error = full.document[u"error"_s];
    QVERIFY2(error[u"message"_s].toString().contains(u"free some space"_s), qPrintable(full.output));
    QVERIFY2(error[u"message"_s].toString().contains(u"run the same file again"_s), qPrintable(full.output));
    const qint64 kept = m_workspace->run({u"leads"_s, u"count"_s}, place).document[u"count"_s].toInteger(-1);
    QVERIFY(kept > 0 && kept < rows && kept % rowsPerTransaction == 0);
    QCOMPARE(error[u"arguments"_s][u"rowsKept"_s].toInteger(), kept);
    QVERIFY(m_workspace->run({u"workspace"_s, u"check"_s}, place).document[u"ok"_s].toBool());
    const auto copied = m_workspace->run({u"workspace"_s, u"backup"_s, m_workspace->path(u"disk/copy"_s)}, place);
    QCOMPARE(refusalFault(copied, u"unavailable"_s, u"storage.full"_s), QString());

    QCOMPARE(mount("none", disk.constData(), "tmpfs", MS_REMOUNT, "size=64m"), 0);
    const auto again = m_workspace->run(m_workspace->importing(u"many.csv"_s), place);
    QVERIFY2(again.exitCode == 0, qPrintable(again.output));
    QCOMPARE(m_workspace->run({u"leads"_s, u"count"_s}, place).document[u"count"_s].toInteger(-1), qint64(rows));
    QVERIFY(m_workspace->run({u"workspace"_s, u"check"_s}, place).document[u"ok"_s].toBool());
    QCOMPARE(umount2(disk.constData(), MNT_DETACH), 0);
}

int main(int argc, char **argv)
{
    // On a busy machine a big import alone takes more than the five minutes that QtTest allows.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");
    QCoreApplication application(argc, argv);
    CliFailuresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cli_failures.moc"
