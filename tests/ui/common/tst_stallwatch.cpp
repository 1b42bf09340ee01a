// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stallwatch.h"

#include <QTest>
#include <QTimer>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keeps the thread busy in an event of its own.
class Sluggard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isDone() const { return m_isDone; }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        killTimer(event->timerId());
        QTest::qSleep(60);
        m_isDone = true;
    }

private:
    bool m_isDone = false;
};

} // namespace

/// What the watch over the event loop sees.
class TestStallWatch : public QObject
{
    Q_OBJECT

private slots:
    void aBusyEventIsSeenAndNamed();
    void workBesideTheLoopCountsWhereItWasDone();
};

void TestStallWatch::aBusyEventIsSeenAndNamed()
{
    StallWatch watch;
    watch.setLabel(u"idling"_s);
    Sluggard sluggard;
    sluggard.startTimer(0);
    QTRY_VERIFY(sluggard.isDone());
    QTRY_COMPARE(watch.longest().during, u"idling"_s);
    QVERIFY(watch.longest().length >= 50ms);
    QVERIFY2(watch.longest().at.contains(u"Sluggard, Timer"_s), qPrintable(watch.longest().at));
    QVERIFY(watch.report().contains(u"while idling (Sluggard, Timer)"_s));
}

void TestStallWatch::workBesideTheLoopCountsWhereItWasDone()
{
    StallWatch watch(u"working"_s);
    QTest::qSleep(60); // As a test that calls what takes long, with no event between.
    watch.setLabel(u"resting"_s);
    QTRY_COMPARE(watch.stalls().size(), 2);
    QCOMPARE(watch.stalls().first().during, u"working"_s);
    QVERIFY(watch.stalls().first().length >= 50ms);
    QCOMPARE(watch.stalls().last().during, u"resting"_s);
}

QTEST_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
