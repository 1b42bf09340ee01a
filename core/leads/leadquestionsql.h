// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"

namespace baton {

/// The built-in fields of leads, and what conditions can ask beyond them: the days since they were made, entered their
/// stage and were last touched; and their interests as events, each kind of interest by its name.
[[nodiscard]] FieldCatalogue leadCatalogue();

} // namespace baton
