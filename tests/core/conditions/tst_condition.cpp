// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/condition.h"
#include "conditions/recordnumber.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(baton::FieldType)

namespace {

FieldSpec field(const QString &key, FieldType type)
{
    FieldSpec spec;
    spec.key = key;
    spec.label = key;
    spec.type = type;
    return spec;
}

FieldCatalogue catalogue()
{
    FieldCatalogue fields;
    for (const auto &key : {u"city"_s, u"country"_s, u"account.country"_s, u"channel"_s, u"campaign"_s, u"and"_s})
        fields.add(field(key, FieldType::Text));
    fields.add(field(u"employees"_s, FieldType::Number));
    fields.add(field(u"revenue"_s, FieldType::Money));
    fields.add(field(u"birthDate"_s, FieldType::Date));
    fields.add(field(u"created"_s, FieldType::Instant));
    fields.add(field(u"member"_s, FieldType::YesNo));
    fields.add(field(u"hobbies"_s, FieldType::ManyOf));
    FieldSpec stage = field(u"stage"_s, FieldType::OneOf);
    stage.matching = FieldMatching::Choice;
    stage.choices = {{1, u"inquiry"_s, u"Inquiry"_s}, {9, u"won"_s, u"Won"_s}};
    fields.add(stage);
    FieldSpec number = field(u"no"_s, FieldType::Text);
    number.matching = FieldMatching::RecordNumber;
    fields.add(number);
    return fields;
}

QString shown(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'|') : value.toString();
}

} // namespace

/// The condition language: text to tree and back, and what it says where it cannot read.
class TestCondition : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesCanonically_data();
    void readsAndWritesCanonically();
    void saysWhereItCannotRead_data();
    void saysWhereItCannotRead();
    void readsTheTree();
    void takesTwoHundredComparisonsAndNoMore();
    void readsValuesByType_data();
    void readsValuesByType();
    void storesValuesForBothDatabases();
    void makesKeysOfHeaders_data();
    void makesKeysOfHeaders();
    void suggestsWhatWasMeant_data();
    void suggestsWhatWasMeant();
    void namesRecords_data();
    void namesRecords();
};

void TestCondition::readsAndWritesCanonically_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    QTest::newRow("nothing is always true") << u" "_s << u""_s;
    QTest::newRow("a bare word stays bare") << u"channel=organic_search"_s << u"channel = organic_search"_s;
    QTest::newRow("a capital needs quotes") << u"country = DE"_s << u"country = \"DE\""_s;
    QTest::newRow("single quotes become double ones") << u"city = 'São Paulo'"_s << u"city = \"São Paulo\""_s;
    QTest::newRow("quotes inside are escaped") << u"city = 'a \"b\" \\\\c'"_s << u"city = \"a \\\"b\\\" \\\\c\""_s;
    QTest::newRow("a word of the language is quoted as a value") << u"city = \"and\""_s << u"city = \"and\""_s;
    QTest::newRow("a word of the language is a value bare too") << u"city = missing"_s << u"city = \"missing\""_s;
    QTest::newRow("a text of digits is quoted") << u"city = 123"_s << u"city = \"123\""_s;
    QTest::newRow("missing in capitals") << u"account.country IS Missing"_s << u"account.country is missing"_s;
    QTest::newRow("two joined") << u"channel = \"x\" AND stage=WON"_s << u"channel = x and stage = won"_s;
    QTest::newRow("spaces and line breaks do not matter")
        << u"\n city\t=\n x \n and\ncity is  missing "_s << u"city = x and city is missing"_s;
    QTest::newRow("a field called and") << u"and = x and and is missing"_s << u"and = x and and is missing"_s;
    QTest::newRow("numbers lose what they do not need") << u"employees = 0200.0"_s << u"employees = 200"_s;
    QTest::newRow("fractions") << u"employees = -2.50"_s << u"employees = -2.5"_s;
    QTest::newRow("money with its currency") << u"revenue = \"12.5 EUR\""_s << u"revenue = \"12.50 EUR\""_s;
    QTest::newRow("money without") << u"revenue = 12"_s << u"revenue = 12.00"_s;
    QTest::newRow("dates") << u"birthDate = \"1990-02-28\""_s << u"birthDate = 1990-02-28"_s;
    QTest::newRow("instants in UTC") << u"created = 2026-11-17T14:32:00+01:00"_s << u"created = 2026-11-17T13:32:00Z"_s;
    QTest::newRow("yes and no") << u"member = true and member = 0"_s << u"member = yes and member = no"_s;
    QTest::newRow("several of many") << u"hobbies = \"chess; go\""_s << u"hobbies = \"chess; go\""_s;
    QTest::newRow("record numbers") << u"no = 7 and no = l-000008"_s << u"no = \"L-000007\" and no = \"L-000008\""_s;
}

