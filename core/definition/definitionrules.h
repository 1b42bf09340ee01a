// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditionevaluation.h"
#include "definition/salesreadydefinition.h"

namespace baton {

/// What a definition says of one lead.
struct Decision
{
    enum class Verdict {
        NotQualified, ///< Whatever is missing, it cannot be ready.
        MissingData, ///< What is known speaks for it, but not enough is known.
        Qualified,
    };

    Verdict verdict = Verdict::NotQualified;
    QList<Explanation> clauses; ///< One for each clause, in its order: ✓ True, ✗ False, ? Unknown.
};

/// "not", "missing", "qualified".
[[nodiscard]] QString keyOf(Decision::Verdict verdict);

/// Pure: the same definition, facts and moment give the same decision. A clause that is unknown does not hold, but it
/// has not failed either.
[[nodiscard]] Decision decide(const SalesReadyDefinition &definition, const FieldCatalogue &catalogue,
                              const LeadFacts &facts, Instant now);
/// The verdict alone, for many leads.
[[nodiscard]] Decision::Verdict verdictOf(const SalesReadyDefinition &definition, const QList<Truth> &clauses);

} // namespace baton
