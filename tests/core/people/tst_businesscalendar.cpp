// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/businesscalendar.h"

#include "people/calendarjson.h"
#include "realdata.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace baton;

namespace {

QJsonObject object(const QString &json)
{
    QString text = json;
    return QJsonDocument::fromJson(text.replace(u'\'', u'"').toUtf8()).object();
}

const QString nineToFive =
    u"{'timezone': '%1', 'hours': {'mon': [['09:00', '17:00']], 'tue': [['09:00', '17:00']],"
    "'wed': [['09:00', '17:00']], 'thu': [['09:00', '17:00']], 'fri': [['09:00', '17:00']]} %2}"_s;

QString office(const QString &zone, const QString &more = {})
{
    return nineToFive.arg(zone, more);
}

BusinessCalendar calendar(const QJsonObject &json)
{
    const auto hours = businessHoursFromJson(json);
    if (!hours)
        qFatal("calendar: %ls", qUtf16Printable(hours.error().code));
    auto created = BusinessCalendar::create(*hours);
    if (!created)
        qFatal("calendar: %ls", qUtf16Printable(created.error().code));
    return *created;
}

Instant at(const QString &iso)
{
    const auto instant = instantFromIso(iso);
    if (!instant)
        qFatal("instant: %ls", qUtf16Printable(iso));
    return *instant;
}

QString text(const Result<Instant> &result)
{
    return result ? toIsoText(*result) : result.error().code;
}

InstantRanges ranges(const QJsonArray &json)
{
    InstantRanges result;
    for (const auto &pair : json)
        result.append({at(pair[0].toString()), at(pair[1].toString())});
    return result;
}

/// The engine's answer to one vector, in the form of its "expected".
QJsonValue answer(const BusinessCalendar &calendar, const QJsonObject &vector)
{
    const QString op = vector[u"op"].toString();
    const InstantRanges pauses = ranges(vector[u"pauses"].toArray());
    const Instant start = at(vector[op == u"is_open" ? u"at" : u"start"].toString());
    const Duration amount = std::chrono::seconds(vector[u"seconds"].toInteger());
    if (op == u"is_open")
        return calendar.isOpen(start);
    if (op == u"elapsed_seconds")
        return qint64(calendar.elapsed(start, at(vector[u"end"].toString()), pauses) / 1s);
    if (op == u"add")
        return text(calendar.add(start, amount, pauses));
    if (op == u"subtract")
        return text(calendar.subtract(start, amount, pauses));
    if (op == u"add_business_days")
        return text(calendar.addBusinessDays(start, vector[u"days"].toInt(), pauses));
    QJsonArray periods;
    const auto found = calendar.periods(start, static_cast<int>(vector[u"expected"].toArray().size()), pauses);
    for (const auto &period : found.value())
        periods.append(QJsonArray{toIsoText(period.from), toIsoText(period.to)});
    return periods;
}

bool isAccepted(const QJsonValue &actual, const QJsonObject &vector)
{
    if (!actual.isString())
        return actual == vector[u"expected"];
    QJsonArray accepted = vector[u"accept"].toArray();
    accepted.append(vector[u"expected"]);
    const auto tolerance = std::chrono::seconds(vector[u"tolerance_seconds"].toInt());
    return std::ranges::any_of(accepted, [&](const QJsonValue &expected) {
        const auto difference = at(actual.toString()) - at(expected.toString());
        return std::chrono::abs(difference) <= tolerance;
    });
}

} // namespace

class TestBusinessCalendar : public QObject
{
    Q_OBJECT

private slots:
    void add_data();
    void add();
    void subtract_data();
    void subtract();
    void elapsed_data();
    void elapsed();
    void exceptions_data();
    void exceptions();
    void absences();
    void businessDays_data();
    void businessDays();
    void midnightsThatMove();
    void periods();
    void refusals_data();
    void refusals();
    void jsonRoundTrip();
    void limits();
    void givenVectors();
};

