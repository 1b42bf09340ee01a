// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stagehistoryrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool hasVisitAt(const StageHistory &history, Stage stage, Instant at)
{
    return std::ranges::any_of(history,
                               [&](const StageVisit &visit) { return visit.stage == stage && visit.enteredAt == at; });
}

/// True where `known` comes after a dated visit that is being added.
bool isLater(const StageVisit &known, const StageVisit &added)
{
    const auto knownOrder = successOrder(known.stage);
    const auto addedOrder = successOrder(added.stage);
    if (knownOrder && addedOrder && *knownOrder != *addedOrder)
        return *knownOrder > *addedOrder;
    return known.enteredAt > added.enteredAt;
}

void beginWithInquiry(StageHistory &history)
{
    if (history.isEmpty() || successOrder(history.first().stage))
        return;
    StageVisit inquiry = history.first();
    inquiry.stage = Stage::Inquiry;
    inquiry.status.clear();
    inquiry.reason.clear();
    history.prepend(inquiry);
}

bool needsReason(Stage stage)
{
    return stage == Stage::Recycled || stage == Stage::Disqualified || stage == Stage::Lost;
}

/// Whether `visit` takes back the move that its own author has just made.
bool isCorrection(const StageHistory &counted, const StageVisit &visit)
{
    if (counted.size() < 2)
        return false;
    const StageVisit &last = counted.last();
    if (last.cause == StageVisit::Cause::Import || last.cause == StageVisit::Cause::Initial)
        return false;
    if (last.actor != visit.actor || visit.recordedAt - last.recordedAt > correctionWindow)
        return false;
    const auto from = successOrder(last.stage);
    const auto to = successOrder(visit.stage);
    return visit.stage == counted[counted.size() - 2].stage || (from && to && *to < *from);
}

/// Where a lead comes back from a detour, it is measured against the success stage that it left for it.
std::optional<Stage> lastSuccess(const StageHistory &counted)
{
    const auto last = std::find_if(counted.crbegin(), counted.crend(),
                                   [](const StageVisit &visit) { return successOrder(visit.stage).has_value(); });
    return last == counted.crend() ? std::nullopt : std::optional(last->stage);
}

StageVisit::Cause causeOf(const StageHistory &history, const StageVisit &visit)
{
    const StageHistory counted = countedVisits(history);
    if (isCorrection(counted, visit))
        return StageVisit::Cause::Correction;
    const auto to = successOrder(visit.stage);
    const auto before = lastSuccess(counted);
    if (!to || !before)
        return StageVisit::Cause::Move;
    const int from = *successOrder(*before);
    if (*to <= from)
        return *to < from ? StageVisit::Cause::Recycle : StageVisit::Cause::Move;
    return stagesAfter(*before).contains(visit.stage) ? StageVisit::Cause::Move : StageVisit::Cause::Override;
}

/// Why a lead may not go there unasked, with what it could do instead.
tl::unexpected<Error> skips(const StageHistory &history, Stage stage)
{
    const StageHistory counted = countedVisits(history);
    const Stage from = lastSuccess(counted).value_or(Stage::Inquiry);
    QStringList next;
    for (const Stage allowed : stagesAfter(from))
        next.append(keyOf(allowed));
    return failure(Error::Kind::Invalid, u"stage.skips"_s,
                   {{u"stage"_s, keyOf(stage)}, {u"from"_s, keyOf(from)}, {u"next"_s, next.join(u", "_s)}});
}

QVariantMap aboutStage(Stage stage)
{
    return {{u"stage"_s, keyOf(stage)}};
}

} // namespace

QList<Stage> stagesAfter(Stage stage)
{
    switch (stage) {
    case Stage::Inquiry: return {Stage::Engaged, Stage::Mql, Stage::Tal, Stage::Sal};
    case Stage::Engaged: return {Stage::Mql, Stage::Tal, Stage::Sal};
    case Stage::Mql: return {Stage::Tal, Stage::Sal};
    case Stage::Tal: return {Stage::Tql, Stage::Sal};
    case Stage::Tql: return {Stage::Sal};
    case Stage::Sal: return {Stage::Working, Stage::Opportunity};
    case Stage::Working: return {Stage::Opportunity};
    case Stage::Opportunity: return {Stage::Won};
    case Stage::Won:
    case Stage::Nurture:
    case Stage::Recycled:
    case Stage::Disqualified:
    case Stage::Lost:
    case Stage::InfoRequested: break;
    }
    return {};
}

