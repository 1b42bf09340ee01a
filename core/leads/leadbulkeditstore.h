// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "leads/leadeditplan.h"

namespace baton {

class Connection;

/// Edits of many leads by fields as one batch with its journal, in few statements for any number. Runs in the caller's
/// transaction, which an error must roll back.
class LeadBulkEditStore
{
public:
    LeadBulkEditStore(Connection &connection, const FieldCatalogue &catalogue, const Stamp &stamp)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_stamp(stamp)
    {}

    /// What apply() would do; nothing is written.
    Result<LeadEdits> rehearse(const QList<LeadEditLine> &lines);
    /// Errors: Busy "rows.raced", "rows.raced", "rows.raced" where somebody was faster: it may be run again.
    Result<LeadEdits> apply(const QList<LeadEditLine> &lines, LeadEditMode mode);

private:
    /// The rows that were made, by the ids that the plan gave them.
    struct Made
    {
        QHash<ChannelId, ChannelId> channels;
        QHash<PersonId, PersonId> persons;
        QHash<AccountId, AccountId> accounts;
    };

    Result<LeadEditPlan> plan(const QList<LeadEditLine> &lines);
    Result<void> readRecords(LeadEditGround &ground, const QList<LeadEditLine> &lines);
    Result<void> readNamed(LeadEditGround &ground, const QList<LeadEditLine> &lines);
    Result<BatchId> beginBatch();
    Result<Made> makeRows(const LeadEditPlan &plan, BatchId batch);
    Result<QList<LeadId>> writeRows(const LeadEditPlan &plan, const Made &made, BatchId batch);

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
    Stamp m_stamp;
};

} // namespace baton
