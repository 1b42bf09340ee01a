// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What happened to a lead, in words that people read.
class CliLeadHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<CliWorkspace>(); }
    void aChangeSaysFieldOldAndNew();
    void anImportThatChangedALeadIsTold();
    void whatAnUndoKeepsSaysWhy();
    void aDryRunDoesNotSpeakOfThePast();
    void aFileWithoutRowsLeavesNothingBehind();

private:
    [[nodiscard]] QString plain(const QStringList &arguments) const
    {
        return batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s)} + arguments).output;
    }
    [[nodiscard]] QStringList timelineOf(const QString &lead) const
    {
        QStringList texts;
        const QJsonArray timeline = m_workspace->run({u"leads"_s, u"show"_s, lead}).document[u"timeline"_s].toArray();
        for (const QJsonValue &entry : timeline)
            texts.append(entry[u"text"_s].toString());
        return texts;
    }
    [[nodiscard]] QString mailFile(const QString &name) const
    {
        return writtenTo(m_workspace->path(name), "id,email,at,born\ng1,new@b.example,2020-01-01,1980-02-03\n");
    }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliLeadHistoryTest::aChangeSaysFieldOldAndNew()
{
    const QString profile =
        writtenTo(m_workspace->path(u"budget.json"_s),
                  R"({"format": 1, "kind": "leads", "externalId": "id", "currency": "EUR", "columns": [
            {"header": "email", "to": "person.email"}, {"header": "budget", "custom": {"key": "budget", "type": "money"}}]})");
    QVERIFY(!writtenTo(m_workspace->path(u"b.csv"_s), "id,email,budget\nb1,b1@b.example,1200.50\n").isEmpty());
    const auto imported = m_workspace->run(m_workspace->importing(u"b.csv"_s, u"budget.json"_s));
    QVERIFY2(imported.document[u"created"_s].toInt() == 1, qPrintable(imported.output));
    QCOMPARE(m_workspace->run({u"leads"_s, u"set"_s, u"3"_s, u"budget=99.95"_s}).exitCode, 0);
    QCOMPARE(timelineOf(u"3"_s).first(), u"changed budget: 1200.50 EUR → 99.95 EUR"_s);
    QCOMPARE(m_workspace->run({u"leads"_s, u"set"_s, u"3"_s, u"city=Rio"_s}).exitCode, 0);
    QCOMPARE(timelineOf(u"3"_s).first(), u"changed city: Rio"_s);
}

void CliLeadHistoryTest::anImportThatChangedALeadIsTold()
{
    QCOMPARE(timelineOf(u"1"_s).filter(u"imported"_s), QStringList{u"imported: good.csv #1"_s});
    QVERIFY(!mailFile(u"more.csv"_s).isEmpty());
    QCOMPARE(m_workspace->run(m_workspace->importing(u"more.csv"_s)).document[u"updated"_s].toInt(-1), 1);
    QCOMPARE(timelineOf(u"1"_s).filter(u"imported"_s),
             (QStringList{u"imported: more.csv #2"_s, u"imported: good.csv #1"_s}));
    QCOMPARE(timelineOf(u"2"_s).filter(u"imported"_s), QStringList{u"imported: good.csv #1"_s});
}

void CliLeadHistoryTest::whatAnUndoKeepsSaysWhy()
{
    QCOMPARE(m_workspace->run({u"leads"_s, u"set"_s, u"1"_s, u"notes=Called"_s}).exitCode, 0);
    const QString undone = plain({u"import"_s, u"undo"_s, u"1"_s});
    QVERIFY2(undone.contains(u"L-000001: Somebody worked on it since, so it stays."_s), qPrintable(undone));
}

void CliLeadHistoryTest::aDryRunDoesNotSpeakOfThePast()
{
    const QString profile = writtenTo(m_workspace->path(u"owners.json"_s),
                                      R"({"format": 1, "kind": "leads", "createUsers": true, "columns": [
            {"header": "email", "to": "person.email"}, {"header": "rep", "to": "owner.sales"}]})");
    const QString file = writtenTo(m_workspace->path(u"o.csv"_s), "email,rep\no@b.example,Zoe\n");
    const QStringList run{u"import"_s, u"run"_s, file, u"--source"_s, u"Fair"_s, u"--profile"_s, profile};
    const QString planned = plain(run + QStringList{u"--dry-run"_s});
    QVERIFY2(planned.contains(u"“Fair” is new. It would be added"_s), qPrintable(planned));
    QVERIFY2(planned.contains(u"1 inactive users would be added"_s), qPrintable(planned));
    QVERIFY2(!planned.contains(u"was added"_s) && !planned.contains(u"were added"_s), qPrintable(planned));
    const QString done = plain(run);
    QVERIFY2(done.contains(u"“Fair” is new. It was added"_s), qPrintable(done));
    QVERIFY2(done.contains(u"1 inactive users were added"_s), qPrintable(done));
}

void CliLeadHistoryTest::aFileWithoutRowsLeavesNothingBehind()
{
    const QString file = writtenTo(m_workspace->path(u"h.csv"_s), "id,email,at,born\n");
    const QStringList run{
        u"import"_s, u"run"_s, file, u"--source"_s, u"Nobody"_s, u"--profile"_s, m_workspace->path(u"profile.json"_s)};
    const auto imported = m_workspace->run(run);
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(imported.document[u"batch"_s].isNull());
    QCOMPARE(imported.document[u"notes"_s].toArray().size(), 1);
    QCOMPARE(m_workspace->run({u"import"_s, u"list"_s}).document.array().size(), 1);
    QCOMPARE(m_workspace->run({u"sources"_s, u"list"_s}).document.array().size(), 1);
    const QString said = plain(run);
    QVERIFY2(said.contains(u"Nothing was written"_s) && !said.contains(u"dry run"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(CliLeadHistoryTest)
#include "tst_cli_leadhistory.moc"
