// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/condition.h"
#include "conditions/conditioncompletion.h"
#include "conditions/conditionevaluation.h"
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
    fields.add(field(u"not"_s, FieldType::Number));
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
    FieldSpec days = field(u"daysSinceTouch"_s, FieldType::Number);
    fields.addAsked(days);
    fields.addEvents({u"call"_s, u"Call"_s, u"touch"_s, u"lead_id"_s, u"occurred_at"_s, u"e.kind = 1"_s, {}});
    fields.addEvents({u"interest"_s, u"Interest"_s, u"interest"_s, u"lead_id"_s, u"occurred_at"_s, {}, u"kind"_s});
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
    void takesTwelveLevelsAndNoMore_data();
    void takesTwelveLevelsAndNoMore();
    void takesAThousandValuesAndNoMore();
    void knowsKindsByTheirSources();
    void noticesWhatIsGone();
    void evaluates_data();
    void evaluates();
    void explainsEachClause();
    void completes_data();
    void completes();
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
    QTest::newRow("or binds less than and")
        << u"city = x or city = y and city = z"_s << u"city = x or city = y and city = z"_s;
    QTest::newRow("brackets where they matter")
        << u"((city = x) or (city=y)) and city = z"_s << u"(city = x or city = y) and city = z"_s;
    QTest::newRow("brackets that do not matter go") << u"(city = x and (city = y))"_s << u"city = x and city = y"_s;
    QTest::newRow("not of one clause") << u"NOT(city = x)"_s << u"not city = x"_s;
    QTest::newRow("not of several") << u"not (city = x or city = y)"_s << u"not (city = x or city = y)"_s;
    QTest::newRow("not not") << u"not not city = x"_s << u"not not city = x"_s;
    QTest::newRow("not missing, both ways")
        << u"city is not missing and not country is missing"_s << u"city is not missing and country is not missing"_s;
    QTest::newRow("all comparisons")
        << u"employees<1 and employees <= 2 or employees>3 or employees >=4 and employees != 5"_s
        << u"employees < 1 and employees <= 2 or employees > 3 or employees >= 4 and employees != 5"_s;
    QTest::newRow("other signs for them")
        << u"employees <> 1 and employees ≠ 2 and employees ≤ 3 and employees ≥ 4"_s
        << u"employees != 1 and employees != 2 and employees <= 3 and employees >= 4"_s;
    QTest::newRow("a list") << u"country in (\"DE\",'AT', x)"_s << u"country in (\"DE\", \"AT\", x)"_s;
    QTest::newRow("not in a list") << u"stage not in (won)"_s << u"not stage in (won)"_s;
    QTest::newRow("between, joined by and")
        << u"employees between 1 and 5 and city = x"_s << u"employees between 1 and 5 and city = x"_s;
    QTest::newRow("contains and starts with")
        << u"city contains 'ü r' and city starts with Ba"_s << u"city contains \"ü r\" and city starts with \"Ba\""_s;
    QTest::newRow("many contain one") << u"hobbies contains chess"_s << u"hobbies contains chess"_s;
    QTest::newRow("short for equals") << u"stage:won and city:'São Paulo' and created:2026-11-17T14:32:00Z"_s
                                      << u"stage = won and city = \"São Paulo\" and created = 2026-11-17T14:32:00Z"_s;
    QTest::newRow("yes/no alone") << u"member and not member"_s << u"member = yes and not member = yes"_s;
    QTest::newRow("count in a window") << u"COUNT(call, 30d)>=3"_s << u"count(call, 30d) >= 3"_s;
    QTest::newRow("count ever, of an open kind") << u"count('Trade fair') = 0 and count(Webinar) != 1"_s
                                                 << u"count(\"Trade fair\") = 0 and count(\"Webinar\") != 1"_s;
    QTest::newRow("last, units in words") << u"last(Call) within 2 weeks and last(interest) within 36h"_s
                                          << u"last(call) within 14d and last(interest) within 36h"_s;
    QTest::newRow("relative dates")
        << u"birthDate = Today and birthDate < -1d and birthDate > +2w and birthDate != 3 days ago and birthDate = now"_s
        << u"birthDate = today and birthDate < yesterday and birthDate > +14d and birthDate != -3d and birthDate = today"_s;
    QTest::newRow("relative instants")
        << u"created >= -30d and created < -12h and created = yesterday and created <= now and created > 1 week ago"_s
        << u"created >= -30d and created < -12h and created = yesterday and created <= now and created > -7d"_s;
    QTest::newRow("a day for an instant") << u"created = 2026-11-17"_s << u"created = 2026-11-17"_s;
    QTest::newRow("money in two words") << u"revenue > 1000 EUR"_s << u"revenue > \"1000.00 EUR\""_s;
    QTest::newRow("a field that depends on the moment") << u"daysSinceTouch > 30"_s << u"daysSinceTouch > 30"_s;
    QTest::newRow("a field called not") << u"city = x and not not = 3"_s << u"city = x and not not = 3"_s;
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
    QTest::newRow("a field alone") << u"city"_s << syntax << 5 << u"expected"_s
                                   << u"=|!=|in|contains|starts with|is missing|is not missing"_s;
    QTest::newRow("no value") << u"city ="_s << syntax << 7 << u"expected"_s << u"VALUE"_s;
    const QString start = u"FIELD|not|(|count(|last("_s;
    QTest::newRow("no field") << u"= x"_s << syntax << 1 << u"expected"_s << start;
    QTest::newRow("is without missing") << u"city is x"_s << syntax << 9 << u"expected"_s << u"missing|not missing"_s;
    QTest::newRow("two words without quotes") << u"city = New York"_s << syntax << 12 << u"found"_s << u"York"_s;
    QTest::newRow("and at the end") << u"city = x and"_s << syntax << 13 << u"expected"_s << start;
    QTest::newRow("a quote that is never closed") << u"city = \"New"_s << syntax << 8 << u"expected"_s << u"\""_s;
    QTest::newRow("a quote closed by its escape only")
        << u"city = \"x\\\""_s << syntax << 8 << u"found"_s << u"\"x\\\""_s;
    QTest::newRow("a sign that means nothing") << u"employees ! 2"_s << syntax << 11 << u"expected"_s << u"!="_s;
    QTest::newRow("a bracket that is never closed") << u"(city = x"_s << syntax << 10 << u"expected"_s << u")|and|or"_s;
    QTest::newRow("a bracket too many") << u"city = x)"_s << syntax << 9 << u"found"_s << u")"_s;
    QTest::newRow("nothing in brackets") << u"()"_s << syntax << 2 << u"expected"_s << start;
    QTest::newRow("an empty list") << u"city in ()"_s << syntax << 10 << u"expected"_s << u"VALUE"_s;
    QTest::newRow("a list without brackets") << u"city in x"_s << syntax << 9 << u"expected"_s << u"("_s;
    QTest::newRow("a list with a gap") << u"city in (x y)"_s << syntax << 12 << u"expected"_s << u",|)"_s;
    QTest::newRow("between without and") << u"employees between 1 5"_s << syntax << 21 << u"expected"_s << u"and"_s;
    QTest::newRow("starts without with") << u"city starts x"_s << syntax << 13 << u"expected"_s << u"with"_s;
    QTest::newRow("not before a value") << u"city not x"_s << syntax << 10 << u"expected"_s
                                        << u"in|contains|starts with"_s;
    QTest::newRow("count of nothing") << u"count() > 1"_s << syntax << 7 << u"expected"_s << u"KIND"_s;
    QTest::newRow("a window of no time") << u"count(call, 0d) > 1"_s << syntax << 13 << u"expected"_s << u"DURATION"_s;
    QTest::newRow("a window in months") << u"count(call, 3m) > 1"_s << syntax << 13 << u"found"_s << u"3m"_s;
    QTest::newRow("a count without a number") << u"count(call) >= x"_s << syntax << 16 << u"expected"_s << u"NUMBER"_s;
    QTest::newRow("a negative count") << u"count(call) >= -1"_s << syntax << 16 << u"found"_s << u"-1"_s;
    QTest::newRow("a count alone") << u"count(call)"_s << syntax << 12 << u"expected"_s << u"=|!=|<|<=|>|>="_s;
    QTest::newRow("last without within") << u"last(call) 7d"_s << syntax << 12 << u"expected"_s << u"within"_s;
    QTest::newRow("short without a value") << u"city:"_s << syntax << 6 << u"expected"_s << u"VALUE"_s;

    const QString sign = u"condition.operator"_s;
    QTest::newRow("texts have no order") << u"city > x"_s << sign << 6 << u"choices"_s
                                         << u"=|!=|in|contains|starts with|is missing|is not missing"_s;
    QTest::newRow("stages have no order") << u"stage >= won"_s << sign << 7 << u"operator"_s << u">="_s;
    QTest::newRow("numbers contain nothing") << u"employees contains 2"_s << sign << 11 << u"type"_s << u"number"_s;
    QTest::newRow("yes or no is no list") << u"member in (yes)"_s << sign << 8 << u"field"_s << u"member"_s;
    QTest::newRow("texts are not between") << u"city between a and b"_s << sign << 6 << u"operator"_s << u"between"_s;
    QTest::newRow("many do not start") << u"hobbies starts with c"_s << sign << 9 << u"operator"_s << u"starts with"_s;
    QTest::newRow("a quoted field") << u"\"city\" = x"_s << syntax << 1 << u"found"_s << u"city"_s;
    QTest::newRow("two equal signs") << u"city == x"_s << syntax << 7 << u"found"_s << u"="_s;

    const QString unknown = u"condition.unknownField"_s;
    QTest::newRow("an unknown field") << u"city = x and chanel = y"_s << unknown << 14 << u"suggestions"_s
                                      << u"channel"_s;
    QTest::newRow("a short word that is near to none") << u"foo = 1"_s << unknown << 1 << u"suggestions"_s << QString();
    QTest::newRow("an unknown field in short") << u"cty:x"_s << unknown << 1 << u"field"_s << u"cty"_s;
    QTest::newRow("an unknown field that depends on the moment")
        << u"daySinceTouch > 3"_s << unknown << 1 << u"suggestions"_s << u"daysSinceTouch"_s;

    const QString value = u"condition.value"_s;
    QTest::newRow("in a list") << u"employees in (1, x)"_s << value << 18 << u"value"_s << u"x"_s;
    QTest::newRow("in short") << u"employees:many"_s << value << 11 << u"value"_s << u"many"_s;
    QTest::newRow("hours of a date") << u"birthDate > -5h"_s << value << 13 << u"value"_s << u"-5h"_s;
    QTest::newRow("days for a number") << u"employees > -5d"_s << value << 13 << u"type"_s << u"number"_s;
    QTest::newRow("more than a hundred years") << u"created > -36526d"_s << value << 11 << u"type"_s << u"instant"_s;
    QTest::newRow("from high to low") << u"employees between 5 and 4"_s << u"condition.range"_s << 25 << u"first"_s
                                      << u"5"_s;
    QTest::newRow("from late to early") << u"created between 2026-02-01 and 2026-01-31"_s << u"condition.range"_s << 32
                                        << u"second"_s << u"2026-01-31"_s;
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

