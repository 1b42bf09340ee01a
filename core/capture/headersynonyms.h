// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importtarget.h"
#include "leads/stage.h"

#include <optional>

namespace baton {

/// The target that a header names as a whole, in English, German or the words of common systems. "Last contact" is not
/// "contact": a part of a header names nothing.
[[nodiscard]] std::optional<ImportTarget> targetNamed(const QString &header);

/// The stage that a cell names: its key, its name, or a common word for it.
[[nodiscard]] std::optional<Stage> stageNamed(const QString &word);

} // namespace baton