void TestBusinessCalendar::add_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");

    const QString utc = office(u"Etc/UTC"_s);
    const QString berlin = office(u"Europe/Berlin"_s);
    const QString lunch = u"{'timezone': 'Etc/UTC', 'hours': {'mon': [['09:00', '12:00'], ['13:00', '17:00']]}}"_s;
    const QString night = u"{'timezone': 'Europe/Berlin', 'hours': {'fri': [['22:00', '06:00']]}}"_s;
    const auto row = [](const char *name, const QString &json, const char *start, qint64 seconds,
                        const char *expected) {
        QTest::newRow(name) << json << QString::fromUtf8(start) << seconds << QString::fromUtf8(expected);
    };
    row("an hour from Friday 16:30 ends on Monday", utc, "2026-11-20T16:30:00Z", 3600, "2026-11-23T09:30:00Z");
    row("Saturday morning counts from Monday", utc, "2026-11-21T08:00:00Z", 3600, "2026-11-23T10:00:00Z");
    row("Saturday evening counts from Monday", utc, "2026-11-21T18:00:00Z", 3600, "2026-11-23T10:00:00Z");
    row("Saturday 23:59 counts from Monday", utc, "2026-11-21T23:59:00Z", 3600, "2026-11-23T10:00:00Z");
    row("due exactly at closing stays at closing", utc, "2026-11-20T16:00:00Z", 3600, "2026-11-20T17:00:00Z");
    row("a second more is due after the next opening", utc, "2026-11-20T16:00:00Z", 3601, "2026-11-23T09:00:01Z");
    row("nothing at an open instant is that instant", utc, "2026-11-20T16:59:59Z", 0, "2026-11-20T16:59:59Z");
    row("nothing at closing is the next opening", utc, "2026-11-20T17:00:00Z", 0, "2026-11-23T09:00:00Z");
    row("nothing at opening is opening", utc, "2026-11-20T09:00:00Z", 0, "2026-11-20T09:00:00Z");
    row("lunch does not count", lunch, "2026-11-23T11:30:00Z", 3600, "2026-11-23T13:30:00Z");
    row("due when lunch begins", lunch, "2026-11-23T11:00:00Z", 3600, "2026-11-23T12:00:00Z");
    row("a holiday on Monday", office(u"Etc/UTC"_s, u", 'holidays': ['2026-11-23']"_s), "2026-11-20T16:30:00Z", 3600,
        "2026-11-24T09:30:00Z");
    row("over the leap day", utc, "2028-02-28T16:00:00Z", 9 * 3600, "2028-02-29T17:00:00Z");
    row("two hours over the week-end on which summer time begins", berlin, "2026-03-27T15:00:00Z", 7200,
        "2026-03-30T08:00:00Z");
    row("two hours over the week-end on which it ends", berlin, "2026-10-23T14:00:00Z", 7200, "2026-10-26T09:00:00Z");
    row("a night is split at midnight and goes on", night, "2026-11-20T22:30:00Z", 3600, "2026-11-20T23:30:00Z");
    row("a night ends in the morning", night, "2026-11-21T04:30:00Z", 3600, "2026-11-27T21:30:00Z");
    row("summer time in the year 9998", berlin, "9998-07-01T14:00:00Z", 7200, "9998-07-02T08:00:00Z");
}

void TestBusinessCalendar::add()
{
    QFETCH(QString, json);
    QFETCH(QString, start);
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(text(calendar(object(json)).add(at(start), std::chrono::seconds(seconds))), expected);
}

