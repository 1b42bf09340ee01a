// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// "a b 'c d'" as arguments; quotes keep words together.
QStringList words(const QString &line)
{
    return QProcess::splitCommand(QString(line).replace(u'\'', u'"'));
}

QStringList columnOf(const QJsonArray &rows, const QString &key)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values.append(row[key].toString());
    return values;
}

} // namespace

/// From hand-off to outcome through the command line alone. The workspace's hours are Monday to Friday 09:00–17:00 in
/// UTC; 2020-01-06 is a Monday.
class CliHandoffTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOverAcceptsAndWorks();
    void rejectsAndReturns();
    void findsLeadsByTheirTouches();
    void takesATouchBack();
    void takesAnAnswerBack_data();
    void takesAnAnswerBack();
    void somebodyAnswers();
    void claimsForTheRightSide();
    void whatEndsWaitsForNobody();
    void findsWhatIsInLimbo();
    void plansWhatIsNext();
    void saysWhyNot_data();
    void saysWhyNot();
    void speaksToPeople();

private:
    BatonctlRun at(const QString &now, const QString &line) const
    {
        return m_workspace->run(QStringList{u"--now"_s, now, u"--as"_s, u"anna"_s} + words(line));
    }
    BatonctlRun asBert(const QString &now, const QString &line) const
    {
        return m_workspace->run(QStringList{u"--now"_s, now, u"--as"_s, u"bert"_s} + words(line));
    }
    QString ledger(const QString &now) const;

    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliHandoffTest::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QCOMPARE(m_workspace->run(words(u"people add Anna --login anna --role rep"_s)).exitCode, 0);
    QCOMPARE(m_workspace->run(words(u"people add Bert --login bert --role tele"_s)).exitCode, 0);
    QCOMPARE(m_workspace->run(words(u"people add Carl --inactive"_s)).exitCode, 0);
}

/// "pending 1" and so on, then the rate.
QString CliHandoffTest::ledger(const QString &now) const
{
    const QJsonObject counts = at(now, u"handoff ledger"_s).document.object();
    QStringList parts;
    int sum = 0;
    for (const auto &key : {u"rejected"_s, u"returned"_s, u"worked"_s, u"acceptedUntouched"_s, u"expired"_s,
                            u"orphaned"_s, u"pending"_s}) {
        sum += counts[key].toInt();
        if (counts[key].toInt() > 0)
            parts.append(key + u' ' + QString::number(counts[key].toInt()));
    }
    if (sum != counts[u"total"_s].toInt(-1))
        return u"does not add up"_s;
    const QJsonValue rate = counts[u"noFollowUpRate"_s];
    return parts.join(u", "_s) + QString(u" | "_s) + (rate.isNull() ? u"–"_s : QString::number(rate.toDouble()));
}

