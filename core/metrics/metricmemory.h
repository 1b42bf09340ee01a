// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/changedrow.h"
#include "metrics/metriccolumns.h"

#include <QMutex>

#include <memory>

namespace baton {

/// Keeps the columns between two questions, and the news that they do not have yet. Used by several threads.
///
/// News are taken in when somebody asks, by whoever asks. A reader knows of those alone that came before its question:
/// what it sees of the database is no older.
class MetricMemory
{
public:
    /// So many that reading all anew is quicker.
    static constexpr qsizetype mostNews = 100'000;

    struct Contents
    {
        std::shared_ptr<const MetricColumns> columns; ///< Null where nothing was read, or too much is new.
        QList<ChangedRow> news; ///< That came before the mark, and the columns do not have.
    };

    void note(const QList<ChangedRow> &changes);
    /// How many news have come by now; to be taken before a reader begins.
    [[nodiscard]] quint64 mark() const;
    [[nodiscard]] Contents contents(quint64 mark) const;
    /// The columns have what came before the mark. Kept unless too much was new meanwhile.
    void keep(quint64 mark, std::shared_ptr<const MetricColumns> columns);

    /// One reader at a time brings the columns up to date; the others wait and have what it read.
    [[nodiscard]] QMutex &reading() { return m_reading; }

private:
    mutable QMutex m_mutex;
    QMutex m_reading;
    std::shared_ptr<const MetricColumns> m_columns;
    QList<ChangedRow> m_news;
    quint64 m_taken = 0; ///< How many came before the first of `m_news`.
    quint64 m_oldest = 0; ///< Columns as of a mark before this lack news that are forgotten.
};

} // namespace baton
