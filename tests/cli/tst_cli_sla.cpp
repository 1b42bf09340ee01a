// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

#include <QJsonArray>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ');
}

/// "touch running, touch met": commitment and state of each listed clock.
QString clocksIn(const BatonctlRun &run)
{
    QStringList texts;
    const QJsonArray clocks = run.document.array();
    for (const QJsonValue &clock : clocks)
        texts.append(clock[u"no"].toString().last(1) + u' ' + clock[u"commitment"].toString() + u' '
                     + clock[u"state"].toString());
    return texts.join(u", "_s);
}

QJsonObject lineOf(const BatonctlRun &run, const QString &key)
{
    const QJsonArray lines = run.document[u"commitments"].toArray();
    for (const QJsonValue &line : lines)
        if (line[u"key"] == key)
            return line.toObject();
    return {};
}

} // namespace

/// Promises, their clocks and what was kept of them, by the command line alone. The workspace's hours are Monday to
/// Friday 09:00–17:00 in UTC; 2020-01-06 is a Monday. Two leads came on 2020-01-01 and 2020-01-02.
class CliSlaTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void promisesRunsAndReports();
    void aVersionConcernsNewClocks();
    void tellsWhoHadTheLead();
    void showsWhatWasAgreedOn();
    void goesBackHalfAYear();
    void refusesWithWords_data();
    void refusesWithWords();
    void speaksToPeople();

private:
    BatonctlRun at(const QString &now, const QString &line) const
    {
        return m_workspace->run(QStringList{u"--now"_s, now, u"--as"_s, u"anna"_s} + words(line));
    }
    /// The newest draft, by one of each side.
    void haveBothSign(const QString &now) const
    {
        for (const auto &[who, side] : {std::pair{u"anna"_s, u"sales"_s}, std::pair{u"mara"_s, u"marketing"_s}}) {
            const auto agreed =
                m_workspace->run({u"--now"_s, now, u"--as"_s, who, u"sla"_s, u"sign"_s, u"--side"_s, side});
            QVERIFY2(agreed.exitCode == 0, qPrintable(agreed.errors));
        }
    }
    QString file(const QByteArray &contents) const { return writtenTo(m_workspace->path(u"given.json"_s), contents); }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliSlaTest::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QCOMPARE(m_workspace->run(words(u"people add Anna --login anna --role rep"_s)).exitCode, 0);
    QCOMPARE(m_workspace->run(words(u"people add Mara --login mara --role marketing"_s)).exitCode, 0);
    QCOMPARE(m_workspace->run(words(u"people add Bert --login bert --role tele"_s)).exitCode, 0);
}

