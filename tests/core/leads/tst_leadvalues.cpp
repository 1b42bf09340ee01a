// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/fieldassignment.h"
#include "leads/fieldshape.h"
#include "leads/leadfieldsql.h"
#include "leads/leadfilter.h"
#include "leads/leadquestionsql.h"
#include "leads/leadsearch.h"
#include "leads/leadset.h"
#include "leads/stage.h"
#include "support/text.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What leads are made of, without a database.
class TestLeadValues : public QObject
{
    Q_OBJECT

private slots:
    void stagesStandInFunnelOrder();
    void stagesHaveKeysNamesAndSides_data();
    void stagesHaveKeysNamesAndSides();
    void leadTypesHaveKeys();
    void personsHaveKeys_data();
    void personsHaveKeys();
    void searchWordsAreFolded_data();
    void searchWordsAreFolded();
    void comparisonKeysFoldCaseAndGaps_data();
    void comparisonKeysFoldCaseAndGaps();
    void aLeadIsFoundByItsNumberAndPhone();
    void sortsAreRead_data();
    void sortsAreRead();
    void everyFieldIsComplete();
    void settableFieldsFindTheirMember();
    void valuesHaveAShape_data();
    void valuesHaveAShape();
    void wrongTypesAreRefused();
    void aSetKnowsItsLeadsAndNoOthers();
};

void TestLeadValues::stagesStandInFunnelOrder()
{
    QStringList keys;
    for (const Stage stage : allStages) {
        keys += keyOf(stage);
        QCOMPARE(stageFromKey(keyOf(stage)), std::optional(stage));
        QCOMPARE(stageFromNumber(static_cast<qint64>(stage)), std::optional(stage));
    }
    QCOMPARE(
        keys.join(u' '),
        u"inquiry engaged mql tal tql sal working opportunity won nurture recycled disqualified lost info_requested"_s);
    QVERIFY(std::ranges::is_sorted(allStages));
    QCOMPARE(stageFromKey(u"WON"), std::nullopt);
    QCOMPARE(stageFromNumber(0), std::nullopt);
    QCOMPARE(stageFromNumber(10), std::nullopt);
}

void TestLeadValues::stagesHaveKeysNamesAndSides_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("side");
    QTest::addColumn<int>("order"); // -1: has no place

    const auto row = [](Stage stage, const QString &name, StageKind kind, const QString &side, int order) {
        QTest::newRow(qPrintable(keyOf(stage))) << int(stage) << name << int(kind) << side << order;
    };
    row(Stage::Inquiry, u"Inquiry"_s, StageKind::Success, u"marketing"_s, 0);
    row(Stage::Mql, u"Marketing-qualified"_s, StageKind::Success, u"marketing"_s, 2);
    row(Stage::Tal, u"Tele-accepted"_s, StageKind::Success, u"tele"_s, 3);
    row(Stage::Tql, u"Tele-qualified"_s, StageKind::Success, u"tele"_s, 4);
    row(Stage::Sal, u"Sales-accepted"_s, StageKind::Success, u"sales"_s, 5);
    row(Stage::Opportunity, u"Opportunity"_s, StageKind::Success, u"sales"_s, 7);
    row(Stage::Won, u"Won"_s, StageKind::Won, u"sales"_s, 8);
    row(Stage::Nurture, u"Nurture"_s, StageKind::Detour, u"marketing"_s, -1);
    row(Stage::Lost, u"Lost"_s, StageKind::Lost, u"sales"_s, -1);
    row(Stage::InfoRequested, u"Info requested"_s, StageKind::Detour, u"shared"_s, -1);
}

void TestLeadValues::stagesHaveKeysNamesAndSides()
{
    QFETCH(int, stage);
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, side);
    QFETCH(int, order);
    const auto tested = static_cast<Stage>(stage);
    QCOMPARE(nameOf(tested), name);
    QCOMPARE(int(kindOf(tested)), kind);
    QCOMPARE(keyOf(sideOf(tested)), side);
    QCOMPARE(successOrder(tested).value_or(-1), order);
}