void TestBusinessCalendar::subtract_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *start, qint64 seconds, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(start) << seconds << QString::fromUtf8(expected);
    };
    row("an hour before Monday 09:30 begins on Friday", "2026-11-23T09:30:00Z", 3600, "2026-11-20T16:30:00Z");
    row("back to opening exactly", "2026-11-23T10:00:00Z", 3600, "2026-11-23T09:00:00Z");
    row("a second more is before the last closing", "2026-11-23T10:00:00Z", 3601, "2026-11-20T16:59:59Z");
    row("nothing on Sunday is the last closing", "2026-11-22T10:00:00Z", 0, "2026-11-20T17:00:00Z");
    row("nothing at closing is closing", "2026-11-20T17:00:00Z", 0, "2026-11-20T17:00:00Z");
    row("nothing at opening is opening", "2026-11-23T09:00:00Z", 0, "2026-11-23T09:00:00Z");
    row("nothing just before opening is the last closing", "2026-11-23T08:59:59Z", 0, "2026-11-20T17:00:00Z");
    row("nothing at an open instant is that instant", "2026-11-20T16:00:00Z", 0, "2026-11-20T16:00:00Z");
}

void TestBusinessCalendar::subtract()
{
    QFETCH(QString, start);
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    const auto utc = calendar(object(office(u"Etc/UTC"_s)));
    QCOMPARE(text(utc.subtract(at(start), std::chrono::seconds(seconds))), expected);
}

void TestBusinessCalendar::elapsed_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("minutes");

    const QString berlin = office(u"Europe/Berlin"_s);
    const QString always = u"{'timezone': '%1', 'hours': {'mon': [['00:00', '24:00']], 'tue': [['00:00', '24:00']],"
                           "'wed': [['00:00', '24:00']], 'thu': [['00:00', '24:00']], 'fri': [['00:00', '24:00']],"
                           "'sat': [['00:00', '24:00']], 'sun': [['00:00', '24:00']]}}"_s;
    const QString gap = u"{'timezone': 'Europe/Berlin', 'hours': {'sun': [%1]}}"_s;
    const auto row = [](const char *name, const QString &json, const char *from, const char *to, int minutes) {
        QTest::newRow(name) << json << QString::fromUtf8(from) << QString::fromUtf8(to) << minutes;
    };
    row("an end before the start is no time", berlin, "2026-11-20T12:00:00Z", "2026-11-20T11:00:00Z", 0);
    row("the same instant is no time", berlin, "2026-11-20T12:00:00Z", "2026-11-20T12:00:00Z", 0);
    row("two hours over a week-end of summer time", berlin, "2026-03-27T15:00:00Z", "2026-03-30T08:00:00Z", 120);
    row("a day of 23 hours", always.arg(u"Europe/Berlin"_s), "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 23 * 60);
    row("a day of 25 hours", always.arg(u"Europe/Berlin"_s), "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 25 * 60);
    row("a half-hour shift", always.arg(u"Australia/Lord_Howe"_s), "2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z",
        24 * 60 + 30);
    row("a date that a zone left out has no hours", always.arg(u"Pacific/Apia"_s), "2011-12-30T09:00:00Z",
        "2011-12-30T11:00:00Z", 120);
    row("an interval inside the gap is empty", gap.arg(u"['02:15', '02:45']"_s), "2026-03-28T00:00:00Z",
        "2026-03-30T00:00:00Z", 0 + 30);
    row("an interval that begins in the gap", gap.arg(u"['02:30', '04:00']"_s), "2026-03-28T00:00:00Z",
        "2026-03-30T00:00:00Z", 30);
    row("an interval that ends in the gap", gap.arg(u"['01:00', '02:30']"_s), "2026-03-28T00:00:00Z",
        "2026-03-30T00:00:00Z", 90);
    row("what the gap shifts does not count twice", gap.arg(u"['01:00', '02:30'], ['03:00', '04:00']"_s),
        "2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z", 120);
    row("the hour that is there twice counts twice", gap.arg(u"['00:00', '06:00']"_s), "2026-10-24T00:00:00Z",
        "2026-10-26T00:00:00Z", 7 * 60);
    row("an end in the doubled hour is its first time", gap.arg(u"['01:00', '02:30']"_s), "2026-10-24T00:00:00Z",
        "2026-10-26T00:00:00Z", 90);
    row("overlapping intervals count once", gap.arg(u"['09:00', '12:00'], ['11:00', '13:00']"_s),
        "2026-11-21T00:00:00Z", "2026-11-23T00:00:00Z", 4 * 60);
}

void TestBusinessCalendar::elapsed()
{
    QFETCH(QString, json);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, minutes);
    QCOMPARE(calendar(object(json)).elapsed(at(from), at(to)) / 1min, minutes);
}