void TestCondition::takesTwelveLevelsAndNoMore_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::addColumn<int>("position"); // Of the thirteenth

    QTest::newRow("brackets") << u"("_s << u")"_s << 13;
    QTest::newRow("negations in brackets") << u"not ("_s << u")"_s << 65;
    QTest::newRow("negations") << u"not "_s << u""_s << 49;
    QTest::newRow("brackets in brackets that matter") << u"(city = y and "_s << u" or city = z)"_s << 169;
}

void TestCondition::takesTwelveLevelsAndNoMore()
{
    QFETCH(QString, open);
    QFETCH(QString, close);
    QFETCH(int, position);

    const auto nested = [&](int levels) { return open.repeated(levels) + u"city = x"_s + close.repeated(levels); };
    const auto deep = parseCondition(nested(Condition::maximumDepth), catalogue());
    QVERIFY(deep);
    const auto again = parseCondition(canonicalText(*deep), catalogue());
    QVERIFY(again);
    QVERIFY(*again == *deep);
    const auto deeper = parseCondition(nested(Condition::maximumDepth + 1), catalogue());
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().code, u"condition.tooDeep"_s);
    QCOMPARE(deeper.error().arguments.value(u"position"_s).toInt(), position);
    QCOMPARE(deeper.error().arguments.value(u"limit"_s).toInt(), 12);
}

