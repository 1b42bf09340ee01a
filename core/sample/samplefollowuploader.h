// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sample/sampleloader.h"

namespace baton {

class BulkLoad;

/// Writes what was done with the leads of one chunk, in bulk, inside the caller's transaction.
class SampleFollowUpLoader
{
public:
    SampleFollowUpLoader(Connection &connection, const SampleReferences &references, const Stamp &stamp)
        : m_connection(connection)
        , m_references(references)
        , m_stamp(stamp)
    {}

    /// `leads` are the ids of the chunk's leads, in its order.
    Result<void> load(const SampleChunk &chunk, const QList<qint64> &leads);

private:
    Result<void> loadHandoffs(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadAssignments(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadSteps(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadTouches(const SampleChunk &chunk, const QList<qint64> &leads);
    void putHandoff(BulkLoad &load, qint64 lead, const SampleLead &sample, const Handoff &handoff) const;
    [[nodiscard]] UserId userOf(const SampleLead &lead, Side side, Instant at) const;

    Connection &m_connection;
    const SampleReferences &m_references;
    Stamp m_stamp;
};

} // namespace baton