void CliHandoffTest::handsOverAcceptsAndWorks()
{
    const auto given = at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna --note 'Wants a demo'"_s);
    QVERIFY2(given.exitCode == 0, qPrintable(given.output));
    QCOMPARE(given.document[u"respondDueAt"_s].toString(), u"2020-01-07T10:00:00Z"_s);
    QCOMPARE(given.document[u"touchDueAt"_s].toString(), u"2020-01-08T10:00:00Z"_s);
    QCOMPARE(ledger(u"2020-01-07T10:00"_s), u"pending 1 | –"_s);
    QCOMPARE(ledger(u"2020-01-07T10:01"_s), u"expired 1 | 1"_s);
    const auto accepted = at(u"2020-01-06T11:00"_s, u"handoff accept L-000001"_s);
    QVERIFY2(accepted.exitCode == 0, qPrintable(accepted.output));
    QCOMPARE(accepted.document[u"stage"_s].toString(), u"sal"_s);
    QCOMPARE(ledger(u"2020-01-08T10:01"_s), u"acceptedUntouched 1 | 1"_s);
    const auto logged =
        at(u"2020-01-08T12:00"_s, u"touch log L-000001 --kind call --disposition connected --note 'Demo on Friday'"_s);
    QVERIFY2(logged.exitCode == 0, qPrintable(logged.output));
    QCOMPARE(logged.document[u"side"_s].toString(), u"sales"_s);
    QCOMPARE(ledger(u"2020-01-08T11:59"_s), u"acceptedUntouched 1 | 1"_s);
    QCOMPARE(ledger(u"2020-01-08T12:00"_s), u"worked 1 | 0"_s);
    const auto listed = at(u"2020-01-08T12:00"_s, u"handoff list --bucket worked"_s).document.array();
    QCOMPARE(columnOf(listed, u"owner"_s), QStringList{u"Anna"_s});
    QCOMPARE(columnOf(listed, u"firstTouchAt"_s), QStringList{u"2020-01-08T12:00:00Z"_s});
    QVERIFY(at(u"2020-01-08T12:00"_s, u"handoff list --bucket pending"_s).document.array().isEmpty());
    const auto timeline = at(u"2020-01-09"_s, u"leads show 1"_s).document[u"timeline"_s].toArray();
    QStringList told = columnOf(timeline, u"text"_s);
    QVERIFY(told.contains(u"call, connected, Demo on Friday (Anna)"_s));
    QVERIFY(told.contains(u"accepted: sales (Anna)"_s));
    QVERIFY(told.contains(u"handedOver: sales (Anna)"_s));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliHandoffTest::rejectsAndReturns()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 2 --to tele"_s).exitCode, 0);
    QCOMPARE(ledger(u"2020-01-06T10:00"_s), u"orphaned 1, pending 1 | 1"_s);
    QCOMPARE(refusalFault(at(u"2020-01-06T10:30"_s, u"handoff claim 2"_s), u"invalid"_s, u"handoff.otherSide"_s),
             QString());
    QCOMPARE(refusalFault(asBert(u"2020-01-06T09:30"_s, u"handoff claim 2"_s), u"invalid"_s, u"handoff.beforeHanded"_s),
             QString());
    const auto claimed = asBert(u"2020-01-06T10:30"_s, u"handoff claim 2"_s);
    QVERIFY2(claimed.exitCode == 0, qPrintable(claimed.output));
    QCOMPARE(ledger(u"2020-01-06T10:30"_s), u"pending 2 | –"_s);
    const auto rejected = at(u"2020-01-06T11:00"_s, u"handoff reject 1 --reason notReady --note 'Budget next year'"_s);
    QCOMPARE(rejected.document[u"stage"_s].toString(), u"nurture"_s);
    QCOMPARE(rejected.document[u"reason"_s].toString(), u"notReady"_s);
    QCOMPARE(refusalFault(at(u"2020-01-06T11:00"_s, u"handoff return 2 --note 'Who?'"_s), u"invalid"_s,
                          u"handoff.otherSide"_s),
             QString());
    const auto returned = asBert(u"2020-01-06T11:00"_s, u"handoff return 2 --note 'Which country?'"_s);
    QCOMPARE(returned.document[u"stage"_s].toString(), u"info_requested"_s);
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"rejected 1, returned 1 | 0"_s);
    const auto grouped = at(u"2020-01-06T12:00"_s, u"handoff ledger --by party"_s).document[u"groups"_s].toArray();
    QCOMPARE(columnOf(grouped, u"value"_s), (QStringList{u"sales"_s, u"tele"_s}));
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliHandoffTest::findsLeadsByTheirTouches()
{
    const auto count = [&](const QString &now, const QString &condition) {
        const auto run = at(now, u"leads count --where '"_s + condition + u'\'');
        return run.exitCode == 0 ? run.document[u"count"_s].toInt() : -1;
    };
    QCOMPARE(count(u"2020-02-01"_s, u"count(call, 30d) >= 1"_s), 0);
    QCOMPARE(at(u"2020-02-01T10:00"_s, u"touch log 1 --kind call --disposition noAnswer"_s).exitCode, 0);
    QCOMPARE(at(u"2020-02-02T10:00"_s, u"touch log 1 --kind note --note 'Ask in March'"_s).exitCode, 0);
    QCOMPARE(count(u"2020-02-02T10:00"_s, u"count(call, 30d) >= 1"_s), 1);
    QCOMPARE(count(u"2020-02-02T10:00"_s, u"count(note) = 1"_s), 1);
    QCOMPARE(count(u"2020-02-02T10:00"_s, u"count(meeting) = 0"_s), CliWorkspace::leads);
    QCOMPARE(count(u"2020-02-02T10:00"_s, u"last(call) within 2d"_s), 1);
    QCOMPARE(count(u"2020-04-01"_s, u"count(call, 30d) >= 1"_s), 0);
    QCOMPARE(count(u"2020-02-03T10:00"_s, u"daysSinceTouch = 2"_s), 1);
    QCOMPARE(count(u"2020-02-03T10:00"_s, u"daysSinceTouch > 2"_s), 1);
    QCOMPARE(count(u"2020-02-03T10:00"_s, u"touch = 2020-02-01T10:00:00Z"_s), 1);
}

