// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/entity.h"

#include <QtGlobal>

namespace baton {

/// What one event of the log is about, as the change feed tells it; a whole batch is one of Entity::Batch.
struct ChangedRow
{
    Entity entity = Entity::Lead;
    qint64 id = 0;

    friend bool operator==(const ChangedRow &, const ChangedRow &) = default;
};

} // namespace baton