void TestCondition::takesAThousandValuesAndNoMore()
{
    const QStringList most(Condition::maximumValues, u"x"_s);
    QVERIFY(parseCondition(QString(u"city in ("_s + most.join(u',') + u')'), catalogue()));
    const auto more = parseCondition(QString(u"city in (y,"_s + most.join(u',') + u')'), catalogue());
    QVERIFY(!more);
    QCOMPARE(more.error().code, u"condition.tooMany"_s);
    QCOMPARE(more.error().arguments.value(u"position"_s).toInt(), 10 + 2 * Condition::maximumValues);
}

void TestCondition::knowsKindsByTheirSources()
{
    FieldCatalogue fields = catalogue();
    QCOMPARE(fields.events(u"CALL")->table, u"touch"_s);
    QCOMPARE(fields.events(u"webinar")->table, u"interest"_s);
    QCOMPARE(fields.eventKeys(), QStringList({u"call"_s, u"interest"_s}));
    fields.addEvents({u"interest"_s, u"Interest"_s, u"interest"_s, u"lead_id"_s, u"occurred_at"_s, {}, {}});
    QCOMPARE(fields.events(u"webinar"), std::nullopt);
    const auto unknown = parseCondition(u"city = x and count(webinar) > 1", fields);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"condition.unknownKind"_s);
    QCOMPARE(unknown.error().arguments.value(u"position"_s).toInt(), 20);
    QCOMPARE(shown(unknown.error().arguments.value(u"choices"_s)), u"call|interest"_s);
    const auto both =
        parseCondition(u"count(call) > 1 and not (last(interest) within 1d or count(Call, 1d) = 0)", fields);
    QVERIFY(both);
    QCOMPARE(eventKindsOf(*both), QStringList({u"call"_s, u"interest"_s}));
    QVERIFY(fieldsOf(*both).isEmpty());
}

