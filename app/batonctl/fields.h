// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

namespace baton {

class Database;

/// The fields of every room.
[[nodiscard]] FieldCatalogue builtInFields();

/// Reads --where with the workspace's own fields.
Result<Condition> conditionFrom(const QString &text, Database &database);

} // namespace baton
