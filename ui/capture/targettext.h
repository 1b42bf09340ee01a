// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importpreview.h"

#include <QList>
#include <QString>

namespace baton {

/// One place that a column can go to, for a list to choose from.
struct TargetChoice
{
    QString key; ///< As in profiles.
    QString text; ///< In the person's words.
};

/// All places of Baton's own, in the order of the profile's documentation.
[[nodiscard]] QList<TargetChoice> targetChoices();

/// "person.email" as "Person: E-mail", "stage.won.at" as "Won, entered at".
[[nodiscard]] QString targetText(const QString &key);

/// Sends a column of a profile to another place: a target, "custom.KEY" or "ignore".
void applyTarget(ImportColumn &column, const QString &key, const ImportPreview::Column &preview);

} // namespace baton
