// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace baton {

/// Whose turn it is: fair round robin by quota deadlines. Pure and exact, in whole numbers.
///
/// Job k of a user (k = 0, 1, …) is released at ⌊k·Σw/w⌋ and due at ⌈(k+1)·Σw/w⌉, both in counts of leads. Each lead
/// goes to the user whose next released job is due first; of those, to whoever has waited longest, then to the lowest
/// id. In a pool that stays the same nobody is ever a whole lead away from his share.
///
/// When the pool changes, what each has too much or too little is carried over, and the count of leads begins anew:
/// whoever is away gets nothing meanwhile and accrues nothing.
class QuotaTurn
{
public:
    struct Share
    {
        UserId user;
        int weight = 1; ///< 1 … 1,000.

        friend bool operator==(const Share &, const Share &) = default;
    };
    struct Choice
    {
        UserId user;
        qint64 job = 0; ///< Of the user, since the pool is as it is.
        qint64 due = 0; ///< In leads, since the pool is as it is.
    };

    /// Gives the next lead away. `pool` is those who may get it: not empty, each user once.
    Choice next(const QList<Share> &pool);
    /// How many leads it gave away.
    [[nodiscard]] qint64 given() const { return m_given; }

    /// As it is stored between runs.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static QuotaTurn fromJson(const QJsonObject &json);

private:
    struct Standing
    {
        qint64 carry = 0; ///< Billionths of a lead that the user had too much when the pool became as it is.
        qint64 jobs = 0; ///< Done since.
        qint64 last = 0; ///< Which of all leads the user got last, from 1; 0: none yet.
    };

    void changePool(const QList<Share> &pool);

    QList<Share> m_pool;
    qint64 m_weights = 0; ///< Of the pool.
    qint64 m_leads = 0; ///< Since the pool is as it is.
    qint64 m_given = 0;
    QHash<UserId, Standing> m_standings;
};

} // namespace baton
