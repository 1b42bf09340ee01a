// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// "code line column value": the rejects of a run.
QStringList rejectsOf(const QJsonDocument &result)
{
    QStringList lines;
    const QJsonArray rejects = result[u"rejects"_s].toArray();
    for (const QJsonValue &reject : rejects)
        lines.append(u"%1 %2 %3"_s.arg(reject[u"code"_s].toString())
                         .arg(reject[u"line"_s].toInt())
                         .arg(reject[u"column"_s].toString(u"-"_s)));
    return lines;
}

QStringList codesOf(const QJsonValue &issues)
{
    QStringList codes;
    const QJsonArray array = issues.toArray();
    for (const QJsonValue &issue : array)
        codes.append(issue[u"code"_s].toString() + u' ' + issue[u"column"_s].toString(u"-"_s));
    return codes;
}

const QStringList asNobody{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};

} // namespace

/// Bad input gets words, keeps what is good, and never crashes.
class CliBadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesAFile_data();
    void refusesAFile();
    void keepsWhatIsGood_data();
    void keepsWhatIsGood();
    void saysThatAFileHasOnlyAHeader();
    void readsTheEncodingThatIsChosen();
    void readsTheFirstLineAsChosen();
    void readsTheSameColumnsAgainWithoutAProfile();
    void warnsOfWhatLiesFarAhead();
    void saysThatLeadsAreOfToday();
    void tellsWhatWasMade();
    void tellsOfAnUndoWhereItTellsOfTheImport();
    void honoursALineThatNamesTheDelimiter();
    void refusesDatesThatReadTwoWays();
    void refusesTooManyColumnsInThePreviewToo();
    void refusesTheWorkspaceItself();
    void refusesAWorkspace_data();
    void refusesAWorkspace();
    void readsANewerWorkspaceThatAllowsIt();
    void refusesToWrite_data();
    void refusesToWrite();
    void refusesSomebodyWithoutTheRight_data();
    void refusesSomebodyWithoutTheRight();
    void letsWhoeverMayReadRead_data();
    void letsWhoeverMayReadRead();

private:
    static bool mayBecomeNobody();
    [[nodiscard]] BatonctlRun runAsNobody(const QStringList &arguments) const;
    void runSql(const QString &statement) const;

    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliBadInputTest::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliBadInputTest::runSql(const QString &statement) const
{
    const QString name = u"bad-input"_s;
    bool done = false;
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(m_workspace->path(u"w.baton"_s));
        done = file.open() && QSqlQuery(file).exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(done);
}

void CliBadInputTest::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QByteArray &contents, const char *kind, const char *code,
                        const QStringList &words, const QString &mapping = u"profile.json"_s) {
        QTest::newRow(name) << contents << mapping << QString::fromLatin1(kind) << QString::fromLatin1(code) << words;
    };
    row("there is no such file", "<none>", "notFound", "file.missing", {u"There is no such file"_s});
    row("a directory", "<folder>", "invalid", "file.directory", {u"a folder, not a file"_s});
    row("neither a file nor a directory", "<fifo>", "invalid", "file.special", {u"Copy what it holds"_s});
    row("empty", {}, "invalid", "csv.empty", {u"is empty"_s, u"Nothing was imported"_s});
    row("a mark of byte order alone", "\xEF\xBB\xBF", "invalid", "csv.empty", {u"is empty"_s});
    row("binary", QByteArray::fromHex("00ff0102fe00000305ff").repeated(5000), "invalid", "csv.binary",
        {u"not a text file"_s, u"Save the table as CSV"_s});
    row("a workbook", "PK\x03\x04\x14 and so on", "invalid", "csv.binary",
        {u"format ZIP"_s, u"Save the table as CSV"_s});
    row("20,000 columns", "c," + QByteArray("c,").repeated(19'998) + "c\n", "invalid", "csv.columns",
        {u"line 1"_s, u"at most 16384"_s, u"Is the delimiter right?"_s});
    row("another delimiter than the profile says", "id,email,at\n1,a@b.example,2020-01-01\n", "invalid",
        "columns.missing", {u"id, email, at."_s, u"It has: id,email,at."_s, u"Is the delimiter right?"_s},
        u"semicolons.json"_s);
    row("the columns of another file", "name,town\nAda,Bath\n", "invalid", "columns.missing",
        {u"id, email, at"_s, u"It has: name, town."_s});
}

