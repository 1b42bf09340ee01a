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
    TextOrder order;
    std::vector<std::optional<TextOrder::Key>> keys(m_beside.size());
    const auto take = [&](size_t number, const Cursor &row) {
        auto &key = keys[number];
        key.reset();
        if (row.isNull(1))
            return;
        if (!isText)
            key = TextOrder::keyOf(row.int64(1));
        else if (const QByteArrayView text = row.text(1); !text.isEmpty())
            key = order.keyOf(text);
    };
    if (auto read = m_beside.each({isText ? textOrderSql(field, dialect) : valueSql(field, dialect)}, take); !read)
        return failure(read);
    std::optional<TextOrder::Key> otherwise;
    if (field.rows && field.rows->otherwise)
        otherwise = TextOrder::keyOf(*field.rows->otherwise);
    for (const auto &[lead, number] : leads) {
        const auto key = number < keys.size() && keys[number] ? keys[number] : otherwise;
        if (key)
            order.add(lead, *key);
        else
            order.addMissing(lead);
    }
    return order;
}

} // namespace baton
