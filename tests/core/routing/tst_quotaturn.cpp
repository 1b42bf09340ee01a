// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/quotaturn.h"

#include <QRandomGenerator>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

using Pool = QList<QuotaTurn::Share>;

Pool poolOf(const QList<int> &weights)
{
    Pool pool;
    for (const int weight : weights)
        pool.append({UserId(pool.size() + 1), weight});
    return pool;
}

/// Who gets the next leads, as "1 2 1 3".
QString turns(QuotaTurn &turn, const Pool &pool, int leads)
{
    QStringList users;
    for (int i = 0; i < leads; ++i)
        users.append(QString::number(turn.next(pool).user.value()));
    return users.join(u' ');
}

/// What a credit rule does: the one with the most credit gets the lead and pays for it, then everybody earns.
class HighestCredit
{
public:
    UserId next(const Pool &pool)
    {
        double weights = 0;
        for (const auto &share : pool)
            weights += share.weight;
        const auto best = std::ranges::max_element(
            pool, {}, [&](const QuotaTurn::Share &share) { return m_credit.value(share.user); });
        m_credit[best->user] -= 1;
        for (const auto &share : pool)
            m_credit[share.user] += share.weight / weights;
        return best->user;
    }

private:
    QHash<UserId, double> m_credit;
};

/// The farthest that anybody ever is from his share, over that many random pools.
template<typename Turn, typename Next>
double worstOf(int pools, Next next)
{
    QRandomGenerator random(20261120);
    double worst = 0;
    for (int i = 0; i < pools; ++i) {
        QList<int> weights;
        const int people = 1 + random.bounded(12);
        double sum = 0;
        for (int k = 0; k < people; ++k) {
            weights.append(1 + random.bounded(20));
            sum += weights.last();
        }
        const Pool pool = poolOf(weights);
        Turn turn;
        QList<int> assigned(people, 0);
        for (int lead = 1; lead <= 300; ++lead) {
            ++assigned[next(turn, pool).value() - 1];
            for (int k = 0; k < people; ++k)
                worst = std::max(worst, std::abs(assigned[k] - lead * weights[k] / sum));
        }
    }
    return worst;
}

} // namespace

class TestQuotaTurn : public QObject
{
    Q_OBJECT

private slots:
    void givesInTurn_data();
    void givesInTurn();
    void nobodyIsAWholeLeadAwayFromHisShare();
    void releaseAndDueAreThoseOfTheFormula();
    void whoIsAwayGetsNoneAndAccruesNothing();
    void comingAndGoingKeepsTheSharesOfThosePresent();
    void goesOnWhereItWasStored();
};

void TestQuotaTurn::givesInTurn_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one alone gets all") << QList{5} << u"1 1 1 1"_s;
    QTest::newRow("two alike take turns") << QList{1, 1} << u"1 2 1 2 1 2"_s;
    QTest::newRow("alike is alike whatever the weight") << QList{7, 7} << u"1 2 1 2 1 2"_s;
    QTest::newRow("three alike take turns") << QList{1, 1, 1} << u"1 2 3 1 2 3 1 2 3"_s;
    QTest::newRow("double weight, two of three") << QList{2, 1} << u"1 2 1 1 2 1"_s;
    QTest::newRow("the heavier last") << QList{1, 2} << u"2 1 2 2 1 2"_s;
    QTest::newRow("three to one") << QList{3, 1} << u"1 1 2 1 1 1 2 1"_s;
    QTest::newRow("one to nine: once in ten") << QList{9, 1} << u"1 1 1 1 1 1 1 1 2 1"_s;
    QTest::newRow("three, two, one") << QList{3, 2, 1} << u"1 2 1 3 2 1"_s;
    QTest::newRow("five, three, two") << QList{5, 3, 2} << u"1 2 1 3 1 2 1 3 2 1"_s;
    QTest::newRow("the greatest weight beside the least") << QList{1000, 1} << u"1 1 1 1 1"_s;
}

