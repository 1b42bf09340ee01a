// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct StageEntry
{
    Stage stage;
    QLatin1StringView key;
    QLatin1StringView name;
    StageKind kind;
    Side side;
};

constexpr std::array entries{
    StageEntry{Stage::Inquiry, "inquiry"_L1, "Inquiry"_L1, StageKind::Success, Side::Marketing},
    StageEntry{Stage::Engaged, "engaged"_L1, "Engaged"_L1, StageKind::Success, Side::Marketing},
    StageEntry{Stage::Mql, "mql"_L1, "Marketing-qualified"_L1, StageKind::Success, Side::Marketing},
    StageEntry{Stage::Tal, "tal"_L1, "Tele-accepted"_L1, StageKind::Success, Side::Tele},
    StageEntry{Stage::Tql, "tql"_L1, "Tele-qualified"_L1, StageKind::Success, Side::Tele},
    StageEntry{Stage::Sal, "sal"_L1, "Sales-accepted"_L1, StageKind::Success, Side::Sales},
    StageEntry{Stage::Working, "working"_L1, "Sales-working"_L1, StageKind::Success, Side::Sales},
    StageEntry{Stage::Opportunity, "opportunity"_L1, "Opportunity"_L1, StageKind::Success, Side::Sales},
    StageEntry{Stage::Won, "won"_L1, "Won"_L1, StageKind::Won, Side::Sales},
    StageEntry{Stage::Nurture, "nurture"_L1, "Nurture"_L1, StageKind::Detour, Side::Marketing},
    StageEntry{Stage::Recycled, "recycled"_L1, "Recycled"_L1, StageKind::Detour, Side::Marketing},
    StageEntry{Stage::Disqualified, "disqualified"_L1, "Disqualified"_L1, StageKind::Detour, Side::Shared},
    StageEntry{Stage::Lost, "lost"_L1, "Lost"_L1, StageKind::Lost, Side::Sales},
    StageEntry{Stage::InfoRequested, "info_requested"_L1, "Info requested"_L1, StageKind::Detour, Side::Shared},
};
static_assert(entries.size() == allStages.size());

const StageEntry &entryOf(Stage stage)
{
    return *std::ranges::find(entries, stage, &StageEntry::stage);
}

} // namespace

QString keyOf(Stage stage)
{
    return entryOf(stage).key;
}

std::optional<Stage> stageFromKey(QStringView key)
{
    const auto *found = std::ranges::find_if(entries, [&](const StageEntry &entry) { return key == entry.key; });
    return found == entries.end() ? std::nullopt : std::optional(found->stage);
}

std::optional<Stage> stageFromNumber(qint64 number)
{
    const auto *found =
        std::ranges::find_if(allStages, [&](Stage stage) { return static_cast<qint64>(stage) == number; });
    return found == allStages.end() ? std::nullopt : std::optional(*found);
}

QString nameOf(Stage stage)
{
    return entryOf(stage).name;
}

StageKind kindOf(Stage stage)
{
    return entryOf(stage).kind;
}

Side sideOf(Stage stage)
{
    return entryOf(stage).side;
}

std::optional<int> successOrder(Stage stage)
{
    const StageKind kind = kindOf(stage);
    if (kind != StageKind::Success && kind != StageKind::Won)
        return std::nullopt;
    return static_cast<int>(stage) - static_cast<int>(Stage::Inquiry);
}

} // namespace baton
