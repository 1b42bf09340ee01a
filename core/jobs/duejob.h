// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"
#include "support/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace baton {

/// What somebody else may say to a job while it works, and hear of it. From any thread.
struct JobWatch
{
    std::function<void(const QString &job, qint64 done, qint64 total)> progress; ///< `total` 0: nobody knows.
    const std::atomic<bool> *cancelled = nullptr;

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(); }
};

/// What a job has done.
struct JobYield
{
    qint64 items = 0; ///< How many leads it scored, qualified or gave an owner, or would.
    BatchId batch = {}; ///< To undo it; none where it wrote none.
};

/// Work that is to be done again and again.
struct DueJob
{
    QString key; ///< "score", "qualify", "route".
    std::function<Result<JobYield>(const JobWatch &watch)> run;
};

/// How one run of a job went.
struct JobOutcome
{
    enum class State { Done, Skipped, Failed };

    QString key;
    State state = State::Done;
    qint64 items = 0;
    BatchId batch = {};
    Duration duration{};
    std::optional<Error> error; ///< Why it was skipped or failed.
};

/// "done", "skipped", "failed".
[[nodiscard]] QString keyOf(JobOutcome::State state);

/// What a run's result says: a job for which nothing is agreed yet was not due.
[[nodiscard]] JobOutcome outcomeOf(const QString &key, const Result<JobYield> &result, Duration duration);

} // namespace baton
