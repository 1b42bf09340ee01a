// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/businesscalendar.h"

#include "minutetable.h"
#include "people/calendarjson.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

class RandomHours
{
public:
    explicit RandomHours(unsigned seed)
        : m_random(seed)
    {}

    qint64 upTo(qint64 last) { return std::uniform_int_distribution<qint64>(0, last)(m_random); }

    BusinessHours hours(const QByteArray &zone, QDate first, int days)
    {
        BusinessHours hours;
        hours.zone = QString::fromUtf8(zone);
        for (DayHours &day : hours.week)
            day = someHours(2);
        hours.week[0].append({std::chrono::minutes(upTo(700)), std::chrono::minutes(800 + upTo(640))});
        for (int i = 0; i < 20; ++i) {
            hours.holidays.insert(first.addDays(upTo(days)));
            hours.shifts.insert(first.addDays(upTo(days)), someHours(3));
            hours.breaks.insert(first.addDays(upTo(days)), someHours(3));
        }
        return hours;
    }

private:
    DayHours someHours(qint64 most)
    {
        DayHours day;
        for (qint64 left = upTo(most); left > 0; --left) {
            // Short days near midnight and early morning are where the clocks are set.
            const OpenInterval interval{std::chrono::minutes(upTo(3) == 0 ? upTo(200) : upTo(1439)),
                                        std::chrono::minutes(upTo(3) == 0 ? 1 + upTo(200) : 1 + upTo(1439))};
            if (interval.from != interval.to)
                day.append(interval);
        }
        return day;
    }

    std::mt19937 m_random;
};

} // namespace

/// The engine against the slow truth, in places where clocks do odd things.
class TestBusinessCalendarZones : public QObject
{
    Q_OBJECT

private slots:
    void everyMinuteOfTwelveZones_data();
    void everyMinuteOfTwelveZones();
};

void TestBusinessCalendarZones::everyMinuteOfTwelveZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");

    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 1, 1);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 1, 1);
    QTest::newRow("Lord Howe moves by half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 1, 1);
    QTest::newRow("Kolkata stands still at half past") << QByteArray("Asia/Kolkata") << QDate(2026, 1, 1);
    QTest::newRow("Sao Paulo moved at midnight") << QByteArray("America/Sao_Paulo") << QDate(2017, 9, 1);
    QTest::newRow("Tehran moved at midnight") << QByteArray("Asia/Tehran") << QDate(2022, 1, 1);
    QTest::newRow("Apia left a date out") << QByteArray("Pacific/Apia") << QDate(2011, 9, 1);
    QTest::newRow("Casablanca moves around Ramadan") << QByteArray("Africa/Casablanca") << QDate(2024, 1, 1);
    QTest::newRow("St John's moved a minute after midnight") << QByteArray("America/St_Johns") << QDate(2010, 1, 1);
    QTest::newRow("Santiago moves at 24:00") << QByteArray("America/Santiago") << QDate(2023, 1, 1);
    QTest::newRow("Chatham lies 45 minutes off") << QByteArray("Pacific/Chatham") << QDate(2026, 1, 1);
    QTest::newRow("Troll moves by two hours") << QByteArray("Antarctica/Troll") << QDate(2026, 1, 1);
}

void TestBusinessCalendarZones::everyMinuteOfTwelveZones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    constexpr int days = 430;
    constexpr int startDays = 250;
    MinuteTable oracle(zone, first, days);
    RandomHours random(static_cast<unsigned>(qHash(zone, 1)));
    const qint64 start = QDate(1970, 1, 1).daysTo(first) * 86400000;
    for (int calendars = 0; calendars < 14; ++calendars) {
        const BusinessHours hours = random.hours(zone, first, days);
        const auto engine = BusinessCalendar::create(hours);
        QVERIFY(engine);
        oracle.setHours(hours);
        const qint64 workingDay = oracle.openMinutes() * 60000 / days;
        for (int i = 0; i < 60; ++i) {
            const Instant t = fromMillis(start + 80ll * 86400000 + random.upTo(startDays * 86400000ll - 1));
            const qint64 amount = i % 10 == 0 ? 0 : random.upTo(i % 3 == 0 ? 3600000 : 10 * workingDay);
            const QByteArray where =
                QStringLiteral("%1 + %2 ms, %3")
                    .arg(toIsoText(t))
                    .arg(amount)
                    .arg(QString::fromUtf8(QJsonDocument(toJson(hours)).toJson(QJsonDocument::Compact)))
                    .toUtf8();
            const auto due = engine->add(t, Duration(amount));
            QVERIFY2(due && toIsoText(*due) == toIsoText(oracle.add(t, amount)), where);
            QVERIFY2(engine->elapsed(t, *due) == Duration(amount), where);
            QVERIFY2(oracle.elapsed(t, *due) == amount, where);
            const auto begun = engine->subtract(t, Duration(amount));
            QVERIFY2(begun && toIsoText(*begun) == toIsoText(oracle.subtract(t, amount)), where);
            QVERIFY2(engine->elapsed(*begun, t) == Duration(amount), where);
            QVERIFY2(engine->isOpen(t) == oracle.isOpen(t), where);
            const Instant later = fromMillis(toMillis(t) + random.upTo(90 * 86400000ll));
            QVERIFY2(engine->elapsed(t, later).count() == oracle.elapsed(t, later), where);
        }
    }
}

QTEST_APPLESS_MAIN(TestBusinessCalendarZones)
#include "tst_businesscalendarzones.moc"
