// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/cellblock.h"

#include <QMimeData>
#include <QTest>

#include <memory>

using namespace baton;
using namespace Qt::StringLiterals;

/// Blocks of cells over the clipboard, out and in.
class TestCellBlock : public QObject
{
    Q_OBJECT

private slots:
    void aBlockComesBackAsItWent_data();
    void aBlockComesBackAsItWent();
    void everyoneGetsHisForm();
    void textPartedByTabsIsRead_data();
    void textPartedByTabsIsRead();
    void tooMuchIsNotTaken();
};

void TestCellBlock::aBlockComesBackAsItWent_data()
{
    QTest::addColumn<CellBlock>("block");
    QTest::newRow("words") << CellBlock{{u"Ana"_s, u"Acme"_s}, {u"Ben"_s, u"Blue"_s}};
    QTest::newRow("empty cells") << CellBlock{{u""_s, u"Acme"_s, u""_s}, {u""_s, u""_s, u"x"_s}};
    QTest::newRow("a cell of lines") << CellBlock{{u"one\ntwo"_s, u"a\tb"_s}};
    QTest::newRow("quotation marks") << CellBlock{{u"the \"big\" one"_s, u"\"a\" and b"_s}};
    QTest::newRow("formulas") << CellBlock{{u"=1+1"_s, u"@x"_s}, {u"-2"_s, u"'=x"_s}};
    QTest::newRow("one cell") << CellBlock{{u"Ävila"_s}};
}

void TestCellBlock::aBlockComesBackAsItWent()
{
    QFETCH(CellBlock, block);
    const std::unique_ptr<QMimeData> data(mimeDataOf(block));
    QCOMPARE(cellBlockFrom(*data), block);
}

void TestCellBlock::everyoneGetsHisForm()
{
    const std::unique_ptr<QMimeData> data(mimeDataOf({{u"=1+1"_s, u"<b>"_s}, {u"a,b"_s, u"c\td"_s}}));
    QCOMPARE(data->text(), u"'=1+1\t<b>\na,b\t\"c\td\""_s);
    QCOMPARE(data->html(),
             u"<table><tr><td>'=1+1</td><td>&lt;b&gt;</td></tr><tr><td>a,b</td><td>c\td</td></tr></table>"_s);
    QCOMPARE(data->data(u"text/csv"_s), "'=1+1,<b>\r\n\"a,b\",c\td\r\n"_ba);
}

void TestCellBlock::textPartedByTabsIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellBlock>("block");
    QTest::newRow("without an end of the last line")
        << u"a\tb\nc\td"_s << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("lines of Windows") << u"a\tb\r\nc\td\r\n"_s << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("an empty row between") << u"a\n\nb\n"_s << CellBlock{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("a quotation mark inside") << u"5\" pipe\tx\n"_s << CellBlock{{u"5\" pipe"_s, u"x"_s}};
    QTest::newRow("a quotation mark that does not end") << u"\"open\tx\n"_s << CellBlock{{u"\"open"_s, u"x"_s}};
    QTest::newRow("rows of different length") << u"a\nb\tc\n"_s << CellBlock{{u"a"_s}, {u"b"_s, u"c"_s}};
}

void TestCellBlock::textPartedByTabsIsRead()
{
    QFETCH(QString, text);
    QFETCH(CellBlock, block);
    QMimeData data;
    data.setText(text);
    QCOMPARE(cellBlockFrom(data), block);
}

void TestCellBlock::tooMuchIsNotTaken()
{
    QMimeData data;
    data.setText(QString(mostCells + 1, u'\n'));
    QVERIFY(cellBlockFrom(data).isEmpty());
    data.setText(QString(1000, u'\n'));
    QCOMPARE(cellBlockFrom(data).size(), 1000);
}

QTEST_MAIN(TestCellBlock)
#include "tst_cellblock.moc"
