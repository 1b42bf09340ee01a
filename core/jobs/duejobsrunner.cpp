// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/duejobsrunner.h"

#include "agreements/agreementrules.h"
#include "funnel/qualificationrunner.h"
#include "jobs/jobleasestore.h"
#include "routing/routingrunner.h"
#include "scoring/scorerunner.h"
#include "storage/database.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// After each transaction: says how far it is, and passes on that somebody wants it to end.
template<typename Runner>
void tell(const JobWatch &watch, Runner &runner, qint64 done, qint64 total)
{
    watch.progress({}, done, total);
    if (watch.isCancelled())
        runner.cancel();
}

} // namespace

QList<DueJob> DueJobsRunner::jobs(Mode mode)
{
    const bool isDry = mode == Mode::DryRun;
    const auto score = [this, isDry](const JobWatch &watch) -> Result<JobYield> {
        ScoreRunner runner(m_database, m_author, m_builtIn);
        ScoreRunner::Options options;
        options.mode = isDry ? ScoreRunner::Mode::DryRun : ScoreRunner::Mode::Write;
        const auto outcome = runner.run(options, [&](qint64 done, qint64 total) { tell(watch, runner, done, total); });
        if (!outcome)
            return failure(outcome);
        // A run would have to make it count first.
        if (isDry && outcome->agreement.state != AgreementState::Active)
            if (auto counts = checkActivation(outcome->agreement,
                                              QDateTime::fromMSecsSinceEpoch(toMillis(m_author.now()), Qt::UTC).date());
                !counts)
                return failure(counts);
        return JobYield{outcome->scored};
    };
    const auto qualify = [this, isDry](const JobWatch &watch) -> Result<JobYield> {
        QualificationRunner runner(m_database, m_author, m_builtIn);
        const auto outcome = runner.run([&](qint64 done, qint64 total) { tell(watch, runner, done, total); },
                                        isDry ? QualificationRunner::Mode::DryRun : QualificationRunner::Mode::Write);
        if (!outcome)
            return failure(outcome);
        return JobYield{outcome->qualified, outcome->batch};
    };
    const auto route = [this, isDry](const JobWatch &watch) -> Result<JobYield> {
        RoutingRunner runner(m_database, m_author, m_builtIn);
        RoutingRunner::Options options;
        options.mode = isDry ? RoutingRunner::Mode::DryRun : RoutingRunner::Mode::Write;
        const auto outcome = runner.run(options, [&](qint64 done) { tell(watch, runner, done, 0); });
        if (!outcome)
            return failure(outcome);
        // Those in a queue are asked again each time.
        return JobYield{outcome->counts.assigned, outcome->batch};
    };
    return {{u"score"_s, score}, {u"qualify"_s, qualify}, {u"route"_s, route}};
}

QList<JobOutcome> DueJobsRunner::run(const QList<DueJob> &jobs, const JobWatch &watch)
{
    QList<JobOutcome> outcomes;
    for (const DueJob &job : jobs) {
        JobWatch own = watch;
        own.progress = [&watch, key = job.key](const QString &, qint64 done, qint64 total) {
            if (watch.progress)
                watch.progress(key, done, total);
        };
        own.progress({}, 0, 0);
        QElapsedTimer elapsed;
        elapsed.start();
        const Result<JobYield> result =
            watch.isCancelled() ? Result<JobYield>(failure(Error::Kind::Invalid, u"jobs.cancelled"_s)) : job.run(own);
        outcomes.append(outcomeOf(job.key, result, Duration(elapsed.elapsed())));
    }
    return outcomes;
}

Result<QList<JobOutcome>> DueJobsRunner::run(const JobWatch &watch, Mode mode)
{
    if (mode == Mode::DryRun) // Which gets in nobody's way.
        return run(jobs(mode), watch);
    const auto taken =
        m_database
            .write([stamp = m_author.stamp()](Connection &connection) { return JobLeaseStore(connection).take(stamp); })
            .result();
    if (!taken)
        return failure(taken);
    const auto outcomes = run(jobs(mode), watch);
    // Should this fail, the lease ends with the program.
    m_database.write([](Connection &connection) { return JobLeaseStore(connection).giveBack(); }).waitForFinished();
    return outcomes;
}

} // namespace baton
