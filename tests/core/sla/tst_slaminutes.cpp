// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "minutestories.h"
#include "slastory.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Happening::Kind;

/// What a workspace holds of a story that was recorded until one minute and is read as of another.
SlaHistory historyOf(std::span<const Happening> story, Instant begin, int recorded, int now)
{
    const auto instant = [begin](int minute) { return begin + std::chrono::minutes(minute); };
    SlaHistory history;
    history.lead = LeadId(1);
    history.createdAt = begin;
    QList<Handoff> handoffs;
    const auto happened = [&](const Happening &one, SlaMoment moment) {
        moment.at = instant(one.minute);
        moment.side = one.side;
        if (one.minute <= now)
            history.moments.push_back(moment);
    };
    for (const Happening &one : story) {
        if (one.minute > recorded)
            break;
        switch (one.kind) {
        case Kind::Created: happened(one, {.at = {}, .user = {}}); break;
        case Kind::Entered:
            happened(one, {.at = {}, .kind = SlaMoment::Kind::Entered, .stage = one.stage, .user = {}});
            break;
        case Kind::Handed: {
            Handoff handoff;
            handoff.from = one.from;
            handoff.to = one.side;
            handoff.handedAt = instant(one.minute);
            handoffs.append(handoff);
            break;
        }
        case Kind::Given:
            happened(one, {.at = {}, .kind = SlaMoment::Kind::Owned, .user = one.user});
            // As long as nobody answered, the hand-off follows.
            if (!handoffs.isEmpty() && handoffs.last().to == one.side && handoffs.last().isOpen()) {
                handoffs.last().owner = one.user;
                handoffs.last().ownedAt = one.user.isValid() ? std::optional(instant(one.minute)) : std::nullopt;
            }
            break;
        case Kind::Accepted: handoffs.last().acceptedAt = instant(one.minute); break;
        case Kind::Rejected: handoffs.last().rejectedAt = instant(one.minute); break;
        case Kind::Returned: handoffs.last().returnedAt = instant(one.minute); break;
        case Kind::Touched:
        case Kind::Talked:
            happened(
                one,
                {.at = {}, .kind = SlaMoment::Kind::Touched, .isConversation = one.kind == Kind::Talked, .user = {}});
            break;
        case Kind::Wrote: happened(one, {.at = {}, .kind = SlaMoment::Kind::Heard, .user = {}});
        }
    }
    for (const Handoff &handoff : std::as_const(handoffs))
        if (handoff.handedAt <= instant(now))
            history.add(asOf(handoff, {instant(now), {}}));
    history.order();
    return history;
}

SlaRules rulesFor(const SlaCommitment &promise, const Reading &reading, const InstantRange &laidOut)
{
    const auto calendarOf = [&](size_t who) {
        InstantRanges absences;
        for (const auto &[from, to] : reading.hours[who].absences)
            absences.append({reading.hours[who].at(from), reading.hours[who].at(to)});
        return reading.calendars[who].without(absences);
    };
    SlaCalendars calendars{calendarOf(0), {{UserId(7), calendarOf(1)}, {UserId(8), calendarOf(2)}}, laidOut};
    return *SlaRules::create({{1, {}, {{promise}, {{u"own"_s, reading.written[3]}}}}}, calendars);
}

QString ownerText(UserId owner)
{
    return owner.isValid() ? QString::number(owner.value()) : u"nobody"_s;
}

/// All that is said of a clock, in minutes since the story began.
QString textOf(const SlaRules &rules, const SlaHistory &history, const SlaClock &clock, Instant now, bool isVoid)
{
    const auto minutes = [](Duration duration) {
        return std::chrono::duration<double, std::ratio<60>>(duration).count();
    };
    const auto minute = [&](Instant at) { return minutes(at - history.createdAt); };
    QString text = u"from %1"_s.arg(minute(clock.startedAt));
    if (clock.endedAt)
        text += u" to %1"_s.arg(minute(*clock.endedAt));
    text += u' ' + keyOf(clock.state);
    if (const QString why = exemptionOf(clock); !why.isEmpty())
        text += u' ' + why;
    if (clock.isStanding)
        text += u" standing"_s;
    if (!isVoid)
        text += u" due %1"_s.arg(clock.dueAt ? minute(*clock.dueAt) : -1);
    if (clock.isOpen())
        text += u" left %1"_s.arg(minutes(clock.left));
    text += u" of %1 elapsed %2:"_s.arg(ownerText(clock.owner)).arg(minutes(clock.elapsed));
    Instant reached = clock.startedAt;
    for (const SlaSlice &slice : rules.slicesOf(history, clock, now)) {
        if (slice.from != reached)
            text += u" GAP"_s;
        reached = slice.to.value_or(now);
        text += u" %1 from %2 %3+%4"_s.arg(ownerText(slice.owner))
                    .arg(minute(slice.from))
                    .arg(minutes(slice.counted))
                    .arg(minutes(slice.paused));
    }
    return reached == clock.endedAt.value_or(now) ? text : QString(text + u" GAP"_s);
}

QString textOf(const MinuteClock &clock)
{
    QString text = u"from %1"_s.arg(clock.from);
    if (clock.to)
        text += u" to %1"_s.arg(*clock.to);
    text += u' ' + clock.state;
    if (!clock.isVoid)
        text += u" due %1"_s.arg(clock.due);
    if (!clock.to)
        text += u" left %1"_s.arg(clock.left);
    int elapsed = 0;
    QString slices;
    for (const MinuteClock::Slice &slice : clock.slices) {
        elapsed += slice.counted;
        slices +=
            u" %1 from %2 %3+%4"_s.arg(ownerText(slice.owner)).arg(slice.from).arg(slice.counted).arg(slice.paused);
    }
    return text + u" of %1 elapsed %2:"_s.arg(ownerText(MinuteReplay::ownerOf(clock))).arg(elapsed) + slices;
}

