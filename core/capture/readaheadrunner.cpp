// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/readaheadrunner.h"

#include "capture/rowmapper.h"

#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace baton {

ReadAheadRunner::ReadAheadRunner(ImportFile &file, std::shared_ptr<const ImportMapping> mapping, qint64 rowsDone)
    : m_file(file)
    , m_mapping(std::move(mapping))
    , m_rowsDone(rowsDone)
{
    m_planners.setMaxThreadCount(1);
    m_mappers.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
}

void ReadAheadRunner::fill()
{
    // Two chunks ahead keep every thread busy; more would only cost memory.
    const size_t ahead = 1 + static_cast<size_t>(m_mappers.maxThreadCount());
    while (!m_isAtEnd && m_chunks.size() < ahead)
        readOne();
}

void ReadAheadRunner::readOne()
{
    const auto left = static_cast<qsizetype>(m_rowsDone - m_rowsRead);
    auto read = m_file.next(left > 0 ? std::min(rowsPerChunk, left) : rowsPerChunk);
    if (!read)
        m_ended = failure(read);
    m_isAtEnd = !read || read->isEmpty();
    if (m_isAtEnd)
        return;
    m_rowsRead += static_cast<qint64>(read->records.size());
    Chunk chunk;
    chunk.mapped =
        QtConcurrent::run(&m_mappers, [records = std::move(*read), mapping = m_mapping, values = m_file.values()] {
            RowMapper mapper(mapping, values);
            return MappedChunk{mapChunk(records, mapper), records.bytesRead};
        });
    if (m_planner) {
        chunk.planned = QtConcurrent::run(
            &m_planners, [mapped = chunk.mapped, planner = m_planner] { return planner->plan(mapped.result().rows); });
    }
    m_chunks.push_back(std::move(chunk));
}

ReadAheadRunner::Chunk ReadAheadRunner::take()
{
    Chunk chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    return chunk;
}

} // namespace baton
