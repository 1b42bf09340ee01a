// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/duejob.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(JobOutcome::State state)
{
    switch (state) {
    case JobOutcome::State::Done: return u"done"_s;
    case JobOutcome::State::Skipped: return u"skipped"_s;
    case JobOutcome::State::Failed: return u"failed"_s;
    }
    return {};
}

JobOutcome outcomeOf(const QString &key, const Result<JobYield> &result, Duration duration)
{
    const JobYield done = result.value_or(JobYield());
    JobOutcome outcome{key, JobOutcome::State::Done, done.items, done.batch, duration, {}};
    if (result)
        return outcome;
    const QString &code = result.error().code;
    const bool isSkipped =
        code == u"definition.inactive" || code == u"agreement.unsigned" || code.endsWith(u".cancelled"_s);
    outcome.state = isSkipped ? JobOutcome::State::Skipped : JobOutcome::State::Failed;
    outcome.error = result.error();
    return outcome;
}

} // namespace baton
