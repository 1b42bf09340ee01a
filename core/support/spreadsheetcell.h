// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace baton {

/// Whether a spreadsheet would take the text of a cell for a formula: it begins, behind spaces and quotation marks,
/// with = + - @, their full-width forms, a tab, a line's end or NUL (OWASP, "CSV injection").
[[nodiscard]] bool looksLikeFormula(QStringView text);

/// The text as a spreadsheet may get it: with an apostrophe in front where it looks like a formula.
[[nodiscard]] QString guardedCell(const QString &text);
/// What guardedCell() was given: one apostrophe less in front of what looks like a formula.
[[nodiscard]] QString unguardedCell(const QString &text);

/// The guarded text as one field of a CSV file (RFC 4180), in quotation marks where it needs them.
[[nodiscard]] QString csvField(const QString &text);

} // namespace baton
