// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/bulkrecordwriter.h"
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
    /// In no order; those that are not there are left out.
    Result<QList<Person>> byIds(const QList<PersonId> &ids);
    /// Logs one event for each field that changed. Errors: NotFound "person.unknown", Conflict "person.conflict".
    Result<Person> update(const Person &person, const Stamp &stamp);
    /// Writes all that differ in few statements, with journal and log; revisions are those of `before`. Errors:
    /// Busy "rows.raced" where somebody changed one since: the transaction may be run again.
    Result<void> updateMany(const QList<RecordChange<Person>> &changes, BatchId batch, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace baton
