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

/// Whether the order of the field's values is that of whole numbers or of bytes.
bool isKnownOrder(const FieldSpec &field)
{
    if (field.isCustom || field.matching == FieldMatching::Choice || field.matching == FieldMatching::RecordNumber)
        return false;
    return isSortedAsText(field) || field.type == FieldType::Number || field.type == FieldType::Money
        || field.type == FieldType::Instant;
}

} // namespace

Result<std::optional<SideOrderStore>> SideOrderStore::of(Connection &connection, const FieldSpec &field)
{
    if (!isKnownOrder(field))
        return std::optional<SideOrderStore>();
    auto beside = SideTableStore::of(connection, field);
    if (!beside)
        return failure(beside);
    if (!*beside)
        return std::optional<SideOrderStore>();
    return std::optional(SideOrderStore(connection, std::move(**beside)));
}

Result<std::vector<LinkedLead>> SideOrderStore::linked(const QString &joins, const QString &where,
                                                       const Bindings &bindings)
{
    const auto sql = readStraight(
        m_connection, u"SELECT l.id, "_s + m_beside.link() + u" FROM lead l"_s + joins + where, u"lead l"_s);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, bindings);
    if (!cursor)
        return failure(cursor);
    std::vector<LinkedLead> leads;
    while ((*cursor)->next())
        leads.push_back({LeadId((*cursor)->int64(0)), static_cast<size_t>((*cursor)->int64(1))});
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return leads;
}

bool SideOrderStore::areFew(size_t leads) const
{
    constexpr size_t rowsInTheTimeOfAQuestion = 20;
    return leads * rowsInTheTimeOfAQuestion < m_beside.size();
}

Result<TextOrder> SideOrderStore::ordered(const std::vector<LinkedLead> &leads)
{
    const FieldSpec &field = m_beside.field();
    const Dialect &dialect = m_connection.dialect();
    const bool isText = isSortedAsText(field);
    const bool isFolded = isText && field.sortSql.isEmpty();
    const auto letters = isFolded ? TextOrder::Case::Folded : TextOrder::Case::AsWritten;
    TextOrder order;
    const auto read = [&](const Cursor &row) {
        if (row.isNull(1))
            return SideTableStore::missing;
        if (!isText)
            return row.int64(1);
        const QByteArrayView text = row.text(1);
        return text.isEmpty() ? SideTableStore::missing : TextOrder::packed(order.keyOf(text, letters));
    };
    const QString column = isText && !isFolded ? textOrderSql(field, dialect) : valueSql(field, dialect);
    const auto values = m_beside.values({column}, read);
    if (!values)
        return failure(values);
    const qint64 otherwise =
        field.rows ? field.rows->otherwise.value_or(SideTableStore::missing) : SideTableStore::missing;
    order.reserve(leads.size());
    for (const auto &[lead, number] : leads) {
        const qint64 found = number < values->size() ? (*values)[number].value : SideTableStore::missing;
        const qint64 value = found == SideTableStore::missing ? otherwise : found;
        if (value == SideTableStore::missing)
            order.addMissing(lead);
        else
            order.add(lead, isText ? order.unpacked(value) : TextOrder::keyOf(value));
    }
    return order;
}

} // namespace baton
