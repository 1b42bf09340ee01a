// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/stagevisit.h"

#include <QJsonArray>

namespace baton {

/// A history as journals keep it: one object a visit with the names of the columns. What follows from the others (seq,
/// left_at, inconsistent) is left out.
[[nodiscard]] QJsonArray toJson(const StageHistory &history);

/// The history of `lead` from that form; what cannot be read is left out.
[[nodiscard]] StageHistory historyFromJson(const QJsonArray &visits, LeadId lead);

} // namespace baton
