// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/changedrow.h"
#include "metrics/metriccolumns.h"
#include "support/result.h"

#include <memory>

namespace baton {

class Connection;
class MetricMemory;

/// Reads the columns that metrics are computed from: each table once, from one end to the other, and only of some leads
/// where those changed.
class MetricColumnStore
{
public:
    explicit MetricColumnStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Of all leads. On SQLite by two threads.
    Result<MetricColumns> all();
    /// Of those of the leads, by rising id, that are still there.
    Result<MetricColumns> ofLeads(const std::vector<qint64> &leads);

    /// What the memory keeps, with the news that came before `mark`: only the leads that they are about are read, and
    /// all where nothing is kept. The mark must have been taken before this connection began to read.
    Result<std::shared_ptr<const MetricColumns>> current(MetricMemory &memory, quint64 mark);

private:
    Result<std::shared_ptr<const MetricColumns>> followed(const std::shared_ptr<const MetricColumns> &columns,
                                                          const QList<ChangedRow> &news);

    Connection &m_connection;
};

} // namespace baton
