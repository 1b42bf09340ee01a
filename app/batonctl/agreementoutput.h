// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "support/result.h"

#include <QJsonObject>

namespace baton {

/// What every verb says of a version: {version, state, effectiveFrom, effectiveTo, reviewDue, summary, signatures}.
/// Version 0 and the state "shipped" stand for what Baton brings along and nobody stored.
[[nodiscard]] QJsonObject toJson(const Agreement &agreement);
/// "version 2 (active)".
[[nodiscard]] QString versionText(const Agreement &agreement);

/// A JSON document from a file. Errors: NotFound "file.missing", Invalid "rules.json" (file).
Result<QJsonObject> documentFrom(const QString &file);

} // namespace baton
