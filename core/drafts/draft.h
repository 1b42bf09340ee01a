// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <QJsonObject>
#include <QString>

namespace baton {

/// Which words these are: what is done, and with what.
struct DraftKey
{
    QString kind; ///< As "log", "reject", "campaign".
    QString subject; ///< As the ids of the leads, "17,23".

    friend bool operator==(const DraftKey &, const DraftKey &) = default;
};

/// What somebody typed and has not committed.
struct Draft
{
    DraftKey key;
    QString label; ///< What the subject is called, for its list.
    QJsonObject fields; ///< The words by the names of their fields; those that are empty are left out.
    Instant changedAt;
};

} // namespace baton
