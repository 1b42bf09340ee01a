// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <QList>

namespace baton {

/// The leads of a list that have the same value in one field.
struct LeadGroup
{
    FieldValue value; ///< As one of its leads has it; of dates and instants the earliest of a month.
    qint64 count = 0;
    QList<FieldValue> figures; ///< Of each field that was asked for: see LeadListStore::groups().
};

/// Whether lists can be grouped by the field: not by what is different for nearly every lead, or has several values.
[[nodiscard]] bool isGroupable(const FieldSpec &field);

} // namespace baton
