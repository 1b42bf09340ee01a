// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leakchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

LeakMap exampleMap()
{
    LeakMap map;
    map.stations = {{Station::Marketing, 100, {10, 20, 0, 5, 5}},
                    {Station::Tele, 40, {0, 8, 2, 0, 0}},
                    {Station::Sales, 50, {1, 30, 0, 0, 9}},
                    {Station::Won, 10, {}}};
    map.edges = {{Station::Marketing, Station::Tele, 40, 0, 2.0, 5.0},
                 {Station::Marketing, Station::Sales, 20, 0, 3.0, 4.0},
                 {Station::Tele, Station::Sales, 30, 1, 1.0, 2.0},
                 {Station::Sales, Station::Won, 10, 0, 9.0, 12.0}};
    return map;
}

/// Sum of what goes out of a station and what is lost there, as high as it is drawn.
double heightOut(const LeakLayout &layout, Station station)
{
    double height = 0;
    for (const LeakLayout::Band &band : layout.bands())
        height += band.edge.from == station ? band.label.height() : 0;
    return height;
}

} // namespace

/// The picture of where leads are lost.
class TestLeakChart : public QObject
{
    Q_OBJECT

private slots:
    void bandsAreAsHighAsTheirLeads();
    void whatPassesAStationPassesAboveIt();
    void everyNumberIsReachedByKeysAndOpensItsLeads();
    void aClickOpensWhatItShows();
    void isReadAloud();
};

void TestLeakChart::bandsAreAsHighAsTheirLeads()
{
    const LeakLayout layout(exampleMap(), {800, 50, 200, 10, 14});
    QCOMPARE(layout.stations().size(), 4);
    QCOMPARE(layout.stations()[0].bar, QRectF(0, 50, 10, 200));
    QCOMPARE(layout.stations()[2].bar.height(), 100.0);
    QCOMPARE(layout.bands().size(), 4);
    QCOMPARE(heightOut(layout, Station::Marketing), 120.0);
    QCOMPARE(heightOut(layout, Station::Sales), 20.0);
    for (const LeakLayout::Station &station : layout.stations()) {
        QCOMPARE(station.forgotten.isEmpty(), station.figures.of(LeakOutcome::Forgotten) == 0);
        QCOMPARE(station.lost.isEmpty(), station.figures.station == Station::Won);
    }
}

void TestLeakChart::whatPassesAStationPassesAboveIt()
{
    const LeakLayout layout(exampleMap(), {800, 50, 200, 10, 14});
    const QRectF tele = layout.stations()[1].bar;
    QCOMPARE(tele.top(), 50.0 + 40.0);
    for (const LeakLayout::Band &band : layout.bands()) {
        const bool passes = band.edge.from == Station::Marketing && band.edge.to == Station::Sales;
        QCOMPARE(band.path.contains(QPointF(tele.center().x(), 70)), passes);
        QVERIFY(!band.path.contains(tele.center()));
    }
}

void TestLeakChart::everyNumberIsReachedByKeysAndOpensItsLeads()
{
    LeakChart chart;
    chart.resize(900, 400);
    chart.setMap(exampleMap());
    const QSignalSpy opened(&chart, &LeakChart::opened);
    const auto last = [&] { return opened.last().first().value<LeakPart>(); };
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(last(), (LeakPart{Station::Marketing, {}, {}}));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(last(), (LeakPart{Station::Marketing, {}, LeakOutcome::Forgotten}));
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(last(), (LeakPart{Station::Sales, Station::Won, {}}));
    QVERIFY(opened.last().last().toString().contains(u"Won"_s));

    // All of them: each station from the top to the bottom, where the keys end.
    QList<LeakPart> seen;
    for (int column = 0; column < 5; ++column)
        QTest::keyClick(&chart, Qt::Key_Left);
    for (int column = 0; column < 5; ++column) {
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&chart, Qt::Key_Up);
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(&chart, Qt::Key_Return);
            if (!seen.contains(last()))
                seen.append(last());
            QTest::keyClick(&chart, Qt::Key_Down);
        }
        QTest::keyClick(&chart, Qt::Key_Right);
    }
    QCOMPARE(seen.size(), 4 + 4 + 9);
}

void TestLeakChart::aClickOpensWhatItShows()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        LeakChart chart;
        chart.setLayoutDirection(direction);
        chart.resize(900, 400);
        chart.setMap(exampleMap());
        const QSignalSpy opened(&chart, &LeakChart::opened);
        const int x = direction == Qt::LeftToRight ? 240 : 900 - 240;
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {x, 40});
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().value<LeakPart>(), (LeakPart{Station::Tele, {}, {}}));
    }
}

void TestLeakChart::isReadAloud()
{
    LeakChart chart;
    chart.setMap(exampleMap());
    const QString words = chart.accessibleDescription();
    for (const QString &part : {u"100"_s, u"10 open, never followed up"_s, u"30"_s, u"nine of ten"_s, u"backwards"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));
}

QTEST_MAIN(TestLeakChart)
#include "tst_leakchart.moc"
