// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/joinedorderstore.h"

#include "conditions/fieldsql.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Whether the order of the field's values is that of whole numbers or of bytes.
bool isKnownOrder(const FieldSpec &field)
{
    if (field.isCustom || field.matching == FieldMatching::Choice || field.matching == FieldMatching::RecordNumber)
        return false;
    return isSortedAsText(field) || field.type == FieldType::Number || field.type == FieldType::Money;
}

} // namespace

Result<std::optional<JoinedOrderStore>> JoinedOrderStore::of(Connection &connection, const FieldSpec &field)
{
    static const QRegularExpression shape(uR"(^LEFT JOIN (\w+ (\w+)) ON \2\.id = (.+)$)"_s);
    const auto join = shape.match(field.join);
    if (!connection.dialect().isSqlite() || !join.hasMatch() || !isKnownOrder(field))
        return std::optional<JoinedOrderStore>();
    const QString from = join.captured(1);
    const auto last = connection.count(u"SELECT max(id) FROM "_s + from.section(u' ', 0, 0));
    const auto lastLead = connection.count(u"SELECT max(id) FROM lead"_s);
    if (!last || !lastLead)
        return failure(last ? lastLead : last);
    // Of as many rows as leads most stand in the order of the leads, and are found without jumping.
    if (*last > *lastLead / 2)
        return std::optional<JoinedOrderStore>();
    JoinedOrderStore order(connection, join.captured(3));
    if (auto loaded = order.load(field, from, join.captured(2) + u".id"_s, *last); !loaded)
        return failure(loaded);
    return std::optional(std::move(order));
}

Result<void> JoinedOrderStore::load(const FieldSpec &field, const QString &from, const QString &id, qint64 last)
{
    const bool isText = isSortedAsText(field);
    const Dialect &dialect = m_connection.dialect();
    auto cursor =
        Cursor::open(m_connection,
                     u"SELECT "_s + id + u", "_s + (isText ? textOrderSql(field, dialect) : valueSql(field, dialect))
                         + u" FROM "_s + from + u" NOT INDEXED"_s);
    if (!cursor)
        return failure(cursor);
    m_keys.resize(static_cast<size_t>(last) + 1);
    while ((*cursor)->next()) {
        const auto row = static_cast<size_t>((*cursor)->int64(0));
        if (row >= m_keys.size() || (*cursor)->isNull(1))
            continue;
        if (!isText)
            m_keys[row] = TextOrder::keyOf((*cursor)->int64(1));
        else if (const QByteArrayView text = (*cursor)->text(1); !text.isEmpty())
            m_keys[row] = m_order.keyOf(text);
    }
    return (*cursor)->finish();
}

Result<TextOrder> JoinedOrderStore::read(const QString &joins, const QString &where, const Bindings &bindings)
{
    const auto sql =
        readStraight(m_connection, u"SELECT l.id, "_s + m_link + u" FROM lead l"_s + joins + where, u"lead l"_s);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, bindings);
    if (!cursor)
        return failure(cursor);
    while ((*cursor)->next()) {
        const LeadId lead((*cursor)->int64(0));
        const auto row = static_cast<size_t>((*cursor)->int64(1)); // 0 where there is none.
        if (row < m_keys.size() && m_keys[row])
            m_order.add(lead, *m_keys[row]);
        else
            m_order.addMissing(lead);
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return std::move(m_order);
}

} // namespace baton
