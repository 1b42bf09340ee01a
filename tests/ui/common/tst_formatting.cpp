// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/formatting.h"
#include "common/wording.h"

#include <QTest>

using namespace baton;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString plainSpaces(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

Instant at(const QString &text)
{
    return instantFromIso(text).value();
}

} // namespace

class TestFormatting : public QObject
{
    Q_OBJECT

private slots:
    void durations_data();
    void durations();
    void days_data();
    void days();
    void instants_data();
    void instants();
    void rates();
    void money();
    void counts();
    void words_data();
    void words();
    void everyKindOfErrorHasWords();
    void everyWordIsWhole();
};

void TestFormatting::durations_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << qint64(0) << u"0 min"_s;
    QTest::newRow("minutes alone") << qint64(42) << u"42 min"_s;
    QTest::newRow("a minute less than an hour") << qint64(59) << u"59 min"_s;
    QTest::newRow("an hour") << qint64(60) << u"1 h"_s;
    QTest::newRow("hours and minutes") << qint64(110) << u"1 h 50"_s;
    QTest::newRow("minutes take two digits") << qint64(65) << u"1 h 05"_s;
    QTest::newRow("a minute less than a day") << qint64(1439) << u"23 h 59"_s;
    QTest::newRow("a day") << qint64(1440) << u"1 d"_s;
    QTest::newRow("days and hours") << qint64((3 * 24 + 22) * 60 + 59) << u"3 d 22 h"_s;
    QTest::newRow("hours go from ten days on") << qint64((10 * 24 + 5) * 60) << u"10 d"_s;
    QTest::newRow("days below a year") << qint64(365) * 1440 << u"365 d"_s;
    QTest::newRow("a year") << qint64(366) * 1440 << u"1 y"_s;
    QTest::newRow("years and months") << qint64(3097) * 1440 << u"8 y 5 mo"_s;
    QTest::newRow("a true minus") << qint64(-110) << u"\u22121 h 50"_s;
}

