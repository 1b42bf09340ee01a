// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/firstload.h"
#include "capture/importfile.h"
#include "support/result.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>

namespace baton {

/// Rows of the file, mapped.
struct MappedChunk
{
    QList<ImportRow> rows;
    qint64 bytesRead = 0; ///< Of the file, up to the end of these rows.
};

/// Keeps a few chunks ready for the writer: reads them on the caller's thread, maps and plans them on others.
class ReadAheadRunner
{
public:
    static constexpr qsizetype rowsPerChunk = 5000; ///< What one transaction writes.

    struct Chunk
    {
        QFuture<MappedChunk> mapped;
        QFuture<std::shared_ptr<PlannedChunk>> planned; ///< Invalid where chunks are not planned ahead.
    };

    /// The first `rowsDone` rows are those of an interrupted run: their chunks end where its last transaction did.
    ReadAheadRunner(ImportFile &file, std::shared_ptr<const ImportMapping> mapping, qint64 rowsDone);

    void planAhead(std::shared_ptr<FirstLoad> planner) { m_planner = std::move(planner); }
    void planNoMore() { m_planner.reset(); }

    /// Reads until enough chunks are under way.
    void fill();
    [[nodiscard]] bool isEmpty() const { return m_chunks.empty(); }
    Chunk take();
    /// What ended the reading, if not the end of the file; the chunks before it are good.
    [[nodiscard]] const Result<void> &ended() const { return m_ended; }

private:
    void readOne();

    ImportFile &m_file;
    std::shared_ptr<const ImportMapping> m_mapping;
    qint64 m_rowsDone;
    qint64 m_rowsRead = 0;
    bool m_isAtEnd = false;
    Result<void> m_ended;
    std::shared_ptr<FirstLoad> m_planner;
    std::deque<Chunk> m_chunks;
    QThreadPool m_planners; ///< One thread: each chunk is planned after the one before.
    QThreadPool m_mappers; ///< Last, like the planners: their threads end before what they read goes.
};

} // namespace baton
