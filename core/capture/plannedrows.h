// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplan.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace baton {

/// The rows of a plan packed for keeping: a tenth of what they take unpacked, so that a plan of a million rows can be
/// looked through. Each is unpacked when it is asked for.
class PlannedRows
{
public:
    PlannedRows() = default;
    PlannedRows(std::initializer_list<PlannedRow> rows);

    void append(const PlannedRow &row);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_facts.size()); }
    [[nodiscard]] PlannedRow at(qsizetype row) const;
    [[nodiscard]] PlanStatus statusAt(qsizetype row) const { return m_facts[static_cast<size_t>(row)].status; }
    [[nodiscard]] bool hasIssue(qsizetype row) const { return m_facts[static_cast<size_t>(row)].hasIssue; }
    /// What a cell of any row is about, in the order in which they first came.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    /// Roughly how much memory they take.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Facts
    {
        quint32 begin = 0; ///< Within its piece.
        PlanStatus status = PlanStatus::New;
        bool hasIssue = false;
    };

    int fieldNumber(const QString &field);

    std::vector<Facts> m_facts;
    std::vector<QByteArray> m_pieces; ///< Each of so many rows, so that none is copied when more come.
    QStringList m_fields;
    QHash<QString, int> m_fieldNumbers;
    qint64 m_bytes = 0;
};

} // namespace baton
