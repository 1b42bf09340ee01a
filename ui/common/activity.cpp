// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"

#include <algorithm>

namespace baton {

Activity::Activity(const QString &text, Cancel cancel, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_cancel(cancel)
{}

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
    emit changed();
}

void Activity::finish()
{
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
        emit changed();
    });
    emit changed();
    return activity;
}

Activity *ActivityList::latest() const
{
    return m_activities.isEmpty() ? nullptr : m_activities.last();
}

} // namespace baton