void TestBusinessCalendar::exceptions_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("minutes");

    QTest::newRow("a plain day") << QString() << 480;
    QTest::newRow("a holiday") << u", 'holidays': ['2026-11-20']"_s << 0;
    QTest::newRow("a shift replaces the hours") << u", 'shifts': {'2026-11-20': [['10:00', '12:00']]}"_s << 120;
    QTest::newRow("an empty shift closes") << u", 'shifts': {'2026-11-20': []}"_s << 0;
    QTest::newRow("a holiday beats a shift")
        << u", 'holidays': ['2026-11-20'], 'shifts': {'2026-11-20': [['10:00', '12:00']]}"_s << 0;
    QTest::newRow("a break is cut out") << u", 'breaks': {'2026-11-20': [['12:00', '13:00'], ['16:30', '18:00']]}"_s
                                        << 390;
    QTest::newRow("a break is cut out of a shift too")
        << u", 'shifts': {'2026-11-20': [['10:00', '12:00']]}, 'breaks': {'2026-11-20': [['11:00', '11:15']]}"_s << 105;
    QTest::newRow("a night shift of the eve runs into the day")
        << u", 'shifts': {'2026-11-19': [['22:00', '06:00']]}"_s << 480 + 360;
    QTest::newRow("a break over midnight is cut out of both days")
        << u", 'shifts': {'2026-11-19': [['22:00', '06:00']]}, 'breaks': {'2026-11-19': [['23:30', '00:45']]}"_s
        << 480 + 360 - 45;
    QTest::newRow("other keys are ignored") << u", 'note': 'anything', 'colour': 3"_s << 480;
}

void TestBusinessCalendar::exceptions()
{
    QFETCH(QString, more);
    QFETCH(int, minutes);
    const auto exceptional = calendar(object(office(u"Etc/UTC"_s, more)));
    QCOMPARE(exceptional.elapsed(at(u"2026-11-20"_s), at(u"2026-11-21"_s)) / 1min, minutes);
}

void TestBusinessCalendar::absences()
{
    const auto everybody = calendar(object(office(u"Europe/Berlin"_s)));
    const auto leave = everybody.datesFrom(QDate(2026, 11, 23), QDate(2026, 11, 24));
    QCOMPARE(toIsoText(leave.from), u"2026-11-22T23:00:00Z"_s);
    QCOMPARE(toIsoText(leave.to), u"2026-11-24T23:00:00Z"_s);

    const InstantRange dentist{at(u"2026-11-25T08:30:00Z"_s), at(u"2026-11-25T10:00:00Z"_s)};
    const auto one = everybody.without({dentist}).without({leave});
    const Instant friday = at(u"2026-11-20T15:30:00Z"_s);
    QCOMPARE(text(one.add(friday, 1h)), u"2026-11-25T08:30:00Z"_s);
    QCOMPARE(text(one.add(friday, 2h)), u"2026-11-25T11:00:00Z"_s);
    QCOMPARE(text(everybody.add(friday, 2h)), u"2026-11-23T09:30:00Z"_s);
    QVERIFY(!one.isOpen(dentist.from));
    QVERIFY(one.isOpen(dentist.to));
    QCOMPARE(one.elapsed(friday, at(u"2026-11-26T00:00:00Z"_s)), 30min + 8h - 90min);

    const InstantRange inside{dentist.from + 10min, dentist.from + 20min};
    QCOMPARE(one.elapsed(dentist.from, dentist.to, {inside}), 0min);
    QCOMPARE(everybody.elapsed(dentist.from, dentist.to, {inside, dentist}), 0min);

    const InstantRange year{at(u"2026-11-20T16:00:00Z"_s), at(u"2028-01-01T00:00:00Z"_s)};
    QCOMPARE(text(everybody.add(friday, 1h, {year})), u"calendar.neverOpen"_s);
    const InstantRange reversed{dentist.to, dentist.from};
    QCOMPARE(text(everybody.add(friday, 2h, {reversed})), u"2026-11-23T09:30:00Z"_s);
}

