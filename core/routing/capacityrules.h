// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesscalendar.h"
#include "people/role.h"
#include "people/side.h"
#include "people/siderole.h"
#include "support/id.h"

#include <QString>

#include <optional>

namespace baton {

/// What somebody takes at most; nothing: without limit.
struct RoutingCapacity
{
    std::optional<int> mostOpen; ///< Leads that have not ended, at a time.
    std::optional<int> mostPerDay; ///< New ones on a date of the person's calendar.
    std::optional<int> mostPerMonth; ///< New ones in a month, earned bit by bit with its working time.

    [[nodiscard]] bool isLimited() const { return mostOpen || mostPerDay || mostPerMonth; }
    friend bool operator==(const RoutingCapacity &, const RoutingCapacity &) = default;
};

/// Why somebody does not get a lead. The order is the order in which they are tried.
enum class RoutingRefusal { Inactive, Role, Away, OffHours, MostOpen, MostPerDay, MostPerMonth, RejectedIt };

/// "inactive", "role", "away", "offHours", "mostOpen", "mostPerDay", "mostPerMonth", "rejectedIt".
[[nodiscard]] QString keyOf(RoutingRefusal refusal);
[[nodiscard]] std::optional<RoutingRefusal> routingRefusalFromKey(QStringView key);

/// Somebody who may get leads, and how many he has.
struct RoutingPerson
{
    UserId id;
    QString name;
    bool isActive = true;
    Roles roles;
    BusinessCalendar hours; ///< Without the absences.
    InstantRanges absences = {};
    RoutingCapacity capacity = {};
    qint64 open = 0;
    qint64 today = 0;
    qint64 thisMonth = 0;
};

/// The date and the month of the calendar's zone in which `now` lies.
[[nodiscard]] InstantRange dateAround(Instant now, const BusinessCalendar &hours);
[[nodiscard]] InstantRange monthAround(Instant now, const BusinessCalendar &hours);

/// How many leads somebody may have got of the month's by `now`: the limit times the part of the month's working time
/// that has passed with the person there. Rounded up, so that the first is earned when the month begins and the last
/// before it ends: ten a month are ten. Time away earns nothing.
[[nodiscard]] qint64 monthlyAllowance(int mostPerMonth, const BusinessCalendar &hours, const InstantRanges &absences,
                                      Instant now);

/// What holds of somebody at one moment, whichever lead it is: worked out once for many leads.
struct RoutingMoment
{
    std::optional<RoutingRefusal> refusal; ///< Inactive, Away or OffHours.
    std::optional<qint64> mostThisMonth;
};

[[nodiscard]] RoutingMoment momentOf(const RoutingPerson &person, std::optional<int> withinHours, Instant now);
/// Why the person does not get one more lead of that side; nothing where he may.
[[nodiscard]] std::optional<RoutingRefusal> refusalOf(const RoutingPerson &person, const RoutingMoment &moment,
                                                      Side side);

} // namespace baton
