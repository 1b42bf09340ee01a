// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chartview.h"
#include "common/themeswitch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

using Values = QList<std::optional<double>>;

QString plain(double value)
{
    return QString::number(value);
}

ChartFacts trend(const Values &values)
{
    QStringList months;
    for (qsizetype at = 0; at < values.size(); ++at)
        months.append(u"month %1"_s.arg(at + 1));
    ChartFacts facts = lineChart(u"Never followed up"_s, u"Month"_s, months, {u"Share"_s, values}, plain);
    facts.sentence = u"From 40 to 10 in three months."_s;
    return facts;
}

QStringList column(const FactTable &table, int at)
{
    QStringList texts;
    for (const QList<FactCell> &row : table.rows)
        texts.append(row[at].text);
    return texts;
}

QString plainOr(const std::optional<double> &value)
{
    return value ? plain(*value) : u"–"_s;
}

} // namespace

/// What a chart draws, what its twin says, and what a screen reader is told are the same.
class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void aLineIsTheFiguresGiven_data();
    void aLineIsTheFiguresGiven();
    void barsAddUpToPlanAndPayment_data();
    void barsAddUpToPlanAndPayment();
    void theTwinHasTheSameNumbers();
    void aScreenReaderHearsASentence();
    void linesOfTheGridReachTheHighest_data();
    void linesOfTheGridReachTheHighest();
    void theThemeChangesTheMarks();
    void arrowsReadOneAfterAnother();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestChartView::aLineIsTheFiguresGiven_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Values>("values");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QByteArray way = direction == Qt::LeftToRight ? ", left to right" : ", right to left";
        QTest::addRow("three%s", way.constData()) << direction << Values{40.0, 25.5, 10.0};
        QTest::addRow("a gap in the middle%s", way.constData()) << direction << Values{40.0, {}, 10.0, 0.0};
        QTest::addRow("one alone%s", way.constData()) << direction << Values{7.0};
        QTest::addRow("nothing known%s", way.constData()) << direction << Values{{}, {}};
        QTest::addRow("none%s", way.constData()) << direction << Values{};
    }
}

void TestChartView::aLineIsTheFiguresGiven()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Values, values);
    ChartView chart(ChartView::Labels::Ends);
    chart.setLayoutDirection(direction);
    chart.setFacts(trend(values));
    chart.resize(400, 80);
    QCOMPARE(chart.drawn(), QList<Values>{values});
    QVERIFY(!chart.grab().isNull());
}

void TestChartView::barsAddUpToPlanAndPayment_data()
{
    QTest::addColumn<double>("planned");
    QTest::addColumn<double>("promised");
    QTest::addColumn<double>("paid");
    QTest::addColumn<QList<double>>("drawn");
    using Bars = QList<double>; // Paid, promised, left of the plan, beyond it.
    QTest::newRow("within the plan") << 100.0 << 60.0 << 60.0 << Bars{60, 0, 40, 0};
    QTest::newRow("exactly the plan") << 100.0 << 100.0 << 100.0 << Bars{100, 0, 0, 0};
    QTest::newRow("one more than the plan") << 100.0 << 0.0 << 101.0 << Bars{100, 0, 0, 1};
    QTest::newRow("nothing planned") << 0.0 << 0.0 << 50.0 << Bars{0, 0, 0, 50};
    QTest::newRow("nothing paid") << 80.0 << 0.0 << 0.0 << Bars{0, 0, 80, 0};
    QTest::newRow("money came back") << 80.0 << 0.0 << -5.0 << Bars{0, 0, 80, 0};
    QTest::newRow("promised alone") << 80.0 << 30.0 << 0.0 << Bars{0, 30, 50, 0};
    QTest::newRow("more promised than paid") << 80.0 << 50.0 << 20.0 << Bars{20, 30, 30, 0};
    QTest::newRow("more promised than planned") << 80.0 << 90.0 << 20.0 << Bars{20, 60, 0, 10};
    QTest::newRow("more paid than promised") << 80.0 << 30.0 << 50.0 << Bars{50, 0, 30, 0};
}

