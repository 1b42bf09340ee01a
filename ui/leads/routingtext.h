// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "routing/whyowner.h"

namespace baton {

/// Who has a lead and why, as sentences: what was decided, what decided it, who was passed over, which rules were asked
/// before.
struct OwnerWords
{
    QString decision; ///< "Assigned by the rule “Everybody else is called by tele first”."
    QStringList details;
};

[[nodiscard]] OwnerWords ownerWords(const OwnerReason &reason, const WhyOwner &why, const TimeView &view);

/// "is away", "has enough open leads" …: why somebody was passed over.
[[nodiscard]] QString refusalText(RoutingRefusal refusal);

} // namespace baton
