// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/costline.h"
#include "campaigns/tactic.h"

#include <QLocale>

namespace baton {

// The words of campaigns in the person's language.

[[nodiscard]] QString statusText(CampaignStatus status);
[[nodiscard]] QString channelText(TacticChannel channel);
[[nodiscard]] QString directionText(TacticDirection direction);
[[nodiscard]] QString categoryText(CostCategory category);

/// "1 Mar 2026", or the sign for no value.
[[nodiscard]] QString dayText(const std::optional<QDate> &day, const QLocale &locale);
/// "Mar 2026".
[[nodiscard]] QString monthName(QDate month, const QLocale &locale);
/// A month as a person types it: "Mar 2026", 2026-03 or 3.2026; an invalid date where nothing of it can be read.
[[nodiscard]] QDate monthFromTyped(const QString &text, const QLocale &locale);
/// "1 Mar 2026 – 31 May 2026", "from 1 Mar 2026", "until 31 May 2026"; empty without either.
[[nodiscard]] QString spanText(const std::optional<QDate> &first, const std::optional<QDate> &last,
                               const QLocale &locale);

} // namespace baton
