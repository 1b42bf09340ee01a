// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcetext.h"

namespace baton {

/// A rule of ARCHITECTURE.md that the compiler cannot hold: what it forbids, and where a file breaks it.
struct SourceRule
{
    const char *name;
    QList<SourcePiece> (*violations)(const SourceText &file);
};

/// All rules, each of which applies only to the files that it is about.
[[nodiscard]] const QList<SourceRule> &sourceRules();

} // namespace baton
