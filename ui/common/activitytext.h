// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <chrono>

namespace baton {

class Activity;
struct FinishedActivity;

/// "about 35 s left", "about 4 min left": no more exact than it can be known.
[[nodiscard]] QString timeLeftText(std::chrono::seconds left, const QLocale &locale);

/// "1 200 rows/s · about 35 s left", as far as it is known; else empty.
[[nodiscard]] QString paceText(const Activity &activity, const QLocale &locale);

/// What came of it, or else that it is over and how long it took: "Done · 42 s".
[[nodiscard]] QString finishedText(const FinishedActivity &activity);

} // namespace baton
