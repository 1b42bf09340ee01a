// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/plannedrows.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What was kept of a plan is what was planned.
class TestPlannedRows : public QObject
{
    Q_OBJECT

private slots:
    void aRowComesBackAsItWent_data();
    void aRowComesBackAsItWent();
    void manyRowsKeepTheirPlaces();
    void fieldsAreNamedOnceInTheirOrder();
    void memoryIsCounted();
};

namespace {

ImportIssue issueOf(const QString &code)
{
    return {7, u"E-Mail"_s, u"nobody@"_s, code, {{u"value"_s, u"nobody@"_s}, {u"count"_s, 3}}, 41};
}

PlannedRow rowOf(qint64 line)
{
    PlannedRow row;
    row.line = line;
    row.status = line % 2 == 0 ? PlanStatus::New : PlanStatus::Update;
    row.name = u"Row %1"_s.arg(line);
    row.cells = {{u"person.city"_s, u"Graz"_s, u"Linz %1"_s.arg(line)}};
    return row;
}

void compare(const PlannedRow &actual, const PlannedRow &expected)
{
    QCOMPARE(actual.line, expected.line);
    QCOMPARE(actual.status, expected.status);
    QCOMPARE(actual.lead, expected.lead);
    QCOMPARE(actual.name, expected.name);
    QCOMPARE(actual.cells, expected.cells);
    QCOMPARE(actual.issues, expected.issues);
}

} // namespace

void TestPlannedRows::aRowComesBackAsItWent_data()
{
    QTest::addColumn<PlannedRow>("row");
    QTest::newRow("nothing but its line") << PlannedRow{2, PlanStatus::Unchanged, {}, {}, {}, {}};
    QTest::newRow("a lead's change") << PlannedRow{
        3, PlanStatus::Update, LeadId(9), u"Ada"_s, {{u"stage"_s, u"mql"_s, u"won"_s}}, {}};
    QTest::newRow("letters beyond ASCII")
        << PlannedRow{4, PlanStatus::New, {}, u"Žofie Ćwikła 株式会社 😀"_s, {{u"person.city"_s, {}, u"Łódź"_s}}, {}};
    QTest::newRow("several cells") << PlannedRow{
        5, PlanStatus::New, {}, u"B"_s, {{u"a"_s, {}, u"1"_s}, {u"b"_s, {}, u"2"_s}, {u"a"_s, u"1"_s, u"3"_s}}, {}};
    QTest::newRow("a rejected row") << PlannedRow{
        6, PlanStatus::Rejected, {}, {}, {}, {issueOf(u"email.syntax"_s), issueOf(u"date.range"_s)}};
    QTest::newRow("a number beyond 32 bits")
        << PlannedRow{5'000'000'000, PlanStatus::Conflict, LeadId(6'000'000'000), u"C"_s, {}, {issueOf(u"x"_s)}};
    QTest::newRow("a duplicate within the file") << PlannedRow{8, PlanStatus::DuplicateInFile, {}, u"D"_s, {}, {}};
}

void TestPlannedRows::aRowComesBackAsItWent()
{
    QFETCH(PlannedRow, row);
    const PlannedRows rows{rowOf(2), row, rowOf(4)};
    QCOMPARE(rows.size(), 3);
    compare(rows.at(1), row);
    QCOMPARE(rows.statusAt(1), row.status);
    QCOMPARE(rows.hasIssue(1), !row.issues.isEmpty());
    compare(rows.at(2), rowOf(4));
}

void TestPlannedRows::manyRowsKeepTheirPlaces()
{
    PlannedRows rows;
    for (qint64 line = 0; line < 5000; ++line)
        rows.append(rowOf(line));
    QCOMPARE(rows.size(), 5000);
    // On both sides of where one piece of the store ends and the next begins.
    for (const qint64 line : {0, 1, 1022, 1023, 1024, 1025, 2047, 2048, 4095, 4096, 4999})
        compare(rows.at(line), rowOf(line));
}

void TestPlannedRows::fieldsAreNamedOnceInTheirOrder()
{
    PlannedRow other = rowOf(3);
    other.cells = {{u"stage"_s, {}, u"mql"_s}, {u"person.city"_s, {}, u"Wels"_s}};
    const PlannedRows rows{rowOf(2), other, rowOf(4)};
    QCOMPARE(rows.fields(), QStringList({u"person.city"_s, u"stage"_s}));
}

void TestPlannedRows::memoryIsCounted()
{
    PlannedRows rows;
    QCOMPARE(rows.bytes(), 0);
    PlannedRow bulky = rowOf(2);
    bulky.cells.first().newText = QString(10'000, u'x');
    rows.append(bulky);
    QVERIFY2(rows.bytes() >= 10'000 && rows.bytes() < 11'000, qPrintable(QString::number(rows.bytes())));
}

QTEST_GUILESS_MAIN(TestPlannedRows)
#include "tst_plannedrows.moc"