void TestLeadValues::leadTypesHaveKeys()
{
    QStringList keys;
    for (const LeadType type : allLeadTypes) {
        keys += keyOf(type);
        QCOMPARE(leadTypeFromKey(keyOf(type)), std::optional(type));
    }
    QCOMPARE(keys.join(u' '), u"newBusiness crossSell upSell renewal partner"_s);
}

void TestLeadValues::personsHaveKeys_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("key");

    QTest::newRow("the full name as given")
        << u"Dr. Jörg Groß"_s << u"x"_s << u"y"_s << u"Dr. Jörg Groß"_s << u"dr. jorg gross"_s;
    QTest::newRow("else its parts") << u""_s << u"Ana"_s << u"Ávila"_s << u"Ana Ávila"_s << u"ana avila"_s;
    QTest::newRow("the last name alone") << u""_s << u""_s << u"Ávila"_s << u"Ávila"_s << u"avila"_s;
    QTest::newRow("nobody") << u""_s << u""_s << u""_s << u""_s << u""_s;
}

void TestLeadValues::personsHaveKeys()
{
    QFETCH(QString, full);
    QFETCH(QString, first);
    QFETCH(QString, last);
    Person person;
    person.fullName = full;
    person.firstName = first;
    person.lastName = last;
    QTEST(displayName(person), "shown");
    QTEST(personNameKey(person), "key");
}

void TestLeadValues::searchWordsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("signs alone") << u"- \" * %"_s << QStringList();
    QTest::newRow("case and accents go") << u"ÁVILA Groß"_s << QStringList({u"avila"_s, u"gross"_s});
    QTest::newRow("signs part words") << u"o'neil@x-y.com"_s
                                      << QStringList({u"o"_s, u"neil"_s, u"x"_s, u"y"_s, u"com"_s});
    QTest::newRow("each word once") << u"a b A"_s << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("a picture is no letter") << u"ab\U0001F600cd"_s << QStringList({u"ab"_s, u"cd"_s});
    QTest::newRow("letters beyond the first plane are") << u"\U00020000x"_s << QStringList({u"\U00020000x"_s});
}

void TestLeadValues::searchWordsAreFolded()
{
    QFETCH(QString, text);
    QTEST(searchedWords(text), "words");
}

void TestLeadValues::comparisonKeysFoldCaseAndGaps_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("blanks alone") << u" \t "_s;
    QTest::newRow("gaps of all kinds") << u"\t Ann \r\n\v\f  LEE \n"_s;
    QTest::newRow("no gap at all") << u"ANN"_s;
    QTest::newRow("signs beside letters") << u"@AZ[`az{\x1f\x7f"_s;
    QTest::newRow("letters beyond ASCII") << u"  \u00c1VILA\u00a0 \u00df "_s;
}

void TestLeadValues::comparisonKeysFoldCaseAndGaps()
{
    QFETCH(QString, text);
    QCOMPARE(comparisonKey(text), text.simplified().toCaseFolded());
}

void TestLeadValues::aLeadIsFoundByItsNumberAndPhone()
{
    const QString words = leadSearchWords(LeadId(123), u"Ana", u"ana@x.example", u"+49 (30) 12-34", u"", u"ACME");
    for (const auto &word : {u" 000123"_s, u" 123"_s, u" ana"_s, u" 49301234"_s, u" 1234"_s.first(3), u" acme"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
}

void TestLeadValues::sortsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused

    QTest::newRow("nothing is the default") << u""_s << u"-created"_s;
    QTest::newRow("two keys") << u" -score , name"_s << u"-score,name"_s;
    QTest::newRow("a plus is the rule") << u"+name"_s << u"name"_s;
    QTest::newRow("an unknown field") << u"name,-scores"_s << u""_s;
}

void TestLeadValues::sortsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto sort = parseSort(text, leadCatalogue());
    if (sort) {
        QCOMPARE(sortText(*sort), canonical);
        return;
    }
    QVERIFY(canonical.isEmpty());
    QCOMPARE(sort.error().code, u"field.unknown"_s);
    QCOMPARE(sort.error().arguments.value(u"suggestions"_s).toStringList(), QStringList{u"score"_s});
}

