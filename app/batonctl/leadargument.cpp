// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leadargument.h"

#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<LeadId> leadFrom(const QString &number)
{
    const auto lead = leadIdFromNumber(number);
    if (!lead)
        return failure(Error::Kind::Invalid, u"lead.number"_s, {{u"value"_s, number}});
    return *lead;
}

} // namespace baton
