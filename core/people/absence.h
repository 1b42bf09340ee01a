// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/instantrange.h"
#include "support/id.h"

#include <QString>

namespace baton {

using AbsenceId = Id<struct AbsenceTag>;

/// When somebody is away though the calendar is open.
struct Absence
{
    AbsenceId id;
    UserId user;
    InstantRange when;
    QString reason;

    friend bool operator==(const Absence &, const Absence &) = default;
};

} // namespace baton
