// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

#include "testdatabase.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What cannot be meant is refused in words that say what was wrong, and nothing is rounded or guessed.
class CliRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_workspace = std::make_unique<CliWorkspace>(); }
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void refusals_data();
    void refusals();
    void aCostKeepsItsCurrency_data();
    void aCostKeepsItsCurrency();
    void aNoteCannotSteerTheTerminal();
    void aTerminalGetsNoEndlessCells();
    void amountsAreNumbersInCsv();
    void tablesSpeakInWords();
    void whatIsOddIsNoted();
    void aDatabaseWithoutTablesIsNoFile();
    void theWindowsProgramSaysWhatItTakes_data();
    void theWindowsProgramSaysWhatItTakes();
    void theWindowsProgramAnswersWithoutADisplay_data();
    void theWindowsProgramAnswersWithoutADisplay();

private:
    /// For people, without --json.
    BatonctlRun plain(const QStringList &arguments)
    {
        return batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s)} + arguments);
    }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliRefusalsTest::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &line, const QString &words) {
        QTest::newRow(name) << line.split(u' ') << words;
    };
    row("help for a verb that is not there", u"leads paint --help"_s, u"\"paint\""_s);
    row("help for a room that is not there", u"kitchen --help"_s, u"\"kitchen\""_s);
    row("fewer leads than none", u"leads list --limit -3"_s, u"--limit"_s);
    QTest::newRow("nobody who acts") << QStringList{u"--as"_s, QString(), u"leads"_s, u"list"_s} << u"--as"_s;
    row("a sample's size without a sample", u"workspace create /tmp/none.baton --leads 10"_s, u"--sample"_s);
    row("a sample's seed without a sample", u"workspace create /tmp/none.baton --seed 10"_s, u"--sample"_s);
}

void CliRefusalsTest::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const auto refused = m_workspace->run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.document[u"error"_s][u"code"_s].toString(), u"usage"_s);
    QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
    QVERIFY(!QFileInfo::exists(u"/tmp/none.baton"_s));
}

void CliRefusalsTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &line, const char *kind, const char *code,
                        const QString &words) {
        QTest::newRow(name) << line.split(u'|') << QString::fromLatin1(kind) << QString::fromLatin1(code) << words;
    };
    const QString calendar = writtenTo(m_workspace->path(u"hours.json"_s),
                                       R"({"timezone": "Etc/UTC", "hours": {"mon": [["09:00", "17:00"]]}})");
    row("a window that ends before it begins", u"funnel|report|--from|2026-02-01|--to|2026-01-01"_s, "invalid",
        "funnel.window", u"2026-01-01"_s);
    row("a currency that ISO 4217 does not have", u"workspace|create|/nowhere/x.baton|--currency|XXQ"_s, "invalid",
        "currency.syntax", u"“XXQ”"_s);
    row("a backup into a folder that is not there", u"workspace|backup|/nowhere/x.baton"_s, "notFound",
        "workspace.folderMissing", u"/nowhere/x.baton"_s);
    row("fewer days than none, in the unit that was written",
        u"calendar|add-days|"_s + calendar + u"|2026-01-05T12:00:00Z|-5"_s, "invalid", "calendar.amount", u"“-5”"_s);
    row("fewer seconds than none, in the unit that was written",
        u"calendar|add|"_s + calendar + u"|2026-01-05T12:00:00Z|-5"_s, "invalid", "calendar.amount", u"“-5”"_s);
    row("a cost below nothing", u"sources|add|Bought|--cost|-5"_s, "invalid", "money.negative", u"-5.00 EUR"_s);
    row("a cost with more digits than cents", u"sources|add|Bought|--cost|1200.505"_s, "invalid", "money.precision",
        u"“1200.505”"_s);
    row("yen with cents", u"sources|add|Bought|--cost|1200.5 JPY"_s, "invalid", "money.precision", u"JPY"_s);
    row("a cost in a currency that is none", u"sources|add|Bought|--cost|12 XXQ"_s, "invalid", "currency.syntax",
        u"“XXQ”"_s);
    row("a name that is no name any more", u"sources|add|"_s + QString(201, u'x'), "invalid", "text.tooLong", u"200"_s);
    row("a campaign with such a name", u"campaigns|create|"_s + QString(201, u'x') + u"|--start|2026-01-01"_s,
        "invalid", "text.tooLong", u"200"_s);
    row("a team with such a name", u"teams|add|"_s + QString(201, u'x'), "invalid", "text.tooLong", u"200"_s);
    row("a person with such a name", u"people|add|"_s + QString(201, u'x'), "invalid", "text.tooLong", u"200"_s);
    row("a lead with such a name", u"leads|set|1|lastName="_s + QString(201, u'x'), "invalid", "text.tooLong",
        u"200"_s);
    row("a note like a book", u"touch|log|1|--kind|note|--note|"_s + QString(10'001, u'x'), "invalid", "text.tooLong",
        u"10000"_s);
    row("a cost that is no amount", u"sources|add|Bought|--cost|much"_s, "invalid", "money.syntax", u"“much”"_s);
}

void CliRefusalsTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const auto refused = m_workspace->run(arguments);
    QCOMPARE(refusalFault(refused, kind, code), QString());
    QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
}

void CliRefusalsTest::aCostKeepsItsCurrency_data()
{
    QTest::addColumn<QString>("cost");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::newRow("the workspace's") << u"1200.50"_s << qint64(120'050) << u"EUR"_s;
    QTest::newRow("another") << u"1200.50 USD"_s << qint64(120'050) << u"USD"_s;
    QTest::newRow("without cents") << u"1200 JPY"_s << qint64(1200) << u"JPY"_s;
    QTest::newRow("nothing") << u"0"_s << qint64(0) << u"EUR"_s;
}

void CliRefusalsTest::aCostKeepsItsCurrency()
{
    QFETCH(QString, cost);
    const auto added =
        m_workspace->run({u"sources"_s, u"add"_s, QString::fromUtf8(QTest::currentDataTag()), u"--cost"_s, cost});
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
    QTEST(added.document[u"cost"_s][u"minor"_s].toInteger(), "minor");
    QTEST(added.document[u"cost"_s][u"currency"_s].toString(), "currency");
}

void CliRefusalsTest::aNoteCannotSteerTheTerminal()
{
    const QString note = u"before\x1b[31mred\a\u009b2J\u202eback"_s;
    QCOMPARE(m_workspace->run({u"touch"_s, u"log"_s, u"1"_s, u"--kind"_s, u"note"_s, u"--note"_s, note}).exitCode, 0);
    for (const QStringList &verb : {QStringList{u"touch"_s, u"list"_s, u"1"_s}, {u"leads"_s, u"show"_s, u"1"_s}}) {
        const QString shown = plain(verb).output;
        QVERIFY2(shown.contains(u"before␛[31mred␇"_s), qPrintable(shown));
        for (const QChar steering : u"\x1b\a\u009b\u202e"_s)
            QVERIFY2(!shown.contains(steering), qPrintable(shown));
    }
    const QString refused = plain({u"campaigns"_s, u"show"_s, u"\x1b[31m"_s}).errors;
    QVERIFY2(!refused.isEmpty() && !refused.contains(u'\x1b'), qPrintable(refused));
}

void CliRefusalsTest::aTerminalGetsNoEndlessCells()
{
    const QString script = QStandardPaths::findExecutable(u"script"_s);
    if (script.isEmpty())
        QSKIP("There is no \"script\", which would give a terminal.");
    const QString name = QString(150, u'n');
    QCOMPARE(m_workspace->run({u"sources"_s, u"add"_s, name}).exitCode, 0);
    QVERIFY(plain({u"sources"_s, u"list"_s}).output.contains(name));
    QProcess terminal;
    terminal.start(script,
                   {u"-qec"_s,
                    u"'%1' -w '%2' sources list"_s.arg(QStringLiteral(BATONCTL), m_workspace->path(u"w.baton"_s)),
                    u"/dev/null"_s});
    QVERIFY(terminal.waitForFinished(60'000));
    const QString shown = QString::fromUtf8(terminal.readAllStandardOutput());
    QVERIFY2(shown.contains(QString(59, u'n') + u'…') && !shown.contains(QString(60, u'n')), qPrintable(shown));
}

void CliRefusalsTest::amountsAreNumbersInCsv()
{
    QCOMPARE(m_workspace->run({u"sources"_s, u"add"_s, u"Priced"_s, u"--cost"_s, u"16927.46"_s}).exitCode, 0);
    const QString csv = plain({u"sources"_s, u"list"_s, u"--format"_s, u"csv"_s}).output;
    QVERIFY2(csv.contains(u",cost,cost.currency,"_s) && csv.contains(u",16927.46,EUR,"_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"List,list,notStated,,,,,"_s), qPrintable(csv));
}

void CliRefusalsTest::tablesSpeakInWords()
{
    const QString sources = plain({u"sources"_s, u"list"_s}).output;
    QVERIFY2(sources.contains(u"not stated"_s) && !sources.contains(u"notStated"_s), qPrintable(sources));
    const QString leads = plain({u"leads"_s, u"list"_s}).output;
    QVERIFY2(leads.contains(u"Inquiry"_s) && !leads.contains(u"inquiry"_s), qPrintable(leads));
    const QString lead = plain({u"leads"_s, u"show"_s, u"2"_s}).output;
    QVERIFY2(lead.contains(u"entered Inquiry"_s) && lead.contains(u"good.csv #1"_s), qPrintable(lead));
    QVERIFY2(!lead.contains(u"inquiry"_s) && !lead.contains(u"owner."_s), qPrintable(lead));
}

void CliRefusalsTest::whatIsOddIsNoted()
{
    const auto check = [this](const QString &condition) {
        return m_workspace->run({u"conditions"_s, u"check"_s, condition});
    };
    const auto unknown = check(u"count(foo, 30d) >= 3"_s);
    QCOMPARE(unknown.exitCode, 0);
    QVERIFY2(unknown.errors.contains(u"“foo”"_s) && unknown.errors.contains(u"interest"_s), qPrintable(unknown.errors));
    QCOMPARE(check(u"count(INTEREST, 30d) >= 3"_s).errors, QString());
    const QString calendar = writtenTo(m_workspace->path(u"day.json"_s),
                                       R"({"timezone": "Etc/UTC", "hours": {"mon": [["09:00", "17:00"]]}})");
    const auto backwards = plain({u"calendar"_s, u"elapsed"_s, calendar, u"2026-01-06"_s, u"2026-01-05"_s});
    QCOMPARE(backwards.output, u"0 s\n"_s);
    QVERIFY2(backwards.errors.contains(u"before"_s), qPrintable(backwards.errors));
    const auto field = check(u"EMPLOYEES > 5"_s);
    QCOMPARE(field.document[u"canonical"_s].toString(), u"employees > 5"_s);
}

void CliRefusalsTest::aDatabaseWithoutTablesIsNoFile()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    const TestDatabase empty(Engine::Postgresql);
    const auto refused = batonctl({u"-w"_s, empty.url(), u"--json"_s, u"workspace"_s, u"info"_s});
    QCOMPARE(refusalFault(refused, u"invalid"_s, u"workspace.noTables"_s), QString());
    QVERIFY2(refused.errors.contains(u"database"_s) && !refused.errors.contains(u"file"_s), qPrintable(refused.errors));
}

void CliRefusalsTest::theWindowsProgramSaysWhatItTakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    QTest::newRow("a theme that is not there") << QStringList{u"--theme"_s, u"pink"_s} << 2 << u"light, dark, system"_s;
    QTest::newRow("a size that is none") << QStringList{u"--size"_s, u"foo"_s} << 2 << u"1440x900"_s;
    QTest::newRow("two workspaces") << QStringList{u"a.baton"_s, u"b.baton"_s} << 2 << u"“b.baton”"_s;
    QTest::newRow("a folder for pictures that cannot be")
        << QStringList{u"--screenshot"_s, u"/dev/null/x"_s} << 1 << u"/dev/null/x"_s;
}

void CliRefusalsTest::theWindowsProgramSaysWhatItTakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    if (!QFileInfo::exists(QStringLiteral(BATON_APP)))
        QSKIP("The window's program is not built.");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_workspace->path(QString()));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BATON_APP), arguments);
    QVERIFY(program.waitForFinished(60'000));
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QTEST(program.exitCode(), "exitCode");
    QVERIFY2(said.contains(words) && !said.contains(u"arguments."), qPrintable(said));
}

void CliRefusalsTest::theWindowsProgramAnswersWithoutADisplay_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("words");
    QTest::newRow("its help") << u"--help"_s << u"--screenshot <folder>"_s;
    QTest::newRow("its version") << u"--version"_s << u"baton "_s;
}

void CliRefusalsTest::theWindowsProgramAnswersWithoutADisplay()
{
    QFETCH(QString, question);
    QFETCH(QString, words);
    if (!QFileInfo::exists(QStringLiteral(BATON_APP)))
        QSKIP("The window's program is not built.");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"DISPLAY"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BATON_APP), {question});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(CliRefusalsTest)
#include "tst_cli_refusals.moc"
