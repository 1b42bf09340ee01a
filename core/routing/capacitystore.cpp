// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/capacitystore.h"

#include "history/eventlog.h"
#include "people/userstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int greatest = 100'000;

std::optional<int> limitAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

struct NamedLimit
{
    QString key;
    std::optional<int> limit;
};

QList<NamedLimit> limitsOf(const RoutingCapacity &capacity)
{
    return {{u"open"_s, capacity.mostOpen}, {u"day"_s, capacity.mostPerDay}, {u"month"_s, capacity.mostPerMonth}};
}

/// "open 40, month 10".
QString textOf(const RoutingCapacity &capacity)
{
    QStringList texts;
    for (const NamedLimit &named : limitsOf(capacity))
        if (named.limit)
            texts.append(named.key + u' ' + QString::number(*named.limit));
    return texts.join(u", "_s);
}

} // namespace

Result<QHash<UserId, RoutingCapacity>> CapacityStore::all()
{
    QHash<UserId, RoutingCapacity> capacities;
    auto read =
        m_connection.each(u"SELECT user_id, most_open, most_per_day, most_per_month FROM user_capacity"_s, {},
                          [&](const Row &row) -> Result<void> {
                              capacities.insert(row.id<UserId>(0), {limitAt(row, 1), limitAt(row, 2), limitAt(row, 3)});
                              return {};
                          });
    if (!read)
        return failure(read);
    return capacities;
}

Result<void> CapacityStore::set(UserId user, const RoutingCapacity &capacity, const Stamp &stamp)
{
    for (const NamedLimit &named : limitsOf(capacity))
        if (named.limit && (*named.limit < 1 || *named.limit > greatest))
            return failure(Error::Kind::Invalid, u"capacity.range"_s,
                           {{u"key"_s, named.key}, {u"value"_s, *named.limit}, {u"high"_s, greatest}});
    if (auto known = UserStore(m_connection).byId(user); !known)
        return failure(known);
    const auto before = all();
    if (!before)
        return failure(before);
    auto written =
        m_connection.execute(u"DELETE FROM user_capacity WHERE user_id = :user"_s, {{u":user"_s, toSql(user)}});
    if (written && capacity.isLimited())
        written = m_connection.execute(
            u"INSERT INTO user_capacity (user_id, most_open, most_per_day, most_per_month) VALUES (:user, :open, :day, "
            ":month)"_s,
            {{u":user"_s, toSql(user)},
             {u":open"_s, toSql(capacity.mostOpen)},
             {u":day"_s, toSql(capacity.mostPerDay)},
             {u":month"_s, toSql(capacity.mostPerMonth)}});
    if (!written)
        return failure(written);
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Capacity;
    event.entityId = user.value();
    event.field = u"capacity"_s;
    event.oldValue = textOf(before->value(user));
    event.newValue = textOf(capacity);
    return EventLog(m_connection).append(event);
}

} // namespace baton
