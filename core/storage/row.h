// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace baton {

/// The current row of a running query, read by position. Valid only while the row is being visited.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 int64(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool boolean(int column) const { return m_query.value(column).toBool(); }
    /// A null text is an empty one: the stores write empty text as NULL.
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] Instant instant(int column) const { return fromMillis(int64(column)); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }

    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(int64(column));
    }
    template<typename AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId(int64(column));
    }

private:
    const QSqlQuery &m_query;
};

} // namespace baton