HistoryChange insertVisit(StageHistory &history, const StageVisit &visit)
{
    if (hasVisitAt(history, visit.stage, visit.enteredAt))
        return HistoryChange::Unchanged;
    const auto place = std::ranges::find_if(history, [&](const StageVisit &known) { return isLater(known, visit); });
    history.insert(place - history.begin(), visit);
    beginWithInquiry(history);
    renumber(history);
    return HistoryChange::Changed;
}

HistoryChange insertVisits(StageHistory &history, QList<StageVisit> visits)
{
    std::stable_partition(visits.begin(), visits.end(),
                          [](const StageVisit &visit) { return successOrder(visit.stage).has_value(); });
    auto change = HistoryChange::Unchanged;
    for (const StageVisit &visit : std::as_const(visits)) {
        if (insertVisit(history, visit) == HistoryChange::Changed)
            change = HistoryChange::Changed;
    }
    return change;
}

Result<HistoryChange> advanceTo(StageHistory &history, const StageVisit &visit)
{
    const bool isCurrent = !history.isEmpty() && history.last().stage == visit.stage;
    if (isCurrent || hasVisitAt(history, visit.stage, visit.enteredAt))
        return HistoryChange::Unchanged;
    const auto furthest = furthestSuccess(countedVisits(history));
    if (const auto to = successOrder(visit.stage); to && furthest && *to <= *successOrder(*furthest))
        return failure(Error::Kind::Invalid, u"stage.backwards"_s, aboutStage(*furthest));
    history.append(visit);
    beginWithInquiry(history);
    renumber(history);
    return HistoryChange::Changed;
}

Result<StageHistory> moved(const StageHistory &history, const StageVisit &visit)
{
    StageHistory after = history;
    StageVisit added = visit;
    if (!history.isEmpty()) {
        if (history.last().stage == visit.stage)
            return failure(Error::Kind::Invalid, u"stage.same"_s, aboutStage(visit.stage));
        if (visit.enteredAt < history.last().enteredAt)
            return failure(Error::Kind::Invalid, u"stage.beforeCurrent"_s, aboutStage(history.last().stage));
        added.cause = causeOf(history, visit);
    }
    if (added.cause == StageVisit::Cause::Override && visit.reason.trimmed().isEmpty())
        return skips(history, visit.stage);
    const bool wantsReason = added.cause == StageVisit::Cause::Recycle
        || (added.cause != StageVisit::Cause::Correction && needsReason(visit.stage));
    if (wantsReason && visit.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"stage.reason"_s, aboutStage(visit.stage));
    after.append(added);
    beginWithInquiry(after);
    renumber(after);
    return after;
}

StageHistory countedVisits(const StageHistory &history)
{
    StageHistory counted;
    for (const StageVisit &visit : history) {
        if (visit.cause == StageVisit::Cause::Correction && !counted.isEmpty()) {
            counted.removeLast();
            if (!counted.isEmpty() && counted.last().stage == visit.stage)
                continue;
        }
        counted.append(visit);
    }
    return counted;
}

std::optional<Stage> furthestSuccess(const StageHistory &history)
{
    std::optional<Stage> furthest;
    for (const StageVisit &visit : history) {
        const auto order = successOrder(visit.stage);
        if (order && (!furthest || *order > *successOrder(*furthest)))
            furthest = visit.stage;
    }
    return furthest;
}

void renumber(StageHistory &history)
{
    for (qsizetype i = 0; i < history.size(); ++i) {
        StageVisit &visit = history[i];
        const bool isLast = i + 1 == history.size();
        visit.seq = static_cast<int>(i) + 1;
        visit.leftAt = isLast ? std::nullopt : std::optional(history.at(i + 1).enteredAt);
        visit.inconsistent = visit.leftAt && *visit.leftAt < visit.enteredAt;
    }
}

} // namespace baton