void TestCondition::readsAndWritesCanonically()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);

    const auto condition = parseCondition(text, catalogue());
    QVERIFY2(condition, qPrintable(condition ? QString() : condition.error().code));
    QCOMPARE(canonicalText(*condition), canonical);
    const auto again = parseCondition(canonical, catalogue());
    QVERIFY(again);
    QVERIFY(*again == *condition);
}

void TestCondition::saysWhereItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("value");

    const QString syntax = u"condition.syntax"_s;
    QTest::newRow("a field alone") << u"city"_s << syntax << 5 << u"expected"_s << u"=|is missing"_s;
    QTest::newRow("no value") << u"city ="_s << syntax << 7 << u"expected"_s << u"VALUE"_s;
    QTest::newRow("no field") << u"= x"_s << syntax << 1 << u"expected"_s << u"FIELD"_s;
    QTest::newRow("is without missing") << u"city is x"_s << syntax << 9 << u"expected"_s << u"missing"_s;
    QTest::newRow("two words without quotes") << u"city = New York"_s << syntax << 12 << u"found"_s << u"York"_s;
    QTest::newRow("and at the end") << u"city = x and"_s << syntax << 13 << u"expected"_s << u"FIELD"_s;
    QTest::newRow("a quote that is never closed") << u"city = \"New"_s << syntax << 8 << u"expected"_s << u"\""_s;
    QTest::newRow("a quote closed by its escape only")
        << u"city = \"x\\\""_s << syntax << 8 << u"found"_s << u"\"x\\\""_s;
    QTest::newRow("a sign that means nothing yet") << u"employees > 2"_s << syntax << 11 << u"found"_s << u">"_s;
    QTest::newRow("a quoted field") << u"\"city\" = x"_s << syntax << 1 << u"found"_s << u"city"_s;
    QTest::newRow("two equal signs") << u"city == x"_s << syntax << 7 << u"found"_s << u"="_s;

    const QString unknown = u"condition.unknownField"_s;
    QTest::newRow("an unknown field") << u"city = x and chanel = y"_s << unknown << 14 << u"suggestions"_s
                                      << u"channel"_s;
    QTest::newRow("a field in other letters")
        << u"Country = x"_s << unknown << 1 << u"suggestions"_s << u"country|account.country"_s;

    const QString value = u"condition.value"_s;
    QTest::newRow("not a number") << u"employees = many"_s << value << 13 << u"type"_s << u"number"_s;
    QTest::newRow("infinity is no number") << u"employees = inf"_s << value << 13 << u"value"_s << u"inf"_s;
    QTest::newRow("no such day") << u"birthDate = 2026-02-29"_s << value << 13 << u"field"_s << u"birthDate"_s;
    QTest::newRow("a date with something behind")
        << u"birthDate = 2026-02-28x"_s << value << 13 << u"type"_s << u"date"_s;
    QTest::newRow("no such stage") << u"stage = lost"_s << value << 9 << u"choices"_s << u"inquiry|won"_s;
    QTest::newRow("empty text is not a value") << u"city = ''"_s << value << 8 << u"value"_s << u""_s;
    QTest::newRow("a number of another letter") << u"no = M-000001"_s << value << 6 << u"value"_s << u"M-000001"_s;
}

