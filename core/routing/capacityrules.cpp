// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/capacityrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr std::array refusals{RoutingRefusal::Inactive,     RoutingRefusal::Role,      RoutingRefusal::Away,
                              RoutingRefusal::OffHours,     RoutingRefusal::MostOpen,  RoutingRefusal::MostPerDay,
                              RoutingRefusal::MostPerMonth, RoutingRefusal::RejectedIt};

std::chrono::year_month_day dateAt(Instant now, const BusinessCalendar &hours)
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(hours.zone().wallTime(now)));
}

QDate toQDate(const std::chrono::year_month_day &date)
{
    return {int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day()))};
}

bool isAway(const InstantRanges &absences, Instant now)
{
    return std::ranges::any_of(absences, [now](const InstantRange &when) { return when.from <= now && now < when.to; });
}

} // namespace

QString keyOf(RoutingRefusal refusal)
{
    switch (refusal) {
    case RoutingRefusal::Inactive: return u"inactive"_s;
    case RoutingRefusal::Role: return u"role"_s;
    case RoutingRefusal::Away: return u"away"_s;
    case RoutingRefusal::OffHours: return u"offHours"_s;
    case RoutingRefusal::MostOpen: return u"mostOpen"_s;
    case RoutingRefusal::MostPerDay: return u"mostPerDay"_s;
    case RoutingRefusal::MostPerMonth: return u"mostPerMonth"_s;
    case RoutingRefusal::RejectedIt: return u"rejectedIt"_s;
    }
    return {};
}

std::optional<RoutingRefusal> routingRefusalFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(refusals, [key](RoutingRefusal refusal) { return keyOf(refusal) == key; });
    return found == refusals.end() ? std::nullopt : std::optional(*found);
}

InstantRange dateAround(Instant now, const BusinessCalendar &hours)
{
    const QDate date = toQDate(dateAt(now, hours));
    return hours.datesFrom(date, date);
}

InstantRange monthAround(Instant now, const BusinessCalendar &hours)
{
    const QDate date = toQDate(dateAt(now, hours));
    return hours.datesFrom({date.year(), date.month(), 1}, {date.year(), date.month(), date.daysInMonth()});
}

qint64 monthlyAllowance(int mostPerMonth, const BusinessCalendar &hours, const InstantRanges &absences, Instant now)
{
    const InstantRange month = monthAround(now, hours);
    const qint64 all = hours.elapsed(month.from, month.to).count();
    const qint64 earned = mostPerMonth * hours.elapsed(month.from, now, absences).count();
    return all == 0 ? 0 : (earned + all - 1) / all;
}

RoutingMoment momentOf(const RoutingPerson &person, std::optional<int> withinHours, Instant now)
{
    RoutingMoment moment;
    if (!person.isActive)
        moment.refusal = RoutingRefusal::Inactive;
    else if (isAway(person.absences, now))
        moment.refusal = RoutingRefusal::Away;
    else if (withinHours) {
        const auto opening = person.hours.add(now, Duration(0), person.absences);
        if (!opening || *opening - now > std::chrono::hours(*withinHours))
            moment.refusal = RoutingRefusal::OffHours;
    }
    if (!moment.refusal && person.capacity.mostPerMonth)
        moment.mostThisMonth = monthlyAllowance(*person.capacity.mostPerMonth, person.hours, person.absences, now);
    return moment;
}

std::optional<RoutingRefusal> refusalOf(const RoutingPerson &person, const RoutingMoment &moment, Side side)
{
    if (moment.refusal == RoutingRefusal::Inactive)
        return moment.refusal;
    if (!isRoleOf(person.roles, side))
        return RoutingRefusal::Role;
    if (moment.refusal)
        return moment.refusal;
    if (person.capacity.mostOpen && person.open >= *person.capacity.mostOpen)
        return RoutingRefusal::MostOpen;
    if (person.capacity.mostPerDay && person.today >= *person.capacity.mostPerDay)
        return RoutingRefusal::MostPerDay;
    if (moment.mostThisMonth && person.thisMonth >= *moment.mostThisMonth)
        return RoutingRefusal::MostPerMonth;
    return {};
}

} // namespace baton
