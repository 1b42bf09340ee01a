// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realdata.h"
#include "support/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonValue result() const { return json()[u"result"]; }
    [[nodiscard]] QString code() const { return json()[u"error"][u"code"].toString(); }
};

Ran batonctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BATONCTL), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The command line that asks what a given case asks.
QStringList commandFor(const QJsonObject &given, const QString &file)
{
    static const QHash<QString, QString> verbs{
        {u"add"_s, u"add"_s},      {u"subtract"_s, u"subtract"_s},          {u"elapsed_seconds"_s, u"elapsed"_s},
        {u"is_open"_s, u"open"_s}, {u"add_business_days"_s, u"add-days"_s}, {u"periods_after"_s, u"periods"_s}};
    const QString op = given[u"op"].toString();
    QStringList arguments{u"--json"_s, u"calendar"_s, verbs.value(op), file + u'#' + given[u"calendar"].toString(),
                          given[op == u"is_open" ? u"at" : u"start"].toString()};
    if (op == u"elapsed_seconds")
        arguments += given[u"end"].toString();
    else if (op == u"add_business_days")
        arguments += QString::number(given[u"days"].toInt());
    else if (op == u"periods_after")
        arguments += QString::number(given[u"expected"].toArray().size());
    else if (op != u"is_open")
        arguments += QString::number(given[u"seconds"].toInteger());
    const QJsonArray pauses = given[u"pauses"].toArray();
    for (const auto &pause : pauses)
        arguments += {u"--pause"_s, QString(pause[0].toString() + u'/' + pause[1].toString())};
    return arguments;
}

bool isAccepted(const QJsonValue &actual, const QJsonObject &given)
{
    if (!actual.isString())
        return actual == given[u"expected"];
    QJsonArray accepted = given[u"accept"].toArray();
    accepted.append(given[u"expected"]);
    const std::chrono::seconds tolerance(given[u"tolerance_seconds"].toInt());
    const auto answer = instantFromIso(actual.toString());
    return answer && std::ranges::any_of(accepted, [&](const QJsonValue &expected) {
               return std::chrono::abs(*answer - instantFromIso(expected.toString()).value()) <= tolerance;
           });
}

} // namespace

class TestCliCalendar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givenCases();
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
    QString m_one;
    QString m_several;
};

void TestCliCalendar::initTestCase()
{
    const QJsonObject office{{u"timezone"_s, u"Europe/Berlin"_s},
                             {u"hours"_s, QJsonObject{{u"fri"_s, QJsonArray{QJsonArray{u"09:00"_s, u"17:00"_s}}}}}};
    const QJsonObject midnight{{u"timezone"_s, u"Etc/UTC"_s},
                               {u"hours"_s, QJsonObject{{u"fri"_s, QJsonArray{QJsonArray{u"09:00"_s, u"00:00"_s}}}}}};
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("the test's own file cannot be written");
        return file.fileName();
    };
    m_one = write(u"one.json"_s, QJsonDocument(office).toJson());
    const QJsonObject calendars{{u"office"_s, office}, {u"midnight"_s, midnight}};
    m_several = write(u"several.json"_s, QJsonDocument(QJsonObject{{u"calendars"_s, calendars}}).toJson());
    write(u"text.json"_s, "not JSON");
}

