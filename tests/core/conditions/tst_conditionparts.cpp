// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionparts.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

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
    for (const auto &key : {u"city"_s, u"country"_s, u"and"_s, u"or"_s})
        fields.add(field(key, FieldType::Text));
    fields.add(field(u"employees"_s, FieldType::Number));
    fields.add(field(u"created"_s, FieldType::Instant));
    fields.add(field(u"member"_s, FieldType::YesNo));
    fields.addEvents({u"call"_s, u"Call"_s, u"touch"_s, u"lead_id"_s, u"occurred_at"_s, u"e.kind = 1"_s, {}});
    return fields;
}

QStringList textsOf(const QList<ConditionPart> &parts)
{
    QStringList texts;
    for (const ConditionPart &part : parts)
        texts += part.text;
    return texts;
}

} // namespace

/// A written condition taken apart at each "and" outside brackets, and put together again.
class TestConditionParts : public QObject
{
    Q_OBJECT

private slots:
    void aTextHasTheseParts_data();
    void aTextHasTheseParts();
    void partsStandWhereTheyAreWritten();
    void whatCannotBeReadHasNone();
    void allPartsTogetherAreTheCondition_data() { aTextHasTheseParts_data(); }
    void allPartsTogetherAreTheCondition();
    void aPartIsLeftOut_data();
    void aPartIsLeftOut();
    void aFieldIsAskedForOtherwise_data();
    void aFieldIsAskedForOtherwise();
    void onlyOneQuestionStandsUnderAColumn_data();
    void onlyOneQuestionStandsUnderAColumn();
};

void TestConditionParts::aTextHasTheseParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("nothing is written") << QString() << QStringList();
    QTest::newRow("nothing but room is written") << u"   "_s << QStringList();
    QTest::newRow("one question is one part") << u" city = berlin "_s << QStringList{u"city = berlin"_s};
    QTest::newRow("and parts them") << u"city = berlin AND  employees>40"_s
                                    << QStringList{u"city = berlin"_s, u"employees>40"_s};
    QTest::newRow("the and of a range parts nothing")
        << u"employees between 1 and 5 and member"_s << QStringList{u"employees between 1 and 5"_s, u"member"_s};
    QTest::newRow("an and within quotes parts nothing")
        << u"city = \"a and b\" and member"_s << QStringList{u"city = \"a and b\""_s, u"member"_s};
    QTest::newRow("an and within brackets parts nothing")
        << u"not (city = a and member) and (country = b or country = c)"_s
        << QStringList{u"not (city = a and member)"_s, u"(country = b or country = c)"_s};
    QTest::newRow("or makes one of the whole") << u"city = a and member or country = b and member"_s
                                               << QStringList{u"city = a and member or country = b and member"_s};
    QTest::newRow("an or beside brackets makes one of the whole")
        << u"(city = a and member) or country = b"_s << QStringList{u"(city = a and member) or country = b"_s};
    QTest::newRow("fields that are called and, and values too")
        << u"and = and and or = or and member"_s << QStringList{u"and = and"_s, u"or = or"_s, u"member"_s};
    QTest::newRow("the short form") << u"city:a and country:\"b c\""_s
                                    << QStringList{u"city:a"_s, u"country:\"b c\""_s};
    QTest::newRow("denials, events and times")
        << u"not city = a and count(call, 30d) >= 3 and created > 3 days ago and last(call) within 7d"_s
        << QStringList{u"not city = a"_s, u"count(call, 30d) >= 3"_s, u"created > 3 days ago"_s,
                       u"last(call) within 7d"_s};
}

void TestConditionParts::aTextHasTheseParts()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    const auto found = conditionParts(text, catalogue());
    QVERIFY(found);
    QCOMPARE(textsOf(*found), parts);
    for (const ConditionPart &part : *found) {
        const auto alone = parseCondition(part.text, catalogue());
        QVERIFY2(alone, qPrintable(part.text));
        QCOMPARE(canonicalText(part.condition), canonicalText(*alone));
    }
}

void TestConditionParts::partsStandWhereTheyAreWritten()
{
    const QString text = u"  city = \"ä \\\" a\"   and employees > 4 "_s;
    const auto parts = conditionParts(text, catalogue());
    QVERIFY(parts);
    QCOMPARE(parts->size(), 2);
    for (const ConditionPart &part : *parts)
        QCOMPARE(text.sliced(part.begin, part.text.size()), part.text);
}

