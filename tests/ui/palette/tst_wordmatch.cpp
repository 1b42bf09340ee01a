// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/wordmatch.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

class TestWordMatch : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFound_data();
    void wordsAreFound();
    void theNearerComesFirst_data();
    void theNearerComesFirst();
    void nothingTypedMatchesEverything();
};

void TestWordMatch::wordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // With brackets; empty where it is not found.

    QTest::newRow("the beginning") << u"ass"_s << u"Assign to someone"_s << u"[Ass]ign to someone"_s;
    QTest::newRow("the beginning of a later word") << u"som"_s << u"Assign to someone"_s << u"Assign to [som]eone"_s;
    QTest::newRow("inside a word") << u"sign"_s << u"Assign"_s << u"As[sign]"_s;
    QTest::newRow("a word's beginning before an inside") << u"as"_s << u"Gas assistant"_s << u"Gas [as]sistant"_s;
    QTest::newRow("two words in any order") << u"some ass"_s << u"Assign to someone"_s << u"[Ass]ign to [some]one"_s;
    QTest::newRow("two words at one place") << u"as ass"_s << u"Assign"_s << u"[Ass]ign"_s;
    QTest::newRow("one word of two is missing") << u"assign nobody"_s << u"Assign to someone"_s << QString();
    QTest::newRow("whatever the case") << u"ASSIGN"_s << u"assign"_s << u"[assign]"_s;
    QTest::newRow("an accent in the text") << u"asa"_s << u"Åsa Sjöberg"_s << u"[Åsa] Sjöberg"_s;
    QTest::newRow("an accent in what is typed") << u"sjö"_s << u"Sjoberg"_s << u"[Sjo]berg"_s;
    QTest::newRow("initials") << u"mts"_s << u"Move to stage"_s << u"[M]ove [t]o [s]tage"_s;
    QTest::newRow("initials with the letter that follows") << u"mst"_s << u"Move to stage"_s << u"[M]ove to [st]age"_s;
    QTest::newRow("initials that must try twice") << u"mta"_s << u"Move to table"_s << u"[M]ove to [ta]ble"_s;
    QTest::newRow("letters inside words are no initials") << u"ovt"_s << u"Move to stage"_s << QString();
    QTest::newRow("longer than the text") << u"assigning"_s << u"Assign"_s << QString();
    QTest::newRow("blanks only") << u"   "_s << u"Assign"_s << u"Assign"_s;
    QTest::newRow("signs around words") << u"due"_s << u"(due today)"_s << u"([due] today)"_s;
}

void TestWordMatch::wordsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, marked);

    const auto match = matchWords(typed, text);

    QCOMPARE(match.has_value(), !marked.isEmpty());
    if (!match)
        return;
    QString shown = text;
    for (auto span = match->spans.rbegin(); span != match->spans.rend(); ++span) {
        shown.insert(span->start + span->length, u']');
        shown.insert(span->start, u'[');
    }
    QCOMPARE(shown, marked);
}

void TestWordMatch::theNearerComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearer");
    QTest::addColumn<QString>("farther");

    QTest::newRow("the first word before a later one") << u"im"_s << u"Import"_s << u"New import"_s;
    QTest::newRow("a word's beginning before its inside") << u"port"_s << u"Go portable"_s << u"Import"_s;
    QTest::newRow("inside before initials") << u"pl"_s << u"Supply"_s << u"Print lists"_s;
}

void TestWordMatch::theNearerComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, nearer);
    QFETCH(QString, farther);

    const auto near = matchWords(typed, nearer);
    const auto far = matchWords(typed, farther);
    QVERIFY(near && far);

    QVERIFY2(near->distance < far->distance, qPrintable(u"%1 and %2"_s.arg(near->distance).arg(far->distance)));
}

void TestWordMatch::nothingTypedMatchesEverything()
{
    QCOMPARE(matchWords({}, u"Import").value().distance, 0);
    QVERIFY(matchWords({}, {}).has_value());
}

QTEST_APPLESS_MAIN(TestWordMatch)
#include "tst_wordmatch.moc"
