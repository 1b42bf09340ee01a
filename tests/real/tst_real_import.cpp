// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batonctlrun.h"
#include "realdata.h"
#include "testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QString mqlFile = u"olist/olist_marketing_qualified_leads_dataset.csv"_s;
const QString dealsFile = u"olist/olist_closed_deals_dataset.csv"_s;
const QString xEducationFile = u"x_education/variants/Leads_raw_38col_trailing_empty.csv"_s;
const QString bankFile = u"bank_marketing/bank-additional.csv"_s;

QString profile(const QString &name)
{
    return testFile(u"real/profiles/"_s + name);
}

/// "rows 842: 0 created, 842 updated, 0 unchanged, 0 rejected, 1 warned, 41 users".
QString summaryOf(const QJsonObject &result)
{
    return u"rows %1: %2 created, %3 updated, %4 unchanged, %5 rejected, %6 warned, %7 users"_s
        .arg(result[u"rows"_s].toInt(-1))
        .arg(result[u"created"_s].toInt(-1))
        .arg(result[u"updated"_s].toInt(-1))
        .arg(result[u"unchanged"_s].toInt(-1))
        .arg(result[u"rejected"_s].toInt(-1))
        .arg(result[u"warned"_s].toInt(-1))
        .arg(result[u"usersCreated"_s].toInt(-1));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workspace driven by the command line.
class Driven
{
public:
    explicit Driven(Engine engine)
        : m_place(engine)
    {
        run({u"workspace"_s, u"create"_s, m_place.url()});
    }

    QJsonDocument run(const QStringList &arguments)
    {
        const BatonctlRun done = batonctl(QStringList{u"-w"_s, m_place.url(), u"--json"_s} + arguments);
        if (done.exitCode != 0)
            QTest::qFail(qPrintable(arguments.join(u' ') + u": "_s + done.output + done.errors), __FILE__, __LINE__);
        return done.document;
    }

    QJsonObject import(const QString &file, const QString &source, const QString &profileName,
                       const QStringList &more = {})
    {
        return run(QStringList{u"import"_s, u"run"_s, file, u"--source"_s, source, u"--profile"_s, profile(profileName)}
                   + more)
            .object();
    }

private:
    TestDatabase m_place;
};

} // namespace

/// Real files, imported by the command line into both databases.
class RealImportTest : public QObject
{
    Q_OBJECT

private slots:
    void olist_data() { TestDatabase::addEngineRows(); }
    void olist();
    void undoOfDealsKeepsWhatWasEdited_data() { TestDatabase::addEngineRows(); }
    void undoOfDealsKeepsWhatWasEdited();
    void xEducation_data() { TestDatabase::addEngineRows(); }
    void xEducation();
    void bank_data() { TestDatabase::addEngineRows(); }
    void bank();
    void bothDatabasesAnswerAlike();
};

void RealImportTest::olist()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    BATON_NEEDS_REAL_DATA(mql, mqlFile);
    BATON_NEEDS_REAL_DATA(deals, dealsFile);
    Driven workspace(engine);
    QCOMPARE(summaryOf(workspace.import(mql, u"Olist"_s, u"olist-mql.json"_s)),
             u"rows 8000: 8000 created, 0 updated, 0 unchanged, 0 rejected, 0 warned, 0 users"_s);
    const QJsonObject planned = workspace.import(deals, u"Olist"_s, u"olist-deals.json"_s, {u"--dry-run"_s});
    const QString expected = u"rows 842: 0 created, 842 updated, 0 unchanged, 0 rejected, 1 warned, 41 users"_s;
    QCOMPARE(summaryOf(planned), expected);
    QVERIFY(planned[u"batch"_s].isNull());
    const QJsonObject done = workspace.import(deals, u"Olist"_s, u"olist-deals.json"_s);
    QCOMPARE(summaryOf(done), expected);
    const QJsonObject warning = done[u"warnings"_s][0].toObject();
    QCOMPARE(warning[u"code"_s].toString(), u"stage.inconsistent"_s);
    QCOMPARE(warning[u"column"_s].toString(), u"won_date"_s);
    QCOMPARE(warning[u"line"_s].toInt(), 669);

    QCOMPARE(summaryOf(workspace.import(deals, u"Olist"_s, u"olist-deals.json"_s)),
             u"rows 842: 0 created, 0 updated, 842 unchanged, 0 rejected, 0 warned, 0 users"_s);
    QCOMPARE(summaryOf(workspace.import(mql, u"Olist"_s, u"olist-mql.json"_s)),
             u"rows 8000: 0 created, 0 updated, 8000 unchanged, 0 rejected, 0 warned, 0 users"_s);
    const QJsonObject info = workspace.run({u"workspace"_s, u"info"_s}).object();
    QCOMPARE(info[u"leads"_s].toInt(), 8000);
    QCOMPARE(info[u"accounts"_s].toInt(), 0);
    QCOMPARE(info[u"interests"_s].toInt(), 8000);
    QCOMPARE(info[u"users"_s].toInt(), 41);
    const QJsonObject check = workspace.run({u"workspace"_s, u"check"_s}).object();
    QVERIFY(check[u"ok"_s].toBool());
    QCOMPARE(check[u"warnings"_s].toArray().size(), 1);
}

