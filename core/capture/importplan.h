// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "support/id.h"

#include <QList>
#include <QString>

namespace baton {

/// What an import does with one row.
enum class PlanStatus { New, Update, Unchanged, DuplicateInFile, Conflict, Rejected };

/// "new", "update", "unchanged", "duplicate", "conflict", "rejected": what plan rows say.
[[nodiscard]] QString keyOf(PlanStatus status);

/// One cell that a row would write: old and new as text, the old one empty where there was nothing.
struct PlannedCell
{
    QString field; ///< Target or custom-field key, as "person.email", "stage", "owner.tele", "x_campaign".
    QString oldText;
    QString newText;

    friend bool operator==(const PlannedCell &, const PlannedCell &) = default;
};

/// One row of the plan, in the order of the file.
struct PlannedRow
{
    qint64 line = 0;
    PlanStatus status = PlanStatus::New;
    LeadId lead; ///< The lead that it matches; none for a new one and in a dry run.
    QString name; ///< Whom the row is about: the person, else the company, else the key.
    QList<PlannedCell> cells; ///< What changes; for a new lead everything that it gets.
    QList<ImportIssue> issues; ///< Why it is rejected or warned about.
};

} // namespace baton
