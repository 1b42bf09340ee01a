// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvdetection.h"
#include "capture/csvreader.h"

#include "realdata.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

QString typeName(const DetectedColumn &column)
{
    const QStringList names{u"text"_s, u"number"_s, u"money"_s, u"date"_s, u"instant"_s, u"yesNo"_s};
    return names.value(static_cast<int>(column.type) - 1);
}

QString printed(const CsvFormat &format)
{
    const QStringList ends{u"LF"_s, u"CRLF"_s, u"CR"_s, u"mixed"_s};
    return QStringList{encodingName(format.encoding),
                       format.delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(format.delimiter)),
                       QString(QLatin1Char(format.quote.value_or(' '))),
                       format.header == HeaderRow::Present ? u"header"_s : u"none"_s,
                       ends.value(static_cast<int>(format.lineEnd)),
                       format.decimalMark == DecimalMark::Comma ? u"comma"_s : u"point"_s,
                       format.dateOrder ? dateOrderKey(*format.dateOrder) : u"?"_s}
        .join(u' ');
}

QByteArray encoded(const QString &text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16LittleEndian)
        return QStringEncoder(QStringConverter::Utf16LE)(text);
    if (encoding == TextEncoding::Utf16BigEndian)
        return QStringEncoder(QStringConverter::Utf16BE)(text);
    if (encoding == TextEncoding::Iso8859Part1)
        return text.toLatin1();
    if (encoding == TextEncoding::Windows1252) {
        QByteArray bytes;
        for (const QChar c : text)
            bytes += c == u'€' ? '\x80' : c == u'“' ? '\x93' : c.toLatin1();
        return bytes;
    }
    return text.toUtf8();
}

using Table = QList<QStringList>;

Table readBack(const QByteArray &bytes, CsvFormat format)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    format.header = HeaderRow::Absent;
    auto reader = CsvReader::read(std::move(buffer), format);
    Table table;
    while (reader) {
        const auto step = reader->next();
        if (step == CsvReader::Step::End)
            break;
        QStringList row{step == CsvReader::Step::Record ? QString() : u"broken "_s + reader->reject().code};
        if (step == CsvReader::Step::Record) {
            row.clear();
            for (const QUtf8StringView field : reader->fields())
                row.append(field.toString());
        }
        table.append(row);
    }
    return table;
}

/// How a generated file is written.
struct Writing
{
    TextEncoding encoding;
    bool hasMark;
    char delimiter;
    char quote;
    QString lineEnd;
    bool quotesAll;
};

QString written(const Table &table, const Writing &writing)
{
    const QChar quote = QLatin1Char(writing.quote);
    const QChar delimiter = QLatin1Char(writing.delimiter);
    QString text = writing.hasMark ? QString(QChar(0xFEFF)) : QString();
    for (const QStringList &row : table) {
        QStringList fields;
        for (QString field : row) {
            const bool needed =
                field.contains(quote) || field.contains(delimiter) || field.contains(u'\n') || field.contains(u'\r');
            if (needed || writing.quotesAll)
                field = quote + field.replace(quote, QString(2, quote)) + quote;
            fields.append(field);
        }
        text += fields.join(delimiter) + writing.lineEnd;
    }
    return text;
}

Table generated(QRandomGenerator &random, TextEncoding encoding)
{
    QStringList words{u"Müller"_s,   u"Straße 5"_s,   u"plain"_s,        u"it's"_s,     u"say \"hi\""_s, u"a, b; c"_s,
                      u"x | y\tz"_s, u"two\nlines"_s, u"two\r\nlines"_s, u" spaces "_s, QString(),       u"ção"_s};
    if (encoding == TextEncoding::Windows1252)
        words.append({u"5 €"_s, u"“quoted“"_s});
    else if (encoding != TextEncoding::Iso8859Part1)
        words.append({u"Привет"_s, u"\U0001F60E"_s});
    Table table{{u"Nr"_s, u"Größe"_s, u"When"_s, u"Words"_s, u"More"_s}};
    const int rows = 5 + random.bounded(20);
    for (int i = 0; i < rows; ++i) {
        const QString when = QDate(2020, 1, 1).addDays(random.bounded(700)).toString(Qt::ISODate);
        table.append({QString::number(i), QString::number(random.bounded(1000)), when,
                      words[random.bounded(words.size())], words[random.bounded(words.size())]});
    }
    // What tells the encodings apart stands in the last row for certain.
    table.last()[3] = encoding == TextEncoding::Windows1252 ? u"5 €"_s : u"Müller"_s;
    return table;
}

} // namespace

class CsvDetectionTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void columnTypes_data();
    void columnTypes();
    void anAmbiguousDateCarriesBothReadings();
    void choicesWinOverGuesses();
    void refusals_data();
    void refusals();
    void notes();
    void filesThatAreNone();
    void anEncodingIsNotJudgedByACutCharacter();
    void everyOneByteEncodingIsReadAsItsTableSays();
    void twoThousandWaysOfWritingAreReadBack();
    void sineemore_data();
    void sineemore();
    void sineemoreBroken_data();
    void sineemoreBroken();
    void realFiles_data();
    void realFiles();
};

void CsvDetectionTest::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("comma", "name,age\nAnna,30\nBob,41\n", u"UTF-8 , \" header LF point ?"_s);
    row("semicolon, CRLF, decimal comma", "name;score\r\nAnna;1,5\r\nBob;22,75\r\n",
        u"UTF-8 ; \" header CRLF comma ?"_s);
    row("tab, CR", "name\tage\rAnna\t30\rBob\t41\r", u"UTF-8 tab \" header CR point ?"_s);
    row("pipe", "name|age\nAnna|30\n", u"UTF-8 | \" header LF point ?"_s);
    row("a comma in the text does not beat the semicolon", "name;note\nAnna;a, b\nBob;c, d\nCleo;e, f\n",
        u"UTF-8 ; \" header LF point ?"_s);
    row("delimiters inside quotes do not count", "name,note\nAnna,\"a;b;c\"\nBob,\"d;e;f\"\n",
        u"UTF-8 , \" header LF point ?"_s);
    row("single quotes", "'name','note'\n'Anna','a,b'\n'Bob','c'\n", u"UTF-8 , ' header LF point ?"_s);
    row("apostrophes are no quotes", "name,note\nO'Brien,'tis\nD'Arcy,x\n", u"UTF-8 , \" header LF point ?"_s);
    row("no header where the first line has values", "1,Anna,2020-05-13\n2,Bob,2020-05-14\n",
        u"UTF-8 , \" none LF point ymd"_s);
    row("no header where an address stands in the first line", "a@x.example,Ann,Berlin\nb@x.example,Bob,Bonn\n",
        u"UTF-8 , \" none LF point ?"_s);
    row("no header where a date does", "Ann,2020-05-13,x\nBob,,y\nCy,unknown,z\n", u"UTF-8 , \" none LF point ymd"_s);
    row("no header where a number does", "Ann,17,x\nBob,none,y\nCy,some,z\n", u"UTF-8 , \" none LF point ?"_s);
    row("no header where a word comes again below it", "Ann,Berlin\nBob,Bonn\nCy,Berlin\n",
        u"UTF-8 , \" none LF point ?"_s);
    row("a header that comes again whole", "name,town\nBob,Bonn\nname,town\nCy,Berlin\n",
        u"UTF-8 , \" header LF point ?"_s);
    row("a header over numbers though one word comes again", "name,size\nname,5\nBob,6\n",
        u"UTF-8 , \" header LF point ?"_s);
    row("a header of words over words", "first,last\nAnna,Meier\nBob,Kunz\n", u"UTF-8 , \" header LF point ?"_s);
    row("y and n are names over other values", "n,y\na,1\nb,2\n", u"UTF-8 , \" header LF point ?"_s);
    row("y and n are values over their like", "a,y\nb,n\nc,y\n", u"UTF-8 , \" none LF point ?"_s);
    row("one column", "mail\na@example.org\nb@example.org\n", u"UTF-8 , \" header LF point ?"_s);
    row("day first because of a 13", "a,at\n1,13/05/2020\n2,01/02/2020\n", u"UTF-8 , \" header LF point dmy"_s);
    row("month first because of a 13", "a,at\n1,05/13/2020\n2,01/02/2020\n", u"UTF-8 , \" header LF point mdy"_s);
    row("order open", "a,at\n1,03/04/2020\n2,01/02/2020\n", u"UTF-8 , \" header LF point ?"_s);
    row("the same day and month are no question", "a,at\n1,03/03/2020\n2,04/04/2020\n",
        u"UTF-8 , \" header LF point dmy"_s);
    row("UTF-8 by mark", "\xEF\xBB\xBFname,age\nAnna,30\n", u"UTF-8 , \" header LF point ?"_s);
    row("UTF-16 without mark", encoded(u"name,age\nAnna,30\n"_s, TextEncoding::Utf16LittleEndian),
        u"UTF-16LE , \" header LF point ?"_s);
    row("UTF-16 big endian without mark, in Greek", encoded(u"όνομα;ηλικία\nΆννα;30\n"_s, TextEncoding::Utf16BigEndian),
        u"UTF-16BE ; \" header LF point ?"_s);
    row("Windows-1252 by its quotation marks", "name,note\nAnna,\x93hi\x94\n",
        u"windows-1252 , \" header LF point ?"_s);
    row("ISO-8859-1", "name,age\nM\xFCller,30\n", u"ISO-8859-1 , \" header LF point ?"_s);
    row("ISO-8859-15 by its euro", "name,price\nM\xFCller,30 \xA4\n", u"ISO-8859-15 , \" header LF point ?"_s);
    row("one damaged byte among many characters",
        QByteArray("name,age\n") + QByteArray("M\xC3\xBCller,30\n").repeated(20) + "M\xFCller,30\n",
        u"UTF-8 , \" header LF point ?"_s);
    row("a first line names the delimiter", "sep=;\nname,a;b\nx,y;1\n", u"UTF-8 ; \" header LF point ?"_s);
    row("nothing but a header", "name,age\n", u"UTF-8 , \" header LF point ?"_s);
}