void CliHandoffTest::takesATouchBack()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    const auto logged = at(u"2020-01-06T11:00"_s, u"touch log 1 --kind meeting"_s);
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"worked 1 | 0"_s);
    const QString number = QString::number(logged.document[u"touch"_s].toInteger());
    QCOMPARE(at(u"2020-01-06T12:00"_s, u"touch list 1"_s).document.array().size(), 1);
    QCOMPARE(refusalFault(asBert(u"2020-01-06T12:00"_s, u"touch undo "_s + number), u"invalid"_s, u"touch.others"_s),
             QString());
    QCOMPARE(at(u"2020-01-06T12:00"_s, u"touch undo "_s + number).exitCode, 0);
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"pending 1 | –"_s);
    QVERIFY(at(u"2020-01-06T12:00"_s, u"touch list 1"_s).document.array().isEmpty());
    QCOMPARE(refusalFault(at(u"2020-01-06T12:00"_s, u"touch undo "_s + number), u"notFound"_s, u"touch.unknown"_s),
             QString());
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliHandoffTest::takesAnAnswerBack_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("an acceptance") << u"handoff accept 1"_s;
    QTest::newRow("a rejection") << u"handoff reject 1 --reason notReady"_s;
    QTest::newRow("a rejection that frees the lead") << u"handoff reject 1 --reason noCapacity"_s;
    QTest::newRow("a question") << u"handoff return 1 --note 'Which country?'"_s;
}

/// Clocks, figures and owners are as if the answer had never been.
void CliHandoffTest::takesAnAnswerBack()
{
    QFETCH(QString, answer);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    const auto reports = [&] {
        QStringList told;
        for (const QString &line : {u"sla clocks 1"_s, u"sla report --by owner"_s, u"funnel report --by month"_s,
                                    u"handoff list"_s, u"handoff ledger"_s, u"route explain 1"_s, u"funnel limbo"_s})
            told.append(at(u"2020-01-20T10:00"_s, line).output);
        const auto lead = at(u"2020-01-20T10:00"_s, u"leads show 1"_s).document.object();
        told.append(QString::fromUtf8(QJsonDocument(QJsonArray{lead[u"stages"], lead[u"owners"]}).toJson()));
        return told;
    };
    const QStringList before = reports();
    const auto answered = at(u"2020-01-06T11:00"_s, answer);
    QVERIFY2(answered.exitCode == 0, qPrintable(answered.output));
    QVERIFY(reports() != before);
    const auto undone = at(u"2020-01-06T11:05"_s, u"handoff undo 1"_s);
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.output));
    QCOMPARE(reports(), before);
    QVERIFY(at(u"2020-01-20T10:00"_s, u"workspace check"_s).document[u"ok"_s].toBool());
    QCOMPARE(refusalFault(at(u"2020-01-06T11:06"_s, u"handoff undo 1"_s), u"conflict"_s, u"handoff.notTakenBack"_s),
             QString());
}

void CliHandoffTest::somebodyAnswers()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 2 --to sales"_s).exitCode, 0);
    const auto unnamed = [this](const QString &line) { return m_workspace->run(words(line)); };
    for (const QString &line :
         {u"handoff accept 1"_s, u"handoff reject 1 --reason duplicate"_s, u"handoff return 1 --note 'Who?'"_s,
          u"handoff claim 2"_s, u"handoff claim"_s, u"route assign 1 bert"_s, u"route recycle 2 --reason Later"_s})
        QVERIFY2(refusalFault(unnamed(line), u"invalid"_s, u"handoff.nobody"_s).isEmpty(), qPrintable(line));
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"orphaned 1, pending 1 | 1"_s);
    // Where one person works, it is that one.
    const CliWorkspace alone;
    for (const QString &line : {u"people add Anna --login anna --role rep"_s, u"people add Carl --inactive"_s,
                                u"handoff give 1 --to sales"_s, u"handoff accept 1"_s})
        QVERIFY2(alone.run(words(line)).exitCode == 0, qPrintable(line));
    const auto shown = alone.run(words(u"leads show 1"_s)).document[u"timeline"_s].toArray();
    QVERIFY(columnOf(shown, u"text"_s).contains(u"accepted: sales (Anna)"_s));
}