void TestFormatting::durations()
{
    QFETCH(qint64, minutes);
    QTEST(durationText(Duration(minutes * 60'000)), "expected");
}

void TestFormatting::days_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("less than a day in hours") << 0.42 << u"10 h 04"_s;
    QTest::newRow("a day") << 1.0 << u"1 d"_s;
    QTest::newRow("a few days with their hours") << 3.14 << u"3 d 3 h"_s;
    QTest::newRow("nearly ten") << 9.96 << u"9 d 23 h"_s;
    QTest::newRow("many days whole") << 38.4 << u"38 d"_s;
}

void TestFormatting::days()
{
    QFETCH(double, value);
    QTEST(daysText(value), "expected");
}

void TestFormatting::instants_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today as time, in the zone") << u"2026-11-17T14:30:00Z"_s << u"15:30"_s;
    QTest::newRow("yesterday by its day") << u"2026-11-16T15:40:00Z"_s << u"Mon 16:40"_s;
    QTest::newRow("six days ago by its day") << u"2026-11-11T10:20:00Z"_s << u"Wed 11:20"_s;
    QTest::newRow("seven days ago by its date") << u"2026-11-10T10:20:00Z"_s << u"10 Nov 11:20"_s;
    QTest::newRow("tomorrow by its day") << u"2026-11-18T09:15:00Z"_s << u"Wed 10:15"_s;
    QTest::newRow("another year by its year") << u"2024-11-10T10:20:00Z"_s << u"10 Nov 2024"_s;
    QTest::newRow("late on the eve is another day in the zone") << u"2026-11-16T23:30:00Z"_s << u"00:30"_s;
}

void TestFormatting::instants()
{
    QFETCH(QString, instant);
    const TimeView view{at(u"2026-11-17T13:32:00Z"_s), QTimeZone("Europe/Berlin"), english};
    QTEST(instantText(at(instant), view), "expected");
}

void TestFormatting::rates()
{
    const auto rate = wilsonRate(340, 1000);
    QCOMPARE(plainSpaces(rateText(rate, 1000, english)), u"34.0 %"_s);
    QCOMPARE(plainSpaces(rateText(rate, 999, english)), u"34 %"_s);
    QCOMPARE(intervalText(rate, 999, english), u"31–37"_s);
    QCOMPARE(intervalText(rate, 1000, english), u"31.1–37.0"_s);
    // Few of many are not none.
    const auto few = wilsonRate(13, 11'147);
    QCOMPARE(plainSpaces(rateText(few, 11'147, english)), u"0.1 %"_s);
    QCOMPARE(intervalText(few, 11'147, english), u"0.1–0.2"_s);
    QCOMPARE(rateText(wilsonRate(0, 0), 0, english), u"–"_s);
    QVERIFY(intervalText({}, 0, english).isEmpty());
}

void TestFormatting::money()
{
    const Money euros{3'150'049, u"EUR"_s};
    QCOMPARE(plainSpaces(moneyText(euros, MoneyForm::Whole, english)), u"31,500 €"_s);
    QCOMPARE(plainSpaces(moneyText(euros, MoneyForm::Exact, english)), u"31,500.49 €"_s);
    QCOMPARE(moneyNumber({500, u"JPY"_s}, MoneyForm::Exact, english), u"500"_s);
    QCOMPARE(moneyNumber({-1250, u"EUR"_s}, MoneyForm::Exact, english), u"\u221212.50"_s);
    QCOMPARE(currencySign(u"XAU"_s), u"XAU"_s);
}

void TestFormatting::counts()
{
    QCOMPARE(countText(9412, english), u"9,412"_s);
    QCOMPARE(countText(-9412, english), u"\u22129,412"_s);
}

void TestFormatting::words_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a piece whose argument is there")
        << u"file.missing"_s << QVariantMap{{u"file"_s, u"leads.csv"_s}} << u"There is no such file: leads.csv."_s;
    QTest::newRow("a piece whose argument is missing is left out")
        << u"file.missing"_s << QVariantMap{} << u"There is no such file."_s;
    QTest::newRow("a list is joined") << u"columns.missing"_s
                                      << QVariantMap{{u"columns"_s, QStringList{u"a"_s, u"b"_s}}}
                                      << u"The file lacks columns that the profile needs: a, b. Is the delimiter "
                                         u"right? Else mark them as optional in "
                                         u"the profile or choose another file."_s;
    QTest::newRow("what looks like a placeholder in a value stays")
        << u"file.missing"_s << QVariantMap{{u"file"_s, u"%{file}[x]"_s}} << u"There is no such file: %{file}[x]."_s;
    QTest::newRow("an unknown code is named after the words of its kind")
        << u"moon.full"_s << QVariantMap{} << u"This cannot be accepted as it is: moon.full."_s;
}

void TestFormatting::words()
{
    QFETCH(QString, code);
    QFETCH(QVariantMap, arguments);
    const Error error{Error::Kind::Invalid, code, arguments, {}};
    QTEST(errorText(error), "expected");
    QTEST(englishText(error), "expected");
}

void TestFormatting::everyKindOfErrorHasWords()
{
    for (int kind = int(Error::Kind::NotFound); kind <= int(Error::Kind::Internal); ++kind)
        QVERIFY(errorText({Error::Kind(kind), {}, {}, {}}).endsWith(u'.'));
}

void TestFormatting::everyWordIsWhole()
{
    for (const WordingRow &row : wordingTable()) {
        const QString bare = englishText({Error::Kind::Invalid, QString::fromLatin1(row.code), {}, {}});
        QVERIFY2((bare.endsWith(u'.') || bare.endsWith(u'?')) && !bare.contains(u"%{"_s) && !bare.contains(u'['),
                 qPrintable(bare));
    }
}

QTEST_APPLESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
