// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/columntext.h"
#include "conditions/conditionparts.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

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
    fields.add(field(u"city"_s, FieldType::Text));
    fields.add(field(u"employees"_s, FieldType::Number));
    fields.add(field(u"birthDate"_s, FieldType::Date));
    fields.add(field(u"created"_s, FieldType::Instant));
    fields.add(field(u"member"_s, FieldType::YesNo));
    fields.add(field(u"tags"_s, FieldType::ManyOf));
    FieldSpec revenue = field(u"revenue"_s, FieldType::Money);
    revenue.currency = u"EUR"_s;
    fields.add(revenue);
    FieldSpec stage = field(u"stage"_s, FieldType::OneOf);
    stage.matching = FieldMatching::Choice;
    stage.choices = {{1, u"inquiry"_s, u"Inquiry"_s}, {3, u"mql"_s, u"Marketing-qualified"_s}, {9, u"won"_s, u"Won"_s}};
    fields.add(stage);
    FieldSpec number = field(u"no"_s, FieldType::Text);
    number.matching = FieldMatching::RecordNumber;
    fields.add(number);
    return fields;
}

QString written(const QList<Condition> &clauses)
{
    QStringList texts;
    for (const Condition &clause : clauses)
        texts += canonicalText(clause);
    return texts.join(u" and "_s);
}

} // namespace

/// What people type under a column, and the condition that it is.
class TestColumnText : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsAsked_data();
    void whatIsTypedIsAsked();
    void whatIsShownIsReadAgain_data() { whatIsTypedIsAsked_data(); }
    void whatIsShownIsReadAgain();
    void whatIsWrittenIsShown_data();
    void whatIsWrittenIsShown();
    void whatCannotBeAskedIsRefused_data();
    void whatCannotBeAskedIsRefused();
};

void TestColumnText::whatIsTypedIsAsked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const QString &key, const QString &typed, const QString &asked,
                        const QLocale &locale = british) { QTest::newRow(name) << key << locale << typed << asked; };
    row("nothing", u"city"_s, u"  "_s, QString());
    row("words are looked for in a text", u"city"_s, u"New  York"_s, u"city contains \"New York\""_s);
    row("words that look like the language", u"city"_s, u"in the \"old\" town"_s,
        u"city contains \"in the \\\"old\\\" town\""_s);
    row("words with an and", u"city"_s, u"bread and butter"_s, u"city contains \"bread and butter\""_s);
    row("a backslash", u"city"_s, u"a\\b"_s, u"city contains \"a\\\\b\""_s);
    row("the whole text", u"city"_s, u"= New York"_s, u"city = \"New York\""_s);
    row("the whole text in quotes", u"city"_s, u"= \"New York\""_s, u"city = \"New York\""_s);
    row("another text", u"city"_s, u"≠ berlin"_s, u"city != berlin"_s);
    row("no value", u"city"_s, u"is missing"_s, u"city is missing"_s);
    row("any value", u"city"_s, u"IS NOT missing"_s, u"city is not missing"_s);
    row("the beginning of a text", u"city"_s, u"starts with b"_s, u"city starts with b"_s);
    row("a denial", u"city"_s, u"not contains b"_s, u"not city contains b"_s);
    row("one of several", u"city"_s, u"in (a, \"b c\")"_s, u"city in (a, \"b c\")"_s);
    row("a number", u"employees"_s, u"40"_s, u"employees = 40"_s);
    row("more than a number", u"employees"_s, u">40"_s, u"employees > 40"_s);
    row("a German number", u"employees"_s, u"<= 1.234,5"_s, u"employees <= 1234.5"_s, german);
    row("between two numbers", u"employees"_s, u"between 1 and 5"_s, u"employees between 1 and 5"_s);
    row("two comparisons", u"employees"_s, u"> 1 AND < 5"_s, u"employees > 1 and employees < 5"_s);
    row("an amount", u"revenue"_s, u"> 1000"_s, u"revenue > \"1000.00 EUR\""_s);
    row("a day", u"birthDate"_s, u"< 7.3.2026"_s, u"birthDate < 2026-03-07"_s, german);
    row("a day of an instant", u"created"_s, u"07/03/2026"_s, u"created = 2026-03-07"_s);
    row("reckoned from now", u"created"_s, u"> -30d"_s, u"created > -30d"_s);
    row("today", u"created"_s, u"today"_s, u"created = today"_s);
    row("a choice by its name", u"stage"_s, u"marketing-QUALIFIED"_s, u"stage = mql"_s);
    row("choices by name and key", u"stage"_s, u"Won, mql"_s, u"stage in (won, mql)"_s);
    row("any other choice", u"stage"_s, u"!= Won"_s, u"stage != won"_s);
    row("yes", u"member"_s, u"yes"_s, u"member = yes"_s);
    row("a record by its number", u"no"_s, u"12"_s, u"no = \"L-000012\""_s);
    row("one of many", u"tags"_s, u"fair"_s, u"tags contains fair"_s);
}

