// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/valuereader.h"
#include "support/emailaddress.h"
#include "support/phonenumber.h"
#include "support/webaddress.h"

#include "realdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

// "ok" values as text, errors as "!code".
template<typename T, typename Print>
QString printed(const Result<T> &result, Print print)
{
    return result ? print(*result) : u'!' + result.error().code;
}

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class ValueReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void amounts_data();
    void amounts();
    void dates_data();
    void dates();
    void instants_data();
    void instants();
    void yesAndNo();
    void choices();
    void wholeNumbersStayWhole();
    void errorsCarryTheValue();
    void emails_data();
    void emails();
    void emailVectors();
    void emailKeys();
    void phones();
    void phoneVectors();
    void hosts();
};

void ValueReaderTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("comma");
    const auto row = [](const char *name, const QString &text, const QString &point, const QString &comma) {
        QTest::newRow(name) << text << point << comma;
    };
    const QString wrong = u"!number.syntax"_s;
    row("whole", u" 42 "_s, u"42"_s, u"42"_s);
    row("negative", u"-42"_s, u"-42"_s, u"-42"_s);
    row("typographic minus", u"−42"_s, u"-42"_s, u"-42"_s);
    row("point", u"1.5"_s, u"1.5"_s, wrong);
    row("comma", u"1,5"_s, wrong, u"1.5"_s);
    row("three behind the mark could be a group", u"1.500"_s, u"1.5"_s, u"1500"_s);
    row("groups and mark", u"1,234,567.25"_s, u"1234567.25"_s, wrong);
    row("groups and mark the other way", u"1.234.567,25"_s, wrong, u"1234567.25"_s);
    row("blanks group", u"1 234 567"_s, u"1234567"_s, u"1234567"_s);
    row("no-break spaces group", u"1\u00A0234\u202F567"_s, u"1234567"_s, u"1234567"_s);
    row("apostrophes group", u"1’234.5"_s, u"1234.5"_s, wrong);
    row("groups as in India", u"12,34,567"_s, u"1234567"_s, wrong);
    row("a group of two at the end is none", u"1,23"_s, wrong, u"1.23"_s);
    row("a first group of four is none", u"1234,567"_s, wrong, u"1234.567"_s);
    row("exponent", u"1.5e3"_s, u"1500"_s, wrong);
    row("per cent is a hundredth", u"12 %"_s, u"0.12"_s, u"0.12"_s);
    row("no digit before the mark", u".5"_s, u"0.5"_s, wrong);
    row("no digit behind the mark", u"5."_s, u"5"_s, wrong);
    row("two marks", u"1.5.2"_s, wrong, wrong);
    row("nothing but a sign", u"-"_s, wrong, wrong);
    row("words", u"many"_s, wrong, wrong);
    row("hexadecimal is none", u"0x10"_s, wrong, wrong);
    row("beyond a double", u"1e999"_s, wrong, wrong);
    row("not a number", u"nan"_s, wrong, wrong);
}

void ValueReaderTest::numbers()
{
    QFETCH(QString, text);
    const auto read = [&](DecimalMark mark) {
        ValueReader reader;
        reader.decimalMark = mark;
        return printed(reader.number(text), [](double value) { return QString::number(value, 'g', 12); });
    };
    QTEST(read(DecimalMark::Point), "point");
    QTEST(read(DecimalMark::Comma), "comma");
    // The same bytes as the reader of a file hands them over.
    QCOMPARE(printed(ValueReader().number(QUtf8StringView(text.toUtf8())),
                     [](double value) { return QString::number(value, 'g', 12); }),
             read(DecimalMark::Point));
}

