// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stagehistoryrules.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId someone(7);
constexpr UserId another(8);

/// Minutes after the epoch: what the rows below call an instant.
Instant minute(int minutes)
{
    return Instant(std::chrono::minutes(minutes));
}

/// "mql@10" as a visit of MQL entered at minute 10.
StageVisit visitFrom(const QString &text)
{
    StageVisit visit;
    visit.lead = LeadId(1);
    visit.stage = *stageFromKey(text.section(u'@', 0, 0));
    visit.enteredAt = minute(text.section(u'@', 1, 1).toInt());
    visit.recordedAt = visit.enteredAt;
    visit.actor = someone;
    visit.cause = StageVisit::Cause::Import;
    return visit;
}

StageHistory historyFrom(const QString &text)
{
    StageHistory history;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        history.append(visitFrom(word));
    renumber(history);
    return history;
}

/// The history in the same words; "!" marks a visit that was left before it was entered.
QString textOf(const StageHistory &history)
{
    QStringList words;
    for (const StageVisit &visit : history) {
        const auto at = std::chrono::duration_cast<std::chrono::minutes>(visit.enteredAt.time_since_epoch()).count();
        words.append(u"%1@%2%3"_s.arg(keyOf(visit.stage)).arg(at).arg(visit.inconsistent ? u"!"_s : QString()));
    }
    return words.join(u' ');
}

/// What must hold for every history; empty where it does.
QString faultOf(const StageHistory &history)
{
    for (qsizetype i = 0; i < history.size(); ++i) {
        const StageVisit &visit = history[i];
        const bool isLast = i + 1 == history.size();
        if (visit.seq != i + 1)
            return u"seq is not contiguous from 1"_s;
        if (visit.leftAt.has_value() == isLast)
            return u"not exactly the last visit is open"_s;
        if (!isLast && *visit.leftAt != history[i + 1].enteredAt)
            return u"a gap or an overlap"_s;
        if (visit.inconsistent != (visit.leftAt && *visit.leftAt < visit.enteredAt))
            return u"a wrong flag"_s;
    }
    if (!history.isEmpty() && !successOrder(history.first().stage))
        return u"begins with a detour"_s;
    return {};
}

} // namespace

class StageHistoryRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void datedVisits_data();
    void datedVisits();
    void datedVisitsOfOneRow();
    void plainStage_data();
    void plainStage();
    void moves_data();
    void moves();
    void countedVisitsLeaveOutWhatWasTakenBack();
    void randomOperationsKeepHistoriesWhole();
};

void StageHistoryRulesTest::datedVisits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("after");

    const auto row = [](const char *name, const char *before, const char *added, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(added) << QString::fromLatin1(after);
    };
    row("the first visit opens the history", "", "mql@10", "mql@10");
    row("a first detour comes after an inquiry at the same instant", "", "lost@10", "inquiry@10 lost@10");
    row("the same stage at the same instant is known already", "mql@10", "mql@10", "mql@10");
    row("the same stage a minute later is another visit", "mql@10", "mql@11", "mql@10 mql@11");
    row("the same stage a minute earlier comes first", "mql@10", "mql@9", "mql@9 mql@10");
    row("a later stage is appended", "mql@10", "won@20", "mql@10 won@20");
    row("won before the first contact is kept as given and flagged", "mql@10", "won@8", "mql@10! won@8");
    row("the same two facts in the other order end alike", "won@8", "mql@10", "mql@10! won@8");
    row("an earlier stage goes before a later one, whatever its instant", "mql@10 won@20", "engaged@30",
        "engaged@30! mql@10 won@20");
    row("a stage between two takes its place", "mql@10 won@20", "sal@15", "mql@10 sal@15 won@20");
    row("a detour goes by instant", "mql@10 won@20", "nurture@15", "mql@10 nurture@15 won@20");
    row("a detour at the instant of a visit comes after it", "mql@10 won@20", "nurture@10", "mql@10 nurture@10 won@20");
    row("a stage before a detour does not end it", "mql@10 nurture@20", "tal@15", "mql@10 tal@15 nurture@20");
    row("a stage after a detour ends it", "mql@10 nurture@20", "tal@25", "mql@10 nurture@20 tal@25");
    row("a detour before everything begins with an inquiry", "mql@10", "nurture@5", "inquiry@5 nurture@5 mql@10");
    row("an earlier stage never moves back a lead that was recycled", "mql@10 sal@20 mql@30", "engaged@40",
        "engaged@40! mql@10 sal@20 mql@30");
}

