// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "inbox/inboxentry.h"

namespace baton {

/// What happened, in a sentence: "Anna gave you 3 leads".
[[nodiscard]] QString sentenceOf(const InboxEntry &entry, const QLocale &locale);
/// What there is to know beyond it: the reason, the amount; empty for nothing.
[[nodiscard]] QString detailOf(const InboxEntry &entry, const QLocale &locale);
/// "Today", "Yesterday", "Monday, 16 November".
[[nodiscard]] QString dayText(Instant instant, const TimeView &view);
/// What the leads behind it are called when they are shown: "Given by Anna".
[[nodiscard]] QString leadsName(const InboxEntry &entry, const TimeView &view);

} // namespace baton