QString textOf(const SlaCommitment &promise, std::span<const Happening> story)
{
    QString text = u"%1: %2 -> %3 within %4 %5 of hours %6, pauses"_s
                       .arg(keyOf(promise.party), keyOf(promise.start), keyOf(promise.stop))
                       .arg(promise.target.amount)
                       .arg(keyOf(promise.target.unit))
                       .arg(static_cast<int>(promise.hours));
    for (const Stage stage : promise.pauses)
        text += u' ' + keyOf(stage);
    const QStringList kinds{u"created"_s,  u"enters"_s,   u"handed"_s,  u"given"_s,  u"accepted"_s,
                            u"rejected"_s, u"returned"_s, u"touched"_s, u"talked"_s, u"wrote"_s};
    for (const Happening &one : story)
        text += u"\n  %1 %2 %3 %4 %5"_s.arg(one.minute)
                    .arg(kinds[static_cast<int>(one.kind)], keyOf(one.side), keyOf(one.stage), ownerText(one.user));
    return text;
}

} // namespace

/// Clocks of random stories against somebody with a stop-watch, minute by minute.
class SlaMinutesTest : public QObject
{
    Q_OBJECT

private slots:
    void clocksAreWhatAStopWatchShows();

private:
    void read(const SlaCommitment &promise, std::span<const Happening> story, const Reading &reading, int begin,
              int now);

    Chance m_chance{17};
    std::map<QString, int> m_seen;
};

/// As a workspace that knows nothing later, and as one that is read as of then later on.
void SlaMinutesTest::read(const SlaCommitment &promise, std::span<const Happening> story, const Reading &reading,
                          int begin, int now)
{
    const Instant start = reading.hours[0].at(begin);
    const Instant moment = reading.hours[0].at(begin + now);
    const InstantRange laidOut{start, start + std::chrono::days(m_chance.below(30))};
    const SlaRules rules = rulesFor(promise, reading, laidOut);
    const MinuteReplay replay(promise, story, now);
    QStringList expected;
    std::vector<bool> isVoid;
    for (MinuteClock clock : replay.clocks()) {
        const qint64 owner = MinuteReplay::ownerOf(clock).value();
        const bool isOwners = promise.hours == SlaCommitment::Hours::Owner && (owner == 7 || owner == 8);
        const size_t whose = promise.hours == SlaCommitment::Hours::Named ? 3 : isOwners ? size_t(owner - 6) : 0;
        replay.measure(
            clock, promise.hours == SlaCommitment::Hours::Always ? reading.dayAndNight : reading.hours[whose], begin);
        expected.append(textOf(clock));
        isVoid.push_back(clock.isVoid);
        ++m_seen[clock.state];
        ++m_seen[clock.slices.size() > 1 ? u"sliced"_s : u"whole"_s];
        for (const MinuteClock::Slice &slice : clock.slices)
            m_seen[u"paused for minutes"_s] += slice.paused > 0 ? 1 : 0;
    }
    for (const int recorded : {now, storyDays * dayMinutes}) {
        const SlaHistory history = historyOf(story, start, recorded, now);
        std::vector<SlaClock> clocks;
        rules.addClocks(history, moment, clocks);
        QStringList found;
        for (size_t i = 0; i < clocks.size(); ++i)
            found.append(textOf(rules, history, clocks[i], moment, i < isVoid.size() && isVoid[i]));
        if (found != expected)
            qWarning().noquote() << textOf(promise, story) << u"\n  now"_s << now << u"recorded"_s << recorded;
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }
}

void SlaMinutesTest::clocksAreWhatAStopWatchShows()
{
    const std::vector<Season> seasons = [this] {
        std::vector<Season> both;
        both.push_back(seasonFrom(QDate(2026, 2, 18), m_chance));
        both.push_back(seasonFrom(QDate(2026, 9, 16), m_chance));
        return both;
    }();
    for (int i = 0; i < 2500; ++i) {
        const Season &season = seasons[static_cast<size_t>(m_chance.below(2))];
        const std::vector<Happening> story = m_chance.story();
        const SlaCommitment promise = m_chance.promise();
        const int begin = (8 + m_chance.below(28)) * dayMinutes + m_chance.below(dayMinutes);
        Reading reading = m_chance.reading(season);
        int now = m_chance.below(storyDays * dayMinutes);
        // At the very minute of what happens, too.
        if (m_chance.isOneIn(4))
            now = story[static_cast<size_t>(m_chance.below(int(story.size())))].minute;
        read(promise, story, reading, begin, now);
        // Later on, and by hours that are others meanwhile.
        m_chance.change(reading, season);
        read(promise, story, reading, begin, now + m_chance.below(storyDays * dayMinutes - now));
        if (QTest::currentTestFailed())
            return qWarning("story %d", i);
    }
    for (const char *state : {"running", "paused standing", "breached", "breached standing", "met", "exempt rejected",
                              "exempt handedAgain", "exempt lost", "sliced", "whole", "paused for minutes"})
        QVERIFY2(m_seen[QLatin1String(state)] > 30, state);
}

QTEST_GUILESS_MAIN(SlaMinutesTest)
#include "tst_slaminutes.moc"