void StageHistoryRulesTest::datedVisits()
{
    QFETCH(QString, before);
    QFETCH(QString, added);
    QFETCH(QString, after);

    StageHistory history = historyFrom(before);
    const auto change = insertVisit(history, visitFrom(added));
    QCOMPARE(textOf(history), after);
    QCOMPARE(change == HistoryChange::Changed, before != after);
    QCOMPARE(faultOf(history), QString());
}

void StageHistoryRulesTest::datedVisitsOfOneRow()
{
    const QList<StageVisit> visits{visitFrom(u"nurture@12"_s), visitFrom(u"won@30"_s), visitFrom(u"mql@10"_s)};
    StageHistory history;
    QVERIFY(insertVisits(history, visits) == HistoryChange::Changed);
    QCOMPARE(textOf(history), u"mql@10 nurture@12 won@30"_s);
    QVERIFY(insertVisits(history, visits) == HistoryChange::Unchanged);
}

void StageHistoryRulesTest::plainStage_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const char *before, const char *given, const char *after,
                        const char *code = "") {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(given) << QString::fromLatin1(after)
                            << QString::fromLatin1(code);
    };
    row("a new lead that is won was never an inquiry", "", "won@10", "won@10");
    row("a new lead that is lost was an inquiry first", "", "lost@10", "inquiry@10 lost@10");
    row("forward", "mql@10", "sal@20", "mql@10 sal@20");
    row("the current stage is unchanged", "mql@10", "mql@20", "mql@10");
    row("into a detour", "mql@10", "lost@20", "mql@10 lost@20");
    row("from a detour forward", "mql@10 lost@20", "won@30", "mql@10 lost@20 won@30");
    row("from a detour to the stage before it is not beyond the furthest", "mql@10 lost@20", "mql@30", "mql@10 lost@20",
        "stage.backwards");
    row("back is refused", "mql@10 won@20", "sal@30", "mql@10 won@20", "stage.backwards");
    row("a stage entered at that very instant is known", "mql@10 lost@20 won@30", "lost@20", "mql@10 lost@20 won@30");
    row("forward before the current visit is flagged", "mql@10", "won@5", "mql@10! won@5");
}

void StageHistoryRulesTest::plainStage()
{
    QFETCH(QString, before);
    QFETCH(QString, given);
    QFETCH(QString, after);
    QFETCH(QString, code);

    StageHistory history = historyFrom(before);
    const auto change = advanceTo(history, visitFrom(given));
    QCOMPARE(change ? QString() : change.error().code, code);
    QCOMPARE(textOf(history), after);
    QCOMPARE(change && *change == HistoryChange::Changed, before != after);
    QCOMPARE(faultOf(history), QString());
}

void StageHistoryRulesTest::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<StageVisit::Cause>("lastCause");
    QTest::addColumn<QString>("to");
    QTest::addColumn<UserId>("actor");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("causeOrCode");

    const auto row = [](const char *name, const char *before, const char *to, const char *reason,
                        const char *causeOrCode, UserId actor = someone,
                        StageVisit::Cause lastCause = StageVisit::Cause::Move) {
        QTest::newRow(name) << QString::fromLatin1(before) << lastCause << QString::fromLatin1(to) << actor
                            << QString::fromLatin1(reason) << QString::fromLatin1(causeOrCode);
    };
    row("forward needs no reason", "mql@0", "sal@99", "", "move");
    row("nurture needs no reason", "mql@0", "nurture@99", "", "move");
    row("lost needs a reason", "mql@0", "lost@99", "", "stage.reason");
    row("a blank is no reason", "mql@0", "lost@99", "  ", "stage.reason");
    row("lost with a reason", "mql@0", "lost@99", "price", "move");
    row("the stage where it is", "mql@0", "mql@99", "", "stage.same");
    row("before the current visit", "mql@50", "sal@49", "", "stage.beforeCurrent");
    row("at the instant of the current visit", "mql@50", "sal@50", "", "move");
    row("back needs a reason", "mql@0 sal@10", "mql@99", "", "stage.reason");
    row("back with a reason is a recycle", "mql@0 sal@10", "mql@99", "not ready", "recycle");
    row("back within 15 minutes by the same person is a correction", "mql@0 sal@10", "mql@25", "", "correction");
    row("a minute later it is a recycle", "mql@0 sal@10", "mql@26", "not ready", "recycle");
    row("back within 15 minutes by another is a recycle", "mql@0 sal@10", "mql@25", "not ready", "recycle", another);
    row("what an import said is not taken back but recycled", "mql@0 sal@10", "mql@25", "not ready", "recycle", someone,
        StageVisit::Cause::Import);
    row("a slip into a detour is corrected by going back to the stage before", "mql@0 lost@10", "mql@25", "",
        "correction");
    row("from a detour to the stage before it needs no reason", "mql@0 nurture@10", "mql@99", "", "move");
    row("from a detour to an earlier stage is a recycle", "mql@0 sal@5 nurture@10", "mql@99", "new contact", "recycle");
    row("within 15 minutes forward is a move", "mql@0 sal@10", "opportunity@11", "", "move");
    row("past what is due in between needs a reason", "mql@0 sal@10", "won@11", "", "stage.skips");
    row("from the first to the last", "inquiry@0", "won@99", "", "stage.skips");
    row("with a reason it is an override", "inquiry@0", "won@99", "ordered at the fair", "override");
    row("what a side takes up is no override", "inquiry@0", "sal@99", "", "move");
    row("out of a detour it is the stage before that counts", "mql@0 nurture@10", "opportunity@99", "", "stage.skips");
    row("out of a detour on to the next", "mql@0 nurture@10", "sal@99", "", "move");
}

