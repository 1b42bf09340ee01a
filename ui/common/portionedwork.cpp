// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/portionedwork.h"

#include "common/activity.h"
#include "common/wording.h"

#include <algorithm>

namespace baton {

PortionedWork::PortionedWork(ActivityList *activities, const Task &task, Portion portion, End end, QObject *parent)
    : QObject(parent)
    , m_task(task)
    , m_portion(std::move(portion))
    , m_end(std::move(end))
{
    if (!activities || task.total <= task.portion)
        return;
    m_activity = activities->start(task.words, Activity::Cancel::Possible);
    m_activity->setLeavingWords(task.leavingWords);
    m_activity->setProgress(0, task.total);
    connect(m_activity, &Activity::cancelRequested, this, [this] { m_isCancelled = true; });
}

// Where the page went that it worked for.
PortionedWork::~PortionedWork()
{
    if (m_activity)
        m_activity->finish();
}

void PortionedWork::next()
{
    if (m_isCancelled || m_done >= m_task.total)
        return finish({});
    const qsizetype count = std::min(m_task.portion, m_task.total - m_done);
    m_portion(m_done, count, [this, count](const std::optional<Error> &error) {
        if (error)
            return finish(error);
        m_done += count;
        if (m_activity) {
            m_activity->setCount(m_done, Activity::Unit::Leads);
            m_activity->setProgress(m_done, m_task.total);
        }
        next();
    });
}

void PortionedWork::finish(const std::optional<Error> &error)
{
    if (m_activity)
        m_activity->finish(error ? errorText(*error) : QString(),
                           error               ? Activity::Outcome::Failed
                               : m_isCancelled ? Activity::Outcome::Cancelled
                                               : Activity::Outcome::Done);
    m_activity = nullptr;
    m_end(m_done, error);
    deleteLater();
}

} // namespace baton
