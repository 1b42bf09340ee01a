// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isCancellable() const { return m_cancel == Cancel::Possible; }
    /// 0..1; below 0 while nobody knows.
    [[nodiscard]] double progress() const { return m_progress; }

    /// What is going on now, as "Importing 120 000 of 400 000".
    void setText(const QString &text);
    /// `total` 0 means that nobody knows yet.
    void setProgress(qint64 done, qint64 total);
    /// What to ask a person who leaves while this goes on; empty where leaving loses nothing.
    void setLeavingWords(const QString &words) { m_leavingWords = words; }
    [[nodiscard]] QString leavingWords() const { return m_leavingWords; }
    /// The work is over, well or badly.
    void finish();

signals:
    void changed();
    /// The person pressed Cancel; the work decides when it is over.
    void cancelRequested();
    void finished();

private:
    friend class ActivityList;
    Activity(const QString &text, Cancel cancel, QObject *parent);

    QString m_text;
    QString m_leavingWords;
    Cancel m_cancel;
    double m_progress = -1;
};

/// All work that is going on; the shell shows the latest.
class ActivityList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Owned by the list until Activity::finish().
    Activity *start(const QString &text, Activity::Cancel cancel);
    [[nodiscard]] Activity *latest() const;
    [[nodiscard]] bool isEmpty() const { return m_activities.isEmpty(); }

signals:
    void changed();

private:
    QList<Activity *> m_activities;
};

} // namespace baton
