// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffanswerstore.h"
#include "funnel/stagevisit.h"
#include "history/author.h"
#include "history/journal.h"

#include <QHash>

namespace baton {

/// A lead whose stages a batch changed, with who had it before and who has it then.
struct MovedHistory
{
    LeadId lead;
    StageHistory before;
    StageHistory after;
    UserId teleBefore;
    UserId salesBefore;
    UserId tele;
    UserId sales;
};

/// Answers the hand-offs of many leads at once by what became known of their stages (evidenceFor), inside the caller's
/// transaction and before the batch adds to the history of owners.
///
/// Whoever brings the word has decided: the author, else whoever has the lead. Where there is neither, the hand-off
/// goes on waiting, for an answer is somebody's. Whoever has the lead then has accepted it.
class HandoffEvidenceStore
{
public:
    explicit HandoffEvidenceStore(Connection &connection)
        : m_connection(connection)
    {}

    /// The journal of what was answered: HandoffAnswerRevertible takes it back.
    Result<QList<JournalEntry>> answer(const QList<MovedHistory> &moved, const Stamp &stamp);

private:
    /// A hand-off without answer, with what stood before one is written.
    struct Waiting
    {
        Handoff handoff;
        HandoffBefore before;
    };

    Result<bool> doesAnyWait();
    Result<QHash<LeadId, Waiting>> waitingOf(const QList<LeadId> &leads);

    Connection &m_connection;
};

} // namespace baton