void TestChartView::barsAddUpToPlanAndPayment()
{
    QFETCH(const double, planned);
    QFETCH(const double, promised);
    QFETCH(const double, paid);
    QFETCH(const QList<double>, drawn);
    const ChartFacts facts =
        planChart(u"Costs"_s, u"Month"_s, {u"May"_s, u"June"_s}, {{planned, promised, paid}, {10, 5, 5}}, plain);
    ChartView chart(ChartView::Labels::Axes);
    QVERIFY(!chart.grab().isNull()); // Before it has any.
    chart.setFacts(facts);
    QCOMPARE(chart.drawn(), (QList<Values>{{drawn[0], 5.0}, {drawn[1], 0.0}, {drawn[2], 5.0}, {drawn[3], 0.0}}));
    QCOMPARE(facts.twin().rows.first()[1].text, plain(planned));
    QCOMPARE(facts.twin().rows.first()[2].text, plain(promised));
    QCOMPARE(facts.twin().rows.first()[3].text, plain(paid));
    QCOMPARE(facts.twin().rows.first()[4].text, plain(drawn[3]));
}

void TestChartView::theTwinHasTheSameNumbers()
{
    const Values values{40.0, {}, 10.0};
    ChartView chart(ChartView::Labels::Ends);
    chart.setFacts(trend(values));
    const FactTable twin = chart.facts().twin();
    QCOMPARE(twin.headers, (QStringList{u"Month"_s, u"Share"_s}));
    QCOMPARE(column(twin, 0), chart.facts().categories);
    QStringList drawn;
    const Values shown = chart.drawn().constFirst();
    for (const auto &value : shown)
        drawn.append(plainOr(value));
    QCOMPARE(column(twin, 1), drawn);
}

void TestChartView::aScreenReaderHearsASentence()
{
    ChartView chart(ChartView::Labels::Ends);
    chart.setFacts(trend({40.0, 25.0, 10.0}));
    QCOMPARE(chart.accessibleName(), u"Never followed up"_s);
    QCOMPARE(chart.accessibleDescription(), u"From 40 to 10 in three months."_s);
}

void TestChartView::linesOfTheGridReachTheHighest_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("nothing") << 0.0 << QList<double>{0};
    QTest::newRow("one") << 1.0 << QList<double>{0, 0.5, 1};
    QTest::newRow("just three thousand") << 3000.0 << QList<double>{0, 1000, 2000, 3000};
    QTest::newRow("a little more") << 3001.0 << QList<double>{0, 2000, 4000};
    QTest::newRow("seven") << 7.0 << QList<double>{0, 2.5, 5, 7.5};
}

void TestChartView::linesOfTheGridReachTheHighest()
{
    QFETCH(double, most);
    QFETCH(QList<double>, ticks);
    QCOMPARE(trend({most / 2, most}).ticks(), ticks);
}

void TestChartView::theThemeChangesTheMarks()
{
    ChartView chart(ChartView::Labels::Axes);
    chart.resize(300, 200);
    chart.setFacts(planChart(u"Costs"_s, u"Month"_s, {u"May"_s}, {{100, 100, 100}}, plain));
    const auto colors = [&chart] {
        const QImage picture = chart.grab().toImage();
        return std::pair(picture.pixelColor(picture.width() / 2, picture.height() / 2),
                         picture.pixelColor(picture.width() - 8, picture.height() - 8));
    };
    QCOMPARE(colors(),
             std::pair(tokenColor(ColorRole::Series1, Appearance::Light),
                       tokenColor(ColorRole::Surface, Appearance::Light)));
    m_theme->choose(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(
        colors(),
        std::pair(tokenColor(ColorRole::Series1, Appearance::Dark), tokenColor(ColorRole::Surface, Appearance::Dark)));
    QCOMPARE(chart.drawn(), (QList<Values>{{100.0}, {0.0}, {0.0}, {0.0}}));
}

void TestChartView::arrowsReadOneAfterAnother()
{
    ChartView chart(ChartView::Labels::Ends);
    chart.setFacts(trend({40.0, 25.0, 10.0}));
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentWords(), u"month 3: 10"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentWords(), u"month 2: 25"_s);
    QCOMPARE(chart.accessibleDescription(), u"month 2: 25"_s);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.first().first().toInt(), 0);
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