void CliSlaTest::promisesRunsAndReports()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"handoff give 2 --to tele --owner bert"_s).exitCode, 0);
    QCOMPARE(clocksIn(at(u"2020-01-06T12:00"_s, u"sla clocks"_s)),
             u"2 tele.touch running, 1 sales.answer running, 2 tele.answer running, 1 sales.touch running"_s);
    QCOMPARE(clocksIn(at(u"2020-01-06T12:00"_s, u"sla clocks --party tele --owner bert --limit 1"_s)),
             u"2 tele.touch running"_s);
    QCOMPARE(clocksIn(at(u"2020-01-06T12:00"_s, u"sla clocks L-000001"_s)),
             u"1 sales.answer running, 1 sales.touch running"_s);
    const QJsonValue first = at(u"2020-01-06T12:00"_s, u"sla clocks"_s).document[0];
    QCOMPARE(first[u"leftSeconds"].toInt(), 3 * 3600);
    QCOMPARE(first[u"dueAt"].toString(), u"2020-01-06T15:00:00Z"_s);
    QCOMPARE(first[u"owner"].toString(), u"Bert"_s);
    QCOMPARE(first[u"version"].toInt(-1), 0);

    const auto countAt = [&](const QString &now, const QString &where) {
        return m_workspace->run({u"--now"_s, now, u"leads"_s, u"count"_s, u"--where"_s, where})
            .document[u"count"]
            .toInt(-1);
    };
    QCOMPARE(countAt(u"2020-01-07T09:00"_s, u"hoursLeft <= 1"_s), 1);
    QCOMPARE(countAt(u"2020-01-07T11:01"_s, u"hoursLeft < 0"_s), 2);

    // Nobody saved anything, and yet it is breached.
    QCOMPARE(clocksIn(at(u"2020-01-06T15:01"_s, u"sla clocks --state breached,paused"_s)), u"2 tele.touch breached"_s);
    QCOMPARE(at(u"2020-01-06T15:30"_s, u"touch log 1 --kind call --disposition connected"_s).exitCode, 0);
    const auto report = at(u"2020-01-09T10:00"_s, u"sla report --by owner"_s);
    QVERIFY2(report.exitCode == 0, qPrintable(report.errors));
    const QJsonObject touch = lineOf(report, u"sales.touch"_s);
    QCOMPARE(touch[u"met"].toInt(), 1);
    QCOMPARE(touch[u"attainment"].toDouble(), 1.0);
    QCOMPARE(touch[u"ci"].toArray().size(), 2);
    QCOMPARE(touch[u"p50Seconds"].toDouble(), 5.5 * 3600);
    QCOMPARE(touch[u"timed"].toInt(-1), 1);
    QCOMPARE(lineOf(report, u"sales.answer"_s)[u"timed"].toInt(-1), 0);
    QCOMPARE(lineOf(report, u"sales.answer"_s)[u"breached"].toInt(), 1);
    QVERIFY(lineOf(report, u"sales.outcome"_s)[u"attainment"].isNull());
    QCOMPARE(report.document[u"groups"].toArray().size(), 2);
    const QJsonObject ledger = at(u"2020-01-09T10:00"_s, u"handoff ledger"_s).document.object();
    const QJsonObject handoffs = report.document[u"handoffs"].toObject();
    for (auto count = handoffs.begin(); count != handoffs.end(); ++count)
        QCOMPARE(count.value(), ledger[count.key()]);
    QCOMPARE(handoffs[u"noFollowUpRate"].toDouble(), 0.5);
    QCOMPARE(report.document[u"systemDelay"][u"n"].toInt(), 2);
    QCOMPARE(report.document[u"humanDelay"][u"p50"].toDouble(), 5.5 * 3600);
    QCOMPARE(lineOf(at(u"2020-01-09T10:00"_s, u"sla report --from 2020-01-07"_s), u"sales.touch"_s)[u"met"].toInt(), 0);
    QCOMPARE(lineOf(at(u"2020-01-09T10:00"_s, u"sla report --where no:2"_s), u"sales.touch"_s)[u"met"].toInt(), 0);
    QCOMPARE(m_workspace->keptFault(2), QString());
}

void CliSlaTest::aVersionConcernsNewClocks()
{
    const auto promise = [&](int hours) {
        return file(
            R"({"commitments": [{"key": "call", "party": "sales", "start": "handedOver", "stop": "touched", "target": {"hours": )"
            + QByteArray::number(hours) + "}}]}");
    };
    const auto drafted = at(u"2020-01-06T09:00"_s, u"sla draft %1 --summary Calls"_s.arg(promise(8)));
    QVERIFY2(drafted.exitCode == 0, qPrintable(drafted.errors));
    QCOMPARE(drafted.document[u"state"].toString(), u"draft"_s);
    const QString early =
        refusalFault(at(u"2020-01-06T09:00"_s, u"sla activate"_s), u"invalid"_s, u"agreement.unsigned"_s);
    QVERIFY2(early.isEmpty(), qPrintable(early));
    const QString other =
        refusalFault(at(u"2020-01-06T09:00"_s, u"sla sign --side marketing"_s), u"invalid"_s, u"agreement.otherSide"_s);
    QVERIFY2(other.isEmpty(), qPrintable(other));
    haveBothSign(u"2020-01-06T09:00"_s);
    QCOMPARE(at(u"2020-01-06T09:00"_s, u"sla activate"_s).document[u"state"].toString(), u"active"_s);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"sla draft %1"_s.arg(promise(2))).document[u"version"].toInt(), 2);
    haveBothSign(u"2020-01-06T11:00"_s);
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"sla activate --version 2"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T12:00"_s, u"handoff give 2 --to sales --owner anna"_s).exitCode, 0);
    const auto clocks = at(u"2020-01-06T15:00"_s, u"sla clocks"_s);
    QCOMPARE(clocksIn(clocks), u"2 call breached, 1 call running"_s);
    QCOMPARE(clocks.document[0][u"version"].toInt(), 2);
    QCOMPARE(clocks.document[1][u"version"].toInt(), 1);
    QCOMPARE(at(u"2020-01-06T15:00"_s, u"sla report"_s).document[u"versions"].toArray().size(), 2);
}