void TestLeadValues::everyFieldIsComplete()
{
    QSet<QString> keys;
    for (const FieldSpec &field : leadFields()) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QVERIFY2(!field.label.isEmpty() && !field.sql.isEmpty(), qPrintable(field.key));
        QVERIFY2(!field.isCustom, qPrintable(field.key));
    }
    for (const QString &column : defaultLeadColumns())
        QVERIFY2(keys.contains(column), qPrintable(column));
    for (const SortKey &key : LeadFilter::defaultSort())
        QVERIFY(keys.contains(key.field));
}

void TestLeadValues::settableFieldsFindTheirMember()
{
    const QStringList elsewhere{u"owner.tele"_s, u"owner.sales"_s, u"channel"_s}; // Other rows.
    const QHash<QString, QString> shaped{{u"email"_s, u"a@b.example"_s},  {u"phone"_s, u"+4930901820"_s},
                                         {u"mobile"_s, u"+4930901820"_s}, {u"website"_s, u"b.example"_s},
                                         {u"country"_s, u"DE"_s},         {u"account.country"_s, u"DE"_s},
                                         {u"language"_s, u"de"_s}};
    for (const FieldSpec &field : leadFields()) {
        if (!field.column || elsewhere.contains(field.key))
            continue;
        const QString text = field.type == FieldType::Date ? u"1990-01-31"_s
            : field.type == FieldType::Number              ? u"7"_s
            : field.type == FieldType::Money               ? u"7 EUR"_s
            : field.key == "type"_L1                       ? u"renewal"_s
                                                           : shaped.value(field.key, u"some text"_s);
        const auto value = fieldValueFor(field, text);
        QVERIFY2(value, qPrintable(field.key));
        Lead lead;
        Person person;
        Account account;
        const auto set = [&](const FieldValue &to) {
            return field.column->entity == Entity::Lead  ? assign(lead, field, to)
                : field.column->entity == Entity::Person ? assign(person, field, to)
                                                         : assign(account, field, to);
        };
        QVERIFY2(set(*value), qPrintable(field.key));
        const bool changed = !(lead == Lead()) + !(person == Person()) + !(account == Account()) == 1;
        QVERIFY2(changed, qPrintable(field.key));
        if (field.key == "type"_L1)
            continue; // A lead always has one.
        QVERIFY2(set(FieldValue()), qPrintable(field.key));
        QVERIFY2(lead == Lead() && person == Person() && account == Account(), qPrintable(field.key));
    }
}

void TestLeadValues::valuesHaveAShape_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("kept"); // Empty: refused.

    const auto row = [](const char *name, const QString &column, const QString &text, const QString &country,
                        const QString &kept) { QTest::newRow(name) << column << text << country << kept; };
    row("an address", u"email"_s, u"a@b.example"_s, {}, u"a@b.example"_s);
    row("no address", u"email"_s, u"a.b.example"_s, {}, {});
    row("a number with its country", u"phone"_s, u"+49 (30) 901-820"_s, {}, u"+4930901820"_s);
    row("a number of the person's country", u"mobile"_s, u"030 901820"_s, u"DE"_s, u"+4930901820"_s);
    row("a number of no country", u"phone"_s, u"030 901820"_s, {}, {});
    row("a host", u"website"_s, u"acme.example"_s, {}, u"acme.example"_s);
    row("a page", u"website"_s, u"https://www.acme.example/a?b#c"_s, {}, u"https://www.acme.example/a?b#c"_s);
    row("a host in its own script", u"website"_s, u"http://bücher.example"_s, {}, u"http://bücher.example"_s);
    row("a word", u"website"_s, u"nope"_s, {}, {});
    row("another kind of address", u"website"_s, u"mailto:a@b.example"_s, {}, {});
    row("a file", u"website"_s, u"file:///etc/hosts.txt"_s, {}, {});
    row("a host that ends in nothing", u"website"_s, u"acme."_s, {}, {});
    row("a code of a country", u"country"_s, u"DE"_s, {}, u"DE"_s);
    row("a code in small letters", u"country"_s, u"de"_s, {}, u"DE"_s);
    row("three letters", u"country"_s, u"DEU"_s, {}, u"DE"_s);
    row("a name in English", u"country"_s, u"Germany"_s, {}, u"DE"_s);
    row("a name in its own language", u"country"_s, u" Deutschland"_s, {}, u"DE"_s);
    row("a name in German", u"country"_s, u"Österreich"_s, {}, u"AT"_s);
    row("another's name in German", u"country"_s, u"Frankreich"_s, {}, u"FR"_s);
    row("a name in its own script", u"country"_s, u"日本"_s, {}, u"JP"_s);
    row("a name with signs", u"country"_s, u"Bosnia & Herzegovina"_s, {}, u"BA"_s);
    row("a name with an accent", u"country"_s, u"Côte d’Ivoire"_s, {}, u"CI"_s);
    row("what people call a country", u"country"_s, u"U.S.A."_s, {}, u"US"_s);
    row("another of those", u"country"_s, u"UK"_s, {}, u"GB"_s);
    row("a code of no country", u"country"_s, u"ZZ"_s, {}, {});
    row("a name of no country", u"country"_s, u"Atlantis"_s, {}, {});
    row("a code of a language", u"language"_s, u"pt"_s, {}, u"pt"_s);
    row("a code of no language", u"language"_s, u"xx"_s, {}, {});
    row("a name of a language", u"language"_s, u"Deutsch"_s, {}, u"Deutsch"_s);
    row("a number", u"country"_s, u"D3"_s, {}, {});
    row("signs alone", u"country"_s, u"(.)"_s, {}, {});
    row("any other text", u"city"_s, u"1 (?)"_s, {}, u"1 (?)"_s);
}