void CsvDetectionTest::formats()
{
    QFETCH(QByteArray, bytes);
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
    QVERIFY(detection);
    QTEST(printed(detection->format), "expected");
    QVERIFY(detection->delimiterConfidence >= 0.5);
}

void CsvDetectionTest::columnTypes_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole numbers") << QStringList{u"1"_s, u"22"_s, u"-3"_s} << u"number"_s;
    QTest::newRow("a gap does not matter") << QStringList{u"1"_s, u""_s, u"3"_s} << u"number"_s;
    QTest::newRow("0 and 1 are numbers") << QStringList{u"0"_s, u"1"_s, u"0"_s} << u"number"_s;
    QTest::newRow("postcodes are text") << QStringList{u"04103"_s, u"80331"_s, u"10115"_s} << u"text"_s;
    QTest::newRow("one word in three is text") << QStringList{u"1"_s, u"22"_s, u"many"_s} << u"text"_s;
    QTest::newRow("amounts") << QStringList{u"5.00 EUR"_s, u"€ 3"_s, u"$7"_s} << u"money"_s;
    QTest::newRow("yes and no") << QStringList{u"Yes"_s, u"no"_s, u"NO"_s} << u"yesNo"_s;
    QTest::newRow("yes, no and unknown is text") << QStringList{u"yes"_s, u"no"_s, u"unknown"_s} << u"text"_s;
    QTest::newRow("dates") << QStringList{u"2020-01-31"_s, u"2020-02-01"_s} << u"date"_s;
    QTest::newRow("eight digits of our times are dates") << QStringList{u"19081209"_s, u"19990219"_s} << u"date"_s;
    QTest::newRow("eight other digits are numbers") << QStringList{u"51234567"_s, u"19990219"_s} << u"number"_s;
    QTest::newRow("dates with times") << QStringList{u"2018-02-26 19:58:54"_s, u"2018-05-08"_s} << u"instant"_s;
    QTest::newRow("nothing is text") << QStringList{u""_s, u" "_s} << u"text"_s;
}

void CsvDetectionTest::columnTypes()
{
    QFETCH(QStringList, cells);
    QByteArray bytes = "key,column\n";
    for (const QString &cell : cells)
        bytes += "k," + cell.toUtf8() + '\n';
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
    QVERIFY(detection);
    QTEST(typeName(detection->columns[1]), "expected");
}

