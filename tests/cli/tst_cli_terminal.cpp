// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Both ends of a pseudo terminal.
class PseudoTerminal
{
public:
    PseudoTerminal()
    {
        if (openpty(&m_reader, &m_writer, nullptr, nullptr, nullptr) == 0)
            fcntl(m_reader, F_SETFL, O_NONBLOCK);
    }
    ~PseudoTerminal()
    {
        close(m_reader);
        close(m_writer);
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    [[nodiscard]] QString name() const { return QString::fromLocal8Bit(ttyname(m_writer)); }
    /// What was written since the last time.
    QByteArray read() const
    {
        QByteArray all;
        char bytes[4096];
        for (ssize_t got = 0; (got = ::read(m_reader, bytes, sizeof bytes)) > 0;)
            all.append(bytes, got);
        return all;
    }

private:
    int m_reader = -1;
    int m_writer = -1;
};

/// Runs the command line with a terminal for its remarks, as when somebody looks on.
BatonctlRun lookedAt(const QStringList &arguments)
{
    constexpr int patience = 300'000;
    constexpr int pause = 20;
    const PseudoTerminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.name());
    process.start(QStringLiteral(BATONCTL), arguments);
    QByteArray said;
    // A terminal holds little: whoever writes more waits for its reader.
    for (int waited = 0; !process.waitForFinished(pause) && waited < patience; waited += pause)
        said += terminal.read();
    said += terminal.read();
    BatonctlRun run;
    run.exitCode = process.state() == QProcess::NotRunning ? process.exitCode() : -1;
    const QByteArray output = process.readAllStandardOutput();
    run.output = QString::fromUtf8(output);
    run.errors = QString::fromUtf8(said);
    run.document = QJsonDocument::fromJson(output);
    return run;
}

const QString eraseLine = u"\r\x1b[K"_s;

} // namespace

/// What long commands say on a terminal while they work, and what is left of it.
class CliTerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLongCommandTellsHowFarItIs_data();
    void aLongCommandTellsHowFarItIs();
    void nobodyLookingNobodyTold();
    void eachJobIsNamedEvenWithNothingToDo();

private:
    QTemporaryDir m_folder;
    QString m_workspace;
};

void CliTerminalTest::init()
{
    m_workspace = m_folder.filePath(u"terminal.baton"_s);
    QFile::remove(m_workspace);
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, m_workspace, u"--sample"_s, u"--leads"_s, u"60"_s}).exitCode, 0);
}

void CliTerminalTest::aLongCommandTellsHowFarItIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("progress");
    QTest::newRow("scoring") << QStringList{u"score"_s, u"run"_s} << u"Leads scored: 100 %"_s;
    QTest::newRow("qualifying") << QStringList{u"definition"_s, u"run"_s} << u"Leads looked at: 100 %"_s;
    QTest::newRow("routing") << QStringList{u"route"_s, u"run"_s, u"--dry-run"_s} << QString();
    QTest::newRow("a document is alone on its way")
        << QStringList{u"--json"_s, u"score"_s, u"run"_s} << u"Leads scored: 100 %"_s;
}

void CliTerminalTest::aLongCommandTellsHowFarItIs()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, progress);
    const auto run = lookedAt(QStringList{u"-w"_s, m_workspace} + arguments);
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QVERIFY(!run.output.contains(u'\x1b') && !run.output.contains(u'\r'));
    QCOMPARE(!run.document.isNull(), arguments.first() == u"--json");
    if (progress.isEmpty())
        return;
    QVERIFY2(run.errors.contains(eraseLine + progress), qPrintable(run.errors));
    // Each word takes the place of the one before, and nothing is left of the last one.
    QVERIFY2(run.errors.endsWith(eraseLine), qPrintable(run.errors));
    QVERIFY2(!run.errors.contains(u'\n'), qPrintable(run.errors));
    QList<int> shares;
    for (const auto &told : QRegularExpression(u": (\\d+) %"_s).globalMatch(run.errors))
        shares.append(told.captured(1).toInt());
    QVERIFY(std::ranges::is_sorted(shares, std::less_equal()));
}

void CliTerminalTest::nobodyLookingNobodyTold()
{
    const auto run = batonctl({u"-w"_s, m_workspace, u"score"_s, u"run"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QString());
}

void CliTerminalTest::eachJobIsNamedEvenWithNothingToDo()
{
    const QString empty = m_folder.filePath(u"empty.baton"_s);
    QCOMPARE(batonctl({u"workspace"_s, u"create"_s, empty}).exitCode, 0);
    const auto run = lookedAt({u"-w"_s, empty, u"jobs"_s, u"run"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    for (const QString &job : {u"score: "_s, u"qualify: "_s, u"route: "_s})
        QVERIFY2(run.errors.contains(eraseLine + job), qPrintable(job + run.errors));
}

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "tst_cli_terminal.moc"
