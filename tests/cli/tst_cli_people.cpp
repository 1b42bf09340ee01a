// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

class TestCliPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup() { m_test.reset(); }
    void addsAndLists();
    void importsAList();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
    QJsonDocument run(const QStringList &arguments);
    QStringList names(const QString &room);

    std::unique_ptr<TestDatabase> m_test;
    int m_exitCode = 0;
};

void TestCliPeople::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    QProcess process;
    process.start(QStringLiteral(BATONCTL), {u"workspace"_s, u"create"_s, m_test->url()});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

QJsonDocument TestCliPeople::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BATONCTL), QStringList{u"-w"_s, m_test->url(), u"--json"_s} + arguments);
    m_exitCode = process.waitForFinished(60'000) ? process.exitCode() : -1;
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

QStringList TestCliPeople::names(const QString &room)
{
    QStringList names;
    const QJsonArray list = run({room, u"list"_s}).array();
    for (const auto &entry : list)
        names.append(entry[u"name"].toString());
    return names;
}

void TestCliPeople::addsAndLists()
{
    const auto team = run({u"teams"_s, u"add"_s, u"Inside"_s, u"--side"_s, u"tele"_s}).object();
    QCOMPARE(team[u"side"].toString(), u"tele"_s);
    const auto anna = run({u"people"_s, u"add"_s, u"Anna Berg"_s, u"--login"_s, u"anna"_s, u"--role"_s, u"rep"_s,
                           u"--role"_s, u"tele"_s, u"--team"_s, u"inside"_s})
                          .object();
    QCOMPARE(anna[u"roles"].toArray(), (QJsonArray{u"tele"_s, u"rep"_s}));
    QCOMPARE(anna[u"teams"].toArray(), (QJsonArray{u"Inside"_s}));
    QCOMPARE(anna[u"active"].toBool(), true);
    QVERIFY(anna[u"email"].isNull());
    QCOMPARE(run({u"people"_s, u"add"_s, u"Old hand"_s, u"--inactive"_s}).object()[u"active"].toBool(true), false);
    QCOMPARE(names(u"people"_s), (QStringList{u"Anna Berg"_s, u"Old hand"_s}));
    const auto twin = run({u"people"_s, u"add"_s, u"Another"_s, u"--login"_s, u"ANNA"_s}).object();
    QCOMPARE(m_exitCode, 1);
    QCOMPARE(twin[u"error"][u"code"].toString(), u"user.loginTaken"_s);
    run({u"teams"_s, u"add"_s, u"Field"_s, u"--member"_s, u"ANNA berg"_s});
    QCOMPARE(names(u"teams"_s), (QStringList{u"Field"_s, u"Inside"_s}));

    QProcess second;
    second.start(QStringLiteral(BATONCTL), {u"-w"_s, m_test->url(), u"people"_s, u"add"_s, u"ANNA berg"_s});
    QVERIFY(second.waitForFinished(60'000));
    QVERIFY(second.readAllStandardError().contains("ANNA berg"));
    QCOMPARE(second.exitCode(), 0);

    const auto away = run({u"people"_s, u"absence"_s, u"anna"_s, u"2026-12-24"_s, u"2027-01-02"_s}).object();
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(away[u"user"].toString(), u"Anna Berg"_s);
    QCOMPARE(away[u"to"].toString(), u"2027-01-02T00:00:00Z"_s);
}

void TestCliPeople::importsAList()
{
    run({u"teams"_s, u"add"_s, u"Inside"_s});
    run({u"people"_s, u"add"_s, u"Anna"_s});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"colleagues.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Team;Name;E-mail no one reads;Email;Roles\n"
               ";anna;x;;tele\n"
               "Inside;Bob;x;bob@acme.example;tele, rep\n"
               ";Eve;x;eve@acme.example;boss\n"
               "Outside;Max;x;max@acme.example;\n");
    file.close();
    const QStringList import{u"people"_s, u"import"_s, file.fileName()};
    const auto planned = run(import + QStringList{u"--dry-run"_s}).object();
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(names(u"people"_s), QStringList{u"Anna"_s});
    const auto first = run(import).object();
    QCOMPARE(planned, first);
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(first[u"rows"].toInt(), 4);
    QCOMPARE(first[u"created"].toInt(), 1);
    QCOMPARE(first[u"unchanged"].toInt(), 1);
    QCOMPARE(first[u"rejected"].toInt(), 2);
    QCOMPARE(first[u"rejects"][0][u"code"].toString(), u"role.unknown"_s);
    QCOMPARE(first[u"rejects"][0][u"line"].toInt(), 4);
    QCOMPARE(first[u"rejects"][1][u"code"].toString(), u"team.unknown"_s);
    QCOMPARE(first[u"rejects"][1][u"line"].toInt(), 5);
    QCOMPARE(run(import).object()[u"created"].toInt(), 0);
    QCOMPARE(names(u"people"_s), (QStringList{u"Anna"_s, u"Bob"_s}));
}

void TestCliPeople::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");

    QTest::newRow("an unknown role") << QStringList{u"people"_s, u"add"_s, u"Bob"_s, u"--role"_s, u"boss"_s}
                                     << u"role.unknown"_s;
    QTest::newRow("an unknown team") << QStringList{u"people"_s, u"add"_s, u"Bob"_s, u"--team"_s, u"none"_s}
                                     << u"team.unknown"_s;
    QTest::newRow("an unknown zone") << QStringList{u"people"_s, u"add"_s, u"Bob"_s, u"--zone"_s, u"none"_s}
                                     << u"user.zone"_s;
    QTest::newRow("a blank name") << QStringList{u"people"_s, u"add"_s, u" "_s} << u"user.nameMissing"_s;
    QTest::newRow("the absence of nobody")
        << QStringList{u"people"_s, u"absence"_s, u"bob"_s, u"2026-01-01"_s, u"2026-01-02"_s} << u"user.unknown"_s;
    QTest::newRow("a member nobody knows")
        << QStringList{u"teams"_s, u"add"_s, u"A"_s, u"--member"_s, u"bob"_s} << u"user.unknown"_s;
    const QString nameless = m_folder.filePath(u"nameless.csv"_s);
    QFile file(nameless);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,team\nanna@acme.example,Inside\n");
    file.close();
    QTest::newRow("a list without names") << QStringList{u"people"_s, u"import"_s, nameless} << u"people.nameColumn"_s;
    QTest::newRow("a list that is not there")
        << QStringList{u"people"_s, u"import"_s, u"/none.csv"_s} << u"file.missing"_s;
}

void TestCliPeople::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const auto answer = run(arguments).object();
    QCOMPARE(m_exitCode, 1);
    QCOMPARE(answer[u"error"][u"code"].toString(), code);
    QCOMPARE(names(u"people"_s), QStringList());
    QCOMPARE(names(u"teams"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_cli_people.moc"
