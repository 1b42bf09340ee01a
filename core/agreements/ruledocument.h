// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QJsonObject>

namespace baton {

/// The object that a file of rules holds, as a person wrote it.
///
/// Errors: Invalid "rules.json" (file, line, column, reason) where it is no JSON: both count from 1, the column in
/// characters, and name where reading ended; "rules.object" (file).
[[nodiscard]] Result<QJsonObject> ruleDocument(const QByteArray &text, const QString &file);

} // namespace baton