void TestCondition::saysWhereItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, position);
    QFETCH(QString, argument);
    QFETCH(QString, value);

    const auto condition = parseCondition(text, catalogue());
    QVERIFY(!condition);
    QCOMPARE(condition.error().kind, Error::Kind::Invalid);
    QCOMPARE(condition.error().code, code);
    QCOMPARE(condition.error().arguments.value(u"position"_s).toInt(), position);
    QCOMPARE(shown(condition.error().arguments.value(argument)), value);
}

void TestCondition::readsTheTree()
{
    const auto condition = parseCondition(u"city = x and employees = 3 and country is missing", catalogue());
    QVERIFY(condition);
    QVERIFY(*condition
            == Condition::all({Condition::equals(u"city"_s, u"x"_s), Condition::equals(u"employees"_s, qint64(3)),
                               Condition::missing(u"country"_s)}));
    QCOMPARE(fieldsOf(*condition), QStringList({u"city"_s, u"employees"_s, u"country"_s}));
    QVERIFY(*parseCondition(u"city = x", catalogue()) == Condition::equals(u"city"_s, u"x"_s));
    QVERIFY(parseCondition({}, catalogue())->isAlways());
}

void TestCondition::takesTwoHundredComparisonsAndNoMore()
{
    const QStringList most(Condition::maximumNodes, u"city = x"_s);
    QVERIFY(parseCondition(most.join(u" and "_s), catalogue()));
    const auto more = parseCondition((most + QStringList{u"city = x"_s}).join(u" and "_s), catalogue());
    QVERIFY(!more);
    QCOMPARE(more.error().code, u"condition.tooLong"_s);
}

void TestCondition::readsValuesByType_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QJsonValue>("json");

    const auto money = QJsonObject{{u"minor"_s, 1230}, {u"currency"_s, u"EUR"_s}};
    QTest::newRow("text keeps its spaces") << FieldType::Text << u" a "_s << u" a "_s << QJsonValue(u" a "_s);
    QTest::newRow("blank text is missing") << FieldType::Text << u"  "_s << u""_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("whole number") << FieldType::Number << u" 42 "_s << u"42"_s << QJsonValue(42);
    QTest::newRow("a big number has no exponent")
        << FieldType::Number << u"1e6"_s << u"1000000"_s << QJsonValue(1000000);
    QTest::newRow("fraction") << FieldType::Number << u"0.1"_s << u"0.1"_s << QJsonValue(0.1);
    QTest::newRow("money in the field's currency")
        << FieldType::Money << u"12.3"_s << u"12.30 EUR"_s << QJsonValue(money);
    QTest::newRow("money that names it") << FieldType::Money << u"12.3 EUR"_s << u"12.30 EUR"_s << QJsonValue(money);
    QTest::newRow("date") << FieldType::Date << u"1900-01-01"_s << u"1900-01-01"_s << QJsonValue(u"1900-01-01"_s);
    QTest::newRow("a date alone is its midnight")
        << FieldType::Instant << u"2026-01-01"_s << u"2026-01-01T00:00:00Z"_s << QJsonValue(u"2026-01-01T00:00:00Z"_s);
    QTest::newRow("yes") << FieldType::YesNo << u"YES"_s << u"yes"_s << QJsonValue(true);
    QTest::newRow("no") << FieldType::YesNo << u"0"_s << u"no"_s << QJsonValue(false);
    QTest::newRow("many, each once") << FieldType::ManyOf << u"b; a;b ;"_s << u"b; a"_s
                                     << QJsonValue(QJsonArray{u"b"_s, u"a"_s});
    QTest::newRow("many of nothing is missing")
        << FieldType::ManyOf << u" ; "_s << u""_s << QJsonValue(QJsonValue::Null);
}

void TestCondition::readsValuesByType()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QFETCH(QJsonValue, json);

    const auto value = fieldValueFromText(text, type, u"EUR"_s);
    QVERIFY(value);
    QCOMPARE(plainText(*value), plain);
    QCOMPARE(toJson(*value), json);
    QVERIFY(!fieldValueFromText(u"12.3 USD", FieldType::Money, u"EUR"_s));
    QVERIFY(!fieldValueFromText(u"maybe", FieldType::YesNo));
}