void ValueReaderTest::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"12.30"_s << u"12.30 EUR"_s;
    QTest::newRow("one digit behind the mark") << u"12.3"_s << u"12.30 EUR"_s;
    QTest::newRow("code behind") << u"12.30 USD"_s << u"12.30 USD"_s;
    QTest::newRow("code before") << u"JPY 1,200"_s << u"1200 JPY"_s;
    QTest::newRow("euro sign") << u"€ 1,200.50"_s << u"1200.50 EUR"_s;
    QTest::newRow("euro sign behind") << u"1,200.50 €"_s << u"1200.50 EUR"_s;
    QTest::newRow("real") << u"R$ 5"_s << u"5.00 BRL"_s;
    QTest::newRow("dollar") << u"$5"_s << u"5.00 USD"_s;
    QTest::newRow("negative") << u"-5 GBP"_s << u"-5.00 GBP"_s;
    QTest::newRow("negative with sign") << u"-£5"_s << u"-5.00 GBP"_s;
    QTest::newRow("half to even") << u"0.125"_s << u"0.12 EUR"_s;
    QTest::newRow("words") << u"a lot"_s << u"!money.syntax"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"!money.syntax"_s;
    QTest::newRow("two signs") << u"--5"_s << u"!money.syntax"_s;
    QTest::newRow("too large") << u"99999999999999999999"_s << u"!money.range"_s;
}

void ValueReaderTest::amounts()
{
    QFETCH(QString, text);
    ValueReader reader;
    reader.currency = u"EUR"_s;
    const QString read = printed(reader.money(text),
                                 [](const Money &money) { return QString(plainText(money) + u' ' + money.currency); });
    QTEST(read, "expected");
}

void ValueReaderTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ymd");
    QTest::addColumn<QString>("dmy");
    QTest::addColumn<QString>("mdy");
    const auto row = [](const char *name, const QString &text, const QString &ymd, const QString &dmy,
                        const QString &mdy) { QTest::newRow(name) << text << ymd << dmy << mdy; };
    const QString wrong = u"!date.syntax"_s;
    row("ISO is ISO in every order", u"2018-03-04"_s, u"2018-03-04"_s, u"2018-03-04"_s, u"2018-03-04"_s);
    row("eight digits", u"20180304"_s, u"2018-03-04"_s, u"2018-03-04"_s, u"2018-03-04"_s);
    row("slashes", u"03/04/2018"_s, wrong, u"2018-04-03"_s, u"2018-03-04"_s);
    row("dots without zeros", u"3.4.2018"_s, wrong, u"2018-04-03"_s, u"2018-03-04"_s);
    row("the day tells", u"13/04/2018"_s, wrong, u"2018-04-13"_s, wrong);
    row("a time behind is left out", u"2018-03-04 23:59:59"_s, u"2018-03-04"_s, u"2018-03-04"_s, u"2018-03-04"_s);
    row("29 February of a leap year", u"2020-02-29"_s, u"2020-02-29"_s, u"2020-02-29"_s, u"2020-02-29"_s);
    row("29 February of another", u"2019-02-29"_s, wrong, wrong, wrong);
    row("29 February of 1900", u"1900-02-29"_s, wrong, wrong, wrong);
    row("the first year", u"1900-01-01"_s, u"1900-01-01"_s, u"1900-01-01"_s, u"1900-01-01"_s);
    row("the year before", u"1899-12-31"_s, u"!date.range"_s, u"!date.range"_s, u"!date.range"_s);
    row("the last year", u"9999-12-31"_s, u"9999-12-31"_s, u"9999-12-31"_s, u"9999-12-31"_s);
    row("two-digit years are refused", u"03/04/18"_s, wrong, u"!date.year"_s, u"!date.year"_s);
    row("mixed separators", u"2018-03/04"_s, wrong, wrong, wrong);
    row("month 13", u"2018-13-01"_s, wrong, wrong, wrong);
    row("day 0", u"2018-01-00"_s, wrong, wrong, wrong);
    row("seven digits", u"2018034"_s, wrong, wrong, wrong);
    row("words behind", u"2018-03-04 or so"_s, wrong, wrong, wrong);
    row("words", u"soon"_s, wrong, wrong, wrong);
    row("a month's name is in every order", u"3 March 2018"_s, u"2018-03-03"_s, u"2018-03-03"_s, u"2018-03-03"_s);
    row("the American way", u"Mar 4, 2018"_s, u"2018-03-04"_s, u"2018-03-04"_s, u"2018-03-04"_s);
    row("the German way", u"4. Oktober 2018"_s, u"2018-10-04"_s, u"2018-10-04"_s, u"2018-10-04"_s);
    row("the one month with an umlaut", u"4. März 2018"_s, u"2018-03-04"_s, u"2018-03-04"_s, u"2018-03-04"_s);
    row("as spreadsheets write", u"04-DEC-2018"_s, u"2018-12-04"_s, u"2018-12-04"_s, u"2018-12-04"_s);
    row("an abbreviation with its dot", u"4 Sept. 2018 10:30"_s, u"2018-09-04"_s, u"2018-09-04"_s, u"2018-09-04"_s);
    row("a month that has no such day", u"30 Feb 2018"_s, wrong, wrong, wrong);
    row("a month's name without a year", u"4 March"_s, wrong, wrong, wrong);
    row("a month's name with a short year", u"4-Mar-18"_s, wrong, wrong, wrong);
    row("half a month's name", u"4 Marc 2018"_s, wrong, wrong, wrong);
    row("a date in other digits", u"２０１８-03-04"_s, wrong, wrong, wrong);
}

