// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/icon.h"
#include "leads/timeline.h"

namespace baton {

class FieldCatalogue;

/// An entry as a person reads it: what happened, what more is known of it, and who did it; the latter two may be empty.
struct TimelineWords
{
    QString what;
    QString detail;
    QString who;

    friend bool operator==(const TimelineWords &, const TimelineWords &) = default;
};

/// May be asked on any thread.
[[nodiscard]] TimelineWords timelineWords(const TimelineEntry &entry, const FieldCatalogue &catalogue,
                                          const TimeView &view);

/// "Interests", "Calls" …: what a filter offers.
[[nodiscard]] QString timelineKindText(TimelineKind kind);
[[nodiscard]] Icon timelineIcon(TimelineKind kind);

/// The heading of a day: "Today", "Yesterday", else the date with its weekday.
[[nodiscard]] QString timelineDayText(const QDate &day, const TimeView &view);
[[nodiscard]] QDate timelineDay(Instant at, const TimeView &view);
[[nodiscard]] QString timelineTimeText(Instant at, const TimeView &view);

} // namespace baton