void CliBadInputTest::refusesAFile()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, mapping);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(QStringList, words);
    const QString file = m_workspace->path(u"input.csv"_s);
    if (contents == "<folder>")
        QVERIFY(QDir().mkdir(file));
    else if (contents == "<fifo>")
        QCOMPARE(mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    else if (contents != "<none>")
        QVERIFY(!writtenTo(file, contents).isEmpty());

    const auto refused = m_workspace->run(m_workspace->importing(u"input.csv"_s, mapping));
    QCOMPARE(refusalFault(refused, kind, code), QString());
    const QJsonValue error = refused.document[u"error"_s];
    QVERIFY2(error[u"where"_s].toString().startsWith(file), qPrintable(error[u"where"_s].toString()));
    for (const QString &piece : words + QStringList{file})
        QVERIFY2(error[u"message"_s].toString().contains(piece), qPrintable(error[u"message"_s].toString()));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliBadInputTest::keepsWhatIsGood_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("created");
    QTest::addColumn<QStringList>("rejects");
    QTest::addColumn<QStringList>("notes");
    const QStringList absent{u"columns.absent born"_s};

    QTest::newRow("a quote that is never closed, at the end")
        << QByteArray("id,email,at\n1,a@b.example,2020-01-01\n2,\"b@b.example,2020-01-01\n") << 1
        << QStringList{u"csv.quote 3 email"_s} << absent;
    QTest::newRow("a quote that is never closed, in the middle")
        << QByteArray("id,email,at\n1,\"a@b.example,2020-01-01\n2,b@b.example,2020-01-01\n") << 1
        << QStringList{u"csv.quote 2 email"_s} << absent;
    QTest::newRow("a row of 20,000 columns") << QByteArray("id,email,at\n1,a@b.example,2020-01-01\n2,"
                                                           + QByteArray("x,").repeated(20'000) + "\n3,c@b.example,\n")
                                             << 2 << QStringList{u"csv.columns 3 -"_s} << absent;
    QTest::newRow("rows too short and too long")
        << QByteArray("id,email,at\n1\n2,b@b.example,2020-01-01\n3,c@b.example,2020-01-01,x\n") << 1
        << QStringList{u"row.fields 2 -"_s, u"row.fields 4 -"_s} << absent;
    QTest::newRow("a zero byte in a row")
        << QByteArray("id,email,at\n1,a@b.example,2020-01-01\n2,b\0@b.example,2020-01-01\n", 63) << 1
        << QStringList{u"csv.character 3 email"_s} << absent;
    QTest::newRow("duplicate headers") << QByteArray("id,email,email,at,id\n1,a@b.example,x@b.example,2020-01-01,2\n")
                                       << 1 << QStringList{}
                                       << QStringList{u"columns.absent born"_s, u"columns.duplicate email"_s,
                                                      u"columns.duplicate id"_s};
    QTest::newRow("a delimiter that nobody named, found by itself")
        << QByteArray("id;email;at\n1;a@b.example;2020-01-01\n") << 1 << QStringList{} << absent;
    QTest::newRow("dates of 1900 and 9999, and a day beyond on either side")
        << QByteArray("id,email,at,born\n1,,2020-01-01,1900-01-01\n2,,2020-01-01,9999-12-31\n"
                      "3,,2020-01-01,1899-12-31\n4,,2020-01-01,10000-01-01\n5,,1900-01-01,1980-01-01\n")
        << 3 << QStringList{u"date.range 4 born"_s, u"date.syntax 5 born"_s} << QStringList{};
}

void CliBadInputTest::keepsWhatIsGood()
{
    QFETCH(QByteArray, contents);
    QFETCH(int, created);
    QFETCH(QStringList, rejects);
    QFETCH(QStringList, notes);
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), contents).isEmpty());

    const auto imported = m_workspace->run(m_workspace->importing(u"input.csv"_s));
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.output));
    QCOMPARE(imported.errors, QString());
    QCOMPARE(imported.document[u"created"_s].toInt(-1), created);
    QCOMPARE(rejectsOf(imported.document), rejects);
    QCOMPARE(imported.document[u"rejected"_s].toInt(-1), static_cast<int>(rejects.size()));
    QCOMPARE(codesOf(imported.document[u"notes"_s]), notes);
    const QJsonArray told = imported.document[u"rejects"_s].toArray();
    for (const QJsonValue &reject : told) {

        QCOMPARE(wordsFault(reject[u"reason"_s].toString(), reject[u"code"_s].toString()), QString());
    }
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads + created), QString());
}

