// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "people/absence.h"

namespace baton {

/// All that is shown of somebody who works here.
struct UserDetails
{
    UserId id;
    QMap<QString, FieldValue> fields; ///< Every field of the list, missing ones too.
    QList<AccountLead>
        leads; ///< That he has and that are open, the newest first, so many as are looked through by eye.
    QList<Absence> absences; ///< That are not over, the next one first.
};

} // namespace baton
