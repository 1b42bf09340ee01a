// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The leads that have a score which may be another since that batch, rising: something of theirs was added or changed,
/// or went back. What was never scored waits for the next run.
[[nodiscard]] Result<QList<LeadId>> scoredLeadsTouchedBy(Connection &connection, BatchId batch);

} // namespace baton
