// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// The words for a key in a table for people: "acceptedUntouched" is "accepted untouched", "infoMissing" "info
/// missing", "sal" "Sales-accepted". JSON and CSV keep the key.
[[nodiscard]] QString wordsOf(const QString &key);
/// "1 lead", "2 leads".
[[nodiscard]] QString leadsText(qint64 count);

/// "1 lead", "3 leads".
[[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many);

} // namespace baton