void ValueReaderTest::dates()
{
    QFETCH(QString, text);
    const auto read = [&](DateOrder order) {
        ValueReader reader;
        reader.dateOrder = order;
        return printed(reader.date(text), [](QDate date) { return date.toString(Qt::ISODate); });
    };
    QTEST(read(DateOrder::YearMonthDay), "ymd");
    QTEST(read(DateOrder::DayMonthYear), "dmy");
    QTEST(read(DateOrder::MonthDayYear), "mdy");
}

void ValueReaderTest::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("berlin");
    const auto row = [](const char *name, const QString &text, const QString &utc, const QString &berlin) {
        QTest::newRow(name) << text << utc << berlin;
    };
    const QString wrong = u"!instant.syntax"_s;
    row("a date alone is midnight", u"2018-07-01"_s, u"2018-07-01T00:00:00Z"_s, u"2018-06-30T22:00:00Z"_s);
    row("a time with seconds", u"2018-02-26 19:58:54"_s, u"2018-02-26T19:58:54Z"_s, u"2018-02-26T18:58:54Z"_s);
    row("milliseconds", u"2018-02-26T19:58:54.250"_s, u"2018-02-26T19:58:54.250Z"_s, u"2018-02-26T18:58:54.250Z"_s);
    row("an offset counts", u"2018-02-26T19:58:54+02:00"_s, u"2018-02-26T17:58:54Z"_s, u"2018-02-26T17:58:54Z"_s);
    row("Z counts", u"2018-02-26T19:58:54Z"_s, u"2018-02-26T19:58:54Z"_s, u"2018-02-26T19:58:54Z"_s);
    row("an offset without a colon", u"2018-02-26 19:58 -0330"_s, u"2018-02-26T23:28:00Z"_s, u"2018-02-26T23:28:00Z"_s);
    row("afternoon", u"2018-02-26 7:58 PM"_s, u"2018-02-26T19:58:00Z"_s, u"2018-02-26T18:58:00Z"_s);
    row("midnight in the morning", u"2018-02-26 12:05 am"_s, u"2018-02-26T00:05:00Z"_s, u"2018-02-25T23:05:00Z"_s);
    row("the hour that the clock skips moves forward", u"2018-03-25 02:30"_s, u"2018-03-25T02:30:00Z"_s,
        u"2018-03-25T01:30:00Z"_s);
    row("the hour that comes twice is the first", u"2018-10-28 02:30"_s, u"2018-10-28T02:30:00Z"_s,
        u"2018-10-28T00:30:00Z"_s);
    row("hour 24", u"2018-02-26 24:00"_s, wrong, wrong);
    row("minute 60", u"2018-02-26 23:60"_s, wrong, wrong);
    row("13 PM", u"2018-02-26 13:00 PM"_s, wrong, wrong);
    row("an impossible day", u"2018-02-30 10:00"_s, wrong, wrong);
    row("offset of 15 hours", u"2018-02-26T19:58:54+15:00"_s, wrong, wrong);
}

