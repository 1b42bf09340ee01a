// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// The form in which open text is compared: trimmed, inner spaces collapsed, case-folded.
[[nodiscard]] QString comparisonKey(QStringView text);

/// The form in which names are sorted and searched: comparison key without diacritics (ö → o, ß → ss, ø → o).
[[nodiscard]] QString foldedKey(QStringView text);

/// The words of all `parts` for the search index: folded, split at everything but letters and digits, joined by single
/// spaces with one space in front, so that " pre" finds each word that begins with "pre".
[[nodiscard]] QString searchText(std::initializer_list<QStringView> parts);

} // namespace baton
