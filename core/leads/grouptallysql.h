// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace baton {

class Cursor;
class Dialect;

/// Counts leads in groups that are known by number, and their figures: of a number the mean, of money the sum where all
/// of it is in one currency, of others nothing.
class GroupTally
{
public:
    GroupTally(QList<FieldSpec> figures, const Dialect &dialect);

    [[nodiscard]] const QList<FieldSpec> &figures() const { return m_figures; }
    /// What to select for the figures; `column` of add() is the first of them.
    [[nodiscard]] QStringList columns() const;
    void reserve(size_t groups);
    [[nodiscard]] size_t size() const { return m_counts.size(); }
    void add(size_t group, const Cursor &row, int column);
    /// Counts all of `other` with `group`.
    void merge(size_t group, size_t other);

    [[nodiscard]] qint64 count(size_t group) const { return group < m_counts.size() ? m_counts[group] : 0; }
    [[nodiscard]] QList<FieldValue> values(size_t group) const;

private:
    struct Sum
    {
        double number = 0;
        qint64 minor = 0;
        qint64 count = 0;
        qsizetype currency = -1; ///< Of m_currencies.
        bool isMixed = false; ///< In several currencies.
    };

    void addTo(Sum &sum, qsizetype figure, const Cursor &row, int column);
    [[nodiscard]] Sum &sum(size_t group, qsizetype figure)
    {
        return m_sums[group * static_cast<size_t>(m_figures.size()) + static_cast<size_t>(figure)];
    }
    [[nodiscard]] qsizetype currency(QByteArrayView code);
    [[nodiscard]] FieldValue value(const Sum &sum, const FieldSpec &figure) const;

    QList<FieldSpec> m_figures;
    QStringList m_columns;
    QList<QByteArray> m_currencies;
    std::vector<qint64> m_counts;
    std::vector<Sum> m_sums; ///< Those of one group beside each other.
};

} // namespace baton
