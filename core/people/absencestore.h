// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "people/absence.h"
#include "support/result.h"

namespace baton {

class Connection;

/// The table of absences.
class AbsenceStore
{
public:
    explicit AbsenceStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By start.
    Result<QList<Absence>> of(UserId user);
    Result<QList<Absence>> all();
    /// Stores and logs it. Errors: Invalid "absence.range" (an end not after its start).
    Result<Absence> add(const Absence &given, const Stamp &stamp);
    /// Errors: NotFound "absence.unknown".
    Result<void> remove(AbsenceId id, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
