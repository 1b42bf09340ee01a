// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "people/namedhours.h"
#include "storage/binding.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of business calendars, and which of them is the workspace's.
class CalendarStore
{
public:
    explicit CalendarStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By name.
    Result<QList<NamedHours>> all();
    /// Errors: NotFound "calendar.unknown".
    Result<NamedHours> byId(CalendarId id);

    /// Stores new hours and logs it. Errors: Invalid "calendar.nameMissing", "calendar.nameTaken", and those of
    /// BusinessCalendar::create.
    Result<NamedHours> create(const NamedHours &given, const Stamp &stamp);
    /// Errors: as `create`, Conflict "calendar.conflict".
    Result<NamedHours> update(const NamedHours &given, const Stamp &stamp);

    /// The hours of whoever has none of their own: what was set, else Monday to Friday 09:00–17:00 in UTC.
    Result<NamedHours> workspaceHours();
    /// Errors: NotFound "calendar.unknown".
    Result<void> setWorkspaceHours(CalendarId id, const Stamp &stamp);

private:
    Result<void> check(const NamedHours &hours);
    Result<QList<NamedHours>> select(const QString &condition, const Bindings &bindings);

    Connection &m_connection;
};

} // namespace baton