void TestQuotaTurn::givesInTurn()
{
    QFETCH(QList<int>, weights);
    QFETCH(QString, expected);
    QuotaTurn turn;
    QCOMPARE(turns(turn, poolOf(weights), static_cast<int>(expected.count(u' ')) + 1), expected);
}

void TestQuotaTurn::nobodyIsAWholeLeadAwayFromHisShare()
{
    constexpr int pools = 3000;
    const double worst =
        worstOf<QuotaTurn>(pools, [](QuotaTurn &turn, const Pool &pool) { return turn.next(pool).user; });
    QVERIFY2(worst <= 1, qPrintable(QString::number(worst, 'f', 6)));
    // The usual rule does not keep that promise: the test would see it.
    const double usual =
        worstOf<HighestCredit>(pools, [](HighestCredit &turn, const Pool &pool) { return turn.next(pool); });
    QVERIFY2(usual > 1.1, qPrintable(QString::number(usual, 'f', 6)));
    qInfo("farthest from the share: %.4f by deadlines, %.4f by credit", worst, usual);
}

void TestQuotaTurn::releaseAndDueAreThoseOfTheFormula()
{
    // Of 5 leads user 1 gets 3 and user 2 gets 2: jobs of 5/3 and 5/2 leads.
    const Pool pool = poolOf({3, 2});
    QuotaTurn turn;
    qint64 leads = 0;
    for (int i = 0; i < 1000; ++i, ++leads) {
        const auto choice = turn.next(pool);
        const qint64 weight = choice.user.value() == 1 ? 3 : 2;
        QCOMPARE(choice.due, ((choice.job + 1) * 5 + weight - 1) / weight);
        QVERIFY(choice.job * 5 / weight <= leads);
        QVERIFY(leads < choice.due);
    }
    QCOMPARE(turn.given(), 1000);
}

void TestQuotaTurn::whoIsAwayGetsNoneAndAccruesNothing()
{
    QuotaTurn turn;
    const Pool both = poolOf({1, 1});
    QCOMPARE(turns(turn, both, 4), u"1 2 1 2"_s);
    QCOMPARE(turns(turn, {both[0]}, 10), u"1 1 1 1 1 1 1 1 1 1"_s);
    // Nothing is made up for.
    QCOMPARE(turns(turn, both, 6), u"2 1 2 1 2 1"_s);
}

void TestQuotaTurn::comingAndGoingKeepsTheSharesOfThosePresent()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const Pool all = poolOf({1 + random.bounded(9), 1 + random.bounded(9), 1 + random.bounded(9), 4});
        QuotaTurn turn;
        QList<double> expected(4, 0);
        QList<int> assigned(4, 0);
        for (int stretch = 0; stretch < 20; ++stretch) {
            Pool present{all[3]};
            for (int k = 0; k < 3; ++k)
                if (random.bounded(3) > 0)
                    present.append(all[k]);
            double weights = 0;
            for (const auto &share : std::as_const(present))
                weights += share.weight;
            for (int lead = random.bounded(40); lead > 0; --lead) {
                ++assigned[turn.next(present).user.value() - 1];
                for (const auto &share : std::as_const(present))
                    expected[share.user.value() - 1] += share.weight / weights;
                for (int k = 0; k < 4; ++k)
                    QVERIFY2(std::abs(assigned[k] - expected[k]) < 2, qPrintable(QString::number(k)));
            }
        }
    }
}

void TestQuotaTurn::goesOnWhereItWasStored()
{
    const Pool pool = poolOf({5, 3, 2});
    QuotaTurn unbroken;
    const QString expected = turns(unbroken, pool, 60);
    QuotaTurn turn;
    QStringList stretches;
    for (int i = 0; i < 20; ++i) {
        stretches.append(turns(turn, pool, 3));
        turn = QuotaTurn::fromJson(turn.toJson());
    }
    QCOMPARE(stretches.join(u' '), expected);
    QCOMPARE(turn.toJson(), unbroken.toJson());
    QCOMPARE(QuotaTurn::fromJson({}).given(), 0);
}

QTEST_GUILESS_MAIN(TestQuotaTurn)
#include "tst_quotaturn.moc"
