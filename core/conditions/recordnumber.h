// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace baton {

/// How people name a record: a letter and at least six digits, as "L-000123".
[[nodiscard]] QString recordNumber(QChar letter, qint64 id);

/// Reads "L-000123", "l-123" or "123".
[[nodiscard]] std::optional<qint64> idFromRecordNumber(QChar letter, QStringView text);

} // namespace baton