void TestCliCalendar::givenCases()
{
    BATON_NEEDS_REAL_DATA(path, u"vectors/sla.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"vectors"].toArray();
    QCOMPARE(cases.size(), 75);
    QStringList wrong;
    for (const auto &value : cases) {
        const QJsonObject given = value.toObject();
        const Ran ran = batonctl(commandFor(given, path));
        if (ran.exitCode != 0 || !isAccepted(ran.result(), given))
            wrong.append(given[u"id"].toString());
    }
    QCOMPARE(wrong.join(u' '), QString());
}

void TestCliCalendar::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QStringList &arguments, const char *expected) {
        QTest::newRow(name) << arguments << QString::fromUtf8(expected);
    };
    row("one calendar needs no name", {u"add"_s, u"one.json"_s, u"2026-11-20T16:30:00+01:00"_s, u"3600"_s},
        "2026-11-27T08:30:00Z");
    row("one of several by #", {u"add"_s, u"several.json#office"_s, u"2026-11-20T15:00:00Z"_s, u"3600"_s},
        "2026-11-20T16:00:00Z");
    row("one of several by --calendar",
        {u"subtract"_s, u"several.json"_s, u"2026-11-21T00:00:00Z"_s, u"0"_s, u"--calendar"_s, u"office"_s},
        "2026-11-20T16:00:00Z");
    row("elapsed time for people", {u"elapsed"_s, u"one.json"_s, u"2026-11-20"_s, u"2026-11-21"_s}, "28800 s");
    row("two pauses",
        {u"elapsed"_s, u"one.json"_s, u"2026-11-20"_s, u"2026-11-21"_s, u"--pause"_s,
         u"2026-11-20T08:00:00Z/2026-11-20T09:00:00Z"_s, u"--pause"_s, u"2026-11-20T08:30:00Z/2026-11-20T09:30:00Z"_s},
        "23400 s");
    row("open", {u"open"_s, u"one.json"_s, u"2026-11-20T08:00:00Z"_s}, "open");
    row("closed", {u"open"_s, u"one.json"_s, u"2026-11-20T16:00:00Z"_s}, "closed");
    row("working days", {u"add-days"_s, u"one.json"_s, u"2026-11-20T09:00:00Z"_s, u"2"_s}, "2026-12-04T09:00:00Z");
    row("periods", {u"periods"_s, u"one.json"_s, u"2026-11-20T09:00:00Z"_s, u"2"_s},
        "2026-11-20T09:00:00Z  2026-11-20T16:00:00Z\n2026-11-27T08:00:00Z  2026-11-27T16:00:00Z");
}

void TestCliCalendar::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    arguments[1].prepend(m_folder.path() + u'/');
    const Ran ran = batonctl(QStringList{u"calendar"_s} + arguments);
    QCOMPARE(ran.errors, QByteArray());
    QCOMPARE(QString::fromUtf8(ran.output).trimmed(), expected);
    QCOMPARE(ran.exitCode, 0);
}

void TestCliCalendar::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");

    const QString noon = u"2026-11-20T12:00:00Z"_s;
    QTest::newRow("hours that end at 00:00")
        << QStringList{u"open"_s, u"several.json#midnight"_s, noon} << u"calendar.midnight"_s;
    QTest::newRow("several without a name") << QStringList{u"open"_s, u"several.json"_s, noon} << u"calendar.choose"_s;
    QTest::newRow("an unknown name") << QStringList{u"open"_s, u"several.json#night"_s, noon} << u"calendar.unknown"_s;
    QTest::newRow("a missing file") << QStringList{u"open"_s, u"none.json"_s, noon} << u"file.missing"_s;
    QTest::newRow("a folder") << QStringList{u"open"_s, u"."_s, noon} << u"file.directory"_s;
    QTest::newRow("no JSON") << QStringList{u"open"_s, u"text.json"_s, noon} << u"calendar.json"_s;
    QTest::newRow("no instant") << QStringList{u"open"_s, u"one.json"_s, u"noon"_s} << u"instant.syntax"_s;
    QTest::newRow("no number") << QStringList{u"add"_s, u"one.json"_s, noon, u"1h"_s} << u"number.syntax"_s;
    QTest::newRow("too many seconds") << QStringList{u"add"_s, u"one.json"_s, noon, u"9000000000000000"_s}
                                      << u"calendar.range"_s;
    QTest::newRow("days before now") << QStringList{u"add-days"_s, u"one.json"_s, noon, u"-2"_s}
                                     << u"calendar.amount"_s;
    QTest::newRow("a pause without an end")
        << QStringList{u"open"_s, u"one.json"_s, noon, u"--pause"_s, noon} << u"calendar.pause"_s;
    QTest::newRow("a pause that ends before it begins")
        << QStringList{u"open"_s, u"one.json"_s, noon, u"--pause"_s, QString(noon + u"/2026-11-20T11:00:00Z"_s)}
        << u"calendar.pause"_s;
}

void TestCliCalendar::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    arguments[1].prepend(m_folder.path() + u'/');
    const Ran ran = batonctl(QStringList{u"--json"_s, u"calendar"_s} + arguments);
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.code(), code);
    QVERIFY(ran.errors.startsWith("batonctl: "));
}

QTEST_GUILESS_MAIN(TestCliCalendar)
#include "tst_cli_calendar.moc"
