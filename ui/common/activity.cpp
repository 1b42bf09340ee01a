// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace baton {

Activity::Activity(const QString &text, Cancel cancel, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_title(text)
    , m_cancel(cancel)
{
    m_since.start();
}

void Activity::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    emit changed();
}

void Activity::setProgress(qint64 done, qint64 total)
{
    m_progress = total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0) : -1.0;
    m_pace.tell(elapsed(), m_progress, m_count);
    emit changed();
}

void Activity::setCount(qint64 count, Unit unit)
{
    m_count = count;
    m_unit = unit;
}

void Activity::finish(const QString &result, Outcome outcome)
{
    m_result = result;
    m_outcome = outcome;
    emit finished();
    deleteLater();
}

Activity *ActivityList::start(const QString &text, Activity::Cancel cancel)
{
    auto *activity = new Activity(text, cancel, this);
    m_activities.append(activity);
    connect(activity, &Activity::changed, this, &ActivityList::changed);
    connect(activity, &Activity::finished, this, [this, activity] {
        m_activities.removeOne(activity);
        keep(*activity);
    });
    emit changed();
    return activity;
}

void ActivityList::keep(const Activity &activity)
{
    FinishedActivity over{activity.m_title, activity.m_result, activity.m_outcome, activity.elapsed(), {}};
    over.since.start();
    // What was over before anybody could look up is no news of its own.
    if (over.took >= 1s || !over.result.isEmpty()) {
        m_finished.prepend(over);
        m_finished.resize(std::min(m_finished.size(), mostFinished));
    }
    emit changed();
    emit ended(over);
}

Activity *ActivityList::latest() const
{
    return m_activities.isEmpty() ? nullptr : m_activities.last();
}

} // namespace baton