void CliHandoffTest::claimsForTheRightSide()
{
    const auto as = [this](const QString &who, const QString &line) {
        return batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s), u"--as"_s, who} + words(line)).output;
    };
    QCOMPARE(as(u"bert"_s, u"handoff claim"_s).trimmed(), u"No lead waits for tele."_s);
    QCOMPARE(as(u"anna"_s, u"handoff claim"_s).trimmed(), u"No lead waits for sales."_s);
    QCOMPARE(
        refusalFault(at(u"2020-01-06T10:00"_s, u"handoff claim --side tele"_s), u"invalid"_s, u"handoff.otherSide"_s),
        QString());
    QCOMPARE(refusalFault(m_workspace->run(words(u"--as Carl handoff claim"_s)), u"invalid"_s,
                          u"handoff.answererInactive"_s),
             QString());
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to tele"_s).exitCode, 0);
    QCOMPARE(as(u"anna"_s, u"handoff claim"_s).trimmed(), u"No lead waits for sales."_s);
    QCOMPARE(as(u"bert"_s, u"handoff claim"_s).trimmed(), u"L-000001 is yours now, for tele."_s);
}

void CliHandoffTest::whatEndsWaitsForNobody()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"funnel move 1 disqualified --reason Student"_s).exitCode, 0);
    const auto won = at(u"2020-01-06T11:00"_s, u"funnel move 2 won --reason 'Ordered at the fair'"_s);
    QVERIFY2(won.exitCode == 0, qPrintable(won.output));
    QCOMPARE(won.document[u"cause"_s].toString(), u"override"_s);
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"rejected 1, pending 1 | 0"_s);
    QVERIFY(at(u"2020-01-20T12:00"_s, u"sla clocks"_s).document.array().isEmpty());
    const QJsonArray stages = at(u"2020-01-20T12:00"_s, u"funnel report"_s).document[u"stages"_s].toArray();
    QCOMPARE(stages[7][u"implied"_s].toInt(), 1);
    QCOMPARE(stages[8][u"overridden"_s].toInt(), 1);
    QCOMPARE(stages[0][u"overridden"_s].toInt(), 0);
    // Taken back, it waits again.
    QCOMPARE(at(u"2020-01-06T11:00"_s, u"funnel move 1 inquiry"_s).exitCode, 0);
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"orphaned 1, pending 1 | 1"_s);
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliHandoffTest::findsWhatIsInLimbo()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    const auto limbo = at(u"2020-01-08T00:00"_s, u"funnel limbo"_s).document.array();
    QCOMPARE(columnOf(limbo, u"no"_s), QStringList{u"L-000002"_s});
    QCOMPARE(limbo[0][u"reasons"_s].toArray(), QJsonArray{u"noOwner"_s});
    const auto later = at(u"2020-03-01T00:00"_s, u"funnel limbo"_s).document.array();
    QCOMPARE(columnOf(later, u"no"_s), (QStringList{u"L-000001"_s, u"L-000002"_s}));
    QCOMPARE(later[0][u"reasons"_s].toArray(), QJsonArray{u"rotting"_s});
    // As of a past moment: who had it then, what was heard by then, and only what was there.
    QVERIFY(at(u"2019-12-31T00:00"_s, u"funnel limbo"_s).document.array().isEmpty());
    QCOMPARE(at(u"2020-02-28T10:00"_s, u"touch log 1 --kind call --disposition noAnswer"_s).exitCode, 0);
    QCOMPARE(at(u"2020-02-28T10:00"_s, u"handoff reject 1 --reason duplicate"_s).exitCode, 0);
    const auto rejected = at(u"2020-02-28T10:01"_s, u"funnel limbo"_s).document.array();
    QCOMPARE(columnOf(rejected, u"no"_s), (QStringList{u"L-000002"_s, u"L-000001"_s}));
    QCOMPARE(rejected[1][u"reasons"_s].toArray(), QJsonArray{u"noOwner"_s});
    QCOMPARE(at(u"2020-01-08T00:00"_s, u"funnel limbo"_s).document.array(), limbo);
}

