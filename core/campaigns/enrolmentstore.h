// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/enrolment.h"
#include "history/author.h"

#include <QHash>
#include <QSet>

namespace baton {

class Connection;

/// Makes many leads belong to a campaign, in one batch with its journal, so that the one undo takes it back. A lead
/// belongs to a campaign by an interest that names it, as one that came by a form does; this one is of the kind
/// "campaign" and says nothing of a channel. Runs inside the caller's transaction.
class EnrolmentStore
{
public:
    explicit EnrolmentStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Errors: Invalid "enrolment.tooMany" (limit), "enrolment.ended" (campaign) where the campaign is over; NotFound
    /// "campaign.unknown" (value); Conflict "batch.takenBack" where `batch` was undone meanwhile. Among the refused:
    /// NotFound "lead.unknown" (value), Conflict "enrolment.already" (campaign).
    Result<Enrolled> write(const Enrolment &wish, const Stamp &stamp);

private:
    /// What is asked of the campaign and of the leads before anything is written.
    struct Ground
    {
        Campaign campaign;
        QString text; ///< By which an interest names it.
        QHash<LeadId, SourceId> sources; ///< Of each lead that is there; none where nobody knows.
        QSet<LeadId> enrolled; ///< Those that belong to it already.
    };
    Result<Ground> ground(const Enrolment &wish);
    Result<void> readLeads(const QList<LeadId> &leads, Ground &ground);
    Result<SourceId> ownSource(const Ground &ground, const QList<LeadId> &leads, const Stamp &stamp);
    Result<BatchId> begun(BatchId added, qsizetype leads, const Stamp &stamp);
    Result<void> insert(const Ground &ground, const Enrolled &enrolled, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
