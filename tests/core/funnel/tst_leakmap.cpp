// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leakmap.h"
#include "funnelexample.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// "marketing 5: open 2, ended 1" of the stations that anybody reached.
QString stationsText(const LeakMap &map)
{
    QStringList texts;
    for (const LeakStation &station : map.stations) {
        if (station.reached == 0)
            continue;
        QStringList left;
        for (const LeakOutcome outcome : allLeakOutcomes)
            if (station.of(outcome) > 0)
                left.append(keyOf(outcome) + u' ' + QString::number(station.of(outcome)));
        texts.append((QStringList{keyOf(station.station) + u' ' + QString::number(station.reached)} + left).join(u' '));
    }
    return texts.join(u", ");
}

/// "marketing>tele 2 in 3 90% 4 back 1" of the edges, times in days.
QString edgesText(const LeakMap &map)
{
    QStringList texts;
    for (const LeakEdge &edge : map.edges) {
        QString text = u"%1>%2 %3"_s.arg(keyOf(edge.from), keyOf(edge.to)).arg(edge.leads);
        if (edge.medianDays)
            text += u" in %1 90% %2"_s.arg(*edge.medianDays).arg(edge.p90Days.value_or(-1));
        if (edge.backwards > 0)
            text += u" back %1"_s.arg(edge.backwards);
        texts.append(text);
    }
    return texts.join(u", ");
}

} // namespace

/// Where leads are lost on their way from side to side.
class LeakMapTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsGoFromSideToSide_data();
    void leadsGoFromSideToSide();
    void onlyWhoIsForgottenAndStillOnTheWayIsCalledSo();
    void onlyTheCohortGoes();
    void nobodyDisappears();
};

void LeakMapTest::leadsGoFromSideToSide_data()
{
    QTest::addColumn<QStringList>("leads");
    QTest::addColumn<QString>("stations");
    QTest::addColumn<QString>("edges");

    QTest::newRow("nobody") << QStringList() << QString() << QString();
    QTest::newRow("who stays with marketing is on no edge")
        << QStringList{u"inquiry@1 engaged@2 mql@3"_s} << u"marketing 1 open 1"_s << QString();
    QTest::newRow("the whole way")
        << QStringList{u"inquiry@1 mql@2 tal@4 tql@5 sal@8 working@9 won@20"_s}
        << u"marketing 1, tele 1, sales 1, won 1"_s
        << u"marketing>tele 1 in 3 90% 3, tele>sales 1 in 4 90% 4, sales>won 1 in 12 90% 12"_s;
    QTest::newRow("past tele") << QStringList{u"mql@1 sal@3"_s, u"mql@1 sal@5 won@6"_s}
                               << u"marketing 2, sales 2 open 1, won 1"_s
                               << u"marketing>sales 2 in 3 90% 3.8, sales>won 1 in 1 90% 1"_s;
    QTest::newRow("who came into being with sales came by marketing in no time")
        << QStringList{u"sal@3"_s} << u"marketing 1, sales 1 open 1"_s << u"marketing>sales 1 in 0 90% 0"_s;
    QTest::newRow("what became of who got no further")
        << QStringList{u"mql@1 disqualified@2"_s,   u"mql@1 nurture@2"_s,   u"mql@1 tal@2 lost@3"_s,
                       u"mql@1 tal@2 recycled@3"_s, u"mql@1 tal@2 mql@3"_s, u"mql@1 tal@2 info_requested@3"_s}
        << u"marketing 6 set_aside 1 ended 1, tele 4 sent_back 1 set_aside 2 ended 1"_s
        << u"marketing>tele 4 in 1 90% 1"_s;
    QTest::newRow("what a correction took back was never there")
        << QStringList{u"mql@1 sal@2 ~mql@2"_s} << u"marketing 1 open 1"_s << QString();
    QTest::newRow("who was won before the first contact is on the edge but in no time")
        << QStringList{u"sal@8 won@6"_s} << u"marketing 1, sales 1, won 1"_s
        << u"marketing>sales 1 in 0 90% 0, sales>won 1 back 1"_s;
}

