// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgroupstore.h"

#include "conditions/fieldsql.h"
#include "leads/sidetablestore.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int missing = 0; ///< The group of leads without a value.

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
    , m_groups(1)
{
    m_groups.front().figures.resize(static_cast<size_t>(m_figures.size()));
}

Result<QList<LeadGroupStore::Group>> LeadGroupStore::read(const QList<FieldSpec> &joined, const QString &where,
                                                          const Bindings &bindings, Qt::SortOrder order)
{
    auto beside = SideTableStore::of(m_connection, m_field);
    if (!beside)
        return failure(beside);
    std::vector<Value> values; // By the number of the table beside the leads.
    if (*beside) {
        values.resize((*beside)->size());
        if (m_field.rows && m_field.rows->otherwise)
            std::ranges::fill(values, ofNumber(static_cast<double>(*m_field.rows->otherwise), 0));
        auto taken = (*beside)->each(columnsOf((*beside)->field()),
                                     [&](size_t number, const Cursor &row) { values[number] = valueOf(row, 1); });
        if (!taken)
            return failure(taken);
    }
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
        const auto number = static_cast<size_t>(*beside ? (*cursor)->int64(1) : 0);
        const Value none;
        const Value value = !*beside ? valueOf(**cursor, 1) : number < values.size() ? values[number] : none;
        count(LeadId((*cursor)->int64(0)), value, **cursor, figureColumn);
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return sorted(order);
}

QStringList LeadGroupStore::columnsOf(const FieldSpec &field) const
{
    const Dialect &dialect = m_connection.dialect();
    const QString value = valueSql(field, dialect);
    switch (m_kind) {
    case Kind::Text: return {groupSql(field, dialect), value};
    case Kind::Month: return {value};
    case Kind::Number: break;
    }
    return {groupSql(field, dialect)};
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

LeadGroupStore::Value LeadGroupStore::valueOf(const Cursor &row, int column)
{
    if (row.isNull(column))
        return {};
    switch (m_kind) {
    case Kind::Text: return ofText(row.text(column), row.text(column + 1));
    case Kind::Month: return ofNumber(monthOf(row.int64(column)), row.int64(column));
    case Kind::Number: break;
    }
    return ofNumber(row.real(column), 0);
}

LeadGroupStore::Value LeadGroupStore::ofText(QByteArrayView key, QByteArrayView text)
{
    if (key.isEmpty())
        return {};
    if (const auto known = m_valueOfText.constFind(wrapped(text)); known != m_valueOfText.cend())
        return *known;
    const auto next = static_cast<int>(m_groups.size());
    const auto group = m_groupOfText.constFind(wrapped(key));
    const Value value{group == m_groupOfText.cend() ? next : *group, m_texts.size()};
    if (value.group == next) {
        m_groups.push_back({key.toByteArray(), 0, {}, 0, 0, std::vector<Figure>(m_groups.front().figures.size())});
        m_groupOfText.insert(m_groups.back().text, next);
    }
    m_texts.append(text.toByteArray());
    m_valueOfText.insert(m_texts.last(), value);
    return value;
}

LeadGroupStore::Value LeadGroupStore::ofNumber(double number, qint64 value)
{
    const auto next = static_cast<int>(m_groups.size());
    const auto known = m_groupOfNumber.constFind(number);
    if (known != m_groupOfNumber.cend())
        return {*known, value};
    m_groups.push_back({{}, number, {}, 0, 0, std::vector<Figure>(m_groups.front().figures.size())});
    m_groupOfNumber.insert(number, next);
    return {next, value};
}

bool LeadGroupStore::isLess(qint64 value, qint64 other) const
{
    return m_kind == Kind::Text ? value != other && m_texts[value] < m_texts[other] : value < other;
}

void LeadGroupStore::count(LeadId lead, const Value &value, const Cursor &row, int figureColumn)
{
    Counted &group = m_groups[static_cast<size_t>(value.group)];
    if (group.count++ == 0 || (value.group != missing && isLess(value.value, group.least))) {
        group.least = value.value;
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
