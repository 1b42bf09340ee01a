// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"
#include "leads/panesection.h"

namespace baton {

/// What was promised for the lead, and how each promise stands.
class ClockSection : public PaneSection
{
    Q_OBJECT

public:
    explicit ClockSection(QWidget *parent = nullptr);
    void tell(const Result<QList<SlaEntry>> &clocks, const TimeView &view);
};

} // namespace baton
