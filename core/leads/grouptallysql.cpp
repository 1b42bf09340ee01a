// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/grouptallysql.h"

#include "conditions/fieldsql.h"
#include "storage/cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isCounted(const FieldSpec &field)
{
    const bool isNumber = field.type == FieldType::Number && field.matching == FieldMatching::Exact;
    return field.hasFigure && (isNumber || field.type == FieldType::Money);
}

} // namespace

GroupTally::GroupTally(QList<FieldSpec> figures, const Dialect &dialect)
    : m_figures(std::move(figures))
{
    for (const FieldSpec &figure : m_figures) {
        m_columns += isCounted(figure) ? valueSql(figure, dialect) : u"NULL"_s;
        m_columns += figure.currencySql.isEmpty() ? u"NULL"_s : figure.currencySql;
    }
}

QStringList GroupTally::columns() const
{
    return m_columns;
}

void GroupTally::reserve(size_t groups)
{
    if (groups <= m_counts.size())
        return;
    m_counts.resize(groups);
    m_sums.resize(groups * static_cast<size_t>(m_figures.size()));
}

void GroupTally::add(size_t group, const Cursor &row, int column)
{
    reserve(group + 1);
    ++m_counts[group];
    for (qsizetype figure = 0; figure < m_figures.size(); ++figure)
        addTo(sum(group, figure), figure, row, column + 2 * static_cast<int>(figure));
}

void GroupTally::merge(size_t group, size_t other)
{
    reserve(group + 1);
    m_counts[group] += m_counts[other];
    for (qsizetype figure = 0; figure < m_figures.size(); ++figure) {
        Sum &all = sum(group, figure);
        const Sum &added = sum(other, figure);
        all.number += added.number;
        all.minor += added.minor;
        all.count += added.count;
        const bool isOther = all.currency >= 0 && added.currency >= 0 && all.currency != added.currency;
        all.isMixed = all.isMixed || added.isMixed || isOther;
        all.currency = std::max(all.currency, added.currency);
    }
}

void GroupTally::addTo(Sum &sum, qsizetype figure, const Cursor &row, int column)
{
    const FieldSpec &field = m_figures[figure];
    if (field.type == FieldType::Money && !field.currencySql.isEmpty() && !row.isNull(column + 1)) {
        const qsizetype code = currency(row.text(column + 1));
        sum.isMixed = sum.isMixed || (sum.currency >= 0 && sum.currency != code);
        sum.currency = code;
    }
    if (row.isNull(column))
        return;
    ++sum.count;
    if (field.type == FieldType::Money)
        sum.minor += row.int64(column);
    else
        sum.number += row.real(column);
}

qsizetype GroupTally::currency(QByteArrayView code)
{
    const qsizetype known = m_currencies.indexOf(QByteArray::fromRawData(code.data(), code.size()));
    if (known >= 0)
        return known;
    m_currencies.append(code.toByteArray());
    return m_currencies.size() - 1;
}

QList<FieldValue> GroupTally::values(size_t group) const
{
    QList<FieldValue> values;
    for (qsizetype figure = 0; figure < m_figures.size(); ++figure)
        values.append(value(m_sums[group * static_cast<size_t>(m_figures.size()) + static_cast<size_t>(figure)],
                            m_figures[figure]));
    return values;
}

FieldValue GroupTally::value(const Sum &sum, const FieldSpec &figure) const
{
    if (sum.count == 0 || sum.isMixed)
        return {};
    if (figure.type != FieldType::Money)
        return numberValue(sum.number / static_cast<double>(sum.count));
    if (figure.currencySql.isEmpty())
        return Money{sum.minor, figure.currency};
    return sum.currency < 0 ? FieldValue() : Money{sum.minor, QString::fromUtf8(m_currencies[sum.currency])};
}

} // namespace baton
