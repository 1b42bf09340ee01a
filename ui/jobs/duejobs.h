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
    enum class Way { None, Back };

    DueJobs(JobsService &jobs, ActivityList &activities, QObject *parent = nullptr);
    ~DueJobs() override;

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Takes back what was done last, whoever keeps it: for the notice that tells of it.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }

signals:
    /// What came of it, after done() where something can be taken back.
    void told(const QString &words, baton::DueJobs::Way back);
    /// Leads were qualified or got owners, in these batches and their order; in words, as "qualify 3 leads".
    void done(const QString &words, const QList<baton::BatchId> &batches);

private:
    void run();
    void showProgress(const QString &job, qint64 done, qint64 total);
    void showOutcomes(const QList<JobOutcome> &outcomes);

    JobsService &m_jobs;
    ActivityList &m_activities;
    QAction *m_action;
    QAction *m_undo;
    Activity *m_activity = nullptr;
};

} // namespace baton
