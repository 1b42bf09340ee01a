// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace baton {

/// A statement with :name placeholders rewritten for libpq, which knows $1, $2 … alone.
struct NumberedStatement
{
    QByteArray sql;
    QStringList names; ///< The name that stands at $1, $2 ….
};

/// Quoted text, quoted identifiers and casts by "::" are left alone.
[[nodiscard]] NumberedStatement numberedStatement(const QString &sql);

} // namespace baton
