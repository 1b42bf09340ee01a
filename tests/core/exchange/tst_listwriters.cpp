// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvlistwriter.h"
#include "exchange/exportfile.h"
#include "exchange/jsonlistwriter.h"
#include "exchange/xlsxlistwriter.h"
#include "officerun.h"
#include "testdatabase.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

ExportColumn column(const QString &key, FieldType type = FieldType::Text)
{
    ExportColumn column;
    column.field.key = key;
    column.field.type = type;
    column.heading = key.toUpper();
    return column;
}

ListExport texts(const QStringList &keys)
{
    ListExport list;
    list.title = u"Leads: all [of them]"_s;
    for (const QString &key : keys)
        list.columns.append(column(key));
    return list;
}

/// What somebody types to get a formula into somebody else's spreadsheet.
QStringList payloads()
{
    QStringList all;
    for (const QString &beginning :
         {u"="_s,   u"+"_s,   u"-"_s,       u"@"_s,      u"\t="_s,    u" ="_s,     u"\"="_s,
          u"'="_s,  u" '@"_s, u"\u00A0="_s, u"\uFF1D"_s, u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s,
          u"  +"_s, u"=="_s,  u"=@"_s,      u"+-"_s,     u"-+"_s,     u"@="_s})
        for (const QString &rest :
             {u"1+1"_s, u"cmd|' /C calc'!A0"_s, u"HYPERLINK(\"http://x.example\",\"a\")"_s, u"SUM(A1:A9)"_s,
              u"WEBSERVICE(\"http://x.example\")"_s, u"DDE(\"a\";\"b\";\"c\")"_s})
            all.append(beginning + rest);
    return all;
}

Result<void> write(ListWriter &writer, const ListExport &list, const QList<ExportRow> &rows, QIODevice &out)
{
    if (auto begun = writer.begin(list, out); !begun)
        return begun;
    if (auto added = writer.add(rows); !added)
        return added;
    return writer.end();
}

QByteArray written(ListWriter &writer, const ListExport &list, const QList<ExportRow> &rows)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto done = write(writer, list, rows, out);
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
    return out.data();
}

} // namespace

/// The forms in which a list leaves: what a file says, and what a spreadsheet makes of it.
class TestListWriters : public QObject
{
    Q_OBJECT

private slots:
    void csvIsWhatTheStandardSays();
    void csvBeginsWithAMarkWhereItIsWanted();
    void jsonKeepsTypes();
    void aWorkbookKeepsTypesAndWords();
    void aTextThatIsTooLongIsCutAndCounted();
    void noPayloadBecomesAFormula_data();
    void noPayloadBecomesAFormula();
    void strangeSignsComeThrough();
    void nothingStandsThereUntilItIsKept();
    void aFolderThatIsNoneIsSaidSo();
    void aFullDiskLeavesTheFileFromBefore_data();
    void aFullDiskLeavesTheFileFromBefore();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString kept(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestListWriters::kept(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no place for the file");
    return file.fileName();
}

void TestListWriters::csvIsWhatTheStandardSays()
{
    ListExport list = texts({u"name"_s, u"note"_s});
    list.columns.append(column(u"revenue"_s, FieldType::Money));
    list.columns.append(column(u"stage"_s));
    list.columns.last().words.insert(u"won"_s, u"Gewonnen"_s);
    list.columns.append(column(u"at"_s, FieldType::Instant));
    CsvListWriter writer(CsvListWriter::Mark::No);
    const QByteArray bytes = written(writer, list,
                                     {{1,
                                       {u"Müller, Ana"_s, u"she said \"yes\"\nand left"_s, Money{-1230, u"EUR"_s},
                                        u"won"_s, *instantFromIso(u"2026-11-20T14:32:00Z"_s)}},
                                      {2, {u"=1+1"_s, FieldValue(), FieldValue(), u"lost"_s, FieldValue()}}});
    QCOMPARE(QString::fromUtf8(bytes),
             u"NAME,NOTE,REVENUE,STAGE,AT\r\n"
             "\"Müller, Ana\",\"she said \"\"yes\"\"\nand left\",-12.30 EUR,Gewonnen,2026-11-20T14:32:00Z\r\n"
             "'=1+1,,,lost,\r\n"_s);
}

void TestListWriters::csvBeginsWithAMarkWhereItIsWanted()
{
    CsvListWriter writer(CsvListWriter::Mark::Yes);
    QCOMPARE(written(writer, texts({u"name"_s}), {}), QByteArray("\xEF\xBB\xBFNAME\r\n"));
}

void TestListWriters::jsonKeepsTypes()
{
    ListExport list = texts({u"name"_s, u"score"_s, u"open"_s, u"revenue"_s});
    JsonListWriter writer;
    const QByteArray bytes = written(
        writer, list, {{1, {u"=Ana"_s, qint64(7), true, Money{100, u"EUR"_s}}}, {2, {FieldValue(), 0.5, false, {}}}});
    const QByteArrayList lines = bytes.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines[0]).object(),
             (QJsonObject{{u"name"_s, u"=Ana"_s},
                          {u"score"_s, 7},
                          {u"open"_s, true},
                          {u"revenue"_s, QJsonObject{{u"minor"_s, 100}, {u"currency"_s, u"EUR"_s}}}}));
    QVERIFY(QJsonDocument::fromJson(lines[1]).object()[u"name"_s].isNull());
}

