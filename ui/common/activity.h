// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/activitypace.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>

namespace baton {

/// One piece of work that takes longer than a second, as the status row shows it. Finishing it deletes it.
class Activity : public QObject
{
    Q_OBJECT

public:
    enum class Cancel { Impossible, Possible };
    /// What the work counts, so that its rate has a unit.
    enum class Unit { None, Rows, Leads };
    enum class Outcome { Done, Cancelled, Failed };

    [[nodiscard]] QString text() const { return m_text; }
    /// The text that it began with: what the work is called.
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isCancellable() const { return m_cancel == Cancel::Possible; }
    /// 0..1; below 0 while nobody knows.
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] Unit unit() const { return m_unit; }
    /// Units in a second, where that is known by now.
    [[nodiscard]] std::optional<double> rate() const { return m_pace.recordsPerSecond(elapsed()); }
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const { return m_pace.timeLeft(elapsed()); }
    /// Since it began.
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_since.elapsed()); }

    /// What is going on now, as "Importing 120 000 of 400 000".
    void setText(const QString &text);
    /// `total` 0 means that nobody knows yet.
    void setProgress(qint64 done, qint64 total);
    /// How many rows or leads are done; call it before setProgress(), which counts something else, as bytes.
    void setCount(qint64 count, Unit unit);
    /// What to ask a person who leaves while this goes on; empty where leaving loses nothing.
    void setLeavingWords(const QString &words) { m_leavingWords = words; }
    [[nodiscard]] QString leavingWords() const { return m_leavingWords; }
    /// The work is over, well or badly; `result` says in a sentence what came of it.
    void finish(const QString &result = {}, Outcome outcome = Outcome::Done);

signals:
    void changed();
    /// The person pressed Cancel; the work decides when it is over.
    void cancelRequested();
    void finished();

private:
    friend class ActivityList;
    Activity(const QString &text, Cancel cancel, QObject *parent);

    QString m_text;
    QString m_title;
    QString m_result;
    QString m_leavingWords;
    Cancel m_cancel;
    Outcome m_outcome = Outcome::Done;
    Unit m_unit = Unit::None;
    qint64 m_count = 0;
    double m_progress = -1;
    QElapsedTimer m_since;
    ActivityPace m_pace;
};

/// Work that is over.
struct FinishedActivity
{
    QString title; ///< What it was called.
    QString result; ///< Empty where there is nothing to say but that it is over.
    Activity::Outcome outcome = Activity::Outcome::Done;
    std::chrono::milliseconds took{};
    QElapsedTimer since; ///< Runs from its end.
};

/// All work that is going on; the status row shows the latest, the list of activities all of it.
class ActivityList : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFinished = 8;

    using QObject::QObject;

    /// Owned by the list until Activity::finish().
    Activity *start(const QString &text, Activity::Cancel cancel);
    [[nodiscard]] Activity *latest() const;
    [[nodiscard]] bool isEmpty() const { return m_activities.isEmpty(); }
    /// In the order in which they began.
    [[nodiscard]] const QList<Activity *> &running() const { return m_activities; }
    /// What took over a second or has a result, the latest first.
    [[nodiscard]] const QList<FinishedActivity> &finished() const { return m_finished; }

signals:
    void changed();
    /// Work is over, which may have been short.
    void ended(const baton::FinishedActivity &activity);

private:
    void keep(const Activity &activity);

    QList<Activity *> m_activities;
    QList<FinishedActivity> m_finished;
};

} // namespace baton
