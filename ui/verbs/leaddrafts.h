// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draft.h"
#include "verbs/leadverb.h"

namespace baton {

/// Under which the words of a verb about these leads are kept.
[[nodiscard]] DraftKey draftKeyOf(LeadVerb verb, const QList<LeadStanding> &leads);

/// The verb whose words those are; nothing where they are another room's.
[[nodiscard]] std::optional<LeadVerb> verbOf(const DraftKey &key);
/// About which leads; empty where they were too many to be named.
[[nodiscard]] QList<LeadId> leadsOf(const DraftKey &key);

} // namespace baton
