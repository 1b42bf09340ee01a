// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/sideorderstore.h"

#include "conditions/fieldsql.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Dates are written from the year on.
bool isInOrderOfText(const FieldSpec &field)
{
    return isSortedAsText(field) || field.type == FieldType::Date;
}

/// Whether the order of the field's values is that of whole numbers or of bytes.
bool isKnownOrder(const FieldSpec &field)
{
    if (field.isCustom || field.matching == FieldMatching::Choice || field.matching == FieldMatching::RecordNumber)
        return false;
    return isInOrderOfText(field) || field.type == FieldType::Number || field.type == FieldType::Money
        || field.type == FieldType::Instant;
}

/// Whole numbers as they are, texts by the packed keys of their order.
class OrderReader final : public SideReader
{
public:
    OrderReader(bool isText, TextOrder::Case letters)
        : m_isText(isText)
        , m_letters(letters)
    {}

    [[nodiscard]] TextOrder &order() { return m_order; }

    qint64 read(const Cursor &row) override
    {
        if (row.isNull(1))
            return SideValues::missing;
        if (!m_isText)
            return row.int64(1);
        const QByteArrayView text = row.text(1);
        return text.isEmpty() ? SideValues::missing : TextOrder::packed(m_order.keyOf(text, m_letters));
    }

    [[nodiscard]] std::unique_ptr<SideReader> another() const override
    {
        return std::make_unique<OrderReader>(m_isText, m_letters);
    }

    [[nodiscard]] std::function<qint64(qint64 value)> take(SideReader &another) override
    {
        const qint64 shift = m_order.takeTexts(static_cast<OrderReader &>(another).order());
        return [shift](qint64 value) { return value + shift; };
    }

private:
    bool m_isText;
    TextOrder::Case m_letters;
    TextOrder m_order;
};

} // namespace

Result<std::optional<SideOrderStore>> SideOrderStore::of(Connection &connection, const FieldSpec &field, Question asked)
{
    if (!isKnownOrder(field))
        return std::optional<SideOrderStore>();
    auto beside = SideTableStore::of(connection, field);
    if (!beside)
        return failure(beside);
    if (!*beside)
        return std::optional<SideOrderStore>();
    return std::optional(SideOrderStore(connection, std::move(**beside), std::move(asked)));
}

Result<std::optional<TextOrder>> SideOrderStore::ordered()
{
    const FieldSpec &field = m_beside.field();
    const Dialect &dialect = m_connection.dialect();
    const bool isText = isInOrderOfText(field);
    const bool isFolded = isText && field.sortSql.isEmpty();
    ReadAlongside leads{[this](Connection &connection) { return readLeads(connection); }, 0};
    if (m_asked.isAll) {
        const auto last = m_connection.count(u"SELECT COALESCE(max(id), 0) FROM lead"_s);
        if (!last)
            return failure(last);
        leads.rows = *last;
    } else {
        if (auto read = readLeads(m_connection); !read)
            return failure(read);
        constexpr size_t rowsInTheTimeOfAQuestion = 20;
        if (m_leads.size() * rowsInTheTimeOfAQuestion < m_beside.size())
            return std::optional<TextOrder>();
        leads.reading = {};
    }
    OrderReader reader(isText, isFolded ? TextOrder::Case::Folded : TextOrder::Case::AsWritten);
    const QString column = isText && !isFolded ? textOrderSql(field, dialect) : valueSql(field, dialect);
    const auto values = m_beside.values({column}, reader, leads);
    if (!values)
        return failure(values);
    return std::optional(ordered(*values, std::move(reader.order())));
}

Result<void> SideOrderStore::readLeads(Connection &connection)
{
    const QString asked = u"SELECT l.id, "_s + m_beside.link() + u" FROM lead l"_s + m_asked.joins + m_asked.where;
    const bool isInIndex = m_asked.isAll && m_beside.link() == u"l.id"_s;
    const auto sql = isInIndex ? Result<QString>(asked) : readStraight(connection, asked, u"lead l"_s);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(connection, *sql, m_asked.bindings);
    if (!cursor)
        return failure(cursor);
    while ((*cursor)->next())
        m_leads.push_back({LeadId((*cursor)->int64(0)), static_cast<size_t>((*cursor)->int64(1))});
    return (*cursor)->finish();
}

QList<LeadId> SideOrderStore::found() const
{
    QList<LeadId> leads;
    for (const LinkedLead &lead : m_leads)
        leads.append(lead.lead);
    return leads;
}

TextOrder SideOrderStore::ordered(const SideValues &values, TextOrder order) const
{
    const FieldSpec &field = m_beside.field();
    const bool isText = isInOrderOfText(field);
    const qint64 otherwise = field.rows ? field.rows->otherwise.value_or(SideValues::missing) : SideValues::missing;
    order.reserve(m_leads.size());
    for (const auto &[lead, number] : m_leads) {
        const qint64 found = values.of(number);
        const qint64 value = found == SideValues::missing ? otherwise : found;
        if (value == SideValues::missing)
            order.addMissing(lead);
        else
            order.add(lead, isText ? order.unpacked(value) : TextOrder::keyOf(value));
    }
    return order;
}

} // namespace baton