void RealImportTest::undoOfDealsKeepsWhatWasEdited()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    BATON_NEEDS_REAL_DATA(mql, mqlFile);
    BATON_NEEDS_REAL_DATA(deals, dealsFile);
    Driven workspace(engine);
    workspace.import(mql, u"Olist"_s, u"olist-mql.json"_s);
    const QJsonObject done = workspace.import(deals, u"Olist"_s, u"olist-deals.json"_s);
    const QJsonArray won =
        workspace.run({u"leads"_s, u"list"_s, u"--where"_s, u"stage = won"_s, u"--limit"_s, u"2"_s}).array();
    const QString first = won[0][u"no"_s].toString();
    const QString second = won[1][u"no"_s].toString();
    workspace.run({u"leads"_s, u"set"_s, first, u"business_segment=kept"_s});
    workspace.run({u"leads"_s, u"set"_s, second, u"owner.sales="_s});

    const QJsonObject undone =
        workspace.run({u"import"_s, u"undo"_s, QString::number(done[u"batch"_s].toInt())}).object();
    QCOMPARE(undone[u"deleted"_s].toInt(), 0);
    QCOMPARE(undone[u"reverted"_s].toInt(), 842);
    QStringList kept;
    const QJsonArray keptArray = undone[u"kept"_s].toArray();
    for (const QJsonValue &one : keptArray)
        kept.append(u"L-%1 %2"_s.arg(one[u"record"_s].toInt(), 6, 10, QChar(u'0')).arg(one[u"field"_s].toString()));
    std::ranges::sort(kept);
    QStringList expected{first + u" business_segment"_s, second + u" owner.sales"_s};
    std::ranges::sort(expected);
    QCOMPARE(kept, expected);
    QCOMPARE(workspace.run({u"leads"_s, u"count"_s, u"--where"_s, u"stage = won"_s}).object()[u"count"_s].toInt(), 0);
    QCOMPARE(workspace.run({u"leads"_s, u"count"_s, u"--where"_s, u"stage = mql"_s}).object()[u"count"_s].toInt(),
             8000);
    QCOMPARE(workspace.run({u"workspace"_s, u"info"_s}).object()[u"users"_s].toInt(), 0);
    QVERIFY(workspace.run({u"workspace"_s, u"check"_s}).object()[u"ok"_s].toBool());
}

void RealImportTest::xEducation()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    BATON_NEEDS_REAL_DATA(leads, xEducationFile);
    Driven workspace(engine);
    const QJsonObject first = workspace.import(leads, u"X Education"_s, u"x-education.json"_s);
    QCOMPARE(summaryOf(first), u"rows 9240: 9240 created, 0 updated, 0 unchanged, 0 rejected, 7 warned, 0 users"_s);
    const QJsonArray warnings = first[u"warnings"_s].toArray();
    QVERIFY(std::ranges::all_of(warnings,
                                [](const QJsonValue &warning) { return warning[u"code"_s] == u"country.unparsed"_s; }));
    const QJsonArray notes = first[u"notes"_s].toArray();
    QVERIFY(std::ranges::any_of(notes, [](const QJsonValue &note) { return note[u"code"_s] == u"columns.ignored"_s; }));
    const auto count = [&](const QString &condition) {
        return workspace.run({u"leads"_s, u"count"_s, u"--where"_s, condition}).object()[u"count"_s].toInt();
    };
    QCOMPARE(count(u"stage = won"_s), 3561);
    QCOMPARE(count(u"stage = lost"_s), 5679);
    QCOMPARE(count(u"channel = google"_s), 2873);
    QCOMPARE(count(u"channel is missing"_s), 36);
    QCOMPARE(count(u"specialization = Select"_s), 0);

    // The same without the empty column at the end: the profile reads it all the same.
    QTemporaryDir directory;
    QByteArray shorter;
    const QList<QByteArray> lines = contentsOf(leads).split('\n');
    for (const QByteArray &line : lines) {
        const bool hasReturn = line.endsWith('\r');
        QByteArray kept = hasReturn ? line.chopped(1) : line;
        if (kept.endsWith(','))
            kept.chop(1);
        shorter += kept + (hasReturn ? "\r\n" : "\n");
    }
    const QString file = writtenTo(directory.filePath(u"shorter.csv"_s), shorter.chopped(1));
    QCOMPARE(summaryOf(workspace.import(file, u"X Education"_s, u"x-education.json"_s)),
             u"rows 9240: 0 created, 0 updated, 9240 unchanged, 0 rejected, 7 warned, 0 users"_s);
}

