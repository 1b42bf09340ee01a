// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvreader.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

Result<CsvReader> readerOf(const QByteArray &bytes, const CsvFormat &format = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::read(std::move(buffer), format);
}

/// "a,b", a line of 300 MB, "3,4": made while it is read.
class LongLine : public QIODevice
{
public:
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_given == total; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qint64 size = std::min(wanted, total - m_given);
        std::fill_n(data, size, 'x');
        for (qint64 i = m_given; i < std::min(m_given + size, head.size()); ++i)
            data[i - m_given] = head[i];
        for (qint64 i = std::max(m_given, total - tail.size()); i < m_given + size; ++i)
            data[i - m_given] = tail[i - (total - tail.size())];
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 total = 300'000'000;
    static constexpr QByteArrayView head = "a,b\n";
    static constexpr QByteArrayView tail = "\n3,4\n";
    qint64 m_given = 0;
};

/// Each record as "line:field|field", each reject as "line:code@column value".
QStringList printed(CsvReader &reader)
{
    QStringList lines;
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Step::Record: {
            QStringList fields;
            for (const QUtf8StringView field : reader.fields())
                fields.append(field.toString());
            lines.append(QString::number(reader.line()) + u':' + fields.join(u'|'));
            break;
        }
        case CsvReader::Step::Reject:
            lines.append(u"%1:%2@%3 %4"_s.arg(reader.reject().line)
                             .arg(reader.reject().code)
                             .arg(reader.reject().column)
                             .arg(reader.reject().value));
            break;
        case CsvReader::Step::End: return lines;
        case CsvReader::Step::Failed: lines.append(u"failed"_s); return lines;
        }
    }
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void aHeaderIsRead_data();
    void aHeaderIsRead();
    void refusals_data();
    void refusals();
    void filesThatAreNone();
    void aLineOf300MegabytesIsRejectedAndTheNextIsRead();
    void aFieldOfTheLimitIsReadAndOneByteMoreIsNot();
    void twentyThousandColumnsAreRefused();
    void aRowOfTwentyThousandColumnsIsRejected();
    void blankLinesOfAWideFileAreCounted();
    void widthsThatFit();
    void recordsAcrossBlocksAreWhole();
    void namesBecomeUnique();
};

void CsvReaderTest::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("three line ends in one file", "a,b\n1,2\r\n3,4\r5,6", {u"2:1|2"_s, u"3:3|4"_s, u"4:5|6"_s});
    row("a last line end makes no record", "a,b\n1,2\n", {u"2:1|2"_s});
    row("an empty last field counts", "a,b\n1,", {u"2:1|"_s});
    row("a quoted delimiter belongs to the field", "a,b\n\"1,5\",2\n", {u"2:1,5|2"_s});
    row("doubled quotes are one", "a,b\n\"say \"\"hi\"\"\",2\n", {u"2:say \"hi\"|2"_s});
    row("a field of one quote", "a,b\n\"\"\"\",2\n", {u"2:\"|2"_s});
    row("an empty quoted field is no blank line", "a\n\"\"\n", {u"2:"_s});
    row("a line end inside quotes counts as a line", "a,b\n\"1\n1\",2\n3,4\n", {u"2:1\n1|2"_s, u"4:3|4"_s});
    row("CRLF inside quotes counts once", "a,b\r\n\"1\r\n1\",2\r\n3,4\r\n", {u"2:1\r\n1|2"_s, u"4:3|4"_s});
    row("a lone CR inside quotes counts once", "a,b\r\"1\r1\",2\r3,4\r", {u"2:1\r1|2"_s, u"4:3|4"_s});
    row("spaces belong to the field", "a,b\n 1 , 2\n", {u"2: 1 | 2"_s});
    row("a stray quote rejects its line", "a,b\n5\" pipe,2\n3,4\n", {u"2:csv.quoteStray@1 5\" pipe,2"_s, u"3:3|4"_s});
    row("blanks before an opening quote are left out", "a,b\n1, \"x, \"\"y\"\"\"\n \t\"2\",3\n",
        {u"2:1|x, \"y\""_s, u"3:2|3"_s});
    row("text behind a closing quote rejects its line", "a,b\n1,\"x\"y\n3,4\n",
        {u"2:csv.quoteAfter@2 \"x\"y"_s, u"3:3|4"_s});
    row("an unescaped quote rejects its line", "a,b\n\"missed \" it\",2\n3,4\n",
        {u"2:csv.quoteAfter@1 \"missed \" it\",2"_s, u"3:3|4"_s});
    row("a quote that never closes is named where it opens and the lines behind it are read",
        "a,b\n1,2\n3,\"open\n5,6\n", {u"2:1|2"_s, u"3:csv.quote@2 \"open"_s, u"4:5|6"_s});
    row("a quote that closes in a later line's quote costs its own line only", "a,b\n1,\"open\n2,\"x\"\n3,4\n",
        {u"2:csv.quoteAfter@2 \"open"_s, u"3:2|x"_s, u"4:3|4"_s});
    row("a quote that opens in a record's second line", "a,b\n\"1\n1\",\"open\n5,6\n",
        {u"3:csv.quote@2 \"open"_s, u"4:5|6"_s});
    row("a quote open at the very end", "a,b\n1,\"", {u"2:csv.quote@2 \""_s});
    row("a byte that is no UTF-8", "a,b\n1,\xE4\n3,4\n", {u"2:csv.encoding@2 \uFFFD"_s, u"3:3|4"_s});
    row("an overlong form is no UTF-8", "a,b\n\xC0\x80,1\n3,4\n", {u"2:csv.encoding@1 \uFFFD\uFFFD"_s, u"3:3|4"_s});
    row("a zero byte", QByteArray("a,b\n1,x\0\n3,4\n", 13), {u"2:csv.character@2 x"_s + QChar(u'\0'), u"3:3|4"_s});
    row("characters beyond the first plane", "a,b\n\xF0\x9F\x98\x8E,2\n", {u"2:\U0001F60E|2"_s});
    row("a byte order mark is skipped",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        {u"2:1|2"_s});
    row("a line that names the delimiter is none of the table", "sep=,\na,b\n1,2\n", {u"3:1|2"_s});
    row("such a line in quotes, behind a byte order mark", "\xEF\xBB\xBF\"sep=;\"\r\na,b\r\n1,2\r\n", {u"3:1|2"_s});
    row("a header that only begins like it is a header", "sep=,x\n1,2\n", {u"2:1|2"_s});
    row("nor does any character separate", "sep=x\n1\n", {u"2:1"_s});
    row("one column: an empty line is a record", "a\n\n1\n", {u"2:"_s, u"3:1"_s});
    row("several columns: an empty line is none", "a,b\n\n1,2\n\n", {u"3:1|2"_s});
    row("empty lines above the header are skipped", "\n\na,b\n1,2\n", {u"4:1|2"_s});
    row("nothing but line ends: the first is the header", "\n\n\n", {u"2:"_s, u"3:"_s});
    row("rows of any width come through", "a,b\n1\n1,2,3\n", {u"2:1"_s, u"3:1|2|3"_s});
}