void LeakMapTest::leadsGoFromSideToSide()
{
    QFETCH(QStringList, leads);
    QFETCH(QString, stations);
    QFETCH(QString, edges);
    const LeakMap map = leakMap(columnsFrom(leads), {}, {}, asOf(50), {});
    QCOMPARE(stationsText(map), stations);
    QCOMPARE(edgesText(map), edges);
}

void LeakMapTest::onlyWhoIsForgottenAndStillOnTheWayIsCalledSo()
{
    const auto columns = columnsFrom({u"mql@1"_s, u"mql@1 sal@2"_s, u"mql@1 lost@2"_s, u"mql@1 sal@2 won@3"_s});
    QCOMPARE(stationsText(leakMap(columns, {}, {1, 2, 3, 4, 99}, asOf(50), {})),
             u"marketing 4 forgotten 1 ended 1, sales 2 forgotten 1, won 1"_s);
}

void LeakMapTest::onlyTheCohortGoes()
{
    const auto columns = columnsFrom({u"mql@1"_s, u"mql@10 sal@12"_s, u"mql@11"_s, u"mql@20"_s});
    LeadGrouping grouping;
    grouping.groupOf = {0, 0, LeadGrouping::excluded, 0};
    const CohortWindow window{day(10), day(20)};
    QCOMPARE(stationsText(leakMap(columns, grouping, {}, asOf(50), window)), u"marketing 1, sales 1 open 1"_s);
    QCOMPARE(stationsText(leakMap(columns, grouping, {}, asOf(11), window)), u"marketing 1 open 1"_s);
}

// Of random histories: what reaches a station goes on or is left there, what comes in is what reached it, and behind
// each number are as many leads.
void LeakMapTest::nobodyDisappears()
{
    std::mt19937 random(7);
    const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
    for (int round = 0; round < 40; ++round) {
        QStringList leads;
        std::vector<qint64> forgotten;
        for (int lead = 0; lead < 60; ++lead) {
            QStringList visits;
            for (int visit = 0; visit <= below(7); ++visit)
                visits.append((below(8) == 0 ? u"~"_s : QString())
                              + keyOf(allStages.at(static_cast<size_t>(below(static_cast<int>(allStages.size())))))
                              + u'@' + QString::number(below(40)));
            leads.append(visits.join(u' '));
            if (below(3) == 0)
                forgotten.push_back(lead + 1);
        }
        const auto columns = columnsFrom(leads);
        const AsOf moment = asOf(30);
        const LeakMap map = leakMap(columns, {}, forgotten, moment, {});
        const auto behind = [&](const LeakPart &part) {
            return static_cast<qint64>(leadsBehind(columns, {}, forgotten, moment, {}, part).size());
        };
        for (const LeakStation &station : map.stations) {
            qint64 in = 0;
            qint64 out = std::accumulate(station.left.begin(), station.left.end(), qint64(0));
            for (const LeakEdge &edge : map.edges) {
                in += edge.to == station.station ? edge.leads : 0;
                out += edge.from == station.station ? edge.leads : 0;
            }
            const bool isLast = station.station == Station::Won;
            QCOMPARE(out, isLast ? 0 : station.reached);
            if (station.station != Station::Marketing)
                QCOMPARE(in, station.reached);
            QCOMPARE(behind({station.station, {}, {}}), station.reached);
            for (const LeakOutcome outcome : allLeakOutcomes)
                QCOMPARE(behind({station.station, {}, outcome}), station.of(outcome));
        }
        for (const LeakEdge &edge : map.edges)
            QCOMPARE(behind({edge.from, edge.to, {}}), edge.leads);
    }
}

QTEST_GUILESS_MAIN(LeakMapTest)
#include "tst_leakmap.moc"
