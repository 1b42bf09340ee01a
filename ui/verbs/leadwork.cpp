// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leadwork.h"

#include "verbs/leaddeeds.h"

namespace baton {

QString subjectOf(const QString &name, qsizetype count)
{
    return count == 1 ? name : LeadDeeds::tr("%Ln leads", nullptr, static_cast<int>(count));
}

PortionedWork::Task portionsOf(qsizetype leads, const QString &words)
{
    PortionedWork::Task task;
    task.words = words;
    task.leavingWords = LeadDeeds::tr("This is going on: %1. What is done so far stays done.").arg(words);
    task.total = leads;
    task.portion = OwnershipBatchStore::mostLeads;
    return task;
}

} // namespace baton
