// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"

namespace baton {

/// The fields of accounts, for lists of accounts and conditions on them; SQL speaks of the account as `a`. What its
/// leads say of it is worked out when it is asked.
[[nodiscard]] FieldCatalogue accountCatalogue();

} // namespace baton