void TestListWriters::aWorkbookKeepsTypesAndWords()
{
    ListExport list;
    list.title = u"Leads"_s;
    list.zone = QTimeZone("Europe/Berlin");
    list.columns = {column(u"name"_s),
                    column(u"stage"_s, FieldType::OneOf),
                    column(u"revenue"_s, FieldType::Money),
                    column(u"yen"_s, FieldType::Money),
                    column(u"score"_s, FieldType::Number),
                    column(u"employees"_s, FieldType::Number),
                    column(u"born"_s, FieldType::Date),
                    column(u"created"_s, FieldType::Instant),
                    column(u"postcode"_s)};
    list.columns[1].words.insert(u"won"_s, u"Won"_s);
    list.columns[4].decimals = 0;
    XlsxListWriter writer;
    const QByteArray bytes =
        written(writer, list,
                {{1,
                  {u"Ana Ávila 🏃"_s, u"won"_s, Money{123456789, u"EUR"_s}, Money{5000, u"JPY"_s}, 37.51, qint64(120),
                   QDate(1988, 2, 29), *instantFromIso(u"2026-06-30T22:30:00Z"_s), u"01067"_s}},
                 {2,
                  {u"0123"_s, FieldValue(), FieldValue(), FieldValue(), FieldValue(), qint64(-3), QDate(1891, 5, 1),
                   *instantFromIso(u"2026-01-01T00:00:00Z"_s), FieldValue()}}});
    const QString file = kept(u"types.xlsx"_s, bytes);
    const auto values = officeCells(file);
    QCOMPARE(values.size(), 3);
    QCOMPARE(values[0].first(2), (QStringList{u"NAME"_s, u"STAGE"_s}));
    QCOMPARE(values[1],
             (QStringList{u"Ana Ávila 🏃"_s, u"Won"_s, u"1234567.89"_s, u"5000"_s, u"37.51"_s, u"120"_s, u"1988-02-29"_s,
                          u"2026-07-01 00:30:00"_s, u"01067"_s}));
    QCOMPARE(values[2],
             (QStringList{u"0123"_s, u""_s, u""_s, u""_s, u""_s, u"-3"_s, u"1891-05-01"_s, u"2026-01-01 01:00:00"_s,
                          u""_s}));
    // What is seen of the values.
    const QString seen = officePage(file);
    for (const QString &words :
         {u">1,234,567.89 EUR<"_s, u">5,000 JPY<"_s, u">38<"_s, u">1988-02-29<"_s, u">2026-07-01 00:30<"_s, u"<b>"_s})
        QVERIFY2(seen.contains(words), qPrintable(words));
}

