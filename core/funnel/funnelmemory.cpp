// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelmemory.h"

namespace baton {

FunnelMemory::Contents FunnelMemory::contents() const
{
    const QMutexLocker lock(&m_mutex);
    return m_contents;
}

void FunnelMemory::keep(quint64 age, std::shared_ptr<const FunnelColumns> columns)
{
    const QMutexLocker lock(&m_mutex);
    if (age == m_contents.age)
        m_contents.columns = std::move(columns);
}

void FunnelMemory::keep(quint64 age, const QString &field, std::shared_ptr<const LeadGrouping> grouping)
{
    // Four megabytes a million leads each: the few fields that somebody goes back and forth between.
    constexpr qsizetype mostFields = 8;
    const QMutexLocker lock(&m_mutex);
    if (age != m_contents.age)
        return;
    if (m_contents.groupings.size() >= mostFields)
        m_contents.groupings.clear();
    m_contents.groupings.insert(field, std::move(grouping));
}

void FunnelMemory::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_contents = {.columns = {}, .groupings = {}, .age = m_contents.age + 1};
}

} // namespace baton