void ValueReaderTest::instants()
{
    QFETCH(QString, text);
    const auto read = [&](const std::optional<ZoneTime> &zone) {
        ValueReader reader;
        reader.zone = zone;
        return printed(reader.instant(text), [](Instant instant) { return toIsoText(instant); });
    };
    QTEST(read({}), "utc");
    QTEST(read(*ZoneTime::load(u"Europe/Berlin"_s)), "berlin");
}

void ValueReaderTest::yesAndNo()
{
    for (const auto &word : {u"yes"_s, u" Y "_s, u"TRUE"_s, u"1"_s, u"ja"_s, u"x"_s})
        QVERIFY2(ValueReader::yesNo(word).value_or(false), qPrintable(word));
    for (const auto &word : {u"No"_s, u"n"_s, u"false"_s, u"0"_s, u"Nein"_s, u"não"_s})
        QVERIFY2(!ValueReader::yesNo(word).value_or(true), qPrintable(word));
    for (const auto &word : {u"maybe"_s, u"2"_s, u"unknown"_s})
        QCOMPARE(ValueReader::yesNo(word).error().code, u"yesno.syntax"_s);
}

void ValueReaderTest::choices()
{
    const QStringList sizes{u"Small"_s, u"Large"_s};
    QCOMPARE(ValueReader::oneOf(u"  small "_s, sizes).value(), u"Small"_s);
    QCOMPARE(ValueReader::oneOf(u"medium"_s, sizes).error().code, u"choice.unknown"_s);
    QCOMPARE(ValueReader::oneOf(u"anything"_s, {}).value(), u"anything"_s);
    QCOMPARE(ValueReader::manyOf(u"small; LARGE;Small;"_s, sizes).value(), sizes);
    QCOMPARE(ValueReader::manyOf(u"cat, wolf"_s, {}).value(), (QStringList{u"cat"_s, u"wolf"_s}));
    QCOMPARE(ValueReader::manyOf(u"Small|medium"_s, sizes).error().code, u"choice.unknown"_s);
}

void ValueReaderTest::wholeNumbersStayWhole()
{
    const ValueReader reader;
    QCOMPARE(reader.value(u"100.0"_s, FieldType::Number).value(), FieldValue(qint64(100)));
    QCOMPARE(reader.value(u"2.5"_s, FieldType::Number).value(), FieldValue(2.5));
    QCOMPARE(reader.value(u"9007199254740991"_s, FieldType::Number).value(), FieldValue(Q_INT64_C(9007199254740991)));
    QCOMPARE(reader.value(u"9007199254740992"_s, FieldType::Number).value(), FieldValue(9007199254740992.0));
    for (const auto type : {FieldType::Text, FieldType::Number, FieldType::Money, FieldType::Date, FieldType::YesNo})
        QVERIFY(isMissing(reader.value(u" \u00A0 "_s, type).value()));
}

void ValueReaderTest::errorsCarryTheValue()
{
    const auto error = ValueReader().number(u" many "_s).error();
    QCOMPARE(error.kind, Error::Kind::Invalid);
    QCOMPARE(error.arguments[u"value"_s].toString(), u"many"_s);
}

void ValueReaderTest::emails_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("plain") << u"anna@example.org"_s << true;
    QTest::newRow("no at") << u"anna"_s << false;
    QTest::newRow("two dots") << u"anna..b@example.org"_s << false;
    QTest::newRow("a dot at the end of the local part") << u"anna.@example.org"_s << false;
    QTest::newRow("a tag") << u"anna+tag@example.org"_s << true;
    QTest::newRow("64 before the at") << QString(64, u'a') + u"@example.org"_s << true;
    QTest::newRow("65 before the at") << QString(65, u'a') + u"@example.org"_s << false;
    const QString domain = QString(63, u'b') + u'.' + QString(63, u'c') + u'.' + QString(59, u'd') + u".b"_s;
    QTest::newRow("254 in all") << QString(64, u'a') + u'@' + domain << true;
    QTest::newRow("255 in all") << QString(64, u'a') + u'@' + domain + u'b' << false;
    QTest::newRow("label of 64") << u"a@"_s + QString(64, u'b') + u".org"_s << false;
    QTest::newRow("domain in its own script") << u"anna@bücher.example"_s << true;
    QTest::newRow("local part in its own script") << u"jürgen@example.org"_s << true;
    QTest::newRow("quoted local part") << u"\"anna b\"@example.org"_s << true;
    QTest::newRow("unescaped quote") << u"\"anna\"b\"@example.org"_s << false;
    QTest::newRow("address literal") << u"anna@[127.0.0.1]"_s << false;
    QTest::newRow("numeric top-level domain") << u"anna@127.0.0.1"_s << false;
    QTest::newRow("space inside") << u"anna b@example.org"_s << false;
    QTest::newRow("no-break space inside") << u"anna\u00A0b@example.org"_s << false;
    QTest::newRow("hyphen at the end of a label") << u"anna@example-.org"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ValueReaderTest::emails()
{
    QFETCH(QString, address);
    QTEST(checkEmail(address).has_value(), "accepted");
}

