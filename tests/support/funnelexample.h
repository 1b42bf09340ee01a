// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelcolumns.h"
#include "support/instant.h"

namespace baton {

/// Days after 2018-01-01.
[[nodiscard]] Instant day(double days);
[[nodiscard]] AsOf asOf(double days);
/// Leads as lists of "stage@day"; "~" before a stage marks a correction, "^DAY" when it was recorded.
[[nodiscard]] FunnelColumns columnsFrom(const QStringList &leads);

} // namespace baton
