// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace baton {

/// What a list that was read again says, against the one that is shown. Ids are dense, as those of `LeadSet` are.
struct ListNews
{
    QList<qint64> left; ///< Those that are shown and still there, in the order in which they are shown.
    QList<qint64> arrived; ///< Those that are there and not shown.
    bool isMoved = false; ///< What is left stands in another order now.
};

[[nodiscard]] ListNews newsOf(const QList<qint64> &shown, const QList<qint64> &now);

} // namespace baton
