// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectreasons.h"

#include "capture/issuemodel.h"
#include "capture/rejectservice.h"

namespace baton {

namespace {

constexpr qsizetype readAtOnce = 500;

} // namespace

RejectReasons::RejectReasons(RejectService &service, QList<qint64> rejects, TimeView view)
    : m_service(service)
    , m_rejects(std::move(rejects))
    , m_view(std::move(view))
{}

QString RejectReasons::of(qint64 reject)
{
    if (!m_read.contains(reject)) {
        const qsizetype place = std::max<qsizetype>(0, m_rejects.indexOf(reject));
        m_read = m_service.issues(m_rejects.mid(place, readAtOnce)).result().value_or(QHash<qint64, ImportIssue>());
    }
    return issueText(m_read.value(reject), m_view);
}

} // namespace baton
