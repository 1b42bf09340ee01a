// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace baton {

class Activity;
class ActivityList;

/// Works through many records, a portion in a transaction, one after the other: the window shows how far it is, and a
/// person can stop it between two portions. Deletes itself when it is over.
class PortionedWork : public QObject
{
    Q_OBJECT

public:
    /// Called when a portion is done; with an error that ends the work.
    using Answer = std::function<void(const std::optional<Error> &)>;
    /// Works on `count` records from the one at `first` on, and calls the answer at the end.
    using Portion = std::function<void(qsizetype first, qsizetype count, const Answer &)>;
    /// Told at the end: how many records were worked on, and what went wrong.
    using End = std::function<void(qsizetype done, const std::optional<Error> &)>;

    struct Task
    {
        QString words; ///< What is going on, as "Giving leads to Anna".
        QString leavingWords = {}; ///< What to ask whoever leaves meanwhile; empty where leaving loses nothing.
        qsizetype total = 0;
        qsizetype portion = 0;
    };

    /// What fits into one portion is shown in no list; `activities` may be null.
    PortionedWork(ActivityList *activities, const Task &task, Portion portion, End end, QObject *parent);
    ~PortionedWork() override;
    void start() { next(); }

private:
    void next();
    void finish(const std::optional<Error> &error);

    Task m_task;
    Portion m_portion;
    End m_end;
    QPointer<Activity> m_activity;
    qsizetype m_done = 0;
    bool m_isCancelled = false;
};

} // namespace baton
