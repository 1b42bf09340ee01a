// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/leadfacts.h"

namespace baton {

/// Three values, ordered so that "and" is the least and "or" the greatest of its parts.
enum class Truth { False = 0, Unknown = 1, True = 2 };

/// "false", "unknown", "true".
[[nodiscard]] QString keyOf(Truth truth);

/// Whether the condition holds for a lead at `now`; of events, those until then count. A field that is gone is unknown:
/// `checkFields` tells beforehand.
[[nodiscard]] Truth evaluate(const Condition &condition, const FieldCatalogue &catalogue, const LeadFacts &facts,
                             Instant now);

/// Why: one entry for each node of the tree, in its order.
struct Explanation
{
    Truth truth = Truth::Unknown;
    Condition::Kind kind = Condition::Kind::All;
    QString clause; ///< The node's canonical text.
    QString field; ///< Or the kind of event; empty for groups.
    /// What the lead has: the field's value, the number of events, the instant of the last one; missing where there is
    /// none, and for groups.
    FieldValue value;
    QList<Explanation> parts;
};

[[nodiscard]] Explanation explain(const Condition &condition, const FieldCatalogue &catalogue, const LeadFacts &facts,
                                  Instant now);

} // namespace baton
