// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/conditionevaluation.h"

namespace baton {

class FieldCatalogue;

/// What the lead has where a condition looks: "Employees: 350", "Filled in a form: 2 times". Of alternatives those that
/// hold; where none does, all that were looked at.
[[nodiscard]] QString evidenceText(const Explanation &explanation, const FieldCatalogue &catalogue,
                                   const TimeView &view);

/// A kind of event in the person's language; one of the workspace's own as it came.
[[nodiscard]] QString eventKindText(const QString &kind, const FieldCatalogue &catalogue);

} // namespace baton
