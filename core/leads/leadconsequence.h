// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "support/result.h"

#include <QList>

#include <functional>

namespace baton {

class Connection;

/// What somebody did to leads.
enum class LeadChange { Edited, Touched, HandedOver, Moved };

/// What has to follow from it in the same transaction, in rooms that the one where it was done does not know. An error
/// rolls both back. Empty: nothing follows.
using LeadConsequence = std::function<Result<void>(Connection &, const QList<LeadId> &, LeadChange, const Stamp &)>;

/// Runs it, if there is one.
inline Result<void> follow(const LeadConsequence &consequence, Connection &connection, const QList<LeadId> &leads,
                           LeadChange change, const Stamp &stamp)
{
    return consequence && !leads.isEmpty() ? consequence(connection, leads, change, stamp) : Result<void>();
}

} // namespace baton