void TestCondition::noticesWhatIsGone()
{
    const auto condition = parseCondition(u"city = x and daysSinceTouch > 3 and count(call) > 1", catalogue());
    QVERIFY(condition);
    QVERIFY(checkFields(*condition, catalogue()));
    FieldCatalogue fields;
    fields.add(field(u"city"_s, FieldType::Text));
    QCOMPARE(checkFields(*condition, fields).error().code, u"field.unknown"_s);
    QCOMPARE(checkFields(*condition, fields).error().arguments.value(u"field"_s).toString(), u"daysSinceTouch"_s);
    fields.addAsked(field(u"daysSinceTouch"_s, FieldType::Number));
    QCOMPARE(checkFields(*condition, fields).error().code, u"condition.unknownKind"_s);
}

namespace {

const Instant noon = fromMillis(1'700'222'400'000); // 2023-11-17T12:00:00Z

/// Employees 5, Bonn, EUR 10.00, no country; created at the beginning of today; calls a week ago and a millisecond
/// later.
LeadFacts facts()
{
    LeadFacts known;
    known.values = {{u"employees"_s, qint64(5)},           {u"city"_s, u"Bonn"_s},
                    {u"revenue"_s, Money{1000, u"EUR"_s}}, {u"created"_s, noon - Condition::Hours(12)},
                    {u"birthDate"_s, QDate(2023, 11, 16)}, {u"hobbies"_s, QStringList{u"go"_s, u"chess"_s}}};
    const Instant week = noon - Condition::Hours(168);
    known.events = {{u"call"_s, {week, week + Duration(1), noon, noon + Duration(1)}}};
    return known;
}

} // namespace

