// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QString>

namespace baton {

using ExternalSystemId = Id<struct ExternalSystemTag>;

/// What another system calls a lead.
struct ExternalId
{
    QString system;
    QString value;
    LeadId lead;

    friend bool operator==(const ExternalId &, const ExternalId &) = default;
};

} // namespace baton