void CliSlaTest::tellsWhoHadTheLead()
{
    QCOMPARE(m_workspace->run(words(u"people add Carl --login carl --role rep"_s)).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"route assign 1 carl"_s).exitCode, 0);
    const QJsonValue touch = at(u"2020-01-06T13:00"_s, u"sla clocks 1 --commitment sales.touch"_s).document[0];
    QCOMPARE(touch[u"owner"].toString(), u"Carl"_s);
    QCOMPARE(touch[u"startedAt"].toString(), u"2020-01-06T10:00:00Z"_s);
    const QJsonArray slices = touch[u"slices"].toArray();
    QCOMPARE(slices.size(), 2);
    QCOMPARE(slices[0][u"owner"].toString(), u"Anna"_s);
    QCOMPARE(slices[0][u"to"].toString(), u"2020-01-06T11:00:00Z"_s);
    QCOMPARE(slices[0][u"countedSeconds"].toInt(), 3600);
    QCOMPARE(slices[1][u"from"].toString(), u"2020-01-06T11:00:00Z"_s);
    QVERIFY(slices[1][u"to"].isNull());
    QCOMPARE(slices[1][u"countedSeconds"].toInt(), 2 * 3600);
    QCOMPARE(slices[1][u"pausedSeconds"].toInt(-1), 0);
    QVERIFY(at(u"2020-01-06T13:00"_s, u"sla clocks"_s).document[0][u"slices"].isUndefined());
    const QString csv =
        batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s), u"--now"_s, u"2020-01-06T13:00"_s}
                 + words(u"sla clocks 1 --format csv"_s))
            .output;
    QVERIFY2(csv.contains(u"\"Anna 1:00 h, Carl 2:00 h\""_s), qPrintable(csv));
}

void CliSlaTest::showsWhatWasAgreedOn()
{
    const auto shown = m_workspace->run(words(u"sla show"_s));
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.document[u"state"].toString(), u"shipped"_s);
    const QJsonArray commitments = shown.document[u"policy"][u"commitments"].toArray();
    QCOMPARE(commitments.size(), 6);
    // What is shown can be handed in again.
    const QString again = file(QJsonDocument(shown.document[u"policy"].toObject()).toJson());
    QCOMPARE(m_workspace->run({u"sla"_s, u"draft"_s, again}).exitCode, 0);
    QCOMPARE(m_workspace->run(words(u"sla show --version 1"_s)).document[u"policy"][u"commitments"], commitments);
}

// In 2020 two leads were handed over and touched too late; what nobody agreed on yet is judged by that.
void CliSlaTest::goesBackHalfAYear()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"handoff give 2 --to tele --owner bert"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-20T10:00"_s, u"touch log 2 --kind call --disposition connected"_s).exitCode, 0);
    const QJsonObject document = at(u"2020-02-03T10:00"_s, u"sla document"_s).document.object();
    QCOMPARE(document[u"policy"][u"measures"].toArray().size(), 3);
    const QJsonObject history = document[u"history"].toObject();
    QHash<QString, QJsonValue> commitments;
    for (const QJsonValue &one : history[u"commitments"].toArray())
        commitments.insert(one[u"key"].toString(), one);
    QCOMPARE(commitments[u"tele.touch"_s][u"breached"].toInt(), 1);
    QCOMPARE(commitments[u"tele.touch"_s][u"met"].toInt(), 0);
    const QJsonValue volume = history[u"measures"][0];
    QCOMPARE(volume[u"key"].toString(), u"marketing.volume"_s);
    QCOMPARE(volume[u"months"][4][u"month"].toString(), u"2020-01"_s);
    QCOMPARE(volume[u"months"][4][u"count"].toInt(), 2);
    QCOMPARE(volume[u"months"][4][u"kept"].toBool(true), false);
    QVERIFY(history[u"doubtful"].toArray().contains(u"marketing.volume"_s));
    QCOMPARE(history[u"loads"][0][u"receivedPerMonth"].toDouble(), 1.0);
    QVERIFY(history[u"loads"][0][u"capacityPerMonth"].isNull());
    const auto report = at(u"2020-02-03T10:00"_s, u"sla report"_s).document;
    QCOMPARE(report[u"measures"].toArray().size(), 3);
    QVERIFY(report[u"speed"][u"captured"].toInt() > 1);
    QCOMPARE(report[u"speed"][u"handedOver"][u"n"].toInt(), 2);
    QCOMPARE(report[u"speed"][u"conversed"][u"n"].toInt(), 1);
}