void CsvDetectionTest::anAmbiguousDateCarriesBothReadings()
{
    const auto detection = detectCsv("a,at\n1,07/07/2020\n2,03/04/2020\n3,01/02/2020\n", SampleEnd::WholeFile);
    QVERIFY(detection);
    const DetectedColumn &column = detection->columns[1];
    QVERIFY(column.isDateOrderAmbiguous);
    QCOMPARE(column.example, u"03/04/2020"_s);
    QCOMPARE(column.readDayFirst, u"2020-04-03"_s);
    QCOMPARE(column.readMonthFirst, u"2020-03-04"_s);
    QVERIFY(!detection->columns[0].isDateOrderAmbiguous);
}

void CsvDetectionTest::choicesWinOverGuesses()
{
    CsvChoices choices;
    choices.encoding = TextEncoding::Iso8859Part2;
    choices.delimiter = ';';
    choices.decimalMark = DecimalMark::Comma;
    choices.dateOrder = DateOrder::MonthDayYear;
    choices.header = HeaderRow::Absent;
    const auto detection = detectCsv("a,at\n1,03/04/2020\n", SampleEnd::WholeFile, choices);
    QVERIFY(detection);
    QCOMPARE(printed(detection->format), u"ISO-8859-2 ; \" none LF comma mdy"_s);
    QCOMPARE(detection->columns.size(), 1);
}

void CsvDetectionTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << u"csv.empty"_s;
    QTest::newRow("a mark and nothing") << QByteArray("\xEF\xBB\xBF") << u"csv.empty"_s;
    QTest::newRow("a ZIP") << QByteArray("PK\x03\x04zzzz") << u"csv.binary ZIP"_s;
    QTest::newRow("an XLSX") << QByteArray("PK\x03\x04....[Content_Types].xml") << u"csv.binary XLSX"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << u"csv.binary PDF"_s;
    QTest::newRow("zero bytes") << QByteArray("a,b\n1,\0\0\0\0x\n", 12) << u"csv.binary "_s;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05") << u"csv.binary "_s;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << u"csv.binary UTF-32"_s;
    QTest::newRow("20,000 columns") << QByteArray("a,").repeated(20'000) << u"csv.columns"_s;
}

void CsvDetectionTest::refusals()
{
    QFETCH(QByteArray, bytes);
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
    QVERIFY(!detection);
    const Error &error = detection.error();
    QTEST(error.code == u"csv.binary" ? error.code + u' ' + error.arguments[u"format"_s].toString() : error.code,
          "expected");
}

void CsvDetectionTest::notes()
{
    const auto codes = [](const QByteArray &bytes) {
        QStringList result;
        const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
        for (const Error &note : detection ? detection->notes : QList<Error>())
            result.append(note.code + u' ' + note.arguments[u"column"_s].toString());
        return result;
    };
    QCOMPARE(codes("a,b\n"), QStringList{u"csv.header "_s});
    QCOMPARE(codes("name,Name,\nx,y,\n"), (QStringList{u"columns.duplicate Name"_s, u"columns.empty 3"_s}));
    QCOMPARE(codes("name,mail\nx,y\n"), QStringList());
}

void CsvDetectionTest::filesThatAreNone()
{
    const QTemporaryDir folder;
    const auto missing = detectCsv(folder.filePath(u"absent.csv"_s));
    QCOMPARE(missing.error().code, u"file.missing"_s);
    QCOMPARE(missing.error().arguments[u"file"_s].toString(), folder.filePath(u"absent.csv"_s));
    QCOMPARE(detectCsv(folder.path()).error().code, u"file.directory"_s);
}

void CsvDetectionTest::anEncodingIsNotJudgedByACutCharacter()
{
    const QByteArray bytes = QByteArray("name,age\nM\xC3\xBCller,30\n").repeated(3) + "\xE2\x82";
    QCOMPARE(detectCsv(bytes, SampleEnd::Cut)->format.encoding, TextEncoding::Utf8);
    QCOMPARE(detectCsv(QByteArray("a,b\n1,\xE2\x82"), SampleEnd::WholeFile)->format.encoding,
             TextEncoding::Windows1252);
}

