// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/mappingstep.h"
#include "common/theme.h"
#include "common/themeswitch.h"

#include <QTableWidget>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList values{u"Nora"_s, u"nora.lindqvist@fjord-analytics.example"_s};

ImportPreview previewOf(const QStringList &headers)
{
    ImportPreview preview;
    for (const QString &header : headers)
        preview.columns.append({header, header.toLower(), FieldType::Text, {}, 0});
    preview.sample = {values};
    return preview;
}

bool isWhole(QTableWidget *table, int column, const QString &words)
{
    return QFontMetricsF(table->font()).horizontalAdvance(words) <= table->columnWidth(column);
}

} // namespace

/// The columns of a file beside what they fill.
class TestMappingStep : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void valuesHaveTheRoomThatNamesLeave_data();
    void valuesHaveTheRoomThatNamesLeave();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestMappingStep::valuesHaveTheRoomThatNamesLeave_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("a short name") << u"E-mail"_s;
    QTest::newRow("a name of many words")
        << u"The address at which somebody said that he can be written to "_s.repeated(4);
}

void TestMappingStep::valuesHaveTheRoomThatNamesLeave()
{
    QFETCH(QString, header);
    MappingStep step;
    step.resize(900, 600);
    step.show();
    QVERIFY(QTest::qWaitForWindowExposed(&step));
    step.showPreview(u"/lists/fair.csv"_s, previewOf({u"Name"_s, header}), {});
    const auto tables = step.findChildren<QTableWidget *>();
    QCOMPARE(tables.size(), 2);
    QVERIFY(isWhole(tables[0], 1, values[1])); // As an example of its column,
    QVERIFY(isWhole(tables[1], 1, values[1])); // and in its row.
    QVERIFY2(tables[1]->columnWidth(1) <= themeOf(&step).length(300), "One value takes all.");
    step.resize(2400, 600);
    QTRY_COMPARE(tables[0]->width(), themeOf(&step).length(1100)); // Where a column goes stays near its examples.
    QVERIFY(tables[0]->columnWidth(0) < tables[0]->columnWidth(1));
}

QTEST_MAIN(TestMappingStep)
#include "tst_mappingstep.moc"