void RealImportTest::bank()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    BATON_NEEDS_REAL_DATA(calls, bankFile);
    Driven workspace(engine);
    QCOMPARE(summaryOf(workspace.import(calls, u"Bank"_s, u"bank.json"_s)),
             u"rows 4119: 4119 created, 0 updated, 0 unchanged, 0 rejected, 0 warned, 0 users"_s);
    QTemporaryDir directory;
    QByteArray content = contentsOf(calls).trimmed();
    const QByteArray last = content.mid(content.lastIndexOf('\n') + 1);
    content += '\n' + last + '\n' + last + '\n';
    const QString longer = writtenTo(directory.filePath(u"longer.csv"_s), content);
    QCOMPARE(summaryOf(workspace.import(longer, u"Bank"_s, u"bank.json"_s)),
             u"rows 4121: 2 created, 0 updated, 4119 unchanged, 0 rejected, 0 warned, 0 users"_s);
    QCOMPARE(summaryOf(workspace.import(longer, u"Bank"_s, u"bank.json"_s)),
             u"rows 4121: 0 created, 0 updated, 4121 unchanged, 0 rejected, 0 warned, 0 users"_s);
    QCOMPARE(workspace.run({u"workspace"_s, u"info"_s}).object()[u"leads"_s].toInt(), 4121);
}

void RealImportTest::bothDatabasesAnswerAlike()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    BATON_NEEDS_REAL_DATA(mql, mqlFile);
    BATON_NEEDS_REAL_DATA(deals, dealsFile);
    Driven file(Engine::Sqlite);
    Driven server(Engine::Postgresql);
    for (Driven *workspace : {&file, &server}) {
        workspace->import(mql, u"Olist"_s, u"olist-mql.json"_s);
        workspace->import(deals, u"Olist"_s, u"olist-deals.json"_s);
    }
    const QList<QStringList> questions{
        {u"leads"_s, u"list"_s, u"--limit"_s, u"200"_s},
        {u"leads"_s, u"list"_s, u"--sort"_s, u"-score,name"_s, u"--limit"_s, u"50"_s},
        {u"leads"_s, u"list"_s, u"--where"_s, u"stage = won and channel = social"_s, u"--columns"_s,
         u"no,channel,business_segment,owner.tele"_s},
        {u"leads"_s, u"count"_s, u"--where"_s, u"channel is missing"_s},
        {u"--now"_s, u"2026-01-01"_s, u"funnel"_s, u"report"_s},
        {u"--now"_s, u"2026-01-01"_s, u"funnel"_s, u"report"_s, u"--by"_s, u"channel"_s},
        {u"--now"_s, u"2018-03-01"_s, u"funnel"_s, u"report"_s, u"--by"_s, u"month"_s},
        {u"--now"_s, u"2026-01-01"_s, u"funnel"_s, u"report"_s, u"--by"_s, u"owner.sales"_s},
    };
    for (const QStringList &question : questions)
        QCOMPARE(server.run(question).toJson(), file.run(question).toJson());
    QJsonObject here = file.run({u"workspace"_s, u"info"_s}).object();
    QJsonObject there = server.run({u"workspace"_s, u"info"_s}).object();
    here.remove(u"engine"_s);
    there.remove(u"engine"_s);
    QCOMPARE(there, here);
    // Each workspace learnt it at another moment; all else is the same.
    for (const QString &number : {u"1"_s, u"6358"_s, u"8000"_s}) {
        QJsonObject one = file.run({u"leads"_s, u"show"_s, number}).object();
        QJsonObject other = server.run({u"leads"_s, u"show"_s, number}).object();
        for (QJsonObject *lead : {&one, &other}) {
            QJsonObject fields = lead->value(u"fields"_s).toObject();
            fields.remove(u"updated"_s);
            lead->insert(u"fields"_s, fields);
            QJsonArray timeline;
            const QJsonArray dated = lead->value(u"timeline"_s).toArray();
            for (const QJsonValue &entry : dated)
                timeline.append(QJsonObject{{u"kind"_s, entry[u"kind"_s]}, {u"text"_s, entry[u"text"_s]}});
            lead->insert(u"timeline"_s, timeline);
        }
        QCOMPARE(other, one);
    }
}

QTEST_GUILESS_MAIN(RealImportTest)
#include "tst_real_import.moc"
