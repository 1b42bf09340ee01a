// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"
#include "leads/panesection.h"

namespace baton {

/// What the lead did in the last 90 days, and what was done with it, at a glance.
class BehaviourSection : public PaneSection
{
    Q_OBJECT

public:
    explicit BehaviourSection(QWidget *parent = nullptr);
    void tell(const Result<QList<TimelineKey>> &timeline, const TimeView &view);
};

} // namespace baton
