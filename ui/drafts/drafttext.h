// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "drafts/draft.h"

namespace baton {

/// What was being done, as "Log"; the kind itself where this version does not know it.
[[nodiscard]] QString draftKindText(const QString &kind);

/// All words, a line for each field.
[[nodiscard]] QString wordsOf(const Draft &draft);

/// "You typed this at 14:02 and did not finish."
[[nodiscard]] QString typedText(Instant instant, const TimeView &view);

} // namespace baton