void TestBusinessCalendar::businessDays_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the same time on the next working day")
        << u"2026-11-20T12:33:00Z"_s << 1 << u"2026-11-23T12:33:00Z"_s;
    QTest::newRow("a week is five of them") << u"2026-11-13T12:33:00Z"_s << 5 << u"2026-11-20T12:33:00Z"_s;
    QTest::newRow("a holiday is none") << u"2026-11-25T12:33:00Z"_s << 1 << u"2026-11-27T12:33:00Z"_s;
    QTest::newRow("none at all rolls to the opening") << u"2026-11-21T12:33:00Z"_s << 0 << u"2026-11-23T08:00:00Z"_s;
    QTest::newRow("the wall time stays when the clock changes")
        << u"2026-10-23T14:30:00Z"_s << 1 << u"2026-10-26T15:30:00Z"_s;
    QTest::newRow("fewer than none are refused") << u"2026-11-20T12:33:00Z"_s << -1 << u"calendar.amount"_s;
}

void TestBusinessCalendar::businessDays()
{
    QFETCH(QString, start);
    QFETCH(int, days);
    QFETCH(QString, expected);
    const auto berlin = calendar(object(office(u"Europe/Berlin"_s, u", 'holidays': ['2026-11-26']"_s)));
    QCOMPARE(text(berlin.addBusinessDays(at(start), days)), expected);
}

void TestBusinessCalendar::midnightsThatMove()
{
    // A date's hours lie between its first midnight and the next one's, whatever date the wall shows in between.
    const QString sunday = u"{'timezone': '%1', 'hours': {'sun': [['00:00', '24:00']]}}"_s;
    const auto johns = calendar(object(sunday.arg(u"America/St_Johns"_s)));
    QVERIFY(!johns.isOpen(at(u"2010-11-07T02:29:59Z"_s)));
    QVERIFY(johns.isOpen(at(u"2010-11-07T02:30:00Z"_s)));
    QVERIFY2(johns.isOpen(at(u"2010-11-07T03:00:00Z"_s)), "the wall shows Saturday 23:30 again");
    QVERIFY(johns.isOpen(at(u"2010-11-08T03:29:59Z"_s)));
    QVERIFY(!johns.isOpen(at(u"2010-11-08T03:30:00Z"_s)));
    const auto toronto = calendar(object(sunday.arg(u"America/Toronto"_s)));
    QVERIFY2(toronto.isOpen(at(u"1919-03-31T04:45:00Z"_s)), "the wall shows Monday 00:45, but midnight was skipped");
    QVERIFY(!toronto.isOpen(at(u"1919-03-31T05:00:00Z"_s)));
}

void TestBusinessCalendar::periods()
{
    const auto night = calendar(object(u"{'timezone': 'Etc/UTC', 'hours': {'fri': [['22:00', '06:00']]}}"_s));
    const auto found = night.periods(at(u"2026-11-20T23:00:00Z"_s), 3);
    QVERIFY(found);
    QCOMPARE(*found,
             ranges({QJsonArray{u"2026-11-20T23:00:00Z"_s, u"2026-11-21T00:00:00Z"_s},
                     QJsonArray{u"2026-11-21T00:00:00Z"_s, u"2026-11-21T06:00:00Z"_s},
                     QJsonArray{u"2026-11-27T22:00:00Z"_s, u"2026-11-28T00:00:00Z"_s}}));
    QCOMPARE(night.periods(at(u"2026-11-20"_s), 0)->size(), 0);

    const auto once =
        calendar(object(u"{'timezone': 'Etc/UTC', 'hours': {}, 'shifts': {'2026-11-20': [['10:00', '12:00']]}}"_s));
    QCOMPARE(once.periods(at(u"2026-11-20"_s), 5)->size(), 1);
    const auto never = once.periods(at(u"2026-11-21"_s), 5);
    QVERIFY(!never);
    QCOMPARE(never.error().code, u"calendar.neverOpen"_s);
}

