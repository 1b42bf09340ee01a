// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/groupvaluessql.h"

#include "conditions/fieldsql.h"
#include "leads/textorder.h"
#include "storage/cursor.h"

#include <algorithm>
#include <bit>
#include <chrono>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

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

/// As SQLite's lower(), in a text of its own.
QByteArray folded(QByteArrayView text)
{
    QByteArray letters = text.toByteArray();
    std::ranges::transform(letters, letters.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return letters;
}

} // namespace

GroupValues::GroupValues(const FieldSpec &field)
    : m_field(field)
    , m_kind(kindOf(field))
    , m_isFolded(isSortedAsText(field) && field.sortSql.isEmpty())
{}

GroupValues::Kind GroupValues::kindOf(const FieldSpec &field)
{
    if (isSortedAsText(field) || field.type == FieldType::Date)
        return Kind::Text;
    return field.type == FieldType::Instant ? Kind::Month : Kind::Number;
}

QStringList GroupValues::columns(const FieldSpec &field, const Dialect &dialect)
{
    QStringList columns{valueSql(field, dialect)};
    if (kindOf(field) == Kind::Text && !(isSortedAsText(field) && field.sortSql.isEmpty()))
        columns += groupSql(field, dialect);
    return columns;
}

qint64 GroupValues::read(const Cursor &row, int column)
{
    if (row.isNull(column))
        return SideValues::missing;
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

qint64 GroupValues::ofNumber(qint64 number)
{
    return bitsOf(static_cast<double>(number));
}

qint64 GroupValues::ofText(QByteArrayView key, QByteArrayView text)
{
    if (key.isEmpty())
        return SideValues::missing;
    if (const auto known = m_valueOfText.constFind(wrapped(text)); known != m_valueOfText.cend())
        return *known;
    const QByteArray by = m_isFolded ? folded(key) : key.toByteArray();
    auto group = m_groupOfKey.constFind(by);
    if (group == m_groupOfKey.cend()) {
        group = m_groupOfKey.insert(by, m_groups.size());
        m_groups.push_back({by});
    }
    const qint64 value = m_texts.size();
    m_texts.append(text.toByteArray());
    m_groupOfText.push_back(*group);
    m_valueOfText.insert(m_texts.last(), value);
    return value;
}

qint64 GroupValues::take(const GroupValues &other, qint64 value)
{
    if (m_kind != Kind::Text)
        return value;
    const auto place = static_cast<size_t>(value);
    return ofText(other.m_groups[other.m_groupOfText[place]].text, other.m_texts[value]);
}

size_t GroupValues::groupOf(qint64 value)
{
    if (value == SideValues::missing)
        return groupOfMissing;
    const size_t group = m_kind == Kind::Text ? m_groupOfText[static_cast<size_t>(value)] : groupOfNumberOrMonth(value);
    qint64 &least = m_groups[group].least;
    if (least == SideValues::missing || isLess(value, least))
        least = value;
    return group;
}

size_t GroupValues::groupOfNumberOrMonth(qint64 value)
{
    const double number = m_kind == Kind::Month ? monthOf(value) : std::bit_cast<double>(value);
    if (const auto known = m_groupOfNumber.constFind(number); known != m_groupOfNumber.cend())
        return *known;
    m_groupOfNumber.insert(number, m_groups.size());
    m_groups.push_back({{}, number});
    return m_groups.size() - 1;
}

bool GroupValues::isLess(qint64 value, qint64 other) const
{
    switch (m_kind) {
    case Kind::Text: return value != other && m_texts[value] < m_texts[other];
    case Kind::Month: return value < other;
    case Kind::Number: break;
    }
    return false; // All of a group are the same.
}

// Of hundreds of thousands most are told apart without looking at their texts.
std::vector<size_t> GroupValues::inOrder(Qt::SortOrder order) const
{
    struct Place
    {
        quint64 start;
        double number;
        size_t group;
    };
    std::vector<Place> places;
    places.reserve(m_groups.size());
    for (size_t group = groupOfMissing + 1; group < m_groups.size(); ++group)
        places.push_back({TextOrder::startOf(m_groups[group].text), m_groups[group].number, group});
    std::ranges::sort(places, [this](const Place &left, const Place &right) {
        if (m_kind != Kind::Text)
            return left.number < right.number;
        return left.start != right.start ? left.start < right.start
                                         : m_groups[left.group].text < m_groups[right.group].text;
    });
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(places);
    std::vector<size_t> groups(places.size());
    std::ranges::transform(places, groups.begin(), &Place::group);
    return groups;
}

FieldValue GroupValues::valueOf(size_t group) const
{
    const qint64 value = m_groups[group].least;
    if (group == groupOfMissing || value == SideValues::missing)
        return {};
    switch (m_kind) {
    case Kind::Text: return valueOfText(m_field, QString::fromUtf8(m_texts[value]));
    case Kind::Month: return fromMillis(value);
    case Kind::Number: break;
    }
    return valueOfNumber(m_field, std::bit_cast<double>(value));
}

} // namespace baton
