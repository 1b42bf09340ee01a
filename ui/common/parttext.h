// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/condition.h"

namespace baton {

/// A part of a condition in the person's words: "Owner" and "is missing".
struct PartText
{
    QString field; ///< Empty where it is about more than one field, or about events.
    QString value;
};

[[nodiscard]] PartText partText(const Condition &part, const FieldCatalogue &catalogue, const TimeView &view);

} // namespace baton
