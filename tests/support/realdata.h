// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace baton {

/// The real data sets that tests may read and nobody may ship: below $BATON_REAL_DATA, else ../shared/data beside the
/// source. Nothing where the file or folder is absent; the test is then skipped with a word.
[[nodiscard]] std::optional<QString> realDataPath(const QString &relativePath);

/// A file that the tests bring along, by its path below tests/: `testFile(u"real/profiles/bank.json"_s)`.
[[nodiscard]] QString testFile(const QString &relativePath);

} // namespace baton

/// Declares `variable` as the path of a real file, or skips the test.
#define BATON_NEEDS_REAL_DATA(variable, relativePath)                                                                  \
    const auto variable##Found = baton::realDataPath(relativePath);                                                    \
    if (!variable##Found)                                                                                              \
        QSKIP("The real data is not here: set BATON_REAL_DATA to its folder.");                                        \
    const QString &variable = *variable##Found
