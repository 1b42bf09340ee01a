// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spreadsheetcell.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What a spreadsheet may get, and that it comes back as it was.
class TestSpreadsheetCell : public QObject
{
    Q_OBJECT

private slots:
    void formulasAreGuardedAndComeBack_data();
    void formulasAreGuardedAndComeBack();
    void otherTextStaysAsItIs_data();
    void otherTextStaysAsItIs();
    void aFieldIsQuotedWhereItMust_data();
    void aFieldIsQuotedWhereItMust();
};

void TestSpreadsheetCell::formulasAreGuardedAndComeBack_data()
{
    QTest::addColumn<QString>("text");
    const QStringList payloads{u"1+1"_s, u"cmd|' /C calc'!A0"_s, u"HYPERLINK(\"http://x.example\")"_s, u"SUM(A1:A9)"_s,
                               u"WEBSERVICE(\"x\")"_s};
    const QStringList beginnings{u"="_s,      u"+"_s,      u"-"_s,      u"@"_s,      u"\t="_s,   u"\r="_s,
                                 u"\n="_s,    u" ="_s,     u"\"="_s,    u"'="_s,     u" '@"_s,   u"\u00A0="_s,
                                 u"\uFF1D"_s, u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s, u"\"\t-"_s, u"  +"_s,
                                 u"=="_s,     u"=@"_s,     u"+-"_s,     u"\t"_s,     u"-+"_s,    u"@="_s};
    for (const QString &beginning : beginnings)
        for (const QString &payload : payloads)
            QTest::addRow("%s", QString(beginning + payload).toUtf8().toPercentEncoding().constData())
                << QString(beginning + payload);
}

void TestSpreadsheetCell::formulasAreGuardedAndComeBack()
{
    QFETCH(QString, text);
    const QString guarded = guardedCell(text);
    QCOMPARE(guarded, u'\'' + text);
    QCOMPARE(unguardedCell(guarded), text);
}

void TestSpreadsheetCell::otherTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"Ana"_s, u"O'Neill"_s, u"'quoted'"_s, u"a=b"_s, u"5-3"_s, u" Ana"_s, u"100"_s})
        QTest::addRow("“%s”", text.toUtf8().constData()) << text;
}

void TestSpreadsheetCell::otherTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(guardedCell(text), text);
    QCOMPARE(unguardedCell(text), text);
}

void TestSpreadsheetCell::aFieldIsQuotedWhereItMust_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
    QTest::newRow("a comma") << u"Berg, Ana"_s << u"\"Berg, Ana\""_s;
    QTest::newRow("a quotation mark") << u"the \"big\" one"_s << u"\"the \"\"big\"\" one\""_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("a formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
}

void TestSpreadsheetCell::aFieldIsQuotedWhereItMust()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
}

QTEST_GUILESS_MAIN(TestSpreadsheetCell)
#include "tst_spreadsheetcell.moc"