void TestListWriters::aTextThatIsTooLongIsCutAndCounted()
{
    XlsxListWriter writer;
    const QByteArray bytes =
        written(writer, texts({u"note"_s}), {{1, {QString(40'000, u'a')}}, {2, {QString(32'767, u'b')}}});
    QCOMPARE(writer.cutCells(), 1);
    const auto shown = officeCells(kept(u"long.xlsx"_s, bytes));
    QCOMPARE(shown[1][0], QString(32'766, u'a') + u'…');
    QCOMPARE(shown[2][0], QString(32'767, u'b'));
}

void TestListWriters::noPayloadBecomesAFormula_data()
{
    QTest::addColumn<bool>("isWorkbook");
    QTest::newRow("in a table as text") << false;
    QTest::newRow("in a workbook") << true;
}

void TestListWriters::noPayloadBecomesAFormula()
{
    QFETCH(bool, isWorkbook);
    const QStringList all = payloads();
    QCOMPARE(all.size(), 120);
    QList<ExportRow> rows;
    for (const QString &payload : all)
        rows.append({rows.size() + 1, {payload, u"next"_s}});
    XlsxListWriter workbook;
    CsvListWriter table(CsvListWriter::Mark::Yes);
    const QByteArray bytes =
        written(isWorkbook ? static_cast<ListWriter &>(workbook) : table, texts({u"payload"_s, u"next"_s}), rows);
    const QString file = kept(isWorkbook ? u"payloads.xlsx"_s : u"payloads.csv"_s, bytes);
    const auto shown = officeCells(file);
    const auto behind = officeCells(file, OfficeCells::Formulas);
    QCOMPARE(shown.size(), all.size() + 1);
    for (qsizetype at = 0; at < all.size(); ++at) {
        // A workbook says of a cell that it is text; a table as text can only look so.
        const QString expected = isWorkbook ? all[at] : u'\'' + all[at];
        QCOMPARE(shown[at + 1][0], expected);
        QCOMPARE(behind[at + 1][0], expected);
        QCOMPARE(shown[at + 1][1], u"next"_s);
    }
}

void TestListWriters::strangeSignsComeThrough()
{
    const QStringList strange{u"tab\there"_s,   u"two\nlines"_s, u"_x0041_"_s, u"bell\x07"_s,
                              u"<b>&amp;\"'"_s, u"  blanks  "_s, u"עברית"_s,   u"e\u0301"_s};
    QList<ExportRow> rows;
    for (const QString &text : strange)
        rows.append({rows.size() + 1, {text}});
    rows.append({99, {u"\uFFFE\uFFFF"_s}});
    XlsxListWriter writer;
    const auto shown = officeCells(kept(u"strange.xlsx"_s, written(writer, texts({u"text"_s}), rows)));
    QCOMPARE(shown.size(), rows.size() + 1);
    for (qsizetype at = 0; at < strange.size(); ++at)
        QCOMPARE(shown[at + 1][0], strange[at]);
    QCOMPARE(shown.last()[0], u"\uFFFD\uFFFD"_s);
}

void TestListWriters::nothingStandsThereUntilItIsKept()
{
    const QString file = kept(u"before.csv"_s, "from before");
    {
        ExportFile given(file);
        BATON_VERIFY(given.begin());
        given.write("half");
    }
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("from before"));
    ExportFile whole(file);
    BATON_VERIFY(whole.begin());
    whole.write("wh");
    whole.write("ole");
    BATON_VERIFY(whole.keep());
    // printf whole | sha256sum
    QCOMPARE(whole.digest(),
             QString::fromLatin1(QCryptographicHash::hash("whole", QCryptographicHash::Sha256).toHex()));
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("whole"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"before*"_s}, QDir::Files).size(), 1);
}

void TestListWriters::aFolderThatIsNoneIsSaidSo()
{
    ExportFile file(path(u"nowhere/list.csv"_s));
    const auto begun = file.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, u"file.write"_s);
    QVERIFY(begun.error().arguments[u"file"_s].toString().endsWith(u"nowhere/list.csv"_s));
    QVERIFY(!begun.error().arguments[u"reason"_s].toString().isEmpty());
}

void TestListWriters::aFullDiskLeavesTheFileFromBefore_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("a table as text") << 0;
    QTest::newRow("JSON lines") << 1;
}

// No file may grow beyond this any more, as on a disk that is full.
void TestListWriters::aFullDiskLeavesTheFileFromBefore()
{
    QFETCH(int, form);
    const QString name = kept(u"full"_s, "from before");
    QList<ExportRow> rows;
    for (qint64 id = 1; id <= 5000; ++id)
        rows.append({id, {QString(200, u'x')}});
    CsvListWriter table(CsvListWriter::Mark::No);
    JsonListWriter json;
    const ListExport list = texts({u"name"_s});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    std::optional<Error> error;
    bool isKept = false;
    {
        ExportFile file(name);
        const auto begun = file.begin();
        const auto done = begun ? write(form == 0 ? static_cast<ListWriter &>(table) : json, list, rows, file) : begun;
        if (!done)
            error = done.error();
        isKept = file.keep().has_value();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(error);
    QCOMPARE(error->code, u"file.write"_s);
    QCOMPARE(error->arguments[u"file"_s].toString(), name);
    QVERIFY(!isKept);
    QFile after(name);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("from before"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestListWriters)
#include "tst_listwriters.moc"
