// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/limbo.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(LimboReason reason)
{
    switch (reason) {
    case LimboReason::NoOwner: return u"noOwner"_s;
    case LimboReason::OwnerInactive: return u"ownerInactive"_s;
    case LimboReason::NoNextStep: return u"noNextStep"_s;
    case LimboReason::StepOverdue: return u"stepOverdue"_s;
    case LimboReason::Rotting: return u"rotting"_s;
    }
    return {};
}

std::optional<std::chrono::days> rottingAfter(Stage stage)
{
    switch (stage) {
    case Stage::Inquiry: return std::chrono::days(7);
    case Stage::Engaged: return std::chrono::days(14);
    case Stage::Mql: return std::chrono::days(3);
    case Stage::Tal: return std::chrono::days(5);
    case Stage::Tql: return std::chrono::days(3);
    case Stage::Sal: return std::chrono::days(3);
    case Stage::Working: return std::chrono::days(14);
    case Stage::Opportunity: return std::chrono::days(30);
    case Stage::InfoRequested: return std::chrono::days(7);
    case Stage::Won:
    case Stage::Nurture:
    case Stage::Recycled:
    case Stage::Disqualified:
    case Stage::Lost: break;
    }
    return std::nullopt;
}

bool isOpen(Stage stage)
{
    return rottingAfter(stage).has_value();
}

bool needsNextStep(Stage stage)
{
    return stage == Stage::Tal || stage == Stage::Sal || stage == Stage::Working || stage == Stage::Opportunity;
}

LimboReasons limboReasons(const LimboLead &lead, Instant now)
{
    const auto rotting = rottingAfter(lead.stage);
    if (!rotting)
        return {};
    LimboReasons reasons;
    if (lead.owner.isEmpty())
        reasons.append(LimboReason::NoOwner);
    else if (!lead.isOwnerActive)
        reasons.append(LimboReason::OwnerInactive);
    if (lead.nextStep ? *lead.nextStep < now : needsNextStep(lead.stage))
        reasons.append(lead.nextStep ? LimboReason::StepOverdue : LimboReason::NoNextStep);
    if (now - lead.quietSince() > *rotting)
        reasons.append(LimboReason::Rotting);
    return reasons;
}

} // namespace baton