void CsvReaderTest::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    auto reader = readerOf(bytes);
    QVERIFY(reader);
    QCOMPARE(printed(*reader), expected);
}

void CsvReaderTest::aHeaderIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("present") << QByteArray("a,\"b,c\",\n1,2,3\n") << true << QStringList{u"a"_s, u"b,c"_s, QString()}
                             << QStringList{u"2:1|2|3"_s};
    QTest::newRow("absent") << QByteArray("1,2\n3,4\n") << false << QStringList{u"1"_s, u"2"_s}
                            << QStringList{u"1:1|2"_s, u"2:3|4"_s};
    QTest::newRow("absent, one column, empty lines count")
        << QByteArray("\n\n7\n\n") << false << QStringList{u"1"_s} << QStringList{u"1:"_s, u"2:"_s, u"3:7"_s, u"4:"_s};
    QTest::newRow("absent, two columns, empty lines do not")
        << QByteArray("\n\n7,8\n\n") << false << QStringList{u"1"_s, u"2"_s} << QStringList{u"3:7|8"_s};
    QTest::newRow("absent, the first line is broken")
        << QByteArray("x\"y,1\n7,8\n") << false << QStringList{u"1"_s, u"2"_s}
        << QStringList{u"1:csv.quoteStray@1 x\"y,1"_s, u"2:7|8"_s};
}

void CsvReaderTest::aHeaderIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, present);
    CsvFormat format;
    format.header = present ? HeaderRow::Present : HeaderRow::Absent;
    auto reader = readerOf(bytes, format);
    QVERIFY(reader);
    QTEST(reader->header(), "header");
    QTEST(printed(*reader), "rows");
}

void CsvReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("code");
    constexpr auto utf8 = TextEncoding::Utf8;
    QTest::newRow("nothing") << QByteArray() << utf8 << u"csv.empty"_s;
    QTest::newRow("nothing in UTF-16") << QByteArray() << TextEncoding::Utf16LittleEndian << u"csv.empty"_s;
    QTest::newRow("nothing in an encoding of single bytes")
        << QByteArray() << TextEncoding::Windows1252 << u"csv.empty"_s;
    QTest::newRow("a byte order mark and nothing") << QByteArray("\xEF\xBB\xBF") << utf8 << u"csv.empty"_s;
    QTest::newRow("a broken header") << QByteArray("a,\"b\n1,2\n") << utf8 << u"csv.quote"_s;
}

void CsvReaderTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    CsvFormat format;
    format.encoding = encoding;
    const auto reader = readerOf(bytes, format);
    QVERIFY(!reader);
    QTEST(reader.error().code, "code");
}