void StageHistoryRulesTest::moves()
{
    QFETCH(QString, before);
    QFETCH(StageVisit::Cause, lastCause);
    QFETCH(QString, to);
    QFETCH(UserId, actor);
    QFETCH(QString, reason);
    QFETCH(QString, causeOrCode);

    StageHistory history = historyFrom(before);
    history.last().cause = lastCause;
    StageVisit visit = visitFrom(to);
    visit.actor = actor;
    visit.reason = reason;
    const auto after = moved(history, visit);
    QCOMPARE(after ? keyOf(after->last().cause) : after.error().code, causeOrCode);
    if (!after)
        return;
    QCOMPARE(after->size(), history.size() + 1);
    QVERIFY(after->last().stage == visit.stage);
    QCOMPARE(faultOf(*after), QString());
}

void StageHistoryRulesTest::countedVisitsLeaveOutWhatWasTakenBack()
{
    StageHistory history = historyFrom(u"mql@0 tal@10"_s);
    for (StageVisit &visit : history)
        visit.cause = StageVisit::Cause::Move;
    for (const QString &step : {u"sal@20"_s, u"tal@25"_s, u"mql@25"_s}) {
        const auto after = moved(history, visitFrom(step));
        QVERIFY(after);
        history = *after;
    }
    QCOMPARE(textOf(history), u"mql@0 tal@10 sal@20 tal@25 mql@25"_s);
    QCOMPARE(textOf(countedVisits(history)), u"mql@0"_s);

    // What was taken back does not count as reached, so a file may still bring the lead there.
    QVERIFY(advanceTo(history, visitFrom(u"sal@40"_s)) == HistoryChange::Changed);
}

void StageHistoryRulesTest::randomOperationsKeepHistoriesWhole()
{
    std::mt19937 random(20261121);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    int changes = 0;
    for (int round = 0; round < 2'000; ++round) {
        StageHistory history;
        for (int step = 0; step < 12; ++step) {
            StageVisit visit;
            visit.lead = LeadId(round + 1);
            visit.stage = allStages[static_cast<std::size_t>(below(static_cast<int>(allStages.size())))];
            visit.enteredAt = minute(below(60));
            visit.recordedAt = minute(step * 5);
            visit.actor = UserId(1 + below(2));
            visit.reason = below(2) == 0 ? QString() : u"reason"_s;
            const StageHistory before = history;
            const int operation = below(3);
            if (operation == 0) {
                insertVisit(history, visit);
            } else if (operation == 1) {
                const auto change = advanceTo(history, visit);
                QVERIFY(change || history == before);
            } else if (const auto after = moved(history, visit)) {
                history = *after;
            }
            QCOMPARE(faultOf(history), QString());
            QVERIFY(history.isEmpty() || countedVisits(history).last().stage == history.last().stage);
            QVERIFY(before.size() <= history.size() && history.size() <= before.size() + 2);
            changes += before != history;
        }
    }
    QVERIFY(changes > 10'000);
}

QTEST_APPLESS_MAIN(StageHistoryRulesTest)
#include "tst_stagehistoryrules.moc"