void CliBadInputTest::saysThatAFileHasOnlyAHeader()
{
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), "id,email,at,born\n").isEmpty());
    const auto imported = m_workspace->run(m_workspace->importing(u"input.csv"_s));
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.document[u"rows"_s].toInt(-1), 0);
    const QJsonValue note = imported.document[u"notes"_s].toArray().first();
    QCOMPARE(note[u"code"_s].toString(), u"csv.header"_s);
    QCOMPARE(note[u"reason"_s].toString(),
             u"The file has a header but no rows: %1. Nothing was imported."_s.arg(m_workspace->path(u"input.csv"_s)));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliBadInputTest::readsTheEncodingThatIsChosen()
{
    const QByteArray polish = "id,email,full name\n1,a@b.example,\xA3\xF3\x64\xBC\n";
    const QString file = writtenTo(m_workspace->path(u"input.csv"_s), polish);
    const QStringList run{u"import"_s, u"run"_s, file, u"--source"_s, u"List"_s};
    const auto guessed = m_workspace->run(run + QStringList{u"--dry-run"_s});
    const QJsonValue note = guessed.document[u"notes"_s].toArray().first();
    QCOMPARE(note[u"code"_s].toString(), u"encoding.guessed"_s);
    QVERIFY2(note[u"reason"_s].toString().contains(u"ISO-8859-1,"_s), qPrintable(note[u"reason"_s].toString()));

    const QStringList chosen{u"--encoding"_s, u"iso-8859-2"_s};
    const auto shown = m_workspace->run(QStringList{u"import"_s, u"preview"_s, file} + chosen);
    QCOMPARE(shown.document[u"encoding"_s].toString(), u"ISO-8859-2"_s);
    QCOMPARE(shown.document[u"sample"_s][0][2].toString(), u"Łódź"_s);
    const auto imported = m_workspace->run(run + chosen);
    QCOMPARE(imported.document[u"created"_s].toInt(-1), 1);
    QCOMPARE(codesOf(imported.document[u"notes"_s]), QStringList());
    const auto listed = m_workspace->run({u"leads"_s, u"list"_s, u"--where"_s, u"email = a@b.example"_s});
    QCOMPARE(listed.document[0][u"name"_s].toString(), u"Łódź"_s);

    for (const QStringList &attempt : {run, QStringList{u"import"_s, u"preview"_s, file}}) {
        const auto refused = m_workspace->run(attempt + QStringList{u"--encoding"_s, u"klingon"_s});
        QCOMPARE(refusalFault(refused, u"invalid"_s, u"encoding.unknown"_s), QString());
        QVERIFY(refused.errors.contains(u"“klingon”"_s) && refused.errors.contains(u"Shift_JIS"_s));
    }
}

void CliBadInputTest::readsTheFirstLineAsChosen()
{
    const QString file = writtenTo(m_workspace->path(u"input.csv"_s), "a@x.example,Ann,Berlin\nb@x.example,Bob,Bonn\n");
    const QStringList preview{u"import"_s, u"preview"_s, file};
    const auto rows = [&](const QStringList &choice) {
        return m_workspace->run(preview + choice).document[u"rows"_s].toInt(-1);
    };
    QCOMPARE(rows({}), 2);
    QCOMPARE(rows({u"--header"_s, u"yes"_s}), 1);
    QCOMPARE(rows({u"--header"_s, u"no"_s}), 2);
    QCOMPARE(m_workspace->run(preview + QStringList{u"--header"_s, u"perhaps"_s}).exitCode, 2);
    const QStringList run{u"import"_s, u"run"_s, file, u"--source"_s, u"List"_s};
    QCOMPARE(m_workspace->run(run + QStringList{u"--header"_s, u"yes"_s}).document[u"created"_s].toInt(-1), 1);
    QCOMPARE(m_workspace->run(run + QStringList{u"--header"_s, u"no"_s}).document[u"created"_s].toInt(-1), 1);
}

