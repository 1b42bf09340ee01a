// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include "sla/slafigures.h"

namespace baton {

[[nodiscard]] QJsonArray toJson(const QList<SlaMeasured> &measures);
[[nodiscard]] QJsonObject toJson(const SlaFeasibility &past);

/// Month by month.
void show(Output &output, const QList<SlaMeasured> &measures);
void show(Output &output, const SlaFeasibility &past);

} // namespace baton
