// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// What Baton or its demo company wrote into a workspace, in the language of the window: names of rules, clauses and
/// promises, reasons, objectives. Anything else, as people wrote it, stays as it is.
[[nodiscard]] QString shippedText(const QString &stored);

} // namespace baton
