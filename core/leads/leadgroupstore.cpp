// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgroupstore.h"

#include "conditions/fieldsql.h"
#include "leads/sidetablestore.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

#include <algorithm>
#include <bit>
#include <chrono>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr size_t groupOfMissing = 0;

bool isMean(const FieldSpec &field)
{
    return field.type == FieldType::Number && field.matching == FieldMatching::Exact;
}

/// Months since the year 0, by UTC as everywhere in reports.
int monthOf(qint64 millis)
{
    const std::chrono::sys_time<std::chrono::milliseconds> instant{std::chrono::milliseconds(millis)};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(instant)};
    return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month()));
}

qint64 bitsOf(double number)
{
    return std::bit_cast<qint64>(number + 0.0); // The bits of -0 are those of what is missing.
}

/// The same bytes, without a copy.
QByteArray wrapped(QByteArrayView text)
{
    return QByteArray::fromRawData(text.data(), text.size());
}

} // namespace

LeadGroupStore::LeadGroupStore(Connection &connection, FieldSpec field, QList<FieldSpec> figures)
    : m_connection(connection)
    , m_field(std::move(field))
    , m_figures(std::move(figures))
    , m_kind(isSortedAsText(m_field) || m_field.type == FieldType::Date ? Kind::Text
                 : m_field.type == FieldType::Instant                   ? Kind::Month
                                                                        : Kind::Number)
    , m_isFolded(isSortedAsText(m_field) && m_field.sortSql.isEmpty())
{
    addGroup({}, 0); // Of the leads without a value.
}

Result<QList<LeadGroupStore::Group>> LeadGroupStore::read(const QList<FieldSpec> &joined, const QString &where,
                                                          const Bindings &bindings, Qt::SortOrder order)
{
    auto beside = SideTableStore::of(m_connection, m_field);
    if (!beside)
        return failure(beside);
    std::vector<SideTableStore::Value> values;
    if (*beside) {
        auto read =
            (*beside)->values(columnsOf((*beside)->field()), [this](const Cursor &row) { return valueOf(row, 1); });
        if (!read)
            return failure(read);
        values = std::move(*read);
        if (m_field.rows && m_field.rows->counts == FieldRows::Counts::Changes)
            for (auto &[rank, value] : values)
                value = value == SideTableStore::missing ? value : bitsOf(static_cast<double>(value));
    }
    const qint64 otherwise = m_field.rows && m_field.rows->otherwise
        ? bitsOf(static_cast<double>(*m_field.rows->otherwise))
        : SideTableStore::missing;
    QStringList columns{u"l.id"_s};
    columns += *beside ? QStringList{(*beside)->link()} : columnsOf(m_field);
    const auto figureColumn = static_cast<int>(columns.size());
    columns += figureColumns();
    const QList<FieldSpec> fields = joined + m_figures + (*beside ? QList<FieldSpec>() : QList<FieldSpec>{m_field});
    const auto sql = readStraight(
        m_connection, u"SELECT "_s + columns.join(u", "_s) + u" FROM lead l"_s + joinSql(fields) + where, u"lead l"_s);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, bindings);
    if (!cursor)
        return failure(cursor);
    while ((*cursor)->next()) {
        qint64 value = SideTableStore::missing;
        if (!*beside)
            value = valueOf(**cursor, 1);
        else if (const auto number = static_cast<size_t>((*cursor)->int64(1)); number < values.size())
            value = values[number].value;
        count(LeadId((*cursor)->int64(0)), value == SideTableStore::missing ? otherwise : value, **cursor,
              figureColumn);
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return sorted(order);
}

QStringList LeadGroupStore::columnsOf(const FieldSpec &field) const
{
    const Dialect &dialect = m_connection.dialect();
    if (m_kind == Kind::Number)
        return {groupSql(field, dialect)};
    QStringList columns{valueSql(field, dialect)};
    if (m_kind == Kind::Text && !m_isFolded)
        columns += groupSql(field, dialect);
    return columns;
}

QStringList LeadGroupStore::figureColumns() const
{
    QStringList columns;
    for (const FieldSpec &figure : m_figures) {
        const bool isCounted = isMean(figure) || figure.type == FieldType::Money;
        columns += isCounted ? valueSql(figure, m_connection.dialect()) : u"NULL"_s;
        columns += figure.currencySql.isEmpty() ? u"NULL"_s : figure.currencySql;
    }
    return columns;
}

qint64 LeadGroupStore::valueOf(const Cursor &row, int column)
{
    if (row.isNull(column))
        return SideTableStore::missing;
    switch (m_kind) {
    case Kind::Text: {
        const QByteArrayView text = row.text(column);
        return ofText(m_isFolded ? text : row.text(column + 1), text);
    }
    case Kind::Month: return row.int64(column);
    case Kind::Number: break;
    }
    return bitsOf(row.real(column));
}

