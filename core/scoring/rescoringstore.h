// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/batchconsequence.h"
#include "leads/leadconsequence.h"

namespace baton {

/// Scores leads anew because of what was done to them, in the transaction that did it.
class RescoringStore
{
public:
    RescoringStore(Connection &connection, const FieldCatalogue &builtIn)
        : m_connection(connection)
        , m_builtIn(builtIn)
    {}

    /// As a run at the stamp's instant would, with an entry in the history of each score that changed. Where no model
    /// is active, or the active one can no longer be read, scores stay as they are: a run says so.
    Result<void> rescore(const QList<LeadId> &leads, LeadChange change, const Stamp &stamp);

private:
    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
};

/// "edit", "touch", "handoff", "move": why a score changed.
[[nodiscard]] QString scoreReasonOf(LeadChange change);

/// Scores anew what an import or an undo touched.
[[nodiscard]] BatchConsequence rescoringAfterBatch(FieldCatalogue builtIn);

/// The same as a consequence of what services do.
[[nodiscard]] LeadConsequence rescoring(FieldCatalogue builtIn);

} // namespace baton
