// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "people/team.h"
#include "people/user.h"
#include "support/result.h"

namespace baton {

/// The longest that a version may go without a review, in days.
inline constexpr int longestReviewInterval = 183;

/// Whether this draft may become active on that day.
///
/// Errors: Invalid "agreement.notDraft" (kind, version); "agreement.unsigned" (kind, side) where it lacks a
/// signature that it needs; "agreement.reviewTooLate" (date, limit) and "agreement.reviewPast" (date).
[[nodiscard]] Result<void> checkActivation(const Agreement &draft, QDate today);

/// Whether this version may be signed: a draft, by one of the three sides.
///
/// Errors: Invalid "agreement.notDraft" (kind, version), "agreement.side".
[[nodiscard]] Result<void> checkSignature(const Agreement &draft, Side side);

/// Whether this person may sign for that side: somebody of it where he has any role, and nobody who has signed for
/// another side. Where nobody is known yet, or a single person works, that one signs for all, or nothing could ever
/// count.
///
/// Errors: Invalid "agreement.nobody", "agreement.otherSide" (side), "agreement.sameSigner" (side).
[[nodiscard]] Result<void> checkSigner(const Agreement &draft, Side side, UserId signer, const QList<User> &users,
                                       const QList<Team> &teams);

/// Whether the review is overdue on that day.
[[nodiscard]] bool isReviewOverdue(const Agreement &agreement, QDate today);

} // namespace baton
