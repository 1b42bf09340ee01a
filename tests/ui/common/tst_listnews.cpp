// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/listnews.h"

#include <QTest>

using namespace baton;

namespace {

using Numbers = QList<qint64>;

} // namespace

/// What reading a list again found, against the one that is shown.
class TestListNews : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNewIsFound_data();
    void whatIsNewIsFound();
};

void TestListNews::whatIsNewIsFound_data()
{
    QTest::addColumn<Numbers>("shown");
    QTest::addColumn<Numbers>("now");
    QTest::addColumn<Numbers>("left");
    QTest::addColumn<Numbers>("arrived");
    QTest::addColumn<bool>("isMoved");

    QTest::newRow("nothing happened") << Numbers{3, 1, 2} << Numbers{3, 1, 2} << Numbers{3, 1, 2} << Numbers() << false;
    QTest::newRow("one came at the beginning")
        << Numbers{3, 1, 2} << Numbers{9, 3, 1, 2} << Numbers{3, 1, 2} << Numbers{9} << false;
    QTest::newRow("one came between and one at the end")
        << Numbers{3, 1, 2} << Numbers{3, 9, 1, 2, 4} << Numbers{3, 1, 2} << Numbers{9, 4} << false;
    QTest::newRow("one went") << Numbers{3, 1, 2} << Numbers{3, 2} << Numbers{3, 2} << Numbers() << false;
    QTest::newRow("one went and one came")
        << Numbers{3, 1, 2} << Numbers{3, 8, 2} << Numbers{3, 2} << Numbers{8} << false;
    QTest::newRow("two changed their places")
        << Numbers{3, 1, 2} << Numbers{1, 3, 2} << Numbers{3, 1, 2} << Numbers() << true;
    QTest::newRow("all went") << Numbers{3, 1, 2} << Numbers() << Numbers() << Numbers() << false;
    QTest::newRow("the first came") << Numbers() << Numbers{7} << Numbers() << Numbers{7} << false;
    QTest::newRow("others than before") << Numbers{1, 2} << Numbers{7, 5} << Numbers() << Numbers{7, 5} << false;
}

void TestListNews::whatIsNewIsFound()
{
    QFETCH(const Numbers, shown);
    QFETCH(const Numbers, now);
    const ListNews news = newsOf(shown, now);
    QTEST(news.left, "left");
    QTEST(news.arrived, "arrived");
    QTEST(news.isMoved, "isMoved");
}

QTEST_GUILESS_MAIN(TestListNews)
#include "tst_listnews.moc"