qint64 LeadGroupStore::ofText(QByteArrayView key, QByteArrayView text)
{
    if (key.isEmpty())
        return SideTableStore::missing;
    if (const auto known = m_valueOfText.constFind(wrapped(text)); known != m_valueOfText.cend())
        return *known;
    const QByteArray by = m_isFolded ? key.toByteArray().toLower() : key.toByteArray();
    auto group = m_groupOfText.constFind(by);
    if (group == m_groupOfText.cend()) {
        group = m_groupOfText.insert(by, m_groups.size());
        addGroup(by, 0);
    }
    const qint64 value = m_texts.size();
    m_texts.append(text.toByteArray());
    m_groupOfValue.append(*group);
    m_valueOfText.insert(m_texts.last(), value);
    return value;
}

void LeadGroupStore::addGroup(const QByteArray &text, double number)
{
    m_groups.push_back({text, number, {}, 0, 0, std::vector<Figure>(static_cast<size_t>(m_figures.size()))});
}

size_t LeadGroupStore::groupOf(qint64 value)
{
    if (value == SideTableStore::missing)
        return groupOfMissing;
    if (m_kind == Kind::Text)
        return m_groupOfValue[value];
    const double number = m_kind == Kind::Month ? monthOf(value) : std::bit_cast<double>(value);
    if (const auto known = m_groupOfNumber.constFind(number); known != m_groupOfNumber.cend())
        return *known;
    const size_t group = m_groups.size();
    m_groupOfNumber.insert(number, group);
    addGroup({}, number);
    return group;
}

bool LeadGroupStore::isLess(qint64 value, qint64 other) const
{
    switch (m_kind) {
    case Kind::Text: return value != other && m_texts[value] < m_texts[other];
    case Kind::Month: return value < other;
    case Kind::Number: break;
    }
    return false; // All of a group are the same.
}

void LeadGroupStore::count(LeadId lead, qint64 value, const Cursor &row, int figureColumn)
{
    Counted &group = m_groups[groupOf(value)];
    if (group.count++ == 0 || (value != SideTableStore::missing && isLess(value, group.least))) {
        group.least = value;
        group.lead = lead;
    }
    for (size_t i = 0; i < group.figures.size(); ++i)
        addFigure(group.figures[i], m_figures[static_cast<qsizetype>(i)], row, figureColumn + 2 * static_cast<int>(i));
}

void LeadGroupStore::addFigure(Figure &figure, const FieldSpec &field, const Cursor &row, int column) const
{
    if (field.type == FieldType::Money && !field.currencySql.isEmpty() && !row.isNull(column + 1)) {
        const QByteArrayView currency = row.text(column + 1);
        if (figure.currency.isEmpty())
            figure.currency = currency.toByteArray();
        figure.isMixed = figure.isMixed || currency != figure.currency;
    }
    if (row.isNull(column))
        return;
    ++figure.count;
    if (field.type == FieldType::Money)
        figure.minor += row.int64(column);
    else
        figure.sum += row.real(column);
}

FieldValue LeadGroupStore::figureValue(const Figure &figure, const FieldSpec &field) const
{
    if (figure.count == 0 || figure.isMixed)
        return {};
    if (field.type != FieldType::Money)
        return numberValue(figure.sum / static_cast<double>(figure.count));
    if (field.currencySql.isEmpty())
        return Money{figure.minor, field.currency};
    return figure.currency.isEmpty() ? FieldValue() : Money{figure.minor, QString::fromUtf8(figure.currency)};
}

QList<LeadGroupStore::Group> LeadGroupStore::sorted(Qt::SortOrder order)
{
    const auto isBefore = [this, order](const Counted &left, const Counted &right) {
        const auto &[first, second] = order == Qt::AscendingOrder ? std::tie(left, right) : std::tie(right, left);
        return m_kind == Kind::Text ? first.text < second.text : first.number < second.number;
    };
    std::sort(m_groups.begin() + 1, m_groups.end(), isBefore);
    std::rotate(m_groups.begin(), m_groups.begin() + 1, m_groups.end());
    QList<Group> groups;
    for (const Counted &counted : m_groups) {
        if (counted.count == 0)
            continue; // Beside the leads there are values that none of these has.
        Group group{counted.lead, counted.count, {}};
        for (size_t i = 0; i < counted.figures.size(); ++i)
            group.figures.append(figureValue(counted.figures[i], m_figures[static_cast<qsizetype>(i)]));
        groups.append(std::move(group));
    }
    return groups;
}

} // namespace baton
