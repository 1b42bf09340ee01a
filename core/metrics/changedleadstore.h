// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/changedrow.h"
#include "metrics/metriccolumns.h"
#include "support/result.h"

#include <optional>
#include <set>

namespace baton {

class Connection;

/// Which leads' rows the news of the change feed are about.
class ChangedLeadStore
{
public:
    /// `columns`: as they are now, before the news. They must outlive it.
    ChangedLeadStore(Connection &connection, const MetricColumns &columns)
        : m_connection(connection)
        , m_columns(columns)
    {}

    /// By rising id: a lead is touched where a row of its own is now, and where the columns still have one. Some may be
    /// gone or never have been. Nothing where they are so many that it is quicker to read all leads anew.
    Result<std::optional<std::vector<qint64>>> touchedBy(const QList<ChangedRow> &changes);

private:
    /// Ids from the first to the last.
    struct Run
    {
        Entity entity = Entity::Lead;
        qint64 first = 0;
        qint64 last = 0;
    };

    Result<std::vector<Run>> runsOf(const QList<ChangedRow> &changes);
    Result<void> addBatches(const QList<qint64> &batches, std::vector<Run> &runs);
    Result<bool> mayMoveDeadlines(const QList<qint64> &agreements);
    /// The leads of those rows of a table, as the database has them.
    Result<void> addStored(const QString &table, const std::vector<Run> &runs);
    template<typename Row>
    void addKept(const LeadRows<Row> &rows, const std::vector<Run> &runs);

    Connection &m_connection;
    const MetricColumns &m_columns;
    std::set<qint64> m_leads;
};

} // namespace baton
