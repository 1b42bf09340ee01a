// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

#include <QHash>

namespace baton {

/// What a user goes by, as comparison keys: names, login, e-mail and aliases.
struct UserNames
{
    QStringList aliasKeys;
    QString nameKey; ///< The folded name.
};

/// What a condition is evaluated against: one lead at one moment.
struct LeadFacts
{
    QHash<QString, FieldValue> values; ///< By field; one that is not there is missing.
    QHash<QString, UserNames> users; ///< By field, of those that hold a user; not there where nobody is named.
    QHash<QString, QList<Instant>> events; ///< By kind as the condition names it, in any order.
};

/// Which facts some conditions need.
struct FactsWanted
{
    QStringList fields;
    QStringList kinds;

    void add(const Condition &condition);
};

} // namespace baton
