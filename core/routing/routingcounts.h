// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/routingpool.h"
#include "routing/routingrules.h"

#include <QMap>

namespace baton {

/// How many leads went where.
struct RoutingCounts
{
    qint64 assigned = 0;
    qint64 queued = 0; ///< Nobody could get them; they wait.
    qint64 unmatched = 0; ///< They wait for an answer of a side that no rule speaks of.
    QMap<QString, qint64> byOwner; ///< By the name of whoever got them.
    QMap<QString, qint64> byRule; ///< By the key of the rule that took them.

    [[nodiscard]] qint64 total() const { return assigned + queued + unmatched; }
    void add(const RoutingDecision &decision, const RoutingPool &pool);
    void add(const RoutingCounts &more);
};

} // namespace baton
