// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/timeline.h"
#include "storage/binding.h"
#include "support/result.h"

#include <QHash>

#include <functional>

namespace baton {

class Connection;
class Row;

/// Finds everything that happened to a lead, or to an account and its leads: one statement for each place where
/// something is kept, by way of its index. Used once.
class TimelineKeyStore
{
public:
    /// Nobody reads more; what is older is left out.
    static constexpr int mostEntries = 100'000;

    explicit TimelineKeyStore(Connection &connection, int most = mostEntries)
        : m_connection(connection)
        , m_most(most)
    {}

    /// The newest first, and of those the first `most`. Empty for a lead that is not there.
    Result<QList<TimelineKey>> of(const TimelineSubject &subject);

private:
    Result<void> readLeads(const TimelineSubject &subject);
    Result<void> readInterests();
    Result<void> readStages();
    Result<void> readTouches();
    Result<void> readHandoffs();
    Result<void> readEvents();
    Result<void> readEventsOf(int entity, const QList<qint64> &ids);
    Result<void> readImports();
    Result<void> readRouted();
    Result<void> readDeals();
    /// Takes the latest rows of `table`, whose moments stand in `at`, that belong to one of the leads.
    Result<void> ofLeads(const QString &table, const QString &columns, const QString &at, const QString &condition,
                         const std::function<TimelineKey(const Row &)> &make);

    Connection &m_connection;
    int m_most;
    QList<TimelineKey> m_keys;
    QList<qint64> m_leads;
    QHash<qint64, LeadId> m_persons; ///< With the first lead of each.
    QList<qint64> m_accounts;
};

} // namespace baton
