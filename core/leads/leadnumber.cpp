// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadnumber.h"

#include "conditions/recordnumber.h"

namespace baton {

QString leadNumber(LeadId id)
{
    return recordNumber(u'L', id.value());
}

std::optional<LeadId> leadIdFromNumber(QStringView text)
{
    const auto id = idFromRecordNumber(u'L', text);
    return id ? std::optional(LeadId(*id)) : std::nullopt;
}

} // namespace baton