void CliHandoffTest::plansWhatIsNext()
{
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff accept 1"_s).exitCode, 0);
    const auto reasons = [&](const QString &now) {
        const auto limbo = at(now, u"funnel limbo"_s).document.array();
        const auto lead =
            std::ranges::find_if(limbo, [](const QJsonValue &one) { return one[u"no"] == u"L-000001"_s; });
        return lead == limbo.end() ? QJsonArray() : (*lead)[u"reasons"].toArray();
    };
    QCOMPARE(reasons(u"2020-01-06T11:00"_s), QJsonArray{u"noNextStep"_s});
    // What is left out, the playbook says: nobody has talked with them, so call within a working day.
    const auto planned = at(u"2020-01-06T11:00"_s, u"step add 1"_s);
    QVERIFY2(planned.exitCode == 0, qPrintable(planned.errors));
    QCOMPARE(planned.document[u"kind"_s].toString(), u"call"_s);
    QCOMPARE(planned.document[u"due"_s].toString(), u"2020-01-07T11:00:00Z"_s);
    QCOMPARE(planned.document[u"side"_s].toString(), u"sales"_s);
    QVERIFY(reasons(u"2020-01-07T11:00"_s).isEmpty());
    QCOMPARE(reasons(u"2020-01-07T11:01"_s), QJsonArray{u"stepOverdue"_s});
    // They ask to be called again: that takes the planned call's place.
    const auto called = at(u"2020-01-07T12:00"_s, u"touch log 1 --callback-at 2020-01-08T15:30"_s);
    QVERIFY2(called.exitCode == 0, qPrintable(called.errors));
    QCOMPARE(called.document[u"disposition"_s].toString(), u"callback"_s);
    const auto listed = at(u"2020-01-07T12:00"_s, u"step list 1"_s).document.array();
    QCOMPARE(columnOf(listed, u"kind"_s), (QStringList{u"callback"_s, u"call"_s}));
    QCOMPARE(listed[0][u"due"_s].toString(), u"2020-01-08T15:30:00Z"_s);
    QVERIFY(listed[0][u"doneAt"_s].isNull());
    QCOMPARE(listed[1][u"doneAt"_s].toString(), u"2020-01-07T12:00:00Z"_s);
    // Ticked off, the next one is suggested.
    const QString step = QString::number(listed[0][u"step"_s].toInteger());
    const auto done = at(u"2020-01-08T16:00"_s, u"step done "_s + step);
    QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    QCOMPARE(done.document[u"doneAt"_s].toString(), u"2020-01-08T16:00:00Z"_s);
    QCOMPARE(done.document[u"suggested"_s][u"kind"_s].toString(), u"meeting"_s);
    QCOMPARE(refusalFault(at(u"2020-01-08T16:00"_s, u"step done "_s + step), u"invalid"_s, u"step.done"_s), QString());
    QCOMPARE(at(u"2020-01-08T16:00"_s, u"step reopen "_s + step).exitCode, 0);
    QCOMPARE(at(u"2020-01-08T16:00"_s, u"step remove "_s + step).exitCode, 0);
    QCOMPARE(at(u"2020-01-08T16:00"_s, u"step list 1"_s).document.array().size(), 1);
    QCOMPARE(at(u"2020-01-09T16:00"_s, u"touch log 1 --kind mail --next call --next-due 2020-01-10T09:00"_s).exitCode,
             0);
    QCOMPARE(at(u"2020-01-09T16:00"_s, u"step list 1"_s).document.array()[0][u"due"_s].toString(),
             u"2020-01-10T09:00:00Z"_s);
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliHandoffTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QString &line, const QString &kind, const QString &code) {
        QTest::newRow(name) << line << kind << code;
    };
    row("accepted without a hand-off", u"handoff accept 2"_s, u"notFound"_s, u"handoff.none"_s);
    row("rejected without a reason", u"handoff reject 1"_s, u"invalid"_s, u"handoff.reasonMissing"_s);
    row("asked without a question", u"handoff return 1 --note ' '"_s, u"invalid"_s, u"handoff.questionMissing"_s);
    row("rejected for a reason nobody knows", u"handoff reject 1 --reason mood"_s, u"invalid"_s, u"handoff.reason"_s);
    row("handed over twice", u"handoff give 1 --to tele"_s, u"conflict"_s, u"handoff.open"_s);
    row("claimed though somebody has it", u"handoff claim 1"_s, u"conflict"_s, u"handoff.taken"_s);
    row("handed over to somebody who left", u"handoff give 2 --owner Carl"_s, u"invalid"_s, u"handoff.ownerInactive"_s);
    row("handed over to nobody we know", u"handoff give 2 --owner Dora"_s, u"notFound"_s, u"user.unknown"_s);
    row("handed over tomorrow", u"handoff give 2 --at 2020-01-07"_s, u"invalid"_s, u"handoff.future"_s);
    row("accepted before it was handed over", u"handoff accept 1 --at 2020-01-06T09:00"_s, u"invalid"_s,
        u"handoff.beforeHanded"_s);
    row("a window that ends before it begins", u"handoff list --from 2020-02-01 --to 2020-01-01"_s, u"invalid"_s,
        u"funnel.window"_s);
    row("a ledger that ends before it begins", u"handoff ledger --from 2020-02-01 --to 2020-01-01"_s, u"invalid"_s,
        u"funnel.window"_s);
    row("handed to sales, though he is of tele", u"handoff give 2 --owner bert"_s, u"invalid"_s,
        u"handoff.ownerSide"_s);
    row("a part of the ledger that is not there", u"handoff list --bucket lost"_s, u"invalid"_s, u"handoff.bucket"_s);
    row("a lead that is not there", u"handoff accept 77"_s, u"notFound"_s, u"lead.unknown"_s);
    row("no number", u"handoff accept x"_s, u"invalid"_s, u"lead.number"_s);
    row("a touch of tomorrow", u"touch log 1 --at 2020-01-07"_s, u"invalid"_s, u"touch.future"_s);
    row("a touch before the lead was there", u"touch log 1 --at 2019-12-31"_s, u"invalid"_s, u"touch.beforeLead"_s);
    row("won at once", u"funnel move 2 won"_s, u"invalid"_s, u"stage.skips"_s);
    row("a note without words", u"touch log 1 --kind note"_s, u"invalid"_s, u"touch.noteMissing"_s);
    row("a mail that nobody answered", u"touch log 1 --kind mail --disposition noAnswer"_s, u"invalid"_s,
        u"touch.disposition"_s);
    row("a call with ourselves", u"touch log 1 --direction internal"_s, u"invalid"_s, u"touch.direction"_s);
    row("called again, though somebody talked", u"touch log 1 --disposition connected --callback-at 2020-01-08"_s,
        u"invalid"_s, u"touch.callback"_s);
    row("called again yesterday", u"touch log 1 --callback-at 2020-01-05"_s, u"invalid"_s, u"step.past"_s);
    row("a step that is over", u"step add 1 --due 2020-01-05"_s, u"invalid"_s, u"step.past"_s);
    row("a task without words", u"step add 1 --kind task --due 2020-01-08"_s, u"invalid"_s, u"step.noteMissing"_s);
    row("a step for a lead that nobody works on", u"step add 2"_s, u"invalid"_s, u"step.noPlay"_s);
    row("a step of no lead", u"step add 77 --due 2020-01-08"_s, u"notFound"_s, u"lead.unknown"_s);
    row("a step that is not there", u"step done 99"_s, u"notFound"_s, u"step.unknown"_s);
    row("a touch that is not there", u"touch undo 99"_s, u"notFound"_s, u"touch.unknown"_s);
}

