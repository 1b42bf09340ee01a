// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rowmime.h"

#include <QMimeData>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

QList<ExportColumn> columns(const QStringList &keys)
{
    QList<ExportColumn> columns;
    for (const QString &key : keys) {
        ExportColumn column;
        column.field.key = key;
        column.heading = key.toUpper();
        columns.append(column);
    }
    return columns;
}

} // namespace

/// What another program gets of rows that are dropped there.
class TestRowMime : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreATableLinesAndCards();
    void whoHasNoNameHasNoCard();
    void formulasStayText();
    void whatACardCannotHoldIsEscaped();
    void manyRowsAreAnExport();
};

void TestRowMime::rowsAreATableLinesAndCards()
{
    const auto data =
        rowMimeData(columns({u"name"_s, u"firstName"_s, u"lastName"_s, u"account"_s, u"email"_s, u"phone"_s}),
                    {{1, {u"Ana Berg"_s, u"Ana"_s, u"Berg"_s, u"Acme, Ltd."_s, u"ana@x.example"_s, {}}}});
    QVERIFY(data);
    QCOMPARE(data->data(u"text/csv"_s), QByteArray("Ana Berg,Ana,Berg,\"Acme, Ltd.\",ana@x.example,\r\n"));
    QCOMPARE(data->text(), u"Ana Berg\tAna\tBerg\tAcme, Ltd.\tana@x.example\t"_s);
    QCOMPARE(data->data(u"text/vcard"_s),
             QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Berg\r\nN:Berg;Ana;;;\r\nORG:Acme\\, Ltd.\r\n"
                        "EMAIL:ana@x.example\r\nEND:VCARD\r\n"));
}

void TestRowMime::whoHasNoNameHasNoCard()
{
    const auto data = rowMimeData(columns({u"name"_s, u"email"_s}), {{1, {{}, u"a@x.example"_s}}, {2, {u"Bo"_s, {}}}});
    QCOMPARE(data->data(u"text/vcard"_s).count("BEGIN:VCARD"), 1);
    QVERIFY(!rowMimeData(columns({u"stage"_s}), {{1, {u"mql"_s}}})->hasFormat(u"text/vcard"_s));
}

void TestRowMime::formulasStayText()
{
    const auto data = rowMimeData(columns({u"name"_s}), {{1, {u"=1+1"_s}}});
    QCOMPARE(data->text(), u"'=1+1"_s);
    QCOMPARE(data->data(u"text/csv"_s), QByteArray("'=1+1\r\n"));
}

void TestRowMime::whatACardCannotHoldIsEscaped()
{
    const auto data = rowMimeData(columns({u"name"_s, u"title"_s}), {{1, {u"A;B,C\\D"_s, u"one\r\nEND:VCARD"_s}}});
    const QByteArray card = data->data(u"text/vcard"_s);
    QVERIFY2(card.contains("FN:A\\;B\\,C\\\\D\r\n"), card.constData());
    QVERIFY2(card.contains("TITLE:one\\nEND:VCARD\r\n"), card.constData());
    QCOMPARE(card.count("\r\nEND:VCARD\r\n"), 1);
}

void TestRowMime::manyRowsAreAnExport()
{
    QList<ExportRow> rows(mostRowsInPassing, {1, {u"Ana"_s}});
    QVERIFY(rowMimeData(columns({u"name"_s}), rows));
    rows.append({2, {u"Bo"_s}});
    QVERIFY(!rowMimeData(columns({u"name"_s}), rows));
    QVERIFY(!rowMimeData(columns({u"name"_s}), {}));
}

QTEST_MAIN(TestRowMime)
#include "tst_rowmime.moc"
