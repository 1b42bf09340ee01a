// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timeline.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Interest: return u"interest"_s;
    case TimelineKind::Call: return u"call"_s;
    case TimelineKind::Mail: return u"mail"_s;
    case TimelineKind::Meeting: return u"meeting"_s;
    case TimelineKind::Note: return u"note"_s;
    case TimelineKind::Stage: return u"stage"_s;
    case TimelineKind::Handoff: return u"handoff"_s;
    case TimelineKind::Owner: return u"owner"_s;
    case TimelineKind::Deal: return u"deal"_s;
    case TimelineKind::Edit: return u"edit"_s;
    case TimelineKind::Import: return u"import"_s;
    }
    return {};
}

std::optional<TimelineKind> timelineKindFromKey(QStringView key)
{
    const auto *const found =
        std::ranges::find_if(allTimelineKinds, [key](TimelineKind kind) { return keyOf(kind) == key; });
    return found == allTimelineKinds.end() ? std::nullopt : std::optional(*found);
}

bool isNewer(const TimelineKey &one, const TimelineKey &other)
{
    const auto order = [](const TimelineKey &key) { return std::tuple(key.at, key.source, key.id, key.lead.value()); };
    return order(one) > order(other);
}

} // namespace baton
