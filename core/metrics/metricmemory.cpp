// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/metricmemory.h"

#include <algorithm>

namespace baton {

void MetricMemory::note(const QList<ChangedRow> &changes)
{
    const QMutexLocker lock(&m_mutex);
    m_news += changes;
    if (m_news.size() <= mostNews)
        return;
    m_taken += static_cast<quint64>(m_news.size());
    m_oldest = m_taken;
    m_news.clear();
    m_columns.reset();
}

quint64 MetricMemory::mark() const
{
    const QMutexLocker lock(&m_mutex);
    return m_taken + static_cast<quint64>(m_news.size());
}

MetricMemory::Contents MetricMemory::contents(quint64 mark) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = mark > m_taken ? static_cast<qsizetype>(mark - m_taken) : 0;
    return {m_columns, m_news.first(std::min(known, m_news.size()))};
}

void MetricMemory::keep(quint64 mark, std::shared_ptr<const MetricColumns> columns)
{
    const QMutexLocker lock(&m_mutex);
    if (mark < m_oldest || mark < m_taken)
        return;
    m_columns = std::move(columns);
    m_news.remove(0, static_cast<qsizetype>(mark - m_taken));
    m_taken = mark;
}

} // namespace baton
