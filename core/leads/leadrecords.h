// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/entity.h"
#include "support/id.h"

#include <QMap>

#include <utility>

namespace baton {

/// The first lead behind a person or an account, by the record's entity and id.
using LeadOfRecord = QMap<std::pair<Entity, qint64>, LeadId>;

} // namespace baton
