// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QList>

namespace baton {

/// Does `job` with each of `items` inside the caller's transaction, and gives the answers in their order. What was
/// begun for one that is refused goes again, and leaves the others alone. An error of its own where the database was
/// busy, for then the whole transaction runs again, and where it cannot be read any more.
template<typename Value, typename Item, typename Job>
Result<QList<Result<Value>>> oneByOne(Connection &connection, const QList<Item> &items, Job job)
{
    QList<Result<Value>> answers;
    answers.reserve(items.size());
    for (const Item &item : items) {
        if (auto marked = connection.run(QStringLiteral("SAVEPOINT one_item")); !marked)
            return failure(marked);
        Result<Value> answer = job(item);
        if (!answer && answer.error().kind == Error::Kind::Busy)
            return failure(answer);
        if (!answer)
            if (auto back = connection.run(QStringLiteral("ROLLBACK TO SAVEPOINT one_item")); !back)
                return failure(back);
        if (auto released = connection.run(QStringLiteral("RELEASE SAVEPOINT one_item")); !released)
            return failure(released);
        answers.append(std::move(answer));
    }
    return answers;
}

} // namespace baton
