// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"
#include "support/id.h"

#include <QList>
#include <QString>

namespace baton {

/// People who share a side, and working hours unless they have their own.
struct Team
{
    TeamId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString name; ///< Unique by comparisonKey.
    Side side = Side::Shared;
    CalendarId calendar; ///< None means the workspace's.
    QList<UserId> members; ///< Rising.

    friend bool operator==(const Team &, const Team &) = default;
};

} // namespace baton