void CsvReaderTest::filesThatAreNone()
{
    const QTemporaryDir folder;
    const auto codeOf = [](const QString &path) { return CsvReader::open(path, {}).error().code; };
    QCOMPARE(codeOf(folder.filePath(u"absent.csv"_s)), u"file.missing"_s);
    QCOMPARE(codeOf(folder.path()), u"file.directory"_s);
    QCOMPARE(codeOf(u"/dev/null"_s), u"file.special"_s);
}

void CsvReaderTest::aLineOf300MegabytesIsRejectedAndTheNextIsRead()
{
    auto device = std::make_unique<LongLine>();
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    auto reader = CsvReader::read(std::move(device), {});
    QVERIFY(reader);
    QCOMPARE(printed(*reader), (QStringList{u"2:csv.fieldTooLong@1 "_s + QString(80, u'x'), u"3:3|4"_s}));
}

void CsvReaderTest::aFieldOfTheLimitIsReadAndOneByteMoreIsNot()
{
    const QByteArray limit(CsvReader::maximumFieldSize, 'x');
    for (const char *quote : {"", "\""}) {
        auto reader =
            readerOf(QByteArray("a,b\n1,") + quote + limit + quote + "\n2," + quote + limit + "x" + quote + "\n3,4\n");
        QVERIFY(reader);
        QCOMPARE(reader->next(), CsvReader::Step::Record);
        QCOMPARE(reader->fields()[1].size(), CsvReader::maximumFieldSize);
        QCOMPARE(reader->next(), CsvReader::Step::Reject);
        QCOMPARE(reader->reject().code, u"csv.fieldTooLong"_s);
        QCOMPARE(reader->reject().line, 3);
        QCOMPARE(reader->reject().column, 2);
        QCOMPARE(reader->next(), CsvReader::Step::Record);
        QCOMPARE(reader->line(), 4);
    }
}

void CsvReaderTest::twentyThousandColumnsAreRefused()
{
    const auto wide = readerOf(QByteArray("a,").repeated(20'000) + "\n");
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, u"csv.columns"_s);
    QVERIFY(readerOf(QByteArray("a,").repeated(CsvReader::maximumColumns - 1) + "a\n"));
    QVERIFY(!readerOf(QByteArray("a,").repeated(CsvReader::maximumColumns) + "a\n"));
}

void CsvReaderTest::aRowOfTwentyThousandColumnsIsRejected()
{
    auto reader = readerOf("a,b\n" + QByteArray("1,").repeated(20'000) + "\n3,4\n");
    QVERIFY(reader);
    QCOMPARE(reader->next(), CsvReader::Step::Reject);
    QCOMPARE(reader->reject().code, u"csv.columns"_s);
    QCOMPARE(reader->next(), CsvReader::Step::Record);
    QCOMPARE(reader->line(), 3);
}

void CsvReaderTest::blankLinesOfAWideFileAreCounted()
{
    auto reader = readerOf("\na,b\n\n1,2\n\r\n\n");
    QVERIFY(reader);
    QCOMPARE(printed(*reader), QStringList{u"4:1|2"_s});
    QCOMPARE(reader->skippedBlankLines(), 4);
}

void CsvReaderTest::widthsThatFit()
{
    const auto fits = [](const QByteArray &bytes) {
        auto reader = readerOf(bytes);
        return reader && reader->next() == CsvReader::Step::Record && reader->hasExpectedWidth();
    };
    QVERIFY(fits("a,b\n1,2\n"));
    QVERIFY(!fits("a,b\n1\n"));
    QVERIFY(!fits("a,b\n1,2,3\n"));
    QVERIFY(fits("a,b,\n1,2,\n"));
    QVERIFY(fits("a,b,\n1,2\n"));
    QVERIFY(!fits("a,b,\n1\n"));
    QVERIFY(!fits("a,b,,\n1,2\n"));
}

// Records of growing length put every kind of character on the border between two blocks at some time.
void CsvReaderTest::recordsAcrossBlocksAreWhole()
{
    QByteArray bytes = "a,b\r\n";
    const int count = 20'000;
    for (int i = 0; i < count; ++i)
        bytes += "\"" + QByteArray(i % 97, '\xC3').replace("\xC3", "\xC3\xA4") + "\"\"\r\n\"," + QByteArray::number(i)
            + "\r\n";
    auto reader = readerOf(bytes);
    QVERIFY(reader);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(reader->next(), CsvReader::Step::Record);
        QCOMPARE(reader->line(), 2 + 2 * i);
        QCOMPARE(reader->fields()[0].size(), 2 * (i % 97) + 3);
        QCOMPARE(reader->fields()[1].toString().toInt(), i);
    }
    QCOMPARE(reader->next(), CsvReader::Step::End);
    QCOMPARE(reader->bytesRead(), bytes.size());
}

void CsvReaderTest::namesBecomeUnique()
{
    QCOMPARE(uniqueColumnNames({u"name"_s, u" Name "_s, u"mail"_s, u"name"_s, QString(), QString(), u"name (2)"_s}),
             (QStringList{u"name"_s, u"Name (2)"_s, u"mail"_s, u"name (3)"_s, QString(), u"(2)"_s, u"name (2) (2)"_s}));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