void TestCondition::evaluates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("truth");

    QTest::newRow("nothing is true") << u""_s << u"true"_s;
    QTest::newRow("more than, at the bound") << u"employees > 5"_s << u"false"_s;
    QTest::newRow("at least, at the bound") << u"employees >= 5"_s << u"true"_s;
    QTest::newRow("between has both ends") << u"employees between 5 and 5"_s << u"true"_s;
    QTest::newRow("missing is unknown") << u"country = x"_s << u"unknown"_s;
    QTest::newRow("not unknown is unknown") << u"not country = x"_s << u"unknown"_s;
    QTest::newRow("unknown or true") << u"country = x or employees = 5"_s << u"true"_s;
    QTest::newRow("unknown and false") << u"country = x and employees = 6"_s << u"false"_s;
    QTest::newRow("unknown and true") << u"country = x and employees = 5"_s << u"unknown"_s;
    QTest::newRow("missing is known") << u"country is missing"_s << u"true"_s;
    QTest::newRow("another currency is unknown") << u"revenue > 1 USD"_s << u"unknown"_s;
    QTest::newRow("an amount alone") << u"revenue = 10"_s << u"true"_s;
    QTest::newRow("equal is equal in any case") << u"city = bonn"_s << u"true"_s;
    QTest::newRow("equal is equal in any case within a list") << u"city in (Berlin, BONN)"_s << u"true"_s;
    QTest::newRow("unequal is unequal in any case") << u"city != bonn"_s << u"false"_s;
    QTest::newRow("a field is known in any case") << u"CITY = Bonn"_s << u"true"_s;
    QTest::newRow("contains in either case") << u"city contains ON"_s << u"true"_s;
    QTest::newRow("starts with, not within") << u"city starts with on"_s << u"false"_s;
    QTest::newRow("midnight is today") << u"created = today"_s << u"true"_s;
    QTest::newRow("midnight is not yesterday") << u"created <= yesterday"_s << u"false"_s;
    QTest::newRow("twelve hours ago") << u"created >= -12h"_s << u"true"_s;
    QTest::newRow("eleven hours ago") << u"created >= -11h"_s << u"false"_s;
    QTest::newRow("yesterday's date") << u"birthDate = yesterday"_s << u"true"_s;
    QTest::newRow("many have one") << u"hobbies contains chess"_s << u"true"_s;
    QTest::newRow("many have both") << u"hobbies = 'chess;ski'"_s << u"false"_s;
    QTest::newRow("a window ends short of its begin, the future is out") << u"count(call, 7d) = 2"_s << u"true"_s;
    QTest::newRow("an hour more has it") << u"count(call, 169h) = 3"_s << u"true"_s;
    QTest::newRow("ever") << u"count(call) = 3"_s << u"true"_s;
    QTest::newRow("none of a kind is nought") << u"count(webinar) = 0"_s << u"true"_s;
    QTest::newRow("never is not within") << u"last(webinar) within 7d"_s << u"false"_s;
    QTest::newRow("now is within") << u"last(call) within 1h"_s << u"true"_s;
}

void TestCondition::evaluates()
{
    QFETCH(QString, text);
    QFETCH(QString, truth);
    const auto condition = parseCondition(text, catalogue());
    QVERIFY(condition);
    QCOMPARE(keyOf(evaluate(*condition, catalogue(), facts(), noon)), truth);
    QCOMPARE(keyOf(explain(*condition, catalogue(), facts(), noon).truth), truth);
}

void TestCondition::explainsEachClause()
{
    const auto condition = parseCondition(
        u"employees >= 5 and (country = x or count(call, 7d) > 2) and last(call) within 1d", catalogue());
    QVERIFY(condition);
    const Explanation why = explain(*condition, catalogue(), facts(), noon);
    QCOMPARE(why.truth, Truth::Unknown);
    QCOMPARE(why.parts.size(), 3);
    QCOMPARE(why.parts[0].truth, Truth::True);
    QCOMPARE(why.parts[0].clause, u"employees >= 5"_s);
    QCOMPARE(plainText(why.parts[0].value), u"5"_s);
    QCOMPARE(why.parts[1].truth, Truth::Unknown);
    QVERIFY(isMissing(why.parts[1].parts[0].value));
    QCOMPARE(plainText(why.parts[1].parts[1].value), u"2"_s);
    QCOMPARE(plainText(why.parts[2].value), toIsoText(noon));
}

