// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"
#include "storage/connection.h"
#include "testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// A document of rules that holds one condition, and the verb that takes it.
struct Document
{
    const char *room;
    const char *before;
    const char *after;
};

const QList<Document> documents{
    {"score", R"({"fit": [{"key": "the.rule", "points": 5, "condition": )", "}]}"},
    {"definition", R"({"clauses": [{"key": "the.rule", "condition": )", "}]}"},
    {"route", R"({"rules": [{"key": "the.rule", "condition": )", R"(}, {"key": "rest"}]})"},
    {"sla",
     R"({"commitments": [{"key": "the.rule", "party": "sales", "start": "handedOver", "stop": "touched",
         "target": {"hours": 4}, "scope": )",
     "}]}"},
};

QByteArray written(const Document &document, const QString &condition)
{
    QByteArray text = QJsonDocument(QJsonArray{condition}).toJson(QJsonDocument::Compact);
    return document.before + text.mid(1, text.size() - 2) + document.after;
}

/// All that the tables hold, row by row.
Result<QStringList> contentsOf(Connection &connection)
{
    const bool isSqlite = connection.dialect().isSqlite();
    const QString tables = isSqlite
        ? u"SELECT m.name, (SELECT group_concat('quote(\"' || c.name || '\")', ' || '','' || ') FROM "
          "pragma_table_info(m.name) c) FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'lead_search%' "
          "AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name"_s
        : u"SELECT table_name, 'CAST(x.* AS text)' FROM information_schema.tables WHERE table_schema = 'baton' "
          "ORDER BY table_name"_s;
    const auto found =
        connection.select(tables, {}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!found)
        return failure(found);
    QStringList contents;
    for (const auto &[table, row] : *found) {
        const auto rows = connection.select(u"SELECT %1 FROM %2 x ORDER BY 1"_s.arg(row, table), {},
                                            [](const Row &one) { return one.text(0); });
        if (!rows)
            return failure(rows);
        contents.append(table + u": "_s + rows->join(u'\n'));
    }
    return contents;
}

} // namespace

/// Rules that cannot be are refused in words, with the place and what to do, and leave the workspace as it was to the
/// last row.
class CliBadRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void initTestCase();
    void init();
    void conditionsAreRefused_data();
    void conditionsAreRefused();
    void otherRulesAreRefused_data();
    void otherRulesAreRefused();
    void whatAsksForAFieldThatIsGoneDoesNotCount();

private:
    BatonctlRun run(const QString &words)
    {
        return batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s} + QProcess::splitCommand(words));
    }
    QString file(const QByteArray &contents) { return writtenTo(m_folder.filePath(u"given.json"_s), contents); }
    QStringList dump()
    {
        auto connection = Connection::open(m_test->location(), Connection::Access::ReadOnly);
        const auto contents = connection ? contentsOf(**connection) : Result<QStringList>(failure(connection));
        return contents ? *contents : QStringList();
    }
    /// Empty where it was refused with this code, all these words, and nothing was written.
    QString fault(const QString &line, const QString &code, const QStringList &words)
    {
        const QStringList before = dump();
        if (before.isEmpty())
            return u"the workspace cannot be read"_s;
        const auto refused = run(line);
        if (const QString wrong = refusalFault(refused, u"invalid"_s, code); !wrong.isEmpty())
            return wrong;
        for (const QString &word : words)
            if (!refused.errors.contains(word))
                return u"“%1” is missing in: %2"_s.arg(word, refused.errors);
        const QStringList after = dump();
        for (qsizetype i = 0; i < before.size(); ++i)
            if (before[i] != after.value(i))
                return u"was changed: "_s + before[i].section(u':', 0, 0);
        return {};
    }

    std::map<Engine, std::unique_ptr<TestDatabase>> m_tests;
    TestDatabase *m_test = nullptr;
    QTemporaryDir m_folder;
};

void CliBadRulesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

/// One workspace for each database: what is refused leaves it as it was.
void CliBadRulesTest::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    auto &test = m_tests[engine];
    if (!test) {
        test = std::make_unique<TestDatabase>(engine);
        m_test = test.get();
        QCOMPARE(run(u"workspace create "_s + m_test->url() + u" --sample --leads 20"_s).exitCode, 0);
    }
    m_test = test.get();
}

void CliBadRulesTest::conditionsAreRefused_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &condition, const QString &code, const QStringList &words) {
        QTest::newRow(name) << condition << code << words;
    };
    const QString field = u"condition.unknownField"_s;
    const QString value = u"condition.value"_s;
    const QString syntax = u"condition.syntax"_s;
    row("an unknown field", u"hats > 1"_s, field, {u"“hats”"_s, u"at character 1"_s, u"import"_s});
    row("a misspelt field", u"country = DE and employes > 1"_s, field, {u"at character 18"_s, u"employees"_s});
    row("text for a number", u"employees > many"_s, value, {u"“many”"_s, u"at character 13"_s, u"number"_s});
    row("a stage that is none", u"stage = sold"_s, value, {u"“sold”"_s, u"at character 9"_s, u"won"_s});
    row("a day that is none", u"created > 2026-02-30"_s, value, {u"at character 11"_s, u"2026-02-30"_s});
    row("12 is the last level that there is", QString(13, u'(') + u"country = DE"_s + QString(13, u')'),
        u"condition.tooDeep"_s, {u"at character 13"_s, u"at most 12 levels"_s, u"Take apart"_s});
    row("13 times not", u"not "_s.repeated(13) + u"country = DE"_s, u"condition.tooDeep"_s, {u"at most 12 levels"_s});
    row("201 nodes", QStringList(201, u"employees > 1"_s).join(u" or "_s), u"condition.tooLong"_s,
        {u"at most 200"_s, u"at character"_s, u"in (…)"_s});
    row("a quote that is not closed", u"name = \"Ana"_s, syntax, {u"at character 8"_s, u"each quote"_s});
    row("a bracket that is not closed", u"(country = DE"_s, syntax, {u"at character 14"_s, u"bracket is closed"_s});
    row("half a comparison", u"employees >="_s, syntax, {u"at character 13"_s});
    row("two conditions without a word between", u"country = DE employees > 1"_s, syntax, {u"at character 14"_s});
    row("between from high to low", u"employees between 9 and 3"_s, u"condition.range"_s, {u"smaller one first"_s});
    row("less than yes", u"wants_newsletter < yes"_s, u"condition.operator"_s, {u"“<”"_s, u"at character 18"_s});
}