void ValueReaderTest::emailVectors()
{
    BATON_NEEDS_REAL_DATA(path, u"vectors/email_isemail.json"_s);
    const QJsonArray given = jsonOf(path)[u"vectors"_s].toArray();
    QCOMPARE(given.size(), 82);
    // Unusual but valid: what becomes of it is Baton's own choice.
    const QStringList accepted{u"ISEMAIL_RFC5321_TLD"_s, u"ISEMAIL_RFC5321_QUOTEDSTRING"_s};
    for (const QJsonValue &vector : given) {
        const QString category = vector[u"category"_s].toString();
        const bool expected = category == u"ISEMAIL_VALID_CATEGORY" || category == u"ISEMAIL_DNSWARN"
            || accepted.contains(vector[u"diagnosis"_s].toString());
        QVERIFY2(checkEmail(vector[u"address"_s].toString()).has_value() == expected,
                 qPrintable(QString::number(vector[u"id"_s].toInt())));
    }
}

void ValueReaderTest::emailKeys()
{
    QCOMPARE(emailKey(u"  Anna.B@Example.ORG "_s), u"anna.b@example.org"_s);
    QCOMPARE(emailKey(u"anna@Bücher.example"_s), u"anna@xn--bcher-kva.example"_s);
    QCOMPARE(emailKey(u"nobody"_s), QString());
}

void ValueReaderTest::phones()
{
    QCOMPARE(phoneToE164(u"030 123456"_s, u"DE"_s), u"+4930123456"_s);
    QCOMPARE(phoneToE164(u"+49 (30) 123-456"_s, {}), u"+4930123456"_s);
    QCOMPARE(phoneToE164(u"030 123456"_s, {}), std::nullopt);
    QCOMPARE(phoneToE164(u"call me"_s, u"DE"_s), std::nullopt);
    QCOMPARE(phoneToE164(u"12"_s, u"DE"_s), std::nullopt);
}

void ValueReaderTest::phoneVectors()
{
    BATON_NEEDS_REAL_DATA(path, u"vectors/phone.json"_s);
    const QJsonObject given = jsonOf(path);
    QJsonArray variants = given[u"hard_inputs"_s].toArray();
    for (const QJsonValue &example : given[u"examples"_s].toArray()) {
        for (const QJsonValue &variant : example[u"variants"_s].toArray())
            variants.append(variant);
    }
    QVERIFY(variants.size() > 400);
    for (const QJsonValue &variant : std::as_const(variants)) {
        const QString expected = variant[u"valid"_s].toBool() ? variant[u"e164"_s].toString() : QString();
        const auto number = phoneToE164(variant[u"input"_s].toString(), variant[u"default_region"_s].toString());
        QCOMPARE(number.value_or(QString()), expected);
    }
}

void ValueReaderTest::hosts()
{
    QCOMPARE(urlHost(u"https://www.Example.org/path"), u"example.org"_s);
    QCOMPARE(urlHost(u"bücher.example"), u"xn--bcher-kva.example"_s);
    QCOMPARE(urlHost(u"not a host"), QString());
}

QTEST_GUILESS_MAIN(ValueReaderTest)
#include "tst_valuereader.moc"