void TestCondition::completes_data()
{
    QTest::addColumn<QString>("text"); // The cursor stands at |
    QTest::addColumn<QString>("from"); // What would be replaced
    QTest::addColumn<QStringList>("among");
    QTest::addColumn<QStringList>("notAmong");

    QTest::newRow("nothing yet") << u"|"_s << u""_s
                                 << QStringList{u"city"_s, u"daysSinceTouch"_s, u"not"_s, u"count("_s}
                                 << QStringList{u"or"_s, u"x"_s};
    QTest::newRow("the beginning of a field")
        << u"ci|"_s << u"ci"_s << QStringList{u"city"_s} << QStringList{u"channel"_s};
    QTest::newRow("part of a key, behind its beginnings")
        << u"country|"_s << u"country"_s << QStringList{u"country"_s, u"account.country"_s} << QStringList{u"city"_s};
    QTest::newRow("operators of a text") << u"city |"_s << u""_s << QStringList{u"="_s, u"contains"_s, u"is missing"_s}
                                         << QStringList{u"<"_s, u"between"_s};
    QTest::newRow("operators of a number")
        << u"employees |"_s << u""_s << QStringList{u"<="_s, u"between"_s} << QStringList{u"contains"_s};
    QTest::newRow("values of a choice") << u"city = x and stage = |"_s << u""_s << QStringList{u"inquiry"_s, u"won"_s}
                                        << QStringList{u"and"_s};
    QTest::newRow("values begun") << u"stage = w|"_s << u"w"_s << QStringList{u"won"_s} << QStringList{u"inquiry"_s};
    QTest::newRow("values in a list") << u"stage in (won, |"_s << u""_s << QStringList{u"inquiry"_s} << QStringList{};
    QTest::newRow("values in short") << u"stage:w|"_s << u"w"_s << QStringList{u"won"_s} << QStringList{u"stage"_s};
    QTest::newRow("known values, quoted where they must be")
        << u"city = |"_s << u""_s << QStringList{u"\"New York\""_s, u"bonn"_s} << QStringList{};
    QTest::newRow("inside a quote") << u"city = \"New Y|"_s << u"\"New Y"_s << QStringList{u"\"New York\""_s}
                                    << QStringList{u"bonn"_s};
    QTest::newRow("yes and no") << u"member = |"_s << u""_s << QStringList{u"yes"_s, u"no"_s} << QStringList{};
    QTest::newRow("times") << u"created >= |"_s << u""_s << QStringList{u"today"_s, u"-30d"_s} << QStringList{u"won"_s};
    QTest::newRow("behind a clause") << u"city = x |"_s << u""_s << QStringList{u"and"_s, u"or"_s}
                                     << QStringList{u"="_s};
    QTest::newRow("in brackets") << u"(city = x |"_s << u""_s << QStringList{u")"_s, u"and"_s} << QStringList{};
    QTest::newRow("kinds of events") << u"count(|"_s << u""_s << QStringList{u"call"_s, u"interest"_s}
                                     << QStringList{u"city"_s};
    QTest::newRow("within") << u"last(call) |"_s << u""_s << QStringList{u"within"_s} << QStringList{u"and"_s};
    QTest::newRow("windows") << u"last(call) within |"_s << u""_s << QStringList{u"7d"_s} << QStringList{};
    QTest::newRow("what stands behind does not matter")
        << u"ci| = )"_s << u"ci"_s << QStringList{u"city"_s} << QStringList{};
    QTest::newRow("behind what cannot be read there is nothing")
        << u"city ! |"_s << u""_s << QStringList{} << QStringList{u"and"_s};
}

void TestCondition::completes()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QStringList, among);
    QFETCH(QStringList, notAmong);

    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto completion = completeCondition(text, cursor, catalogue(), {{u"city"_s, {u"New York"_s, u"bonn"_s}}});
    QCOMPARE(text.mid(completion.begin, cursor - completion.begin), from);
    QStringList texts;
    for (const auto &candidate : completion.candidates)
        texts += candidate.text;
    for (const QString &expected : among)
        QVERIFY2(texts.contains(expected), qPrintable(expected + u" in "_s + texts.join(u'|')));
    for (const QString &unexpected : notAmong)
        QVERIFY2(!texts.contains(unexpected), qPrintable(unexpected));
    QCOMPARE(texts.isEmpty(), among.isEmpty());
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
    QTest::newRow("short words are near by one letter alone") << u"foo"_s << QStringList();
    QTest::newRow("a short field is in no long word") << u"nonsense"_s << QStringList();
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
