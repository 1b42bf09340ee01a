// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// A place in the one funnel that both sides own. The numbers are stored: never reuse one. They rise in funnel order,
/// then through the detours, which is the order of every report and of sorting by stage.
enum class Stage {
    Inquiry = 1,
    Engaged = 2,
    Mql = 3,
    Tal = 4,
    Tql = 5,
    Sal = 6,
    Working = 7,
    Opportunity = 8,
    Won = 9,
    Nurture = 21,
    Recycled = 22,
    Disqualified = 23,
    Lost = 24,
    InfoRequested = 25,
};

/// What a stage means for the count of those that got on. Won is a success stage too, the last one.
enum class StageKind { Success, Detour, Won, Lost };

inline constexpr std::array allStages{Stage::Inquiry, Stage::Engaged,      Stage::Mql,      Stage::Tal,
                                      Stage::Tql,     Stage::Sal,          Stage::Working,  Stage::Opportunity,
                                      Stage::Won,     Stage::Nurture,      Stage::Recycled, Stage::Disqualified,
                                      Stage::Lost,    Stage::InfoRequested};

/// "inquiry", "mql", "info_requested" …: what files, conditions and the command line say.
[[nodiscard]] QString keyOf(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromKey(QStringView key);
/// The stage that is stored as this number.
[[nodiscard]] std::optional<Stage> stageFromNumber(qint64 number);
/// The English name, as "Marketing-qualified".
[[nodiscard]] QString nameOf(Stage stage);
[[nodiscard]] StageKind kindOf(Stage stage);
[[nodiscard]] Side sideOf(Stage stage);
/// Inquiry 0 … Won 8; nothing for a detour, which has no place in that order.
[[nodiscard]] std::optional<int> successOrder(Stage stage);

} // namespace baton
