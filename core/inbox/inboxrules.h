// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementhistory.h"
#include "inbox/inboxentry.h"

#include <QHash>

namespace baton {

/// How long an entry stays in the inbox.
inline constexpr Duration inboxReach = std::chrono::hours(24 * 30);

/// Up to when each entry was read, by its key; "*" stands for all that have no mark of their own.
using InboxMarks = QHash<QString, Instant>;

/// The mark for all entries.
[[nodiscard]] QString allEntries();

/// What tells this entry from all others, whatever happened to it since.
[[nodiscard]] QString keyOf(const InboxEntry &entry);

/// Whether nothing is new about it since it was marked.
[[nodiscard]] bool isRead(const InboxEntry &entry, const InboxMarks &marks);

/// The latest first, with their keys, and read as the marks say.
[[nodiscard]] QList<InboxEntry> inOrder(QList<InboxEntry> entries, const InboxMarks &marks);

/// Whether this draft waits for that person's word: his side must sign and has not, he may, and somebody else wrote the
/// draft or has signed it already.
[[nodiscard]] bool waitsForSignature(const Agreement &draft, UserId writer, const User &person,
                                     const QList<User> &users, const QList<Team> &teams);

/// When a deadline that runs from `begin` to `due` comes near: a fifth of it is left, or an hour.
[[nodiscard]] Instant nearFrom(Instant begin, Instant due);

} // namespace baton