void CliHandoffTest::saysWhyNot()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QCOMPARE(at(u"2020-01-06T10:00"_s, u"handoff give 1 --to sales --owner anna"_s).exitCode, 0);
    QCOMPARE(refusalFault(at(u"2020-01-06T11:00"_s, line), kind, code), QString());
    QCOMPARE(ledger(u"2020-01-06T12:00"_s), u"pending 1 | –"_s);
    QCOMPARE(m_workspace->keptFault(CliWorkspace::leads), QString());
}

void CliHandoffTest::speaksToPeople()
{
    const auto say = [&](const QString &line) {
        return batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s), u"--as"_s, u"anna"_s} + words(line));
    };
    QVERIFY(say(u"handoff give 1 --to sales --owner anna"_s).output.contains(u"L-000001 is handed over to sales"_s));
    QVERIFY(say(u"handoff accept 1"_s).output.contains(u"L-000001 is accepted by sales: Sales-accepted."_s));
    QVERIFY(say(u"touch log 1 --kind mail"_s).output.contains(u"L-000001: mail logged as touch "_s));
    QVERIFY(say(u"handoff ledger --by owner"_s).output.contains(u"Anna"_s));
    QVERIFY(say(u"handoff list"_s).output.contains(u"worked"_s));
    QVERIFY(say(u"handoff ledger"_s).output.contains(u"accepted untouched"_s));
    QVERIFY(say(u"touch log 1 --kind call --disposition noAnswer"_s).exitCode == 0);
    const QString touches = say(u"touch list 1"_s).output;
    QVERIFY(touches.contains(u"no answer"_s) && !touches.contains(u"noAnswer"_s));
    QVERIFY(say(u"touch list 1 --json"_s).output.contains(u"\"noAnswer\""_s));
    QVERIFY(say(u"leads show 1"_s).output.contains(u"Sales-accepted"_s));
}

QTEST_GUILESS_MAIN(CliHandoffTest)
#include "tst_cli_handoff.moc"
