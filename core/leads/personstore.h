// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "leads/person.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of persons. Search rows of their leads are the caller's: `LeadStore::reindex`.
class PersonStore
{
public:
    explicit PersonStore(Connection &connection)
        : m_connection(connection)
    {}

    /// `id` and `revision` of the argument are not looked at.
    Result<Person> create(const Person &person, const Stamp &stamp);
    /// Errors: NotFound "person.unknown".
    Result<Person> byId(PersonId id);
    /// Logs one event for each field that changed. Errors: NotFound "person.unknown", Conflict "person.conflict".
    Result<Person> update(const Person &person, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
