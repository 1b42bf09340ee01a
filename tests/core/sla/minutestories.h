// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "minutereplay.h"
#include "people/businesscalendar.h"

#include <memory>
#include <random>

namespace baton {

/// Random stories of leads, random promises and the hours by which they are read.

inline constexpr int dayMinutes = 1440;
inline constexpr int tableDays = 120;
inline constexpr int storyDays = 12;

/// Some hours in some zone, as they are written down and minute by minute.
struct WeeksHours
{
    BusinessHours hours;
    BusinessCalendar calendar;
    const MinuteTable *wall = nullptr;
    std::vector<char> open;
};

/// Half a year with a change of clocks, in several zones at once.
struct Season
{
    Instant begin;
    QDate first;
    std::vector<std::unique_ptr<MinuteTable>> walls;
    std::vector<WeeksHours> weeks;
    std::vector<char> dayAndNight = std::vector<char>(tableDays * dayMinutes, 1);
};

/// Whose hours a reading goes by.
struct Reading
{
    std::array<MinuteHours, 4> hours; ///< The workspace's, those of owners 7 and 8, and of the policy's own calendar.
    std::array<BusinessHours, 4> written;
    std::vector<BusinessCalendar> calendars; ///< Of what is written; to create one takes as long as many readings.
    MinuteHours dayAndNight; ///< In UTC, where no clock is ever set.
};

/// Everything by chance, and the same every time.
class Chance
{
    using Kind = Happening::Kind;

public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {}

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    bool isOneIn(int many) { return below(many) == 0; }
    template<typename Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

    BusinessHours hours(const QByteArray &zone, QDate first);
    SlaCommitment promise();
    SlaTarget target();
    std::vector<Happening> story();
    Reading reading(const Season &season);
    void change(Reading &reading, const Season &season);

private:
    DayHours dayHours();
    SlaEvent event(bool isStart, Side party);
    void addStep(std::vector<Happening> &story, int minute, std::optional<Side> &waiting);