void CsvDetectionTest::everyOneByteEncodingIsReadAsItsTableSays()
{
    // One telling character each: what 0xA4, 0xC6, 0xD0 and 0xFD are there.
    const QList<std::pair<TextEncoding, QString>> expected{
        {TextEncoding::Windows1252, u"¤ÆÐý"_s},  {TextEncoding::Iso8859Part1, u"¤ÆÐý"_s},
        {TextEncoding::Iso8859Part2, u"¤ĆĐý"_s}, {TextEncoding::Iso8859Part5, u"ЄЦа§"_s},
        {TextEncoding::Iso8859Part7, u"€ΖΠύ"_s}, {TextEncoding::Iso8859Part9, u"¤ÆĞı"_s},
        {TextEncoding::Iso8859Part15, u"€ÆÐý"_s}};
    for (const auto &[encoding, text] : expected) {
        CsvFormat format;
        format.encoding = encoding;
        QCOMPARE(readBack("\xA4\xC6\xD0\xFD", format), Table{{text}});
    }
    CsvFormat format;
    format.encoding = TextEncoding::Windows1252;
    QCOMPARE(readBack("a\x81\nb\n", format), (Table{{u"broken csv.encoding"_s}, {u"b"_s}}));
}

void CsvDetectionTest::twoThousandWaysOfWritingAreReadBack()
{
    QRandomGenerator random(20260117);
    const QList<TextEncoding> encodings{TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                        TextEncoding::Utf16BigEndian, TextEncoding::Windows1252,
                                        TextEncoding::Iso8859Part1};
    const QStringList lineEnds{u"\n"_s, u"\r\n"_s, u"\r"_s};
    for (int i = 0; i < 2000; ++i) {
        Writing writing;
        writing.encoding = encodings[i % encodings.size()];
        const bool isUnicode = writing.encoding <= TextEncoding::Utf16BigEndian;
        writing.hasMark = isUnicode && random.bounded(2) == 0;
        writing.delimiter = ",;\t|"[random.bounded(4)];
        writing.quotesAll = random.bounded(2) == 0;
        writing.quote = writing.quotesAll && random.bounded(2) == 0 ? '\'' : '"';
        writing.lineEnd = lineEnds[random.bounded(3)];
        const Table table = generated(random, writing.encoding);
        const QByteArray bytes = encoded(written(table, writing), writing.encoding);
        const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
        QVERIFY2(detection, bytes);
        const auto context = [&] {
            return QByteArray::number(i) + ' ' + printed(detection->format).toUtf8() + '\n' + bytes;
        };
        QVERIFY2(detection->format.encoding == writing.encoding, context());
        QVERIFY2(detection->format.delimiter == writing.delimiter, context());
        QVERIFY2(detection->format.quote == writing.quote, context());
        QVERIFY2(detection->format.header == HeaderRow::Present, context());
        QVERIFY2(readBack(bytes, detection->format) == table, context());
    }
}

void CsvDetectionTest::sineemore_data()
{
    QTest::addColumn<QString>("csv");
    const auto folder = realDataPath(u"csv_conformance/sineemore/json"_s);
    if (!folder)
        return;
    for (const QString &name : QDir(*folder).entryList({u"*.json"_s})) {
        const QString base = name.chopped(5);
        QTest::newRow(qPrintable(base)) << base;
    }
}