void TestColumnText::whatIsTypedIsAsked()
{
    QFETCH(const QString, key);
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    const FieldCatalogue fields = catalogue();
    const auto clauses = clausesFromTyped(*fields.find(key), typed, fields, locale);
    QVERIFY(clauses);
    QTEST(written(*clauses), "asked");
}

void TestColumnText::whatIsShownIsReadAgain()
{
    QFETCH(const QString, key);
    QFETCH(const QLocale, locale);
    QFETCH(const QString, asked);
    const FieldCatalogue fields = catalogue();
    QList<Condition> clauses;
    const auto parts = conditionParts(asked, fields);
    QVERIFY(parts);
    for (const ConditionPart &part : *parts)
        clauses.append(part.condition);
    const QString shown = typedClauses(*fields.find(key), clauses, fields, locale);
    const auto again = clausesFromTyped(*fields.find(key), shown, fields, locale);
    QVERIFY2(again, qPrintable(shown));
    QCOMPARE(written(*again), written(clauses));
}

void TestColumnText::whatIsWrittenIsShown_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &key, const QString &condition, const QString &shown,
                        const QLocale &locale = british) {
        QTest::newRow(name) << key << locale << condition << shown;
    };
    row("words without quotes", u"city"_s, u"city contains \"New York\""_s, u"New York"_s);
    row("words that the language would read otherwise", u"city"_s, u"city contains \"is missing\""_s,
        u"contains \"is missing\""_s);
    row("the whole text", u"city"_s, u"city = \"New York\""_s, u"= New York"_s);
    row("a text that is a sign", u"city"_s, u"city contains \"> 4\""_s, u"contains \"> 4\""_s);
    row("a denied comparison as its opposite", u"employees"_s, u"not employees > 4"_s, u"<= 4"_s);
    row("a number in the person's form", u"employees"_s, u"employees >= 1234.5"_s, u">= 1.234,5"_s, german);
    row("choices by their names", u"stage"_s, u"stage in (won, mql)"_s, u"Won, Marketing-qualified"_s);
    row("denied choices as the language writes them", u"stage"_s, u"stage not in (won, mql)"_s, u"not in (won, mql)"_s);
}

void TestColumnText::whatIsWrittenIsShown()
{
    QFETCH(const QString, key);
    QFETCH(const QLocale, locale);
    QFETCH(const QString, condition);
    const FieldCatalogue fields = catalogue();
    const auto clause = parseCondition(condition, fields);
    QVERIFY(clause);
    QTEST(typedClauses(*fields.find(key), {*clause}, fields, locale), "shown");
}

void TestColumnText::whatCannotBeAskedIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::newRow("words for a number") << u"employees"_s << u"many"_s;
    QTest::newRow("a sign alone") << u"employees"_s << u">"_s;
    QTest::newRow("a range that falls") << u"employees"_s << u"between 5 and 1"_s;
    QTest::newRow("an order of texts") << u"city"_s << u"> a"_s;
    QTest::newRow("what is no choice") << u"stage"_s << u"sold"_s;
    QTest::newRow("a question about another field") << u"employees"_s << u"> 4 and city = a"_s;
    QTest::newRow("one of two questions") << u"employees"_s << u"> 4 or employees < 2"_s;
}

void TestColumnText::whatCannotBeAskedIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    const FieldCatalogue fields = catalogue();
    QVERIFY(!clausesFromTyped(*fields.find(key), typed, fields, british));
}

QTEST_MAIN(TestColumnText)
#include "tst_columntext.moc"
