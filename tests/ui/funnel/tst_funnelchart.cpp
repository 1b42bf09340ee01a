// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themeswitch.h"
#include "funnel/funnelchart.h"
#include "funnel/funneltablemodel.h"
#include "funnel/sidedelegate.h"
#include "ui/germantexts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// Everybody goes on, which has the longest words: "100 %" and "100–100".
QList<StageFigures> everybodyGoesOn()
{
    QList<StageFigures> stages;
    for (const Stage stage : allStages) {
        StageFigures figures;
        figures.stage = stage;
        figures.entered = figures.reached = 800'000;
        figures.conversion = Rate{1, 0.9999, 1};
        figures.stock = 800'000;
        figures.medianDays = figures.p90Days = 28 + 23.0 / 24;
        stages.append(figures);
    }
    return stages;
}

} // namespace

class TestFunnelChart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
        m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    }
    void cleanup() { m_theme.reset(); }
    void nothingIsCut_data();
    void nothingIsCut();
    void theTableSpeaksGerman();
    void sidesHaveTheirColour();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestFunnelChart::nothingIsCut_data()
{
    QTest::addColumn<bool>("isGerman");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    // The smallest window less its rail, margins and scroll bar.
    QTest::newRow("English, the smallest window") << false << 10 << 914;
    QTest::newRow("German, the smallest window") << true << 10 << 914;
    QTest::newRow("German, a large window") << true << 10 << 1600;
    QTest::newRow("German in letters of 18 pt, as wide as it must be") << true << 18 << 0;
}

void TestFunnelChart::nothingIsCut()
{
    QFETCH(bool, isGerman);
    QFETCH(int, points);
    QFETCH(int, width);
    QApplication::setFont(QFont(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : u"DejaVu Sans"_s, points));
    GermanTexts german;
    QVERIFY(!german.isEmpty());
    if (isGerman)
        QCoreApplication::installTranslator(&german);
    FunnelChart chart;
    if (isGerman)
        chart.setLocale(QLocale(QLocale::German));
    chart.setFigures(everybodyGoesOn());
    const int least = chart.minimumSizeHint().width();
    QVERIFY2(width == 0 || least <= width, qPrintable(QString::number(least)));
    chart.resize(width == 0 ? least : width, chart.sizeHint().height());
    QCOMPARE(chart.cutTexts().join(u", "_s), QString());
}

void TestFunnelChart::theTableSpeaksGerman()
{
    GermanTexts german;
    QCoreApplication::installTranslator(&german);
    FunnelTableModel model;
    model.setFigures(everybodyGoesOn());
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(headers.join(u", "_s),
             u"Stufe, Seite, Eingetreten, Erreicht, Jetzt hier, Weiter, 95 %, Median der Dauer, "
             "P75 der Dauer, P90 der Dauer, Median mit offenen, Rückwärts"_s);
}

void TestFunnelChart::sidesHaveTheirColour()
{
    FunnelTableModel model;
    model.setFigures(everybodyGoesOn());
    QTableView table;
    table.setModel(&model);
    table.setItemDelegateForColumn(FunnelTableModel::SideColumn, new SideDelegate(&table));
    table.resize(1000, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QImage picture = table.viewport()->grab().toImage();
    const auto has = [&](int row, const QColor &color) {
        const QRect cell = table.visualRect(model.index(row, FunnelTableModel::SideColumn));
        for (int x = cell.left(); x < cell.right(); ++x) {
            for (int y = cell.top(); y < cell.bottom(); ++y) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const Side side = sideOf(model.stageAt(row));
        if (side != Side::Shared)
            QVERIFY2(has(row, themeOf(&table).color(markRole(side))), qPrintable(QString::number(row)));
    }
}

QTEST_MAIN(TestFunnelChart)
#include "tst_funnelchart.moc"