void TestBusinessCalendar::refusals_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");

    const auto row = [](const char *name, const QString &json, const char *code, const char *where) {
        QTest::newRow(name) << json << QString::fromUtf8(code) << QString::fromUtf8(where);
    };
    const QString hours = u"{'timezone': 'Etc/UTC', 'hours': {'mon': %1}}"_s;
    row("an end of 00:00", hours.arg(u"[['09:00', '00:00']]"_s), "calendar.midnight", "hours.mon[0]");
    row("an end of 00:00 on a date", office(u"Etc/UTC"_s, u", 'shifts': {'2026-11-20': [['09:00', '00:00']]}"_s),
        "calendar.midnight", "shifts.2026-11-20[0]");
    row("a whole day as 00:00-00:00", hours.arg(u"[['00:00', '00:00']]"_s), "calendar.midnight", "hours.mon[0]");
    row("no length", hours.arg(u"[['09:00', '10:00'], ['09:00', '09:00']]"_s), "calendar.hours", "hours.mon[1]");
    row("a start of 24:00", hours.arg(u"[['24:00', '09:00']]"_s), "calendar.hours", "hours.mon[0]");
    row("later than 24:00", hours.arg(u"[['09:00', '24:01']]"_s), "calendar.hours", "hours.mon[0]");
    row("61 minutes", hours.arg(u"[['09:61', '12:00']]"_s), "calendar.hours", "hours.mon[0]");
    row("not a time", hours.arg(u"[['9', '12:00']]"_s), "calendar.hours", "hours.mon[0]");
    row("three times", hours.arg(u"[['09:00', '12:00', '13:00']]"_s), "calendar.hours", "hours.mon[0]");
    row("a pair without its list", hours.arg(u"'09:00'"_s), "calendar.shape", "hours.mon");
    row("hours as a list", u"{'timezone': 'Etc/UTC', 'hours': []}"_s, "calendar.shape", "hours");
    row("no hours", u"{'timezone': 'Etc/UTC'}"_s, "calendar.shape", "hours");
    row("an unknown weekday", u"{'timezone': 'Etc/UTC', 'hours': {'monday': []}}"_s, "calendar.day", "hours.monday");
    row("no zone", u"{'hours': {}}"_s, "calendar.zone", "timezone");
    row("an unknown zone", office(u"Europe/Bielefeld"_s), "calendar.zone", "timezone");
    row("an offset for a zone", office(u"UTC+01:00"_s), "calendar.zone", "timezone");
    row("a word for a zone", office(u"none"_s), "calendar.zone", "timezone");
    row("a rule for a zone", office(u"CET-1CEST,M3.5.0,M10.5.0/3"_s), "calendar.zone", "timezone");
    row("a path for a zone", office(u"../../etc/localtime"_s), "calendar.zone", "timezone");
    row("a holiday that is no date", office(u"Etc/UTC"_s, u", 'holidays': ['2026-11-20', '2026-02-29']"_s),
        "calendar.date", "holidays[1]");
    row("a break on no date", office(u"Etc/UTC"_s, u", 'breaks': {'Friday': []}"_s), "calendar.date", "breaks.Friday");
    row("holidays that are no list", office(u"Etc/UTC"_s, u", 'holidays': '2026-11-20'"_s), "calendar.shape",
        "holidays");
    row("never open", u"{'timezone': 'Etc/UTC', 'hours': {'mon': []}}"_s, "calendar.neverOpen", "");
    row("open on a holiday only",
        u"{'timezone': 'Etc/UTC', 'hours': {}, 'shifts': {'2026-11-20': [['10:00', '12:00']]}, 'holidays': ['2026-11-20']}"_s,
        "calendar.neverOpen", "");
}

