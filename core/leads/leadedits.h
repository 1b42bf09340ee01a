// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"
#include "support/id.h"
#include "support/result.h"

#include <QList>
#include <QMap>

namespace baton {

/// What somebody wants of one lead: one row of a block that was pasted, or of a bulk edit.
struct LeadEditLine
{
    LeadId lead;
    QMap<QString, FieldValue> values; ///< By field key; an empty value removes.
    /// What stood in these fields when he decided. A field that holds something else by now is left alone; one without
    /// an entry is not compared.
    QMap<QString, FieldValue> shown;
};

/// One field that changes.
struct LeadCellEdit
{
    LeadId lead;
    QString field;
    FieldValue before;
    FieldValue after; ///< As it is kept, which is not always as it was typed.

    friend bool operator==(const LeadCellEdit &, const LeadCellEdit &) = default;
};

/// One field that stays as it is, or a whole line.
struct SkippedLeadEdit
{
    LeadId lead;
    QString field; ///< Empty: the whole line.
    FieldValue wanted;
    FieldValue present; ///< What stands there now.
    Error why;
};

/// What edits of leads do, or would do.
struct LeadEdits
{
    BatchId batch; ///< Takes it back; none where nothing was written.
    QList<LeadCellEdit> cells; ///< In the order of the lines.
    QList<SkippedLeadEdit> skipped;
    QList<LeadId> changed; ///< By number: all leads that show it, those of the same person or account too.
};

/// Whether a field that cannot be set stops everything.
enum class LeadEditMode { WhatGoes, AllOrNothing };

} // namespace baton