void TestLeadValues::valuesHaveAShape()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, kept);
    const auto shaped = shapedText({Entity::Person, column}, text, country);
    QCOMPARE(shaped.value_or(QString()), kept);
    if (!shaped) {
        const bool isPhone = column == "phone"_L1 || column == "mobile"_L1;
        QCOMPARE(shaped.error().code, QString((isPhone ? u"phone"_s : column) + u".syntax"_s));
        QCOMPARE(shaped.error().arguments.value(u"value"_s).toString(), text);
    }
}

void TestLeadValues::wrongTypesAreRefused()
{
    const FieldCatalogue fields = leadCatalogue();
    Lead lead;
    Account account;
    QCOMPARE(assign(account, *fields.find(u"employees"), u"many"_s).error().code, u"field.value"_s);
    QCOMPARE(assign(lead, *fields.find(u"notes"), qint64(1)).error().code, u"field.value"_s);
    QCOMPARE(assign(lead, *fields.find(u"type"), FieldValue()).error().code, u"field.value"_s);
    QCOMPARE(assign(lead, *fields.find(u"stage"), u"won"_s).error().code, u"field.readOnly"_s);
    QCOMPARE(assign(lead, *fields.find(u"name"), u"x"_s).error().code, u"field.readOnly"_s);
    FieldSpec custom;
    custom.key = u"budget"_s;
    custom.type = FieldType::Money;
    custom.currency = u"EUR"_s;
    custom.isCustom = true;
    QVERIFY(assign(lead, custom, Money{1200, u"EUR"_s}));
    QCOMPARE(lead.custom.value(u"budget"_s).toInteger(), 1200);
    QCOMPARE(assign(lead, custom, Money{1200, u"USD"_s}).error().code, u"field.value"_s);
    QVERIFY(assign(lead, custom, FieldValue()));
    QVERIFY(lead.custom.isEmpty());
}

void TestLeadValues::aSetKnowsItsLeadsAndNoOthers()
{
    const LeadSet none;
    QVERIFY(!none.contains(LeadId(0)) && !none.contains(LeadId(7)) && none.size() == 0);
    const LeadSet some({LeadId(900), LeadId(7), LeadId(8), LeadId(7)});
    QCOMPARE(some.size(), 3);
    for (const qint64 lead : {7, 8, 900})
        QVERIFY(some.contains(LeadId(lead)));
    for (const qint64 lead : {0, 6, 9, 899, 901, -7})
        QVERIFY(!some.contains(LeadId(lead)));
    const LeadSet far({LeadId(Q_INT64_C(9'000'000'000'000))}); // As in a link that somebody wrote.
    QVERIFY(far.contains(LeadId(Q_INT64_C(9'000'000'000'000))) && !far.contains(LeadId(1)));
}

QTEST_GUILESS_MAIN(TestLeadValues)
#include "tst_leadvalues.moc"
