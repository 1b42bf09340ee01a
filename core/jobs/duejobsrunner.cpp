// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/duejobsrunner.h"

#include "funnel/qualificationrunner.h"
#include "routing/routingrunner.h"
#include "scoring/scorerunner.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace baton {

QList<DueJob> DueJobsRunner::jobs()
{
    const auto score = [this]() -> Result<qint64> {
        const auto outcome = ScoreRunner(m_database, m_author, m_builtIn).run({});
        if (!outcome)
            return failure(outcome);
        return outcome->scored;
    };
    const auto qualify = [this]() -> Result<qint64> {
        const auto outcome = QualificationRunner(m_database, m_author, m_builtIn).run();
        if (!outcome)
            return failure(outcome);
        return outcome->qualified;
    };
    const auto route = [this]() -> Result<qint64> {
        const auto outcome = RoutingRunner(m_database, m_author, m_builtIn).run({});
        if (!outcome)
            return failure(outcome);
        return outcome->counts.assigned; // Those in a queue are asked again each time.
    };
    return {{u"score"_s, score}, {u"qualify"_s, qualify}, {u"route"_s, route}};
}

QList<JobOutcome> DueJobsRunner::run(const QList<DueJob> &jobs, const Progress &progress)
{
    QList<JobOutcome> outcomes;
    for (const DueJob &job : jobs) {
        if (progress)
            progress(job.key);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = job.run();
        outcomes.append(outcomeOf(job.key, result, Duration(elapsed.elapsed())));
    }
    return outcomes;
}

QList<JobOutcome> DueJobsRunner::run(const Progress &progress)
{
    return run(jobs(), progress);
}

} // namespace baton
