// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "people/team.h"
#include "storage/binding.h"
#include "support/result.h"

namespace baton {

class Connection;

/// The tables of teams and their members.
class TeamStore
{
public:
    explicit TeamStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By name.
    Result<QList<Team>> all();
    /// Errors: NotFound "team.unknown".
    Result<Team> byId(TeamId id);
    Result<Team> byName(const QString &name);

    /// Stores a new team with its members and logs it. Errors: Invalid "team.nameMissing", "team.nameTaken".
    Result<Team> create(const Team &given, const Stamp &stamp);
    /// Writes every field, logging those that changed. Errors: as `create`, Conflict "team.conflict".
    Result<Team> update(const Team &given, const Stamp &stamp);

private:
    Result<void> check(const Team &team);
    Result<Team> one(const QString &condition, const Bindings &bindings);
    Result<QList<Team>> select(const QString &condition, const Bindings &bindings);
    Result<void> writeMembers(const Team &team);

    Connection &m_connection;
};

} // namespace baton
