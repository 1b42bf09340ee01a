// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slaslices.h"

#include "sla/slahistory.h"
#include "sla/workingtime.h"

#include <algorithm>

namespace baton {

namespace {

bool isChangeOfOwner(const SlaMoment &moment, Side party, const std::optional<Instant> &endedAt)
{
    if (moment.kind != SlaMoment::Kind::Owned || moment.side != party)
        return false;
    return !endedAt || moment.at < *endedAt || (moment.at == *endedAt && moment.user.isValid());
}

/// Who has the lead, where nobody recorded since when.
UserId unrecordedOwner(Side party, const SlaHistory &history)
{
    switch (party) {
    case Side::Tele: return history.teleOwner;
    case Side::Sales: return history.salesOwner;
    case Side::Marketing:
    case Side::Shared: break;
    }
    return {};
}

} // namespace

UserId ownerOf(Side party, const SlaHistory &history, const std::optional<Instant> &endedAt)
{
    for (auto moment = history.moments.rbegin(); moment != history.moments.rend(); ++moment)
        if (isChangeOfOwner(*moment, party, endedAt))
            return moment->user;
    return unrecordedOwner(party, history);
}

SlaSlices slicesOf(const SlaHistory &history, const SlaClock &clock, Instant now, const WorkingTime &hours,
                   const InstantRanges &pauses)
{
    SlaSlice first;
    first.from = clock.startedAt;
    SlaSlices slices{first};
    bool isRecorded = false;
    for (const SlaMoment &moment : history.moments) {
        if (!isChangeOfOwner(moment, clock.party, clock.endedAt))
            continue;
        isRecorded = true;
        // Of what happens at the same instant the last word counts.
        if (moment.at > slices.constLast().from)
            slices.append({.owner = {}, .from = moment.at, .to = {}});
        slices.last().owner = moment.user;
    }
    if (!isRecorded)
        slices.first().owner = unrecordedOwner(clock.party, history);
    const auto isSame = [](const SlaSlice &one, const SlaSlice &next) { return one.owner == next.owner; };
    slices.erase(std::unique(slices.begin(), slices.end(), isSame), slices.end());
    for (qsizetype i = 0; i < slices.size(); ++i) {
        SlaSlice &slice = slices[i];
        slice.to = i + 1 < slices.size() ? std::optional(slices[i + 1].from) : clock.endedAt;
        const Instant end = slice.to.value_or(now);
        slice.counted = hours.elapsed(slice.from, end, pauses);
        slice.paused = hours.elapsed(slice.from, end) - slice.counted;
    }
    return slices;
}

} // namespace baton
