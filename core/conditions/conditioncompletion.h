// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

#include <QHash>

namespace baton {

/// What an editor can offer where the cursor stands.
struct ConditionCompletion
{
    struct Candidate
    {
        QString text; ///< To be put between `begin` and the cursor.
        QString label; ///< Of a field, a choice and a kind of event its English name; else empty.
    };

    qsizetype begin = 0; ///< Where the word begins that the candidates take the place of.
    QList<Candidate> candidates; ///< Those that begin with what is written first, then those that have it in them.
};

/// Known values of fields, by key: those of open text that the workspace has, such as channels or owners.
using KnownValues = QHash<QString, QStringList>;

/// What may stand at `cursor`; what follows it does not matter. Nothing where the text before it cannot be read.
[[nodiscard]] ConditionCompletion completeCondition(QStringView text, qsizetype cursor, const FieldCatalogue &catalogue,
                                                    const KnownValues &known = {});

} // namespace baton