void CliBadInputTest::readsTheSameColumnsAgainWithoutAProfile()
{
    const auto importing = [&](const QByteArray &contents) {
        const QString file = writtenTo(m_workspace->path(u"input.csv"_s), contents);
        return m_workspace->run({u"import"_s, u"run"_s, file, u"--source"_s, u"List"_s});
    };
    QCOMPARE(importing("email,shoe,size\nc@x.example,9,5\nd@x.example,8,6\n").document[u"created"_s].toInt(-1), 2);
    // The same columns: the profile of the first file. Others beside: the fields that the first one made.
    QCOMPARE(importing("email,shoe,size\ne@x.example,many,7\n").document[u"rejects"_s][0][u"code"_s].toString(),
             u"number.syntax"_s);
    const auto words = importing("email,shoe,more\nf@x.example,wide,1\ng@x.example,narrow,2\n");
    QCOMPARE(words.document[u"created"_s].toInt(-1), 2);
    QCOMPARE(importing("email,size,most\nh@x.example,n/a,1\ni@x.example,5,2\n").document[u"created"_s].toInt(-1), 1);
}

void CliBadInputTest::warnsOfWhatLiesFarAhead()
{
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), "id,email,at\n7,,9999-12-31\n8,,2020-01-01\n").isEmpty());
    const auto imported = m_workspace->run(m_workspace->importing(u"input.csv"_s));
    QCOMPARE(imported.document[u"created"_s].toInt(-1), 2);
    QCOMPARE(codesOf(imported.document[u"warnings"_s]), QStringList{u"instant.future at"_s});
    QCOMPARE(imported.document[u"warnings"_s][0][u"line"_s].toInt(), 2);
}

void CliBadInputTest::saysThatLeadsAreOfToday()
{
    const QString words = u"as they are today"_s;
    for (const QStringList &question : {QStringList{u"leads"_s, u"list"_s}, QStringList{u"leads"_s, u"count"_s}}) {
        const auto past = m_workspace->run(QStringList{u"--now"_s, u"2020-01-01"_s} + question);
        QCOMPARE(past.exitCode, 0);
        QVERIFY2(past.errors.contains(words), qPrintable(past.errors));
        QVERIFY(!past.document.isNull());
        QVERIFY(!m_workspace->run(question).errors.contains(words));
    }
}

void CliBadInputTest::tellsWhatWasMade()
{
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), "id,email,at\n7,,2020-01-01\n").isEmpty());
    QCOMPARE(m_workspace->run(m_workspace->importing(u"input.csv"_s)).document[u"created"_s].toInt(-1), 1);
    QCOMPARE(m_workspace->run({u"leads"_s, u"set"_s, u"3"_s, u"city=Rome"_s}).exitCode, 0);
    const auto set = m_workspace->run({u"leads"_s, u"set"_s, u"3"_s, u"account=Acme"_s});
    QStringList told;
    const QJsonArray timeline = set.document[u"timeline"_s].toArray();
    for (const QJsonValue &entry : timeline) {
        if (entry[u"kind"_s].toString() == u"change")
            told.append(entry[u"text"_s].toString());
    }
    told.sort();
    QCOMPARE(told, (QStringList{u"created account: Acme"_s, u"created city: Rome"_s, u"imported: input.csv #2"_s}));
}

void CliBadInputTest::tellsOfAnUndoWhereItTellsOfTheImport()
{
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), "id,email,at\ng1,new@b.example,2020-01-01\n").isEmpty());
    QCOMPARE(m_workspace->run(m_workspace->importing(u"input.csv"_s)).document[u"updated"_s].toInt(-1), 1);
    QCOMPARE(m_workspace->run({u"import"_s, u"undo"_s, u"2"_s}).exitCode, 0);
    QStringList told;
    const QJsonArray timeline = m_workspace->run({u"leads"_s, u"show"_s, u"1"_s}).document[u"timeline"_s].toArray();
    for (const QJsonValue &entry : timeline)
        told.append(entry[u"text"_s].toString());
    QVERIFY2(told.contains(u"imported: input.csv #2"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(u"undone: input.csv #2"_s), qPrintable(told.join(u'\n')));
    for (const QString &room : {u"history"_s, u"import"_s}) {
        const auto listed = m_workspace->run({room, u"list"_s});
        QCOMPARE(listed.document[1][u"batch"_s].toInt(), 2);
        QCOMPARE(listed.document[1][u"state"_s].toString(), u"undone"_s);
    }
    const auto limited = m_workspace->run({u"leads"_s, u"list"_s, u"--limit"_s, u"-1"_s});
    QCOMPARE(limited.exitCode, 2);
    QVERIFY2(limited.errors.contains(u"not a whole number of 0 or more"_s), qPrintable(limited.errors));
}

