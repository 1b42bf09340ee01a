// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/duejobs.h"

#include "common/activity.h"
#include "common/formatting.h"
#include "common/wording.h"
#include "jobs/jobsservice.h"
#include "support/reply.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString progressText(const QString &job)
{
    if (job == u"qualify")
        return DueJobs::tr("Looking which leads are ready for sales");
    return job == u"route" ? DueJobs::tr("Giving leads their owners") : DueJobs::tr("Scoring the leads");
}

QString outcomeText(const JobOutcome &outcome)
{
    if (outcome.error)
        return errorText(*outcome.error);
    const QString count = countText(outcome.items, QLocale());
    const auto items = static_cast<int>(outcome.items);
    if (outcome.key == u"qualify")
        return DueJobs::tr("%1 leads became ready for sales.", nullptr, items).arg(count);
    return outcome.key == u"route" ? DueJobs::tr("%1 leads got an owner.", nullptr, items).arg(count)
                                   : DueJobs::tr("%1 leads were scored.", nullptr, items).arg(count);
}

QString wordsOf(const QList<JobOutcome> &outcomes)
{
    QStringList words;
    for (const JobOutcome &outcome : outcomes)
        words.append(outcomeText(outcome));
    return words.join(u' ');
}

/// What can be taken back of it; nothing of scores, which follow what the leads are.
QString deedText(const JobOutcome &outcome)
{
    const auto items = static_cast<int>(outcome.items);
    return outcome.key == u"qualify" ? DueJobs::tr("qualify %Ln leads", nullptr, items)
                                     : DueJobs::tr("give %Ln leads an owner", nullptr, items);
}

} // namespace

DueJobs::DueJobs(JobsService &jobs, ActivityList &activities, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_activities(activities)
    , m_action(new QAction(tr("Score, qualify and route now"), this))
    , m_undo(new QAction(tr("Undo"), this))
{
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_action, &QAction::triggered, this, &DueJobs::run);
    connect(&m_jobs, &JobsService::progressed, this, &DueJobs::showProgress);
}

DueJobs::~DueJobs()
{
    if (m_activity)
        m_activity->finish();
}

void DueJobs::run()
{
    m_action->setEnabled(false);
    m_activity = m_activities.start(progressText(u"score"_s), Activity::Cancel::Possible);
    connect(m_activity, &Activity::cancelRequested, this, [this] { m_jobs.cancel(); });
    onReply(m_jobs.run(), this, [this](const Result<QList<JobOutcome>> &outcomes) {
        Activity *activity = std::exchange(m_activity, nullptr);
        m_action->setEnabled(true);
        if (!outcomes) {
            activity->finish(errorText(outcomes.error()), Activity::Outcome::Failed);
            return emit told(errorText(outcomes.error()), Way::None);
        }
        activity->finish(wordsOf(*outcomes));
        showOutcomes(*outcomes);
    });
}

void DueJobs::showProgress(const QString &job, qint64 done, qint64 total)
{
    if (!m_activity)
        return;
    m_activity->setText(progressText(job));
    m_activity->setCount(done, Activity::Unit::Leads);
    m_activity->setProgress(done, total);
}

void DueJobs::showOutcomes(const QList<JobOutcome> &outcomes)
{
    const QString words = wordsOf(outcomes);
    QStringList deeds;
    QList<BatchId> batches;
    for (const JobOutcome &outcome : outcomes) {
        if (!outcome.batch.isValid())
            continue;
        deeds.append(deedText(outcome));
        batches.append(outcome.batch);
    }
    if (batches.isEmpty())
        return emit told(words, Way::None);
    emit done(deeds.join(u", "_s), batches);
    emit told(words + u' ' + tr("Undo takes this back: %1.").arg(deeds.join(u", "_s)), Way::Back);
}

} // namespace baton
