// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include "sla/slafigures.h"
#include "sla/slapolicy.h"

#include <QJsonArray>

namespace baton {

/// {asOf, knownAt, versions, commitments, parties, groups, handoffs, systemDelay, humanDelay}, as the contract has it.
[[nodiscard]] QJsonObject toJson(const SlaFigures &figures);
/// For people; `by` heads the groups.
void show(Output &output, const SlaFigures &figures, const QString &by);
void show(Output &output, const SlaPolicy &policy);

/// A list of clocks: its columns, and a clock's row.
/// Promises by key and times in seconds for programs; by name and in hours for people.
enum class ClockCells { Records, Words };

[[nodiscard]] QList<OutputColumn> clockColumns(ClockCells cells);
[[nodiscard]] OutputRow rowOf(const SlaEntry &entry, ClockCells cells);
/// Who had the lead meanwhile: a column for lists of one lead's clocks.
[[nodiscard]] OutputColumn sliceColumn();
/// [{owner, from, to, countedSeconds, pausedSeconds}]
[[nodiscard]] QJsonArray slicesToJson(const SlaEntry &entry);
/// "Anna 2:00 h, nobody 0:30 h"
[[nodiscard]] QString slicesText(const SlaEntry &entry);

/// The counts of the ledger of hand-offs with the rate of those never followed up and its interval.
[[nodiscard]] QJsonObject toJson(const HandoffCounts &counts);

} // namespace baton
