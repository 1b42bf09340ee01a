// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leaddetails.h"

namespace baton {

class FieldCatalogue;

/// What the lead has in this field, in the person's words; empty where that is not known.
[[nodiscard]] QString leadText(const LeadDetails &lead, const FieldCatalogue &catalogue, const QString &key,
                               const TimeView &view);

} // namespace baton