void CliBadRulesTest::conditionsAreRefused()
{
    QFETCH(QString, condition);
    QFETCH(QString, code);
    QFETCH(QStringList, words);
    for (const Document &document : documents) {
        const QString room = QString::fromLatin1(document.room);
        const QString line = room + u" draft "_s + file(written(document, condition));
        const QString wrong = fault(line, code, words + QStringList{u"“the.rule”"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(room + u": "_s + wrong));
    }
}

void CliBadRulesTest::otherRulesAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &line, const QByteArray &contents, const QString &code,
                        const QStringList &words) { QTest::newRow(name) << line << contents << code << words; };
    const QByteArray promise = R"({"commitments": [{"key": "call", "party": "sales", "start": "handedOver",
        "stop": "touched", "target": {"hours": 4}, "calendar": "ours"}], "calendars": {"ours": )";
    row("no open time at all", u"sla draft FILE"_s, promise + R"({"timezone": "Etc/UTC", "hours": {}}}})",
        u"calendar.neverOpen"_s, {u"“ours”"_s, u"366 days"_s, u"Give them hours"_s});
    row("open time that is over", u"sla draft FILE"_s,
        promise + R"({"timezone": "Etc/UTC", "hours": {}, "shifts": {"2019-01-07": [["09:00", "17:00"]]}}}})",
        u"calendar.neverOpen"_s, {u"“call”"_s, u"366 days"_s});
    for (const char *limit : {"--open 0", "--day 0", "--month 0"})
        row(limit, u"route capacity tove "_s + QString::fromLatin1(limit), {}, u"capacity.range"_s,
            {u"1 to 100000"_s, u"left out of the rules"_s});
    row("no catch-all", u"route draft FILE"_s, R"({"rules": [{"key": "de", "condition": "country = DE"}]})",
        u"routing.catchAll"_s, {u"leave out its condition"_s});
    row("a catch-all that lets leads go on", u"route draft FILE"_s,
        R"({"rules": [{"key": "all", "otherwise": "next"}]})", u"routing.catchAll"_s, {u"wait in a queue"_s});
    row("no rules", u"route draft FILE"_s, R"({"rules": []})", u"rules.empty"_s, {});
    row("no clauses", u"definition draft FILE"_s, R"({"clauses": []})", u"rules.empty"_s, {});
    row("a scope that cannot be read", u"route draft FILE"_s, R"({"scope": "stage =", "rules": [{"key": "rest"}]})",
        u"condition.syntax"_s, {u"at character 8"_s});
    row("no points", u"score draft FILE"_s, R"({"fit": [{"key": "f", "condition": "country = DE"}]})", u"rules.key"_s,
        {u"“points”"_s, u"“f”"_s});
    row("the same key twice", u"score draft FILE"_s,
        R"({"fit": [{"key": "f", "condition": "country = DE", "points": 5},
            {"key": "f", "condition": "country = AT", "points": 5}]})",
        u"rules.duplicate"_s, {u"“f”"_s});
}

void CliBadRulesTest::otherRulesAreRefused()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, contents);
    QFETCH(QString, code);
    QFETCH(QStringList, words);
    if (!contents.isEmpty())
        line.replace(u"FILE"_s, file(contents));
    const QString wrong = fault(line, code, words);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// Drafted while the field was there, activated when it is gone, however that came.
void CliBadRulesTest::whatAsksForAFieldThatIsGoneDoesNotCount()
{
    const QString list = writtenTo(m_folder.filePath(u"list.csv"_s), "id,email,hats\nh1,h1@b.example,3\n");
    const QString profile = writtenTo(m_folder.filePath(u"profile.json"_s),
                                      R"({"format": 1, "kind": "leads", "timezone": "Etc/UTC", "externalId": "id",
        "match": ["externalId"], "columns": [{"header": "email", "to": "person.email"},
        {"header": "hats", "custom": {"key": "hats", "type": "number"}}]})");
    const auto imported = run(u"import run %1 --source List --profile %2"_s.arg(list, profile));
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
    QHash<QString, int> versions;
    for (const Document &document : documents) {
        const QString room = QString::fromLatin1(document.room);
        const auto drafted = run(room + u" draft "_s + file(written(document, u"country = DE or hats > 1"_s)));
        QVERIFY2(drafted.exitCode == 0, qPrintable(drafted.errors));
        versions.insert(room, drafted.document[u"version"].toInt());
    }
    {
        auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
        BATON_VERIFY(connection);
        BATON_VERIFY((*connection)->run(u"DELETE FROM custom_field WHERE key = 'hats'"_s));
    }
    for (const Document &document : documents) {
        const QString room = QString::fromLatin1(document.room);
        const QString wrong =
            fault(u"%1 activate --version %2"_s.arg(room).arg(versions.value(room)), u"condition.unknownField"_s,
                  {u"“hats”"_s, u"at character 19"_s, u"“the.rule”"_s, u"import"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(room + u": "_s + wrong));
    }
}

QTEST_GUILESS_MAIN(CliBadRulesTest)
#include "tst_cli_badrules.moc"
