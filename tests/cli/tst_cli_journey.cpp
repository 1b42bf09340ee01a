// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"
#include "testdatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// BATON_JOURNEY_LEADS, else what the everyday run has time for.
qint64 askedLeads()
{
    const int asked = qEnvironmentVariableIntValue("BATON_JOURNEY_LEADS");
    return asked > 0 ? asked : 600;
}

QJsonObject lineOf(const QJsonValue &lines, const QString &key)
{
    const QJsonArray all = lines.toArray();
    for (const QJsonValue &line : all)
        if (line[u"key"] == key)
            return line.toObject();
    return {};
}

} // namespace

/// The whole way of a lead by the command line alone: score, qualify, route, hand over, respond; and each report says
/// what was done.
class CliJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void fromTheScoreToTheAnswer_data() { TestDatabase::addEngineRows(); }
    void fromTheScoreToTheAnswer();

private:
    BatonctlRun run(const QString &words)
    {
        QElapsedTimer timer;
        timer.start();
        const BatonctlRun ran =
            batonctl(QStringList{u"-w"_s, m_test->url(), u"--json"_s} + QProcess::splitCommand(words));
        if (timer.elapsed() > 2000)
            qInfo("%8.1f s  %s", static_cast<double>(timer.elapsed()) / 1000, qPrintable(words));
        if (ran.exitCode != 0)
            qWarning("%s\n%s", qPrintable(words), qPrintable(ran.errors));
        return ran;
    }
    QJsonObject object(const QString &words) { return run(words).document.object(); }
    qint64 counted(const QString &condition)
    {
        return object(u"leads count --where \"%1\""_s.arg(condition))[u"count"].toInteger(-1);
    }
    QJsonObject stage(const QString &key) { return lineOf(object(u"funnel report"_s)[u"stages"], key); }
    void scores();
    void qualifies();
    void routes();
    void responds();

    std::unique_ptr<TestDatabase> m_test;
    QJsonObject m_ledger; ///< Of what the sample brought along.
    QStringList m_routed; ///< Those that route run handed to tele.
};