    std::mt19937 m_random;
};

inline DayHours Chance::dayHours()
{
    const int from = 300 + below(500);
    const int noon = from + 60 + below(240);
    DayHours day{{std::chrono::minutes(from), std::chrono::minutes(noon)}};
    if (!isOneIn(3))
        day.append({std::chrono::minutes(noon + below(90)), std::chrono::minutes(noon + 100 + below(200))});
    if (isOneIn(8)) // Over midnight, where clocks are set.
        day.append({std::chrono::minutes(1200 + below(239)), std::chrono::minutes(1 + below(280))});
    return day;
}

inline BusinessHours Chance::hours(const QByteArray &zone, QDate first)
{
    BusinessHours hours;
    hours.zone = QString::fromUtf8(zone);
    for (size_t day = 0; day < hours.week.size(); ++day)
        if (day < 3 || !isOneIn(3))
            hours.week[day] = dayHours();
    for (int i = 0; i < 4; ++i) {
        hours.holidays.insert(first.addDays(below(tableDays)));
        hours.shifts.insert(first.addDays(below(tableDays)), dayHours());
        hours.breaks.insert(first.addDays(below(tableDays)), {{std::chrono::hours(10), std::chrono::hours(13)}});
    }
    return hours;
}

inline SlaTarget Chance::target()
{
    switch (below(4)) {
    case 0: return {SlaTarget::Unit::Minutes, 20 + below(900)};
    case 1: return {SlaTarget::Unit::Days, 1 + below(4)};
    default: return {SlaTarget::Unit::Hours, 1 + below(16)};
    }
}

inline SlaEvent Chance::event(bool isStart, Side party)
{
    using Event = SlaEvent::Kind;
    const Stage stage = allStages[static_cast<size_t>(below(static_cast<int>(allStages.size())))];
    if (isStart && party == Side::Marketing)
        return oneOf<SlaEvent>({{Event::Created}, {Event::Assigned}, {Event::Stage, stage}});
    if (isStart)
        return oneOf<SlaEvent>({{Event::Created},
                                {Event::HandedOver},
                                {Event::HandedOver},
                                {Event::Assigned},
                                {Event::Accepted},
                                {Event::Heard},
                                {Event::Stage, stage}});
    if (party == Side::Marketing)
        return oneOf<SlaEvent>({{Event::Assigned}, {Event::HandedOn}, {Event::Stage, stage}});
    return oneOf<SlaEvent>({{Event::Assigned},
                            {Event::Accepted},
                            {Event::Decided},
                            {Event::Touched},
                            {Event::Conversed},
                            {Event::HandedOn},
                            {Event::Outcome},
                            {Event::Stage, stage}});
}

inline SlaCommitment Chance::promise()
{
    using Hours = SlaCommitment::Hours;
    SlaCommitment promise;
    promise.key = QStringLiteral("promise");
    promise.party = oneOf({Side::Marketing, Side::Tele, Side::Tele, Side::Sales, Side::Sales});
    do {
        promise.start = event(true, promise.party);
        promise.stop = event(false, promise.party);
    } while (promise.start == promise.stop);
    promise.target = target();
    promise.hours = oneOf({Hours::Workspace, Hours::Owner, Hours::Owner, Hours::Named, Hours::Always});
    if (promise.hours == Hours::Named)
        promise.calendar = QStringLiteral("own");
    for (const Stage stage : {Stage::InfoRequested, Stage::Nurture, Stage::Recycled})
        if (isOneIn(2))
            promise.pauses.append(stage);
    return promise;
}

/// One thing that happens, and what comes along with it at the same instant.
inline void Chance::addStep(std::vector<Happening> &story, int minute, std::optional<Side> &waiting)
{
    const Side side = oneOf({Side::Tele, Side::Sales});
    const UserId somebody = isOneIn(4) ? UserId() : UserId(7 + below(3));
    const auto add = [&](Kind kind, Side whose, Stage stage = Stage::Inquiry, UserId user = {}) {
        story.push_back({minute, kind, whose, Side::Shared, stage, user});
    };
    switch (below(waiting ? 13 : 10)) {
    case 0: add(Kind::Entered, side, allStages[static_cast<size_t>(below(int(allStages.size())))]); break;
    case 1: add(Kind::Entered, side, oneOf({Stage::InfoRequested, Stage::Nurture, Stage::Recycled})); break;
    case 2: add(Kind::Entered, side, oneOf({Stage::Mql, Stage::Tql, Stage::Working})); break;
    case 3:
    case 4:
        add(Kind::Handed, side);
        story.back().from = side == Side::Tele ? Side::Marketing : oneOf({Side::Marketing, Side::Tele});
        waiting = side;
        if (!isOneIn(3))
            add(Kind::Given, side, Stage::Inquiry, UserId(7 + below(3)));
        break;
    case 5:
    case 6: add(Kind::Given, waiting.value_or(side), Stage::Inquiry, somebody); break;
    case 7: add(Kind::Touched, side); break;
    case 8: add(Kind::Talked, side); break;
    case 9: add(Kind::Wrote, side); break;
    case 10:
        if (isOneIn(2))
            add(Kind::Entered, *waiting, *waiting == Side::Tele ? Stage::Tal : Stage::Sal);
        if (isOneIn(2))
            add(Kind::Given, *waiting, Stage::Inquiry, UserId(7 + below(3)));
        add(Kind::Accepted, *waiting);
        waiting.reset();
        break;
    case 11:
        if (isOneIn(2))
            add(Kind::Entered, *waiting, Stage::Nurture);
        if (isOneIn(2))
            add(Kind::Given, *waiting);
        add(Kind::Rejected, *waiting);
        waiting.reset();
        break;
    default:
        add(Kind::Entered, *waiting, Stage::InfoRequested);
        add(Kind::Returned, *waiting);
        waiting.reset();
    }
}

inline std::vector<Happening> Chance::story()
{
    std::vector<Happening> story{{.kind = Kind::Created}, {.kind = Kind::Entered, .stage = Stage::Inquiry}};
    std::optional<Side> waiting;
    int minute = 0;
    for (int steps = 4 + below(14); steps > 0; --steps) {
        minute += 1 + (isOneIn(3) ? below(90) : below(1600));
        if (minute < storyDays * dayMinutes)
            addStep(story, minute, waiting);
    }
    return story;
}

inline Reading Chance::reading(const Season &season)
{
    Reading reading;
    reading.dayAndNight = {season.walls.back().get(), &season.dayAndNight, {}, {}, season.begin};
    for (size_t i = 0; i < reading.hours.size(); ++i) {
        const WeeksHours &week = season.weeks[static_cast<size_t>(below(int(season.weeks.size())))];
        reading.written[i] = week.hours;
        reading.calendars.push_back(week.calendar);
        reading.hours[i] = {week.wall, &week.open, {}, {}, season.begin};
        for (const QDate &holiday : week.hours.holidays)
            reading.hours[i].holidays.insert(QDate(1970, 1, 1).daysTo(holiday));
    }
    return reading;
}

/// Somebody falls ill, a holiday is declared, or hours are others from now on.
inline void Chance::change(Reading &reading, const Season &season)
{
    const auto who = static_cast<size_t>(below(3));
    const int begin = (12 + below(20)) * dayMinutes + below(dayMinutes);
    switch (below(4)) {
    case 0: reading.hours[who].absences.emplace_back(begin, begin + 1 + below(4 * dayMinutes)); break;
    case 1: {
        const qint64 date = reading.hours[who].dateOf(begin);
        reading.hours[who].holidays.insert(date);
        reading.written[who].holidays.insert(QDate(1970, 1, 1).addDays(date));
        reading.calendars[who] = *BusinessCalendar::create(reading.written[who]);
        break;
    }
    case 2: {
        const Reading other = this->reading(season);
        reading.hours[who] = other.hours[who];
        reading.written[who] = other.written[who];
        reading.calendars[who] = other.calendars[who];
        break;
    }
    default: break;
    }
}

inline Season seasonFrom(QDate first, Chance &chance)
{
    Season season;
    season.first = first;
    season.begin = fromMillis(QDate(1970, 1, 1).daysTo(first) * 86'400'000);
    for (const QByteArray zone :
         {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kolkata", "Etc/UTC"}) {
        MinuteTable &wall = *season.walls.emplace_back(std::make_unique<MinuteTable>(zone, first, tableDays));
        for (int i = 0; i < 4; ++i) {
            const BusinessHours hours = chance.hours(zone, first);
            WeeksHours week{hours, *BusinessCalendar::create(hours), &wall, {}};
            wall.setHours(hours);
            for (int minute = 0; minute < tableDays * dayMinutes; ++minute)
                week.open.push_back(wall.isOpen(season.begin + std::chrono::minutes(minute)) ? 1 : 0);
            season.weeks.push_back(std::move(week));
        }
    }
    return season;
}

} // namespace baton
