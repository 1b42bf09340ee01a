// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/portionedwork.h"
#include "support/reply.h"
#include "support/result.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace baton {

/// Many leads that a service works on for one deed.
struct LeadWork
{
    ActivityList *activities = nullptr; ///< May be null.
    QString words; ///< What is going on.
    QObject *guard = nullptr; ///< Whoever it is done for.
};

/// With how many it was not done, and why not with the first of them.
struct Refusals
{
    qsizetype count = 0;
    std::optional<Error> first;

    void add(const Error &why)
    {
        ++count;
        first = first.value_or(why);
    }
};

/// What PortionedWork is told of it. A portion is one transaction, short enough that the window waits for none longer
/// than a second or two.
[[nodiscard]] PortionedWork::Task portionsOf(qsizetype leads, const QString &words);

/// "Anna Berg", "3 leads".
[[nodiscard]] QString subjectOf(const QString &name, qsizetype count);

template<typename Value>
using Answers = Result<QList<Result<Value>>>;

/// Sends the items in portions, which `send` answers one by one; calls `keep` with each answer and the place of its
/// item, and `end` with those that were refused. Where the person stops it, the rest is neither.
template<typename Value, typename Item, typename Send, typename Keep, typename End>
void workThrough(const LeadWork &work, const QList<Item> &items, Send send, Keep keep, End end)
{
    const auto refusals = std::make_shared<Refusals>();
    const auto portion = [items, refusals, send, keep, guard = work.guard](qsizetype first, qsizetype count,
                                                                           const PortionedWork::Answer &answer) {
        onReply(send(items.mid(first, count)), guard, [refusals, keep, first, answer](const Answers<Value> &answers) {
            if (!answers)
                return answer(answers.error());
            for (qsizetype i = 0; i < answers->size(); ++i) {
                if (const Result<Value> &one = answers->at(i); one)
                    keep(*one, first + i);
                else
                    refusals->add(one.error());
            }
            answer({});
        });
    };
    const auto ended = [refusals, end, total = items.size()](qsizetype done, const std::optional<Error> &error) {
        if (error) {
            refusals->count += total - done;
            refusals->first = error;
        }
        end(*refusals);
    };
    (new PortionedWork(work.activities, portionsOf(items.size(), work.words), portion, ended, work.guard))->start();
}

} // namespace baton