void CliBadInputTest::honoursALineThatNamesTheDelimiter()
{
    const QString file =
        writtenTo(m_workspace->path(u"input.csv"_s), "sep=;\r\nid;email;at\r\n1;a@b.example;2020-01-01\r\n2;x\r\n");
    const auto imported = m_workspace->run(m_workspace->importing(u"input.csv"_s));
    QCOMPARE(imported.document[u"created"_s].toInt(-1), 1);
    QCOMPARE(rejectsOf(imported.document), QStringList{u"row.fields 4 -"_s});
    QCOMPARE(m_workspace->run({u"import"_s, u"preview"_s, file}).document[u"rows"_s].toInt(-1), 2);
}

void CliBadInputTest::refusesDatesThatReadTwoWays()
{
    const QByteArray twoWays = "id,email,at\n1,a@b.example,03/04/2020\n2,b@b.example,12/11/2020\n";
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), twoWays).isEmpty());
    const auto refused = m_workspace->run(m_workspace->importing(u"input.csv"_s, u"asWritten.json"_s));
    QCOMPARE(refusalFault(refused, u"invalid"_s, u"date.ambiguous"_s), QString());
    const QString message = refused.document[u"error"_s][u"message"_s].toString();
    for (const QString &piece : {u"“at”"_s, u"“03/04/2020”"_s, u"2020-04-03 or 2020-03-04"_s, u"\"dateOrder\""_s})
        QVERIFY2(message.contains(piece), qPrintable(message));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());

    // One day above twelve decides for the whole column.
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), twoWays + "3,c@b.example,13/11/2020\n").isEmpty());
    QCOMPARE(
        m_workspace->run(m_workspace->importing(u"input.csv"_s, u"asWritten.json"_s)).document[u"created"_s].toInt(-1),
        3);
}