void TestConditionParts::whatCannotBeReadHasNone()
{
    const auto parts = conditionParts(u"city = a and", catalogue());
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, u"condition.syntax"_s);
}

void TestConditionParts::allPartsTogetherAreTheCondition()
{
    QFETCH(const QString, text);
    const auto parts = conditionParts(text, catalogue());
    QVERIFY(parts);
    const auto whole = parseCondition(text, catalogue());
    const auto again = parseCondition(joinedText(*parts), catalogue());
    QVERIFY(again);
    QCOMPARE(canonicalText(*again), canonicalText(*whole));
}

void TestConditionParts::aPartIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("left");

    const QString three = u"city:a and employees between 1 and 5 and (country = b or member)"_s;
    QTest::newRow("the first") << three << 0 << u"employees between 1 and 5 and (country = b or member)"_s;
    QTest::newRow("one in the middle") << three << 1 << u"city:a and (country = b or member)"_s;
    QTest::newRow("the last") << three << 2 << u"city:a and employees between 1 and 5"_s;
    QTest::newRow("the only one") << u"city = a or member"_s << 0 << QString();
    QTest::newRow("all but one in brackets") << u"member and (city = a or member)"_s << 0 << u"(city = a or member)"_s;
}

void TestConditionParts::aPartIsLeftOut()
{
    QFETCH(const QString, text);
    QFETCH(const int, part);
    auto parts = conditionParts(text, catalogue());
    QVERIFY(parts);
    parts->removeAt(part);
    QTEST(joinedText(*parts), "left");
}

void TestConditionParts::aFieldIsAskedForOtherwise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clauses");
    QTest::addColumn<QString>("changed");

    QTest::newRow("it was not asked for") << u"member"_s << u"city = a"_s << u"member and city = a"_s;
    QTest::newRow("nothing was asked for") << QString() << u"city = a"_s << u"city = a"_s;
    QTest::newRow("it stays in its place")
        << u"city:b and member"_s << u"city = \"New York\""_s << u"city = \"New York\" and member"_s;
    QTest::newRow("two questions become one")
        << u"city != b and member and not city = c"_s << u"city = a"_s << u"city = a and member"_s;
    QTest::newRow("one question becomes two")
        << u"city = b and member"_s << u"city != a and city != b"_s << u"city != a and city != b and member"_s;
    QTest::newRow("it is asked for no more") << u"city = b and member"_s << QString() << u"member"_s;
    QTest::newRow("what asks for others too is left")
        << u"(city = b or member)"_s << u"city = a"_s << u"(city = b or member) and city = a"_s;
    QTest::newRow("what is joined by or gets brackets")
        << u"city = b or member"_s << u"city = a"_s << u"(city = b or member) and city = a"_s;
    QTest::newRow("brackets are not doubled") << u"(city = b or member) or (member or member)"_s << u"city = a"_s
                                              << u"((city = b or member) or (member or member)) and city = a"_s;
}

void TestConditionParts::aFieldIsAskedForOtherwise()
{
    QFETCH(const QString, text);
    QFETCH(const QString, clauses);
    QList<Condition> wanted;
    const auto asked = conditionParts(clauses, catalogue());
    for (const ConditionPart &part : *asked)
        wanted.append(part.condition);
    const auto parts = conditionParts(text, catalogue());
    QVERIFY(parts);
    const QString changed = joinedText(withClauses(*parts, u"city", wanted));
    QTEST(changed, "changed");
    QVERIFY(parseCondition(changed, catalogue()));
}

void TestConditionParts::onlyOneQuestionStandsUnderAColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stands");

    QTest::newRow("a comparison") << u"city = a"_s << true;
    QTest::newRow("its denial") << u"not city = a"_s << true;
    QTest::newRow("no value") << u"city is not missing"_s << true;
    QTest::newRow("another field") << u"country = a"_s << false;
    QTest::newRow("two questions") << u"city = a or city = b"_s << false;
    QTest::newRow("a denial of two") << u"not (city = a or city = b)"_s << false;
    QTest::newRow("always") << QString() << false;
}

void TestConditionParts::onlyOneQuestionStandsUnderAColumn()
{
    QFETCH(const QString, text);
    const auto condition = parseCondition(text, catalogue());
    QVERIFY(condition);
    QTEST(isAbout(*condition, u"city"), "stands");
}

QTEST_GUILESS_MAIN(TestConditionParts)
#include "tst_conditionparts.moc"
