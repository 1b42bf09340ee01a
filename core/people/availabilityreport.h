// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesscalendar.h"
#include "support/id.h"

#include <QHash>

#include <optional>

namespace baton {

class Connection;

/// The hours that somebody keeps, and when he is away all the same.
struct WorkingHours
{
    BusinessCalendar calendar;
    InstantRanges absences;
};

/// When people work: a user's own calendar, else that of the first of the user's teams that has one, else the
/// workspace's; closed while the user is away.
class AvailabilityReport
{
public:
    explicit AvailabilityReport(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: NotFound "user.unknown", and those of BusinessCalendar::create.
    Result<BusinessCalendar> of(UserId user);
    /// Everybody's. Each calendar is read once, however many people share it.
    Result<QHash<UserId, BusinessCalendar>> all();
    /// The same, with the absences apart.
    Result<QHash<UserId, WorkingHours>> hours();

private:
    Result<QHash<UserId, WorkingHours>> hours(std::optional<UserId> only);

    Connection &m_connection;
};

} // namespace baton
