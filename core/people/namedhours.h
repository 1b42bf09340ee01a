// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesshours.h"
#include "support/id.h"

namespace baton {

/// Business hours under a name, so that users and teams can share them.
struct NamedHours
{
    CalendarId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString name; ///< Unique.
    BusinessHours hours;

    friend bool operator==(const NamedHours &, const NamedHours &) = default;
};

} // namespace baton
