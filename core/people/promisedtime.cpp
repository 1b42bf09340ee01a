// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/promisedtime.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

QString keyOf(PromisedTime::Unit unit)
{
    switch (unit) {
    case PromisedTime::Unit::Minutes: return u"minutes"_s;
    case PromisedTime::Unit::Hours: return u"hours"_s;
    case PromisedTime::Unit::Days: return u"days"_s;
    }
    return {};
}

Result<Instant> dueAfter(const BusinessCalendar &hours, Instant from, const PromisedTime &promised,
                         const InstantRanges &pauses)
{
    switch (promised.unit) {
    case PromisedTime::Unit::Minutes: return hours.add(from, std::chrono::minutes(promised.amount), pauses);
    case PromisedTime::Unit::Hours: return hours.add(from, std::chrono::hours(promised.amount), pauses);
    case PromisedTime::Unit::Days: break;
    }
    return hours.addBusinessDays(from, promised.amount, pauses);
}

BusinessHours dayAndNight()
{
    BusinessHours hours;
    hours.zone = u"UTC"_s;
    for (DayHours &day : hours.week)
        day = {{0h, 24h}};
    return hours;
}

} // namespace baton
