// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/duejob.h"

#include <QObject>

class QAction;

namespace baton {

class Activity;
class ActivityList;
class JobsService;

/// What is due, when somebody wants it now: the action, its progress in the status row, and what came of it in words.
class DueJobs : public QObject
{
    Q_OBJECT

public:
    DueJobs(JobsService &jobs, ActivityList &activities, QObject *parent = nullptr);
    ~DueJobs() override;

    [[nodiscard]] QAction *action() const { return m_action; }

signals:
    void told(const QString &words);

private:
    void run();
    void showProgress(const QString &job, qint64 done, qint64 total);
    void showOutcomes(const QList<JobOutcome> &outcomes);

    JobsService &m_jobs;
    ActivityList &m_activities;
    QAction *m_action;
    Activity *m_activity = nullptr;
};

} // namespace baton
