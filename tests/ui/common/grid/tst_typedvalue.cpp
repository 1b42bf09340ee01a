// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/typedvalue.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

FieldSpec fieldOf(FieldType type)
{
    FieldSpec field;
    field.key = u"x"_s;
    field.type = type;
    return field;
}

} // namespace

/// What people type into cells, in the form of their locale or as files write it.
class TestTypedValue : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void whatIsShownForEditingIsReadAgain_data();
    void whatIsShownForEditingIsReadAgain();
    void whatIsNoValueIsRefused_data();
    void whatIsNoValueIsRefused();
    void choicesGoByTheirNames();
};

void TestTypedValue::whatIsTypedIsRead_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, FieldType type, const QLocale &locale, const QString &text,
                        const QString &value) { QTest::newRow(name) << type << locale << text << value; };
    row("a text", FieldType::Text, german, u"Ana"_s, u"Ana"_s);
    row("nothing", FieldType::Number, german, u" "_s, u""_s);
    row("a German number", FieldType::Number, german, u"1.234,5"_s, u"1234.5"_s);
    row("a British number", FieldType::Number, british, u"1,234.5"_s, u"1234.5"_s);
    row("a German amount", FieldType::Money, german, u"1.250,50 eur"_s, u"1250.50 EUR"_s);
    row("an amount without its currency", FieldType::Money, british, u"99"_s, u"99.00 GBP"_s);
    row("a German day", FieldType::Date, german, u"7.3.2026"_s, u"2026-03-07"_s);
    row("a British day", FieldType::Date, british, u"07/03/2026"_s, u"2026-03-07"_s);
    row("a day as files write it", FieldType::Date, german, u"2026-03-07"_s, u"2026-03-07"_s);
    row("yes", FieldType::YesNo, british, u"YES"_s, u"yes"_s);
}

void TestTypedValue::whatIsTypedIsRead()
{
    QFETCH(FieldType, type);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto read = valueFromTyped(fieldOf(type), text, Money{100, u"GBP"_s}, locale);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
    QCOMPARE(plainText(*read), value);
}

void TestTypedValue::whatIsShownForEditingIsReadAgain_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<FieldValue>("value");
    QTest::newRow("a whole number") << FieldType::Number << FieldValue(qint64(1'234'567));
    QTest::newRow("a broken number") << FieldType::Number << FieldValue(0.125);
    QTest::newRow("an amount") << FieldType::Money << FieldValue(Money{123'456'78, u"EUR"_s});
    QTest::newRow("an amount without minor units") << FieldType::Money << FieldValue(Money{5000, u"JPY"_s});
    QTest::newRow("a day") << FieldType::Date << FieldValue(QDate(2026, 3, 7));
    QTest::newRow("no") << FieldType::YesNo << FieldValue(false);
    QTest::newRow("several") << FieldType::ManyOf << FieldValue(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("nothing") << FieldType::Text << FieldValue();
}

void TestTypedValue::whatIsShownForEditingIsReadAgain()
{
    QFETCH(FieldType, type);
    QFETCH(FieldValue, value);
    for (const QLocale &locale : {german, british}) {
        const QString text = typedText(fieldOf(type), value, locale);
        const auto read = valueFromTyped(fieldOf(type), text, {}, locale);
        QVERIFY2(read, qPrintable(text));
        QVERIFY2(*read == value, qPrintable(text + u" was read as "_s + plainText(*read)));
    }
}

void TestTypedValue::whatIsNoValueIsRefused_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << FieldType::Number << u"many"_s;
    QTest::newRow("no day") << FieldType::Date << u"soon"_s;
    QTest::newRow("no yes") << FieldType::YesNo << u"perhaps"_s;
    QTest::newRow("no amount") << FieldType::Money << u"much EUR"_s;
}

void TestTypedValue::whatIsNoValueIsRefused()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    const auto read = valueFromTyped(fieldOf(type), text, {}, german);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"field.value"_s);
}

void TestTypedValue::choicesGoByTheirNames()
{
    FieldSpec field = fieldOf(FieldType::OneOf);
    field.matching = FieldMatching::Choice;
    field.choices = {{1, u"newBusiness"_s, u"New business"_s}, {2, u"upSell"_s, u"Up-sell"_s}};
    QCOMPARE(choiceTexts(field), (QStringList{u"New business"_s, u"Up-sell"_s}));
    QCOMPARE(plainText(valueFromTyped(field, u"new BUSINESS"_s, {}, german).value()), u"newBusiness"_s);
    QCOMPARE(plainText(valueFromTyped(field, u"upSell"_s, {}, german).value()), u"upSell"_s);
    QCOMPARE(typedText(field, u"upSell"_s, german), u"Up-sell"_s);
    QVERIFY(!valueFromTyped(field, u"other"_s, {}, german));
}

QTEST_GUILESS_MAIN(TestTypedValue)
#include "tst_typedvalue.moc"
