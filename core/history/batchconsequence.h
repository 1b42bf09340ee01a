// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "support/result.h"

#include <QList>

#include <functional>

namespace baton {

class Connection;

/// What follows for leads that a batch touched, or that it touched until it was undone, in rooms that whoever writes
/// the batch does not know. Some of the leads may be gone.
using BatchConsequence = std::function<Result<void>(Connection &, const QList<LeadId> &, const Stamp &)>;

} // namespace baton