void CliSlaTest::refusesWithWords_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");

    const auto invalid = u"invalid"_s;
    const auto draft = u"sla draft FILE"_s;
    const auto promise = [](const QByteArray &more) {
        return R"({"commitments": [{"key": "call", "party": "sales", "start": "handedOver", "stop": "touched")" + more
            + "}]";
    };
    const QByteArray target(R"(, "target": {"hours": 4})");
    QTest::newRow("no target") << QByteArray(promise({}) + "}") << draft << invalid << u"rules.key"_s << u"target"_s;
    QTest::newRow("an unknown field") << QByteArray(promise(target + R"(, "scope": "staff > 3")") + "}") << draft
                                      << u"invalid"_s << u"condition.unknownField"_s << u"staff"_s;
    QTest::newRow("a scope of the wrong type") << QByteArray(promise(target + R"(, "scope": "employees > many")") + "}")
                                               << draft << invalid << u"condition.value"_s << u"many"_s;
    QTest::newRow("hours that never come") << QByteArray(
        promise(target + R"(, "calendar": "old")")
        + R"(, "calendars": {"old": {"timezone": "Etc/UTC", "hours": {}, "shifts": {"2019-01-07": [["09:00", "17:00"]]}}}})")
                                           << draft << invalid << u"calendar.neverOpen"_s << u"call"_s;
    QTest::newRow("hours of nowhere") << QByteArray(
        promise(target)
        + R"(, "calendars": {"far": {"timezone": "Mars/North", "hours": {"mon": [["09:00", "17:00"]]}}}})")
                                      << draft << invalid << u"calendar.zone"_s << u"Mars"_s;
    QTest::newRow("an unknown event") << QByteArray(
        R"({"commitments": [{"key": "call", "party": "sales", "start": "handedOver", "stop": "called", "target": {"hours": 4}}]})")
                                      << draft << invalid << u"rules.choice"_s << u"touched"_s;
    QTest::newRow("nothing promised") << QByteArray(R"({"commitments": []})") << draft << invalid << u"rules.empty"_s
                                      << u"one"_s;
    QTest::newRow("no JSON") << QByteArray("commitments") << draft << invalid << u"rules.json"_s << u"given.json"_s;
    QTest::newRow("no such version") << QByteArray() << u"sla activate --version 7"_s << u"notFound"_s
                                     << u"agreement.unknown"_s << QString();
    QTest::newRow("no such lead") << QByteArray() << u"sla clocks 99"_s << u"notFound"_s << u"lead.unknown"_s
                                  << u"99"_s;
    QTest::newRow("no such state") << QByteArray() << u"sla clocks --state late"_s << invalid << u"sla.state"_s
                                   << u"late"_s;
    QTest::newRow("no such promise") << QByteArray() << u"sla clocks --commitment call"_s << u"notFound"_s
                                     << u"sla.commitment"_s << u"sales.touch"_s;
    QTest::newRow("no such owner") << QByteArray() << u"sla clocks --owner zoe"_s << u"notFound"_s << u"user.unknown"_s
                                   << u"zoe"_s;
    QTest::newRow("an unknown field in the question")
        << QByteArray() << u"sla report --where staff>3"_s << u"invalid"_s << u"condition.unknownField"_s << u"staff"_s;
}

void CliSlaTest::refusesWithWords()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, line);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(QString, named);
    const auto refused = at(u"2020-01-06T10:00"_s, line.replace(u"FILE"_s, file(contents)));
    const QString fault = refusalFault(refused, kind, code);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY2(refused.document[u"error"][u"message"].toString().contains(named), qPrintable(refused.output));
    QCOMPARE(m_workspace->run(words(u"sla show"_s)).document[u"state"].toString(), u"shipped"_s);
}

void CliSlaTest::speaksToPeople()
{
    const auto speak = [&](const QString &line) {
        return batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s), u"--now"_s, u"2020-01-06T12:00"_s}
                        + words(line));
    };
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QVERIFY(speak(u"sla show"_s).output.contains(u"Sales' first touch"_s));
    QVERIFY(speak(u"sla document"_s).output.contains(u"Had it counted in the half year before"_s));
    QVERIFY(speak(u"sla report --by month"_s).output.contains(u"2020-01"_s));
    QVERIFY(speak(u"sla report"_s).output.contains(u"Never followed up"_s));
    // Words for people, keys and seconds for programs.
    const QString clocks = speak(u"sla clocks"_s).output;
    QVERIFY2(clocks.contains(u"Sales' first touch"_s) && !clocks.contains(u"sales.touch"_s), qPrintable(clocks));
    QVERIFY2(clocks.contains(u":00 h"_s) && !clocks.contains(u"(s of"_s), qPrintable(clocks));
    QVERIFY(speak(u"sla clocks --format csv"_s).output.contains(u"sales.touch"_s));
    QVERIFY(speak(u"sla report"_s).output.contains(u"Median of those"_s));
    QCOMPARE(refusalFault(at(u"2020-01-09"_s, u"sla report --from 2020-02-01 --to 2020-01-01"_s), u"invalid"_s,
                          u"funnel.window"_s),
             QString());
    QVERIFY(speak(u"sla clocks --format csv"_s).output.startsWith(u"no,commitment,party,state"_s));
}

QTEST_GUILESS_MAIN(CliSlaTest)
#include "tst_cli_sla.moc"
