// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace baton {

/// As if nobody had agreed on anything yet: no definition, model or promises, and no score or qualification that came
/// of them. What the leads went through stays, and so do routing rules that somebody got a lead by.
[[nodiscard]] inline Result<void> forgetAgreements(Connection &connection)
{
    for (const QString &sql :
         {QStringLiteral("DELETE FROM score_snapshot"), QStringLiteral("UPDATE lead SET score = NULL"),
          QStringLiteral("DELETE FROM qualification"),
          QStringLiteral("DELETE FROM agreement WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.agreement_id = "
                         "agreement.id)")})
        if (auto done = connection.run(sql); !done)
            return done;
    return {};
}

} // namespace baton
