// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/behaviourdays.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace baton {

namespace {

std::optional<BehaviourDays::Row> rowOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Interest: return BehaviourDays::Interests;
    case TimelineKind::Mail: return BehaviourDays::Mails;
    case TimelineKind::Call: return BehaviourDays::Calls;
    case TimelineKind::Meeting: return BehaviourDays::Meetings;
    default: return std::nullopt;
    }
}

} // namespace

BehaviourDays::BehaviourDays(const QList<TimelineKey> &keys, Instant now, const QTimeZone &zone)
    : m_today(QDateTime::fromMSecsSinceEpoch(toMillis(now), zone).date())
{
    for (const TimelineKey &key : keys) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(key.at), zone).date();
        const qint64 day = days - 1 - date.daysTo(m_today);
        if (day < 0 || day >= days || key.at > now)
            continue;
        if (const auto row = rowOf(key.kind))
            ++m_counts[static_cast<size_t>(*row)][static_cast<size_t>(day)];
        if (key.source == TimelineKey::Source::HandedOver)
            m_handedOver = std::max(m_handedOver.value_or(0), static_cast<int>(day));
    }
}

int BehaviourDays::totalOf(Row row) const
{
    const auto &counts = m_counts[static_cast<size_t>(row)];
    return std::accumulate(counts.begin(), counts.end(), 0);
}

bool BehaviourDays::isEmpty() const
{
    return totalOf(Interests) + totalOf(Mails) + totalOf(Calls) + totalOf(Meetings) == 0;
}

} // namespace baton
