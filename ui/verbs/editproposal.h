// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/sheetchanges.h"
#include "leads/leadedits.h"

namespace baton {

/// What somebody is about to do with fields of many leads.
struct EditProposal
{
    QString title; ///< As "Paste into 12 leads".
    QString words; ///< Of the deed, as "paste into 12 leads".
    QString verb; ///< On the button, as "Paste".
    QList<LeadEditLine> lines;
    QList<RefusedCell> refused; ///< What could not even be read; its record is a lead.
    qsizetype beyond = 0; ///< Cells that had no place.
};

} // namespace baton
