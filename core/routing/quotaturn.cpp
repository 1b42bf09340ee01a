// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/quotaturn.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 billion = 1'000'000'000;

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// ⌊(jobs + carry) · weights / weight⌋, split so that nothing overflows.
qint64 flooredAt(qint64 jobs, qint64 carry, qint64 weights, qint64 weight)
{
    const qint64 whole = jobs * weights;
    return whole / weight + floorDivided(carry * weights + whole % weight * billion, weight * billion);
}

qint64 ceiledAt(qint64 jobs, qint64 carry, qint64 weights, qint64 weight)
{
    const qint64 whole = jobs * weights;
    return whole / weight - floorDivided(-(carry * weights + whole % weight * billion), weight * billion);
}

} // namespace

QuotaTurn::Choice QuotaTurn::next(const QList<Share> &pool)
{
    if (pool != m_pool)
        changePool(pool);
    Choice best;
    std::tuple<bool, qint64, qint64, UserId> bestOrder;
    for (const Share &share : m_pool) {
        const Standing standing = m_standings.value(share.user);
        const bool isEarly = flooredAt(standing.jobs, standing.carry, m_weights, share.weight) > m_leads;
        const qint64 due = ceiledAt(standing.jobs + 1, standing.carry, m_weights, share.weight);
        const std::tuple order(isEarly, due, standing.last, share.user);
        if (best.user.isValid() && bestOrder <= order)
            continue;
        bestOrder = order;
        best = {share.user, standing.jobs, due};
    }
    ++m_leads;
    ++m_given;
    Standing &chosen = m_standings[best.user];
    ++chosen.jobs;
    chosen.last = m_given;
    return best;
}

void QuotaTurn::changePool(const QList<Share> &pool)
{
    for (const Share &share : std::as_const(m_pool)) {
        Standing &standing = m_standings[share.user];
        const qint64 expected = m_leads * share.weight;
        standing.carry += (standing.jobs - expected / m_weights) * billion - expected % m_weights * billion / m_weights;
        standing.jobs = 0;
    }
    m_pool = pool;
    m_leads = 0;
    m_weights = 0;
    for (const Share &share : std::as_const(m_pool))
        m_weights += share.weight;
}

QJsonObject QuotaTurn::toJson() const
{
    QJsonArray pool;
    for (const Share &share : m_pool)
        pool.append(QJsonArray{share.user.value(), share.weight});
    QJsonObject standings;
    for (auto one = m_standings.begin(); one != m_standings.end(); ++one)
        standings.insert(QString::number(one.key().value()), QJsonArray{one->carry, one->jobs, one->last});
    return {{u"given"_s, m_given}, {u"leads"_s, m_leads}, {u"pool"_s, pool}, {u"users"_s, standings}};
}

QuotaTurn QuotaTurn::fromJson(const QJsonObject &json)
{
    QuotaTurn turn;
    turn.m_given = json[u"given"].toInteger();
    turn.m_leads = json[u"leads"].toInteger();
    const QJsonArray pool = json[u"pool"].toArray();
    for (const QJsonValue &share : pool) {
        turn.m_pool.append({UserId(share[0].toInteger()), share[1].toInt()});
        turn.m_weights += share[1].toInt();
    }
    const QJsonObject standings = json[u"users"].toObject();
    for (auto one = standings.begin(); one != standings.end(); ++one) {
        const QJsonArray values = one.value().toArray();
        turn.m_standings.insert(UserId(one.key().toLongLong()),
                                {values[0].toInteger(), values[1].toInteger(), values[2].toInteger()});
    }
    return turn;
}

} // namespace baton