void TestBusinessCalendar::refusals()
{
    QFETCH(QString, json);
    QFETCH(QString, code);
    QFETCH(QString, where);
    QVERIFY2(!object(json).isEmpty(), "the row's own JSON is broken");
    const auto hours = businessHoursFromJson(object(json));
    const auto result = hours ? BusinessCalendar::create(*hours) : Result<BusinessCalendar>(failure(hours));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().arguments[u"where"_s].toString(), where);
}

void TestBusinessCalendar::jsonRoundTrip()
{
    const QJsonObject json =
        object(office(u"Europe/Berlin"_s,
                      u", 'holidays': ['2026-12-25'], 'breaks': {'2026-11-20': [['12:00', '12:45']]},"
                      " 'shifts': {'2026-11-21': [['22:00', '06:05'], ['08:00', '24:00']]}"_s));
    const auto hours = businessHoursFromJson(json);
    QVERIFY(hours);
    QCOMPARE(toJson(*hours), json);
}

void TestBusinessCalendar::limits()
{
    const auto berlin = calendar(object(office(u"Europe/Berlin"_s)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(text(berlin.add(at(u"9999-12-30T12:00:00Z"_s), 240h)), u"calendar.range"_s);
    QCOMPARE(text(berlin.add(at(u"2026-01-01T00:00:00Z"_s), 24h * 366 * 20000)), u"calendar.range"_s);
    QCOMPARE(text(berlin.subtract(at(u"0001-01-02T12:00:00Z"_s), 240h)), u"calendar.range"_s);
    QCOMPARE(text(berlin.addBusinessDays(at(u"9999-12-30T12:00:00Z"_s), 10)), u"calendar.range"_s);
    QCOMPARE(text(berlin.add(at(u"2026-01-01T00:00:00Z"_s), -1ms)), u"calendar.amount"_s);
    QVERIFY(!berlin.isOpen(fromMillis(std::numeric_limits<qint64>::max())));
    // 400 years are whole weeks, so their working days can be told: 7,979 years and what is left.
    QCOMPARE(berlin.elapsed(at(u"2000-01-01"_s), at(u"9600-01-01"_s)) / 8h, 19 * 104355);
    QVERIFY(
        berlin.elapsed(fromMillis(std::numeric_limits<qint64>::min()), fromMillis(std::numeric_limits<qint64>::max()))
        > 0s);
    QCOMPARE(
        berlin.elapsed(fromMillis(std::numeric_limits<qint64>::max()), fromMillis(std::numeric_limits<qint64>::min())),
        0s);
    QVERIFY2(timer.elapsed() < 20000, "ten thousand years took too long");
}

void TestBusinessCalendar::givenVectors()
{
    BATON_NEEDS_REAL_DATA(path, u"vectors/sla.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, BusinessCalendar> calendars;
    const QJsonObject calendarJson = given[u"calendars"].toObject();
    for (auto it = calendarJson.begin(); it != calendarJson.end(); ++it)
        calendars.insert(it.key(), calendar(it.value().toObject()));
    const QJsonArray vectors = given[u"vectors"].toArray();
    QCOMPARE(vectors.size(), 75);
    QStringList wrong;
    for (const auto &value : vectors) {
        const QJsonObject vector = value.toObject();
        const QJsonValue actual = answer(*calendars.constFind(vector[u"calendar"].toString()), vector);
        if (!isAccepted(actual, vector))
            wrong.append(vector[u"id"].toString());
    }
    QCOMPARE(wrong.join(u' '), QString());
}

QTEST_APPLESS_MAIN(TestBusinessCalendar)
#include "tst_businesscalendar.moc"
