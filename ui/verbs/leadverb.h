// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffrules.h"
#include "routing/leadstanding.h"

#include <array>

namespace baton {

/// What a person may do with leads.
enum class LeadVerb { Accept, Take, Log, Move, Give, HandOver, Enrol, AskBack, Reject };

/// In the order of menus.
inline constexpr std::array allLeadVerbs{LeadVerb::Accept, LeadVerb::Take,    LeadVerb::Log,
                                         LeadVerb::Move,   LeadVerb::Give,    LeadVerb::HandOver,
                                         LeadVerb::Enrol,  LeadVerb::AskBack, LeadVerb::Reject};

/// Where more than this are chosen, it is read only when something is to be done where they stand, and nothing is done
/// with them unasked.
inline constexpr qsizetype fewLeads = 500;

/// What it is called, as "Move to stage…".
[[nodiscard]] QString verbText(LeadVerb verb);
/// The same on a button.
[[nodiscard]] QString verbButtonText(LeadVerb verb);
/// In one word, for the status row.
[[nodiscard]] QString shortVerbText(LeadVerb verb);
/// The key that does it.
[[nodiscard]] Qt::Key keyOf(LeadVerb verb);

/// Why it cannot be done with this lead, in words; nothing where it can.
[[nodiscard]] std::optional<QString> obstacleTo(LeadVerb verb, const LeadStanding &lead, const LeadStandings &known);
/// Why it can be done with none of them, in words; nothing where it can with one at least.
[[nodiscard]] std::optional<QString> obstacleTo(LeadVerb verb, const LeadStandings &known);
/// Those with which it can be done.
[[nodiscard]] QList<LeadStanding> possibleFor(LeadVerb verb, const LeadStandings &known);

/// On which side `me` would take a lead of that stage.
[[nodiscard]] Side sideForTaking(const User &me, Stage stage);

} // namespace baton
