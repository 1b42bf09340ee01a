// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplanner.h"

namespace baton {

/// What one row changes in its lead: the person's and the lead's own fields, owners, stages, consents.
struct LeadDiff
{
    const ImportMapping &mapping;
    const PlanSettings &settings;
    const ChunkFacts &facts;
    const ImportRow &row;
    LeadChange &change;
    QList<PlannedCell> *cells = nullptr; ///< Null where nobody wants them.
    QList<ImportIssue> &issues;

    /// True if anything changed.
    bool apply();
    void cell(int slot, const StoredValue &before, const StoredValue &after);

private:
    bool applyValues();
    bool applyOwners();
    bool applyStages();
    bool applyConsents();
    bool setOwner(UserId &owner, const QString &alias, const QString &key, const QString &target);
    void mergeCustom();
    [[nodiscard]] StoredValue nameInParts(int slot) const;
    void warnOfInconsistency(const StageHistory &before);
    [[nodiscard]] StageVisit visit(Stage stage, Instant at) const;
};

} // namespace baton
