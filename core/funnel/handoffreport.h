// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffledger.h"
#include "support/result.h"

#include <functional>
#include <vector>

namespace baton {

class Connection;

/// Reads the ledger of hand-offs as of any moment. Whether an owner is active is asked as it is now: users have no
/// history of that.
class HandoffReport
{
public:
    explicit HandoffReport(Connection &connection)
        : m_connection(connection)
    {}

    Result<HandoffLedger> ledger(const HandoffQuestion &question);
    /// By rising instant of the hand-off; of one bucket, or all.
    Result<QList<HandoffEntry>> list(const HandoffQuestion &question, std::optional<HandoffBucket> bucket);
    /// The leads, by rising id, of which the latest hand-off was never followed up: it expired without an answer, was
    /// accepted and never touched in time, or is of nobody who is there.
    Result<std::vector<qint64>> forgotten(const AsOf &asOf);

private:
    class LatestHandoffs;

    Result<void> eachAsKnown(const AsOf &asOf, LatestHandoffs &latest);
    Result<void> eachBriefly(const AsOf &asOf, LatestHandoffs &latest);
    Result<void> each(const HandoffQuestion &question, const std::function<void(const HandoffEntry &)> &visit);

    Connection &m_connection;
};

} // namespace baton