void CsvDetectionTest::sineemore()
{
    BATON_NEEDS_REAL_DATA(folder, u"csv_conformance/sineemore"_s);
    QFETCH(QString, csv);
    QFile expectedFile(folder + u"/json/"_s + csv + u".json"_s);
    QFile csvFile(folder + u"/csv/"_s + csv + u".csv"_s);
    QVERIFY(expectedFile.open(QIODevice::ReadOnly) && csvFile.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(expectedFile.readAll()).array();
    const QByteArray bytes = csvFile.readAll();
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
    QVERIFY(detection);

    Table table;
    const bool asObjects = expected.isEmpty() || expected.first().isObject();
    const Table read = readBack(bytes, detection->format);
    for (const QJsonValue &row : expected) {
        QStringList fields;
        for (qsizetype i = 0; asObjects && i < read.first().size(); ++i)
            fields.append(row[read.first()[i]].toString());
        for (const QJsonValue &field : row.toArray())
            fields.append(field.toString());
        table.append(fields);
    }
    QCOMPARE(asObjects ? read.sliced(1) : read, table);
}

void CsvDetectionTest::sineemoreBroken_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing quote") << u"bad-missing-quote"_s << u"2 csv.quote"_s;
    QTest::newRow("unescaped quote in quotes") << u"bad-quotes-with-unescaped-quote"_s << u"2 csv.quoteAfter"_s;
    QTest::newRow("unescaped quote") << u"bad-unescaped-quote"_s << u"2 csv.quoteStray"_s;
    QTest::newRow("too few fields") << u"bad-header-less-fields"_s << u"2 row.fields"_s;
    QTest::newRow("too many fields") << u"bad-header-more-fields"_s << u"2 row.fields"_s;
    QTest::newRow("empty") << u"bad-header-no-header"_s << u"csv.empty"_s;
    QTest::newRow("header only: a note, and the profile refuses its names")
        << u"bad-header-wrong-header"_s << u"csv.header"_s;
}

void CsvDetectionTest::sineemoreBroken()
{
    BATON_NEEDS_REAL_DATA(folder, u"csv_conformance/sineemore"_s);
    QFETCH(QString, csv);
    const QString path = folder + u"/csv/"_s + csv + u".csv"_s;
    const auto detection = detectCsv(path);
    QStringList found;
    if (!detection)
        found.append(detection.error().code);
    for (const Error &note : detection ? detection->notes : QList<Error>())
        found.append(note.code);
    auto reader = detection ? CsvReader::open(path, detection->format) : failure(detection);
    while (reader) {
        const auto step = reader->next();
        if (step == CsvReader::Step::End)
            break;
        if (step == CsvReader::Step::Reject)
            found.append(QString::number(reader->reject().line) + u' ' + reader->reject().code);
        else if (!reader->hasExpectedWidth())
            found.append(QString::number(reader->line()) + u" row.fields"_s);
    }
    QTEST(found.join(u", "), "expected");
}

void CsvDetectionTest::realFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("types");
    const auto row = [](const char *path, const QString &format, int rows, const QString &types) {
        QTest::newRow(path) << QString::fromLatin1(path) << format << rows << types;
    };
    row("olist/olist_marketing_qualified_leads_dataset.csv", u"UTF-8 , \" header LF point ymd"_s, 8000,
        u"text date text text"_s);
    row("olist/olist_closed_deals_dataset.csv", u"UTF-8 , \" header LF point ymd"_s, 842,
        u"text text text text instant text text text yesNo yesNo text text number number"_s);
    row("bank_marketing/bank-additional.csv", u"UTF-8 ; \" header CRLF point ?"_s, 4119,
        u"number text text text text text text text text text number number number number text number number number number number yesNo"_s);
    row("x_education/variants/Leads_raw_38col_trailing_empty.csv", u"UTF-8 , \" header CRLF point ?"_s, 9240,
        QString());
    row("marketing_campaign/marketing_campaign.csv", u"UTF-8 ; \" header CRLF point ymd"_s, 2240, QString());
    row("record_linkage/febrl/dataset1.csv", u"UTF-8 , \" header LF point ymd"_s, 1000, QString());
    row("record_linkage/splink/fake_1000.csv", u"UTF-8 , \" header LF point ymd"_s, 1000,
        u"number text text date text text number"_s);
}

void CsvDetectionTest::realFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, types);
    BATON_NEEDS_REAL_DATA(file, path);
    const auto detection = detectCsv(file);
    QVERIFY(detection);
    QTEST(printed(detection->format), "format");
    QStringList found;
    for (const DetectedColumn &column : detection->columns)
        found.append(typeName(column));
    if (!types.isEmpty())
        QCOMPARE(found.join(u' '), types);

    auto reader = CsvReader::open(file, detection->format);
    QVERIFY(reader);
    int rows = 0;
    for (; reader->next() == CsvReader::Step::Record; ++rows)
        QVERIFY(reader->hasExpectedWidth());
    QTEST(rows, "rows");
}

QTEST_GUILESS_MAIN(CsvDetectionTest)
#include "tst_csvdetection.moc"