void CliBadInputTest::refusesTooManyColumnsInThePreviewToo()
{
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), QByteArray("c,").repeated(16'383) + "c\n").isEmpty());
    const auto shown = m_workspace->run({u"import"_s, u"preview"_s, m_workspace->path(u"input.csv"_s)});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.document[u"columns"_s].toArray().size(), 16'384);
    QVERIFY(!writtenTo(m_workspace->path(u"input.csv"_s), QByteArray("c,").repeated(16'384) + "c\n").isEmpty());
    QCOMPARE(refusalFault(m_workspace->run({u"import"_s, u"preview"_s, m_workspace->path(u"input.csv"_s)}),
                          u"invalid"_s, u"csv.columns"_s),
             QString());
}

// Closing any handle of a SQLite file drops the locks that its process holds on it.
void CliBadInputTest::refusesTheWorkspaceItself()
{
    QVERIFY(QFile::link(m_workspace->path(u"w.baton"_s), m_workspace->path(u"other name"_s)));
    for (const QString &name : {u"w.baton"_s, u"other name"_s})
        QCOMPARE(refusalFault(m_workspace->run(m_workspace->importing(name)), u"invalid"_s, u"file.isWorkspace"_s),
                 QString());
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliBadInputTest::refusesAWorkspace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << u"nowhere.baton"_s << u"notFound"_s << u"workspace.missing"_s;
    QTest::newRow("a table of text") << u"good.csv"_s << u"invalid"_s << u"workspace.notBaton"_s;
    QTest::newRow("an empty file") << u"empty"_s << u"invalid"_s << u"workspace.notBaton"_s;
    QTest::newRow("a directory") << u"."_s << u"invalid"_s << u"workspace.directory"_s;
    QTest::newRow("one of a newer version") << u"w.baton"_s << u"unsupported"_s << u"workspace.newer"_s;
}

void CliBadInputTest::refusesAWorkspace()
{
    QFETCH(QString, place);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QVERIFY(!writtenTo(m_workspace->path(u"empty"_s), {}).isNull());
    runSql(u"UPDATE schema_version SET version = version + 1, readable_since = version + 1 "
           "WHERE version = (SELECT max(version) FROM schema_version)"_s);
    const QByteArray before = digestOf(m_workspace->path(place));
    const QList<QStringList> attempts{m_workspace->importing(u"good.csv"_s),
                                      {u"workspace"_s, u"info"_s},
                                      {u"workspace"_s, u"check"_s},
                                      {u"workspace"_s, u"migrate"_s},
                                      {u"workspace"_s, u"backup"_s, m_workspace->path(u"copy.baton"_s)}};
    for (const QStringList &attempt : attempts) {
        const auto refused = m_workspace->run(attempt, place);
        QCOMPARE(refusalFault(refused, kind, code), QString());
        const QString message = refused.document[u"error"_s][u"message"_s].toString();
        QVERIFY2(message.contains(QDir::cleanPath(m_workspace->path(place))), qPrintable(message));
    }
    QCOMPARE(digestOf(m_workspace->path(place)), before);
    QVERIFY(!QFileInfo::exists(m_workspace->path(u"copy.baton"_s)));
}

void CliBadInputTest::readsANewerWorkspaceThatAllowsIt()
{
    runSql(u"UPDATE schema_version SET version = version + 1 "
           "WHERE version = (SELECT max(version) FROM schema_version)"_s);
    QCOMPARE(m_workspace->run({u"leads"_s, u"count"_s}).document[u"count"_s].toInt(-1), 2);
    QVERIFY(!writtenTo(m_workspace->path(u"more.csv"_s), "id,email,at\n9,i@b.example,2020-01-01\n").isEmpty());
    const auto refused = m_workspace->run(m_workspace->importing(u"more.csv"_s));
    QCOMPARE(refusalFault(refused, u"denied"_s, u"workspace.readOnly"_s), QString());
    QVERIFY(refused.document[u"error"_s][u"message"_s].toString().contains(m_workspace->path(u"w.baton"_s)));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliBadInputTest::refusesToWrite_data()
{
    QTest::addColumn<QString>("locked");
    QTest::addColumn<QStringList>("attempt");
    QTest::addColumn<QString>("code");
    const QStringList create{u"workspace"_s, u"create"_s, u"@locked/new.baton"_s};
    const QStringList backup{u"workspace"_s, u"backup"_s, u"@locked/copy.baton"_s};
    QTest::newRow("into a workspace that cannot be changed")
        << u"w.baton"_s << QStringList{} << u"workspace.readOnly"_s;
    QTest::newRow("a workspace into a folder that cannot be changed") << u"locked"_s << create << u"workspace.denied"_s;
    QTest::newRow("a copy into a folder that cannot be changed") << u"locked"_s << backup << u"workspace.denied"_s;
}

void CliBadInputTest::refusesToWrite()
{
    QFETCH(QString, locked);
    QFETCH(QStringList, attempt);
    QFETCH(QString, code);
    QVERIFY(QDir().mkdir(m_workspace->path(u"locked"_s)));
    QVERIFY(!writtenTo(m_workspace->path(u"more.csv"_s), "id,email,at\n9,i@b.example,2020-01-01\n").isEmpty());
    attempt.replaceInStrings(u"@"_s, m_workspace->path(u"x"_s).chopped(1));
    // Root writes whatever the rights say, but not what is immutable.
    if (QProcess::execute(u"chattr"_s, {u"+i"_s, m_workspace->path(locked)}) != 0)
        QSKIP("chattr +i needs root and a file system that knows it.");
    const auto refused = m_workspace->run(attempt.isEmpty() ? m_workspace->importing(u"more.csv"_s) : attempt);
    QCOMPARE(QProcess::execute(u"chattr"_s, {u"-i"_s, m_workspace->path(locked)}), 0);
    QCOMPARE(refusalFault(refused, u"denied"_s, code), QString());
    QVERIFY(refused.document[u"error"_s][u"message"_s].toString().contains(m_workspace->path(locked)));
    QVERIFY(QDir(m_workspace->path(u"locked"_s)).isEmpty());
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliBadInputTest::refusesSomebodyWithoutTheRight_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("attempt");
    QTest::addColumn<QString>("code");
    QTest::newRow("an import") << u"w.baton"_s << QStringList{} << u"workspace.readOnly"_s;
    QTest::newRow("a new workspace") << u"new.baton"_s << QStringList{u"workspace"_s, u"create"_s, u"@new.baton"_s}
                                     << u"workspace.denied"_s;
}

void CliBadInputTest::refusesSomebodyWithoutTheRight()
{
    QFETCH(QString, target);
    QFETCH(QStringList, attempt);
    QFETCH(QString, code);
    if (!mayBecomeNobody())
        QSKIP("Becoming somebody else needs root and setpriv, and the program where everybody may run it.");
    QVERIFY(!writtenTo(m_workspace->path(u"more.csv"_s), "id,email,at\n9,i@b.example,2020-01-01\n").isEmpty());
    const QString folder = m_workspace->path(QString());
    QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther));
    attempt.replaceInStrings(u"@"_s, m_workspace->path(u"x"_s).chopped(1));
    if (attempt.isEmpty())
        attempt = m_workspace->importing(u"more.csv"_s);
    const BatonctlRun refused = runAsNobody(attempt);
    QCOMPARE(refusalFault(refused, u"denied"_s, code), QString());
    QVERIFY(refused.errors.contains(m_workspace->path(target)));
    QVERIFY(!QFile::exists(m_workspace->path(u"new.baton"_s)));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

bool CliBadInputTest::mayBecomeNobody()
{
    return QProcess::execute(u"setpriv"_s, asNobody + QStringList{QStringLiteral(BATONCTL), u"version"_s}) == 0;
}

BatonctlRun CliBadInputTest::runAsNobody(const QStringList &arguments) const
{
    const QStringList command{QStringLiteral(BATONCTL), u"-w"_s, m_workspace->path(u"w.baton"_s), u"--json"_s};
    QProcess process;
    process.start(u"setpriv"_s, asNobody + command + arguments);
    BatonctlRun run;
    if (!process.waitForFinished())
        return run;
    run.exitCode = process.exitCode();
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.document = QJsonDocument::fromJson(run.output.toUtf8());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

void CliBadInputTest::letsWhoeverMayReadRead_data()
{
    QTest::addColumn<bool>("isFolderOpen");
    QTest::newRow("in a folder where nobody else may write") << false;
    QTest::newRow("a file that nobody else may write") << true;
}

void CliBadInputTest::letsWhoeverMayReadRead()
{
    QFETCH(bool, isFolderOpen);
    if (!mayBecomeNobody())
        QSKIP("Becoming somebody else needs root and setpriv, and the program where everybody may run it.");
    QVERIFY(!writtenTo(m_workspace->path(u"more.csv"_s), "id,email,at\n9,i@b.example,2020-01-01\n").isEmpty());
    const QString folder = m_workspace->path(QString());
    const auto others = QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder,
                                  QFile::permissions(folder) | (isFolderOpen ? others | QFile::WriteOther : others)));
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::setPermissions(elsewhere.path(), QFile::permissions(folder) | others | QFile::WriteOther));
    const QStringList dryRun = m_workspace->importing(u"more.csv"_s) + QStringList{u"--dry-run"_s};
    for (const QStringList &reading : {QStringList{u"leads"_s, u"count"_s},
                                       {u"workspace"_s, u"info"_s},
                                       {u"workspace"_s, u"check"_s},
                                       {u"funnel"_s, u"report"_s},
                                       dryRun,
                                       {u"workspace"_s, u"backup"_s, elsewhere.filePath(u"copy.baton"_s)}}) {
        const BatonctlRun run = runAsNobody(reading);
        QVERIFY2(run.exitCode == 0, qPrintable(reading.join(u' ') + u": "_s + run.output + run.errors));
    }
    QCOMPARE(runAsNobody({u"leads"_s, u"count"_s}).document[u"count"_s].toInt(-1), CliWorkspace::leads);
    const auto refused = runAsNobody(m_workspace->importing(u"more.csv"_s));
    QCOMPARE(refusalFault(refused, u"denied"_s, u"workspace.readOnly"_s), QString());
    // Nobody left anything that keeps the owner from writing.
    QCOMPARE(m_workspace->run(m_workspace->importing(u"more.csv"_s)).document[u"created"_s].toInt(-1), 1);

    QVERIFY(!writtenTo(m_workspace->path(u"w.baton-wal"_s), "left by a crash").isEmpty());
    const auto waiting = runAsNobody({u"leads"_s, u"count"_s});
    QCOMPARE(refusalFault(waiting, u"denied"_s, u"workspace.journal"_s), QString());
    QVERIFY(QFile::remove(m_workspace->path(u"w.baton-wal"_s)));
}

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "tst_cli_badinput.moc"