void CliJourneyTest::fromTheScoreToTheAnswer()
{
    QFETCH(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    QCOMPARE(
        object(u"workspace create %1 --sample --leads %2"_s.arg(m_test->url()).arg(askedLeads()))[u"leads"].toInteger(),
        askedLeads());
    for (const auto step :
         {&CliJourneyTest::scores, &CliJourneyTest::qualifies, &CliJourneyTest::routes, &CliJourneyTest::responds}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(object(u"workspace check"_s)[u"ok"].toBool());
}

void CliJourneyTest::scores()
{
    QCOMPARE(counted(u"score is missing"_s), qint64(0)); // The sample comes with scores, as of its own now.
    const QJsonObject scored = object(u"score run"_s);
    QCOMPARE(scored[u"scored"].toInteger(), askedLeads());
    QVERIFY(!scored[u"activated"].toBool());
    QCOMPARE(counted(u"score is missing"_s), qint64(0));
    const QString best = run(u"leads list --sort=-score --limit 1"_s).document[0][u"no"].toString();
    const QJsonObject shown = object(u"score show "_s + best);
    double sum = 0;
    const QJsonArray contributions = shown[u"contributions"].toArray();
    for (const QJsonValue &one : contributions)
        sum += one[u"value"].toDouble();
    QVERIFY(std::abs(sum - shown[u"fit"].toDouble() - shown[u"engagement"].toDouble()) < 0.001);
    QCOMPARE(shown[u"stored"][u"score"], shown[u"score"]);
}

void CliJourneyTest::qualifies()
{
    const QJsonObject definition = object(u"definition show"_s); // Both sides of the sample have signed it.
    QCOMPARE(definition[u"state"].toString(), u"active"_s);
    QCOMPARE(definition[u"signatures"].toArray().size(), 2);
    const QJsonObject before = stage(u"mql"_s);
    const qint64 qualified = object(u"definition run"_s)[u"qualified"].toInteger();
    QVERIFY(qualified > 0);
    const QJsonObject after = stage(u"mql"_s);
    QCOMPARE(after[u"stock"].toInteger(), before[u"stock"].toInteger() + qualified);
    QVERIFY(after[u"entered"].toInteger() <= before[u"entered"].toInteger() + qualified);
    QCOMPARE(object(u"definition run"_s)[u"qualified"].toInteger(), qint64(0));
}

void CliJourneyTest::routes()
{
    m_ledger = object(u"handoff ledger"_s);
    QVERIFY(m_ledger[u"total"].toInteger() > 0);
    const QString unowned = u"stage in (mql, tql) and owner.sales is missing and (stage = tql or owner is missing)"_s;
    const qint64 waiting = counted(unowned);
    const QJsonArray some =
        run(u"leads list --where \"stage = mql and owner is missing\" --sort no --limit 400"_s).document.array();
    QSet<QString> owned;
    const QJsonArray before =
        run(u"leads list --limit 100000 --where \"stage in (mql, tql) and (owner.sales is not missing or (stage = mql "
            "and owner is not missing))\""_s)
            .document.array();
    for (const QJsonValue &lead : before)
        owned.insert(lead[u"no"].toString());
    const QJsonArray handoffsBefore = run(u"handoff list"_s).document.array();
    QMap<QString, qint64> roundsBefore;
    for (const QJsonValue &handoff : handoffsBefore)
        ++roundsBefore[handoff[u"no"].toString()];
    const QJsonObject routed = object(u"route run"_s);
    // Besides those without an owner, those that qualified again and still had their former one.
    qint64 again = 0;
    const QJsonArray handoffs = run(u"handoff list"_s).document.array();
    QMap<QString, qint64> rounds;
    for (const QJsonValue &handoff : handoffs)
        ++rounds[handoff[u"no"].toString()];
    for (auto round = rounds.cbegin(); round != rounds.cend(); ++round)
        if (owned.contains(round.key()))
            again += round.value() - roundsBefore.value(round.key());
    QCOMPARE(routed[u"assigned"].toInteger(), waiting + again);
    QCOMPARE(handoffs.size() - handoffsBefore.size(), waiting + again);
    QCOMPARE(counted(unowned), qint64(0));
    qint64 given = 0;
    const QJsonObject shares = routed[u"byOwner"].toObject();
    for (const QJsonValue &share : shares)
        given += share.toInteger();
    QCOMPARE(given, waiting + again);
    QCOMPARE(object(u"handoff ledger"_s)[u"total"].toInteger(), m_ledger[u"total"].toInteger() + waiting + again);

    for (const QJsonValue &lead : some) {
        if (m_routed.size() == 8)
            break;
        const QString no = lead[u"no"].toString();
        const QJsonObject explained = object(u"route explain "_s + no);
        QVERIFY(explained[u"stored"].toBool() && !explained[u"waiting"].toBool());
        QCOMPARE(run(u"leads list --where \"no = %1\""_s.arg(no)).document[0][u"owner"], explained[u"chosen"]);
        if (explained[u"side"] == u"tele"_s)
            m_routed.append(no);
    }
    QCOMPARE(m_routed.size(), 8);
}

/// Of eight leads, three are accepted, two rejected, one is returned, one is called and one is left alone.
void CliJourneyTest::responds()
{
    const QJsonObject ledgerBefore = object(u"handoff ledger"_s);
    const QJsonObject slaBefore = object(u"sla report"_s);
    const QJsonObject talBefore = stage(u"tal"_s);
    const QJsonObject nurtureBefore = stage(u"nurture"_s);
    // An answer is somebody's: of the login in a shared workspace, of whom one names in a file.
    const QString login = qEnvironmentVariable("PGUSER", u"postgres"_s);
    QCOMPARE(run(u"people add \"Signed In\" --role ops --login "_s + login).exitCode, 0);
    const QStringList answers{u"handoff accept %1"_s,
                              u"handoff accept %1"_s,
                              u"handoff accept %1"_s,
                              u"handoff reject %1 --reason notReady"_s,
                              u"handoff reject %1 --reason notReady --note \"Budget next year\""_s,
                              u"handoff return %1 --note \"Which country?\""_s,
                              u"touch log %1 --kind call --disposition connected --side tele"_s};
    for (qsizetype i = 0; i < answers.size(); ++i)
        QCOMPARE(run(u"--as %1 "_s.arg(login) + answers[i].arg(m_routed[i])).exitCode, 0);

    const QJsonObject ledger = object(u"handoff ledger"_s);
    const auto change = [&](const QString &bucket) {
        return ledger[bucket].toInteger() - ledgerBefore[bucket].toInteger();
    };
    QCOMPARE(change(u"rejected"_s), qint64(2));
    QCOMPARE(change(u"returned"_s), qint64(1));
    QCOMPARE(change(u"worked"_s), qint64(1));
    QCOMPARE(change(u"pending"_s), qint64(-4));
    QCOMPARE(change(u"total"_s), qint64(0));
    const QJsonObject sla = object(u"sla report"_s);
    for (const QString &key : {u"total"_s, u"rejected"_s, u"returned"_s, u"worked"_s, u"pending"_s, u"expired"_s,
                               u"acceptedUntouched"_s, u"orphaned"_s})
        QCOMPARE(sla[u"handoffs"][key], ledger[key]);
    const auto met = [&](const QJsonObject &report, const QString &commitment) {
        return lineOf(report[u"commitments"], commitment)[u"met"].toInteger();
    };
    QCOMPARE(met(sla, u"tele.answer"_s), met(slaBefore, u"tele.answer"_s) + 6);
    QCOMPARE(met(sla, u"tele.touch"_s), met(slaBefore, u"tele.touch"_s) + 1);
    const auto clocks = run(u"sla clocks "_s + m_routed.first()).document.array();
    QVERIFY(std::ranges::any_of(clocks, [](const QJsonValue &clock) {
        return clock[u"commitment"] == u"tele.answer"_s && clock[u"state"] == u"met"_s;
    }));
    QCOMPARE(stage(u"tal"_s)[u"stock"].toInteger(), talBefore[u"stock"].toInteger() + 3);
    QCOMPARE(stage(u"nurture"_s)[u"stock"].toInteger(), nurtureBefore[u"stock"].toInteger() + 2);
    const auto left = run(u"handoff list --bucket pending"_s).document.array();
    QVERIFY(std::ranges::any_of(left, [&](const QJsonValue &one) { return one[u"no"].toString() == m_routed.last(); }));
}

QTEST_GUILESS_MAIN(CliJourneyTest)
#include "tst_cli_journey.moc"
