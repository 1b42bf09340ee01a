// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfilter.h"

namespace baton {

/// Which accounts, and in what order. Ties go by number, in the direction of the last key.
struct AccountFilter
{
    Condition condition;
    QString search; ///< Words as typed; each must stand in the name or in the website.
    QList<SortKey> sort = defaultSort();
    Instant now = {}; ///< What the condition's relative times are reckoned from.

    /// By name.
    [[nodiscard]] static QList<SortKey> defaultSort() { return {{QStringLiteral("name"), Qt::AscendingOrder}}; }

    friend bool operator==(const AccountFilter &, const AccountFilter &) = default;
};

} // namespace baton
