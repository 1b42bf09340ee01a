// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"
#include "support/id.h"

#include <QList>

namespace baton {

/// One line of a list: the values of the columns that were asked for, in their order.
struct LeadSummary
{
    LeadId id;
    int revision = 1;
    QList<FieldValue> values;

    friend bool operator==(const LeadSummary &, const LeadSummary &) = default;
};

} // namespace baton
