// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/gridgroups.h"

#include <algorithm>
#include <numeric>

namespace baton {

void GridGroups::turn(qsizetype group)
{
    const QString name = nameOf(group);
    if (!m_folded.remove(name))
        m_folded.insert(name);
}

void GridGroups::foldAll()
{
    for (qsizetype group = 0; group < groups.size(); ++group)
        m_folded.insert(nameOf(group));
}

QStringList GridGroups::folds() const
{
    QStringList values = m_folded.values();
    values.sort();
    return values;
}

qint64 GridGroups::total() const
{
    return std::accumulate(groups.begin(), groups.end(), qint64(0),
                           [](qint64 sum, const GridGroup &group) { return sum + group.count; });
}

QList<qint64> GridGroups::among(const QList<qint64> &records) const
{
    QList<qint64> rows;
    rows.reserve(records.size() + groups.size());
    qsizetype first = 0;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        rows.append(-group - 1);
        const qsizetype count = std::min<qsizetype>(groups[group].count, records.size() - first);
        if (!isFolded(group))
            rows.append(records.mid(first, count));
        first += count;
    }
    return rows;
}

} // namespace baton
