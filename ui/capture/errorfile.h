// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importresult.h"
#include "support/result.h"

#include <QLocale>
#include <QString>

namespace baton {

/// Writes the rejects as CSV: line, column, value, code, reason. Errors: Denied "file.denied".
Result<void> saveErrorFile(const ImportResult &result, const QString &file);

/// "less than a second", "1.4 s", "12 s".
[[nodiscard]] QString secondsText(Duration elapsed, const QLocale &locale);

} // namespace baton
