// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themeswitch.h"
#include "leads/behaviourstrip.h"

#include <QApplication>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *instantFromIso(u"2026-11-23T10:00:00Z"_s);

TimelineKey keyOf(int daysAgo, TimelineKind kind, TimelineKey::Source source = TimelineKey::Source::Touch)
{
    TimelineKey key;
    key.at = now - std::chrono::days(daysAgo);
    key.kind = kind;
    key.source = source;
    return key;
}

TimeView view()
{
    return {now, QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

} // namespace

/// What a lead did in 90 days, a cell a day.
class TestBehaviourStrip : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void daysAreCounted();
    void daysAreThoseOfTheZone();
    void cellsStandWhereTheirDayIs_data();
    void cellsStandWhereTheirDayIs();
    void itSaysInWordsWhatItShows();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestBehaviourStrip::daysAreCounted()
{
    TimelineKey later = keyOf(0, TimelineKind::Call);
    later.at += std::chrono::hours(1);
    const BehaviourDays days({keyOf(0, TimelineKind::Call), keyOf(0, TimelineKind::Call), keyOf(89, TimelineKind::Mail),
                              keyOf(90, TimelineKind::Mail), keyOf(5, TimelineKind::Interest),
                              keyOf(3, TimelineKind::Edit),
                              keyOf(7, TimelineKind::Handoff, TimelineKey::Source::HandedOver),
                              keyOf(2, TimelineKind::Handoff, TimelineKey::Source::Accepted), later},
                             now, QTimeZone::utc());
    QCOMPARE(days.countOf(BehaviourDays::Calls, 89), 2);
    QCOMPARE(days.countOf(BehaviourDays::Mails, 0), 1);
    QCOMPARE(days.totalOf(BehaviourDays::Mails), 1);
    QCOMPARE(days.countOf(BehaviourDays::Interests, 84), 1);
    QCOMPARE(days.totalOf(BehaviourDays::Meetings), 0);
    QCOMPARE(days.handedOverOn(), std::optional(82));
    QCOMPARE(days.dateOf(89), QDate(2026, 11, 23));
    QVERIFY(BehaviourDays({keyOf(3, TimelineKind::Edit)}, now, QTimeZone::utc()).isEmpty());
}

void TestBehaviourStrip::daysAreThoseOfTheZone()
{
    TimelineKey key = keyOf(1, TimelineKind::Call);
    key.at = *instantFromIso(u"2026-11-22T20:00:00Z"_s);
    const BehaviourDays days({key}, now, QTimeZone("Asia/Tokyo"));
    QCOMPARE(days.countOf(BehaviourDays::Calls, 89), 1);
}

void TestBehaviourStrip::cellsStandWhereTheirDayIs_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestBehaviourStrip::cellsStandWhereTheirDayIs()
{
    QFETCH(Qt::LayoutDirection, direction);
    BehaviourStrip strip(
        BehaviourDays({keyOf(0, TimelineKind::Call), keyOf(0, TimelineKind::Call), keyOf(89, TimelineKind::Mail)}, now,
                      QTimeZone::utc()),
        view());
    strip.setLayoutDirection(direction);
    strip.resize(600, strip.sizeHint().height());
    const bool isForward = direction == Qt::LeftToRight;
    QCOMPARE(strip.wordsAt({isForward ? 597 : 2, 5}), u"23/11/2026: 2 calls"_s);
    QVERIFY(strip.wordsAt({300, 5}).isEmpty());
    const QImage picture = strip.grab().toImage();
    const auto colorAt = [&](int row, bool isLast) {
        const int cells = strip.height() / BehaviourDays::RowCount;
        return picture.pixelColor(isLast == isForward ? 596 : 3, row * cells + 3);
    };
    QVERIFY(colorAt(BehaviourDays::Calls, true) != colorAt(BehaviourDays::Mails, true));
    QVERIFY(colorAt(BehaviourDays::Interests, true) == colorAt(BehaviourDays::Mails, true));
}

void TestBehaviourStrip::itSaysInWordsWhatItShows()
{
    const BehaviourDays days({keyOf(0, TimelineKind::Call), keyOf(4, TimelineKind::Call),
                              keyOf(1, TimelineKind::Interest), keyOf(2, TimelineKind::Interest),
                              keyOf(7, TimelineKind::Handoff, TimelineKey::Source::HandedOver)},
                             now, QTimeZone::utc());
    const BehaviourStrip strip(days, view());
    QCOMPARE(strip.accessibleName(), u"The last 90 days"_s);
    QCOMPARE(strip.accessibleDescription(), u"2 interests · 2 calls · handed over on 16/11/2026"_s);
}

QTEST_MAIN(TestBehaviourStrip)
#include "tst_behaviourstrip.moc"