void TestCondition::storesValuesForBothDatabases()
{
    QCOMPARE(toStoredJson(true), QJsonValue(1));
    QCOMPARE(toStoredJson(Money{-5, u"EUR"_s}), QJsonValue(-5));
    QCOMPARE(toStoredJson(fromMillis(1'700'000'000'123)), QJsonValue(qint64(1'700'000'000'123)));
    QCOMPARE(toStoredJson(QDate(2026, 1, 2)), QJsonValue(u"2026-01-02"_s));
    for (const auto type : {FieldType::Text, FieldType::Number, FieldType::Money, FieldType::Date, FieldType::Instant,
                            FieldType::YesNo, FieldType::OneOf, FieldType::ManyOf})
        QCOMPARE(fieldTypeFromKey(keyOf(type)), std::optional(type));
    QCOMPARE(fieldTypeFromKey(u"yesno"), std::nullopt);
}

void TestCondition::makesKeysOfHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");

    QTest::newRow("dots") << u"emp.var.rate"_s << u"emp_var_rate"_s;
    QTest::newRow("a run becomes one line") << u"Page Views / -- Visit"_s << u"page_views_visit"_s;
    QTest::newRow("a built-in has the key") << u"Campaign"_s << u"x_campaign"_s;
    QTest::newRow("spaces around do not count") << u"  job "_s << u"job"_s;
    QTest::newRow("signs at the end do") << u"Sum (EUR)"_s << u"sum_eur_"_s;
    QTest::newRow("other letters are signs") << u"Größe"_s << u"gr_e"_s;
    QTest::newRow("forty characters stay") << QString(40, u'a') << QString(40, u'a');
    QTest::newRow("forty-one are cut") << QString(41, u'a') << QString(40, u'a');
}

void TestCondition::makesKeysOfHeaders()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    FieldCatalogue fields = catalogue();
    QCOMPARE(customFieldKey(header, fields), key);
    // Its own custom field is no reason for another key.
    FieldSpec own = field(key, FieldType::Text);
    own.isCustom = true;
    fields.add(own);
    QCOMPARE(customFieldKey(header, fields), key);
}

void TestCondition::suggestsWhatWasMeant_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("suggestions");

    QTest::newRow("a letter missing") << u"chanel"_s << QStringList{u"channel"_s};
    QTest::newRow("other case first, then what holds it")
        << u"COUNTRY"_s << QStringList({u"country"_s, u"account.country"_s});
    QTest::newRow("snake case") << u"birth_date"_s << QStringList{u"birthDate"_s};
    QTest::newRow("nothing like it") << u"zzzzzz"_s << QStringList();
}

void TestCondition::suggestsWhatWasMeant()
{
    QFETCH(QString, key);
    QFETCH(QStringList, suggestions);
    QCOMPARE(catalogue().suggestions(key), suggestions);
    QCOMPARE(catalogue().field(key).error().arguments.value(u"suggestions"_s).toStringList(), suggestions);
}

void TestCondition::namesRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("id"); // 0: not a number of a record

    QTest::newRow("as shown") << u"L-000123"_s << qint64(123);
    QTest::newRow("small letter, no zeros") << u" l-123 "_s << qint64(123);
    QTest::newRow("digits alone") << u"123"_s << qint64(123);
    QTest::newRow("more than six digits") << u"L-12345678"_s << qint64(12345678);
    QTest::newRow("nought is nobody") << u"L-000000"_s << qint64(0);
    QTest::newRow("nothing behind the letter") << u"L-"_s << qint64(0);
    QTest::newRow("a sign") << u"-5"_s << qint64(0);
    QTest::newRow("foreign digits") << u"١٢"_s << qint64(0);
    QTest::newRow("too long for an id") << u"99999999999999999999"_s << qint64(0);
}

void TestCondition::namesRecords()
{
    QFETCH(QString, text);
    QFETCH(qint64, id);
    QCOMPARE(idFromRecordNumber(u'L', text).value_or(0), id);
    if (id > 0)
        QCOMPARE(idFromRecordNumber(u'L', recordNumber(u'L', id)), std::optional(id));
    QCOMPARE(recordNumber(u'L', 123), u"L-000123"_s);
    QCOMPARE(recordNumber(u'L', 1234567), u"L-1234567"_s);
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
